"""One duty explained: the edition that decided, the evaluated tree, the smallest changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.decide.counterfactual import smallest_changes
from decision_engine.facts import FACTS
from decision_engine.views import words
from decision_engine.views.labels import answer_label
from decision_engine.views.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.decide.counterfactual import Counterfactual
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import Node

SAY = words.WHY


def why_text(decision: Decision, duty_id: str) -> str:
    """The explanation as plain text."""
    return "\n".join(_lines(decision, duty_id)) + "\n"


def _lines(decision: Decision, duty_id: str) -> Iterator[str]:
    duty = decision.explained(duty_id)
    names = words.LAW_STATUS if duty["kind"] == "law" else words.STATUS
    yield SAY["title"].format(mark=MARK[duty["status"]], title=duty["title"], word=names[duty["status"]])
    yield duty["why"]
    yield SAY["edition"].format(legal_date=decision.answers.legal_date, edition=decision.rulebook["edition"])
    yield SAY["cites"].format(cites="、".join(duty["cites"]))
    yield from ("", SAY["tree"])
    for node in duty["grounds"]:
        yield from _node_lines(node, decision, 1)
    yield from ("", SAY["changes"])
    yield from _change_lines(smallest_changes(decision.found, duty_id))


def _node_lines(node: Node, decision: Decision, depth: int) -> Iterator[str]:
    """The tree, unfolded where the outcome keeps it under findings."""
    yield SAY["node"].format(indent="  " * depth, mark=words.TRUTH_MARK[node["truth"]], text=node["text"])
    tree = decision.findings.get(node["rule"])
    for part in node["because"] or (tree["because"] if tree else []):
        yield from _node_lines(part, decision, depth + 1)


def _change_lines(found: list[Counterfactual]) -> Iterator[str]:
    if not found:
        yield SAY["none"]
    elif len(found[0]["changes"]) > 1:
        yield SAY["pairs"]
    for one in found:
        steps = [
            SAY["step"].format(fact=FACTS[step["fact"]].short, value=answer_label(step["fact"], step["to"]))
            for step in one["changes"]
        ]
        yield SAY["single"].format(steps=SAY["and"].join(steps), status=words.STATUS[one["status"]])
