"""Every single change of the answers at once: one pass decides some hundred scenarios.

Bit 0 stands for the answers as they are. Every further bit stands for the same answers
with one fact set to another value; values that no condition tells apart share a bit. A
condition is a pair of bit sets, (scenarios where it holds, scenarios where it does not);
a scenario in neither is unknown. `and`, `or`, `not` are then single operations on whole
numbers, so "what would change the result" costs little more than the result itself.

A rule's pair depends on nothing but the marks of its leaves and of the findings it reads
(a mark is a small number for a pair), so it is computed once per combination of marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from decision_engine.decide.changes import Layout
from decision_engine.decide.leaves import findings, leaves
from decision_engine.decide.spreading import Marks, Spreading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.decide.leaves import LeafTable
    from decision_engine.decide.spreading import Board, Pair, Spread, Values
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule, Status
    from decision_engine.outcome.shape import Change
    from decision_engine.rulebook import Edition

    type StatusTest = Callable[[Values, Board], StatusBits]

AS_ANSWERED = 1
MOST_REMEMBERED = 1024
STATUSES: tuple[Status, ...] = ("required", "undetermined", "advised", "not_required")


@dataclass(frozen=True, slots=True)
class StatusBits:
    """In which scenarios a duty is required, undetermined, advised; elsewhere not required."""

    required: int
    undetermined: int
    advised: int

    def at(self, bit: int) -> Status:
        """The status in one scenario."""
        if self.required & bit:
            return "required"
        if self.undetermined & bit:
            return "undetermined"
        return "advised" if self.advised & bit else "not_required"

    def where(self, status: Status, everything: int) -> int:
        """The scenarios with this status."""
        if status == "not_required":
            return everything & ~(self.required | self.undetermined | self.advised)
        bits: int = getattr(self, status)
        return bits


@dataclass(frozen=True, slots=True)
class DutyStanding:
    """A duty's status as answered, the scenarios that differ, and what they change."""

    status: Status
    differing: int
    would_change: list[Change]


class Scenarios:
    """The rules and duties of one edition, decided in all scenarios."""

    def __init__(self, book: Edition, table: LeafTable) -> None:
        self.layout = Layout(book)
        self._table = table
        self._spreading = Spreading(self.layout, table, tuple(rule.id for rule in book.rules))
        self._changes: dict[tuple[int, Status], Change] = {
            (bit, status): {"fact": scenario.fact, "to": scenario.shown, "status": status}
            for bit, scenario in self.layout.by_bit.items()
            for status in STATUSES
        }
        self._rules = [(rule.id, self._rule(rule)) for rule in book.rules]
        self._spreads = {rule.id: self._applies(rule) for rule in book.rules}
        self._behind: dict[str, frozenset[str]] = {}
        for rule in book.rules:
            self._behind[rule.id] = self._rules_behind(_conditions(rule))
        self._leaves_of = {rule.id: leaves(_conditions(rule)) for rule in book.rules}
        self._duties = [(duty.id, self._duty(duty)) for duty in book.duties]

    def decide(
        self, values: Values, truths: tuple[int, ...]
    ) -> tuple[dict[str, Pair], dict[str, DutyStanding]]:
        """Every rule and every duty; `truths` are those of the leaf table."""
        board, marks = self._spreading.start(values, truths)
        for _name, decide in self._rules:
            decide(values, board, marks)
        first = len(truths)
        pairs = {name: board[first + place] for place, (name, _) in enumerate(self._rules)}
        return pairs, {name: stand(values, board, marks) for name, stand in self._duties}

    def _rule(self, rule: Rule) -> Callable[[Values, Board, Marks], None]:
        """Adds the pair and the mark of the rule to the board."""
        key = self._spreading.key_of(_conditions(rule))
        applies, mark_of = self._applies(rule), self._spreading.mark_of
        known: dict[tuple[int, ...], tuple[Pair, int]] = {}

        def decide(values: Values, board: Board, marks: Marks) -> None:
            here = key(marks)
            found = known.get(here)
            if found is None:
                if len(known) >= MOST_REMEMBERED:
                    known.clear()
                pair = applies(values, board)
                found = known[here] = (pair, mark_of(pair))
            board.append(found[0])
            marks.append(found[1])

        return decide

    def _duty(self, duty: Duty) -> Callable[[Values, Board, Marks], DutyStanding]:
        conditions = (*_conditions(duty), duty.advised_when)
        if duty.pulls_both_ways:
            behind = self._rules_behind(conditions)
            further = [leaf for name in behind for leaf in self._leaves_of[name]]
            key = self._spreading.key_of(conditions, further)
        else:
            key = self._spreading.key_of(conditions)
        status_of = self._status_of(duty)
        known: dict[tuple[int, ...], DutyStanding] = {}

        def stand(values: Values, board: Board, marks: Marks) -> DutyStanding:
            here = key(marks)
            found = known.get(here)
            if found is None:
                if len(known) >= MOST_REMEMBERED:
                    known.clear()
                found = known[here] = self._standing(status_of(values, board))
            return found

        return stand

    def _standing(self, bits: StatusBits) -> DutyStanding:
        everything = self.layout.all_bits
        status = bits.at(AS_ANSWERED)
        differing = rest = everything & ~bits.where(status, everything)
        changes = []
        while rest:
            bit = rest & -rest
            rest ^= bit
            changes.append(self._changes[bit, bits.at(bit)])
        return DutyStanding(status, differing, changes)

    def _applies(self, item: Rule | Duty) -> Spread:
        """The principle holds and no exception does."""
        principle = self._spreading.spread(item.when)
        exceptions = tuple(self._spreading.spread(exception.when) for exception in item.unless)

        def applies(values: Values, board: Board) -> Pair:
            holds, fails = principle(values, board)
            for exception in exceptions:
                excepted, ruled = exception(values, board)
                holds, fails = holds & ruled, fails | excepted
            return holds, fails

        return applies

    def _status_of(self, duty: Duty) -> StatusTest:
        applies, advice = self._applies(duty), self._spreading.spread(duty.advised_when)
        everything, stands = self.layout.all_bits, duty.stands_while_unknown

        def plain(values: Values, board: Board) -> StatusBits:
            holds, fails = applies(values, board)
            advised, not_advised = advice(values, board)
            unknown = everything & ~(holds | fails)
            unadvised = fails & ~(advised | not_advised)
            if stands:
                return StatusBits(holds | unknown, unadvised, fails & advised)
            return StatusBits(holds, unknown | unadvised, fails & advised)

        return self._both_ways(duty, plain) if duty.pulls_both_ways else plain

    def _both_ways(self, duty: Duty, plain: StatusTest) -> StatusTest:
        """Every value of facts that pull both ways; decided where all of them agree."""
        behind = self._rules_behind((*_conditions(duty), duty.advised_when))
        affected = [name for name in self._spreads if name in behind]

        def status(values: Values, board: Board) -> StatusBits:
            found = plain(values, board)
            names = [name for name in duty.pulls_both_ways if name not in values]
            if not (found.undetermined and names):
                return found
            required = advised = not_required = self.layout.all_bits
            for choice in product(*(self.layout.of(name) for name in names)):
                tried = {**values, **{scenario.fact: scenario.value for scenario in choice}}
                here = plain(tried, self._tried(tried, board, names, affected))
                required &= here.required
                advised &= here.advised
                not_required &= here.where("not_required", self.layout.all_bits)
            return _settled(found, required, advised, not_required)

        return status

    def _tried(self, tried: Values, board: Board, names: list[str], affected: list[str]) -> Board:
        """The board with some facts set, and what follows from them."""
        trial = self._spreading.changed(board, tried, names)
        for name in affected:
            trial[self._spreading.place_of(name)] = self._spreads[name](tried, trial)
        return trial

    def _rules_behind(self, conditions: tuple[Condition, ...]) -> frozenset[str]:
        """All rules whose findings the conditions read, directly or through others."""
        names: set[str] = set()
        for name in findings(conditions):
            names |= {name} | self._behind[name]
        return frozenset(names)


def _settled(found: StatusBits, required: int, advised: int, not_required: int) -> StatusBits:
    """What was undetermined takes the status that every trial agrees on."""
    return StatusBits(
        found.required | (found.undetermined & required),
        found.undetermined & ~(required | advised | not_required),
        found.advised | (found.undetermined & advised),
    )


def _conditions(item: Rule | Duty) -> tuple[Condition, ...]:
    return (item.when, *(exception.when for exception in item.unless))


def truths_of(pairs: Mapping[str, Pair]) -> dict[str, int]:
    """What the rules say of the answers as they are: no 0, unknown 1, yes 2."""
    return {name: 1 + (holds & AS_ANSWERED) - (fails & AS_ANSWERED) for name, (holds, fails) in pairs.items()}
