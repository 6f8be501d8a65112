"""The search in the page: loads late, answers with conclusions, keeps what is typed, says what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

SEARCH_FILES = ("search-worker.js", "search/index.json")


def fill(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="探す言葉").fill(text)


def test_nothing_of_the_search_is_loaded_before_it_is_used(
    open_page: OpenPage, watch: Watch, site_url: str
) -> None:
    page = open_page(site_url + "facts-first/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in watch.requests if url.endswith(SEARCH_FILES)]
    page.get_by_role("textbox", name="探す言葉").focus()
    expect(page.get_by_role("status").first).to_contain_text("言葉を入れると")
    assert [url.removeprefix(site_url) for url in watch.requests if url.endswith(SEARCH_FILES)] == [
        "assets/app/search-worker.js",
        "search/index.json",
    ]


def test_what_is_typed_goes_nowhere(open_page: OpenPage, watch: Watch, site_url: str) -> None:
    page = open_page(site_url + "facts-first/")
    fill(page, "himitsu 漏洩")
    page.locator(".search__link").first.wait_for()
    page.keyboard.press("Enter")
    assert "himitsu" not in "".join([*watch.requests, page.url])
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_duty_is_answered_in_one_sentence_that_is_no_verdict(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    fill(page, "個人情報保護委員会への報告")
    first = page.locator(".search__item").filter(has_text="個人情報保護委員会への報告").first
    expect(first.locator(".search__answer").first).to_have_text(
        "当てはまるとき: 報告対象事態に当たるため、報告が必要です。"
    )


def test_places_are_marked_in_the_writers_spelling(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    fill(page, "ﾗﾝｻﾑｳｴｱ")
    expect(page.locator(".search__item mark").first).to_have_text("ランサムウェア")


def test_what_is_typed_is_shown_as_text_not_as_markup(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    fill(page, "漏えい <img/src=x>qwzx")
    page.locator(".search__link").first.wait_for()
    assert page.locator(".search img").count() == 0


def test_nonsense_is_answered_with_what_to_do(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    for nonsense in ("ペンギン", "qwzx"):
        fill(page, nonsense)
        expect(page.get_by_role("status").first).to_contain_text("見つかりませんでした")
        assert page.locator(".search__link").count() == 0


def test_enter_and_arrows_lead_into_the_results(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    fill(page, "USBメモリー")
    page.locator(".search__link").first.wait_for()
    page.keyboard.press("Enter")
    expect(page.locator(".search__link").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("textbox", name="探す言葉")).to_be_focused()


def test_without_an_index_it_says_so_and_recovers(open_page: OpenPage, watch: Watch, site_url: str) -> None:
    watch.expected.append("Failed to load resource")
    page = open_page(site_url)
    page.context.route("**/search/index.json", lambda route: route.abort())
    fill(page, "漏えい")
    expect(page.get_by_role("status").first).to_contain_text("検索を読み込めませんでした")
    page.context.unroute_all()
    fill(page, "漏洩")
    expect(page.locator(".search__link").first).to_be_visible()


def test_a_worker_that_does_not_answer_is_given_up_with_a_message(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url)
    page.context.route(
        "**/search-worker.js",
        lambda route: route.fulfill(
            content_type="text/javascript",
            body="let n=0;addEventListener('message',()=>{if(n++===0)postMessage({type:'ready'});else for(;;);})",
        ),
    )
    fill(page, "漏えい")
    expect(page.get_by_role("status").first).to_contain_text("時間がかかりすぎた", timeout=15_000)
    page.context.unroute_all()
    fill(page, "漏洩")
    expect(page.locator(".search__link").first).to_be_visible()


def test_search_works_from_a_folder_without_a_server(open_page: OpenPage, offline_site: Path) -> None:
    page = open_page((offline_site / "index.html").as_uri())
    fill(page, "漏洩 報告期限")
    result = page.locator(".search__link").first
    expect(result).to_be_visible()
    result.click()
    page.wait_for_url(lambda url: "index.html" not in url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_every_page_of_the_folder_is_quiet(open_page: OpenPage, offline_site: Path) -> None:
    page = open_page((offline_site / "index.html").as_uri(), width=390)
    for path in sorted(offline_site.rglob("*.html")):
        page.goto(path.as_uri())
        expect(page.get_by_role("heading", level=1)).to_be_visible()
