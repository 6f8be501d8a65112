"""Terms of the glossary inside articles: the first mention on a page leads to its meaning and carries it along."""

from __future__ import annotations

import re
from functools import cache
from html import escape

from publishing.articles.macros import expanded
from publishing.articles.words import DOUBT
from publishing.library import articles

MOST = 6
"""Marks on one page; more of them would make a text restless."""

# Words so common here that a mark on each page would help nobody.
_EVERYDAY = {
    "漏えい",
    "個人情報",
    "本人",
    "公表",
    "おそれ",
    "個人情報保護委員会",
    "委託元・委託先",
    "二次被害",
}
_ENTRY = re.compile(r"^### (?P<term>.+?) \{#(?P<anchor>[\w-]+)\}\n\n(?P<said>[^\n]+)", re.MULTILINE)
_BRACKETS = re.compile(r"（[^（）]*）")
_LONGEST = 100
_TAG = re.compile(r"(<[^>]+>)")
_NAME = re.compile(r"</?([a-z0-9]+)")
_OPEN = {"p", "li"}
_CLOSED = {"a", "h1", "h2", "h3", "h4", "table", "code", "summary", "figure", "nav", "blockquote", "strong"}


@cache
def terms() -> dict[str, tuple[str, str]]:
    """Term → its anchor in the glossary and its meaning, as many whole sentences as fit; longest terms first."""
    text = expanded(articles()["glossary.md"].text, "glossary.md")
    found = {one["term"]: (one["anchor"], _short(one["said"])) for one in _ENTRY.finditer(text)}
    kept = {term: place for term, place in found.items() if term not in _EVERYDAY}
    return dict(sorted(kept.items(), key=lambda one: -len(one[0])))


def _short(said: str) -> str:
    """The sentences without their citations, as long as they fit; a doubt stays visible."""
    kept = ""
    for sentence in re.findall(r"[^。]+。", _BRACKETS.sub("", said)):
        if kept and len(kept + sentence) > _LONGEST:
            break
        kept += sentence
    return kept + DOUBT if "about.md#confidence" in said else kept


def with_terms(html: str, glossary: str) -> str:
    """Mark the first mention of each term in running text, not in the answer at the top.

    `glossary` is the address of the glossary from this page.
    """
    top, answer, rest = (
        html.partition("</p>") if 'class="answer"' in html.partition("</p>")[0] else ("", "", html)
    )
    waiting = {term: place for term, place in terms().items() if f'#{place[0]}"' not in html}
    inside: list[str] = []
    parts = _TAG.split(rest)
    left = MOST
    for number, part in enumerate(parts):
        name = _NAME.match(part)
        if name:
            _follow(inside, part, name.group(1))
        elif left and _OPEN & set(inside) and not _CLOSED & set(inside):
            parts[number], used = _marked(part, waiting, left, glossary)
            left -= used
    return top + answer + "".join(parts)


def _follow(inside: list[str], tag: str, name: str) -> None:
    """Keep the list of open elements that matter."""
    if name not in _OPEN | _CLOSED:
        return
    if not tag.startswith("</"):
        inside.append(name)
    elif name in inside:
        while inside.pop() != name:
            pass


def _place(term: str, text: str) -> int:
    """Where the term stands as a word of its own: 速報 is no part of 速報値."""
    found = re.search(rf"(?<![一-龥]){re.escape(term)}(?![一-龥])", text)
    return found.start() if found else -1


def _marked(text: str, waiting: dict[str, tuple[str, str]], left: int, glossary: str) -> tuple[str, int]:
    """One piece of text with its first new terms marked; what is marked stops waiting."""
    here = {term: at for term in waiting if (at := _place(term, text)) >= 0}
    chosen: list[tuple[int, str]] = []
    for term, at in sorted(here.items(), key=lambda one: (-len(one[0]), one[1])):
        apart = all(at + len(term) <= start or at >= start + len(other) for start, other in chosen)
        if apart and len(chosen) < left:
            chosen.append((at, term))
    for at, term in sorted(chosen, reverse=True):
        anchor, said = waiting.pop(term)
        link = f'<a class="term" href="{glossary}#{anchor}" data-say="{escape(said)}">{term}</a>'
        text = text[:at] + link + text[at + len(term) :]
    return text, len(chosen)
