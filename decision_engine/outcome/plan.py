"""Duties and actions → one list of things to do, by phase, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.language.condition import NO, YES
from decision_engine.tasks import FIRST, HANDLINGS, REST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.decide.findings import Findings
    from decision_engine.language.rule import Duty, Phase, Status, Task
    from decision_engine.outcome.shape import Deadline, Planned, PlanWords
    from decision_engine.rulebook import Edition
    from decision_engine.tasks import Action

PHASES: tuple[Phase, ...] = ("now", "day1", "days3to5", "day30", "day60", "after")
PREPARED_WHILE_OPEN: tuple[Phase, ...] = ("now", "day1")


class Planner:
    """Everything that can be planned in one edition, with the numbers of its law."""

    def __init__(self, book: Edition) -> None:
        self._first, self._rest = book.reads(FIRST), book.reads(REST)
        self.actions = {action.id: action for action in (*self._first, *self._rest)}
        self._tasks = tuple(
            (duty, task, _words_of_task(task, duty))
            for duty in book.duties
            for task in duty.tasks
            if task.id not in self.actions
        )

    def plan(self, found: Findings, deadlines: dict[str, list[Deadline]]) -> list[Planned]:
        """What stands to be done, in the order of the phases; each thing once.

        A duty that is still undecided but has a safe side is prepared (now, day 1), not carried
        out. An action (tasks/) that bears the id of a duty's task says it in the duty's place.
        """
        planned = [_planned(action, deadlines) for action in self._first if _raised(action, found)]
        planned += self._of_duties(found, deadlines)
        planned += [_planned(action, deadlines) for action in self._rest if _raised(action, found)]
        return sorted(planned, key=lambda task: PHASES.index(task["phase"]))

    def fixed_words(self) -> Iterator[PlanWords]:
        """What can be said of everything that a plan may hold."""
        yield from (_words_of_action(action) for action in self.actions.values())
        yield from (words for _, _, words in self._tasks)

    def _of_duties(self, found: Findings, deadlines: dict[str, list[Deadline]]) -> list[Planned]:
        tasks: dict[str, Planned] = {}
        for duty, task, words in self._tasks:
            if task.id not in tasks and _belongs(duty, task, found):
                tasks[task.id] = {**words, "due": _due(task.clock, deadlines[duty.id])}
        return list(tasks.values())


def _planned(action: Action, deadlines: dict[str, list[Deadline]]) -> Planned:
    return {**_words_of_action(action), "due": _due(action.clock, deadlines[action.duty])}


def _words_of_action(action: Action) -> PlanWords:
    return {
        "id": action.id,
        "phase": action.phase,
        "title": action.title,
        "detail": action.detail,
        "who": action.who,
        "duty": action.duty,
    }


def _words_of_task(task: Task, duty: Duty) -> PlanWords:
    return {
        "id": task.id,
        "phase": task.phase,
        "title": task.title,
        "detail": task.detail,
        "who": HANDLINGS[task.id].who,
        "duty": duty.id,
    }


def _raised(action: Action, found: Findings) -> bool:
    """Surely called for, or called for while a fact is open; while its duty stands."""
    if found.statuses[action.duty] == "not_required":
        return False
    if found.truth(action.when) == YES:
        return True
    return any(fact not in found.values for fact in action.while_open)


def _belongs(duty: Duty, task: Task, found: Findings) -> bool:
    status: Status = found.statuses[duty.id]
    if status == "not_required":
        return False
    if status == "undetermined" and not (duty.safe_side and task.phase in PREPARED_WHILE_OPEN):
        return False
    truth = found.truth(task.when)
    return truth == YES if task.phase == "day60" else truth != NO


def _due(clock: str | None, deadlines: list[Deadline]) -> str | None:
    for deadline in deadlines:
        if deadline["id"] == clock:
            return deadline.get("due") or deadline.get("due_at")
    return None
