"""Findings → the facts that can still change an undecided duty, in interview order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled, facts_read
from decision_engine.decide.leaves import Remembered, findings
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
    Answered,
    Finding,
    Includes,
    Is,
    Over,
    Reported,
    children,
)
from decision_engine.language.rule import Duty
from decision_engine.outcome.interview_order import (
    KIND_CERTAIN,
    RANK_ONCE_CERTAIN,
    RANK_WHILE_SEARCHING,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from decision_engine.decide.findings import Evaluator, Findings
    from decision_engine.decide.leaves import LeafTable
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Rule
    from decision_engine.rulebook import Edition

    type Open = tuple[str, str]
    type Opened = tuple[frozenset[Open], tuple[str, ...]]

CORE = (
    "report_commission",
    "report_my_number",
    "report_public_body",
    "notify_persons",
    "notify_persons_my_number",
    "substitute_notice",
)
ALWAYS_ASKED = {"date", "time"}


class Interview:
    """Finds the open facts of one edition; what a rule leaves open is remembered by its key."""

    def __init__(self, book: Edition, table: LeafTable) -> None:
        self._rules = {rule.id: _Opening(rule, table) for rule in book.rules}
        self._duties = {duty.id: _Opening(duty, table) for duty in book.duties}
        self._behind = {name: self._facts_behind(self._duties[name]) for name in CORE}

    def open_facts(self, found: Findings, said: Collection[str] = ()) -> dict[str, list[str]]:
        """Facts by id, each with the undecided duties it can still change.

        Facts of the core duties (report, notice) come first; within both groups the order is
        the order of `interview_order`. Facts of `said` that are still open (わからない, 原因:
        その他) come after those that nobody has asked for yet.
        """
        decides: dict[str, list[str]] = {}
        by_rule: dict[str, frozenset[Open]] = {}
        for duty, opening in self._duties.items():
            if found.statuses[duty] == "undetermined":
                for fact, kind in self._all_open(opening, found, by_rule):
                    duties = decides.setdefault(fact, [])
                    if _askable(fact, kind, found.values) and duty not in duties:
                        duties.append(duty)
        asked = [fact for fact, duties in decides.items() if duties]
        certain = compiled(KIND_CERTAIN)(found.values, found.truths) == YES
        rank = RANK_ONCE_CERTAIN if certain else RANK_WHILE_SEARCHING
        asked.sort(key=lambda fact: (fact in said, not _is_core(decides[fact]), rank[fact]))
        return {fact: decides[fact] for fact in asked}

    def relevance(self, evaluator: Evaluator, found: Findings) -> dict[str, str]:
        """How each fact stands: open, answered, or idle (it can no longer matter).

        A fact is idle when it can settle nothing that is open, no other value of it would
        change any duty, and no undecided core duty reads it. Idle questions are folded away;
        their answers are kept.
        """
        mattering = evaluator.changed_facts(found).union(self.open_facts(found))
        for duty in CORE:
            if found.statuses[duty] == "undetermined":
                mattering |= self._behind[duty].intersection(found.values)
        standing = {}
        for name, fact in FACTS.items():
            if name in mattering or fact.kind in ALWAYS_ASKED:
                standing[name] = "answered" if name in found.values else "open"
            else:
                standing[name] = "idle"
        return standing

    def _facts_behind(self, opening: _Opening) -> frozenset[str]:
        """All facts that a rule or duty reads, through findings too."""
        own = {fact for condition in opening.conditions for fact in facts_read(condition)}
        behind = [self._facts_behind(self._rules[name]) for name in findings(opening.conditions)]
        return frozenset(own.union(*behind))

    def _all_open(
        self, opening: _Opening, found: Findings, by_rule: dict[str, frozenset[Open]]
    ) -> frozenset[Open]:
        facts, unknown = opening.of(found)
        for name in unknown:
            if name not in by_rule:
                by_rule[name] = self._all_open(self._rules[name], found, by_rule)
            facts |= by_rule[name]
        return facts


class _Opening:
    """What one rule or duty leaves open: its own facts, and the findings that are unknown."""

    def __init__(self, item: Rule | Duty, table: LeafTable) -> None:
        conditions = [item.when, *(exception.when for exception in item.unless)]
        if isinstance(item, Duty):
            conditions.append(item.advised_when)
        self.conditions = tuple(conditions)
        self._memory: Remembered[Opened] = Remembered(table.key_of(conditions))

    def of(self, found: Findings) -> Opened:
        return self._memory.get(found.leaves, found.truths, lambda: self._find(found))

    def _find(self, found: Findings) -> Opened:
        parts = [part for condition in self.conditions for part in _open_parts(condition, found)]
        unknown = dict.fromkeys(part.rule for part in parts if isinstance(part, Finding))
        return frozenset(entry for part in parts for entry in _entries(part)), tuple(unknown)


def _open_parts(condition: Condition, found: Findings) -> Iterator[Condition]:
    """The unknown leaves and findings: a decided part can no longer change anything.

    Evidence that nobody has reported yet counts as decided, but may still be found.
    """
    if compiled(condition)(found.values, found.truths) == UNKNOWN:
        yield condition
        for part in children(condition):
            if isinstance(part, Reported) and compiled(part)(found.values, found.truths) == NO:
                yield replace(part, denied=None)
            else:
                yield from _open_parts(part, found)


def _entries(part: Condition) -> Iterator[Open]:
    match part:
        case Answered(fact):
            yield fact, "unanswered"
        case Is(fact):
            yield fact, "always"
        case Over(fact, _, within):
            yield fact, "always"
            if within:
                yield within, "unanswered"
        case Reported(fact, _, denied):
            yield fact, "unanswered"
            if denied:
                yield denied[0], "always"
        case Includes(fact):
            settled = FACTS[fact].settled_by
            yield fact, "unsettled" if settled else "unanswered"
            if settled:
                yield settled, fact
        case _:
            return


def _askable(fact: str, kind: str, values: Mapping[str, object]) -> bool:
    """Whether an answer is still missing; a set is asked for before whether it is complete."""
    if kind == "unsettled":
        return fact not in values or values.get(FACTS[fact].settled_by or "") != "yes"
    if kind in FACTS:
        return kind in values and values.get(fact) != "yes"
    return kind == "always" or fact not in values


def _is_core(duties: list[str]) -> bool:
    return any(duty in CORE for duty in duties)
