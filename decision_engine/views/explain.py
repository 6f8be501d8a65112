"""Explanations of single duties, made when somebody asks: the tree in words, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.views import words
from decision_engine.views.cards import details
from decision_engine.views.citations import cited
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutyOutcome, Node
    from decision_engine.views.shape import Explained, Explanation, Ground

MOST_CHANGES = 6
WITHOUT_SOURCES = {"all", "any", "not", "known"}


def explained(decision: Decision, names: Iterable[str]) -> Explained:
    """The explanations of some duties by id, with every tree that they lead to."""
    duties = {name: _explanation(decision, decision.explained(name)) for name in names}
    nodes = [node for duty in duties.values() for node in duty["grounds"]]
    trees = _reached(nodes, decision.findings)
    labels = [label for duty in duties.values() for label in duty["details"]["cites"]]
    labels += _labels(nodes)
    labels += _labels(trees.values())
    return {"duties": duties, "trees": trees, "citations": cited(labels, decision.engine.book)}


def ground(node: Node) -> Ground:
    """A node with its words; single facts share the sources of their rule and repeat none."""
    own_sources = ":" not in node["rule"] and node["rule"] not in WITHOUT_SOURCES
    return {
        "rule": node["rule"],
        "text": node["text"],
        "truth": node["truth"],
        "word": words.TRUTH[node["truth"]],
        "cites": node["cites"] if own_sources else [],
        "because": [ground(part) for part in node["because"]],
    }


def _explanation(decision: Decision, duty: DutyOutcome) -> Explanation:
    return {
        "details": details(decision, duty),
        "changes": _changes(decision, duty),
        "grounds": [ground(node) for node in duty["grounds"]],
    }


def _changes(decision: Decision, duty: DutyOutcome) -> list[str]:
    sentences = []
    for change in duty["would_change"][:MOST_CHANGES]:
        fact = change["fact"]
        key = "answered" if fact in decision.found.values else "open"
        sentences.append(
            words.CHANGE[key].format(
                fact=FACTS[fact].short,
                value=answer_label(fact, change["to"]),
                status=words.STATUS[change["status"]],
            )
        )
    return sentences


def _reached(nodes: Iterable[Ground], findings: Mapping[str, Node]) -> dict[str, Ground]:
    """The trees of the findings that the nodes name, and of those that these name in turn."""
    trees: dict[str, Ground] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        waiting += node["because"]
        name = node["rule"]
        if name in findings and name not in trees and not node["because"]:
            trees[name] = ground(findings[name])
            waiting.append(trees[name])
    return {name: trees[name] for name in findings if name in trees}


def _labels(nodes: Iterable[Ground]) -> Iterator[str]:
    for node in nodes:
        yield from node["cites"]
        yield from _labels(node["because"])
