"""Facts + rulebook → the truth of every rule and the status of every duty."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from decision_engine.compiled import compiled, facts_read
from decision_engine.facts import FACTS
from decision_engine.logic import NO, UNKNOWN, YES, Finding, walk
from decision_engine.rulebook import Edition, edition

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.answers import Answers
    from decision_engine.compiled import Test
    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule, Status

    type Values = Mapping[str, object]
    type Truths = Mapping[str, int]
    type StatusTest = Callable[[Values, Truths], Status]

WITHOUT_DUTY: tuple[Status, ...] = ("not_required", "undetermined", "advised")


@dataclass(frozen=True, slots=True)
class Findings:
    """What one set of answers decides: `truths` by rule id, `statuses` by duty id."""

    edition: Edition
    values: Mapping[str, object]
    truths: Mapping[str, int]
    statuses: Mapping[str, Status]


class Evaluator:
    """One edition of the rulebook, ready to decide many sets of answers."""

    def __init__(self, book: Edition) -> None:
        self.book = book
        self._rules = {rule.id: rule for rule in book.rules}
        self.rule_facts = {rule.id: self._facts(_conditions(rule)) for rule in book.rules}
        self.duty_facts = {duty.id: self._facts(_duty_conditions(duty)) for duty in book.duties}
        self._all_rules = tuple((rule.id, principle_and_exceptions(rule)) for rule in book.rules)
        self._all_duties = tuple((duty.id, self._status_of(duty)) for duty in book.duties)
        self._rules_by_fact = {
            fact: tuple(pair for pair in self._all_rules if fact in self.rule_facts[pair[0]])
            for fact in FACTS
        }
        self._duties_by_fact = {
            fact: tuple(pair for pair in self._all_duties if fact in self.duty_facts[pair[0]])
            for fact in FACTS
        }

    def _facts(self, conditions: tuple[Condition, ...]) -> frozenset[str]:
        """All facts that the conditions read, through findings too."""
        names: set[str] = set()
        for condition in conditions:
            names.update(facts_read(condition))
            for part in walk(condition):
                if isinstance(part, Finding):
                    names.update(self._facts(_conditions(self._rules[part.rule])))
        return frozenset(names)

    def decide(self, values: Values) -> Findings:
        """Every rule, then every duty."""
        truths = _truths(values, {}, self._all_rules)
        statuses = {name: status(values, truths) for name, status in self._all_duties}
        return Findings(self.book, values, truths, statuses)

    def with_change(self, before: Findings, fact: str, value: object) -> Findings:
        """The findings after one fact changed (None = unknown), re-deciding only what reads it."""
        values = {**before.values, fact: value}
        if value is None:
            del values[fact]
        truths = _truths(values, dict(before.truths), self._rules_by_fact[fact])
        changed = {name: status(values, truths) for name, status in self._duties_by_fact[fact]}
        return Findings(self.book, values, truths, {**before.statuses, **changed})

    def changed_statuses(self, before: Findings, fact: str, value: object) -> dict[str, Status]:
        """Only the duties whose status another value of the fact would change."""
        values = {**before.values, fact: value}
        truths = _truths(values, dict(before.truths), self._rules_by_fact[fact])
        changed = {}
        for name, decide in self._duties_by_fact[fact]:
            status = decide(values, truths)
            if status != before.statuses[name]:
                changed[name] = status
        return changed

    def _status_of(self, duty: Duty) -> StatusTest:
        plain = _plain_status(duty)
        if not duty.pulls_both_ways:
            return plain

        def status(values: Values, truths: Truths) -> Status:
            found = plain(values, truths)
            open_facts = [name for name in duty.pulls_both_ways if name not in values]
            if found != "undetermined" or not open_facts:
                return found
            return self._tried(plain, values, truths, open_facts)

        return status

    def _tried(self, plain: StatusTest, values: Values, truths: Truths, open_facts: list[str]) -> Status:
        """Every value of facts that pull both ways; decided when all of them agree."""
        affected = tuple(
            pair for pair in self._all_rules if not self.rule_facts[pair[0]].isdisjoint(open_facts)
        )
        seen: set[Status] = set()
        for choice in product(*(tuple(c.id for c in FACTS[name].choices) for name in open_facts)):
            tried = {**values, **dict(zip(open_facts, choice, strict=True))}
            seen.add(plain(tried, _truths(tried, dict(truths), affected)))
            if len(seen) > 1:
                return "undetermined"
        return seen.pop()


def principle_and_exceptions(item: Rule | Duty) -> Test:
    """A test that the principle holds and no exception does."""
    principle = compiled(item.when)
    exceptions = tuple(compiled(exception.when) for exception in item.unless)
    if not exceptions:
        return principle

    def test(values: Values, truths: Truths) -> int:
        truth = principle(values, truths)
        for exception in exceptions:
            if truth == NO:
                return NO
            truth = min(truth, YES - exception(values, truths))
        return truth

    return test


def _plain_status(duty: Duty) -> StatusTest:
    """required, else undetermined while it may be, else advised where it is."""
    applies, advice = principle_and_exceptions(duty), compiled(duty.advised_when)
    while_unknown: Status = "required" if duty.stands_while_unknown else "undetermined"

    def status(values: Values, truths: Truths) -> Status:
        truth = applies(values, truths)
        if truth == YES:
            return "required"
        return while_unknown if truth == UNKNOWN else WITHOUT_DUTY[advice(values, truths)]

    return status


def _truths(values: Values, truths: dict[str, int], tests: tuple[tuple[str, Test], ...]) -> dict[str, int]:
    for name, test in tests:
        truths[name] = test(values, truths)
    return truths


def _conditions(item: Rule | Duty) -> tuple[Condition, ...]:
    return (item.when, *(exception.when for exception in item.unless))


def _duty_conditions(duty: Duty) -> tuple[Condition, ...]:
    return (*_conditions(duty), duty.advised_when)


_EVALUATORS: dict[str, Evaluator] = {}


def evaluator(answers: Answers) -> Evaluator:
    """The evaluator of the edition in force on the legal date of the answers."""
    book = edition(answers.legal_date)
    if book.since not in _EVALUATORS:
        _EVALUATORS[book.since] = Evaluator(book)
    return _EVALUATORS[book.since]
