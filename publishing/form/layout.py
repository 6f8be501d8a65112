"""How the questions are laid out on the tool page, read off the facts: order of attention, not law.

Nothing here decides anything. A question is asked in its step; one that few incidents need waits under 「くわしく」.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from decision_engine.facts import FACTS, STEPS, Choice

if TYPE_CHECKING:
    from decision_engine.facts import Fact

UNKNOWN = Choice("unknown", "わからない")
NONE = Choice("none", "どれもない")

# The shorter the answers, the more of them stand side by side.
_SHORT_LABEL = 9
_MEDIUM_LABEL = 12
_MEDIUM_HELP = 16
_HINTS = 4


@dataclass(frozen=True, slots=True)
class Group:
    """Choices under one heading; a folded one hints at what it holds."""

    title: str
    choices: tuple[Choice, ...]
    folded: bool

    @property
    def hint(self) -> str:
        """Name the first choices."""
        return "、".join(choice.label for choice in self.choices[:_HINTS])


@dataclass(frozen=True, slots=True)
class Question:
    """A fact as the form asks it."""

    fact: Fact
    after: str
    """The answers that bring it forward, as `fact=value,value;fact=value`."""
    assumed: str
    """What is said of it while nobody answers, empty where nothing is assumed."""
    groups: tuple[Group, ...]
    closing: tuple[Choice, ...]
    columns: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step: what is asked at once, and what waits."""

    id: str
    title: str
    asked: tuple[Question, ...]
    more: tuple[Question, ...]


def steps() -> tuple[Step, ...]:
    """Lay out every question in its step."""
    return tuple(_step(step, title) for step, title in STEPS)


def brought_forward_by(fact: str) -> dict[str, tuple[str, ...]]:
    """Name the answers that make a fact likely to matter: other fact → its values, 「わからない」 included."""
    found = {}
    for other in FACTS.values():
        values = [choice.id for choice in other.choices if fact in choice.follow_ups]
        values += [UNKNOWN.id] if fact in other.unknown_follow_ups else []
        if values:
            found[other.id] = tuple(values)
    return found


def _step(step: str, title: str) -> Step:
    facts = [fact for fact in FACTS.values() if fact.step == step]
    return Step(
        step,
        title,
        asked=tuple(_question(fact) for fact in facts if not _waits(fact)),
        more=tuple(_question(fact) for fact in facts if _waits(fact)),
    )


def _waits(fact: Fact) -> bool:
    if fact.asked_at_once:
        return False
    return fact.assumed is not None or fact.rare or bool(brought_forward_by(fact.id))


def _question(fact: Fact) -> Question:
    return Question(
        fact,
        after=";".join(
            f"{other}={','.join(values)}" for other, values in brought_forward_by(fact.id).items()
        ),
        assumed=next((choice.label for choice in fact.choices if choice.id == fact.assumed), ""),
        groups=_groups(fact.choices),
        closing=_closing(fact),
        columns=_columns(fact.choices),
    )


def _groups(choices: tuple[Choice, ...]) -> tuple[Group, ...]:
    """Part a long list at its headings; a list without headings has no groups."""
    parts = [(title, tuple(held)) for title, held in groupby(choices, lambda choice: choice.group) if title]
    return tuple(Group(title, held, folded=held[0].folded) for title, held in parts)


def _closing(fact: Fact) -> tuple[Choice, ...]:
    """A set closes with 「どれもない」, unless another question settles what is absent."""
    return (NONE, UNKNOWN) if fact.kind == "set" and fact.settled_by is None else (UNKNOWN,)


def _columns(choices: tuple[Choice, ...]) -> str:
    if all(len(choice.label) <= _SHORT_LABEL and not choice.help for choice in choices):
        return "navi-short"
    medium = all(
        len(choice.label) <= _MEDIUM_LABEL and len(choice.help) <= _MEDIUM_HELP for choice in choices
    )
    return "navi-medium" if medium else ""
