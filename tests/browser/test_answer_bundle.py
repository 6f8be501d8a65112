"""The screen of the answer comes while the engine starts; where it cannot be had, the page says so."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from decision_engine.record.link import fragment_of
from tests.browser.desk_page import open_desk
from tests.browser.tool_page import SETTLED, answer, go, know_today, open_tool, wait_ready

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

BUNDLE = "**/answer.js"
LIGHT = 70_000
"""Bytes in gzip of the page and of the sheets and scripts that it names."""
FIRST = (
    "[...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((each) => each.href || each.src)"
)
RECORD = {"schema": "incident/1", "facts": {"cause": "lost_item"}}


@pytest.fixture
def without_it(open_page: OpenPage, watch: Watch) -> Page:
    """A page that cannot have the bundle."""
    watch.expected += ["Failed to load resource", "net::ERR_FAILED", "net::ERR_INTERNET_DISCONNECTED"]
    page = open_page("about:blank", timezone_id="Asia/Tokyo")
    page.context.route(BUNDLE, lambda route: route.abort())
    return page


def test_nothing_of_the_desk_is_loaded_before_it_is_asked_for(
    open_page: OpenPage, site_url: str, watch: Watch
) -> None:
    page = open_tool(open_page, site_url)
    assert page.locator(".navi-desk").is_hidden()
    open_desk(page)
    assert not [url for url in watch.requests if url.endswith("docx.js")]


def test_what_comes_before_the_engine_is_light(open_page: OpenPage, site_url: str) -> None:
    """On a slow line every 10 KB hold the first question back by 50 ms."""
    page = open_page("about:blank", java_script_enabled=False)
    page.goto(f"{site_url}navi/")
    named = [f"{site_url}navi/", *page.evaluate(FIRST)]
    sizes = {url: len(gzip.compress(page.request.get(url).body(), 9)) for url in named}
    assert len(sizes) == 6
    assert sum(sizes.values()) <= LIGHT, sizes


def test_the_first_question_does_not_wait_for_the_answer(
    open_page: OpenPage, site_url: str, watch: Watch
) -> None:
    """Neither its script nor its sheet is asked for before the engine's own files are here."""
    open_tool(open_page, site_url)
    engine = [at for at, url in enumerate(watch.requests) if "/assets/engine/" in url]
    answer_files = [at for at, url in enumerate(watch.requests) if "/answer." in url]
    assert len(answer_files) == 2
    assert min(answer_files) > max(engine)


def test_the_answer_is_there_when_the_network_is_cut(open_page: OpenPage, site_url: str) -> None:
    """It comes with the engine, before the page advises to pull the cable."""
    page = open_tool(open_page, site_url)
    page.locator(".navi-desk").wait_for(state="attached")
    page.context.set_offline(True)
    open_desk(page)


def test_without_its_bundle_the_short_answer_stands_and_one_press_tries_again(
    without_it: Page, site_url: str
) -> None:
    page = without_it
    page.goto(f"{site_url}navi/")
    wait_ready(page)
    know_today(page)
    answer(page, SETTLED)
    go(page, "answer")
    body = page.locator("#navi-answer")
    body.get_by_text("くわしい答え、段取り、書類を読み込めませんでした").wait_for()
    expect(body.locator(".navi-headline")).to_contain_text("報告と本人への通知が必要です")
    assert body.locator(".navi-now li").count() > 0
    assert body.locator(".navi-deadline").count() > 0
    page.context.unroute(BUNDLE)
    body.get_by_role("button", name="もう一度").click()
    page.locator(".navi-desk .navi-ticks").first.wait_for()
    expect(body.get_by_text("読み込めませんでした")).to_have_count(0)
    answer(page, {"position": {"p_mark": "yes"}})
    go(page, "answer")
    page.locator(".navi-desk-plan", has_text="プライバシーマーク").wait_for()


def test_without_the_bundle_a_link_says_that_its_answers_are_not_open(
    without_it: Page, site_url: str
) -> None:
    page = without_it
    page.goto(f"{site_url}navi/#facts={fragment_of({'cause': 'lost_item'})}")
    page.locator(".navi-main > .navi-note", has_text="リンクの答えを開けませんでした").wait_for()
    assert not page.locator("#q-cause input:checked").count()
    assert "#facts" not in page.url


def test_without_the_bundle_a_record_says_that_it_is_not_open(without_it: Page, site_url: str) -> None:
    page = without_it
    page.goto(f"{site_url}navi/")
    wait_ready(page)
    page.locator(".navi-keep > summary").click()
    chosen = {"name": "r.json", "mimeType": "application/json", "buffer": json.dumps(RECORD).encode()}
    page.locator(".navi-keep input[type=file]").set_input_files(chosen)  # type: ignore[arg-type]
    page.locator(".navi-keep-note", has_text="記録を開けませんでした").wait_for()
    assert not page.locator("#q-cause input:checked").count()
