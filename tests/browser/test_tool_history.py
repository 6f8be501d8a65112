"""戻る and Tab on a telephone: the sheet closes with 戻る, nothing is lost by it, and no bar hides what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.tool_page import SETTLED, answer, full_answer, know_today, open_tool, question
from tests.browser.walker import AT_REST, PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

# The part of what has the focus that a bar covers, or that lies outside the screen; empty where all of it is in sight.
HIDDEN = """
() => {
  const focused = document.activeElement;
  if (focused === document.body || focused.closest(".md-header, .navi-bottom-place, .navi-jumps, .skip")) return "";
  const bars = [".md-header", ".navi-jumps", ".navi-bottom-place"].map((name) => document.querySelector(name))
    .filter((bar) => bar?.checkVisibility()).map((bar) => bar.getBoundingClientRect());
  const stuck = document.querySelector(".md-header").getBoundingClientRect().bottom; // the row of jumps hangs below it
  const top = Math.max(0, ...bars.filter((bar) => bar.top <= stuck + 1).map((bar) => bar.bottom));
  const bottom = Math.min(innerHeight, ...bars.filter((bar) => bar.bottom > innerHeight - 1).map((bar) => bar.top));
  const target = focused.closest("label") ?? focused;
  const box = target.getBoundingClientRect();
  const fits = box.height <= bottom - top;
  const seen = fits ? box.top >= top - 1 && box.bottom <= bottom + 1 : box.bottom > top && box.top < bottom;
  return seen ? "" : `${target.outerHTML.slice(0, 100)} ${box.top}–${box.bottom} of ${top}–${bottom}`;
}
"""
TABS = 60


def hidden_while_tabbing(page: Page, key: str = "Tab") -> list[str]:
    found = []
    for _ in range(TABS):
        page.keyboard.press(key)
        if hidden := page.evaluate(HIDDEN):
            found.append(hidden)
    return found


def test_no_bar_hides_what_has_the_focus(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    assert hidden_while_tabbing(page) == []
    know_today(page)
    answer(page, SETTLED)
    full_answer(page)
    page.locator("#navi-desk-record").wait_for()
    page.get_by_role("heading", name="答え", exact=True).focus()
    assert hidden_while_tabbing(page) == []
    assert hidden_while_tabbing(page, "Shift+Tab") == []


def test_the_sheet_closes_with_the_browsers_back_and_leaves_no_place_behind(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    page.get_by_role("radio", name="書類など紙をなくした").check()
    page.get_by_role("button", name="次へ").click()
    expect(page.locator("#p-who")).to_be_visible()
    bar, sheet = page.locator(".navi-bottom"), page.get_by_role("dialog", name="いまの答え")

    bar.click()
    page.go_back()
    expect(sheet).to_be_hidden()
    expect(page.locator("#p-who")).to_be_visible()
    expect(bar).to_be_focused()

    bar.click()
    sheet.get_by_role("button", name="閉じる").click()
    expect(sheet).to_be_hidden()
    page.wait_for_function("() => !history.state?.sheet")
    page.go_back()
    expect(page.locator("#p-happened")).to_be_visible()
    page.go_forward()
    expect(page.locator("#p-who")).to_be_visible()

    bar.click()
    sheet.get_by_role("button", name="くわしい答えを見る").click()
    expect(page.locator("#navi-answer")).to_be_visible()
    page.go_back()
    expect(page.locator("#p-who")).to_be_visible()
    expect(question(page, "cause").locator("input[value=lost_item]")).to_be_checked()


def test_people_are_added_up_group_by_group_and_the_sheet_outlives_a_reload(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    page.get_by_role("button", name="すべての質問を一覧で見る").click()
    page.get_by_role("button", name="手順の一覧").click()
    page.locator("#navi-map li").nth(3).get_by_role("button").click()
    persons = question(page, "persons")
    field = persons.locator(".navi-field")
    field.fill("８０")
    persons.get_by_text("集まりごとに足して数える").click()
    rows = persons.locator(".navi-heads-row")
    expect(rows.first.locator(".navi-heads-count")).to_have_value("８０")  # what was typed is the first group
    rows.first.locator(".navi-heads-who").fill("会員")
    rows.nth(1).locator(".navi-heads-who").fill("家族")
    rows.nth(1).locator(".navi-heads-count").fill("約50〜70")
    expect(field).to_have_value("130〜150")
    expect(persons.locator(".navi-heads-sum")).to_contain_text("130人〜150人")
    persons.get_by_label("同じ人が、二つの集まりに").check()
    expect(field).to_have_value("80〜150")
    persons.get_by_role("button", name="集まりを足す").click()
    page.keyboard.type("退職した人")  # how many is not known
    expect(field).to_have_value("80以上")
    expect(persons.locator(".navi-understood")).to_contain_text("80人以上")
    rows.nth(2).locator(".navi-heads-count").fill("たくさん")
    expect(persons.locator(".navi-heads-sum")).to_contain_text("「たくさん」は人数として読めません")
    expect(field).to_have_value("80以上")  # what was understood before stays
    rows.nth(2).locator(".navi-heads-count").fill("")
    page.wait_for_function(AT_REST)

    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    page.locator(".navi-loading").wait_for(state="detached")
    expect(field).to_have_value("80以上")
    expect(rows.nth(2).locator(".navi-heads-who")).to_have_value("退職した人")
    rows.nth(2).locator(".navi-heads-count").fill("5")
    expect(field).to_have_value("80〜155")
    page.wait_for_function(AT_REST)
    full_answer(page)
    page.get_by_role("button", name="元に戻す").click()
    expect(field).to_have_value("80以上")
    page.go_back()
    # a sheet that no longer adds up to the answer is put away
    expect(persons.locator(".navi-heads")).not_to_have_attribute("open", "")
    persons.get_by_text("集まりごとに足して数える").click()
    expect(rows.first.locator(".navi-heads-count")).to_have_value("80以上")
    page.locator(".navi-keep > summary").click()
    page.get_by_role("button", name="答えをすべて消す").click()
    page.get_by_role("button", name="もう一度押すと").click()
    expect(field).to_have_value("")
    expect(persons.locator(".navi-heads")).not_to_have_attribute("open", "")
