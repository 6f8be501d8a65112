"""A clerk at the page: reads what is asked, presses what the story says, and goes on until the page knows.

Nothing here knows the order of the questions. It counts screens and presses.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, ViewportSize

BOOK = Path(__file__).with_name("walkthroughs.toml")
MOST_SCREENS = 40
# A page is at rest when the engine has answered everything that was asked of it.
AT_REST = "() => document.querySelector('#navi-live').ariaBusy === 'false'"
PHONE: ViewportSize = {"width": 390, "height": 844}


@dataclass(frozen=True, slots=True)
class Story:
    """One walk-through as it is told; `ways` are plain answers that its words name."""

    id: str
    sector: str
    story: str
    ends: str
    truth: dict[str, Any]
    duties: list[str] = field(default_factory=list)
    ways: dict[str, str] = field(default_factory=dict)
    trap: dict[str, Any] = field(default_factory=dict)


@dataclass
class Walked:
    """What a walk came to, and what it cost."""

    screens: list[str] = field(default_factory=list)
    presses: int = 0
    met: list[str] = field(default_factory=list)
    """What the page objected: names of opened exits, texts of cautions."""


def stories() -> list[Story]:
    """All walk-throughs."""
    return [Story(**walk) for walk in tomllib.loads(BOOK.read_text())["walk"]]


@dataclass
class Clerk:
    """Somebody who answers from `truth`, and わからない where it says nothing."""

    page: Page
    truth: dict[str, Any]
    ways: dict[str, str]
    conditions: str | None = "met"
    """What is answered to the conditions of an exit; None leaves them blank."""
    walked: Walked = field(default_factory=Walked)

    def walk(self, until: str = "") -> Walked:
        """Go on until the page says that the report is settled, or asks nothing more; then open the answer.

        `until` is a fact whose exit, or a text whose caution, sends the clerk to the answer at once.
        """
        for _ in range(MOST_SCREENS):
            if self.page.locator("#navi-answer").is_visible():
                return self.walked
            self._screen()
            if until and until in self.walked.met and not self.page.locator("#navi-answer").is_visible():
                self.page.locator(".navi-guide-foot").get_by_role("button", name="答えを見る").click()
        message = f"still asked after {MOST_SCREENS} screens: {self.walked.screens}"
        raise AssertionError(message)

    def _screen(self) -> None:
        shown = self._shown()
        if "/".join(shown) not in self.walked.screens:
            self.walked.screens.append("/".join(shown))
        answered: set[str] = set()
        while new := [each for each in self._shown() if each not in answered]:
            for each in new:
                self._answer(each)
                answered.add(each)
        self.rest()
        self._hear()
        foot = self.page.locator(".navi-guide-foot")
        primary = foot.locator(".navi-primary")
        self._press(primary)
        self.rest()

    def _shown(self) -> list[str]:
        visible: list[str] = self.page.evaluate(
            "() => [...document.querySelectorAll('.navi-plain, .navi-question.is-asked')]"
            ".filter((each) => each.offsetParent).map((each) => each.id)"
        )
        return visible

    def _press(self, target: Locator) -> None:
        target.click()
        self.walked.presses += 1

    def _answer(self, element: str) -> None:
        asked = self.page.locator(f"#{element}")
        name = element[2:]
        if element.startswith("p-"):
            self._way(asked, name)
        elif self._implied(asked):
            self._conditions(asked)
        else:
            self._fact(asked, name)

    def _implied(self, asked: Locator) -> bool:
        return asked.get_attribute("data-implied") is not None

    def _way(self, asked: Locator, name: str) -> None:
        chosen = self.ways.get(name) or self._fitting(asked)
        option = asked.locator(f"input[value='{chosen}']")
        if not option.is_checked():
            self._press(option)

    def _fitting(self, asked: Locator) -> str:
        """The plain answer that says most of what is true and nothing that is not."""
        ways = asked.locator("input").evaluate_all("(all) => all.map((e) => [e.value, e.dataset.sets])")
        best, most = "unknown", 0
        for value, sets in ways:
            says = json.loads(sets)
            if (
                all(self.truth.get(fact, "unknown") == said for fact, said in says.items())
                and len(says) > most
            ):
                best, most = value, len(says)
        return best

    def _fact(self, asked: Locator, name: str) -> None:
        value = self.truth.get(name, "unknown")
        if name == "known_on":
            self._press(asked.get_by_role("button", name="きょう"))
        elif isinstance(value, int):
            asked.locator(".navi-field").fill(str(value))
            self.walked.presses += 1
        else:
            chosen = (value or ["none"]) if isinstance(value, list) else [value]
            for each in chosen:
                self._open_folds(asked)
                option = asked.locator(f".navi-option input[value='{each}']")
                if not option.is_checked():
                    self._press(option)
        self._conditions(asked)

    def _open_folds(self, asked: Locator) -> None:
        closed = asked.locator(".navi-group-fold:not([open]) > summary")
        while closed.count():
            self._press(closed.first)

    def _conditions(self, asked: Locator) -> None:
        opened = asked.locator(".navi-exit")
        if not (opened.count() and opened.is_visible()):
            return
        self.walked.met.append(opened.evaluate("(e) => e.closest('.navi-question').dataset.fact"))
        for check in asked.locator(".navi-cond").all() if self.conditions else []:
            self._press(check.locator(f"input[value='{self.conditions}']"))

    def _hear(self) -> None:
        for caution in self.page.locator(".navi-caution").all():
            if caution.is_visible() and (text := caution.inner_text()) not in self.walked.met:
                self.walked.met.append(text)

    def rest(self) -> None:
        """Wait until the engine has answered all that was asked."""
        self.page.wait_for_function(AT_REST)


def report(page: Page) -> dict[str, Any]:
    """What the answer says of the reports: its status, the duties it requires, the exits it names, its cautions."""
    page.locator("#navi-answer .navi-headline").wait_for()
    return {
        "status": page.locator("#navi-answer .navi-headline").get_attribute("data-status"),
        "required": page.locator("#navi-answer [id^=duty-]").evaluate_all(
            "(all) => all.map((e) => e.id.slice(5))"
        ),
        "rests": page.locator("#navi-answer .navi-rests [data-key]").evaluate_all(
            "(all) => all.map((e) => e.dataset.key.slice(6))"
        ),
        "exits": page.locator("#navi-answer .navi-rests .is-exit").all_inner_texts(),
        "warnings": page.locator("#navi-answer .navi-warnings li > span").all_inner_texts(),
        "screens": page.locator("#navi-answer").evaluate(
            "(e) => e.getBoundingClientRect().height / innerHeight"
        ),
    }


def afresh(page: Page) -> None:
    """Clear everything as a reader does, and stand at the first question."""
    if page.locator("#navi-answer").is_visible():
        page.get_by_role("button", name="質問に戻る").click()
    page.evaluate("document.querySelector('.navi-keep').open = true")
    page.get_by_role("button", name="答えをすべて消す").click()
    again = page.get_by_role("button", name="もう一度押すと")
    if again.count():
        again.click()
    page.wait_for_function(AT_REST)
    page.locator("#p-happened").wait_for(state="visible")
