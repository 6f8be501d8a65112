"""Answering on the tool page: a provisional answer at once, nothing lost, unknown as good as any other answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.tool_page import (
    SETTLED,
    STEPS,
    answer,
    choose,
    full_answer,
    go,
    know_today,
    open_tool,
    question,
    standing,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_a_provisional_answer_stands_from_the_first_answered_question(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    expect(standing(page).locator(".status")).to_have_count(0)
    expect(standing(page)).to_contain_text("ひとつ答えると")
    know_today(page)
    expect(standing(page).locator(".navi-headline .status")).to_have_text("まだ決まらない")
    expect(standing(page).locator(".navi-deadline.is-guide").first).to_contain_text("あと4日（できれば")
    expect(standing(page).locator(".navi-now li").first).to_be_visible()


def test_enough_facts_settle_the_answer_with_dates(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    answer(page, SETTLED)
    body = full_answer(page)
    expect(body.locator(".navi-headline .status")).to_have_text("義務")
    report = body.locator("#duty-report_commission")
    report.locator("> summary").click()
    expect(report.locator(".navi-deadline")).to_have_count(2)
    expect(report.locator(".is-statutory")).to_contain_text("法定")
    report.get_by_text("根拠と判断の道すじ").click()
    expect(report.locator(".navi-tree .navi-truth.is-yes").first).to_be_visible()
    law = report.locator(".navi-sources a").first
    assert (law.get_attribute("href") or "").startswith("https://laws.e-gov.go.jp/")


def test_changing_early_answers_loses_none_of_the_later_ones(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    answer(page, SETTLED)
    go(page, "event")
    for fact in ("leak", "loss", "damage"):
        choose(page, fact, "none")
    choose(page, "cause", "system_failure")
    go(page, "protection")
    recovered = question(page, "recovered_unseen")
    expect(recovered).to_contain_class("is-idle")
    expect(recovered.locator(".navi-idle")).to_contain_text("いいえ・確認できない")
    expect(recovered.locator("input[value='no']")).to_be_checked()
    answer(page, {"event": SETTLED["event"]})
    go(page, "protection")
    expect(recovered).not_to_contain_class("is-idle")
    expect(full_answer(page).locator(".navi-headline .status")).to_have_text("義務")


def test_unknown_looks_like_every_other_answer_and_is_sent_as_unknown(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    look = "(e) => { const s = getComputedStyle(e); return [s.fontSize, s.color, s.borderTopColor, s.minHeight, s.backgroundColor] }"
    for step in STEPS:
        go(page, step)
        for each in page.locator(f"#step-{step} .navi-asked .navi-question").all():
            unknown = each.locator(".navi-option").filter(has_text="わからない").last
            expect(unknown).to_be_visible()
            assert unknown.evaluate(look) == each.locator(".navi-option").first.evaluate(look)
    go(page, "position")
    choose(page, "role", "unknown")
    go(page, "people")
    question(page, "persons").get_by_label("わからない").check()
    full_answer(page).locator(".navi-part-answers > summary").click()
    facts = page.locator("#navi-answer .navi-facts")
    expect(facts.locator("dt", has_text="本人の数")).to_be_visible()
    expect(facts.locator("dd", has_text="わからない")).to_have_count(2)


def test_unknown_can_be_taken_back_without_losing_what_it_replaced(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    go(page, "information")
    items = question(page, "items")
    for item in ("name", "card_number"):
        items.locator(f"input[value='{item}']").check()
    items.get_by_label("わからない").check()
    expect(items.locator("input:checked")).to_have_count(1)
    items.get_by_label("わからない").uncheck()
    expect(items.locator("input:checked")).to_have_count(2)
    go(page, "people")
    persons = question(page, "persons")
    persons.locator(".navi-field").fill("500")
    persons.get_by_label("わからない").check()
    expect(persons.locator(".navi-field")).to_have_value("")
    persons.get_by_label("わからない").uncheck()
    expect(persons.locator(".navi-field")).to_have_value("500")


def test_numbers_as_people_write_them_are_read_and_shown(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    go(page, "people")
    persons = question(page, "persons")
    for typed, understood in (("約５００〜1200", "500人〜1,200人"), ("1000以上", "1,000人")):
        persons.locator(".navi-field").fill(typed)
        expect(persons.locator(".navi-understood")).to_contain_text(understood)
    persons.locator(".navi-field").fill("たくさん")
    expect(persons.locator(".navi-error")).to_contain_text("たくさん")
    expect(persons.locator(".navi-field")).to_have_value("たくさん")
    expect(persons.locator(".navi-field")).to_have_attribute("aria-invalid", "true")


def test_a_wrong_answer_is_told_at_its_question_and_the_rest_still_gets_its_answer(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    known = question(page, "known_on")
    go(page, "when")
    known.locator(".navi-field").fill("2099-01-01")
    go(page, "event")
    choose(page, "leak", "occurred")
    expect(standing(page).locator(".navi-headline .status")).to_be_visible()
    expect(standing(page)).to_contain_text("まだ使えていない答え: 知った日")
    go(page, "when")
    expect(known.locator(".navi-error")).to_be_visible()
    expect(known.locator(".navi-field")).to_have_value("2099-01-01")
    know_today(page)
    expect(known.locator(".navi-error")).to_be_hidden()
    expect(standing(page)).not_to_contain_text("まだ使えていない答え")


def test_one_press_changes_an_assumption(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    part = full_answer(page).locator(".navi-part-assumptions")
    part.locator("> summary").click()
    press = part.get_by_role("group", name="主体").get_by_role("button", name="「行政機関等」に変える")
    press.click()
    expect(part.get_by_role("group", name="主体")).to_have_count(0)
    expect(page.locator("#navi-answer .navi-facts")).to_contain_text("行政機関等")
    go(page, "position")
    expect(question(page, "entity").locator("input[value='public_body']")).to_be_checked()


def test_a_follow_up_comes_forward_and_goes_back(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    go(page, "protection")
    key = question(page, "key_protected")
    expect(key).to_be_hidden()
    choose(page, "encryption_strong", "yes")
    expect(key).to_be_visible()
    choose(page, "encryption_strong", "no")
    expect(key).to_be_hidden()
    choose(page, "encryption_strong", "yes")
    choose(page, "key_protected", "yes")
    choose(page, "encryption_strong", "no")
    expect(key).to_be_visible()  # an answered question never disappears
    expect(key.locator("input[value='yes']")).to_be_checked()


def test_a_fact_that_would_settle_it_leads_to_its_question(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    first = standing(page).locator(".navi-open-button").first
    expect(first).to_be_visible()
    first.click()
    focused = page.locator("legend:focus")
    expect(focused).to_be_visible()
    assert focused.evaluate("e => e.getBoundingClientRect().top") > 0


def test_the_map_counts_what_is_answered_unknown_and_left(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    question(page, "occurred_on").get_by_label("わからない").check()
    page.get_by_role("button", name="手順の一覧").click()
    row = page.locator("#navi-map li").first
    expect(row).to_contain_text("答えた 1・わからない 1")
    expect(row).to_contain_text("いまここ")
    page.locator("#navi-map li").nth(3).get_by_role("button").click()
    expect(page.locator("#step-people")).to_be_visible()
    expect(page.locator("#navi-map")).to_be_hidden()
    page.go_back()
    expect(page.locator("#step-when")).to_be_visible()


def fill_quickly(page: Page, values: tuple[str, ...]) -> None:
    field = question(page, "persons").locator(".navi-field")
    for value in values:
        field.fill(value)


def test_only_the_last_of_quick_answers_stands(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    go(page, "people")
    fill_quickly(page, ("1", "12", "120", "1200", "12000"))
    expect(question(page, "persons").locator(".navi-understood")).to_contain_text("12,000人")
    expect(full_answer(page).locator(".navi-facts")).to_contain_text("12,000人")
