"""What the view promises for every incident; run and split like tests/proof/test_properties.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import event, given

from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.views.page import page
from tests.proof import profile  # noqa: F401 - how many incidents are tried
from tests.proof.random_facts import dated

if TYPE_CHECKING:
    type Facts = dict[str, Any]


def _said_in_full(facts: Facts, name: str) -> bool:
    """Answered, and not わからない, at least so many, or a list that is said to be unfinished."""
    said = facts.get(name, "unknown")
    at_least = isinstance(said, dict) and said.get("max") is None
    unfinished = name == "items" and facts.get("items_settled") == "no"
    return said != "unknown" and not at_least and not unfinished


@given(dated())
def test_nobody_is_asked_again_what_was_answered(facts: Facts) -> None:
    """Neither the next questions nor the headline name it; what cannot be asked has an adviser."""
    decision = decide(read(facts))
    view, given_facts = page(decision), decision.answers.given
    again = [each["fact"] for each in view["open"] if _said_in_full(given_facts, each["fact"])]
    assert not again
    for each in view["open"]:
        unfinished = each["fact"] == "items" and given_facts.get("items_settled") == "no"
        assert bool(each["how"]) == (each["fact"] in given_facts or unfinished)
    named = [fact.short for name, fact in FACTS.items() if _said_in_full(given_facts, name)]
    if view["headline"]["status"] == "undetermined" and given_facts:
        named_facts = view["headline"]["text"].partition("決まりません。")[2]
        parts = named_facts.replace("まず、", "").split("を確かめて")[0].split("が分かれば")[0].split("・")
        assert not set(parts) & set(named)
    waiting = {title for each in view["open"] for title in each["decides"]}
    advised = {title for each in view["advice"] for title in each["decides"]}
    event("an adviser" if advised else "no adviser")
    titles = {duty["title"] for duty in decision.duties if duty["status"] == "undetermined"}
    assert titles == waiting | advised
