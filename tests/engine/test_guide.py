"""How many questions the page asks, in its own order, until the reports are settled.

pytest -s tests/engine/test_guide.py     prints the figures
"""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

from decision_engine.facts import FACTS
from decision_engine.facts.plain import PLAINS
from decision_engine.intake.answers import read
from decision_engine.outcome.guide import next_screen
from decision_engine.outcome.make import Decision, decide
from decision_engine.outcome.relevance import REPORTS
from tests.engine.interviews import truth_of
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from decision_engine.facts.shape import Way

WAYS = {plain.id: [way for _, ways in plain.groups for way in ways] for plain in PLAINS}
OUTSIDE = {"occurred", "suspected"}
MOST = 60


@dataclass
class Walk:
    """What was asked so far, and how often something was pressed (「次へ」 not counted)."""

    truth: dict[str, Any]
    facts: dict[str, Any] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    presses: int = 0


def is_settled(decision: Decision) -> bool:
    return all(decision.found.statuses[name] != "undetermined" for name in REPORTS)


def chosen(plain: str, truth: dict[str, Any]) -> Way:
    """The plain answer of somebody who knows the truth."""
    ways = {way.id: way for way in WAYS[plain]}
    if plain == "guarded":
        if truth.get("recovered_unseen") == "yes":
            return ways["recovered"]
        sealed = truth.get("encryption_strong", "unknown")
        return ways[{"yes": "encrypted", "unknown": "unknown"}.get(sealed, "neither")]
    fitting = [
        way for way in ways.values() if way.sets and all(_says(truth, *pair) for pair in way.sets.items())
    ]
    return max(fitting, key=lambda way: len(way.sets)) if fitting else ways["unknown"]


def _says(truth: dict[str, Any], fact: str, value: object) -> bool:
    said = truth.get(fact, FACTS[fact].assumed or "unknown")
    return said == value or {said, value} <= OUTSIDE


def answer_plain(walk: Walk, plain: str) -> None:
    way = chosen(plain, walk.truth)
    walk.facts.update({fact: walk.truth.get(fact, value) for fact, value in way.sets.items()})
    walk.asked.append(plain)
    walk.presses += 1
    for fact in way.shows:
        answer_fact(walk, fact)
        walk.presses += 3  # the conditions of the exit
    if plain == "happened":
        walk.facts.setdefault("cause", walk.truth.get("cause", "unknown"))


def answer_fact(walk: Walk, fact: str) -> None:
    value = walk.truth.get(fact, FACTS[fact].assumed or "unknown")
    walk.facts[fact] = value
    walk.presses += len(value) if isinstance(value, list) and value else 1
    if fact != "items_settled":  # one question with the items
        walk.asked.append(fact)


def interview(truth: dict[str, Any]) -> Walk | None:
    """Ask as the page does until the reports are settled; None where they never are."""
    walk = Walk(truth)
    while len(walk.asked) < MOST:
        decision = decide(read({"as_of": truth.get("as_of", "2026-11-23"), **walk.facts}))
        if len(walk.asked) > 2 and is_settled(decision):  # who we are is asked in any case
            return walk
        ask = next_screen(decision, walk.passed)
        if ask is None:
            return None
        for plain in ask["plain"]:
            answer_plain(walk, plain)
        for fact in ask["facts"]:
            if fact not in walk.facts:
                answer_fact(walk, fact)
        walk.passed.update(ask["facts"])
    return None


def test_seven_questions_settle_the_reports_in_the_median_and_ten_nine_in_ten() -> None:
    walks = [interview(truth_of(scenario)) for scenario in scenarios()]
    done = [walk for walk in walks if walk]
    questions = [len(walk.asked) for walk in done]
    ninth = quantiles(questions, n=10)[-1]
    presses = median(walk.presses for walk in done)
    print(len(walks), len(done), median(questions), ninth, max(questions), presses)  # noqa: T201 - the figures
    assert median(questions) <= 7
    assert ninth <= 10
    assert len(done) > len(walks) * 0.8  # the others lack a fact, and say so


def test_no_screen_is_asked_twice() -> None:
    for scenario in scenarios()[::7]:
        walk = interview(truth_of(scenario))
        if walk:
            assert len(walk.asked) == len(set(walk.asked)), scenario.id


def test_people_with_a_number_are_counted_on_the_screen_of_the_people() -> None:
    """A dependant's number counts: both counts are asked where the reader has the list in the hand."""
    facts = {
        "cause": "document_misdelivered",
        "leak": "occurred",
        "loss": "none",
        "damage": "none",
        "encryption_strong": "no",
        "role": "own",
        "entity": "business",
        "information": "personal_data",
        "items": ["name", "my_number"],
        "items_settled": "yes",
    }
    asked = next_screen(decide(read(facts)))
    assert asked is not None
    assert asked["facts"] == ["persons", "persons_my_number"]
