"""Grounds: the evaluated tree itself, in Japanese. There is no second description to drift.

Every tree is prepared once as lines with the place of their truth, and drawn when somebody asks.
A node is a plain dict: rule, truth, text, cites, because. A finding inside another tree is not
unfolded again: its own tree stands once in the outcome under its rule id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.steps import truth_at
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    WORDS,
    All,
    Answered,
    Any,
    Finding,
    Includes,
    Is,
    Known,
    Not,
    Over,
    Reported,
    children,
)
from decision_engine.law import CITATIONS
from decision_engine.wording import CONDITION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.decide.changes import Pair
    from decision_engine.decide.findings import Findings
    from decision_engine.decide.steps import Program
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule, Status, Unless
    from decision_engine.outcome.shape import Node
    from decision_engine.rulebook import Edition

    type Prepared = Line | Inferred

NO_CITES: list[str] = []
NO_PARTS: Mapping[Condition, list[str]] = {}


@dataclass(frozen=True, slots=True)
class Line:
    """One node before its truth is known: its text for no, unknown and yes, and its parts."""

    rule: str
    texts: tuple[str, str, str]
    cites: list[str]
    place: Pair
    parts: tuple[Prepared, ...] = ()


@dataclass(frozen=True, slots=True)
class Inferred:
    """A fact that is shown as answered where it is, else what the rest implies."""

    fact: str
    answered: Line
    otherwise: Prepared


@dataclass(frozen=True, slots=True)
class OfDuty:
    """A duty's principle, what only advises it, its exceptions."""

    principle: tuple[Prepared, ...]
    advice: tuple[Prepared, ...]
    exceptions: tuple[Prepared, ...]

    def shows_advice(self, status: Status) -> bool:
        """Advice says nothing beside a duty that is required on its own grounds."""
        return status != "required" or not self.principle


class Trees:
    """The prepared trees of one edition."""

    def __init__(self, book: Edition, program: Program) -> None:
        self._program = program
        self._rules = {rule.id: rule for rule in book.rules}
        self.rules = {rule.id: self._of_rule(rule) for rule in book.rules}
        self.duties = {duty.id: self._of_duty(duty) for duty in book.duties}

    def findings(self, found: Findings) -> dict[str, Node]:
        """The tree of every rule by id."""
        return {name: drawn(line, found) for name, line in self.rules.items()}

    def grounds(self, duty_id: str, found: Findings) -> list[Node]:
        """The grounds of a duty: its principle, its exceptions, what only advises it."""
        own, status = self.duties[duty_id], found.statuses[duty_id]
        advice = own.advice if own.shows_advice(status) else ()
        return [drawn(line, found) for line in (*own.principle, *advice, *own.exceptions)]

    def _of_rule(self, rule: Rule) -> Line:
        parts = [self._line(part) for part in _top(rule.when)]
        parts += [self._exception(exception) for exception in rule.unless]
        texts = (rule.no, rule.unknown, rule.yes)
        return Line(rule.id, texts, labels(rule.cites), self._program.rule(rule.id), tuple(parts))

    def _of_duty(self, duty: Duty) -> OfDuty:
        """Findings marked `unfold` are shown with their own parts."""
        some = {cite for only in duty.only_for for cite in only.cites}
        cites = labels(cite for cite in duty.cites if cite not in some)
        of_part = {only.part: labels(only.cites) for only in duty.only_for}

        def lines(condition: Condition) -> tuple[Prepared, ...]:
            shown = () if isinstance(condition, Known) else _top(condition)
            return tuple(self._unfolded(self._line(part, cites, of_part)) for part in shown)

        exceptions = tuple(self._exception(exception) for exception in duty.unless)
        return OfDuty(lines(duty.when), lines(duty.advised_when), exceptions)

    def _unfolded(self, line: Prepared) -> Prepared:
        if isinstance(line, Inferred):
            return Inferred(line.fact, line.answered, self._unfolded(line.otherwise))
        rule = self._rules.get(line.rule)
        return self.rules[rule.id] if rule and rule.unfold else line

    def _exception(self, exception: Unless) -> Line:
        text = CONDITION["unless"].format(title=exception.title)
        place, part = self._program.place(exception.when), self._line(exception.when)
        return Line("exception", (text, text, text), labels(exception.cites), place, (part,))

    def _line(
        self,
        condition: Condition,
        cites: list[str] = NO_CITES,
        of_part: Mapping[Condition, list[str]] = NO_PARTS,
    ) -> Prepared:
        """Sources stand at findings, exceptions and the duty's own parts, not at every leaf."""
        place, text = self._program.place(condition), described(condition)
        match condition:
            case Finding(rule_id):
                rule = self._rules[rule_id]
                return Line(rule_id, (rule.no, rule.unknown, rule.yes), labels(rule.cites), place)
            case All() | Any() | Not():
                name, parts = type(condition).__name__.lower(), children(condition)
                lines = tuple(self._line(part, of_part.get(part, NO_CITES), of_part) for part in parts)
                return Line(name, (text, text, text), cites, place, lines)
            case Answered(fact, otherwise):
                answered = Line(f"fact:{fact}", (text, text, text), cites, place)
                return Inferred(fact, answered, self._line(otherwise))
            case Known():
                return Line("known", (text, text, text), cites, place)
            case _:
                return Line(f"fact:{condition.fact}", (text, text, text), cites, place)


def drawn(line: Prepared, found: Findings) -> Node:
    """A prepared tree with the truths that were found."""
    if isinstance(line, Inferred):
        return drawn(line.answered if line.fact in found.values else line.otherwise, found)
    truth = truth_at(found.board, line.place)
    return {
        "rule": line.rule,
        "truth": WORDS[truth],
        "text": line.texts[truth],
        "cites": line.cites,
        "because": [drawn(part, found) for part in line.parts],
    }


def labels(cites: Iterable[str]) -> list[str]:
    """The printed forms of citations by id."""
    return [CITATIONS[cite].label for cite in cites]


def described(condition: Condition) -> str:
    """One condition in Japanese, without its parts."""
    match condition:
        case Is() | Includes() | Reported():
            return _described_values(condition)
        case Over(fact, limit, within):
            template = CONDITION["OverPart" if within else "Over"]
            whole = FACTS[within].short if within else ""
            return template.format(fact=FACTS[fact].short, limit=f"{limit:,}", within=whole)
        case Answered(fact):
            return CONDITION["Answered"].format(fact=FACTS[fact].short)
        case Known(value):
            return CONDITION["always" if value else "never"]
        case _:
            return CONDITION[type(condition).__name__]


def _described_values(leaf: Is | Includes | Reported) -> str:
    """A fact and the values that speak for it; of a leaf that only leaves open, those."""
    values, several = leaf.values, len(leaf.values) > 1
    match leaf:
        case Is(_, (), ()):
            key = "IsOpen"
        case Is(_, (), unclear):
            key, values = "IsUnsure", unclear
        case Is():
            key = "IsOneOf" if several else "Is"
        case _:
            key = "HasOneOf" if several else type(leaf).__name__
    return CONDITION[key].format(fact=FACTS[leaf.fact].short, values=_choices(leaf.fact, values))


def _choices(fact: str, values: tuple[str, ...]) -> str:
    names = {choice.id: choice.label for choice in FACTS[fact].choices}
    return CONDITION["between"].join(names[value] for value in values)


def _top(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, All) else (condition,)
