"""The shape of one thing to do that no single duty dates: typed data, never code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from decision_engine.language.rule import ALWAYS

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Phase

Who = Literal["management", "it", "legal", "pr", "desk"]
RESPONSE = "internal_response"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, by whom, why, on which source, and when it is done.

    It is raised while its `duty` stands and `when` surely holds, or while one of the facts in
    `while_open` is unanswered. `clock` names the deadline of the duty that dates it. `course`
    is a subject and the way taken in it, such as ("power", "on"): two ways of one subject are
    never given together (a test tries all pairs).
    """

    id: str
    phase: Phase
    who: Who
    title: str
    detail: str
    why: str
    done: str
    cites: tuple[str, ...]
    when: Condition = ALWAYS
    while_open: tuple[str, ...] = ()
    duty: str = RESPONSE
    clock: str | None = None
    course: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Handling:
    """Who does a task that stands inside a duty, and when it is done; the duty says why."""

    who: Who
    done: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A thing done: when, a note, and what it was called then (it stays when facts change)."""

    at: str
    note: str = ""
    title: str = ""
