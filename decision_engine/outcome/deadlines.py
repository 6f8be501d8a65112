"""Due dates with the counting shown, in Japanese calendar days at fixed +09:00."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from decision_engine.days.offices import CalendarError, closed_because, next_open_day, written
from decision_engine.language.condition import NO, UNKNOWN, YES
from decision_engine.wording import WORKING

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Clock, Duty
    from decision_engine.outcome.shape import Deadline

    type Count = Literal["from_knowing", "from_knowing_for_now", "from_threshold", "safe_side"]

ONE_DAY = dt.timedelta(days=1)


def deadlines(duty: Duty, answers: Answers, found: Findings) -> list[Deadline]:
    """The dated deadlines of a duty; empty while the day of knowing is unknown."""
    dated: list[Deadline] = []
    for clock in duty.clocks:
        if not _runs(clock, found):
            continue
        dated.extend(_by_hours(clock, answers) if clock.hours else _by_days(clock, answers, found))
    return dated


def undated(duty: Duty, answers: Answers, found: Findings) -> list[str]:
    """What is to be said where no date can be given: no day of knowing, or no number of days."""
    lines = []
    for clock in duty.clocks:
        if _runs(clock, found):
            if clock.undated:
                lines.append(clock.note)
            elif answers.date("known_on") is None:
                lines.append(WORKING["need_known_on"])
    return list(dict.fromkeys(lines))


def soon(duty: Duty, found: Findings) -> list[Clock]:
    """The clocks that run without a date: 速やかに, 遅滞なく."""
    return [clock for clock in duty.clocks if clock.undated and _runs(clock, found)]


def _runs(clock: Clock, found: Findings) -> bool:
    return found.truth(clock.when) != NO


def _by_hours(clock: Clock, answers: Answers) -> list[Deadline]:
    known_on, hours = answers.date("known_on"), clock.hours or 0
    if known_on is None:
        return []
    entry: Deadline = {
        "id": clock.id,
        "title": clock.title,
        "basis": clock.basis,
        "hours": hours,
        "working": [],
    }
    known_at = answers.given.get("known_at")
    if isinstance(known_at, str) and known_at != "unknown":
        start = dt.datetime.combine(known_on, dt.time.fromisoformat(known_at))
        end = start + dt.timedelta(hours=hours)
        entry["due_at"] = f"{end:%Y-%m-%dT%H:%M}+09:00"
        line = WORKING["hours"].format(
            start=f"{start:%Y-%m-%d %H:%M}", hours=hours, end=f"{end:%Y-%m-%d %H:%M}"
        )
        entry["working"] = [line, clock.note]
    else:
        day = known_on + dt.timedelta(hours=hours)
        entry["due"] = day.isoformat()
        line = WORKING["hours_by_day"].format(hours=hours, day=written(day))
        entry["working"] = [line, WORKING["ask_time"], clock.note]
    return [entry]


def _by_days(clock: Clock, answers: Answers, found: Findings) -> list[Deadline]:
    known_on = answers.date("known_on")
    if clock.days is None or known_on is None:
        return []
    longer = found.truth(clock.longer_when) if clock.longer else NO
    headcount = found.truth(clock.restarts_when)
    passed = answers.date("threshold_known_on")
    if headcount == NO or passed is None or passed == known_on:
        return [_counted(clock, known_on, longer, "from_knowing")]
    if headcount == UNKNOWN:
        return [_counted(clock, known_on, longer, "from_knowing_for_now")]
    return [
        _counted(clock, passed, longer, "from_threshold"),
        _counted(clock, known_on, longer, "safe_side"),
    ]


def _opening(clock: Clock, start: dt.date, count: Count) -> list[str]:
    day = written(start)
    if count == "from_threshold":
        return [WORKING["restart"].format(day=day)]
    if count == "safe_side":
        return [WORKING["safe_start"].format(day=day)]
    first = WORKING["day_one" if clock.first_day else "day_zero"].format(day=day)
    return [first, WORKING["restart_if"]] if count == "from_knowing_for_now" else [first]


def _counted(clock: Clock, start: dt.date, longer: int, count: Count) -> Deadline:
    days = (clock.longer if longer == YES else clock.days) or 0
    last = start + (days - clock.first_day) * ONE_DAY
    safe = count == "safe_side"
    entry: Deadline = {
        "id": f"{clock.id}_safe" if safe else clock.id,
        "title": clock.title,
        "basis": "guide" if safe else clock.basis,
        "working": [] if clock.at_once else _opening(clock, start, count),
    }
    if clock.at_once:
        entry["from"] = last.isoformat()
        line = WORKING["at_once"]
    elif clock.from_day is not None:
        first = start + (clock.from_day - clock.first_day) * ONE_DAY
        entry["from"] = first.isoformat()
        line = WORKING["range"].format(
            first=clock.from_day, start=written(first), last=days, end=written(last)
        )
    else:
        entry["days"] = days
        line = WORKING["nth"].format(n=days, day=written(last))
    due = next_open_day(last) if clock.roll else last
    entry["due"] = due.isoformat()
    if longer == YES:
        entry["working"].append(
            WORKING["longer"].format(reason=clock.longer_for, days=clock.days, longer=days)
        )
    entry["working"] += [line, *_roll_lines(clock, last, due)]
    if longer == UNKNOWN:
        entry["working"].append(_longer_line(clock, start))
    if clock.note:
        entry["working"].append(clock.note)
    return entry


def _roll_lines(clock: Clock, last: dt.date, due: dt.date) -> list[str]:
    if not clock.roll:
        return [] if clock.from_day else [WORKING["no_roll"]]
    if due == last:
        return [WORKING["open"]]
    lines = []
    day = last
    while day < due:
        lines.append(WORKING["closed"].format(day=written(day), reason=closed_because(day)))
        day += ONE_DAY
    return [*lines, WORKING["rolled"].format(day=written(due))]


def _longer_line(clock: Clock, start: dt.date) -> str:
    """What the longer period would be; without a date where the calendar table ends."""
    days = clock.longer or 0
    try:
        day = next_open_day(start + (days - clock.first_day) * ONE_DAY)
    except CalendarError:
        return WORKING["longer_if_plain"].format(reason=clock.longer_for, n=days)
    return WORKING["longer_if"].format(reason=clock.longer_for, n=days, day=written(day))
