"""What a reader does on the tool page, in words that the tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage

READY_MS = 60_000
STEPS = ("when", "event", "information", "people", "protection", "position")
ACTIVE = "(element) => element === document.activeElement"

# A letter with one person's health check to the wrong address, seen by the receiver: settled as a duty to report.
SETTLED = {
    "event": {"cause": "document_misdelivered", "leak": "occurred", "loss": "none", "damage": "none"},
    "information": {"information": "personal_data", "items": "checkup_result", "items_settled": "yes"},
    "protection": {"recovered_unseen": "no", "encryption_strong": "no"},
}


def open_tool(open_page: OpenPage, site_url: str, *, width: int = 1280, height: int = 900) -> Page:
    """Open the tool and wait until the engine has started."""
    page = open_page(f"{site_url}navi/", width=width, height=height, timezone_id="Asia/Tokyo")
    wait_ready(page)
    return page


def wait_ready(page: Page) -> None:
    page.locator("#navi.is-on").wait_for()
    page.locator(".navi-loading").wait_for(state="detached", timeout=READY_MS)


def go(page: Page, step: str) -> None:
    """Open a step, or the answer, from the map of all steps."""
    page.get_by_role("button", name="手順の一覧").click()
    rows = page.locator("#navi-map li")
    (rows.nth(STEPS.index(step)) if step in STEPS else rows.last).get_by_role("button").click()
    page.locator(f"#step-{step}, #navi-{step}").first.wait_for(state="visible")


def question(page: Page, fact: str) -> Locator:
    return page.locator(f"#q-{fact}")


def choose(page: Page, fact: str, value: str) -> None:
    """Choose an answer in the step that is shown."""
    question(page, fact).locator(f"input[value='{value}']").check()


def answer(page: Page, answers: dict[str, dict[str, str]]) -> None:
    """Answer several questions, each in its step."""
    for step, facts in answers.items():
        go(page, step)
        for fact, value in facts.items():
            choose(page, fact, value)


def know_today(page: Page) -> None:
    """Say that the company learned of it today."""
    go(page, "when")
    question(page, "known_on").get_by_role("button", name="きょう").click()


def standing(page: Page) -> Locator:
    """The live panel on a wide page."""
    return page.locator("#navi-standing")


def full_answer(page: Page) -> Locator:
    go(page, "answer")
    body = page.locator("#navi-answer")
    body.locator(".navi-headline").wait_for()
    return body


def is_focused(target: Locator) -> bool:
    return bool(target.evaluate(ACTIVE))
