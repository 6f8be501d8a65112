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
from decision_engine.views.page import page
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENOUGH_FOR_A_PRESS = 50_000
SCENARIOS = {one.id: one.facts for one in scenarios()}
# Every seventh, those that answer least and most, and the one with the most deadlines.
SOME = sorted({*list(SCENARIOS)[::7], "nothing-known", "all-periods-saturday", "hospital-ransomware"})
EXAMPLES = [read(facts_of(str(path))).given for path in sorted(Path("examples").glob("*.*"))]


def ask(op: str, **rest: object) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(handle(json.dumps({"op": op, **rest})))
    assert reply["ok"], reply
    return reply


def told(grounds: list[dict[str, Any]], trees: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Truth, text and sources of every node as the page draws it: what is only named has its tree apart."""
    for named in grounds:
        node = named if "text" in named else trees[named["rule"]]
        yield node["truth"], node["text"], "、".join(node.get("cites", []))
        if node is named:
            yield from told(node.get("because", []), trees)


def kept(nodes: list[Any]) -> Iterator[tuple[str, str, str]]:
    """The same of an outcome; single facts share the sources of their rule and repeat none."""
    for node in nodes:
        own = ":" not in node["rule"] and node["rule"] not in {"all", "any", "not", "known"}
        yield node["truth"], node["text"], "、".join(node["cites"] if own else [])
        yield from kept(node["because"])


def sizes_of_presses(facts: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """What reaches the page at each thing that a reader can press, in bytes."""
    decision = decide(read(facts))
    names = ask("papers", facts=facts)["names"]
    asked: list[dict[str, Any]] = [{"op": "decide"}, {"op": "plan"}, {"op": "papers"}, {"op": "calendar"}]
    asked += [{"op": "explain", "duties": [name]} for name in decision.engine.duties]
    asked += [{"op": "paper", "paper": one["id"]} for one in names]
    for one in asked:
        what = " ".join(str(value) for value in one.values())
        yield what, len(handle(json.dumps({"facts": facts, **one})).encode())


@pytest.mark.parametrize("name", SOME)
def test_no_press_moves_more_than_50_kilobytes(name: str) -> None:
    """Answer, plan, list of papers, any one paper, why any one duty stands as it does."""
    large = {what: size for what, size in sizes_of_presses(SCENARIOS[name]) if size > ENOUGH_FOR_A_PRESS}
    assert large == {}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_answer_on_the_way_moves_more_than_50_kilobytes(name: str) -> None:
    """However far a reader has come with the questions of a scenario."""
    facts = list(SCENARIOS[name].items())
    sent = [json.dumps({"op": "decide", "facts": dict(facts[:count])}) for count in range(len(facts) + 1)]
    assert max(len(handle(one).encode()) for one in sent) <= ENOUGH_FOR_A_PRESS


@pytest.mark.parametrize("facts", EXAMPLES[:6])
def test_an_explanation_holds_the_tree_of_the_outcome_and_all_that_it_names(facts: dict[str, Any]) -> None:
    outcome = decide(read(facts)).outcome
    for duty in outcome["duties"]:
        explained = ask("explain", facts=facts, duties=[duty["id"]])["explained"]
        own, trees = explained["duties"][duty["id"]], explained["trees"]
        assert list(told(own["grounds"], trees)) == list(kept([*duty["grounds"]]))
        for rule, tree in trees.items():
            assert list(told([tree], trees)) == list(kept([outcome["findings"][rule]]))
        cites = {
            cite
            for _, _, said in told([*own["grounds"], *trees.values()], trees)
            for cite in said.split("、")
        }
        assert (cites | set(own["details"]["cites"])) - {""} <= set(explained["citations"])
        assert {one["source"] for one in explained["citations"].values()} <= set(explained["sources"])


def test_a_duty_that_does_not_exist_is_refused_by_name_and_never_costs_the_answer() -> None:
    facts = EXAMPLES[0]
    reply = json.loads(handle(json.dumps({"op": "explain", "facts": facts, "duties": ["report"]})))
    assert reply["error"]["kind"] == "answer"
    assert "report_commission" in reply["error"]["allowed"]


def test_what_stands_in_folds_comes_when_one_opens() -> None:
    """A short view names what is required in full; the command line prints everything."""
    facts = EXAMPLES[0]
    short, whole = ask("decide", facts=facts)["view"], page(decide(read(facts)))
    for few, all_ in zip(short["groups"], whole["groups"], strict=True):
        for card, full in zip(few["duties"], all_["duties"], strict=True):
            assert card["details"] == (full["details"] if card["status"] == "required" else None)
    for question, full_question in zip(short["open"], whole["open"], strict=True):
        assert len(question["decides"]) + question["more"] == len(full_question["decides"])
