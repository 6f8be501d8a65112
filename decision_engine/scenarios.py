"""Every single change of the answers at once: one pass decides some hundred scenarios.

Bit 0 stands for the answers as they are. Every further bit stands for the same answers
with one fact set to another value; values that no condition tells apart share a bit. A
condition is a pair of bit sets, (scenarios where it holds, scenarios where it does not);
a scenario in neither is unknown. `and`, `or`, `not` are then single operations on whole
numbers, so "what would change the result" costs little more than the result itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from decision_engine.compiled import compiled, facts_read
from decision_engine.layout import Layout, Scenario
from decision_engine.logic import (
    NO,
    YES,
    All,
    Answered,
    Any,
    Finding,
    Known,
    Not,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule
    from decision_engine.rulebook import Edition

    type Values = Mapping[str, object]
    type Pair = tuple[int, int]
    type Board = dict[str, Pair]
    type Spread = Callable[[Values, Board], Pair]
    type StatusTest = Callable[[Values, Board], StatusBits]


@dataclass(frozen=True, slots=True)
class StatusBits:
    """In which scenarios a duty is required, undetermined, advised; elsewhere not required."""

    required: int
    undetermined: int
    advised: int


class Scenarios:
    """The scenarios of one edition, and the conditions spread over them."""

    def __init__(self, book: Edition) -> None:
        self.layout = Layout(book)
        self._spreads: dict[int, tuple[Condition, Spread]] = {}
        self._rules = tuple((rule.id, self._applies(rule)) for rule in book.rules)
        self._reads: dict[str, frozenset[str]] = {}
        self._behind: dict[str, frozenset[str]] = {}
        for rule in book.rules:
            self._reads[rule.id] = self._facts_behind(_conditions(rule))
            self._behind[rule.id] = self._rules_behind(_conditions(rule))
        self._duties = tuple((duty.id, self._status_of(duty)) for duty in book.duties)

    def decide(self, values: Values) -> tuple[Board, dict[str, StatusBits]]:
        """Every rule and every duty, in every scenario."""
        board: Board = {}
        for name, spread in self._rules:
            board[name] = spread(values, board)
        return board, {name: status(values, board) for name, status in self._duties}

    def _applies(self, item: Rule | Duty) -> Spread:
        """The principle holds and no exception does."""
        principle = self._spread(item.when)
        exceptions = tuple(self._spread(exception.when) for exception in item.unless)

        def applies(values: Values, board: Board) -> Pair:
            holds, fails = principle(values, board)
            for exception in exceptions:
                excepted, ruled = exception(values, board)
                holds, fails = holds & ruled, fails | excepted
            return holds, fails

        return applies

    def _status_of(self, duty: Duty) -> StatusTest:
        applies, advice = self._applies(duty), self._spread(duty.advised_when)
        everything, stands = self.layout.all_bits, duty.stands_while_unknown

        def plain(values: Values, board: Board) -> StatusBits:
            holds, fails = applies(values, board)
            advised, not_advised = advice(values, board)
            unknown = everything & ~(holds | fails)
            unadvised = fails & ~(advised | not_advised)
            if stands:
                return StatusBits(holds | unknown, unadvised, fails & advised)
            return StatusBits(holds, unknown | unadvised, fails & advised)

        if not duty.pulls_both_ways:
            return plain
        return self._both_ways(duty, plain)

    def _both_ways(self, duty: Duty, plain: StatusTest) -> StatusTest:
        """Every value of facts that pull both ways; decided where all of them agree."""
        behind = self._rules_behind((*_conditions(duty), duty.advised_when))

        def status(values: Values, board: Board) -> StatusBits:
            found = plain(values, board)
            names = [name for name in duty.pulls_both_ways if name not in values]
            if not (found.undetermined and names):
                return found
            affected = [
                (name, spread)
                for name, spread in self._rules
                if name in behind and not self._reads[name].isdisjoint(names)
            ]
            required = advised = not_required = self.layout.all_bits
            for choice in product(*(self.layout.of(name) for name in names)):
                tried = {**values, **{scenario.fact: scenario.value for scenario in choice}}
                trial = dict(board)
                for name, spread in affected:
                    trial[name] = spread(tried, trial)
                here = plain(tried, trial)
                required &= here.required
                advised &= here.advised
                not_required &= ~(here.required | here.undetermined | here.advised)
            return _settled(found, required, advised, not_required)

        return status

    def _facts_behind(self, conditions: tuple[Condition, ...]) -> frozenset[str]:
        """All facts that the conditions read, through findings too."""
        names: set[str] = set()
        for condition in conditions:
            names.update(facts_read(condition))
            for part in walk(condition):
                if isinstance(part, Finding):
                    names |= self._reads[part.rule]
        return frozenset(names)

    def _rules_behind(self, conditions: tuple[Condition, ...]) -> frozenset[str]:
        """All rules whose findings the conditions read, directly or through others."""
        names: set[str] = set()
        for condition in conditions:
            for part in walk(condition):
                if isinstance(part, Finding):
                    names |= {part.rule} | self._behind[part.rule]
        return frozenset(names)

    def _spread(self, condition: Condition) -> Spread:
        kept = self._spreads.get(id(condition))
        if kept is None:
            kept = self._spreads[id(condition)] = (condition, self._make(condition))
        return kept[1]

    def _make(self, condition: Condition) -> Spread:
        match condition:
            case All(parts) | Any(parts):
                join = self._all if isinstance(condition, All) else self._any
                return join(tuple(self._spread(part) for part in parts))
            case Not(part):
                spread = self._spread(part)
                return lambda values, board: spread(values, board)[::-1]
            case Finding(rule):
                return lambda _values, board: board[rule]
            case Known(value):
                always = (self.layout.all_bits, 0) if value else (0, self.layout.all_bits)
                return lambda _values, _board: always
            case Answered(fact, otherwise):
                return self._answered(fact, self._spread(otherwise))
            case _:
                return self._leaf(condition)

    def _all(self, spreads: tuple[Spread, ...]) -> Spread:
        everything = self.layout.all_bits

        def spread(values: Values, board: Board) -> Pair:
            holds, fails = everything, 0
            for part in spreads:
                also, never = part(values, board)
                holds &= also
                fails |= never
            return holds, fails

        return spread

    def _any(self, spreads: tuple[Spread, ...]) -> Spread:
        everything = self.layout.all_bits

        def spread(values: Values, board: Board) -> Pair:
            holds, fails = 0, everything
            for part in spreads:
                also, never = part(values, board)
                holds |= also
                fails &= never
            return holds, fails

        return spread

    def _answered(self, fact: str, otherwise: Spread) -> Spread:
        bits = {scenario.value: scenario.bit for scenario in self.layout.of(fact)}
        said_yes, said_no = bits["yes"], bits["no"]
        others = self.layout.all_bits & ~(said_yes | said_no)

        def spread(values: Values, board: Board) -> Pair:
            answer = values.get(fact)
            if answer == "yes":
                return others | said_yes, said_no
            if answer == "no":
                return said_yes, others | said_no
            holds, fails = otherwise(values, board)
            return (holds & others) | said_yes, (fails & others) | said_no

        return spread

    def _leaf(self, leaf: Condition) -> Spread:
        """A leaf on one fact is known beforehand in its own scenarios, and constant elsewhere."""
        test, names = compiled(leaf), facts_read(leaf)
        scenarios = [scenario for name in names for scenario in self.layout.of(name)]
        others = self.layout.all_bits & ~sum(scenario.bit for scenario in scenarios)
        if len(names) > 1:
            return _dynamic(test, scenarios, others)
        truths = [(scenario.bit, test({scenario.fact: scenario.value}, {})) for scenario in scenarios]
        own_yes = sum(bit for bit, truth in truths if truth == YES)
        own_no = sum(bit for bit, truth in truths if truth == NO)
        pairs = ((own_yes, own_no | others), (own_yes, own_no), (own_yes | others, own_no))
        return lambda values, _board: pairs[test(values, {})]


def _settled(found: StatusBits, required: int, advised: int, not_required: int) -> StatusBits:
    """What was undetermined takes the status that every trial agrees on."""
    return StatusBits(
        found.required | (found.undetermined & required),
        found.undetermined & ~(required | advised | not_required),
        found.advised | (found.undetermined & advised),
    )


def _dynamic(
    test: Callable[[Values, Mapping[str, int]], int], scenarios: list[Scenario], others: int
) -> Spread:
    """A leaf that two facts decide together is tried in each scenario of either."""

    def spread(values: Values, _board: Board) -> Pair:
        bits = [0, 0, 0]
        bits[test(values, {})] |= others
        for scenario in scenarios:
            bits[test({**values, scenario.fact: scenario.value}, {})] |= scenario.bit
        return bits[YES], bits[NO]

    return spread


def _conditions(item: Rule | Duty) -> tuple[Condition, ...]:
    return (item.when, *(exception.when for exception in item.unless))
