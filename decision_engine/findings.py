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
    from collections.abc import Iterable, Mapping

    from decision_engine.answers import Answers
    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule, Status


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
        self._rules_by_fact = {
            fact: tuple(rule for rule in book.rules if fact in self.rule_facts[rule.id])
            for fact in FACTS
        }
        self._duties_by_fact = {
            fact: tuple(duty for duty in book.duties if fact in self.duty_facts[duty.id])
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

    def decide(self, values: Mapping[str, object]) -> Findings:
        """Every rule, then every duty."""
        truths = self._truths(values, {}, self.book.rules)
        statuses = {duty.id: self._status(duty, values, truths) for duty in self.book.duties}
        return Findings(self.book, values, truths, statuses)

    def with_change(self, before: Findings, fact: str, value: object) -> Findings:
        """The findings after one fact changed (None = unknown), re-deciding only what reads it."""
        values = {**before.values, fact: value}
        if value is None:
            del values[fact]
        truths = self._truths(values, dict(before.truths), self._rules_by_fact[fact])
        changed = {
            duty.id: self._status(duty, values, truths) for duty in self._duties_by_fact[fact]
        }
        return Findings(self.book, values, truths, {**before.statuses, **changed})

    def changed_statuses(self, before: Findings, fact: str, value: object) -> dict[str, Status]:
        """Only the duties whose status another value of the fact would change."""
        values = {**before.values, fact: value}
        truths = self._truths(values, dict(before.truths), self._rules_by_fact[fact])
        changed = {}
        for duty in self._duties_by_fact[fact]:
            status = self._status(duty, values, truths)
            if status != before.statuses[duty.id]:
                changed[duty.id] = status
        return changed

    def _truths(
        self, values: Mapping[str, object], truths: dict[str, int], affected: Iterable[Rule]
    ) -> dict[str, int]:
        for rule in affected:
            truths[rule.id] = principle_and_exceptions(rule, values, truths)
        return truths

    def _status(self, duty: Duty, values: Mapping[str, object], truths: Mapping[str, int]) -> Status:
        status = plain_status(duty, values, truths)
        if status != "undetermined" or not duty.pulls_both_ways:
            return status
        open_facts = [name for name in duty.pulls_both_ways if name not in values]
        if not open_facts:
            return status
        return self._tried(duty, values, truths, open_facts)

    def _tried(
        self,
        duty: Duty,
        values: Mapping[str, object],
        truths: Mapping[str, int],
        open_facts: list[str],
    ) -> Status:
        """Every value of facts that pull both ways; decided when all of them agree."""
        affected = tuple(
            rule for rule in self.book.rules if not self.rule_facts[rule.id].isdisjoint(open_facts)
        )
        seen: set[Status] = set()
        for choice in product(*(tuple(c.id for c in FACTS[name].choices) for name in open_facts)):
            tried = {**values, **dict(zip(open_facts, choice, strict=True))}
            seen.add(plain_status(duty, tried, self._truths(tried, dict(truths), affected)))
            if len(seen) > 1:
                return "undetermined"
        return seen.pop()


def principle_and_exceptions(
    item: Rule | Duty, values: Mapping[str, object], truths: Mapping[str, int]
) -> int:
    """The principle holds and no exception does."""
    truth = compiled(item.when)(values, truths)
    for exception in item.unless:
        if truth == NO:
            return NO
        truth = min(truth, YES - compiled(exception.when)(values, truths))
    return truth


def plain_status(duty: Duty, values: Mapping[str, object], truths: Mapping[str, int]) -> Status:
    """required, else undetermined while it may be, else advised where it is."""
    truth = principle_and_exceptions(duty, values, truths)
    if truth == YES or (truth == UNKNOWN and duty.stands_while_unknown):
        return "required"
    if truth == UNKNOWN:
        return "undetermined"
    advice = compiled(duty.advised_when)(values, truths)
    return ("not_required", "undetermined", "advised")[advice]  # type: ignore[return-value]


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
