"""What would change a result: every single answer that gives a duty another status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.compiled import compiled
from decision_engine.facts import FACTS
from decision_engine.logic import Includes, Is, Over, Reported, walk

if TYPE_CHECKING:
    from decision_engine.compiled import Test
    from decision_engine.contract import Change
    from decision_engine.findings import Evaluator, Findings
    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule


class Alternatives:
    """For every fact the values that can make a difference, one for each distinguishable kind.

    Two values of a fact that no condition of the rulebook tells apart count as one.
    """

    def __init__(self, evaluator: Evaluator) -> None:
        self._leaves: dict[str, list[Test]] = {name: [] for name in FACTS}
        limits: dict[str, set[int]] = {}
        for condition in _all_conditions(evaluator):
            for leaf in walk(condition):
                if isinstance(leaf, (Is, Includes, Reported, Over)):
                    self._leaves[leaf.fact].append(compiled(leaf))
                if isinstance(leaf, Over):
                    limits.setdefault(leaf.fact, set()).update((leaf.limit, leaf.limit + 1))
        self._values = {name: self._distinct(name, limits.get(name, set())) for name in FACTS}

    def of(self, fact: str, current: object) -> list[tuple[object, object]]:
        """Pairs (value to print, value to decide with) that differ from the current one."""
        now = None if current is None else self._signature(fact, current)
        return [(shown, value) for shown, value, kind in self._values[fact] if kind != now]

    def _distinct(self, name: str, limits: set[int]) -> list[tuple[object, object, object]]:
        fact = FACTS[name]
        candidates: list[tuple[object, object]] = []
        if fact.kind in {"choice", "yes_no"}:
            candidates = [(choice.id, choice.id) for choice in fact.choices]
        elif fact.kind == "count":
            candidates = [(limit, (limit, limit)) for limit in sorted(limits)]
        elif fact.kind == "set" and fact.settled_by is None:
            candidates = [([], frozenset())]
            candidates += [([choice.id], frozenset((choice.id,))) for choice in fact.choices]
        seen: dict[object, tuple[object, object]] = {}
        for shown, value in candidates:
            seen.setdefault(self._signature(name, value), (shown, value))
        return [(shown, value, kind) for kind, (shown, value) in seen.items()]

    def _signature(self, fact: str, value: object) -> object:
        if FACTS[fact].kind == "yes_no":
            return value
        values = {fact: value}
        return tuple(leaf(values, {}) for leaf in self._leaves[fact])


def would_change(
    evaluator: Evaluator, alternatives: Alternatives, found: Findings
) -> dict[str, list[Change]]:
    """By duty id: the single facts that, answered so, would give the duty another status."""
    changes: dict[str, list[Change]] = {duty.id: [] for duty in found.edition.duties}
    for name in FACTS:
        for shown, value in alternatives.of(name, found.values.get(name)):
            for duty, status in evaluator.changed_statuses(found, name, value).items():
                changes[duty].append({"fact": name, "to": shown, "status": status})
    return changes


def _all_conditions(evaluator: Evaluator) -> list[Condition]:
    conditions: list[Condition] = []
    items: tuple[Rule | Duty, ...] = (*evaluator.book.rules, *evaluator.book.duties)
    for item in items:
        conditions += [item.when, *(exception.when for exception in item.unless)]
    conditions += [duty.advised_when for duty in evaluator.book.duties]
    return conditions
