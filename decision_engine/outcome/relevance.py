"""Which questions can still change anything, exactly: no value of an idle one does.

Each question is taken as free, and so is everything that is still unanswered: from the bounds of
every condition (decide/free) follow those of every duty. Where its status, its deadlines and its
addressee come out the same at both ends, nothing that is answered there can change them. The
bounds may call a question open that is not; they never call one idle that is not
(tests/proof/test_relevance.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from decision_engine.decide.free import Bounds
from decision_engine.decide.leaf import facts_read
from decision_engine.decide.steps import parts_of
from decision_engine.facts import FACTS
from decision_engine.facts.plain import SCREENS
from decision_engine.language.condition import UNKNOWN, Finding, walk
from decision_engine.rules import TELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.decide.changes import Pair
    from decision_engine.decide.findings import Findings
    from decision_engine.decide.free import Ends
    from decision_engine.decide.steps import Board
    from decision_engine.intake.answers import Answers
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty
    from decision_engine.rulebook import Edition

ALWAYS_OPEN = {"date", "time"}
# Direct answers that may override what the others imply; each has the name of its finding.
IMPLIED = ("special_care", "financial_harm", "my_number", "malicious")
REPORTS = ("report_commission", "report_my_number", "report_public_body")


def _neighbours() -> dict[str, frozenset[str]]:
    """Each fact with those that are asked in the same question."""
    together = [set(screen.facts) for screen in SCREENS]
    together += [{name, fact.settled_by} for name, fact in FACTS.items() if fact.settled_by]
    together.append({"encryption_strong", "key_protected"})
    return {
        name: frozenset({name}.union(*(group for group in together if name in group))).intersection(FACTS)
        for name in FACTS
    }


NEIGHBOURS = _neighbours()
GROUPS = tuple(dict.fromkeys(NEIGHBOURS.values()))


class Reading(NamedTuple):
    """What the questions of one incident can still change.

    `standing` is by fact: answered, open, or idle (no answer to it changes anything). `settled`
    is `all`, `reports` or `open`: what the unanswered questions can no longer change. Assumptions
    stand as they are; the page shows them and asks for those that matter. So does what the answers
    already imply: to say the opposite is to change an answer.
    """

    standing: dict[str, str]
    settled: str


@dataclass(frozen=True, slots=True, eq=False)
class _Duty:
    """The cells of a duty: its principle, its advice, its clocks (runs, longer, again), its addressees."""

    duty: Duty
    behind: frozenset[str]
    touched: int
    principle: Pair
    advice: Pair
    clocks: tuple[tuple[Pair, Pair, Pair], ...]
    addressees: tuple[Pair, ...]


class Relevance:
    """One edition's rules and duties, ready to say what can still matter."""

    def __init__(self, book: Edition) -> None:
        behind: dict[str, frozenset[str]] = {}
        for rule in book.rules:
            behind[rule.id] = _facts_behind(parts_of(rule), behind)
        conditions = {duty.id: _of_duty(duty) for duty in book.duties}
        tellings = tuple(telling.when for telling in book.reads(TELLINGS))
        of_duties = tuple(each for own in conditions.values() for each in own)
        self._bounds = Bounds(book.rules, (*of_duties, *tellings), GROUPS)
        self._duties = tuple(
            self._placed(duty, _facts_behind(conditions[duty.id], behind)) for duty in book.duties
        )
        self._tellings = tuple(self._bounds.program.place(condition) for condition in tellings)

    def read(self, answers: Answers, found: Findings) -> Reading:
        """What every question, and all unanswered ones together, can still change."""
        assumed = {name for name, _ in answers.assumed}
        implied = {name for name in IMPLIED if found.truths[name] != UNKNOWN}
        unanswered = frozenset(FACTS) - assumed - implied - set(answers.given)
        board = self._bounds.run(found.values, unanswered)
        restarts = answers.date("threshold_known_on") not in {None, answers.date("known_on")}
        moved = self._turning(board, self._tellings)
        undecided = 0
        for one in self._duties:
            unfixed, same_status = self._status(one, board)
            if one.duty.id in REPORTS:
                undecided |= unfixed
                if found.statuses[one.duty.id] == "undetermined":
                    undecided |= self._bounds.space.last
            reached = one.touched | (0 if one.behind.isdisjoint(unanswered) else self._bounds.space.last)
            if reached:
                moved |= reached & (unfixed | (same_status & self._details(one, board, restarts=restarts)))
        return Reading(_standing(answers, moved), self._settled(moved, undecided))

    def _settled(self, moved: int, undecided: int) -> str:
        last = self._bounds.space.last
        if not moved & last:
            return "all"
        return "open" if undecided & last else "reports"

    def _placed(self, duty: Duty, behind: frozenset[str]) -> _Duty:
        place = self._bounds.program.place
        return _Duty(
            duty,
            behind,
            self._bounds.space.holding(behind),
            self._bounds.program.applies(duty),
            place(duty.advised_when),
            tuple(
                (place(clock.when), place(clock.longer_when), place(clock.restarts_when))
                for clock in duty.clocks
            ),
            tuple(place(to.when) for to in duty.addressees[:-1]),
        )

    def _status(self, one: _Duty, board: Board) -> tuple[int, int]:
        """The sets that leave the status of a duty open; those that leave it the same, but not "not required"."""
        lane = self._bounds.space.lane
        principle, advice = self._ends(board, one.principle), self._ends(board, one.advice)
        required = principle.surely
        if one.duty.stands_while_unknown:
            required = lane & ~principle.maybe_not
        never = principle.surely_not
        unfixed = principle.open | (never & advice.open)
        not_advised = never & advice.surely_not
        if one.duty.pulls_both_ways:
            # trying every value of facts that pull both ways may decide it after all
            unknown = (lane & ~never & ~principle.maybe) | (never & ~advice.surely & ~advice.maybe_not)
            unfixed |= unknown
        unfixed &= ~required
        return unfixed, lane & ~unfixed & ~(not_advised & ~required)

    def _details(self, one: _Duty, board: Board, *, restarts: bool) -> int:
        """The sets that leave open whether a clock runs, how long, from when again, or the addressee."""
        differing = 0
        for clock in one.clocks:
            runs, longer, again = (self._ends(board, pair) for pair in clock)
            differing |= (runs.surely_not ^ runs.maybe_not) | (longer.surely ^ longer.maybe)
            if restarts:
                differing |= again.open
        return differing | self._turning(board, one.addressees)

    def _turning(self, board: Board, pairs: tuple[Pair, ...]) -> int:
        """The sets that leave open which of these conditions surely hold: who is addressed, how people are told."""
        differing = 0
        for pair in pairs:
            ends = self._ends(board, pair)
            differing |= ends.surely ^ ends.maybe
        return differing

    def _ends(self, board: Board, pair: Pair) -> Ends:
        return self._bounds.ends(board, pair)


def _standing(answers: Answers, moved: int) -> dict[str, str]:
    touched = {group for place, group in enumerate(GROUPS) if moved >> place & 1}
    standing = {}
    for name, fact in FACTS.items():
        if NEIGHBOURS[name] in touched or fact.kind in ALWAYS_OPEN:
            standing[name] = "answered" if name in answers.given else "open"
        else:
            standing[name] = "idle"
    return standing


def _of_duty(duty: Duty) -> tuple[Condition, ...]:
    clocks = [each for clock in duty.clocks for each in (clock.when, clock.longer_when, clock.restarts_when)]
    return (*parts_of(duty), duty.advised_when, *clocks, *(to.when for to in duty.addressees))


def _facts_behind(conditions: Iterable[Condition], behind: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The facts that the conditions read, themselves or through findings."""
    names: set[str] = set()
    for condition in conditions:
        names.update(facts_read(condition))
        for part in walk(condition):
            if isinstance(part, Finding):
                names |= behind[part.rule]
    return frozenset(names)
