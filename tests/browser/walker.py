"""A clerk at the page: reads what is asked, presses what the story says, and goes on until the page knows.

Nothing here knows the order of the questions. The clerk counts screens and presses (clerk.mjs).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

BOOK = Path(__file__).with_name("walkthroughs.toml")
CLERK = Path(__file__).with_name("clerk.mjs")
MOST_SCREENS = 40
# A page is at rest when the engine has answered everything that was asked of it.
AT_REST = "() => document.querySelector('#navi-live').ariaBusy === 'false'"
PHONE: ViewportSize = {"width": 390, "height": 844}
REPORT = """
() => {
  const answer = document.querySelector("#navi-answer");
  const all = (selector, say) => [...answer.querySelectorAll(selector)].map(say);
  return {
    status: answer.querySelector(".navi-headline").dataset.status,
    required: all("[id^=duty-]", (e) => e.id.slice(5)),
    rests: all(".navi-rests .navi-line", (e) => e.dataset.key.slice(6)),
    warnings: all(".navi-warnings .navi-line > span:first-child", (e) => e.innerText),
  };
}
"""
# As a reader does: back to the questions, 「答えをすべて消す」 and once more to be sure.
AFRESH = """
async () => {
  const press = (words) => [...document.querySelectorAll("#navi button")]
    .find((e) => e.offsetParent && e.textContent.includes(words))?.click();
  press("質問に戻る");
  document.querySelector(".navi-keep").open = true;
  press("答えをすべて消す");
  press("もう一度押すと");
  while (document.querySelector("#navi-live").ariaBusy !== "false") await new Promise((r) => setTimeout(r, 5));
  return document.querySelector("#p-happened").offsetParent !== null && !document.querySelector("#navi input:checked");
}
"""


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


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk came to, and what it cost."""

    screens: list[str]
    presses: int
    met: list[str]
    """What the page objected: facts with opened exits, texts of cautions."""


def stories() -> list[Story]:
    """All walk-throughs."""
    return [Story(**walk) for walk in tomllib.loads(BOOK.read_text())["walk"]]


def walk(page: Page, truth: dict[str, Any], ways: dict[str, str], *, conditions: str = "met") -> Walked:
    """Answer from `truth`, and わからない where it says nothing, until the page opens the answer.

    `conditions` is what is answered to every condition of an exit.
    """
    asked = {"truth": truth, "ways": ways, "conditions": conditions, "most": MOST_SCREENS}
    clerk = CLERK.read_text(encoding="utf-8").rstrip().removesuffix(";")
    return Walked(**page.evaluate(clerk, asked))


def report(page: Page) -> dict[str, Any]:
    """What the answer says of the reports: its status, the duties it names, what it rests on, its cautions."""
    found: dict[str, Any] = page.evaluate(REPORT)
    return found


def afresh(page: Page) -> None:
    """Clear everything as a reader does, and stand at the first question."""
    assert page.evaluate(AFRESH)
