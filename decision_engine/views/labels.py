"""How answers are said in Japanese."""

from __future__ import annotations

import datetime as dt

from decision_engine.days.offices import short
from decision_engine.facts import FACTS
from decision_engine.views import words


def answer_label(fact_id: str, value: object) -> str:
    """The answer as people say it: choice labels, dates with weekday, people with commas."""
    if value == "unknown":
        return words.UNKNOWN
    fact = FACTS[fact_id]
    names = {choice.id: choice.label for choice in fact.choices}
    if isinstance(value, (list, frozenset)):
        return "、".join(names[name] for name in names if name in value) or words.NOTHING
    if isinstance(value, dict):
        return _range(value["min"], value["max"])
    if isinstance(value, int):
        return words.PEOPLE.format(n=f"{value:,}")
    if fact.kind == "date":
        return short(dt.date.fromisoformat(str(value)))
    return names.get(str(value), str(value))


def _range(low: int, high: int | None) -> str:
    if high is None:
        return words.PEOPLE_FROM.format(low=f"{low:,}")
    return words.PEOPLE_RANGE.format(low=f"{low:,}", high=f"{high:,}")
