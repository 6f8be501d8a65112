"""The tool page for every hand and eye: keyboard alone, both widths, axe, targets, the sheet, paper."""

from __future__ import annotations

import re
from pathlib import Path
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
    is_focused,
    know_today,
    open_tool,
    question,
    standing,
    wait_ready,
)

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

AXE = Path("node_modules/axe-core/axe.min.js")
VIOLATIONS = """
async () => (await axe.run(document)).violations
  .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 140)}`))
"""
SMALL_TARGETS = """
() => [...document.querySelectorAll("#navi :is(button, summary, .navi-option, .navi-field)")]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
  .filter((e) => !e.closest(".navi-tree"))
  .map((e) => `${e.className} ${e.textContent.slice(0, 30)} ${e.getBoundingClientRect().height}`)
"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def tab_to(page: Page, target: Locator, limit: int = 120) -> None:
    """Press Tab until the target has the focus, as somebody without a mouse does."""
    for _ in range(limit):
        if is_focused(target):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab never reaches {target}")


def press(page: Page, target: Locator) -> None:
    tab_to(page, target)
    page.keyboard.press("Enter")


def pick(page: Page, fact: str, value: str) -> None:
    """Choose a radio button with Tab and the arrow keys."""
    radios = question(page, fact).locator("input[type='radio']")
    wanted = question(page, fact).locator(f"input[value='{value}']")
    tab_to(page, radios.first)
    page.keyboard.press("Space")
    for _ in range(radios.count()):
        if wanted.is_checked():
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"the arrow keys never reach {value}")


def next_step(page: Page, step: str) -> None:
    press(page, page.locator(".navi-step:not([hidden]) .navi-foot .navi-primary"))
    expect(page.locator(f"#step-{step} h2")).to_be_focused()


def test_from_the_front_door_to_a_settled_answer_with_the_keyboard_alone(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_page(site_url, timezone_id="Asia/Tokyo")
    press(page, page.get_by_role("link", name=re.compile("判断をはじめる")).first)
    page.wait_for_url("**/navi/")
    wait_ready(page)
    press(page, page.get_by_role("button", name="すべての質問を一覧で見る"))
    press(page, question(page, "known_on").get_by_role("button", name="きょう"))
    next_step(page, "event")
    for fact in ("cause", "leak", "loss", "damage"):
        pick(page, fact, SETTLED["event"][fact])
    next_step(page, "information")
    pick(page, "information", "personal_data")
    tab_to(page, question(page, "items").locator("input[value='checkup_result']"))
    page.keyboard.press("Space")
    pick(page, "items_settled", "yes")
    next_step(page, "people")
    tab_to(page, question(page, "persons").locator(".navi-field"))
    page.keyboard.type("約１人")
    next_step(page, "protection")
    pick(page, "recovered_unseen", "no")
    pick(page, "encryption_strong", "no")
    next_step(page, "position")
    press(page, page.locator("#step-position .navi-foot .navi-primary"))
    expect(page.locator("#navi-answer-title")).to_be_focused()
    expect(page.locator("#navi-answer .navi-headline .status")).to_have_text("義務")
    press(page, page.locator("#duty-report_commission > summary"))
    tree = page.locator("#duty-report_commission .navi-grounds > summary")
    press(page, tree)
    expect(page.locator("#duty-report_commission .navi-tree").first).to_be_visible()


def test_the_focus_can_always_be_seen(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    go(page, "event")
    page.locator("#step-event h2").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            """() => { const e = document.activeElement, label = e.closest(".navi-option") ?? e;
                       return parseFloat(getComputedStyle(label).outlineWidth) }"""
        )
        assert ring >= 2, page.evaluate("document.activeElement.outerHTML.slice(0, 120)")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_every_step_and_the_answer_are_accessible(
    open_page: OpenPage, site_url: str, width: int, scheme: str
) -> None:
    page = open_page(
        f"{site_url}navi/",
        width=width,
        color_scheme=scheme,
        reduced_motion="reduce",
        timezone_id="Asia/Tokyo",
    )
    wait_ready(page)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = [f"empty {one}" for one in page.evaluate(VIOLATIONS)]
    know_today(page)
    answer(page, SETTLED)
    for step in STEPS:
        go(page, step)
        page.evaluate(
            "document.querySelectorAll('.navi-step details').forEach((each) => { each.open = true })"
        )
        found += [f"{step} {one}" for one in page.evaluate(VIOLATIONS)]
        assert page.evaluate(SIDEWAYS) <= 0, step
        assert page.evaluate(SMALL_TARGETS) == [], step
    body = full_answer(page)
    body.locator("#duty-report_commission > summary").click()
    body.locator("#duty-report_commission .navi-grounds > summary").click()
    for part in body.locator(":is(.navi-rest-main, .navi-rest-side) > details > summary").all():
        part.click()
    found += [f"answer {one}" for one in page.evaluate(VIOLATIONS)]
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.evaluate(SMALL_TARGETS) == []
    assert found == []


def test_the_first_question_needs_no_scrolling_on_a_telephone(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url, width=390, height=664)
    field = page.get_by_label("メールを違う相手に送った").bounding_box()
    bar = page.locator(".navi-bottom-place").bounding_box()
    assert field is not None
    assert bar is not None
    assert field["y"] + field["height"] <= bar["y"]


def test_the_bar_opens_the_standing_answer_as_a_sheet(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url, width=390, height=844)
    know_today(page)
    bar = page.locator(".navi-bottom")
    expect(bar).to_contain_text("まだ決まらない")
    expect(bar).to_contain_text("あと4日（できれば")
    expect(standing(page)).to_be_hidden()
    bar.focus()
    page.keyboard.press("Enter")
    sheet = page.get_by_role("dialog", name="いまの答え")
    expect(sheet.locator(".navi-headline")).to_be_visible()
    for _ in range(40):
        page.keyboard.press("Tab")
        inside = (
            "(sheet) => sheet.contains(document.activeElement) || document.activeElement === document.body"
        )
        assert sheet.evaluate(inside), "the focus left the sheet"
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    assert is_focused(bar)


def test_the_standing_answer_is_announced_once_it_changes(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    live = page.locator("#navi-live")
    expect(live).to_have_attribute("aria-live", "polite")
    expect(live).to_have_text("")
    know_today(page)
    expect(live).to_contain_text("まだ決まらない")
    answer(page, SETTLED)
    expect(live).to_contain_text("義務")


def test_on_paper_it_is_a_memo_with_the_facts_and_the_date_of_the_rules(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    know_today(page)
    answer(page, SETTLED)
    expect(standing(page).locator(".navi-headline .status")).to_have_text("義務")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    memo = page.locator("#navi-answer")
    expect(memo.locator(".navi-headline")).to_be_visible()
    expect(memo.locator(".navi-facts")).to_contain_text("健診結果")
    expect(memo.locator(".navi-stamp")).to_contain_text(re.compile(r"\d{4}-\d{2}-\d{2}"))
    expect(memo.locator("#duty-report_commission .navi-tree")).to_have_count(0)
    for gone in (".navi-step", ".navi-head", ".navi-standing", ".navi-bottom-place", ".navi-keep"):
        expect(page.locator(gone).first).to_be_hidden()
    assert memo.locator("button:visible:not(.navi-open-button, .navi-line)").count() == 0
    overlaps = memo.locator(".navi-stamp").evaluate(
        "(e) => e.lastElementChild.getBoundingClientRect().top - e.firstElementChild.getBoundingClientRect().bottom"
    )
    assert overlaps >= 0, "the line of the rulebook runs into 「この答えについて」"
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 2
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    full_answer(page)
    page.get_by_label("印刷に、根拠と判断の道すじも付ける").check()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(memo.locator(".navi-part-clock .navi-working li").first).to_be_visible()
    expect(memo.locator("#duty-report_commission .navi-tree").first).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert memo.locator(".navi-grounds[open]").count() == 0
    assert b"/MediaBox [0 0 594" in pdf
    assert b"/MediaBox [0 0 612" not in pdf


def test_printing_half_way_prints_the_provisional_answer(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    go(page, "event")
    choose(page, "leak", "suspected")
    expect(standing(page).locator(".navi-headline .status")).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#navi-answer .navi-facts")).to_contain_text("疑いがある")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_first_question_is_there_before_the_script_and_keeps_a_press(
    open_page: OpenPage, site_url: str, width: int
) -> None:
    """On a slow line nothing jumps when the script comes, and what was pressed meanwhile counts."""
    page = open_page(site_url, width=width)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/assets/app/tool.js", hold)
    page.goto(f"{site_url}navi/", wait_until="commit")
    first = page.locator("#p-happened")
    first.get_by_label("一斉メールで、互いの宛先が見えた").check()
    before = first.bounding_box()
    held[0].continue_()
    page.locator("#navi.is-on").wait_for()
    assert first.bounding_box() == before
    assert page.locator("#q-cause input:checked").input_value() == "mail_misaddressed"
