"""Facts + rulebook → the truth of every rule and the status of every duty."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from decision_engine.decide.changes import AsAnswered, Scenarios
from decision_engine.decide.leaf import truth_of
from decision_engine.decide.standing import Duties, Statuses
from decision_engine.decide.steps import Program, parts_of
from decision_engine.language.condition import leaves

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from decision_engine.decide.changes import Scenario
    from decision_engine.decide.standing import Standing
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Status
    from decision_engine.rulebook import Edition


class Findings:
    """What one set of answers decides: `truths` by rule id, `statuses` by duty id.

    `standings` says in which single changes each duty stands otherwise; it is found when
    somebody first asks.
    """

    def __init__(self, evaluator: Evaluator, values: Mapping[str, object]) -> None:
        self.evaluator, self.edition, self.values = evaluator, evaluator.book, values
        self.board = board = evaluator.quick.run(values)
        self.truths = {name: 1 + board[holds] - board[fails] for name, (holds, fails) in evaluator.rule_cells}
        self.statuses: Mapping[str, Status] = evaluator.statuses.of(values, board)

    def truth(self, condition: Condition) -> int:
        """NO, UNKNOWN or YES for any condition on the facts and findings."""
        return truth_of(condition, self.values, self.truths)

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """Each duty in all scenarios."""
        evaluator = self.evaluator
        return evaluator.whole_duties.stand(self.values, evaluator.whole.run(self.values))

    def changes(self, duty: str) -> list[tuple[Scenario, Status]]:
        """Every single answer that would give the duty another status, with that status."""
        scenarios = self.evaluator.scenarios
        return [
            (scenarios.by_bit[bit], status)
            for bit, status in self.standings[duty].changes(scenarios.everything)
        ]

    def decisive_facts(self, duties: Collection[str]) -> set[str]:
        """The facts of which every answer would settle all of these undecided duties."""
        scenarios = self.evaluator.scenarios
        settled = scenarios.everything
        for duty in duties:
            settled &= self.standings[duty].differing(scenarios.everything)
        own_bits = {name: scenarios.bits_of(name) for name in scenarios.facts}
        return {name for name, own in own_bits.items() if own & settled == own}

    def changed_facts(self) -> set[str]:
        """The facts of which some other value would change some duty."""
        scenarios = self.evaluator.scenarios
        differing = 0
        for standing in self.standings.values():
            differing |= standing.differing(scenarios.everything)
        return {one.fact for bit, one in scenarios.by_bit.items() if bit & differing}


class Evaluator:
    """One edition of the rulebook, ready to decide many sets of answers."""

    def __init__(self, book: Edition) -> None:
        self.book = book
        of_rules = tuple(part for rule in book.rules for part in parts_of(rule))
        of_duties = tuple(part for duty in book.duties for part in (*parts_of(duty), duty.advised_when))
        self.scenarios = Scenarios(leaves((*of_rules, *of_duties)))
        self.quick = Program(book.rules, of_duties, AsAnswered())
        self.statuses = Statuses(book.duties, self.quick, self.scenarios)
        self._of_duties = of_duties
        self.rule_cells = [(rule.id, self.quick.rule(rule.id)) for rule in book.rules]

    @cached_property
    def whole(self) -> Program:
        """The same program over all scenarios, for whoever asks what would change."""
        return Program(self.book.rules, self._of_duties, self.scenarios)

    @cached_property
    def whole_duties(self) -> Duties:
        """Each duty in all scenarios."""
        return Duties(self.book.duties, self.whole, self.scenarios)

    def decide(self, values: Mapping[str, object]) -> Findings:
        """Every rule, then every duty."""
        return Findings(self, values)
