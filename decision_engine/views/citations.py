"""Citations for reading: by label, with the edition and the place where each can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS, SOURCES, WRITTEN
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.law import Citation, Source
    from decision_engine.rulebook import Edition
    from decision_engine.views.shape import Cited, Link, Read


def links(labels: Iterable[str]) -> dict[str, Link]:
    """Where the citations can be read, each once, by label."""
    return {label: _LINKS[label] for label in sorted(set(labels))}


def cited(labels: Iterable[str], book: Edition) -> dict[str, Cited]:
    """The citations with what they say in an edition, each once, by label."""
    return {label: _cited(_WRITTEN[label], book) for label in sorted(set(labels))}


def sources(citations: Iterable[Cited]) -> dict[str, Read]:
    """The sources that the citations name, each once."""
    names = sorted({citation["source"] for citation in citations})
    return {name: _read(SOURCES[name]) for name in names}


def _cited(citation: Citation, book: Edition) -> Cited:
    return {
        "source": citation.source.id,
        "says": book.reads(citation.says),
        "check": citation.reason or None,
    }


def _read(source: Source) -> Read:
    return {"url": source.url or None, "edition": _edition(source)}


def _edition(source: Source) -> str:
    if not source.in_force:
        return source.edition
    return words.IN_FORCE.format(edition=source.edition, in_force=source.in_force)


def _link(citation: Citation) -> Link:
    return {**_read(citation.source), "check": citation.reason or None}


_LINKS: dict[str, Link] = {citation.label: _link(citation) for citation in CITATIONS.values()}
_WRITTEN = {citation.label: citation for citation in WRITTEN.values()}
