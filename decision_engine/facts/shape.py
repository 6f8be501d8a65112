"""The shape of one fact: a question that a reader can answer, or leave open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["choice", "yes_no", "set", "date", "time", "count"]
Step = Literal["when", "event", "information", "people", "protection", "position"]


class HeadCount(TypedDict):
    """A number of people between two bounds; `max` None: no upper bound is known."""

    min: int
    max: int | None


# A fact as it was said, in files, links and requests: a choice, a date or a time, members of a set, a head count.
Value = str | int | list[str] | HeadCount


@dataclass(frozen=True, slots=True)
class Choice:
    """One allowed value of a fact: its fixed id, how people say it, and a short help.

    `follow_ups` names the facts that this answer makes likely to matter; until then they are asked under 「くわしく」.
    `group` is the heading under which a long list shows it, `folded` says that the group opens on demand only.
    """

    id: str
    label: str
    help: str = ""
    follow_ups: tuple[str, ...] = ()
    group: str = ""
    folded: bool = False


def group(title: str, *choices: Choice, folded: bool = False) -> tuple[Choice, ...]:
    """Put choices under one heading, in the order in which they are shown."""
    return tuple(replace(choice, group=title, folded=folded) for choice in choices)


def yes_no(*, yes: tuple[str, ...] = (), no: tuple[str, ...] = ()) -> tuple[Choice, ...]:
    """Return 「はい」 and 「いいえ」 with the facts that each makes likely to matter."""
    return (Choice("yes", "はい", follow_ups=yes), Choice("no", "いいえ", follow_ups=no))


YES_NO = yes_no()


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the contract with every Japanese word that is said about it.

    `question` is asked of the reader, `short` names the fact inside other sentences,
    `help` says how to find the answer, `why` says what hangs on it.
    `assumed` is the value that stands while the fact is omitted (前提), None for most facts.
    `settled_by` names the yes/no fact that makes absence from a set certain.

    Order of attention, not law: `unknown_follow_ups` are the follow-ups of 「わからない」; `rare` facts wait under
    「くわしく」 although nothing is assumed; `asked_at_once` ones do not, although something is: everybody can answer
    them, and they change much. `quick_days` are presses beside a date: what they say, and how many days from today.
    """

    id: str
    kind: Kind
    step: Step
    question: str
    short: str
    help: str
    why: str
    choices: tuple[Choice, ...] = ()
    assumed: str | None = None
    settled_by: str | None = None
    unit: str = ""
    placeholder: str = ""
    unknown_follow_ups: tuple[str, ...] = ()
    rare: bool = False
    asked_at_once: bool = False
    quick_days: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """One plain answer.

    `sets` are the facts that it says. `shows` names facts that are asked on the same screen
    once this answer is chosen.
    """

    id: str
    label: str
    help: str = ""
    sets: Mapping[str, str] = field(default_factory=dict)
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plain:
    """A question in everyday words: `groups` are headings with the answers under them."""

    id: str
    question: str
    help: str
    why: str
    groups: tuple[tuple[str, tuple[Way, ...]], ...]
    ask: str = ""
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """What is asked together: a plain question or facts. It is done once all `facts` are answered."""

    id: str
    facts: tuple[str, ...]
    plain: tuple[str, ...] = ()
    always: bool = False
