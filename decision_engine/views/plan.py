"""The plan with everything that is said about a task: who, why, source, done, and its tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from decision_engine.law import CITATIONS
from decision_engine.tasks import HANDLINGS, WHO
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutySaid, Planned
    from decision_engine.rulebook import Edition
    from decision_engine.tasks.shape import Action, Tick


class Ticked(TypedDict):
    """When a task was done, and a note."""

    at: str
    note: str


class PlannedTask(TypedDict):
    """One task as the reader meets it; `gone` is a task that was ticked and is no longer raised."""

    id: str
    phase: str
    phase_title: str
    title: str
    detail: str
    who: str
    why: str
    done: str
    cites: list[str]
    duty: str
    due: str | None
    tick: Ticked | None
    gone: bool


def plan_view(decision: Decision, ticks: Mapping[str, Tick] | None = None) -> list[PlannedTask]:
    """All tasks in the order of their phases; what was ticked stays, even when facts change."""
    done = ticks or {}
    duties = {duty["id"]: duty for duty in decision.duties}
    book, actions = decision.engine.book, decision.engine.planner.actions
    tasks = [
        _task(task, actions.get(task["id"]), duties[task["duty"]], done.get(task["id"]), book)
        for task in decision.plan
    ]
    raised = {task["id"] for task in tasks}
    gone = [_gone(name, tick, actions.get(name)) for name, tick in done.items() if name not in raised]
    return [*tasks, *gone]


def _task(
    task: Planned, action: Action | None, duty: DutySaid, tick: Tick | None, book: Edition
) -> PlannedTask:
    return {
        "id": task["id"],
        "phase": task["phase"],
        "phase_title": book.reads(words.PHASES[task["phase"]]),
        "title": task["title"],
        "detail": task["detail"],
        "who": WHO[task["who"]],
        "why": action.why if action else duty["why"],
        "done": action.done if action else HANDLINGS[task["id"]].done,
        "cites": _sources(action.cites) if action else duty["cites"],
        "duty": task["duty"],
        "due": task["due"],
        "tick": {"at": tick.at, "note": tick.note} if tick else None,
        "gone": False,
    }


def _sources(cites: Iterable[str]) -> list[str]:
    """Labels; a source that was not read in the original says 要確認."""
    return [
        CITATIONS[cite].label + ("" if CITATIONS[cite].confidence == "H" else words.PLAN["check"])
        for cite in cites
    ]


def _gone(name: str, tick: Tick, action: Action | None) -> PlannedTask:
    return {
        "id": name,
        "phase": "after",
        "phase_title": words.PLAN["gone"],
        "title": tick.title or (action.title if action else name),
        "detail": "",
        "who": WHO[action.who] if action else words.PLAN["nobody"],
        "why": words.PLAN["why_gone"],
        "done": "",
        "cites": [],
        "duty": action.duty if action else "",
        "due": None,
        "tick": {"at": tick.at, "note": tick.note},
        "gone": True,
    }
