"""What the page asks next: one screen of questions that belong together.

What everybody knows comes first (what happened, who we are, whose data). Then only screens that
can still decide a report are asked, in the order that settled most incidents soonest
(tests/engine/interviews.py); then the day of knowing; then what decides the other duties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from decision_engine.facts.plain import SCREENS
from decision_engine.facts.shape import Screen
from decision_engine.outcome.relevance import REPORTS

if TYPE_CHECKING:
    from collections.abc import Collection

    from decision_engine.outcome.make import Decision

NOTICES = ("notify_persons", "notify_persons_my_number", "substitute_notice")
_SCREEN_OF = {fact: screen for screen in SCREENS for fact in screen.facts}
# Screens and single facts; what is not listed follows in the engine's own order of asking.
SEARCHING = ("items", "information", "persons", "malicious", "leak", "guarded")
CERTAIN = ("leak", "guarded", "information", "items", "persons")


class Ask(TypedDict):
    """One screen: its id, the plain questions and the facts that are asked on it."""

    screen: str
    plain: list[str]
    facts: list[str]


def next_screen(decision: Decision, passed: Collection[str] = ()) -> Ask | None:
    """The next screen, or None when nothing is left to ask; `passed` facts were left blank."""
    done = {*decision.answers.given, *passed}
    for screen in SCREENS:
        if screen.always and not done.issuperset(screen.facts):
            return _asked(screen)
    entries = [entry for entry in decision.open_facts if entry["fact"] not in done]
    for duties in (REPORTS, NOTICES):
        deciding = [entry["fact"] for entry in entries if not set(duties).isdisjoint(entry["decides"])]
        if deciding:
            return _first(deciding, decision, done)
        later = [fact for fact in _counted_from(decision) if fact not in done]
        if later:
            return _asked(Screen(later[0], (later[0],)))
    return _first([entry["fact"] for entry in entries], decision, done) if entries else None


def _counted_from(decision: Decision) -> tuple[str, ...]:
    """The day of knowing; its hour too, once a clock runs in hours."""
    hours = any("hours" in deadline for duty in decision.duties for deadline in duty["deadlines"])
    return ("known_on", "known_at") if hours else ("known_on",)


def _first(facts: list[str], decision: Decision, done: set[str]) -> Ask:
    certain = decision.engine.interview.kind_certain(decision.found)
    order = CERTAIN if certain else SEARCHING
    return _asked(_screen_of(min(facts, key=lambda fact: _place(fact, order)), done))


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
    }
