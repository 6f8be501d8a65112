"""The index page of the rulebook: every duty and condition, grouped."""

from __future__ import annotations

from decision_engine.rulebook import VERIFIED_ON, VERSION
from decision_engine.views import words
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import module_title, modules
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import DUTIES, RULES
from publishing.pages.words import PAGES, REGIMES


def index_page() -> GeneratedPage:
    """The page."""
    return GeneratedPage(
        path="rulebook/index.md",
        title=PAGES["rulebook"],
        description=PAGES["rulebook_description"],
        markdown=rendered(
            "rulebook",
            base="../",
            version=VERSION,
            verified_on=VERIFIED_ON,
            diagrams=list(REGIMES),
            kinds=words.KIND,
            duty_groups=_groups("DUTIES", DUTIES),
            rule_groups=_groups("RULES", RULES),
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
    )


def _groups[Kind](kind: str, items: dict[str, Kind]) -> list[dict[str, object]]:
    return [
        {"name": name, "title": module_title(name), "items": [items[one] for one in ids]}
        for name, ids in modules(kind).items()
    ]
