"""Read laws from e-Gov (法令API Version 2: GET /law_data/{law_id}) and compare them with what we read.

The answer is JSON: `revision_info` names the revision, `law_full_text` is the law as nested elements
{"tag", "attr", "children"}. Our side holds no text of laws: only a fingerprint of each cited
paragraph as it stood when a person compared our sentences with it (law_fingerprints.json).
"""

from __future__ import annotations

import hashlib
import json
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize
from urllib.parse import urlsplit

from decision_engine.law import CITATIONS, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.law import Source

BASE = "https://laws.e-gov.go.jp/api/2"
FINGERPRINTS = Path(__file__).with_name("law_fingerprints.json")
_LAW_PAGE = re.compile(r"^https://laws\.e-gov\.go\.jp/law/(\w+)$")
_PLACE = re.compile(r"(\d+)条(?:の(\d+))?(?:第?(\d+)項)?")
# Numbers and readings that stand beside the text of a paragraph, not in it.
_BESIDE = {"ParagraphNum", "Rt", "ArticleCaption", "ArticleTitle"}


class NoNetworkError(Exception):
    """e-Gov cannot be reached, or its answer is not what the documentation says."""


@dataclass(frozen=True, slots=True)
class Law:
    """A law as e-Gov gives it: its revision and the text of each paragraph ("26.1")."""

    revision: str
    enforced_on: str
    paragraphs: dict[str, str]


def cited_laws() -> Iterator[tuple[str, Source]]:
    """The sources that e-Gov holds, by law id."""
    for source in SOURCES.values():
        found = _LAW_PAGE.match(source.url)
        if found:
            yield found.group(1), source


def cited_places(source: Source) -> tuple[str, ...]:
    """The cited articles ("58") and paragraphs ("26.1") of a law, each once."""
    places = []
    for citation in CITATIONS.values():
        found = _PLACE.match(citation.place) if citation.source.id == source.id else None
        if found:
            article, branch, paragraph = found.groups()
            name = f"{article}_{branch}" if branch else article
            places.append(f"{name}.{paragraph}" if paragraph else name)
    return tuple(dict.fromkeys(places))


def fetch(law_id: str, base: str = BASE, seconds: float = 20) -> Law:
    """Ask e-Gov for the law that is in force today."""
    address = f"{base}/law_data/{law_id}?response_format=json"
    if urlsplit(address).scheme not in {"https", "http"}:
        raise NoNetworkError(f"{base}: http(s)")
    try:
        with urllib.request.urlopen(address, timeout=seconds) as answer:  # noqa: S310  (the scheme is checked above)
            return read(json.load(answer))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoNetworkError(f"{address}: {error}") from error


def read(answer: dict[str, Any]) -> Law:
    """The revision and the paragraphs of the main provisions."""
    info = answer["revision_info"]
    body = next(_elements(answer["law_full_text"], "MainProvision"))
    paragraphs = {}
    for article in _elements(body, "Article"):
        for number, paragraph in enumerate(_elements(article, "Paragraph"), start=1):
            name = f"{article['attr']['Num']}.{paragraph.get('attr', {}).get('Num', number)}"
            paragraphs[name] = "".join(_texts(paragraph))
    return Law(info["law_revision_id"], info.get("amendment_enforcement_date") or "", paragraphs)


def _elements(node: dict[str, Any], tag: str) -> Iterator[dict[str, Any]]:
    """The outermost elements of this name inside a node."""
    for child in node.get("children", []):
        if isinstance(child, dict):
            if child["tag"] == tag:
                yield child
            else:
                yield from _elements(child, tag)


def _texts(node: dict[str, Any]) -> Iterator[str]:
    for child in node.get("children", []):
        if isinstance(child, str):
            yield child
        elif child["tag"] not in _BESIDE:
            yield from _texts(child)


def fingerprint(text: str) -> str:
    """What stays the same when only spaces, line breaks or character widths differ."""
    plain = re.sub(r"\s", "", normalize("NFKC", text))
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def fingerprints(law: Law, places: tuple[str, ...]) -> dict[str, str]:
    """The fingerprints of the cited places; an article without a paragraph stands for all of them."""
    found = {}
    for place in places:
        for name, text in law.paragraphs.items():
            if name == place or name.split(".")[0] == place:
                found[name] = fingerprint(text)
    return found


def recorded(path: Path) -> dict[str, dict[str, Any]]:
    """What was read, by law id: the revision and the fingerprints."""
    contents: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return contents
