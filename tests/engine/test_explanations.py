"""The page gets the answer at every press, and why a duty stands only when a fold opens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.browser import handle
from decision_engine.intake.answers import read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.make import decide

if TYPE_CHECKING:
    from collections.abc import Iterator

ENOUGH_FOR_A_PRESS = 50_000
EXAMPLES = [read(facts_of(str(path))).given for path in sorted(Path("examples").glob("*.*"))]


def ask(op: str, **rest: object) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(handle(json.dumps({"op": op, **rest})))
    assert reply["ok"], reply
    return reply


def nodes(grounds: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in grounds:
        yield node
        yield from nodes(node["because"])


def test_a_press_moves_at_most_50_kilobytes_on_average() -> None:
    sizes = [len(handle(json.dumps({"op": "decide", "facts": facts})).encode()) for facts in EXAMPLES]
    assert sum(sizes) / len(sizes) <= ENOUGH_FOR_A_PRESS


@pytest.mark.parametrize("facts", EXAMPLES[:6])
def test_an_explanation_holds_the_tree_of_the_outcome_and_all_that_it_names(facts: dict[str, Any]) -> None:
    outcome = decide(read(facts)).outcome
    for duty in outcome["duties"]:
        explained = ask("explain", facts=facts, duties=[duty["id"]])["explained"]
        own = explained["duties"][duty["id"]]
        told = [(node["rule"], node["truth"], node["text"]) for node in nodes(own["grounds"])]
        kept: list[Any] = [*duty["grounds"]]
        assert told == [(node["rule"], node["truth"], node["text"]) for node in nodes(kept)]
        everything = [*nodes(own["grounds"]), *nodes(list(explained["trees"].values()))]
        for node in everything:
            assert set(node["cites"]) <= set(explained["citations"])
            if not node["because"] and node["rule"] in outcome["findings"]:
                assert node["rule"] in explained["trees"]
        assert set(own["details"]["cites"]) <= set(explained["citations"])


def test_a_duty_that_does_not_exist_is_refused_by_name_and_never_costs_the_answer() -> None:
    facts = EXAMPLES[0]
    reply = json.loads(handle(json.dumps({"op": "explain", "facts": facts, "duties": ["report"]})))
    assert reply["error"]["kind"] == "answer"
    assert "report_commission" in reply["error"]["allowed"]
    assert ask("decide", facts=facts, explain=["report"])["explained"]["duties"] == {}


def test_folds_that_stand_open_are_explained_together_with_the_next_answer() -> None:
    facts = EXAMPLES[0]
    together = ask("decide", facts=facts, explain=["report_commission"])
    assert together["explained"] == ask("explain", facts=facts, duties=["report_commission"])["explained"]
    assert "explained" not in ask("decide", facts=facts)
