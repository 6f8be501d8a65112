"""Which hand-written articles belong to which rule or duty, and which items read each other."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from publishing.library import articles
from publishing.pages.rulebook_text import DUTIES, RULES, conditions_of, findings_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from publishing.pages.rulebook_text import Item

DOCS = Path(__file__).resolve().parents[2] / "docs"
_TITLE = re.compile(r"^title: *(.+)$", re.MULTILINE)

# Articles by the part of the rulebook; an item's own articles come first.
BY_GROUP = {
    "event": ("facts-first.md#what-happened", "glossary.md#events"),
    "information": ("facts-first.md#what-data", "glossary.md#kinds"),
    "appi": ("report-notify-deadlines.md#four-types",),
    "my_number": ("report-notify-deadlines.md#my-number",),
    "public_body": ("report-notify-deadlines.md#public-bodies",),
    "subject": ("report-notify-deadlines.md#who", "facts-first.md#whose"),
    "standing": ("report-notify-deadlines.md#domestic",),
    "sectors": ("report-notify-deadlines.md#domestic",),
    "measures": ("first-60-minutes.md#five",),
    "report": ("report-notify-deadlines.md#short", "report-notify-deadlines.md#deadlines"),
    "notify": ("report-notify-deadlines.md#notify", "response-and-trust.md#five-items"),
    "practice": ("report-notify-deadlines.md#domestic",),
    "abroad": ("report-notify-deadlines.md#abroad",),
}
BY_ITEM = {
    "encrypted": ("facts-first.md#protected", "prepare.md#encryption"),
    "unprotected_event": ("report-notify-deadlines.md#exceptions",),
    "malicious": ("glossary.md#wrongful-purpose", "first-60-minutes.md#by-cause"),
    "my_number": ("report-notify-deadlines.md#my-number",),
    "appi_7_4": ("facts-first.md#how-many",),
    "subject": ("report-notify-deadlines.md#entrusted", "first-60-minutes.md#contractor"),
    "unreachable": ("report-notify-deadlines.md#substitute",),
    "internal_response": ("first-60-minutes.md#timeline",),
    "publish": ("report-notify-deadlines.md#publication", "response-and-trust.md#announcement"),
    "report_commission": ("report-notify-deadlines.md#where", "report-notify-deadlines.md#nine-items"),
    "notify_entruster": ("report-notify-deadlines.md#entrusted",),
    "voluntary_report": ("report-notify-deadlines.md#not-reportable",),
    "notify_persons": ("response-and-trust.md#method", "response-and-trust.md#wait"),
    "substitute_notice": ("report-notify-deadlines.md#substitute",),
    "police": ("first-60-minutes.md#call-now",),
    "contract_notice": ("prepare.md#contracts",),
}


def readers(rule_id: str) -> tuple[Item, ...]:
    """The rules and duties, in use now, that read this rule."""
    everything: tuple[Item, ...] = (*RULES.values(), *DUTIES.values())
    return tuple(item for item in everything if rule_id in findings_in(conditions_of(item)))


class Place(NamedTuple):
    """A place in an article: what it is called, and where it is."""

    title: str
    place: str


def article_links(item_id: str, group: str) -> Iterator[Place]:
    """The articles of an item: the places named here, then the pages that say they explain it."""
    for place in dict.fromkeys((*BY_ITEM.get(item_id, ()), *BY_GROUP.get(group, ()))):
        page, _, heading = place.partition("#")
        yield Place(_article(page, heading), place)
    for article in articles().values():
        if item_id in article.meta.get("explains", ()):
            yield Place(article.title, article.path)


@cache
def _article(page: str, heading: str) -> str:
    text = (DOCS / page).read_text(encoding="utf-8")
    title = _TITLE.search(text)
    found = re.search(rf"^#+ (.+?) \{{#{re.escape(heading)}\}}$", text, re.MULTILINE)
    if title is None or found is None:
        raise LookupError(f"docs/{page} has no heading #{heading}; correct publishing/pages/related.py")
    return f"{title.group(1)}「{found.group(1)}」"
