"""Findings → the facts that can still change an undecided duty, in interview order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.leaf import left_open
from decision_engine.decide.steps import parts_of, truth_at
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
    Finding,
    Reported,
    children,
)
from decision_engine.outcome.interview_order import (
    KIND_CERTAIN,
    RANK_FOR_NUMBERS,
    RANK_ONCE_CERTAIN,
    RANK_WHILE_SEARCHING,
    RANK_WITHOUT_OUTFLOW,
)
from decision_engine.outcome.relevance import Relevance

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from decision_engine.decide.changes import Pair
    from decision_engine.decide.findings import Findings
    from decision_engine.decide.steps import Program
    from decision_engine.language.condition import Condition
    from decision_engine.rulebook import Edition

    type Open = tuple[str, str]

CORE = (
    "report_commission",
    "report_my_number",
    "report_public_body",
    "notify_persons",
    "notify_persons_my_number",
    "substitute_notice",
)
# Those of the core that a My Number alone can still bring about.
OF_NUMBERS = {"report_my_number", "notify_persons_my_number", "substitute_notice"}


class Interview:
    """Finds the open facts of one edition."""

    def __init__(self, book: Edition, program: Program) -> None:
        conditions = {rule.id: parts_of(rule) for rule in book.rules}
        conditions |= {duty.id: (*parts_of(duty), duty.advised_when) for duty in book.duties}
        self._conditions = conditions
        self._parts = {
            name: tuple(_Part.of(each, program) for each in own) for name, own in conditions.items()
        }
        self._duties = tuple(duty.id for duty in book.duties)
        self.exact = Relevance(book)
        self._kinds = book.reads(KIND_CERTAIN)

    def open_facts(self, found: Findings, said: Collection[str] = ()) -> dict[str, list[str]]:
        """Facts by id, each with the undecided duties it can still change.

        Facts of the core duties (report, notice) come first; within both groups the order is
        the order of `interview_order`. Facts of `said` that are still open (わからない, 原因:
        その他) come after those that nobody has asked for yet.
        """
        decides: dict[str, list[str]] = {}
        by_rule: dict[str, set[Open]] = {}
        for duty in self._duties:
            if found.statuses[duty] == "undetermined":
                for fact, kind in self._all_open(duty, found, by_rule):
                    duties = decides.setdefault(fact, [])
                    if duty not in duties and _askable(fact, kind, found.values):
                        duties.append(duty)
        asked = [fact for fact, duties in decides.items() if duties]
        rank = self._rank(found, {duty for fact in asked for duty in decides[fact] if duty in CORE})
        asked.sort(key=lambda fact: (fact in said, not _is_core(decides[fact]), rank[fact]))
        return {fact: decides[fact] for fact in asked}

    def _rank(self, found: Findings, core: set[str]) -> dict[str, int]:
        """The order that settles these duties of the core soonest."""
        if core and core <= OF_NUMBERS:
            return RANK_FOR_NUMBERS
        if found.truths["leak"] == NO:
            return RANK_WITHOUT_OUTFLOW
        return RANK_ONCE_CERTAIN if self.kind_certain(found) else RANK_WHILE_SEARCHING

    def kind_certain(self, found: Findings) -> bool:
        """Whether one kind of information or cause makes a report due, whatever else is found."""
        return found.truth(self._kinds) == YES

    def _all_open(self, name: str, found: Findings, by_rule: dict[str, set[Open]]) -> set[Open]:
        """What a rule or duty leaves open itself, and what the unknown findings do that it reads."""
        opened: set[Open] = set()
        waiting = [part for part in self._parts[name] if truth_at(found.board, part.place) == UNKNOWN]
        while waiting:
            part = waiting.pop()
            opened |= part.opens
            if part.rule:
                if part.rule not in by_rule:
                    by_rule[part.rule] = self._all_open(part.rule, found, by_rule)
                opened |= by_rule[part.rule]
            for below in part.parts:
                truth = truth_at(found.board, below.place)
                if truth == UNKNOWN:
                    waiting.append(below)
                elif truth == NO and below.evidence:
                    opened.add((below.evidence, "unanswered"))
        return opened


@dataclass(frozen=True, slots=True)
class _Part:
    """One condition: where its truth stands, what it leaves open while it is unknown.

    A decided part can no longer change anything. `evidence` names the fact of evidence that
    nobody has reported yet: it counts as decided, but may still be found.
    """

    place: Pair
    opens: frozenset[Open]
    rule: str
    evidence: str
    parts: tuple[_Part, ...]

    @classmethod
    def of(cls, condition: Condition, program: Program) -> _Part:
        """The condition with all that is below it."""
        return cls(
            program.place(condition),
            frozenset(left_open(condition)),
            condition.rule if isinstance(condition, Finding) else "",
            condition.fact if isinstance(condition, Reported) else "",
            tuple(cls.of(part, program) for part in children(condition)),
        )


def _askable(fact: str, kind: str, values: Mapping[str, object]) -> bool:
    """Whether an answer is still missing; a set is asked for before whether it is complete."""
    if kind == "unsettled":
        return fact not in values or values.get(FACTS[fact].settled_by or "") != "yes"
    if kind in FACTS:
        return kind in values and values.get(fact) != "yes"
    return kind == "always" or fact not in values


def _is_core(duties: list[str]) -> bool:
    return any(duty in CORE for duty in duties)
