"""How everything outside the rules reads the numbers of the law: for a day, or with their days."""

from __future__ import annotations

from decision_engine.language.figure import naming_days, on_day
from decision_engine.law.figures import FIGURES, LATER, VERIFIED_ON


def for_day[Part](part: Part, day: str) -> Part:
    """A sentence or any larger part with the numbers of a day (YYYY-MM-DD)."""
    return on_day(part, day, FIGURES)


def for_any_day[Part](part: Part) -> Part:
    """Sentences that nobody reads for a day: the number in force, and what it will be from when."""
    return naming_days(part, VERIFIED_ON, FIGURES, LATER)
