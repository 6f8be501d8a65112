"""Facts + rulebook → the truth of every rule and the status of every duty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.layout import AS_ANSWERED
from decision_engine.leaves import LeafTable
from decision_engine.logic import NO, UNKNOWN, YES
from decision_engine.scenarios import Scenarios

if TYPE_CHECKING:
    from collections.abc import Mapping

    from decision_engine.contract import Change
    from decision_engine.rule import Status
    from decision_engine.rulebook import Edition
    from decision_engine.scenarios import StatusBits


STATUSES: tuple[Status, ...] = ("required", "undetermined", "advised", "not_required")


@dataclass(frozen=True, slots=True)
class Findings:
    """What one set of answers decides: `truths` by rule id, `statuses` by duty id.

    `leaves` holds the truth of every leaf (see leaves), `bits` the statuses of every duty in
    every scenario (see scenarios).
    """

    edition: Edition
    values: Mapping[str, object]
    truths: Mapping[str, int]
    statuses: Mapping[str, Status]
    leaves: tuple[int, ...]
    bits: Mapping[str, StatusBits]


class Evaluator:
    """One edition of the rulebook, ready to decide many sets of answers."""

    def __init__(self, book: Edition) -> None:
        self.book = book
        self.table = LeafTable(book)
        self._scenarios = Scenarios(book)
        self._changes: dict[tuple[int, Status], Change] = {
            (bit, status): {"fact": scenario.fact, "to": scenario.shown, "status": status}
            for bit, scenario in self._scenarios.layout.by_bit.items()
            for status in STATUSES
        }

    def decide(self, values: Mapping[str, object]) -> Findings:
        """Every rule, then every duty."""
        board, bits = self._scenarios.decide(values)
        truths = {
            name: YES if holds & AS_ANSWERED else NO if fails & AS_ANSWERED else UNKNOWN
            for name, (holds, fails) in board.items()
        }
        statuses = {name: _status(here, AS_ANSWERED) for name, here in bits.items()}
        leaves = self.table.truths(values)
        return Findings(self.book, values, truths, statuses, leaves, bits)

    def would_change(self, found: Findings, duty: str) -> list[Change]:
        """The single facts that, answered so, would give the duty another status."""
        here = found.bits[duty]
        differing = self._scenarios.layout.all_bits & ~_same(
            here, found.statuses[duty], self._scenarios.layout.all_bits
        )
        changes: list[Change] = []
        while differing:
            bit = differing & -differing
            differing ^= bit
            changes.append(self._changes[bit, _status(here, bit)])
        return changes

    def changed_facts(self, found: Findings) -> set[str]:
        """The facts of which some other value would change some duty."""
        everything, differing = self._scenarios.layout.all_bits, 0
        for name, here in found.bits.items():
            differing |= everything & ~_same(here, found.statuses[name], everything)
        return {scenario.fact for bit, scenario in self._scenarios.layout.by_bit.items() if bit & differing}


def _status(here: StatusBits, bit: int) -> Status:
    if here.required & bit:
        return "required"
    if here.undetermined & bit:
        return "undetermined"
    return "advised" if here.advised & bit else "not_required"


def _same(here: StatusBits, status: Status, everything: int) -> int:
    if status == "not_required":
        return everything & ~(here.required | here.undetermined | here.advised)
    return {"required": here.required, "undetermined": here.undetermined, "advised": here.advised}[status]
