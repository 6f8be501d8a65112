"""Grounds: the evaluated tree itself, in Japanese. There is no second description to drift.

A node is a plain dict: rule, truth, text, cites, because. A finding inside another tree is
not unfolded again: its own tree stands once in the outcome under its rule id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled
from decision_engine.decide.leaves import Remembered
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
)
from decision_engine.law import CITATIONS
from decision_engine.wording import CONDITION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.decide.findings import Findings
    from decision_engine.decide.leaves import LeafTable
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule, Unless
    from decision_engine.outcome.shape import Node
    from decision_engine.rulebook import Edition

    type Values = Mapping[str, object]
    type Truths = Mapping[str, int]
    type Draw = Callable[[Values, Truths], Node]

NO_CITES: list[str] = []


class Tracer:
    """Draws the trees of one edition; equal answers to a rule's own tests share one tree."""

    def __init__(self, book: Edition, table: LeafTable) -> None:
        self._table = table
        self._rules = {rule.id: rule for rule in book.rules}
        self._draw_rule = {rule.id: self._rule_drawer(rule) for rule in book.rules}
        self._draw_duty = {duty.id: self._duty_drawer(duty) for duty in book.duties}

    def findings(self, found: Findings) -> dict[str, Node]:
        """The tree of every rule by id."""
        return {name: draw(found) for name, draw in self._draw_rule.items()}

    def grounds(self, duty_id: str, found: Findings, trees: Mapping[str, Node]) -> list[Node]:
        """The grounds of a duty: its principle, its exceptions, what only advises it.

        Findings marked `unfold` are shown with their own parts.
        """
        nodes = self._draw_duty[duty_id](found)
        return [trees[node["rule"]] if self._unfolds(node["rule"]) else node for node in nodes]

    def _unfolds(self, name: str) -> bool:
        rule = self._rules.get(name)
        return rule is not None and rule.unfold

    def _rule_drawer(self, rule: Rule) -> Callable[[Findings], Node]:
        cites = labels(rule.cites)
        texts = (rule.no, rule.unknown, rule.yes)
        parts = [self._drawer(part) for part in _top(rule.when)]
        parts += [self._exception(exception) for exception in rule.unless]
        conditions = (rule.when, *(exception.when for exception in rule.unless))
        memory: Remembered[Node] = Remembered(self._table.key_of(conditions))

        def draw(found: Findings) -> Node:
            def make() -> Node:
                truth = found.truths[rule.id]
                because = [part(found.values, found.truths) for part in parts]
                return _node(rule.id, truth, texts[truth], cites, because)

            return memory.get(found.leaves, found.truths, make)

        return draw

    def _duty_drawer(self, duty: Duty) -> Callable[[Findings], list[Node]]:
        cites = labels(duty.cites)
        principle = [] if isinstance(duty.when, Known) else _top(duty.when)
        advice = [] if isinstance(duty.advised_when, Known) else _top(duty.advised_when)
        parts = [self._drawer(part, cites) for part in principle]
        advising = [self._drawer(part, cites) for part in advice]
        exceptions = [self._exception(exception) for exception in duty.unless]
        conditions = (duty.when, *(exception.when for exception in duty.unless), duty.advised_when)
        memory: Remembered[list[Node]] = Remembered(self._table.key_of(conditions))

        def draw(found: Findings) -> list[Node]:
            shown = [] if found.statuses[duty.id] == "required" and parts else advising
            drawers = (*parts, *shown, *exceptions)
            return memory.get(
                found.leaves,
                found.truths,
                lambda: [drawer(found.values, found.truths) for drawer in drawers],
            )

        return draw

    def _exception(self, exception: Unless) -> Draw:
        cites = labels(exception.cites)
        text = CONDITION["unless"].format(title=exception.title)
        test, part = compiled(exception.when), self._drawer(exception.when)

        def draw(values: Values, truths: Truths) -> Node:
            return _node("exception", test(values, truths), text, cites, [part(values, truths)])

        return draw

    def _drawer(self, condition: Condition, cites: list[str] = NO_CITES) -> Draw:
        """Sources stand at findings, exceptions and the duty's own parts, not at every leaf."""
        match condition:
            case Finding(rule_id):
                return self._reference(self._rules[rule_id])
            case All(parts) | Any(parts):
                return self._group(condition, parts, cites)
            case Not(part):
                return self._group(condition, (part,), cites)
            case Answered(fact, otherwise):
                return self._answered(fact, condition, otherwise, cites)
            case _:
                return _fact_drawer(condition, cites)

    def _reference(self, rule: Rule) -> Draw:
        cites, texts = labels(rule.cites), (rule.no, rule.unknown, rule.yes)
        nodes = tuple(_node(rule.id, truth, texts[truth], cites, []) for truth in range(3))
        return lambda _values, truths: nodes[truths[rule.id]]

    def _group(self, condition: Condition, parts: tuple[Condition, ...], cites: list[str]) -> Draw:
        test, text, name = compiled(condition), described(condition), type(condition).__name__.lower()
        drawers = [self._drawer(part) for part in parts]

        def draw(values: Values, truths: Truths) -> Node:
            because = [drawer(values, truths) for drawer in drawers]
            return _node(name, test(values, truths), text, cites, because)

        return draw

    def _answered(self, fact: str, condition: Condition, otherwise: Condition, cites: list[str]) -> Draw:
        test, inferred = compiled(condition), self._drawer(otherwise)
        text = described(condition)

        def draw(values: Values, truths: Truths) -> Node:
            if fact not in values:
                return inferred(values, truths)
            return _node(f"fact:{fact}", test(values, truths), text, cites, [])

        return draw


def labels(cites: tuple[str, ...]) -> list[str]:
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


def _fact_drawer(condition: Condition, cites: list[str]) -> Draw:
    test, text = compiled(condition), described(condition)
    name = "known" if isinstance(condition, Known) else f"fact:{condition.fact}"  # type: ignore[union-attr]
    nodes = tuple(_node(name, truth, text, cites, []) for truth in range(3))
    return lambda values, truths: nodes[test(values, truths)]


def _node(rule: str, truth: int, text: str, cites: list[str], because: list[Node]) -> Node:
    return {"rule": rule, "truth": WORDS[truth], "text": text, "cites": cites, "because": because}


def _top(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, All) else (condition,)
