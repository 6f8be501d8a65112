"""Rules and conditions flattened once into steps over pairs of bit sets, read by one loop.

A pair says in which scenarios a condition holds and in which it fails; a scenario in neither is
unknown. `and` takes holds ∩ holds and fails ∪ fails, `or` the other way round, and `not` swaps
the two, which costs nothing: a step only names the cells that it reads. What the bits stand for is
the business of the space: every single change of the answers, or none (changes), or bounds (free).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from decision_engine.decide.changes import AS_ANSWERED
from decision_engine.decide.leaf import looks
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    All,
    Answered,
    Any,
    Finding,
    Is,
    Known,
    Not,
    leaves,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.decide.changes import Pair
    from decision_engine.decide.leaf import Look
    from decision_engine.language.condition import Condition, Leaf
    from decision_engine.language.rule import Duty, Rule

    type Values = Mapping[str, object]
    type Board = list[int]
    type Step = tuple[int, int, int, int]  # ∩ of two cells, then ∪ of two cells
    type Again = tuple[int, int, int, int, int]  # the cell to write, then the step

NOTHING, EVERYWHERE = 0, 1  # the first two cells
ALWAYS: Pair = (EVERYWHERE, NOTHING)
FINITE = {"choice", "yes_no"}


class Space(Protocol):
    """What the bits of a program stand for."""

    @property
    def everything(self) -> int:
        """All bits."""

    def bits_of(self, fact: str) -> int:
        """The bits in which the fact is not as it was answered."""

    def pairs(self, leaf: Leaf) -> dict[tuple[int, ...], Pair]:
        """What a leaf says in every bit, for each combination of sorts that it can see."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The two cells that a leaf fills: a pair for every combination of sorts that it can see."""

    first: int
    looks: tuple[Look, ...]
    pairs: Mapping[tuple[int, ...], Pair]

    def pair(self, values: Values) -> Pair:
        """What the leaf says of the answers."""
        return self.pairs[tuple([look.sort(values.get(look.fact)) for look in self.looks])]


@dataclass(frozen=True, slots=True)
class Trial:
    """What is to be filled and read again when some facts take other values."""

    answered: tuple[int, ...]
    leaves: tuple[Cells, ...]
    steps: tuple[Again, ...]


class Program:
    """The steps of an edition's rules and of further conditions, over all bits of a space."""

    def __init__(self, rules: tuple[Rule, ...], conditions: tuple[Condition, ...], space: Space) -> None:
        self.everything = space.everything
        self._steps: list[Step] = []
        self._places: dict[Condition, Pair] = {}
        self._shared: dict[Step, Pair] = {}
        self._rules: dict[str, Pair] = {}
        asked = (*(part for rule in rules for part in parts_of(rule)), *conditions)
        answered = dict.fromkeys(
            part.fact for whole in asked for part in walk(whole) if isinstance(part, Answered)
        )
        self._answered = {fact: 2 + place for place, fact in enumerate(answered)}
        self._unanswered = [(fact, self.everything & ~space.bits_of(fact)) for fact in self._answered]
        self._leaves = self._placed(leaves(asked), space)
        self._looking: dict[str, list[int]] = {}
        for cells in self._leaves:
            for look in cells.looks:
                self._looking.setdefault(look.fact, []).extend((cells.first, cells.first + 1))
        self._first_step = 2 + len(self._answered) + 2 * len(self._leaves)
        for rule in rules:
            self._rules[rule.id] = self.applies(rule)
        for condition in conditions:
            self.place(condition)

    def run(self, values: Values) -> Board:
        """The board with all cells filled for these answers."""
        return self.finish(self.begin(values))

    def begin(self, values: Values) -> Board:
        """The board with the cells that the answers fill by themselves."""
        board = [0, self.everything]
        board += [NOTHING if fact in values else others for fact, others in self._unanswered]
        for fact, segments in self._segments.items():
            board += segments[values.get(fact)]
        for fact, sort, pairs in self._alone:
            board += pairs[sort(values.get(fact))]
        for cells in self._together:
            board += cells.pair(values)
        return board

    def finish(self, board: Board) -> Board:
        """The same board with the cells of all steps added."""
        add = board.append
        for one, other, either, otherwise in self._steps:
            add(board[one] & board[other])
            add(board[either] | board[otherwise])
        return board

    def run_again(self, board: Board, trial: Trial, values: Values) -> Board:
        """A copy of the board in which the trial's facts have the values given."""
        again = board.copy()
        for cell in trial.answered:
            again[cell] = NOTHING
        for cells in trial.leaves:
            again[cells.first], again[cells.first + 1] = cells.pair(values)
        for cell, one, other, either, otherwise in trial.steps:
            again[cell] = again[one] & again[other]
            again[cell + 1] = again[either] | again[otherwise]
        return again

    def unanswered_cells(self, facts: Iterable[str]) -> list[int]:
        """The cells that say that one of these facts has no direct answer."""
        return [self._answered[fact] for fact in facts if fact in self._answered]

    def leaf_cells(self, facts: Iterable[str]) -> Iterable[int]:
        """The cells of all leaves that look at one of these facts; some may come twice."""
        return (cell for fact in facts for cell in self._looking.get(fact, ()))

    def rule(self, name: str) -> Pair:
        """The cells of a rule."""
        return self._rules[name]

    def place(self, condition: Condition) -> Pair:
        """The cells of a condition; its steps are added when it is new."""
        if condition not in self._places:
            self._places[condition] = self._flattened(condition)
        return self._places[condition]

    def applies(self, item: Rule | Duty) -> Pair:
        """The principle holds and no exception does."""
        pair = self.place(item.when)
        for exception in item.unless:
            pair = self._both(pair, swapped(self.place(exception.when)))
        return pair

    def trial(self, facts: tuple[str, ...], pairs: Iterable[Pair]) -> Trial:
        """The part of the program between these facts and these cells."""
        if not facts:
            return Trial((), (), ())
        answered = tuple(self._answered[fact] for fact in facts if fact in self._answered)
        filled = tuple(cells for cells in self._leaves if any(look.fact in facts for look in cells.looks))
        touched = set(answered)
        for cells in filled:
            touched |= {cells.first, cells.first + 1}
        later: list[Again] = []
        for place, step in enumerate(self._steps):
            if not touched.isdisjoint(step):
                cell = self._first_step + 2 * place
                touched |= {cell, cell + 1}
                later.append((cell, *step))
        needed = {cell for pair in pairs for cell in pair}
        kept: list[Again] = []
        for again in reversed(later):
            if not needed.isdisjoint(again[:1]) or again[0] + 1 in needed:
                needed.update(again[1:])
                kept.append(again)
        return Trial(answered, filled, tuple(reversed(kept)))

    def _flattened(self, condition: Condition) -> Pair:
        match condition:
            case All(parts):
                return self._joined([self.place(part) for part in parts])
            case Any(parts):
                return swapped(self._joined([swapped(self.place(part)) for part in parts]))
            case Not(part):
                return swapped(self.place(part))
            case Finding(rule):
                return self._rules[rule]
            case Known(value):
                return ALWAYS if value else swapped(ALWAYS)
            case Answered(fact, otherwise):
                return self._direct_or(fact, self.place(otherwise))
            case _:
                raise LookupError(condition)  # every leaf has its cells from the start

    def _joined(self, pairs: list[Pair]) -> Pair:
        joined = ALWAYS
        for pair in pairs:
            joined = self._both(joined, pair)
        return joined

    def _both(self, one: Pair, other: Pair) -> Pair:
        if ALWAYS in {one, other}:
            return other if one == ALWAYS else one
        return self._step((one[0], other[0], one[1], other[1]))

    def _step(self, step: Step) -> Pair:
        if step not in self._shared:
            cell = self._first_step + 2 * len(self._steps)
            self._steps.append(step)
            self._shared[step] = (cell, cell + 1)
        return self._shared[step]

    def _direct_or(self, fact: str, otherwise: Pair) -> Pair:
        """The direct answer where there is one, in its own scenarios always."""
        said_yes, said_no = self.place(Is(fact, ("yes",)))
        open_cell = self._answered[fact]
        inferred, _ = self._step((otherwise[0], open_cell, NOTHING, NOTHING))
        excluded, holds = self._step((otherwise[1], open_cell, inferred, said_yes))
        _, fails = self._step((NOTHING, NOTHING, excluded, said_no))
        return holds, fails

    def _placed(self, own: list[Leaf], space: Space) -> tuple[Cells, ...]:
        """Leaves on one fact with few values come first, fact by fact (see run)."""
        finite: dict[str, list[Leaf]] = {}
        alone: list[Leaf] = []
        together: list[Leaf] = []
        for leaf in own:
            if isinstance(leaf, Is) and FACTS[leaf.fact].kind in FINITE:
                finite.setdefault(leaf.fact, []).append(leaf)
            else:
                (alone if len(looks(leaf)) == 1 else together).append(leaf)
        ordered = [*(leaf for group in finite.values() for leaf in group), *alone, *together]
        placed = []
        for place, leaf in enumerate(ordered):
            first = 2 + len(self._answered) + 2 * place
            self._places[leaf] = (first, first + 1)
            placed.append(Cells(first, looks(leaf), space.pairs(leaf)))
        first, second = len(ordered) - len(alone) - len(together), len(ordered) - len(together)
        self._segments = self._by_value(placed[:first])
        self._alone = [
            (look.fact, look.sort, [cells.pairs[sort,] for sort in range(len(look.examples))])
            for cells in placed[first:second]
            for look in cells.looks
        ]
        self._together = placed[second:]
        return tuple(placed)

    def _by_value(self, finite: list[Cells]) -> dict[str, dict[object, tuple[int, ...]]]:
        """For each fact with few values: all cells of its leaves, ready for every value."""
        by_fact: dict[str, list[Cells]] = {}
        for cells in finite:
            by_fact.setdefault(cells.looks[0].fact, []).append(cells)
        return {
            fact: {
                value: tuple(bits for cells in group for bits in cells.pair({fact: value}))
                for value in (None, *(choice.id for choice in FACTS[fact].choices))
            }
            for fact, group in by_fact.items()
        }


def swapped(pair: Pair) -> Pair:
    """The pair of the opposite."""
    return pair[1], pair[0]


def parts_of(item: Rule | Duty) -> tuple[Condition, ...]:
    """The principle and the exceptions."""
    return (item.when, *(exception.when for exception in item.unless))


def truth_at(board: Board, pair: Pair) -> int:
    """NO, UNKNOWN or YES for the answers as they are."""
    return 1 + (board[pair[0]] & AS_ANSWERED) - (board[pair[1]] & AS_ANSWERED)
