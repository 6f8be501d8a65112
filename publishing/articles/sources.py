"""The documents an article rests on, named once: in the rulebook, or here if no rule needs them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from decision_engine.law import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

_DATA = tomllib.loads((Path(__file__).parent / "sources.toml").read_text(encoding="utf-8"))
EXTRA: dict[str, dict[str, str]] = _DATA["sources"]
"""Documents that only articles use: id → name, edition and, where known, url."""

CITED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), source) for pattern, source in _DATA["cited"]
)
"""How a text names a document, longest names first, and the id of the document."""

_ANY_STATUTE = re.compile(r"[一-龥ァ-ヶー]*(?:法|規則|令|規程)(?:第)?\d+条")


def listed(ids: Iterable[str]) -> list[dict[str, str]]:
    """Name, edition and address of each document, for the foot of a page.

    Raises KeyError for an id that neither the rulebook nor sources.toml knows.
    """
    return [_entry(one) for one in ids]


def _entry(source_id: str) -> dict[str, str]:
    if source_id in EXTRA:
        return EXTRA[source_id]
    source = SOURCES[source_id]
    return {"name": source.name, "edition": source.edition, "url": source.url}


def cited(text: str) -> tuple[set[str], list[str]]:
    """The documents a text cites, and mentions of statutes that no pattern knows."""
    found: set[str] = set()
    for pattern, source in CITED:
        if pattern.search(text):
            found.add(source)
            text = pattern.sub("", text)
    return found, _ANY_STATUTE.findall(text)


def with_sources(meta: MutableMapping[str, Any]) -> None:
    """Put the documents named by `rests_on` before those an article describes itself."""
    meta["sources"] = [*listed(meta.get("rests_on", ())), *meta.get("sources", ())]
