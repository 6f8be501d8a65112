"""Facts left out or unknown: the order of facts says nothing, an assumption is listed and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from tests.engine.by_command import GOOD
from tests.engine.dated import MISSENT

if TYPE_CHECKING:
    from collections.abc import Mapping

ASSUMED = {
    "intended_provision": "no",
    "phished_person_only": "no",
    "justified_deletion": "no",
    "my_number_system": "no",
    "my_number_misuse": "no",
    "my_number_unlawful": "no",
    "ordinance_special_care": "no",
    "key_lost": "no",
    "notice_would_harm": "no",
    "nondisclosure_ground": "no",
    "role": "own",
    "entity": "business",
    "exempt_activity": "none",
}


def test_the_order_of_facts_and_members_does_not_matter() -> None:
    one = {**GOOD, "items": ["name", "card_number", "email"], "signs": ["c2_traffic", "theft_traces"]}
    other = {
        name: list(reversed(value)) if isinstance(value, list) else value
        for name, value in reversed(one.items())
    }
    assert decide(read(one)).outcome == decide(read(other)).outcome


def test_a_range_may_leave_out_either_end() -> None:
    assert read({"persons": {"min": 5}}).given["persons"] == {"min": 5, "max": None}
    assert read({"persons": {"max": 5}}).given["persons"] == {"min": 0, "max": 5}
    assert read({"persons": {"min": 5, "max": None}}).given["persons"] == {"min": 5, "max": None}
    assert read({"persons": {"min": 5, "max": 5}}).values["persons"] == (5, 5)


def in_any_order(outcome: Mapping[str, Any]) -> dict[str, Any]:
    """The outcome with its open facts by name."""
    return {**outcome, "open_facts": sorted(outcome["open_facts"], key=lambda entry: str(entry["fact"]))}


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_may_be_omitted_or_unknown(fact: str) -> None:
    """Unknown is never no: saying it decides nothing, except for a fact with an assumption.

    Only the order of asking may differ: what was answered with "unknown" is asked last.
    """
    said = decide(read({**GOOD, fact: "unknown"})).outcome
    left_out = decide(read({name: value for name, value in GOOD.items() if name != fact})).outcome
    if fact in ASSUMED:
        assert fact not in {entry["fact"] for entry in said["assumptions"]}
        assert {"fact": fact, "value": ASSUMED[fact]} in left_out["assumptions"]
    elif fact != "as_of":
        assert in_any_order(said) == in_any_order(left_out)


def test_the_assumptions_are_listed_and_an_answer_takes_one_off() -> None:
    outcome = decide(read(GOOD)).outcome
    assert {entry["fact"]: entry["value"] for entry in outcome["assumptions"]} == ASSUMED
    given = decide(read({**GOOD, "entity": "business", "role": "entrustee"})).outcome
    assert {entry["fact"] for entry in given["assumptions"]} == set(ASSUMED) - {"entity", "role"}


CERTAIN = {**GOOD, **MISSENT}


@pytest.mark.parametrize(
    "fact", ["entity", "exempt_activity", "role", "intended_provision", "phished_person_only"]
)
def test_an_assumption_made_unknown_opens_the_result(fact: str) -> None:
    """Omitted: the ordinary case stands. Unknown: it is open, and the fact is asked for."""

    def report(facts: dict[str, Any]) -> dict[str, Any]:
        outcome = decide(read(facts)).outcome
        (duty,) = [duty for duty in outcome["duties"] if duty["id"] == "report_commission"]
        opening = {entry["fact"] for entry in outcome["open_facts"] if duty["id"] in entry["decides"]}
        return {"status": duty["status"], "asks": fact in opening}

    assert report(CERTAIN) == {"status": "required", "asks": False}
    assert report({**CERTAIN, fact: "unknown"}) == {"status": "undetermined", "asks": True}
