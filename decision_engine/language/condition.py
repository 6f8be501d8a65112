"""Three-valued conditions as data, and their evaluation (strong Kleene).

A condition never contains code: it is a tree of the small values below. Unknown is
never read as no: a missing answer makes a condition unknown unless the rest decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


# Ordered so that `and` is min, `or` is max and `not` is the mirror. Plain integers, because
# a decision compares them some thousand times.
NO, UNKNOWN, YES = 0, 1, 2
WORDS = ("no", "unknown", "yes")


@dataclass(frozen=True, slots=True)
class Is:
    """The fact has one of the values; unknown while the fact is, or is one of `unclear`."""

    fact: str
    values: tuple[str, ...]
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Includes:
    """The set holds one of the values.

    Absence is certain only when the set is settled (see Fact.settled_by) and holds none
    of `unclear`: members such as free text whose content may still hide a value.
    """

    fact: str
    values: tuple[str, ...]
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reported:
    """One of the values has been reported; a missing answer counts as not reported.

    Only for evidence that can speak for a conclusion and never against it (signs).
    `denied` names a fact and the answer that contradicts the evidence: together they
    leave the condition unknown, until somebody finds out which of the two is right.
    """

    fact: str
    values: tuple[str, ...]
    denied: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Over:
    """More people than `limit`, or possibly more: a known maximum over the limit counts.

    `within` names the count of the whole that these people are a part of: while their own
    count leaves it open, a known maximum of the whole that is not over the limit excludes it.
    A whole over the limit says nothing of its part.
    """

    fact: str
    limit: int
    within: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """The direct answer to a yes/no fact where there is one, else what the rest implies."""

    fact: str
    otherwise: Condition


@dataclass(frozen=True, slots=True)
class Known:
    """A value for what no fact decides: yes or no once and for all."""

    value: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """The truth of another rule, by id."""

    rule: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


type Leaf = Is | Includes | Reported | Over
type Condition = Leaf | Answered | Known | Finding | All | Any | Not


def all_of(*parts: Condition) -> All:
    """Every one of the parts."""
    return All(parts)


def any_of(*parts: Condition) -> Any:
    """One of the parts at least."""
    return Any(parts)


def not_(part: Condition) -> Not:
    """The opposite of the part; unknown stays unknown."""
    return Not(part)


def children(condition: Condition) -> tuple[Condition, ...]:
    """The parts that a condition is made of, in reading order."""
    match condition:
        case All(parts) | Any(parts):
            return parts
        case Not(part):
            return (part,)
        case Answered(_, otherwise):
            return (otherwise,)
        case _:
            return ()


def walk(condition: Condition) -> Iterator[Condition]:
    """The condition and everything below it, without following findings."""
    yield condition
    for part in children(condition):
        yield from walk(part)


def leaves(conditions: Iterable[Condition]) -> list[Leaf]:
    """The questions to the answers that the conditions ask, in reading order, each once."""
    found: dict[Leaf, None] = {}
    for condition in conditions:
        for part in walk(condition):
            match part:
                case Is() | Includes() | Reported() | Over():
                    found[part] = None
                case Answered(fact):
                    found[Is(fact, ("yes",))] = None
                case _:
                    pass
    return list(found)


def findings(conditions: Iterable[Condition]) -> list[str]:
    """The rules whose findings the conditions read, each once."""
    parts = (part for condition in conditions for part in walk(condition))
    return list(dict.fromkeys(part.rule for part in parts if isinstance(part, Finding)))
