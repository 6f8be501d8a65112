"""The page of every statute, guideline and answer: edition, when checked, what rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS, SOURCES
from decision_engine.rulebook import VERIFIED_ON
from publishing.pages.freshness import by_due_day, due_on
from publishing.pages.generated import GeneratedPage
from publishing.pages.item_pages import all_cites
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import DUTIES, RULES
from publishing.pages.words import PAGES, SOURCE_KINDS

if TYPE_CHECKING:
    from decision_engine.law import Source
    from publishing.pages.rulebook_text import Item


def sources_page() -> GeneratedPage:
    """The page."""
    return GeneratedPage(
        path="sources.md",
        title=PAGES["sources"],
        description=PAGES["sources_description"],
        answer=PAGES["sources_answer"],
        markdown=rendered(
            "sources",
            source_count=len(SOURCES),
            citation_count=len(CITATIONS),
            check_count=sum(citation.confidence != "H" for citation in CITATIONS.values()),
            due=[(day.isoformat(), sources) for day, sources in by_due_day()],
            groups=[
                {
                    "kind": kind,
                    "title": title,
                    "sources": [_source(one) for one in SOURCES.values() if one.kind == kind],
                }
                for kind, title in SOURCE_KINDS.items()
            ],
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.7,
    )


def resting_on(source_id: str) -> tuple[Item, ...]:
    """The rules and duties, in use now, that rest on a source."""
    everything: tuple[Item, ...] = (*RULES.values(), *DUTIES.values())
    return tuple(
        item for item in everything if any(CITATIONS[cite].source.id == source_id for cite in all_cites(item))
    )


def _source(source: Source) -> dict[str, object]:
    cited = [citation for citation in CITATIONS.values() if citation.source.id == source.id]
    return {
        "source": source,
        "cited": cited,
        "checks": sum(citation.confidence != "H" for citation in cited),
        "rests": resting_on(source.id),
        "due": due_on(source).isoformat(),
    }
