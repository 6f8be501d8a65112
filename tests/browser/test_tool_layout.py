"""How much the answer asks of a reader's thumb: one screen says it, five hold it all, one press goes to each part."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from decision_engine.intake.answers import read
from decision_engine.intake.files import facts_of
from tests.browser.tool_page import SETTLED, answer, full_answer, know_today, open_tool, wait_ready
from tests.browser.walker import AT_REST, afresh
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

EXAMPLES = sorted(Path("examples").glob("*.*"))
# Of all scenarios, those whose first block or whole answer is the longest.
LONGEST = {
    "all-periods-saturday",
    "bank-payroll-hacked",
    "europe-ransomware-restored",
    "numbers-no-contact",
    "ransomware-first-hour",
}
DAYS = ("as_of", "occurred_on", "threshold_known_on")
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 800}
MOST_SCREENS = 5
MEASURE = """
() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  return {
    first: box(".navi-first").bottom / innerHeight,
    whole: box("#navi-answer").height / innerHeight,
    aside: box(".navi-rest-side").left / innerWidth,
  };
}
"""
STUCK = """
() => Math.max(...[".md-header", ".navi-jumps"].map((name) => document.querySelector(name).getBoundingClientRect().bottom))
"""
BUTTONS = """
() => {
  const foot = document.querySelector(".navi-guide-foot");
  return foot.querySelector(".navi-buttons").getBoundingClientRect().top - foot.getBoundingClientRect().top;
}
"""


def incidents() -> dict[str, dict[str, Any]]:
    """The examples as they are, and the longest scenarios as if known of today."""
    found = {path.name: read(facts_of(str(path))).given for path in EXAMPLES}
    today = dt.datetime.now(dt.timezone(dt.timedelta(hours=9))).date().isoformat()
    for scenario in scenarios():
        if scenario.id in LONGEST:
            facts = {name: value for name, value in scenario.facts.items() if name not in DAYS}
            found[scenario.id] = {**facts, "known_on": today}
    return found


def open_answer(page: Page, facts: dict[str, Any]) -> None:
    """Begin anew, open these facts as a file, and go to the whole answer."""
    afresh(page)
    page.evaluate("document.querySelector('.navi-keep-note').replaceChildren()")
    file = {"name": "facts.json", "mimeType": "application/json", "buffer": json.dumps(facts).encode()}
    page.locator(".navi-keep input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    page.locator(".navi-keep-note", has_text="読み込みました").wait_for()
    page.wait_for_function(AT_REST)
    full_answer(page)
    page.locator("#navi-desk-record").wait_for()


def test_the_answer_is_one_screen_and_all_of_it_is_five(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    over = []
    for name, facts in incidents().items():
        open_answer(page, facts)
        phone = page.evaluate(MEASURE)
        page.set_viewport_size(DESK)
        page.evaluate("document.querySelector('.navi-head').scrollIntoView()")
        desk = page.evaluate(MEASURE)
        page.set_viewport_size(PHONE)
        print(name, phone, desk)  # noqa: T201 - the figures
        if phone["first"] > 1 or desk["first"] > 1 or phone["whole"] > MOST_SCREENS:
            over.append((name, phone, desk))
        assert desk["aside"] > 0.6, "the right third of a wide screen is used"
    assert over == []


def test_a_press_goes_to_each_part_of_the_answer_and_nothing_stuck_covers_it(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    know_today(page)
    answer(page, SETTLED)
    full_answer(page)
    for label, part in (
        ("記録", "#navi-desk-record"),  # pressed before the engine has made it
        ("やること", "#navi-desk-plan"),
        ("書類", "#navi-desk-papers"),
        ("期限", ".navi-part-clock > summary"),
    ):
        page.get_by_role("navigation", name="答えの中を移る").get_by_role("button", name=label).click()
        target = page.locator(part)
        expect(target).to_be_focused()
        expect(target).to_be_in_viewport()
        box = target.bounding_box()
        assert box is not None
        assert box["y"] >= page.evaluate(STUCK) - 1, label
    expect(page.locator(".navi-part-clock .navi-deadline").first).to_be_visible()


def test_the_buttons_stay_under_the_finger_when_the_engine_arrives(
    open_page: OpenPage, site_url: str
) -> None:
    """The line above them is there from the beginning, and no later word moves them."""
    page = open_page("about:blank")
    page.context.route("**/assets/engine/**", lambda _: None)  # held until the route is given up
    page.goto(f"{site_url}navi/")
    page.locator("#navi.is-on").wait_for()
    before = page.evaluate(BUTTONS)
    page.context.unroute("**/assets/engine/**")
    wait_ready(page)
    expect(page.locator(".navi-guide-foot .navi-hint")).not_to_be_empty()
    page.wait_for_timeout(500)  # its first answer is here
    assert page.evaluate(BUTTONS) == before
