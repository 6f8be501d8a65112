"""早見表: the whole judgement as a page to walk through on paper, made from the rulebook."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.days.offices import written
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.rulebook import VERIFIED_ON, last_day
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
from publishing.pages.rulebook_text import (
    DUTIES,
    RULES,
    addressee_lines,
    anchor,
    cites_text,
    clock_line,
    clock_text,
    condition_lines,
    definition,
    examples,
    final_days,
    first_person,
    is_known,
    leaf_text,
    titled,
    top,
)
from publishing.pages.words import CARD, HAYAMIHYO
from publishing.pages.words import REGIMES as REGIME_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.rule import Duty, Rule
    from decision_engine.outcome.shape import Deadline
    from publishing.pages.regimes import Regime

GATES = tuple(rule for regime in REGIMES for rule in regime.gates)
ON_PAGE = {*EVENT, *PROTECTION, *NATURE, *SUBJECTS, *(rule.id for rule in (*GATES, *TYPES))}
# The headings of the page and their anchors, for those who read on a phone.
STEPS = {
    "event": "step-event",
    "protection": "step-protection",
    "nature": "step-nature",
    "regimes": "regimes",
    "subject": "step-subject",
    "notify": "notify",
    "deadlines": "deadlines",
    "others": "others",
    "always": "always",
}
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
        title=HAYAMIHYO["title"],
        description=HAYAMIHYO["description"],
        markdown="\n".join(_lines()) + "\n",
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=1.5,
    )


def _lines() -> Iterator[str]:
    say = HAYAMIHYO
    yield from (f"# {say['title']} {{#hayamihyo}}", "", say["lead"], "", say["how"], "")
    yield from (f'<nav class="jumps" aria-label="{say["jump"]}" markdown>', "")
    yield from (f"- [{say[name]}](#{place})" for name, place in STEPS.items())
    yield from ("", "</nav>", "")
    yield from (f"## {say['first']} {{#first}}", "")
    yield from _tasks(DUTIES[ALWAYS], ("now",))
    yield from _step("event", EVENT)
    yield from _step("protection", PROTECTION)
    yield from _step("nature", NATURE)
    yield from (f"## {say['regimes']} {{#regimes}}", "", say["regimes_how"], "")
    for regime in REGIMES:
        yield from _regime(regime)
    yield from _step("subject", SUBJECTS)
    yield from (f"## {say['notify']} {{#notify}}", "")
    for duty_id in NOTICES:
        yield from _duty_card(DUTIES[duty_id])
    yield from _deadlines()
    yield from _others()
    yield from (f"## {say['always']} {{#always}}", "", DUTIES[ALWAYS].required, "")
    yield from _tasks(DUTIES[ALWAYS], ("day1", "days3to5", "day30", "day60", "after"))


def _link(rule_id: str) -> str:
    return f"#{anchor(rule_id)}" if rule_id in ON_PAGE else f"rules/{rule_id}.md"


def _step(name: str, rule_ids: tuple[str, ...]) -> Iterator[str]:
    yield from (f"## {HAYAMIHYO[name]} {{#step-{name}}}", "")
    how = HAYAMIHYO.get(f"{name}_how")
    if how:
        yield from (how, "")
    for rule_id in rule_ids:
        yield from _rule_card(RULES[rule_id])


def _rule_card(rule: Rule, regime: Regime | None = None) -> Iterator[str]:
    yield from (f"### {HAYAMIHYO['tick']} {rule.title} {{#{anchor(rule.id)}}}", "", rule.yes, "")
    if regime is not None:
        people = HAYAMIHYO["people_from"].format(n=f"{first_person(rule):,}")
        yield from definition(CARD["people"], people)
    yield from _condition(rule, regime)
    yield from definition(CARD["yes"], examples(rule.cases, "yes"))
    yield from definition(CARD["no"], examples(rule.cases, "no"))
    yield from definition(CARD["unknown"], examples(rule.cases, "unknown"))
    if rule.unless:
        lines = [f"- {one.title}（{cites_text(one.cites)}）" for one in rule.unless]
        yield from definition(CARD["exceptions"], *lines)
    if regime is not None:
        yield from definition(CARD["deadline"], *_rule_deadlines(rule, regime.duty))
    more = f"[{HAYAMIHYO['more']}](rules/{rule.id}.md)"
    yield from definition(CARD["source"], f"{cites_text(rule.cites)}　{more}")
    if rule.note and last_day(rule) is None:
        yield from (rule.note, "")


def _condition(rule: Rule, regime: Regime | None) -> Iterator[str]:
    """The condition; among the types of a regime, without what stands once above them."""
    shared = regime.shared if regime else ()
    parts = [part for part in top(rule.when) if part not in shared]
    lines = [line for part in parts for line in condition_lines(part, _link)]
    if len(lines) == 1:
        lines = [leaf_text(parts[0], _link)]
    yield from definition(CARD["condition"], *lines)


def _rule_deadlines(rule: Rule, duty: Duty) -> Iterator[str]:
    for clock in duty.clocks:
        if clock.id == "final":
            days = final_days(duty, rule)
            yield f"- {clock_line(replace(clock, days=days, longer=None))}"
        else:
            yield f"- {clock_line(clock)}"


def _regime(regime: Regime) -> Iterator[str]:
    yield from (f"## {REGIME_NAMES[regime.name]} {{#regime-{anchor(regime.name)}}}", "")
    diagram = f"rulebook/diagram-{anchor(regime.name)}.md"
    yield from (f"[{HAYAMIHYO['diagram']}]({diagram})", "")
    for gate in regime.gates:
        yield from _rule_card(gate)
    yield from (f"{HAYAMIHYO['gate']}：", "")
    yield from (f"- {leaf_text(part, _link)}" for part in regime.shared)
    yield ""
    for rule in regime.types:
        yield from _rule_card(rule, regime)
    yield from _duty_card(regime.duty)


def _duty_card(duty: Duty) -> Iterator[str]:
    link = f"[{HAYAMIHYO['more']}](duties/{duty.id}.md)"
    yield from (f"### {duty.title} {{#{anchor(duty.id)}}}", "")
    yield from (duty.required or duty.advised, "")
    yield from definition(CARD["addressee"], *addressee_lines(duty, _link))
    if duty.unless:
        lines = [f"- {one.title}（{cites_text(one.cites)}）" for one in duty.unless]
        yield from definition(CARD["exceptions"], *lines)
    yield from definition(CARD["deadline"], *(f"- {clock_text(one)}" for one in duty.clocks))
    yield from definition(CARD["source"], f"{cites_text(duty.cites)}　{link}")
    if duty.note:
        yield from (duty.note, "")


def _deadlines() -> Iterator[str]:
    yield from (f"## {HAYAMIHYO['deadlines']} {{#deadlines}}", "", HAYAMIHYO["deadlines_how"], "")
    help_text = FACTS["known_on"].help
    yield from (help_text, "") if help_text else ()
    day = VERIFIED_ON
    heading = HAYAMIHYO["deadline_example"].format(day=written(dt.date.fromisoformat(day)))
    yield from (f"### {heading} {{#deadline-example}}", "")
    seen = set()
    for cause in ("mail_misaddressed", "unauthorized_access"):
        for deadline in _report_deadlines(day, cause):
            key = (deadline["title"], deadline["due"])
            if key not in seen:
                seen.add(key)
                term = titled(deadline["title"], deadline["basis"])
                yield from definition(term, *(f"- {line}" for line in deadline["working"]))
    yield from (f"### {HAYAMIHYO['deadline_table']} {{#deadline-table}}", "")
    names = ("known", "day5", "day3", "final30", "final60")
    yield "| " + " | ".join(HAYAMIHYO[name] for name in names) + " |"
    yield "|" + " --- |" * len(names)
    for sample in (day, *SAMPLE_DAYS):
        yield "| " + " | ".join(_row(sample)) + " |"
    yield ""


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


def _others() -> Iterator[str]:
    yield from (f"## {HAYAMIHYO['others']} {{#others}}", "", HAYAMIHYO["others_how"], "")
    for name, duties in others().items():
        yield from (f"### {HAYAMIHYO[name]} {{#{anchor(name)}}}", "")
        for duty in duties:
            yield from _short(duty)


def _short(duty: Duty) -> Iterator[str]:
    required = "" if is_known(duty.when, value=False) else duty.required
    lines = [f"- {required}"] if required else []
    lines += [f"- {CARD['advised']}：{duty.advised}"] if duty.advised else []
    lines += [f"- {CARD['addressee']}：{'、'.join(one.name for one in duty.addressees)}"]
    lines += [f"- {clock_text(clock)}" for clock in duty.clocks]
    yield from definition(f"[{duty.title}](duties/{duty.id}.md)", *lines)


def _tasks(duty: Duty, phases: tuple[str, ...]) -> Iterator[str]:
    yield from ('<div class="ticks" markdown>', "")
    for task in duty.tasks:
        if task.phase in phases:
            yield f"- {HAYAMIHYO['tick']} **{task.title}**　{task.detail}"
    yield from ("", "</div>", "")
