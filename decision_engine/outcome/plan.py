"""Duties → one list of things to do, by phase, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.decide.compiled import compiled
from decision_engine.language.condition import NO, YES, Over
from decision_engine.wording import CONTACT

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings
    from decision_engine.language.rule import Duty, Phase, Status, Task
    from decision_engine.outcome.shape import Contact, Deadline, Planned

MANY = Over("persons", 1000)
PHASES: tuple[Phase, ...] = ("now", "day1", "days3to5", "day30", "day60", "after")
PREPARED_WHILE_OPEN: tuple[Phase, ...] = ("now", "day1")


def plan(found: Findings, deadlines: dict[str, list[Deadline]]) -> list[Planned]:
    """Tasks of the duties that stand, in the order of their phases.

    A duty that is still undecided but has a safe side is prepared (now, day 1), not carried out.
    """
    tasks: dict[str, Planned] = {}
    for duty in found.edition.duties:
        for task in duty.tasks:
            if _belongs(duty, task, found) and task.id not in tasks:
                tasks[task.id] = {
                    "id": task.id,
                    "phase": task.phase,
                    "title": task.title,
                    "detail": task.detail,
                    "duty": duty.id,
                    "due": _due(task, deadlines[duty.id]),
                }
    return sorted(tasks.values(), key=lambda task: PHASES.index(task["phase"]))


def _belongs(duty: Duty, task: Task, found: Findings) -> bool:
    status: Status = found.statuses[duty.id]
    if status == "not_required":
        return False
    if status == "undetermined" and not (duty.safe_side and task.phase in PREPARED_WHILE_OPEN):
        return False
    truth = compiled(task.when)(found.values, found.truths)
    return truth == YES if task.phase == "day60" else truth != NO


def _due(task: Task, deadlines: list[Deadline]) -> str | None:
    for deadline in deadlines:
        if deadline["id"] == task.clock:
            return deadline.get("due") or deadline.get("due_at")
    return None


def contact(found: Findings) -> Contact:
    """How to reach the people concerned: a recommendation, with its reason."""
    reachable = found.values.get("contactable")
    many = compiled(MANY)(found.values, found.truths)
    if reachable == "none":
        return {"method": "substitute", "because": CONTACT["substitute"]}
    if reachable == "some":
        return {"method": "individual_and_public", "because": CONTACT["individual_and_public_some"]}
    if reachable == "all" and many == YES:
        return {"method": "individual_and_public", "because": CONTACT["individual_and_public_many"]}
    if reachable == "all" and many == NO:
        return {"method": "individual", "because": CONTACT["individual"]}
    return {"method": "undetermined", "because": CONTACT["undetermined"]}
