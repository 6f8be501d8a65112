"""Which answers stood when a thing was ticked as done, as far as the log is sure of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from decision_engine.days.offices import JAPAN
from decision_engine.documents.shape import Then

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from decision_engine.tasks.shape import Tick

    # When, and the answers as they stood.
    type Stood = tuple[str, Mapping[str, object]]

# A page keeps so many lines of the log. Pages once cut the oldest after the first whatever was ticked on them.
KEPT_BY_PAGE = 500


def at_ticks(log: Sequence[Stood], ticks: Mapping[str, Tick]) -> dict[str, Then]:
    """The answers at each tick, by task, the earliest tick first.

    Left out is a tick before the log begins, one around which the clock went back, and one whose answers
    were cut out of a log that grew too long: a difference from other answers would be a false one.
    """
    try:
        times = [_time(at) for at, _ in log]
        ticked = sorted((_time(tick.at), task) for task, tick in ticks.items())
    except ValueError:
        return {}
    found = {}
    for time, task in ticked:
        before = [index for index, at in enumerate(times) if at <= time]
        last = len(before) - 1
        if before[-1:] != [last] or (last == 0 and len(log) >= KEPT_BY_PAGE):
            continue
        found[task] = Then(time.astimezone(JAPAN).date(), log[last][1])
    return found


def _time(at: str) -> dt.datetime:
    time = dt.datetime.fromisoformat(at)
    if time.tzinfo is None:
        raise ValueError(at)
    return time
