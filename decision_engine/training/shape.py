"""The shape of a drill: facts that arrive over simulated days, and choices with what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go: `days` is what it costs, `says` why, `cites` on which source."""

    id: str
    text: str
    days: int
    says: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """News on one day and hour; `learned` are the facts that it brings (or corrects)."""

    day: int
    time: str
    news: str
    learned: Mapping[str, object]
    question: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Drill:
    """One exercise: made up, in the pattern of accidents that are often reported.

    `known_on` is the first day; the day of a step counts from it. `given` is known from the start. `articles` are pages to read.
    """

    id: str
    title: str
    lead: str
    company: str
    known_on: str
    given: Mapping[str, object]
    steps: tuple[Step, ...]
    articles: tuple[str, ...] = ()
