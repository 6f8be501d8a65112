"""`plan FILE`: what to do, by whom, why, on which source, and when it is done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from decision_engine.commands.reading import incident_of
from decision_engine.commands.words import PLAN
from decision_engine.outcome.make import decide
from decision_engine.outcome.text import as_text
from decision_engine.views.plan import plan_view

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from decision_engine.views.plan import PlannedTask


def run(options: argparse.Namespace) -> int:
    """Print the plan with the ticks of the file."""
    incident = incident_of(options.file)
    view = plan_view(decide(incident.answers), incident.ticks)
    sys.stdout.write(as_text(view) if options.json else "\n".join(_lines(view)) + "\n")
    return 0


def _lines(view: list[PlannedTask]) -> Iterator[str]:
    if not view:
        yield PLAN["none"]
    phase = None
    for task in view:
        if task["phase_title"] != phase:
            phase = task["phase_title"]
            yield from ([""] if phase != view[0]["phase_title"] else [])
            yield PLAN["phase"].format(title=phase)
        yield from _task(task)


def _task(task: PlannedTask) -> Iterator[str]:
    tick = task["tick"]
    yield PLAN["task"].format(
        tick=PLAN["ticked"] if tick else PLAN["open"],
        title=task["title"],
        who=task["who"],
        due=PLAN["due"].format(due=task["due"]) if task["due"] else "",
    )
    if tick:
        yield PLAN["ticked_at"].format(at=tick["at"], note=tick["note"]).rstrip()
    for part in ("detail", "why", "done"):
        if task[part]:
            yield PLAN[part].format(**{part: task[part]})
    if task["cites"]:
        yield PLAN["source"].format(cites="、".join(task["cites"]))
