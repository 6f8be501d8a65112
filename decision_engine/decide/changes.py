"""Which scenario each bit stands for (see scenarios)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled, facts_read
from decision_engine.facts import FACTS
from decision_engine.language.condition import All, Answered, Any, Finding, Known, Not, Over, walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule
    from decision_engine.rulebook import Edition


@dataclass(frozen=True, slots=True)
class Scenario:
    """One fact with another value: how the value is printed, what decides, its bit."""

    fact: str
    shown: object
    value: object
    bit: int


class Layout:
    """One bit for the answers as they are, one for every distinguishable single change."""

    def __init__(self, book: Edition) -> None:
        self.all_bits = 1
        self.by_bit: dict[int, Scenario] = {}
        self.own_bits: dict[str, int] = {}
        self._by_fact: dict[str, tuple[Scenario, ...]] = {}
        leaves = tuple(_leaves(book))
        for name in FACTS:
            own = [leaf for leaf in leaves if name in facts_read(leaf)]
            found: dict[object, tuple[object, object]] = {}
            for shown, value in _candidates(name, own):
                found.setdefault(_signature(name, value, own), (shown, value))
            scenarios = []
            for shown, value in found.values():
                bit = self.all_bits + 1
                self.all_bits |= bit
                scenarios.append(Scenario(name, shown, value, bit))
                self.by_bit[bit] = scenarios[-1]
            self._by_fact[name] = tuple(scenarios)
            self.own_bits[name] = sum(scenario.bit for scenario in scenarios)

    def of(self, fact: str) -> tuple[Scenario, ...]:
        """The scenarios in which this fact is another one."""
        return self._by_fact[fact]


def _candidates(name: str, leaves: list[Condition]) -> list[tuple[object, object]]:
    """Pairs (value to print, value to decide with) of a fact."""
    fact = FACTS[name]
    if fact.kind in {"choice", "yes_no"}:
        return [(choice.id, choice.id) for choice in fact.choices]
    if fact.kind == "count":
        limits = {
            limit for leaf in leaves if isinstance(leaf, Over) for limit in (leaf.limit, leaf.limit + 1)
        }
        return [(limit, (limit, limit)) for limit in sorted(limits)]
    if fact.kind == "set" and fact.settled_by is None:
        one_each = [([choice.id], frozenset((choice.id,))) for choice in fact.choices]
        return [([], frozenset()), *one_each]
    return []


def _signature(name: str, value: object, leaves: list[Condition]) -> object:
    """What the conditions can tell of a value; direct answers speak for themselves."""
    if FACTS[name].kind == "yes_no":
        return value
    return tuple(compiled(leaf)({name: value}, {}) for leaf in leaves)


def _leaves(book: Edition) -> Iterable[Condition]:
    items: tuple[Rule | Duty, ...] = (*book.rules, *book.duties)
    conditions = [item.when for item in items]
    conditions += [exception.when for item in items for exception in item.unless]
    conditions += [duty.advised_when for duty in book.duties]
    for condition in conditions:
        for part in walk(condition):
            if not isinstance(part, (All, Any, Not, Answered, Finding, Known)):
                yield part
