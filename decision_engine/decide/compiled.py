"""Conditions turned into closures once, so that a decision only compares small integers."""

from __future__ import annotations

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
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.language.condition import Condition

    type Values = Mapping[str, object]
    type Found = Mapping[str, int]
    type Test = Callable[[Values, Found], int]

FROM_WORD = {"no": NO, "yes": YES}


_DONE: dict[int, tuple[Condition, Test]] = {}


def compiled(condition: Condition) -> Test:
    """A function of the known values and the findings so far, giving NO, UNKNOWN or YES.

    Remembered by identity: hashing a whole tree would cost more than deciding it. The
    condition is kept beside its test, so that its identity cannot be reused.
    """
    kept = _DONE.get(id(condition))
    if kept is None:
        kept = _DONE[id(condition)] = (condition, _compile(condition))
    return kept[1]


def _compile(condition: Condition) -> Test:
    match condition:
        case All(parts) | Any(parts):
            join = _all if isinstance(condition, All) else _any
            return join(tuple(compiled(part) for part in parts))
        case Not(part):
            test = compiled(part)
            return lambda values, found: YES - test(values, found)
        case Answered(fact, otherwise):
            return _answered(fact, compiled(otherwise))
        case Finding(rule):
            return lambda _values, found: found[rule]
        case Known(value):
            truth = YES if value else NO
            return lambda _values, _found: truth
        case _:
            return _compile_fact(condition)


def _compile_fact(condition: Is | Includes | Reported | Over) -> Test:
    match condition:
        case Is():
            return _is(condition)
        case Includes():
            return _includes(condition)
        case Reported():
            return _reported(condition)
        case Over(fact, limit, within):
            return _over_part(fact, limit, within) if within else _over(fact, limit)


def facts_read(condition: Condition) -> tuple[str, ...]:
    """The facts that the condition reads itself, without following findings."""
    names: dict[str, None] = {}
    for part in walk(condition):
        match part:
            case Is(fact) | Answered(fact):
                names[fact] = None
            case Over(fact, _, within):
                names.update(dict.fromkeys((fact, within) if within else (fact,)))
            case Includes(fact):
                names[fact] = None
                settled = FACTS[fact].settled_by
                if settled:
                    names[settled] = None
            case Reported(fact, _, denied):
                names[fact] = None
                if denied:
                    names[denied[0]] = None
            case _:
                pass
    return tuple(names)


def _is(condition: Is) -> Test:
    fact = condition.fact
    truths = dict.fromkeys(condition.values, YES)
    truths.update(dict.fromkeys(condition.unclear, UNKNOWN))

    def test(values: Values, _found: Found) -> int:
        value = values.get(fact)
        return UNKNOWN if value is None else truths.get(value, NO)  # type: ignore[call-overload]

    return test


def _includes(condition: Includes) -> Test:
    fact, wanted = condition.fact, frozenset(condition.values)
    unclear, settled = frozenset(condition.unclear), FACTS[condition.fact].settled_by

    def test(values: Values, _found: Found) -> int:
        members = values.get(fact)
        if not isinstance(members, frozenset):
            return UNKNOWN
        if members & wanted:
            return YES
        if members & unclear or (settled and values.get(settled) != "yes"):
            return UNKNOWN
        return NO

    return test


def _reported(condition: Reported) -> Test:
    fact, wanted, denied = condition.fact, frozenset(condition.values), condition.denied

    def test(values: Values, _found: Found) -> int:
        members = values.get(fact)
        if not isinstance(members, frozenset) or not members & wanted:
            return NO
        return UNKNOWN if denied and values.get(denied[0]) == denied[1] else YES

    return test


def _over(fact: str, limit: int) -> Test:
    def test(values: Values, _found: Found) -> int:
        people = values.get(fact)
        if not isinstance(people, tuple):
            return UNKNOWN
        low, high = people
        if low > limit or (high is not None and high > limit):
            return YES
        return UNKNOWN if high is None else NO

    return test


def _over_part(fact: str, limit: int, within: str) -> Test:
    """The part's own count; while that leaves it open, the whole bounds it from above."""
    own, whole = _over(fact, limit), _over(within, limit)

    def test(values: Values, found: Found) -> int:
        truth = own(values, found)
        return NO if truth == UNKNOWN and whole(values, found) == NO else truth

    return test


def _answered(fact: str, otherwise: Test) -> Test:
    def test(values: Values, found: Found) -> int:
        value = values.get(fact)
        return otherwise(values, found) if value is None else FROM_WORD[str(value)]

    return test


def _all(tests: tuple[Test, ...]) -> Test:
    def test(values: Values, found: Found) -> int:
        least = YES
        for part in tests:
            truth = part(values, found)
            if truth < least:
                if truth == NO:
                    return NO
                least = truth
        return least

    return test


def _any(tests: tuple[Test, ...]) -> Test:
    def test(values: Values, found: Found) -> int:
        most = NO
        for part in tests:
            truth = part(values, found)
            if truth > most:
                if truth == YES:
                    return YES
                most = truth
        return most

    return test
