"""The page that explains the machine-readable catalogue: addresses, citing, replaying the cases."""

from __future__ import annotations

import json

from decision_engine.rulebook import VERIFIED_ON, VERSION
from decision_engine.views.catalogue import SCHEMA, condition_data
from publishing.pages.generated import GeneratedPage
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import RULES
from publishing.pages.words import PAGES

EXAMPLE = "appi_7_4"


def catalogue_page() -> GeneratedPage:
    """The page."""
    rule = RULES[EXAMPLE]
    case = rule.cases[0]
    return GeneratedPage(
        path="catalogue.md",
        title=PAGES["catalogue"],
        description=PAGES["catalogue_description"],
        markdown=rendered(
            "catalogue",
            schema=SCHEMA,
            version=VERSION,
            rule=rule,
            case=case,
            example_condition=json.dumps(condition_data(rule.when), ensure_ascii=False, indent=2),
            example_facts=json.dumps(dict(case.facts), ensure_ascii=False, indent=2),
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.5,
    )
