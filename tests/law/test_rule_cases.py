"""The cases beside the rules hold, and nothing in the rulebook is dead, dangling or unsourced."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from decision_engine import rules
from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.condition import WORDS, Condition, Finding, walk
from decision_engine.language.rule import NEVER, Case, Caution, Duty, Rule
from decision_engine.law import CITATIONS
from decision_engine.outcome.addressee import fixed_parts
from decision_engine.outcome.make import CONCLUSIONS, decide
from decision_engine.rulebook import ITEMS, VERIFIED_ON, edition, last_day, versions

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = dt.date.fromisoformat(VERIFIED_ON)
CASES = [(item, case) for item in ITEMS for case in item.cases]

# The days and the hour decide no condition: they select the edition of the rulebook, count the
# deadlines and are checked against each other (occurred_on only that).
ONLY_FOR_DATES = {"known_on", "known_at", "threshold_known_on", "occurred_on", "as_of"}


def name(item: Rule | Duty) -> str:
    """A readable test id."""
    return f"{item.id}@{item.since}"


def conditions(item: Rule | Duty) -> Iterator[Condition]:
    """Every condition that belongs to a rule or a duty, whatever it is for."""
    yield item.when
    yield from (exception.when for exception in item.unless)
    if isinstance(item, Duty):
        yield item.advised_when
        yield from (addressee.when for addressee in item.addressees)
        yield from (task.when for task in item.tasks)
        for clock in item.clocks:
            yield from (clock.when, clock.longer_when, clock.restarts_when)


def citations(item: Rule | Duty) -> Iterator[str]:
    """Every citation id of a rule or duty: its own, its exceptions', its clocks', its cases'."""
    yield from item.cites
    for exception in item.unless:
        yield from exception.cites
    if isinstance(item, Duty):
        for clock in item.clocks:
            yield from clock.cites
    yield from (case.source for case in item.cases)


@pytest.mark.parametrize(("item", "case"), CASES, ids=[f"{name(i)}: {c.says}" for i, c in CASES])
def test_a_case_holds(item: Rule | Duty, case: Case) -> None:
    """The rule answers its own example as written beside it, in the version it stands beside."""
    decision = decide(read(dict(case.facts), TODAY))
    assert item in (*decision.found.edition.rules, *decision.found.edition.duties), (
        "the dates of the case select another version of the rule"
    )
    answer = (
        WORDS[decision.found.truths[item.id]] if isinstance(item, Rule) else decision.found.statuses[item.id]
    )
    assert answer == case.expect
    assert case.source in CITATIONS


@pytest.mark.parametrize("rule", rules.WRITTEN_RULES, ids=name)
def test_a_rule_shows_a_case_for_yes_and_one_for_no(rule: Rule) -> None:
    can_hold = rule.when != NEVER  # a version may say that there was no such number yet
    assert ({"yes", "no"} if can_hold else {"no"}) <= {case.expect for case in rule.cases}


@pytest.mark.parametrize("item", ITEMS, ids=name)
def test_every_citation_resolves_and_every_deciding_text_is_sourced(item: Rule | Duty) -> None:
    assert item.cites
    assert all(exception.cites for exception in item.unless)
    assert [cite for cite in citations(item) if cite not in CITATIONS] == []
    if isinstance(item, Duty):
        assert all(clock.cites for clock in item.clocks)


def test_the_citations_of_cautions_and_coming_changes_resolve() -> None:
    cited = [*(c for x in rules.CAUTIONS for c in x.cites), *(c for y in rules.COMING for c in y.cites)]
    assert [cite for cite in cited if cite not in CITATIONS] == []
    assert all(coming.cites for coming in rules.COMING)
    duties = {duty.id for duty in rules.DUTIES}
    assert {duty for coming in rules.COMING for duty in coming.duties} <= duties


@pytest.mark.parametrize("item", ITEMS, ids=name)
def test_nothing_rests_on_memory_alone(item: Rule | Duty) -> None:
    """A source that is only remembered (L) never stands alone under a rule, exception or clock."""
    groups = [item.cites, *(exception.cites for exception in item.unless)]
    if isinstance(item, Duty):
        groups += [clock.cites for clock in item.clocks]
    for group in groups:
        assert {CITATIONS[cite].confidence for cite in group} != {"L"}


@pytest.mark.parametrize("rule", rules.RULES, ids=name)
def test_a_rule_on_an_unread_source_says_so(rule: Rule) -> None:
    """A rule that cites what was not read in the original says 要確認 in its own words."""
    cited = [*rule.cites, *(cite for exception in rule.unless for cite in exception.cites)]
    unread = [cite for cite in cited if CITATIONS[cite].confidence == "M"]
    words = rule.note + rule.yes + rule.no + rule.unknown
    assert not unread or "要確認" in words, f"{unread} without 要確認"


@pytest.mark.parametrize("duty", rules.DUTIES, ids=name)
def test_a_duty_on_an_unread_source_says_so(duty: Duty) -> None:
    """What the duty itself cites is listed under `check`; what only a clock cites stands in its note."""
    fixed = fixed_parts(duty)
    listed = " ".join(fixed.cited[(True,) * len(duty.only_for)].check)
    for cite in duty.cites:
        assert (CITATIONS[cite].confidence == "H") != (f"{CITATIONS[cite].label}: " in listed)
    for clock in duty.clocks:
        unread = [c for c in clock.cites if CITATIONS[c].confidence == "M" and c not in duty.cites]
        assert not unread or "要確認" in clock.note


@pytest.mark.parametrize("caution", rules.CAUTIONS, ids=lambda caution: caution.id)
def test_a_caution_on_an_unread_source_alone_says_so(caution: Caution) -> None:
    levels = {CITATIONS[cite].confidence for cite in caution.cites}
    assert levels != {"M"} or "要確認" in caution.text
    assert levels != {"L"}


def test_no_rule_is_dead() -> None:
    """Every rule is a conclusion or is read, directly or through others, by a duty or a caution."""
    by_id = {rule.id: [r for r in rules.RULES if r.id == rule.id] for rule in rules.RULES}
    alive: set[str] = set()
    waiting = [
        *CONCLUSIONS,
        *(read_rule for duty in rules.DUTIES for read_rule in rules_read(duty)),
    ]
    while waiting:
        found = waiting.pop()
        if found not in alive:
            alive.add(found)
            waiting += [needed for rule in by_id[found] for needed in rules_read(rule)]
    assert set(by_id) - alive == set()


def rules_read(item: Rule | Duty) -> list[str]:
    """The ids of rules that any condition of the item names."""
    return [
        part.rule for condition in conditions(item) for part in walk(condition) if isinstance(part, Finding)
    ]


def test_every_fact_is_read_and_only_dates_are_read_by_no_condition() -> None:
    """A question that changes nothing must not be asked."""
    read_facts = {fact for item in ITEMS for condition in conditions(item) for fact in facts_read(condition)}
    read_facts |= {fact for caution in rules.CAUTIONS for fact in facts_read(caution.when)}
    read_facts |= {
        fact for telling in edition(TODAY).reads(rules.TELLINGS) for fact in facts_read(telling.when)
    }
    # A caution asks whether the day on which the threshold was passed is answered at all.
    assert set(FACTS) - read_facts == ONLY_FOR_DATES - {"threshold_known_on"}
    assert {fact.id for fact in FACTS.values() if fact.kind in {"date", "time"}} == ONLY_FOR_DATES


def test_every_choice_of_a_fact_is_named_somewhere_or_stands_for_the_rest() -> None:
    """No rule, duty or caution names a value that its fact does not have."""
    for item in ITEMS:
        for condition in conditions(item):
            for part in walk(condition):
                fact = getattr(part, "fact", None)
                values = (*getattr(part, "values", ()), *getattr(part, "unclear", ()))
                if fact is not None:
                    assert set(values) <= {choice.id for choice in FACTS[fact].choices}, (item.id, part)


@pytest.mark.parametrize("item_id", sorted({item.id for item in ITEMS}))
def test_the_versions_of_a_rule_meet_exactly(item_id: str) -> None:
    """From the first day of the duty to report, each day has exactly one version."""
    chain = versions(item_id)
    assert chain[0].since == "2022-04-01"
    assert last_day(chain[-1]) is None
    for earlier, later in pairwise(chain):
        last = dt.date.fromisoformat(str(last_day(earlier)))
        assert (last + dt.timedelta(days=1)).isoformat() == later.since
        for day, version in ((last, earlier), (dt.date.fromisoformat(later.since), later)):
            assert version in (*edition(day).rules, *edition(day).duties)


def test_the_rulebook_is_verified_on_or_after_its_last_change() -> None:
    """A coming number may stand in the law's figures; a whole rule that is not in force is a notice (COMING)."""
    assert max(item.since for item in (*rules.WRITTEN_RULES, *rules.WRITTEN_DUTIES)) <= VERIFIED_ON
