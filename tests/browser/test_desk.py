"""From answer to action on the page: ticks, notes, the calendar, undo, and what is kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.desk_page import downloaded, open_desk, text_of
from tests.browser.tool_page import answer, go, open_tool, wait_ready

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_a_tick_keeps_time_and_note_and_stays_when_the_cause_changes(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    first = page.locator(".navi-ticks li").first
    title = first.locator("strong").inner_text()
    first.get_by_role("checkbox").check()
    note = page.locator(".navi-ticked .navi-field")
    note.fill("窓口が受け取りに行った")
    note.blur()
    answer(page, {"event": {"cause": "lost_item"}})
    go(page, "answer")
    gone = page.locator(".navi-desk-plan details", has_text="いまの段取りにはない")
    gone.locator("summary").first.click()
    assert title in gone.inner_text()
    assert gone.locator(".navi-field").input_value() == "窓口が受け取りに行った"


def test_the_calendar_file_opens_in_another_library(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    found = Calendar.from_ical(text_of(downloaded(page, "予定表のファイル")).replace("\n", "\r\n"))
    assert len(list(found.walk("VEVENT"))) >= 2


def test_undo_takes_back_an_answer_by_the_keyboard(open_page: OpenPage, site_url: str) -> None:
    """What was answered on the page goes back like a tick does; the tick made before stays."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    answer(page, {"event": {"cause": "lost_item"}})
    go(page, "answer")
    page.locator(".navi-desk-plan details", has_text="いまの段取りにはない").wait_for()
    undo = page.get_by_role("button", name="元に戻す")
    undo.focus()
    undo.press("Enter")
    page.get_by_text("答えを一つ前に戻しました").wait_for()
    page.locator("#q-cause input[value=document_misdelivered]:checked").wait_for(state="attached")
    page.locator(".navi-ticks").first.locator(".navi-ticked").first.wait_for()


def test_a_reload_keeps_ticks_and_what_was_written_for_the_papers(open_page: OpenPage, site_url: str) -> None:
    """A phone that drops the tab loses no twenty fields."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.get_by_text("書類に書くこと").click()
    page.locator("#navi-particular-company").fill("例示株式会社")
    page.locator("#navi-particular-company").press("Tab")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    wait_ready(page)
    go(page, "answer")
    page.locator(".navi-ticked").first.wait_for()
    expect(page.locator("#navi-particular-company")).to_have_value("例示株式会社")


def test_undo_takes_back_a_tick(open_page: OpenPage, site_url: str) -> None:
    """And not the sentence of a paper that was opened and kept as it stood: nothing changed there."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    box = page.locator(".navi-ticks").first.get_by_role("checkbox").first
    box.check()
    page.locator(".navi-ticked").first.wait_for()
    page.locator(".navi-paper-line").first.click()
    page.locator(".navi-paper").get_by_role("button", name="直す: ").first.click()
    page.get_by_role("button", name="この文にする").click()
    page.get_by_role("button", name="この文にする").wait_for(state="detached")
    page.get_by_role("button", name="元に戻す").click()
    page.locator(".navi-ticked").first.wait_for(state="detached")
    assert not box.is_checked()


def test_clearing_everything_forgets_what_was_ticked_too(open_page: OpenPage, site_url: str) -> None:
    """A shared machine keeps neither answers nor ticks, and no 元に戻す brings them back."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.evaluate("location.hash = ''")
    page.locator(".navi-keep > summary").click()
    page.get_by_role("button", name="答えをすべて消す").click()
    page.get_by_role("button", name="もう一度押すと").click()
    open_desk(page)
    assert page.locator(".navi-ticked").count() == 0
    undo = page.get_by_role("button", name="元に戻す")
    for _ in range(20):
        if undo.is_disabled():
            break
        # Pressed in one step: between a look and a press the button may have been drawn anew, and closed.
        page.evaluate("document.querySelector('[data-key=desk-undo]:enabled')?.click()")
        page.wait_for_timeout(100)
        assert page.locator(".navi-ticked").count() == 0
    assert undo.is_disabled()
