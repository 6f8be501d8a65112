"""How a duty stands in every scenario, from the pairs of its principle and of its advice."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from decision_engine.decide.changes import AS_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.decide.changes import Scenarios
    from decision_engine.decide.steps import Board, Program, Values
    from decision_engine.language.rule import Duty, Status


class Standing(NamedTuple):
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

    @property
    def status(self) -> Status:
        """The status for the answers as they are."""
        return self.at(AS_ANSWERED)

    def differing(self, everything: int) -> int:
        """The scenarios in which the status is another one."""
        if self.required & AS_ANSWERED:
            return everything & ~self.required
        if self.undetermined & AS_ANSWERED:
            return everything & ~self.undetermined
        if self.advised & AS_ANSWERED:
            return everything & ~self.advised
        return self.required | self.undetermined | self.advised

    def changes(self, everything: int) -> Iterator[tuple[int, Status]]:
        """The bit of every scenario that differs, with the status there."""
        rest = self.differing(everything)
        while rest:
            bit = rest & -rest
            rest ^= bit
            yield bit, self.at(bit)


class Duties:
    """The duties of an edition, read from the board of one program."""

    def __init__(self, duties: tuple[Duty, ...], program: Program, scenarios: Scenarios) -> None:
        self._tests = [(duty.id, _Test(duty, program, scenarios)) for duty in duties]

    def stand(self, values: Values, board: Board) -> dict[str, Standing]:
        """The standing of every duty by id."""
        return {name: test.standing(values, board) for name, test in self._tests}


class Statuses:
    """The status of each duty for the answers as they are, looked up by the four cells that decide it."""

    def __init__(self, duties: tuple[Duty, ...], program: Program, scenarios: Scenarios) -> None:
        tests = [(duty.id, _Test(duty, program, scenarios)) for duty in duties]
        self._cells = [(name, *test.principle, *test.advice, test.table()) for name, test in tests]
        self._pulled = [(name, test) for name, test in tests if test.pulled]

    def of(self, values: Values, board: Board) -> dict[str, Status]:
        """The status of every duty by id."""
        found = {
            name: table[board[holds] | board[fails] << 1 | board[advised] << 2 | board[unadvised] << 3]
            for name, holds, fails, advised, unadvised, table in self._cells
        }
        for name, test in self._pulled:
            if found[name] == "undetermined":
                found[name] = test.standing(values, board).status
        return found


class _Test:
    def __init__(self, duty: Duty, program: Program, scenarios: Scenarios) -> None:
        self._program, self._everything = program, program.everything
        self._stands = duty.stands_while_unknown
        self.principle, self.advice = program.applies(duty), program.place(duty.advised_when)
        self.pulled = duty.pulls_both_ways
        self._trial = program.trial(self.pulled, (self.principle, self.advice))
        self._choices = {fact: [one.value for one in scenarios.of(fact)] for fact in self.pulled}

    def table(self) -> tuple[Status, ...]:
        """The status for each content of the four cells: the bits of holds, fails, advised, not advised."""
        bits = range(16)
        return tuple(
            self._combined(AS_ANSWERED, bit & 1, bit >> 1 & 1, bit >> 2 & 1, bit >> 3).status for bit in bits
        )

    def standing(self, values: Values, board: Board) -> Standing:
        found = self._plain(board)
        if found.undetermined and self.pulled:
            names = [name for name in self.pulled if name not in values]
            return self._tried(found, names, values, board) if names else found
        return found

    def _plain(self, board: Board) -> Standing:
        (holds, fails), (advised, not_advised) = self.principle, self.advice
        return self._combined(
            self._everything, board[holds], board[fails], board[advised], board[not_advised]
        )

    def _combined(self, everything: int, holds: int, fails: int, advised: int, not_advised: int) -> Standing:
        unknown = everything & ~(holds | fails)
        unadvised = fails & ~(advised | not_advised)
        if self._stands:
            return Standing(holds | unknown, unadvised, fails & advised)
        return Standing(holds, unknown | unadvised, fails & advised)

    def _tried(self, found: Standing, names: list[str], values: Values, board: Board) -> Standing:
        """Every value of facts that pull both ways; decided where all of them agree."""
        required = advised = not_required = found.undetermined
        for choice in product(*(self._choices[name] for name in names)):
            tried = {**values, **dict(zip(names, choice, strict=True))}
            here = self._plain(self._program.run_again(board, self._trial, tried))
            required &= here.required
            advised &= here.advised
            not_required &= ~(here.required | here.undetermined | here.advised)
            if not required | advised | not_required:
                return found
        return Standing(
            found.required | required,
            found.undetermined & ~(required | advised | not_required),
            found.advised | advised,
        )
