"""Fills the templates of the pages made from the rulebook: what every one of them may use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from decision_engine.language.condition import Finding
from decision_engine.language.rule import Rule
from decision_engine.law import CITATIONS
from decision_engine.law.reading import for_any_day
from publishing.dates import japanese_date
from publishing.pages.rulebook_text import (
    DUTIES,
    RULES,
    anchor,
    clock_line,
    clock_text,
    findings_in,
    first_person,
    is_known,
    leaf_text,
    parts,
    titled,
    top,
)
from publishing.pages.words import REGIMES
from publishing.templates import markdown_templates

if TYPE_CHECKING:
    from collections.abc import Callable

    from decision_engine.language.condition import Condition
    from publishing.pages.regimes import Regime
    from publishing.pages.rulebook_text import Item

_TEMPLATES = markdown_templates(Path(__file__).parent / "templates")


def rule_link(rule_id: str) -> str:
    """The way to a rule's page from a page in a folder."""
    return f"../rules/{rule_id}.md"


def own_parts(rule: Rule, regime: Regime | None) -> tuple[Condition, ...]:
    """The parts of a condition; among the types of a regime, without what stands once above them."""
    shared = regime.shared if regime else ()
    return tuple(part for part in top(rule.when) if part not in shared)


def folder_of(item: Item) -> str:
    """The folder that holds the page of a rule or duty."""
    return "rules" if isinstance(item, Rule) else "duties"


def rendered(
    template: str, *, base: str = "", link: Callable[[str], str] = rule_link, **values: object
) -> str:
    """Fill a template; `base` leads from the page to the top of the site, `link` to a rule."""
    return _TEMPLATES.get_template(f"{template}.md").render(base=base, rule_link=link, **values)


def _rules_in(condition: Condition) -> tuple[Rule, ...]:
    return tuple(RULES[one] for one in findings_in((condition,)))


_TEMPLATES.globals.update(
    RULES=RULES,
    DUTIES=DUTIES,
    citation=CITATIONS.__getitem__,
    leaf_text=leaf_text,
    number=lambda name: for_any_day(f"{{{name}}}"),
    parts=parts,
)
_TEMPLATES.filters.update(
    anchor=anchor,
    clock_line=clock_line,
    clock_text=clock_text,
    first_person=first_person,
    folder=folder_of,
    japanese_date=japanese_date,
    own_parts=own_parts,
    regime_title=REGIMES.__getitem__,
    rules_in=_rules_in,
    titled=titled,
    without_stop=lambda text: text.rstrip("。"),
)
_TEMPLATES.tests.update(
    always=lambda condition: is_known(condition, value=True),
    finding=lambda condition: isinstance(condition, Finding),
    never=lambda condition: is_known(condition, value=False),
)
