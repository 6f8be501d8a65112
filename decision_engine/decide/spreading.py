"""Conditions turned into functions over all scenarios at once (see scenarios)."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled, facts_read
from decision_engine.decide.leaves import findings, leaves
from decision_engine.language.condition import NO, YES, All, Answered, Any, Finding, Is, Known, Not

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from decision_engine.decide.changes import Layout
    from decision_engine.decide.leaves import Leaf, LeafTable
    from decision_engine.language.condition import Condition

    type Values = Mapping[str, object]
    type Pair = tuple[int, int]
    type Board = list[Pair]
    type Spread = Callable[[Values, Board], Pair]

type Marks = list[int]


class Spreading:
    """The board holds the pair of every leaf, then of every rule; marks are its short names."""

    def __init__(self, layout: Layout, table: LeafTable, rules: tuple[str, ...]) -> None:
        self._layout, self._table = layout, table
        self._places = {name: len(table.leaves) + place for place, name in enumerate(rules)}
        self._pairs = [self._leaf_pairs(leaf) for leaf in table.leaves]
        self._dynamic = [
            (place, self._tried_in_each(leaf))
            for place, leaf in enumerate(table.leaves)
            if len(facts_read(leaf)) > 1
        ]
        self._marks: dict[Pair, int] = {}

    def start(self, values: Values, truths: tuple[int, ...]) -> tuple[Board, Marks]:
        """The board and the marks with all leaves on them."""
        board = [pairs[truth] for pairs, truth in zip(self._pairs, truths, strict=True)]
        marks = list(truths)
        for place, spread in self._dynamic:
            board[place] = spread(values)
            marks[place] = self.mark_of(board[place])
        return board, marks

    def changed(self, board: Board, values: Values, names: list[str]) -> Board:
        """A copy of the board with the leaves of some facts decided anew."""
        trial = list(board)
        for place, leaf in enumerate(self._table.leaves):
            if not set(names).isdisjoint(facts_read(leaf)):
                trial[place] = self._pairs[place][compiled(leaf)(values, {})]
        return trial

    def mark_of(self, pair: Pair) -> int:
        """The number of a pair; the same pair has the same number for good."""
        return self._marks.setdefault(pair, len(self._marks) + 3)

    def place_of(self, rule: str) -> int:
        """Where the pair of a rule stands on the board."""
        return self._places[rule]

    def key_of(
        self, conditions: tuple[Condition, ...], further: Iterable[Leaf] = ()
    ) -> Callable[[Marks], tuple[int, ...]]:
        """Picks the marks that the conditions depend on."""
        places = [self._table.place(leaf) for leaf in (*leaves(conditions), *further)]
        places += [self._places[name] for name in findings(conditions)]
        distinct = tuple(dict.fromkeys(places))
        if len(distinct) < 2:  # itemgetter of one place gives no tuple
            return lambda marks: tuple([marks[place] for place in distinct])
        return itemgetter(*distinct)

    def spread(self, condition: Condition) -> Spread:
        """The pair of a condition."""
        match condition:
            case All(parts) | Any(parts):
                join = self._all if isinstance(condition, All) else self._any
                return join(tuple(self.spread(part) for part in parts))
            case Not(part):
                opposite = self.spread(part)
                return lambda values, board: opposite(values, board)[::-1]
            case Finding(rule):
                place = self._places[rule]
                return lambda _values, board: board[place]
            case Known(value):
                always = (self._layout.all_bits, 0) if value else (0, self._layout.all_bits)
                return lambda _values, _board: always
            case Answered(fact, otherwise):
                return self._answered(fact, self.spread(otherwise))
            case _:
                place = self._table.place(condition)
                return lambda _values, board: board[place]

    def _all(self, spreads: tuple[Spread, ...]) -> Spread:
        everything = self._layout.all_bits

        def spread(values: Values, board: Board) -> Pair:
            holds, fails = everything, 0
            for part in spreads:
                also, never = part(values, board)
                holds &= also
                fails |= never
            return holds, fails

        return spread

    def _any(self, spreads: tuple[Spread, ...]) -> Spread:
        everything = self._layout.all_bits

        def spread(values: Values, board: Board) -> Pair:
            holds, fails = 0, everything
            for part in spreads:
                also, never = part(values, board)
                holds |= also
                fails &= never
            return holds, fails

        return spread

    def _answered(self, fact: str, otherwise: Spread) -> Spread:
        """The direct answer where there is one, in its own scenarios always."""
        place = self._table.place(Is(fact, ("yes",)))
        own = sum(scenario.bit for scenario in self._layout.of(fact))
        others = self._layout.all_bits & ~own

        def spread(values: Values, board: Board) -> Pair:
            said_yes, said_no = board[place]
            if fact in values:
                return said_yes, said_no
            holds, fails = otherwise(values, board)
            return (holds & others) | said_yes, (fails & others) | said_no

        return spread

    def _leaf_pairs(self, leaf: Leaf) -> tuple[Pair, Pair, Pair]:
        """A leaf on one fact is known beforehand in its own scenarios, and constant elsewhere."""
        test = compiled(leaf)
        scenarios = [scenario for name in facts_read(leaf) for scenario in self._layout.of(name)]
        others = self._layout.all_bits & ~sum(scenario.bit for scenario in scenarios)
        truths = [(scenario.bit, test({scenario.fact: scenario.value}, {})) for scenario in scenarios]
        own_yes = sum(bit for bit, truth in truths if truth == YES)
        own_no = sum(bit for bit, truth in truths if truth == NO)
        return (own_yes, own_no | others), (own_yes, own_no), (own_yes | others, own_no)

    def _tried_in_each(self, leaf: Leaf) -> Callable[[Values], Pair]:
        """A leaf that two facts decide together is tried in each scenario of either."""
        test = compiled(leaf)
        scenarios = [scenario for name in facts_read(leaf) for scenario in self._layout.of(name)]
        others = self._layout.all_bits & ~sum(scenario.bit for scenario in scenarios)

        def spread(values: Values) -> Pair:
            bits = [0, 0, 0]
            bits[test(values, {})] |= others
            for scenario in scenarios:
                bits[test({**values, scenario.fact: scenario.value}, {})] |= scenario.bit
            return bits[YES], bits[NO]

        return spread
