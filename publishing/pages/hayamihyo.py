"""早見表: the whole judgement as a page to walk through on paper, made from the rulebook."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.days.offices import written
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.rulebook import VERIFIED_ON
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import (
    ALWAYS,
    EVENT,
    NATURE,
    NOTICES,
    PROTECTION,
    REGIMES,
    SUBJECTS,
    TYPES,
    others,
)
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import DUTIES, RULES, anchor, final_days
from publishing.pages.words import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.rule import Clock, Duty, Rule
    from decision_engine.outcome.shape import Deadline

GATES = tuple(rule for regime in REGIMES for rule in regime.gates)
ON_PAGE = {*EVENT, *PROTECTION, *NATURE, *SUBJECTS, *(rule.id for rule in (*GATES, *TYPES))}
# Days of knowing whose last days fall on ordinary days, a Saturday, the New Year and a week of holidays.
SAMPLE_DAYS = ("2026-11-27", "2026-11-30", "2026-12-05", "2027-02-20", "2027-03-06")
SAMPLE = {
    "information": "personal_data",
    "leak": "occurred",
    "recovered_unseen": "no",
    "encryption_strong": "no",
}


def hayamihyo() -> GeneratedPage:
    """The page."""
    return GeneratedPage(
        path="hayamihyo.md",
        title=PAGES["hayamihyo"],
        description=PAGES["hayamihyo_description"],
        answer=PAGES["hayamihyo_answer"],
        markdown=rendered(
            "hayamihyo",
            link=_link,
            always_due=DUTIES[ALWAYS],
            event=_rules(EVENT),
            protection=_rules(PROTECTION),
            nature=_rules(NATURE),
            regimes=REGIMES,
            subjects=_rules(SUBJECTS),
            notices=[DUTIES[one] for one in NOTICES],
            known_on_help=FACTS["known_on"].help,
            example_day=written(dt.date.fromisoformat(VERIFIED_ON)),
            example_deadlines=list(_example_deadlines()),
            sample_rows=[list(_row(day)) for day in (VERIFIED_ON, *SAMPLE_DAYS)],
            other_duties=others(),
            own_clocks=own_clocks,
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=1.5,
    )


def own_clocks(rule: Rule, duty: Duty) -> Iterator[Clock]:
    """The deadlines of a duty when this rule is what makes it due."""
    for clock in duty.clocks:
        final = clock.id == "final"
        yield replace(clock, days=final_days(duty, rule), longer=None) if final else clock


def _rules(ids: tuple[str, ...]) -> list[Rule]:
    return [RULES[one] for one in ids]


def _link(rule_id: str) -> str:
    return f"#{anchor(rule_id)}" if rule_id in ON_PAGE else f"rules/{rule_id}.md"


def _example_deadlines() -> Iterator[Deadline]:
    """The deadlines of an ordinary case and of one with a wrongful purpose, each once."""
    seen = set()
    for cause in ("mail_misaddressed", "unauthorized_access"):
        for deadline in _report_deadlines(VERIFIED_ON, cause):
            key = (deadline["title"], deadline["due"])
            if key not in seen:
                seen.add(key)
                yield deadline


def _report_deadlines(day: str, cause: str) -> list[Deadline]:
    facts = {**SAMPLE, "known_on": day, "as_of": day, "persons": 1001, "cause": cause, "delegated": "no"}
    facts |= {"items": ["name"], "items_settled": "yes"}
    outcome = decide(read(facts)).outcome
    duty = next(one for one in outcome["duties"] if one["id"] == "report_commission")
    return duty["deadlines"]


def _row(day: str) -> Iterator[str]:
    first, final30 = _report_deadlines(day, "mail_misaddressed")
    final60 = _report_deadlines(day, "unauthorized_access")[1]
    for value in (day, first["due"], first["from"], final30["due"], final60["due"]):
        yield written(dt.date.fromisoformat(str(value)))
