"""The page of every statute, guideline and answer: edition, when checked, what rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.language.rule import Rule
from decision_engine.law import CITATIONS, SOURCES
from decision_engine.rulebook import VERIFIED_ON
from publishing.dates import japanese_date
from publishing.pages import words as page_words
from publishing.pages.generated import GeneratedPage
from publishing.pages.item_pages import all_cites
from publishing.pages.rulebook_text import DUTIES, RULES, anchor, definition
from publishing.pages.words import SOURCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.law import Citation, Source
    from publishing.pages.rulebook_text import Item

SAY = page_words.SOURCES
MOST_OPEN = 3


def sources_page() -> GeneratedPage:
    """The page."""
    checks = sum(citation.confidence != "H" for citation in CITATIONS.values())
    stamp = SAY["stamp"].format(sources=len(SOURCES), citations=len(CITATIONS), checks=checks)
    lines = [f"# {SAY['title']} {{#sources}}", "", SAY["lead"], "", stamp, ""]
    for kind, title in SOURCE_KINDS.items():
        lines += [f"## {title} {{#kind-{kind}}}", ""]
        for source in SOURCES.values():
            if source.kind == kind:
                lines += _source(source)
    return GeneratedPage(
        path="sources.md",
        title=SAY["title"],
        description=SAY["description"],
        markdown="\n".join(lines),
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


def _source(source: Source) -> Iterator[str]:
    cited = [citation for citation in CITATIONS.values() if citation.source.id == source.id]
    checks = sum(citation.confidence != "H" for citation in cited)
    sure = SAY["some_check" if checks else "all_high"].format(n=len(cited), m=checks)
    yield from (f"### {source.name} {{#{anchor(source.id)}}}", "")
    yield from definition(SAY["edition"], source.edition)
    yield from definition(SAY["in_force"], japanese_date(source.in_force))
    yield from definition(SAY["verified"], japanese_date(source.verified_on))
    yield from definition(SAY["confidence"], sure if cited else "")
    yield from definition(SAY["url"], f"<{source.url}>" if source.url else "")
    yield from definition(SAY["note"], source.note)
    links = [_link(item) for item in resting_on(source.id)]
    yield from definition(SAY["rests"], "／".join(links) or SAY["nothing_rests"])
    yield from _places(cited)


def _places(cited: list[Citation]) -> Iterator[str]:
    """The cited places; folded where there are many."""
    title = SAY["places"].format(n=len(cited))
    if len(cited) <= MOST_OPEN:
        yield from definition(title, *(_place(citation) for citation in cited))
        return
    yield from (f"<details markdown><summary>{title}</summary>", "")
    yield from (_place(citation) for citation in cited)
    yield from ("", "</details>", "")


def _place(citation: Citation) -> str:
    check = ""
    if citation.confidence != "H":
        check = f"（{page_words.ITEM['check']}：{citation.reason.rstrip('。')}）"
    return f"- **{citation.place or citation.label}**　{citation.says}{check}"


def _link(item: Item) -> str:
    return f"[{item.title}]({'rules' if isinstance(item, Rule) else 'duties'}/{item.id}.md)"
