"""Citations for reading: by label, with the edition and the place where each can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS, WRITTEN
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.law import Citation
    from decision_engine.rulebook import Edition
    from decision_engine.views.shape import Cited, Link


def links(labels: Iterable[str]) -> dict[str, Link]:
    """Where the citations can be read, each once, by label."""
    return {label: _LINKS[label] for label in sorted(set(labels))}


def cited(labels: Iterable[str], book: Edition) -> dict[str, Cited]:
    """The citations with what they say in an edition, each once, by label."""
    return {
        label: {**_LINKS[label], "says": book.reads(_WRITTEN[label].says)} for label in sorted(set(labels))
    }


def _edition(citation: Citation) -> str:
    if not citation.source.in_force:
        return citation.source.edition
    return words.IN_FORCE.format(edition=citation.source.edition, in_force=citation.source.in_force)


def _link(citation: Citation) -> Link:
    source = citation.source
    return {"url": source.url or None, "edition": _edition(citation), "check": citation.reason or None}


_LINKS: dict[str, Link] = {citation.label: _link(citation) for citation in CITATIONS.values()}
_WRITTEN = {citation.label: citation for citation in WRITTEN.values()}
