"""Which scenario each bit stands for: the answers as they are, or one fact with another value."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from decision_engine.decide.leaf import facts_read, leaf_truth, looks
from decision_engine.facts import FACTS
from decision_engine.language.condition import NO, YES, Over

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from decision_engine.language.condition import Leaf

    type Pair = tuple[int, int]  # (where it holds, where it fails): bits, or the cells that keep them

AS_ANSWERED = 1


@dataclass(frozen=True, slots=True)
class Scenario:
    """One fact with another value: how the value is printed, what decides, its bit."""

    fact: str
    shown: object
    value: object
    bit: int


class Scenarios:
    """One bit for the answers as they are, one for every single change that the leaves tell apart."""

    def __init__(self, leaves: Iterable[Leaf]) -> None:
        self.everything = AS_ANSWERED
        self.by_bit: dict[int, Scenario] = {}
        self._by_fact: dict[str, tuple[Scenario, ...]] = {}
        by_fact: dict[str, list[Leaf]] = {name: [] for name in FACTS}
        for leaf in leaves:
            for name in facts_read(leaf):
                by_fact[name].append(leaf)
        for name, own in by_fact.items():
            self._by_fact[name] = tuple(self._add(name, own))

    def _add(self, name: str, leaves: list[Leaf]) -> Iterable[Scenario]:
        found: dict[object, tuple[object, object]] = {}
        for shown, value in _candidates(name, leaves):
            found.setdefault(_signature(name, value, leaves), (shown, value))
        for shown, value in found.values():
            bit = self.everything + 1
            self.everything |= bit
            self.by_bit[bit] = Scenario(name, shown, value, bit)
            yield self.by_bit[bit]

    def of(self, *facts: str) -> tuple[Scenario, ...]:
        """The scenarios in which one of these facts is another one."""
        return tuple(scenario for fact in facts for scenario in self._by_fact[fact])

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that some leaf asks for and that have another value."""
        return tuple(name for name, own in self._by_fact.items() if own)

    def bits_of(self, fact: str) -> int:
        """The bits of the scenarios in which the fact is another one."""
        return sum(scenario.bit for scenario in self._by_fact[fact])

    def pairs(self, leaf: Leaf) -> dict[tuple[int, ...], Pair]:
        """What a leaf says in every scenario, for each combination of sorts that it can see."""
        scenarios = self.of(*(look.fact for look in looks(leaf)))
        others = self.everything & ~sum(scenario.bit for scenario in scenarios)
        pairs: dict[tuple[int, ...], Pair] = {}
        for sorts, values in sorts_of(leaf):
            bits = [0, 0, 0]
            bits[leaf_truth(leaf, values)] |= others
            for scenario in scenarios:
                bits[leaf_truth(leaf, {**values, scenario.fact: scenario.value})] |= scenario.bit
            pairs[sorts] = bits[YES], bits[NO]
        return pairs


class AsAnswered:
    """The answers as they are and nothing else: the space of the quick program."""

    everything = AS_ANSWERED

    def bits_of(self, _fact: str) -> int:
        """Nothing is another one."""
        return 0

    def pairs(self, leaf: Leaf) -> dict[tuple[int, ...], Pair]:
        """What a leaf says, for each combination of sorts that it can see."""
        truths = {sorts: leaf_truth(leaf, values) for sorts, values in sorts_of(leaf)}
        return {sorts: (int(truth == YES), int(truth == NO)) for sorts, truth in truths.items()}


def sorts_of(leaf: Leaf) -> Iterator[tuple[tuple[int, ...], dict[str, object]]]:
    """Every combination of sorts that a leaf can see, with an example of the answers."""
    seen = looks(leaf)
    for sorts in product(*(range(len(look.examples)) for look in seen)):
        yield (
            sorts,
            {look.fact: look.examples[sort] for look, sort in zip(seen, sorts, strict=True) if sort},
        )


def _candidates(name: str, leaves: list[Leaf]) -> list[tuple[object, object]]:
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


def _signature(name: str, value: object, leaves: list[Leaf]) -> object:
    """What the leaves can tell of a value; direct answers speak for themselves."""
    if FACTS[name].kind == "yes_no":
        return value
    return tuple(leaf_truth(leaf, {name: value}) for leaf in leaves)
