"""Every fact once, with the words that are said about it, in interview order."""

from __future__ import annotations

from decision_engine.facts.event import EVENT
from decision_engine.facts.information import INFORMATION
from decision_engine.facts.people import PEOPLE
from decision_engine.facts.position import POSITION
from decision_engine.facts.protection import PROTECTION
from decision_engine.facts.shape import Choice, Fact, Kind, Step
from decision_engine.facts.when import WHEN
from decision_engine.law.reading import for_any_day

STEPS: tuple[tuple[Step, str], ...] = (
    ("when", "いつ知ったか"),
    ("event", "何が起きたか"),
    ("information", "何の情報か"),
    ("people", "だれの・何人分か"),
    ("protection", "守りと回収"),
    ("position", "わたしたちの立場"),
)

# Written with the names of numbers; FACTS are read before anybody knows for which day.
WRITTEN: dict[str, Fact] = {
    fact.id: fact for fact in (*WHEN, *EVENT, *INFORMATION, *PEOPLE, *PROTECTION, *POSITION)
}
FACTS: dict[str, Fact] = {name: for_any_day(fact) for name, fact in WRITTEN.items()}

__all__ = ["FACTS", "STEPS", "WRITTEN", "Choice", "Fact", "Kind", "Step"]
