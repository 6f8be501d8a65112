"""When a source has to be read again."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING

from decision_engine.law import SOURCES

if TYPE_CHECKING:
    from decision_engine.law import Source

# Windows and their addresses move most often, then foreign law; statutes are announced long before.
DAYS = {"practice": 60, "foreign": 90}
USUAL_DAYS = 180


def due_on(source: Source) -> dt.date:
    """The day from which a source should be read again."""
    days = DAYS.get(source.kind, USUAL_DAYS)
    return dt.date.fromisoformat(source.verified_on) + dt.timedelta(days=days)


def by_due_day() -> list[tuple[dt.date, list[Source]]]:
    """All sources by the day from which they should be read again, the first day first."""
    ripe = sorted(SOURCES.values(), key=due_on)
    return [(day, list(sources)) for day, sources in groupby(ripe, key=due_on)]
