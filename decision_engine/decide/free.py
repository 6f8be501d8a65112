"""The least and the greatest truth of every condition while some facts may still be anything.

A set of facts is taken as free: every leaf that looks at one of them may turn out any way. Each set
has one bit in two lanes of one program (see steps). In the lower lane a free leaf neither holds nor
fails; in the upper one it does both. So a condition holds below where it surely holds, fails below
where it surely fails, holds above where it may hold, and fails above where it may fail. As `and` is
min, `or` is max and `not` mirrors, these bounds are sound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from decision_engine.decide.changes import sorts_of
from decision_engine.decide.leaf import facts_read, leaf_truth
from decision_engine.decide.steps import Program
from decision_engine.language.condition import NO, YES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from decision_engine.decide.changes import Pair
    from decision_engine.decide.steps import Board, Values
    from decision_engine.language.condition import Condition, Leaf
    from decision_engine.language.rule import Rule


class Ends(NamedTuple):
    """For one condition, the sets (bits) whose facts leave it surely or possibly so."""

    surely: int
    surely_not: int
    maybe: int
    maybe_not: int

    @property
    def open(self) -> int:
        """The sets in which its least and its greatest truth differ."""
        return (self.surely ^ self.maybe) | (self.surely_not ^ self.maybe_not)


class FreeSets:
    """The space of the bounds: the sets given, and a last one that each run names itself."""

    def __init__(self, sets: Sequence[frozenset[str]]) -> None:
        self.last = 1 << len(sets)
        self.width = len(sets) + 1
        self.lane = (1 << self.width) - 1
        self.everything = (1 << 2 * self.width) - 1
        self._sets = sets

    def holding(self, facts: Collection[str]) -> int:
        """The given sets that hold one of these facts, in one lane."""
        return sum(1 << place for place, free in enumerate(self._sets) if not free.isdisjoint(facts))

    def bits_of(self, fact: str) -> int:
        """The bits in which the fact is free."""
        return self._both_lanes(self.holding((fact,)))

    def pairs(self, leaf: Leaf) -> dict[tuple[int, ...], Pair]:
        """What a leaf says in every bit, for each combination of sorts that it can see."""
        free = self.holding(facts_read(leaf))
        fixed, above = self.everything & ~self._both_lanes(free), free << self.width
        truths = {sorts: leaf_truth(leaf, values) for sorts, values in sorts_of(leaf)}
        return {
            sorts: (above | (fixed if truth == YES else 0), above | (fixed if truth == NO else 0))
            for sorts, truth in truths.items()
        }

    def _both_lanes(self, sets: int) -> int:
        return sets | sets << self.width


class Bounds:
    """The bounds of an edition's rules and of further conditions, ready for many sets of answers."""

    def __init__(
        self, rules: tuple[Rule, ...], conditions: tuple[Condition, ...], sets: Sequence[frozenset[str]]
    ) -> None:
        self.space = FreeSets(sets)
        self.program = Program(rules, conditions, self.space)

    def run(self, values: Values, last: Collection[str]) -> Board:
        """The board for these answers; `last` are the facts of the last set."""
        board = self.program.begin(values)
        below, above = self.space.last, self.space.last << self.space.width
        for cell in self.program.unanswered_cells(last):
            board[cell] &= ~(below | above)
        for cell in self.program.leaf_cells(last):
            board[cell] = (board[cell] & ~below) | above
        return self.program.finish(board)

    def ends(self, board: Board, pair: Pair) -> Ends:
        """How a pair of cells stands in every set."""
        holds, fails = board[pair[0]], board[pair[1]]
        lane, width = self.space.lane, self.space.width
        return Ends(holds & lane, fails & lane, holds >> width, fails >> width)
