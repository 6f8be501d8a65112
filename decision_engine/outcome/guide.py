"""What the page asks next: one screen of questions that belong together.

What everybody knows comes first (what happened, who we are, whose data). Then only screens that
can still decide a report are asked, in the order that settled most incidents soonest
(tests/engine/interviews.py); then evidence that could still turn it, and the day of knowing;
then the rest: what decides notices and the other duties.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from decision_engine.facts.plain import SCREENS
from decision_engine.facts.shape import Screen
from decision_engine.language.condition import YES
from decision_engine.outcome.relevance import REPORTS

if TYPE_CHECKING:
    from collections.abc import Collection

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import OpenFact

NOTICES = ("notify_persons", "notify_persons_my_number", "substitute_notice")
_SCREEN_OF = {fact: screen for screen in SCREENS for fact in screen.facts}
# Screens and single facts; what is not listed follows in the engine's own order of asking.
SEARCHING = ("items", "information", "persons", "malicious", "leak", "guarded")
CERTAIN = ("leak", "guarded", "information", "items", "persons")
# What may be found after everything is answered: it counts as absent until somebody reports it.
EVIDENCE = ("signs",)
# Counted beside the persons where a number was leaked.
NUMBERS = "persons_my_number"


class Ask(TypedDict):
    """One screen: its id, the plain questions and the facts that are asked on it.

    `rest` says that it decides no report any more, and that the day of knowing is asked for.
    """

    screen: str
    plain: list[str]
    facts: list[str]
    rest: bool


def next_screen(decision: Decision, passed: Collection[str] = (), *, settled: bool = True) -> Ask | None:
    """The next screen, or None when nothing is left to ask; `passed` facts were left blank.

    `settled` says whether the unanswered questions can no longer change a report. Where they can,
    although every report is decided, evidence may still be found: it is asked for (`EVIDENCE`).
    """
    done = {*decision.answers.given, *passed}
    for screen in SCREENS:
        if screen.always and not done.issuperset(screen.facts):
            return _asked(screen)
    entries = [entry for entry in decision.open_facts if entry["fact"] not in done]
    deciding = _deciding(entries, REPORTS)
    if not settled and not deciding and _all_decided(decision):
        deciding = [fact for fact in EVIDENCE if fact not in done]
    if deciding:
        return _first(deciding, decision, done)
    later = [fact for fact in _counted_from(decision) if fact not in done]
    if later:
        return _asked(Screen("known_on", tuple(later)))
    left = _deciding(entries, NOTICES) or [entry["fact"] for entry in entries]
    return {**_first(left, decision, done), "rest": True} if left else None


def _deciding(entries: Collection[OpenFact], duties: Collection[str]) -> list[str]:
    return [entry["fact"] for entry in entries if not set(duties).isdisjoint(entry["decides"])]


def _all_decided(decision: Decision) -> bool:
    return all(decision.found.statuses[name] != "undetermined" for name in REPORTS)


def _counted_from(decision: Decision) -> tuple[str, ...]:
    """The day of knowing; its hour too, once a clock of a duty that stands runs in hours."""
    standing = [duty for duty in decision.duties if duty["status"] == "required"]
    hours = any("hours" in deadline for duty in standing for deadline in duty["deadlines"])
    return ("known_on", "known_at") if hours else ("known_on",)


def _first(facts: list[str], decision: Decision, done: set[str]) -> Ask:
    certain = decision.engine.interview.kind_certain(decision.found)
    order = CERTAIN if certain else SEARCHING
    screen = _screen_of(min(facts, key=lambda fact: _place(fact, order)), done)
    if screen.id == "persons" and decision.found.truths["my_number"] == YES and NUMBERS not in done:
        screen = replace(screen, facts=(*screen.facts, NUMBERS))
    return _asked(screen)


def _place(fact: str, order: tuple[str, ...]) -> int:
    """Where the screen of a fact stands, also when only a part of it is still to be asked."""
    screen = _SCREEN_OF.get(fact)
    name = screen.id if screen else fact
    return order.index(name) if name in order else len(order)


def _screen_of(fact: str, done: set[str]) -> Screen:
    """The screen of a fact; what a plain question has left open is asked by itself."""
    screen = _SCREEN_OF.get(fact)
    if screen is None or (screen.plain and not done.isdisjoint(screen.facts)):
        return Screen(fact, (fact,))
    return screen


def _asked(screen: Screen) -> Ask:
    return {
        "screen": screen.id,
        "plain": list(screen.plain),
        "facts": [] if screen.plain else list(screen.facts),
        "rest": False,
    }
