"""One page per rule and per duty, with condition, sources, versions, examples and neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from decision_engine import rules
from decision_engine.language.rule import Duty, Rule
from decision_engine.law import CITATIONS
from decision_engine.law.reading import for_any_day
from decision_engine.rulebook import VERIFIED_ON, last_day, versions
from decision_engine.views import words
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import DIAGRAM_OF
from publishing.pages.related import article_links, readers
from publishing.pages.rendering import folder_of, rendered
from publishing.pages.rulebook_text import conditions_of, findings_in
from publishing.pages.words import CHECK, PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.law import Citation
    from publishing.pages.rulebook_text import Item

_CONCLUSIONS = ("yes", "required", "not_required")
_CONDITIONS = ("when", "advised_when")


def item_page(item: Item, group: str) -> GeneratedPage:
    """The page of one rule or duty in its version of today, with those before it and those to come."""
    kind = "rule" if isinstance(item, Rule) else "duty"
    own = _duty_words(item) if isinstance(item, Duty) else {}
    return GeneratedPage(
        path=f"{folder_of(item)}/{item.id}.md",
        title=item.title,
        description=PAGES[kind].format(title=item.title),
        markdown=rendered(
            kind,
            base="../",
            item=item,
            answer_words={**words.TRUTH, **words.STATUS},
            all_cites=all_cites(item),
            doubtful=_doubtful(item),
            own_doubts=_own_doubts(item),
            history=[_differences(one, item) for one in reversed(versions(item.id)) if one != item],
            until=last_day(item),
            coming=[one for one in rules.COMING if item.id in one.duties],
            reads=findings_in(conditions_of(item)),
            readers=readers(item.id) if isinstance(item, Rule) else (),
            diagram=DIAGRAM_OF.get(item.id),
            articles=tuple(article_links(item.id, group)),
            **own,
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.5,
    )


def all_cites(item: Item) -> tuple[str, ...]:
    """Every citation an item rests on, its exceptions and deadlines included."""
    clocks = item.clocks if isinstance(item, Duty) else ()
    parts = (item.cites, *(one.cites for one in item.unless), *(clock.cites for clock in clocks))
    return tuple(dict.fromkeys(cite for part in parts for cite in part))


def _duty_words(duty: Duty) -> dict[str, Any]:
    return {
        "kind": words.KIND[duty.kind],
        "phases": {phase: for_any_day(title) for phase, title in words.PHASES.items()},
        "status_words": words.LAW_STATUS if duty.kind == "law" else words.STATUS,
    }


def _doubtful(item: Item) -> list[Citation]:
    """The citations, those of the examples included, that are not fully verified."""
    cites = dict.fromkeys((*all_cites(item), *(case.source for case in item.cases)))
    return [CITATIONS[cite] for cite in cites if CITATIONS[cite].confidence != "H"]


def _own_doubts(item: Item) -> list[str]:
    """The sentences of an item that say themselves that they need checking."""
    sentences = (part for text in _texts(item) for part in re.findall(r"[^。]+。", text))
    return [part for part in dict.fromkeys(sentences) if CHECK in part]


def _texts(item: Item) -> Iterator[str]:
    """Every sentence of an item that a reader may rely on."""
    if isinstance(item, Rule):
        yield from (item.yes, item.no, item.unknown, item.note)
        return
    yield from (item.required, item.undetermined, item.advised, item.not_required, item.note)
    yield from (one.how for one in item.addressees)
    yield from (clock.note for clock in item.clocks)


def _differences(version: Item, now: Item) -> dict[str, object]:
    """What another version says otherwise than the one of today."""
    conclusions = [
        getattr(version, name)
        for name in _CONCLUSIONS
        if getattr(version, name, "") and getattr(version, name) != getattr(now, name)
    ]
    conditions = [
        getattr(version, name)
        for name in _CONDITIONS
        if getattr(version, name, None) is not None and getattr(version, name) != getattr(now, name)
    ]
    same = not (conclusions or conditions or version.note)
    return {
        "version": version,
        "until": last_day(version),
        "conclusions": conclusions,
        "conditions": conditions,
        "same": same,
    }
