"""Which questions can still change anything, exactly: no value of an idle one does.

A question is taken as free: every condition on its facts may turn out any way. From there each
rule gets the least and the greatest truth it can have (and is min, or is max, not mirrors, so
the bounds are sound). Where a duty's status, its deadlines and its addressee come out the same
at both ends, nothing that is answered there can change them. The bounds may call a question open
that is not; they never call one idle that is not (tests/proof/test_relevance.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.facts.plain import SCREENS
from decision_engine.language.condition import NO, UNKNOWN, YES, All, Answered, Any, Finding, Not, walk
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


class Relevance:
    """One edition's rules and duties, ready to say what can still matter."""

    def __init__(self, book: Edition) -> None:
        self._book = book
        self._behind: dict[str, frozenset[str]] = {}
        for rule in book.rules:
            self._behind[rule.id] = self._facts_behind(_of_item(rule))
        self._duty_behind = {duty.id: self._facts_behind(_of_duty(duty)) for duty in book.duties}

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
            not self._duty_behind[duty.id].isdisjoint(free)
            and _moves(duty, found, free, spans, restarts=restarts)
            for duty in self._book.duties
        )

    def _moving(self, found: Findings, free: frozenset[str], names: Collection[str]) -> bool:
        spans = self._spans(found, free)
        return any(
            duty.id in names and _status_span(duty, found, free, spans) is None for duty in self._book.duties
        ) or any(found.statuses[name] == "undetermined" for name in names)

    def _spans(self, found: Findings, free: frozenset[str]) -> Spans:
        """The bounds of every rule that reads a free fact."""
        spans: Spans = {}
        for rule in self._book.rules:
            if not self._behind[rule.id].isdisjoint(free):
                spans[rule.id] = _applies(rule, found, free, spans)
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


def _span(condition: Condition, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> Span:
    """The least and the greatest truth that the condition can take."""
    facts, rules = _reads(condition)
    if facts.isdisjoint(free) and rules.isdisjoint(spans):
        return _known(condition, found)
    match condition:
        case All(parts) | Any(parts):
            ends = [_span(part, found, free, spans) for part in parts]
            join = min if isinstance(condition, All) else max
            return join(low for low, _ in ends), join(high for _, high in ends)
        case Not(part):
            low, high = _span(part, found, free, spans)
            return YES - high, YES - low
        case Finding(rule):
            return spans[rule]
        case Answered(fact, otherwise) if fact not in free:
            answered = fact in found.values
            return _known(condition, found) if answered else _span(otherwise, found, free, spans)
        case _:
            return OPEN


def _known(condition: Condition, found: Findings) -> Span:
    truth = found.truth(condition)
    return truth, truth


_READ: dict[int, tuple[Condition, frozenset[str], frozenset[str]]] = {}


def _reads(condition: Condition) -> tuple[frozenset[str], frozenset[str]]:
    """The facts and the findings that a condition reads; kept by identity, with the condition beside it."""
    kept = _READ.get(id(condition))
    if kept is None:
        rules = frozenset(part.rule for part in walk(condition) if isinstance(part, Finding))
        kept = _READ[id(condition)] = (condition, frozenset(facts_read(condition)), rules)
    return kept[1], kept[2]


def _applies(item: Rule | Duty, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> Span:
    low, high = _span(item.when, found, free, spans)
    for exception in item.unless:
        least, most = _span(exception.when, found, free, spans)
        low, high = min(low, YES - most), min(high, YES - least)
    return low, high


def _status_span(duty: Duty, found: Findings, free: frozenset[str], spans: Mapping[str, Span]) -> str | None:
    """The status that the duty has whatever the free facts are, or None."""
    low, high = _applies(duty, found, free, spans)
    if low == YES or (duty.stands_while_unknown and low == UNKNOWN):
        return "required"
    advice = _span(duty.advised_when, found, free, spans)
    if low != high or (high == NO and advice[0] != advice[1]):
        return None
    if UNKNOWN in {high, advice[0] if high == NO else high}:
        # trying every value of facts that pull both ways may decide it after all
        return None if duty.pulls_both_ways else "undetermined"
    return "advised" if advice[0] == YES else "not_required"


def _moves(
    duty: Duty, found: Findings, free: frozenset[str], spans: Mapping[str, Span], *, restarts: bool
) -> bool:
    status = _status_span(duty, found, free, spans)
    if status is None:
        return True
    if status == "not_required":
        return False
    for clock in duty.clocks:
        runs = _span(clock.when, found, free, spans)
        longer = _span(clock.longer_when, found, free, spans)
        again = _span(clock.restarts_when, found, free, spans)
        if (runs[0] == NO) != (runs[1] == NO) or (longer[0] == YES) != (longer[1] == YES):
            return True
        if restarts and again[0] != again[1]:
            return True
    chosen = [_span(to.when, found, free, spans) for to in duty.addressees[:-1]]
    return any((low == YES) != (high == YES) for low, high in chosen)


def _touches_contact(found: Findings, free: frozenset[str]) -> bool:
    if "contactable" in free:
        return True
    return found.values.get("contactable") == "all" and not set(facts_read(MANY)).isdisjoint(free)
