"""What the headline calls decisive is first in the list, also when it was answered わからない."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.facts import FACTS
from decision_engine.facts.find_out import FIND_OUT
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.views.page import page
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from decision_engine.views.shape import View
    from tests.law.scenario_book import Scenario

UNSETTLED = [scenario for scenario in scenarios() if scenario.expect.undetermined]


def view_of(facts: dict[str, object]) -> View:
    return page(decide(read(facts)))


@pytest.mark.parametrize("scenario", UNSETTLED, ids=lambda scenario: scenario.id)
def test_facts_named_in_the_headline_lead_the_list(scenario: Scenario) -> None:
    view = view_of(dict(scenario.facts))
    named = [each["label"] for each in view["open"] if each["label"] in view["headline"]["text"]]
    assert named == [each["label"] for each in view["open"][: len(named)]]
    if "を確かめてください" in view["headline"]["text"] or "が分かれば" in view["headline"]["text"]:
        assert named


def test_a_decisive_fact_answered_unknown_stays_in_the_list_with_whom_to_ask() -> None:
    """A lost USB stick: encryption alone decides, and nobody knows it yet."""
    facts: dict[str, object] = {
        "cause": "lost_item", "leak": "suspected", "loss": "none", "damage": "none", "entity": "business",
        "role": "own", "information": "personal_data", "items": ["medical_care"], "items_settled": "yes",
        "recovered_unseen": "no", "malicious": "no", "encryption_strong": "unknown",
    }  # fmt: skip
    view = view_of(facts)
    assert view["headline"]["status"] == "undetermined"
    assert FACTS["encryption_strong"].short in view["headline"]["text"]
    unknown = next(each for each in view["open"][:3] if each["fact"] == "encryption_strong")
    assert unknown["said"] == "わからない"
    assert unknown["how"] == FIND_OUT["encryption_strong"]


def test_what_nobody_was_asked_yet_is_not_marked_unknown() -> None:
    assert not [each for each in view_of({"cause": "lost_item"})["open"] if each["said"] or each["how"]]
