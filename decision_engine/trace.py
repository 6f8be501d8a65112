"""Grounds: the evaluated tree itself, in Japanese. There is no second description to drift.

A node is a plain dict: rule, truth, text, cites, because. A finding inside another tree is
not unfolded again: its own tree stands once in the outcome under its rule id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.compiled import compiled
from decision_engine.facts import FACTS
from decision_engine.law import CITATIONS
from decision_engine.logic import (
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
from decision_engine.wording import CONDITION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.contract import Node
    from decision_engine.findings import Findings
    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule, Unless

    type Values = Mapping[str, object]
    type Truths = Mapping[str, int]
    type Draw = Callable[[Values, Truths], Node]

MOST_REMEMBERED = 512


class Tracer:
    """Draws the trees of one edition; equal answers to a rule's own tests share one tree."""

    def __init__(self, rules: tuple[Rule, ...], duties: tuple[Duty, ...]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self._draw_rule = {rule.id: self._rule_drawer(rule) for rule in rules}
        self._draw_duty = {duty.id: self._duty_drawer(duty) for duty in duties}

    def findings(self, found: Findings) -> dict[str, Node]:
        """The tree of every rule by id."""
        return {name: draw(found.values, found.truths) for name, draw in self._draw_rule.items()}

    def grounds(self, duty_id: str, found: Findings, trees: Mapping[str, Node]) -> list[Node]:
        """The grounds of a duty: its principle, its exceptions, what only advises it."""
        return self._draw_duty[duty_id](found, trees)

    def _rule_drawer(self, rule: Rule) -> Draw:
        cites = labels(rule.cites)
        texts = (rule.no, rule.unknown, rule.yes)
        parts = [self._drawer(part, cites) for part in _top(rule.when)]
        parts += [self._exception(exception) for exception in rule.unless]
        leaves = [compiled(leaf) for leaf in _leaves_of(rule)]
        known: dict[tuple[int, ...], Node] = {}

        def draw(values: Values, truths: Truths) -> Node:
            key = tuple(leaf(values, truths) for leaf in leaves)
            if key not in known:
                if len(known) >= MOST_REMEMBERED:
                    known.clear()
                because = [part(values, truths) for part in parts]
                truth = truths[rule.id]
                known[key] = _node(rule.id, truth, texts[truth], cites, because)
            return known[key]

        return draw

    def _duty_drawer(self, duty: Duty) -> Callable[[Findings, Mapping[str, Node]], list[Node]]:
        cites = labels(duty.cites)
        principle = () if _is_never(duty.when) else _top(duty.when)
        advice = () if isinstance(duty.advised_when, Known) else _top(duty.advised_when)
        exceptions = [self._exception(exception) for exception in duty.unless]
        parts = [(part, self._drawer(part, cites)) for part in principle]
        advising = [(part, self._drawer(part, cites)) for part in advice]

        def draw(found: Findings, trees: Mapping[str, Node]) -> list[Node]:
            drawn = [] if found.statuses[duty.id] == "required" and parts else advising
            nodes = [self._shown(part, make, found, trees) for part, make in (*parts, *drawn)]
            return [*nodes, *(make(found.values, found.truths) for make in exceptions)]

        return draw

    def _shown(self, part: Condition, make: Draw, found: Findings, trees: Mapping[str, Node]) -> Node:
        if isinstance(part, Finding) and self._rules[part.rule].unfold:
            return trees[part.rule]
        return make(found.values, found.truths)

    def _exception(self, exception: Unless) -> Draw:
        cites = labels(exception.cites)
        text = CONDITION["unless"].format(title=exception.title)
        test, part = compiled(exception.when), self._drawer(exception.when, cites)

        def draw(values: Values, truths: Truths) -> Node:
            return _node("exception", test(values, truths), text, cites, [part(values, truths)])

        return draw

    def _drawer(self, condition: Condition, cites: list[str]) -> Draw:
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
        drawers = [self._drawer(part, cites) for part in parts]

        def draw(values: Values, truths: Truths) -> Node:
            because = [drawer(values, truths) for drawer in drawers]
            return _node(name, test(values, truths), text, cites, because)

        return draw

    def _answered(self, fact: str, condition: Condition, otherwise: Condition, cites: list[str]) -> Draw:
        test, inferred = compiled(condition), self._drawer(otherwise, cites)
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
    template = CONDITION[type(condition).__name__]
    match condition:
        case Is(fact, values) | Includes(fact, values) | Reported(fact, values):
            return template.format(fact=FACTS[fact].short, values=_choices(fact, values))
        case Over(fact, limit):
            return template.format(fact=FACTS[fact].short, limit=f"{limit:,}")
        case Answered(fact):
            return template.format(fact=FACTS[fact].short)
        case Known(value):
            return CONDITION["always" if value else "never"]
        case _:
            return template


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


def _is_never(condition: Condition) -> bool:
    return isinstance(condition, Known) and not condition.value


def _leaves_of(rule: Rule) -> list[Condition]:
    leaves: list[Condition] = []
    for condition in (rule.when, *(exception.when for exception in rule.unless)):
        _collect(condition, leaves)
    return leaves


def _collect(condition: Condition, leaves: list[Condition]) -> None:
    match condition:
        case All(parts) | Any(parts):
            for part in parts:
                _collect(part, leaves)
        case Not(part):
            _collect(part, leaves)
        case Answered(fact, otherwise):
            leaves.append(Is(fact, ("yes",)))
            _collect(otherwise, leaves)
        case _:
            leaves.append(condition)
