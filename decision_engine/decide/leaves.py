"""The distinct questions to the answers that an edition asks, each tested once a decision.

Rules share leaves, and a rule's tree, text and open facts depend on nothing but the truth
of its own leaves and of the findings it reads. That tuple is therefore the key under which
finished pieces are remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled
from decision_engine.language.condition import All, Answered, Any, Finding, Is, Known, Not

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule
    from decision_engine.rulebook import Edition

    type Leaf = Condition
    type Truths = Mapping[str, int]
    type Key = tuple[int, ...]
    type KeyOf = Callable[[Key, Truths], Key]

MOST_REMEMBERED = 512


class LeafTable:
    """All leaves of an edition in one order."""

    def __init__(self, book: Edition) -> None:
        self._places: dict[Leaf, int] = {}
        items: tuple[Rule | Duty, ...] = (*book.rules, *book.duties)
        for item in items:
            for leaf in leaves((item.when, *(exception.when for exception in item.unless))):
                self._places.setdefault(leaf, len(self._places))
        for duty in book.duties:
            for leaf in leaves((duty.advised_when,)):
                self._places.setdefault(leaf, len(self._places))
        self.leaves = tuple(self._places)
        self._tests = tuple(compiled(leaf) for leaf in self.leaves)

    def truths(self, values: Mapping[str, object]) -> Key:
        """The truth of every leaf."""
        return tuple([test(values, {}) for test in self._tests])

    def place(self, leaf: Leaf) -> int:
        """Where the truth of a leaf stands."""
        return self._places[leaf]

    def key_of(self, conditions: Iterable[Condition]) -> KeyOf:
        """A function giving the truths that the conditions depend on, as one key."""
        conditions = tuple(conditions)
        places = tuple(self._places[leaf] for leaf in leaves(conditions))
        names = tuple(findings(conditions))

        def key(truths: Key, found: Truths) -> Key:
            return (*[truths[place] for place in places], *[found[name] for name in names])

        return key


class Remembered[Piece]:
    """Finished pieces by key; forgets everything when full, so that memory stays flat."""

    def __init__(self, key: KeyOf) -> None:
        self._key = key
        self._pieces: dict[tuple[int, ...], Piece] = {}

    def get(self, truths: Key, found: Truths, make: Callable[[], Piece]) -> Piece:
        """The piece for these truths, made when it is not remembered."""
        key = self._key(truths, found)
        piece = self._pieces.get(key)
        if piece is None:
            if len(self._pieces) >= MOST_REMEMBERED:
                self._pieces.clear()
            piece = self._pieces[key] = make()
        return piece


def leaves(conditions: Iterable[Condition]) -> list[Leaf]:
    """The leaves of the conditions in reading order, each once."""
    return list(dict.fromkeys(leaf for condition in conditions for leaf in _leaves(condition)))


def findings(conditions: Iterable[Condition]) -> list[str]:
    """The rules whose findings the conditions read, each once."""
    return list(dict.fromkeys(name for condition in conditions for name in _findings(condition)))


def _leaves(condition: Condition) -> Iterable[Leaf]:
    match condition:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _leaves(part)
        case Not(part):
            yield from _leaves(part)
        case Answered(fact, otherwise):
            yield Is(fact, ("yes",))
            yield from _leaves(otherwise)
        case Finding() | Known():
            return
        case _:
            yield condition


def _findings(condition: Condition) -> Iterable[str]:
    match condition:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _findings(part)
        case Not(part) | Answered(_, part):
            yield from _findings(part)
        case Finding(rule):
            yield rule
        case _:
            return
