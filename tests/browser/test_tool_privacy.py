"""Nothing leaves the page, nothing is stored unasked; what is saved on request can be opened again; failures lose nothing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.tool_page import (
    SETTLED,
    answer,
    choose,
    full_answer,
    go,
    know_today,
    open_tool,
    question,
    standing,
    wait_ready,
)

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page, Route

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

STORED = """
async () => [
  Object.keys(localStorage).length,
  Object.keys(sessionStorage).sort().join(),
  (await indexedDB.databases()).length,
  document.cookie.length,
]
"""


def keeping(page: Page) -> None:
    page.locator(".navi-keep > summary").click()


def test_no_request_and_nothing_kept_beyond_the_tab_while_the_reader_answers(
    open_page: OpenPage, watch: Watch, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    page.wait_for_load_state("networkidle")
    before = len(watch.requests)
    know_today(page)
    go(page, "people")
    question(page, "persons").locator(".navi-field").fill("約1200")
    answer(page, SETTLED)
    expect(full_answer(page).locator(".navi-headline .status")).to_have_text("義務")
    page.wait_for_timeout(500)
    assert watch.requests[before:] == []
    assert page.evaluate(STORED) == [0, "navi-desk,navi-tab", 0, 0]
    assert page.url == f"{site_url}navi/"


def test_without_the_engine_the_answers_stay_and_a_retry_brings_it(
    open_page: OpenPage, watch: Watch, site_url: str
) -> None:
    watch.expected += ["Failed to load resource", "net::ERR_FAILED", "NetworkError", "importScripts"]
    page = open_page("about:blank", timezone_id="Asia/Tokyo")

    def block(route: Route) -> None:
        route.abort()

    page.context.route("**/assets/engine/**", block)
    page.goto(f"{site_url}navi/")
    failure = standing(page).locator(".navi-failure")
    expect(failure).to_contain_text("判断の用意ができませんでした", timeout=60_000)
    expect(failure.get_by_role("link", name="早見表")).to_have_attribute("href", re.compile("hayamihyo"))
    know_today(page)
    go(page, "event")
    choose(page, "leak", "occurred")
    expect(failure).to_be_visible()
    page.context.unroute("**/assets/engine/**", block)
    failure.get_by_role("button", name="もう一度").click()
    expect(standing(page).locator(".navi-headline .status")).to_be_visible(timeout=60_000)
    expect(failure).to_have_count(0)
    expect(question(page, "leak").locator("input[value='occurred']")).to_be_checked()
    assert question(page, "known_on").locator(".navi-field").input_value()


def test_loading_shows_bytes_and_time_and_questions_can_be_answered_meanwhile(
    open_page: OpenPage, watch: Watch, site_url: str
) -> None:
    page = open_page("about:blank", timezone_id="Asia/Tokyo")
    held: list[Route] = []
    page.context.route("**/pyodide.asm.wasm?*", lambda route: held.append(route))  # noqa: PLW0108  (a bound method is refused)
    page.goto(f"{site_url}navi/")
    loading = standing(page).locator(".navi-loading")
    expect(loading).to_contain_text(re.compile(r"判断の準備中 \d+\.\d / \d+\.\d MB"))
    expect(loading).to_contain_text(re.compile(r"\d+秒"))
    know_today(page)
    expect(question(page, "known_on").get_by_role("button", name="答えを消す")).to_be_visible()
    for route in held:
        route.continue_()
    expect(standing(page).locator(".navi-headline .status")).to_be_visible(timeout=60_000)
    assert any("pyodide.asm.wasm" in request for request in watch.requests)


def save(page: Page, tmp_path: Path) -> Path:
    """Press 「ファイルに保存」 and return the file."""
    with page.expect_download() as saving:
        page.get_by_role("button", name="ファイルに保存").click()
    path = tmp_path / saving.value.suggested_filename
    saving.value.save_as(path)
    return path


def test_a_saved_file_opens_again_here_and_on_the_command_line(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    go(page, "people")
    question(page, "persons").locator(".navi-field").fill("５００〜1200")
    expect(question(page, "persons").locator(".navi-understood")).to_be_visible()
    answer(page, SETTLED)
    keeping(page)
    path = save(page, tmp_path)
    facts = json.loads(path.read_text(encoding="utf-8"))
    assert facts["persons"] == {"min": 500, "max": 1200}
    command = [sys.executable, "-m", "decision_engine", "decide", "--json", str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["conclusions"]["appi_7_1"] == "yes"

    other = open_tool(open_page, site_url)
    keeping(other)
    other.locator(".navi-keep input[type='file']").set_input_files(path)
    expect(other.locator(".navi-keep-note")).to_contain_text("読み込みました")
    assert (
        save(other, tmp_path).read_text(encoding="utf-8")
        == json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
    )
    expect(full_answer(other).locator(".navi-headline .status")).to_have_text("義務")


def test_an_opened_no_ticks_no_condition_of_an_exit(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    """A later はい would otherwise pass conditions that nobody has looked at."""
    path = tmp_path / "no.json"
    path.write_text(
        '{"leak": "occurred", "recovered_unseen": "no", "encryption_strong": "no"}', encoding="utf-8"
    )
    page = open_tool(open_page, site_url)
    keeping(page)
    page.locator(".navi-keep input[type=file]").set_input_files(path)
    expect(page.locator("#q-recovered_unseen input[value=no]")).to_be_checked(timeout=30_000)
    expect(page.locator(".navi-cond input:checked")).to_have_count(0)


def test_a_file_that_cannot_be_used_replaces_nothing(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    page = open_tool(open_page, site_url)
    go(page, "event")
    choose(page, "leak", "occurred")
    keeping(page)
    note = page.locator(".navi-keep-note")
    path = tmp_path / "facts.json"
    for text, complaint in (
        ('{"leak": "maybe"}', "読み込みませんでした"),
        ("これは違う", "読めませんでした"),
        ('{"known_on": "2099-01-01"}', "読み込みませんでした"),
        ("[1]", "読めませんでした"),
    ):
        path.write_text(text, encoding="utf-8")
        page.locator(".navi-keep input[type='file']").set_input_files(path)
        expect(note).to_contain_text(complaint)
        expect(question(page, "leak").locator("input[value='occurred']")).to_be_checked()


def test_the_device_keeps_answers_only_when_asked_and_forgets_them_when_asked(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    go(page, "event")
    choose(page, "leak", "suspected")
    page.wait_for_function(
        "() => sessionStorage.length === 2"
    )  # the answers; once they are decided, their log
    assert page.evaluate(STORED) == [0, "navi-desk,navi-tab", 0, 0]
    keeping(page)
    page.get_by_role("button", name="この端末に保存").click()
    assert page.evaluate(STORED) == [1, "navi-desk,navi-tab", 0, 0]
    page.evaluate("sessionStorage.clear()")  # as if the tab had been closed
    page.reload()
    wait_ready(page)
    expect(question(page, "leak").locator("input[value='suspected']")).not_to_be_checked()
    page.get_by_role("button", name="保存した答えを開く").click()
    go(page, "event")
    expect(question(page, "leak").locator("input[value='suspected']")).to_be_checked()
    page.get_by_role("button", name="この端末から消す").click()
    page.wait_for_function("() => sessionStorage.length === 2")
    assert page.evaluate(STORED) == [0, "navi-desk,navi-tab", 0, 0]
    expect(question(page, "leak").locator("input[value='suspected']")).to_be_checked()


def test_clearing_everything_takes_two_presses(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    keeping(page)
    page.get_by_role("button", name="答えをすべて消す").click()
    assert question(page, "known_on").locator(".navi-field").input_value()
    page.get_by_role("button", name="もう一度押すと").click()
    assert not question(page, "known_on").locator(".navi-field").input_value()
    assert page.evaluate(STORED) == [0, "", 0, 0]
    expect(standing(page).locator(".status")).to_have_count(0)


def test_a_reload_brings_every_answer_back_and_the_place_too(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    page.get_by_label("書類など紙をなくした").check()
    page.locator(".navi-guide-foot").get_by_role("button", name="次へ").click()
    page.get_by_label("会社・団体・個人の事業").check()
    expect(standing(page).locator(".navi-headline .status")).to_be_visible()
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()
    wait_ready(page)
    expect(page.get_by_label("会社・団体・個人の事業")).to_be_checked()
    expect(page.get_by_label("会社・団体・個人の事業")).to_be_visible()
    page.locator(".navi-guide-foot").get_by_role("button", name="戻る").click()
    expect(page.get_by_label("書類など紙をなくした")).to_be_checked()
    expect(page.get_by_label("書類など紙をなくした")).to_be_visible()
