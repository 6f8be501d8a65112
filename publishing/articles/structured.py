"""What search engines read about an article: JSON-LD, made from the same front matter and text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from publishing.library import articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.structure.pages import Page

_QUESTION = re.compile(
    r"^### (?P<question>.+?) \{#(?P<anchor>[\w-]+)\}\n\n\*\*(?P<answer>.+?)\*\*$", re.MULTILINE
)
_FIRST_STEPS = re.compile(r"\{#first-move\}\n\n(?P<steps>(?:\d+\. .+\n)+)")
_STEP = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def structured(page: Page, text: str, site_name: str) -> list[str]:
    """The JSON-LD blocks of an article; `text` is its Markdown with everything computed."""
    return [_json(data) for data in _blocks(page, text, site_name)]


def _blocks(page: Page, text: str, site_name: str) -> Iterator[dict[str, Any]]:
    meta = page.meta
    yield {
        "@type": "Article",
        "headline": meta["title"],
        "description": meta.get("answer") or meta["description"],
        "dateModified": str(meta["updated"]),
        "inLanguage": "ja",
        "publisher": {"@type": "Organization", "name": site_name},
        **({"mainEntityOfPage": page.canonical_url} if page.canonical_url else {}),
    }
    if page.canonical_url:
        yield {"@type": "BreadcrumbList", "itemListElement": _trail(page, site_name)}
    if meta.get("faq"):
        yield {"@type": "FAQPage", "mainEntity": [_question(found) for found in _QUESTION.finditer(text)]}
    steps = _FIRST_STEPS.search(text)
    if steps:
        told = [_plain(step) for step in _STEP.findall(steps["steps"])]
        yield {
            "@type": "HowTo",
            "name": meta["title"],
            "step": [
                {"@type": "HowToStep", "position": n, "text": one} for n, one in enumerate(told, start=1)
            ],
        }


def _trail(page: Page, site_name: str) -> list[dict[str, Any]]:
    """The way from the front page to this one, through the list of its folder."""
    address = str(page.canonical_url)
    base = address.removesuffix(page.url)
    folder, _, name = page.file.src_uri.rpartition("/")
    steps = [(site_name, base)]
    if folder and name != "index.md":
        steps.append((articles()[f"{folder}/index.md"].title, f"{base}{folder}/"))
    steps.append((str(page.meta["title"]), address))
    return [
        {"@type": "ListItem", "position": number, "name": one, "item": place}
        for number, (one, place) in enumerate(steps, start=1)
    ]


def _question(found: re.Match[str]) -> dict[str, Any]:
    answer = {"@type": "Answer", "text": _plain(found["answer"])}
    return {"@type": "Question", "name": _plain(found["question"]), "acceptedAnswer": answer}


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", text).replace("**", "")


def _json(data: dict[str, Any]) -> str:
    """JSON that cannot end its own element."""
    return json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False).replace("<", "\\u003c")
