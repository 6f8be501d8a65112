"""Deadlines as the reader meets them: weekday, days left, 目安 and 法定 kept apart."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from decision_engine.days.offices import short
from decision_engine.views import words

if TYPE_CHECKING:
    from decision_engine.outcome.shape import Deadline
    from decision_engine.views.shape import ClockEntry, Dated


def clock_entry(duty: str, deadline: Deadline, as_of: dt.date) -> ClockEntry:
    """One deadline of one duty."""
    due_at = deadline.get("due_at")
    last = dt.date.fromisoformat(due_at[:10] if due_at else deadline["due"])
    first = deadline.get("from")
    opening = dt.date.fromisoformat(first) if first else None
    return {
        "duty": duty,
        "title": deadline["title"],
        "basis": deadline["basis"],
        "basis_word": words.BASIS[deadline["basis"]],
        "when": _when(opening, last, due_at[11:16] if due_at else None),
        "left": _left(opening, last, as_of),
        "overdue": last < as_of and opening != last,
        "due": last.isoformat(),
        "working": deadline["working"],
    }


def _when(first: dt.date | None, last: dt.date, time: str | None) -> str:
    if time:
        return words.WHEN_AT.format(day=short(last), time=time)
    if first == last:
        return words.WHEN_AT_ONCE
    return words.WHEN_DAY.format(day=short(last))


def _left(first: dt.date | None, last: dt.date, as_of: dt.date) -> str:
    days = (last - as_of).days
    if first == last:
        return words.LEFT["at_once"]
    if days < 0:
        return words.LEFT["over"].format(n=-days)
    if days == 0:
        return words.LEFT["today"]
    if first is None:
        return words.LEFT["days"].format(n=days)
    opening = (first - as_of).days
    if opening > 0:
        return words.LEFT["range"].format(day=short(first), last=days)
    key = "today_range" if opening == 0 else "until"
    return words.LEFT[key].format(last=days)


def dated(entry: ClockEntry, as_of: dt.date, *, undecided: bool) -> Dated:
    """An entry of the list of all deadlines: with its year when that is another one."""
    year = int(entry["due"][:4])
    when = entry["when"]
    if year != as_of.year:
        when = words.WHEN_YEAR.format(year=year, when=when)
    note = words.OVERDUE if entry["overdue"] else None
    return {**entry, "when": when, "undecided": undecided, "overdue_note": note}


def merged(entries: list[Dated]) -> list[Dated]:
    """Those that fall on one day with one force become one entry that names them all."""
    found: dict[tuple[object, ...], Dated] = {}
    for entry in entries:
        key = (entry["undecided"], entry["when"], entry["basis"])
        same = found.get(key)
        if same is None:
            found[key] = entry
        elif entry["title"] not in same["title"]:
            found[key] = {
                **same,
                "title": words.JOINED.join((same["title"], entry["title"])),
                "working": [
                    *same["working"],
                    *(each for each in entry["working"] if each not in same["working"]),
                ],
            }
    return list(found.values())
