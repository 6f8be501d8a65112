"""What each kind of condition makes of the answers. Whoever adds a kind of leaf says it here, once."""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
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
    leaves,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from decision_engine.language.condition import Condition, Leaf

    type Values = Mapping[str, object]
    type Truths = Mapping[str, int]

NO_ANSWER = 0


@dataclass(frozen=True, slots=True)
class Look:
    """How a leaf looks at one fact: it sees the sort of a value and nothing else.

    Sort 0 stands for no answer; `examples` holds one value of each sort, None where the leaf
    can see no such value.
    """

    fact: str
    sort: Callable[[object], int]
    examples: tuple[object, ...]


def truth_of(condition: Condition, values: Values, found: Truths) -> int:
    """The truth of any condition: NO, UNKNOWN or YES (and is min, or is max, not mirrors)."""
    return _TRUTH[type(condition)](condition, values, found)


def leaf_truth(leaf: Leaf, values: Values) -> int:
    """The truth of one question to the answers."""
    return _TRUTH[type(leaf)](leaf, values, {})


def looks(leaf: Leaf) -> tuple[Look, ...]:
    """Everything that the leaf looks at; equal sorts give it equal truth."""
    match leaf:
        case Is(fact, values, unclear):
            examples = (None, "", next(iter(unclear), None), next(iter(values), None))
            return (Look(fact, lambda value: _sort(value, _is(leaf, value)), examples),)
        case Includes():
            return _looks_of_includes(leaf)
        case Reported():
            return _looks_of_reported(leaf)
        case Over(fact, limit, within):
            own = _count_look(fact, limit)
            return (own, _count_look(within, limit)) if within else (own,)


def facts_read(condition: Condition) -> tuple[str, ...]:
    """The facts that the condition reads itself, without following findings."""
    return tuple(dict.fromkeys(look.fact for leaf in leaves((condition,)) for look in looks(leaf)))


def left_open(part: Condition) -> Iterator[tuple[str, str]]:
    """The facts that an unknown part asks for, each with when an answer to it is still missing.

    always: another answer may help; unanswered: only while there is none; unsettled: until the
    set is complete; or the name of a set, for the fact that says whether that set is complete.
    """
    match part:
        case Answered(fact):
            yield fact, "unanswered"
        case Is(fact):
            yield fact, "always"
        case Over(fact, _, within):
            yield fact, "always"
            if within:
                yield within, "unanswered"
        case Reported(fact, _, denied):
            yield fact, "unanswered"
            if denied:
                yield denied[0], "always"
        case Includes(fact):
            settled = FACTS[fact].settled_by
            yield fact, "unsettled" if settled else "unanswered"
            if settled:
                yield settled, fact
        case _:
            return


def _sort(value: object, truth: int) -> int:
    return NO_ANSWER if value is None else 1 + truth


def _all(condition: All, values: Values, found: Truths) -> int:
    return min((truth_of(part, values, found) for part in condition.parts), default=YES)


def _any(condition: Any, values: Values, found: Truths) -> int:
    return max((truth_of(part, values, found) for part in condition.parts), default=NO)


def _answered(condition: Answered, values: Values, found: Truths) -> int:
    if condition.fact in values:
        return YES if values[condition.fact] == "yes" else NO
    return truth_of(condition.otherwise, values, found)


def _is(leaf: Is, value: object) -> int:
    if value is None or value in leaf.unclear:
        return UNKNOWN
    return YES if value in leaf.values else NO


def _includes(leaf: Includes, values: Values, _found: Truths) -> int:
    members = values.get(leaf.fact)
    if not isinstance(members, frozenset):
        return UNKNOWN
    if not members.isdisjoint(leaf.values):
        return YES
    if not members.isdisjoint(leaf.unclear):
        return UNKNOWN
    settled = FACTS[leaf.fact].settled_by
    return UNKNOWN if settled and values.get(settled) != "yes" else NO


def _looks_of_includes(leaf: Includes) -> tuple[Look, ...]:
    wanted, unclear = frozenset(leaf.values), frozenset(leaf.unclear)

    def sort(members: object) -> int:
        if not isinstance(members, frozenset):
            return NO_ANSWER
        if not wanted.isdisjoint(members):
            return 3
        return 1 if unclear.isdisjoint(members) else 2

    hidden = frozenset(leaf.unclear[:1]) if leaf.unclear else None
    own = Look(leaf.fact, sort, (None, frozenset(), hidden, frozenset(leaf.values[:1])))
    settled = FACTS[leaf.fact].settled_by
    return (own, _word_look(settled, "yes")) if settled else (own,)


def _reported(leaf: Reported, values: Values, _found: Truths) -> int:
    members = values.get(leaf.fact)
    if not isinstance(members, frozenset) or members.isdisjoint(leaf.values):
        return NO
    return UNKNOWN if leaf.denied and values.get(leaf.denied[0]) == leaf.denied[1] else YES


def _looks_of_reported(leaf: Reported) -> tuple[Look, ...]:
    wanted = frozenset(leaf.values)

    def sort(members: object) -> int:
        return 1 if isinstance(members, frozenset) and not wanted.isdisjoint(members) else NO_ANSWER

    own = Look(leaf.fact, sort, (None, frozenset(leaf.values[:1])))
    return (own, _word_look(*leaf.denied)) if leaf.denied else (own,)


def _word_look(fact: str, word: str) -> Look:
    """Only one word of a fact matters."""
    return Look(fact, lambda value: 1 if value == word else NO_ANSWER, (None, word))


def _over(leaf: Over, values: Values, _found: Truths) -> int:
    """The part's own count; while that leaves it open, the whole bounds it from above."""
    truth = _count(leaf.limit, values.get(leaf.fact))
    if truth == UNKNOWN and leaf.within and _count(leaf.limit, values.get(leaf.within)) == NO:
        return NO
    return truth


def _count(limit: int, people: object) -> int:
    if not isinstance(people, tuple):
        return UNKNOWN
    low, high = people
    if low > limit or (high is not None and high > limit):
        return YES
    return UNKNOWN if high is None else NO


def _count_look(fact: str, limit: int) -> Look:
    examples = (None, (limit, limit), (0, None), (limit + 1, limit + 1))
    return Look(fact, lambda people: _sort(people, _count(limit, people)), examples)


_TRUTH: dict[type, Callable[[typing.Any, Values, Truths], int]] = {
    Is: lambda leaf, values, _found: _is(leaf, values.get(leaf.fact)),
    Includes: _includes,
    Reported: _reported,
    Over: _over,
    Answered: _answered,
    Finding: lambda condition, _values, found: found[condition.rule],
    Known: lambda condition, _values, _found: YES if condition.value else NO,
    All: _all,
    Any: _any,
    Not: lambda condition, values, found: YES - truth_of(condition.part, values, found),
}
