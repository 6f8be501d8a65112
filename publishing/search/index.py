"""The index of the search: each page once, with its one-sentence answer and its sections as plain text.

The theme's plugin takes the finished pages apart (`search/search_index.json`, one entry a section, in HTML). From that
and from the front matter this module writes the smaller file that frontend/search/ reads. Served pages fetch it as
data when the reader first goes to the search; from file://, where a page may not fetch, it is a script.
"""

from __future__ import annotations

import html
import json
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EDITION = 3
"""Raised when the shape changes: the reader's script refuses an index it does not understand."""

KINDS = {
    "faq/": "list",
    "glossary/": "terms",
    "statistics/": "list",
    "hayamihyo/": "table",
    "sources/": "table",
    "catalogue/": "table",
    "rulebook/": "table",
    "cases/": "table",
    "updates/": "table",
    "training/": "table",
    "duties/": "duty",
    "rules/": "rule",
    "about/": "site",
    "privacy/": "site",
    "accessibility/": "site",
    "": "site",
}
"""What kind of page an address leads to; all others are articles.
list, terms: each section stands for itself (a question, a term); table: long, generated, for looking up; duty, rule: one item of the rulebook."""

ASKED = Path(__file__).with_name("asked.toml")
"""What people say and ask when a page answers them, by address without the closing slash (`""` is the front page)."""

# Sections that are the same on every page, or only name other pages.
_BOILERPLATE = {"next", "related", "page-foot"}
_RULEBOOK_BOILERPLATE = {"open-points", "versions", "coming", "sources", "related"}
# 「義務ではない」 and examples without their conclusions: out of their table they say the opposite of the page.
_ONLY_IN_PLACE = {"answers", "cases"}

_PART = re.compile(r"(</?(?:p|li|ul|ol|pre)>)")
_BLOCK = re.compile(r"</?(?:p|li|ul|ol|dl|dt|dd|table|tr|td|th|h\d|div|br)\b[^>]*>")
_TAG = re.compile(r"<[^>]+>")
_SPACES = re.compile(r"\s+")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_SENTENCE = re.compile(r".*?。")


class Page(TypedDict):
    """One page: address, title, kind, one-sentence answer, description, sections (anchor, heading, `section_text`).

    `q`, where anything is written, has what people ask when the page answers them, one phrase a line.
    """

    u: str
    t: str
    k: str
    a: str
    d: str
    s: list[tuple[str, str, str]]
    q: NotRequired[str]


def plain(markup: str) -> str:
    """Text as it is read; a block's end parts words, an inline element's does not."""
    text = _TAG.sub("", _BLOCK.sub(" ", markup))
    return _SPACES.sub(" ", html.unescape(text)).strip()


def section_text(markup: str) -> str:
    """A section as three lines: its first paragraph, the rest of its sentences, and last what stands in tables.

    Cells have no end in the plugin's text: shown among sentences, they would read as one that makes no sense.
    """
    first, sentences, cells = "", "", ""
    depth = 0
    for part in _PART.split(markup):
        depth += part.startswith("<") and (-1 if part.startswith("</") else 1)
        if part == "</p>" and not first:
            first, sentences = sentences, ""
        elif depth == 0 and not _PART.fullmatch(part):
            cells += part
        else:
            sentences += part
    return "\n".join(map(plain, (first, sentences, cells))).rstrip("\n")


def asked_phrases(path: Path = ASKED) -> dict[str, list[str]]:
    """Read `asked.toml`: the phrases of each page, in their order."""
    entries: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {page: [one for one in re.split(r"[、\n]+", text) if one] for page, text in entries.items()}


def page_name(address: str) -> str:
    """Return the address as the search's data writes it: no closing slash, no ending (`duties/police`)."""
    return re.sub(r"(?:(?:^|/)index)?\.html$", "", address).rstrip("/")


def kind_of(address: str) -> str:
    """Tell the kind of the page at an address (`duties/police/` or, from file://, `duties/police.html`)."""
    folder = re.sub(r"(?:index)?\.html$", "/", address).removeprefix("/")
    first = folder.partition("/")[0]
    return KINDS.get(f"{first}/" if first else "", "article")


def search_index(
    docs: Iterable[Mapping[str, str]],
    meta: Mapping[str, Mapping[str, Any]],
    asked: Mapping[str, list[str]] | None = None,
) -> dict[str, Any]:
    """Make the index from the plugin's sections and each page's front matter, both by address.

    `asked` has what people ask of the pages, by their names.
    """
    pages: dict[str, Page] = {}
    for doc in docs:
        address, _, anchor = doc["location"].partition("#")
        text = section_text(doc["text"])
        page = pages.get(address)
        if page is None:
            page = pages[address] = _page(
                address, plain(doc["title"]), plain(doc["text"]), meta.get(address, {})
            )
            page["s"].append(("", "", text))
            if asked and (phrases := asked.get(page_name(address))):
                page["q"] = "\n".join(phrases)
        elif not _is_boilerplate(page["k"], anchor):
            page["s"].append((anchor, plain(doc["title"]), text))
    return {"edition": EDITION, "pages": list(pages.values())}


def _page(address: str, title: str, lead: str, meta: Mapping[str, Any]) -> Page:
    kind = kind_of(address)
    answer = plain(_LINK.sub(r"\1", str(meta.get("answer") or "")))
    if not answer and kind in {"duty", "rule"}:
        sentence = _SENTENCE.match(lead)
        answer = sentence.group() if sentence else ""
    return {
        "u": address,
        "t": title,
        "k": kind,
        "a": answer,
        "d": str(meta.get("description") or ""),
        "s": [],
    }


def _is_boilerplate(kind: str, anchor: str) -> bool:
    return anchor in _BOILERPLATE or (
        kind in {"duty", "rule"} and anchor in _RULEBOOK_BOILERPLATE | _ONLY_IN_PLACE
    )


def write_search_index(folder: Path, meta: Mapping[str, Mapping[str, Any]], *, as_script: bool) -> None:
    """Replace the plugin's index in `folder` by ours: `index.json`, or `index.js` for pages opened from file://."""
    stock = folder / "search_index.json"
    index = search_index(json.loads(stock.read_text(encoding="utf-8"))["docs"], meta, asked_phrases())
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    if as_script:
        (folder / "index.js").write_text(f"globalThis.searchIndex={text}", encoding="utf-8")
    else:
        (folder / "index.json").write_text(text, encoding="utf-8")
    stock.unlink()
