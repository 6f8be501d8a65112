"""Three stories walked by keyboard alone, by what a screen reader is told: groups, choices and buttons by role and name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from decision_engine.facts import FACTS
from decision_engine.facts.plain import PLAINS
from tests.browser.tool_page import is_focused, open_tool
from tests.browser.walker import AT_REST, PHONE, Story, report, stories

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

TOLD = ("dental-karte-usb", "newsletter-cc", "pharmacy-bag-back")
STORIES = [story for story in stories() if story.id in TOLD]
MOST_TABS = 90
MOST_SCREENS = 12
LABELS = {
    name: {
        "unknown": "わからない",
        "none": "どれもない",
        **{choice.id: choice.label for choice in fact.choices},
    }
    for name, fact in FACTS.items()
}


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(MOST_TABS):
        if is_focused(target):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab never reaches {target}")


def choose(page: Page, group: Locator, label: str) -> None:
    """Choose by Tab, Space and the arrow keys; the group is a radio group or a set of boxes."""
    radio = group.get_by_role("radio", name=re.compile(f"^{re.escape(label)}"))
    if not radio.count():
        box = group.get_by_role("checkbox", name=re.compile(f"^{re.escape(label)}"))
        tab_to(page, box.first)
        page.keyboard.press("Space")
        expect(box.first).to_be_checked()
        return
    radios = group.get_by_role("radio")
    tab_to(page, radios.first)
    page.keyboard.press("Space")
    for _ in range(radios.count()):
        if radio.first.is_checked():
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"the arrow keys never reach {label}")


def fitting(plain: Any, story: Story) -> str:  # noqa: ANN401 - a plain question of the facts
    """The label of the plain answer that says most of what is true and nothing that is not."""
    ways = [way for _, each in plain.groups for way in each]
    if plain.id in story.ways:
        return str(next(way.label for way in ways if way.id == story.ways[plain.id]))
    true = [
        way
        for way in ways
        if way.sets and all(story.truth.get(fact, "unknown") == said for fact, said in way.sets.items())
    ]
    return str(max(true, key=lambda way: len(way.sets)).label if true else "わからない")


def answer_screen(page: Page, story: Story) -> None:
    """Answer every question that is announced on the screen, in its order."""
    for plain in PLAINS:
        group = page.get_by_role("group", name=plain.question, exact=True)
        if group.is_visible():
            choose(page, group, fitting(plain, story))
    for name, fact in FACTS.items():
        group = page.get_by_role("group", name=fact.question, exact=True)
        if group.count() and group.is_visible() and group.get_attribute("data-implied") is None:
            answer_fact(page, group, name, story.truth.get(name, "unknown"))
        if group.count() and group.is_visible():
            for condition in group.get_by_role("radiogroup").all():
                if condition.is_visible():
                    choose(page, condition, "はい")


def answer_fact(page: Page, group: Locator, name: str, value: Any) -> None:  # noqa: ANN401 - as a story tells it
    if name == "known_on":
        tab_to(page, group.get_by_role("button", name="きょう"))
        page.keyboard.press("Enter")
    elif isinstance(value, int):
        tab_to(page, group.get_by_role("textbox").first)
        page.keyboard.type(str(value))
    else:
        for each in value if isinstance(value, list) else [value]:
            choose(page, group, LABELS[name][each])


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_story_is_walked_by_keyboard_and_by_name(open_page: OpenPage, site_url: str, story: Story) -> None:
    page = open_tool(open_page, site_url, **PHONE)
    foot = page.locator(".navi-guide-foot")
    for _ in range(MOST_SCREENS):
        answer_screen(page, story)
        page.wait_for_function(AT_REST)
        onward = foot.locator(".navi-primary")
        done = onward.inner_text() == "答えを見る"
        before = page.locator(".navi-count").inner_text()
        tab_to(page, foot.get_by_role("button", name=onward.inner_text(), exact=True))
        page.keyboard.press("Enter")
        if done:
            break
        expect(page.locator(".navi-count")).not_to_have_text(before)
        expect(page.locator("legend:focus")).to_be_visible()  # the next question is announced
    expect(page.get_by_role("heading", name="答え", exact=True)).to_be_focused()
    found = report(page)
    assert found["status"] == story.ends
    spoken = page.locator("#navi-answer").aria_snapshot()
    for line in (
        'heading "答え"',
        'heading "いますぐやること"',
        'navigation "答えの中を移る"',
        'button "書類"',
    ):
        assert line in spoken
    jump = page.get_by_role("navigation", name="答えの中を移る").get_by_role("button", name="書類")
    tab_to(page, jump)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="書類", exact=True)).to_be_focused()
