"""The record of an incident on the page: saved, closed, opened again; a damaged one is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from decision_engine.record.incident import read_incident
from tests.browser.desk_page import downloaded, open_desk, text_of
from tests.browser.tool_page import go, open_tool, wait_ready

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

# Under which name the page keeps ticks and log for this tab (frontend/tool/keys.ts).
DESK_KEY = "navi-desk"


def test_a_long_log_keeps_the_answers_that_a_tick_stands_on(open_page: OpenPage, site_url: str) -> None:
    """The page keeps 500 lines; the oldest go, and never what a later paper compares with."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.evaluate(
        """() => {
          const kept = JSON.parse(sessionStorage.getItem("DESK"));
          const [{ facts }] = kept.log.slice(-1);
          const line = (n) => ({
            at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString().slice(0, 19) + "+00:00",
            facts: { ...facts, persons: n },
            note: "",
          });
          kept.log = Array.from({ length: 500 }, (_, n) => line(n));
          kept.ticks = { report_preliminary: { at: kept.log[1].at, note: "", title: "速報を出す" } };
          sessionStorage.setItem("DESK", JSON.stringify(kept));
        }""".replace("DESK", DESK_KEY)
    )
    page.reload()
    wait_ready(page)
    go(page, "answer")
    page.get_by_text("ほかの書類", exact=True).click()
    page.get_by_role("button", name="確報の下書き").click()
    line = page.locator(".navi-paper p", has_text="速報から変わったこと: ")
    expect(line).to_contain_text("・本人の数: 1人 → 確認中")
    kept = json.loads(page.evaluate(f"sessionStorage.getItem('{DESK_KEY}')"))
    assert [entry["facts"].get("persons") for entry in kept["log"]] == [0, 1, *range(3, 500), None]


@pytest.mark.parametrize("place", ["served", "zip"])
def test_saved_closed_and_reopened_it_goes_on_as_before(
    place: str, site_url: str, offline_site: Path, open_page: OpenPage, tmp_path: Path
) -> None:
    address = f"{site_url}navi/" if place == "served" else (offline_site / "navi.html").as_uri()
    page = open_page(address, timezone_id="Asia/Tokyo")
    wait_ready(page)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.get_by_role("button", name="社内第一報").click()
    page.get_by_role("button", name="直す: いますぐ").first.click()
    page.get_by_role("textbox", name="済").fill("済（総務）")
    page.get_by_role("button", name="この行にする").click()
    page.locator("td .navi-edited", has_text="下書き: □").wait_for()
    assert " | 済（総務）\n" in text_of(downloaded(page, "文字で保存"))
    saved = tmp_path / "incident.json"
    downloaded(page, "記録を保存").save_as(saved)
    incident = read_incident(json.loads(saved.read_text(encoding="utf-8")))
    assert len(incident.ticks) == 1
    headline = page.locator("#navi-answer .navi-headline").inner_text()

    again = open_page(address, timezone_id="Asia/Tokyo")
    wait_ready(again)
    again.get_by_text("答えを残す・開く").or_(again.locator(".navi-keep summary")).first.click()
    again.locator(".navi-keep input[type=file]").set_input_files(saved)
    go(again, "answer")
    again.locator(".navi-ticked").first.wait_for()
    assert again.locator("#navi-answer .navi-headline").inner_text() == headline
    second = tmp_path / "again.json"
    downloaded(again, "記録を保存").save_as(second)
    reopened = read_incident(json.loads(second.read_text(encoding="utf-8")))
    assert reopened.answers.given == incident.answers.given
    assert reopened.ticks == incident.ticks
    assert reopened.edits == incident.edits
    again.get_by_role("button", name="社内第一報").click()
    again.locator("tr", has_text="済（総務）").get_by_role("button", name="直す").click()
    again.get_by_role("button", name="下書きに戻す").click()
    expect(again.locator("td .navi-edited")).to_have_count(0)
    again.get_by_role("button", name="元に戻す").click()
    again.locator("td", has_text="済（総務）").wait_for()


def test_a_damaged_record_is_refused_and_changes_nothing(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema": "incident/1", "facts": {}}', encoding="utf-8")
    page.locator(".navi-desk input[type=file]").set_input_files(broken)
    page.locator(".navi-desk-status", has_text="欠けています").wait_for()
    assert page.locator(".navi-ticked").count() == 1


def test_a_record_opened_among_the_questions_says_there_what_became_of_it(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    page.locator(".navi-keep > summary").click()
    broken = {"name": "broken.json", "mimeType": "application/json", "buffer": b'{"schema": "incident/1"}'}
    page.locator(".navi-keep input[type=file]").set_input_files(broken)  # type: ignore[arg-type]
    page.locator(".navi-keep-note", has_text="欠けています").wait_for()
