"""Explanations of single duties, made when somebody asks: the tree in words, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.views import words
from decision_engine.views.cards import details
from decision_engine.views.citations import cited, sources
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutyOutcome, Node
    from decision_engine.views.shape import Explained, Explanation, Ground, Named

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
    known = cited(labels, decision.engine.book)
    return {
        "duties": duties,
        "trees": trees,
        "citations": known,
        "sources": sources(known.values()),
        "words": words.TRUTH,
    }


def ground(node: Node, trees: Container[str]) -> Ground | Named:
    """A node for reading: only its name where its tree stands apart."""
    apart = node["rule"] in trees and not node["because"]
    return {"rule": node["rule"]} if apart else whole(node, trees)


def whole(node: Node, trees: Container[str]) -> Ground:
    """A node with its parts; single facts share the sources of their rule and repeat none."""
    found: Ground = {"text": node["text"], "truth": node["truth"]}
    if ":" not in node["rule"] and node["rule"] not in WITHOUT_SOURCES:
        found["rule"] = node["rule"]
        found["cites"] = node["cites"]
    if node["because"]:
        found["because"] = [ground(part, trees) for part in node["because"]]
    return found


def _explanation(decision: Decision, duty: DutyOutcome) -> Explanation:
    return {
        "details": details(decision, duty),
        "changes": _changes(decision, duty),
        "grounds": [ground(node, decision.findings) for node in duty["grounds"]],
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


def _reached(nodes: Iterable[Ground | Named], findings: Mapping[str, Node]) -> dict[str, Ground]:
    """The trees of the findings that the nodes name, and of those that these name in turn."""
    trees: dict[str, Ground] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if "text" in node:
            waiting += node.get("because", [])
        elif node["rule"] not in trees:
            tree = trees[node["rule"]] = whole(findings[node["rule"]], findings)
            waiting.append(tree)
    return {name: trees[name] for name in findings if name in trees}


def _labels(nodes: Iterable[Ground | Named]) -> Iterator[str]:
    for node in nodes:
        if "text" in node:
            yield from node.get("cites", [])
            yield from _labels(node.get("because", []))
