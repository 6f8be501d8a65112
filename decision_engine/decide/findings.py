"""Facts + rulebook → the truth of every rule and the status of every duty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.leaves import LeafTable
from decision_engine.decide.scenarios import Scenarios, truths_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from decision_engine.decide.changes import Scenario
    from decision_engine.decide.scenarios import DutyStanding
    from decision_engine.language.rule import Status
    from decision_engine.rulebook import Edition


@dataclass(frozen=True, slots=True)
class Findings:
    """What one set of answers decides: `truths` by rule id, `statuses` by duty id.

    `leaves` holds the truth of every leaf (see leaves), `standings` each duty's status with
    the single answers that would change it (see scenarios).
    """

    edition: Edition
    values: Mapping[str, object]
    truths: Mapping[str, int]
    statuses: Mapping[str, Status]
    leaves: tuple[int, ...]
    standings: Mapping[str, DutyStanding]


class Evaluator:
    """One edition of the rulebook, ready to decide many sets of answers."""

    def __init__(self, book: Edition) -> None:
        self.book = book
        self.table = LeafTable(book)
        self._scenarios = Scenarios(book, self.table)

    def decide(self, values: Mapping[str, object]) -> Findings:
        """Every rule, then every duty."""
        leaves = self.table.truths(values)
        pairs, standings = self._scenarios.decide(values, leaves)
        statuses = {name: standing.status for name, standing in standings.items()}
        return Findings(self.book, values, truths_of(pairs), statuses, leaves, standings)

    def scenarios(self) -> tuple[Scenario, ...]:
        """Every single change that the rulebook can tell apart."""
        return tuple(self._scenarios.layout.by_bit.values())

    def decisive_facts(self, found: Findings, duties: Collection[str]) -> set[str]:
        """The facts of which every answer would settle all of these undecided duties."""
        settled = self._scenarios.layout.all_bits
        for duty in duties:
            settled &= found.standings[duty].differing
        return {name for name, own in self._scenarios.layout.own_bits.items() if own and own & settled == own}

    def changed_facts(self, found: Findings) -> set[str]:
        """The facts of which some other value would change some duty."""
        differing = 0
        for standing in found.standings.values():
            differing |= standing.differing
        by_bit = self._scenarios.layout.by_bit
        return {scenario.fact for bit, scenario in by_bit.items() if bit & differing}
