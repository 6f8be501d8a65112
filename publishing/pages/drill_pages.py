"""Drills and readiness as pages: read them alone, print them for an hour's exercise; no script needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.law import CITATIONS
from decision_engine.rulebook import VERIFIED_ON
from decision_engine.training import words
from decision_engine.training.drills import DRILLS
from decision_engine.training.readiness import CARD_FIELDS, READINESS
from decision_engine.training.run import MINUTES, play
from publishing.pages.generated import GeneratedPage
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import DUTIES, RULES
from publishing.pages.words import PAGES

if TYPE_CHECKING:
    from decision_engine.training.shape import Drill

# Read whole without them; with them a drill is played step by step and the card is filled in.
STYLES = ("assets/app/training.css",)
SCRIPTS = ("assets/app/training.js",)


def drill_pages() -> list[GeneratedPage]:
    """The page of everything, and a page for each drill."""
    return [_all(), *(_one(found) for found in DRILLS)]


def _all() -> GeneratedPage:
    return GeneratedPage(
        path="training.md",
        title=PAGES["training"],
        description=PAGES["training_description"],
        markdown=rendered(
            "training",
            drills=DRILLS,
            readiness=[(item, [CITATIONS[cite].label for cite in item.cites]) for item in READINESS],
            contacts=[field for field in CARD_FIELDS if not field.place],
            places=[field for field in CARD_FIELDS if field.place],
            card=words.CARD,
            lines=words.LINES,
        ),
        updated=VERIFIED_ON,
        styles=STYLES,
        scripts=SCRIPTS,
    )


def _one(found: Drill) -> GeneratedPage:
    return GeneratedPage(
        path=f"training/{found.id}.md",
        title=PAGES["drill"].format(title=found.title),
        description=found.lead,
        markdown=rendered(
            "drill",
            base="../",
            drill=play(found),
            minutes=MINUTES,
            lines=words.LINES,
            articles=[(page, _title(page)) for page in found.articles],
        ),
        updated=VERIFIED_ON,
        styles=STYLES,
        scripts=SCRIPTS,
    )


def _title(page: str) -> str:
    folder, _, name = page.removesuffix(".md").partition("/")
    return (RULES if folder == "rules" else DUTIES)[name].title
