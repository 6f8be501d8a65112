"""Grounds for reading: the evaluated tree with words, and every citation once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from decision_engine.law import Citation
    from decision_engine.outcome.shape import Node, Outcome
    from decision_engine.views.shape import Cited, Ground

MOST_REMEMBERED = 8192
_WORDED: dict[int, tuple[Node, Ground, frozenset[str]]] = {}
WITHOUT_SOURCES = {"all", "any", "not", "known"}


def ground(node: Node) -> Ground:
    """A node with its words; single facts share the sources of their rule and repeat none.

    Trees come again decision after decision, so each is put into words once.
    """
    kept = _WORDED.get(id(node))
    if kept is None:
        if len(_WORDED) >= MOST_REMEMBERED:
            _WORDED.clear()
        worded: Ground = {
            "rule": node["rule"],
            "text": node["text"],
            "truth": node["truth"],
            "word": words.TRUTH[node["truth"]],
            "cites": node["cites"] if _has_own_sources(node["rule"]) else [],
            "because": [ground(part) for part in node["because"]],
        }
        labels = frozenset((*worded["cites"], *_labels(worded["because"])))
        kept = _WORDED[id(node)] = (node, worded, labels)
    return kept[1]


def cited(outcome: Outcome) -> dict[str, Cited]:
    """The citations that the view prints, each once, by label."""
    used = {label for change in outcome["coming"] for label in change["cites"]}
    for duty in outcome["duties"]:
        used.update(duty["cites"])
        for node in duty["grounds"]:
            used |= _labels_of(node)
    for node in outcome["findings"].values():
        used |= _labels_of(node)
    return {label: CITED[label] for label in sorted(used)}


def _labels_of(node: Node) -> frozenset[str]:
    ground(node)
    return _WORDED[id(node)][2]


def _has_own_sources(rule: str) -> bool:
    return ":" not in rule and rule not in WITHOUT_SOURCES


def _labels(nodes: Iterable[Ground]) -> Iterator[str]:
    for node in nodes:
        yield from node["cites"]
        yield from _labels(node["because"])


def _edition(citation: Citation) -> str:
    if not citation.source.in_force:
        return citation.source.edition
    return words.IN_FORCE.format(edition=citation.source.edition, in_force=citation.source.in_force)


def _cited(citation: Citation) -> Cited:
    return {
        "label": citation.label,
        "url": citation.source.url or None,
        "edition": _edition(citation),
        "says": citation.says,
        "check": citation.reason or None,
    }


CITED = {citation.label: _cited(citation) for citation in CITATIONS.values()}
