"""Grounds for reading: the evaluated tree with words, and every citation once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from decision_engine.contract import ComingChange, Node
    from decision_engine.law import Citation
    from decision_engine.views.shape import Cited, Ground, Group

BY_LABEL = {citation.label: citation for citation in CITATIONS.values()}
WITHOUT_SOURCES = {"all", "any", "not", "known"}


def ground(node: Node) -> Ground:
    """A node with its words; single facts share the sources of their rule and repeat none."""
    return {
        "rule": node["rule"],
        "text": node["text"],
        "truth": node["truth"],
        "word": words.TRUTH[node["truth"]],
        "cites": node["cites"] if _has_own_sources(node["rule"]) else [],
        "because": [ground(part) for part in node["because"]],
    }


def cited(groups: list[Group], coming: list[ComingChange], trees: dict[str, Ground]) -> dict[str, Cited]:
    """The citations that the view prints, each once, by label."""
    cards = [card for group in groups for card in group["duties"]]
    used = {label for change in coming for label in change["cites"]}
    used |= {label for card in cards for label in card["cites"]}
    used |= set(_labels(node for card in cards for node in card["grounds"]))
    used |= set(_labels(trees.values()))
    return {label: _cited(BY_LABEL[label]) for label in sorted(used)}


def _has_own_sources(rule: str) -> bool:
    return ":" not in rule and rule not in WITHOUT_SOURCES


def _labels(nodes: Iterable[Ground]) -> Iterator[str]:
    for node in nodes:
        yield from node["cites"]
        yield from _labels(node["because"])


def _cited(citation: Citation) -> Cited:
    return {
        "label": citation.label,
        "url": citation.source.url or None,
        "edition": _edition(citation),
        "says": citation.says,
        "check": citation.reason or None,
    }


def _edition(citation: Citation) -> str:
    if not citation.source.in_force:
        return citation.source.edition
    return words.IN_FORCE.format(edition=citation.source.edition, in_force=citation.source.in_force)
