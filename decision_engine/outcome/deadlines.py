"""Due dates with the counting shown, in Japanese calendar days at fixed +09:00."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from decision_engine.days.offices import CalendarError, closed_because, next_open_day, written
from decision_engine.language.condition import NO, UNKNOWN, YES
from decision_engine.language.rule import AtOnce, Between, InHours, Soon, Within
from decision_engine.wording import WORKING

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Clock, Duty
    from decision_engine.outcome.shape import Deadline

    type Days = AtOnce | Between | Within
    type Count = Literal["from_knowing", "from_knowing_for_now", "from_threshold", "safe_side"]

ONE_DAY = dt.timedelta(days=1)


def deadlines(duty: Duty, answers: Answers, found: Findings) -> list[Deadline]:
    """The dated deadlines of a duty; empty while the day of knowing is unknown."""
    dated: list[Deadline] = []
    known_on = answers.date("known_on")
    if known_on is None:
        return dated
    for clock in duty.clocks:
        if _runs(clock, found):
            match clock.span:
                case Soon():
                    pass
                case InHours(hours):
                    dated.append(_by_hours(clock, hours, known_on, answers))
                case span:
                    dated += _by_days(clock, span, known_on, answers, found)
    return dated


def undated(duty: Duty, answers: Answers, found: Findings) -> list[str]:
    """What is to be said where no date can be given: no day of knowing, or no number of days."""
    lines = []
    for clock in duty.clocks:
        if _runs(clock, found):
            if isinstance(clock.span, Soon):
                lines.append(clock.note)
            elif answers.date("known_on") is None:
                lines.append(WORKING["need_known_on"])
    return list(dict.fromkeys(lines))


def soon(duty: Duty, found: Findings) -> list[Clock]:
    """The clocks that run without a date: 速やかに, 遅滞なく."""
    return [clock for clock in duty.clocks if isinstance(clock.span, Soon) and _runs(clock, found)]


def _runs(clock: Clock, found: Findings) -> bool:
    return found.truth(clock.when) != NO


def _by_hours(clock: Clock, hours: int, known_on: dt.date, answers: Answers) -> Deadline:
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
    return entry


def _by_days(
    clock: Clock, span: Days, known_on: dt.date, answers: Answers, found: Findings
) -> list[Deadline]:
    may_be_longer = isinstance(span, Within) and span.longer is not None
    longer = found.truth(clock.longer_when) if may_be_longer else NO
    headcount = found.truth(clock.restarts_when)
    passed = answers.date("threshold_known_on")
    if headcount == NO or passed is None or passed == known_on:
        return [_counted(clock, span, known_on, longer, "from_knowing")]
    if headcount == UNKNOWN:
        return [_counted(clock, span, known_on, longer, "from_knowing_for_now")]
    return [
        _counted(clock, span, passed, longer, "from_threshold"),
        _counted(clock, span, known_on, longer, "safe_side"),
    ]


def _opening(clock: Clock, start: dt.date, count: Count) -> list[str]:
    day = written(start)
    if count == "from_threshold":
        return [WORKING["restart"].format(day=day)]
    if count == "safe_side":
        return [WORKING["safe_start"].format(day=day)]
    first = WORKING["day_one" if clock.first_day else "day_zero"].format(day=day)
    return [first, WORKING["restart_if"]] if count == "from_knowing_for_now" else [first]


def _counted(clock: Clock, span: Days, start: dt.date, longer: int, count: Count) -> Deadline:
    days = _days(span, longer)
    last = start + (days - clock.first_day) * ONE_DAY
    safe = count == "safe_side"
    entry: Deadline = {
        "id": f"{clock.id}_safe" if safe else clock.id,
        "title": clock.title,
        "basis": "guide" if safe else clock.basis,
        "working": [] if isinstance(span, AtOnce) else _opening(clock, start, count),
    }
    match span:
        case AtOnce():
            entry["from"] = last.isoformat()
            line = WORKING["at_once"]
        case Between(first, _):
            begins = start + (first - clock.first_day) * ONE_DAY
            entry["from"] = begins.isoformat()
            line = WORKING["range"].format(first=first, start=written(begins), last=days, end=written(last))
        case Within():
            entry["days"] = days
            line = WORKING["nth"].format(n=days, day=written(last))
    due = next_open_day(last) if clock.roll else last
    entry["due"] = due.isoformat()
    if longer == YES:
        entry["working"].append(
            WORKING["longer"].format(reason=clock.longer_for, days=clock.days, longer=days)
        )
    entry["working"] += [line, *_roll_lines(clock, span, last, due)]
    if longer == UNKNOWN:
        entry["working"].append(_longer_line(clock, start))
    if clock.note:
        entry["working"].append(clock.note)
    return entry


def _days(span: Days, longer: int) -> int:
    match span:
        case AtOnce():
            return 1
        case Between(_, last):
            return last
        case Within(days, more):
            return more if longer == YES and more is not None else days


def _roll_lines(clock: Clock, span: Days, last: dt.date, due: dt.date) -> list[str]:
    if not clock.roll:
        return [WORKING["no_roll"]] if isinstance(span, Within) else []
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
