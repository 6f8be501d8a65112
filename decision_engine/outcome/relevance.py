"""Which questions can still change anything, exactly: no value of an idle one does.

A question is taken as free: every condition on its facts may turn out any way. From there each
rule gets the least and the greatest truth it can have (and is min, or is max, not mirrors, so
the bounds are sound). Where a duty's status, its deadlines and its addressee come out the same
at both ends, nothing that is answered there can change them. The bounds may call a question open
that is not; they never call one idle that is not (tests/proof/test_relevance.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.facts.plain import SCREENS
from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
    All,
    Answered,
    Any,
    Finding,
    Not,
    children,
    walk,
)
from decision_engine.outcome.plan import MANY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule
    from decision_engine.rulebook import Edition

    type Span = tuple[int, int]
    type Spans = dict[str, Span]

ALWAYS_OPEN = {"date", "time"}
# Direct answers that may override what the others imply; each has the name of its finding.
IMPLIED = ("special_care", "financial_harm", "my_number", "malicious")
REPORTS = ("report_commission", "report_my_number", "report_public_body")
OPEN: Span = (NO, YES)


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


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """A condition with the facts and findings that it reads, and the same of what is below it."""

    condition: Condition
    facts: frozenset[str]
    rules: frozenset[str]
    parts: tuple[_Part, ...]

    @classmethod
    def of(cls, condition: Condition) -> _Part:
        """The condition, prepared once for its edition."""
        rules = frozenset(part.rule for part in walk(condition) if isinstance(part, Finding))
        parts = tuple(cls.of(part) for part in children(condition))
        return cls(condition, frozenset(facts_read(condition)), rules, parts)

    def span(self, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> Span:
        """The least and the greatest truth that the condition can take."""
        if self.facts.isdisjoint(free) and self.rules.isdisjoint(spans):
            return self._known(found)
        match self.condition:
            case All() | Any():
                ends = [part.span(found, free, spans) for part in self.parts]
                join = min if isinstance(self.condition, All) else max
                return join(low for low, _ in ends), join(high for _, high in ends)
            case Not():
                low, high = self.parts[0].span(found, free, spans)
                return YES - high, YES - low
            case Finding(rule):
                return spans[rule]
            case Answered(fact) if fact not in free:
                answered = fact in found.values
                return self._known(found) if answered else self.parts[0].span(found, free, spans)
            case _:
                return OPEN

    def _known(self, found: Findings) -> Span:
        truth = found.truth(self.condition)
        return truth, truth


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    """When a rule or a duty applies, prepared."""

    when: _Part
    unless: tuple[_Part, ...]

    @classmethod
    def of(cls, item: Rule | Duty) -> _Item:
        return cls(_Part.of(item.when), tuple(_Part.of(exception.when) for exception in item.unless))


@dataclass(frozen=True, slots=True, eq=False)
class _Duty:
    """A duty with its advice, its clocks (runs, longer, again) and its addressees, prepared."""

    duty: Duty
    item: _Item
    advised: _Part
    clocks: tuple[tuple[_Part, _Part, _Part], ...]
    addressees: tuple[_Part, ...]

    @classmethod
    def of(cls, duty: Duty) -> _Duty:
        clocks = tuple(
            (_Part.of(clock.when), _Part.of(clock.longer_when), _Part.of(clock.restarts_when))
            for clock in duty.clocks
        )
        addressees = tuple(_Part.of(to.when) for to in duty.addressees)
        return cls(duty, _Item.of(duty), _Part.of(duty.advised_when), clocks, addressees)


class Relevance:
    """One edition's rules and duties, ready to say what can still matter."""

    def __init__(self, book: Edition) -> None:
        self._behind: dict[str, frozenset[str]] = {}
        for rule in book.rules:
            self._behind[rule.id] = self._facts_behind(_of_item(rule))
        self._duty_behind = {duty.id: self._facts_behind(_of_duty(duty)) for duty in book.duties}
        self._rules = tuple((rule.id, _Item.of(rule)) for rule in book.rules)
        self._duties = tuple(_Duty.of(duty) for duty in book.duties)

    def standing(self, answers: Answers, found: Findings) -> dict[str, str]:
        """How each fact stands: answered, open, or idle (no answer to it changes anything)."""
        standing = {}
        touched: dict[frozenset[str], bool] = {}
        for name, fact in FACTS.items():
            group = NEIGHBOURS[name]
            if group not in touched:
                touched[group] = self.touches(answers, found, group)
            if touched[group] or fact.kind in ALWAYS_OPEN:
                standing[name] = "answered" if name in answers.given else "open"
            else:
                standing[name] = "idle"
        return standing

    def settled(self, answers: Answers, found: Findings) -> str:
        """`all`, `reports` or `open`: what the unanswered questions can no longer change.

        Assumptions stand as they are; the page shows them and asks for those that matter. So does
        what the answers already imply: to say the opposite is to change an answer.
        """
        assumed = {name for name, _ in answers.assumed}
        implied = {name for name in IMPLIED if found.truths[name] != UNKNOWN}
        free = frozenset(FACTS) - assumed - implied - set(answers.given)
        if not self.touches(answers, found, free):
            return "all"
        return "open" if self._moving(found, free, REPORTS) else "reports"

    def touches(self, answers: Answers, found: Findings, free: frozenset[str]) -> bool:
        """Whether some answer to these facts changes a status, deadline, addressee or the contact."""
        if _touches_contact(found, free):
            return True
        spans = self._spans(found, free)
        restarts = answers.date("threshold_known_on") not in {None, answers.date("known_on")}
        return any(
            not self._duty_behind[one.duty.id].isdisjoint(free)
            and _moves(one, found, free, spans, restarts=restarts)
            for one in self._duties
        )

    def _moving(self, found: Findings, free: frozenset[str], names: Collection[str]) -> bool:
        spans = self._spans(found, free)
        return any(
            one.duty.id in names and _status_span(one, found, free, spans) is None for one in self._duties
        ) or any(found.statuses[name] == "undetermined" for name in names)

    def _spans(self, found: Findings, free: frozenset[str]) -> Spans:
        """The bounds of every rule that reads a free fact."""
        spans: Spans = {}
        for name, item in self._rules:
            if not self._behind[name].isdisjoint(free):
                spans[name] = _applies(item, found, free, spans)
        return spans

    def _facts_behind(self, conditions: Iterable[Condition]) -> frozenset[str]:
        names: set[str] = set()
        for condition in conditions:
            names.update(facts_read(condition))
            for part in walk(condition):
                if isinstance(part, Finding):
                    names |= self._behind[part.rule]
        return frozenset(names)


def _of_item(item: Rule | Duty) -> tuple[Condition, ...]:
    return (item.when, *(exception.when for exception in item.unless))


def _of_duty(duty: Duty) -> tuple[Condition, ...]:
    clocks = [each for clock in duty.clocks for each in (clock.when, clock.longer_when, clock.restarts_when)]
    return (*_of_item(duty), duty.advised_when, *clocks, *(to.when for to in duty.addressees))


def _applies(item: _Item, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> Span:
    low, high = item.when.span(found, free, spans)
    for exception in item.unless:
        least, most = exception.span(found, free, spans)
        low, high = min(low, YES - most), min(high, YES - least)
    return low, high


def _status_span(one: _Duty, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> str | None:
    """The status that the duty has whatever the free facts are, or None."""
    low, high = _applies(one.item, found, free, spans)
    if low == YES or (one.duty.stands_while_unknown and low == UNKNOWN):
        return "required"
    advice = one.advised.span(found, free, spans)
    if low != high or (high == NO and advice[0] != advice[1]):
        return None
    if UNKNOWN in {high, advice[0] if high == NO else high}:
        # trying every value of facts that pull both ways may decide it after all
        return None if one.duty.pulls_both_ways else "undetermined"
    return "advised" if advice[0] == YES else "not_required"


def _moves(
    one: _Duty, found: Findings, free: frozenset[str], spans: Mapping[str, Span], *, restarts: bool
) -> bool:
    status = _status_span(one, found, free, spans)
    if status is None:
        return True
    if status == "not_required":
        return False
    for clock in one.clocks:
        runs, longer, again = (part.span(found, free, spans) for part in clock)
        if (runs[0] == NO) != (runs[1] == NO) or (longer[0] == YES) != (longer[1] == YES):
            return True
        if restarts and again[0] != again[1]:
            return True
    chosen = [to.span(found, free, spans) for to in one.addressees[:-1]]
    return any((low == YES) != (high == YES) for low, high in chosen)


def _touches_contact(found: Findings, free: frozenset[str]) -> bool:
    if "contactable" in free:
        return True
    return found.values.get("contactable") == "all" and not set(facts_read(MANY)).isdisjoint(free)
