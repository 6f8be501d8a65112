"""Deadlines as a calendar file (RFC 5545): every date with two alarms, the same UIDs every time."""

from __future__ import annotations

import datetime as dt
import zlib
from typing import TYPE_CHECKING

from decision_engine.days.offices import short
from decision_engine.record.calendar_words import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import Deadline, DutyOutcome

# The reports are prepared while nobody knows whether they are due; other dates wait until they are.
PREPARED = ("report_commission", "report_my_number", "report_public_body")
FOLD = 75
ONE_DAY = dt.timedelta(days=1)
UTC = dt.timezone.utc  # noqa: UP017 - one name for both spellings would hide what is meant


def calendar(decision: Decision, at: dt.datetime | None = None) -> str:
    """The file: lines end with CRLF and are folded at 75 octets; empty of events without a known day.

    `at` is when it is made: of two files of one day a program takes the later. Without it, the day.
    """
    midnight = dt.datetime.combine(decision.answers.as_of, dt.time(), UTC)
    stamp = f"{(at or midnight).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{CALENDAR['producer']}", "CALSCALE:GREGORIAN"),
        *("METHOD:PUBLISH", f"X-WR-CALNAME:{_escaped(CALENDAR['name'])}"),
    ]
    for duty, deadline in dated(decision):
        lines.extend(_event(duty, deadline, decision, stamp))
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def calendar_text(decision: Decision) -> str:
    """The same dates as text to copy, one a line, earliest first."""
    lines = [
        CALENDAR["line"].format(
            when=_when(deadline), title=_title(duty, deadline), to=duty["addressee"]["name"]
        )
        for duty, deadline in dated(decision)
    ]
    return "\n".join(lines or [CALENDAR["none"]]) + "\n"


def dated(decision: Decision) -> list[tuple[DutyOutcome, Deadline]]:
    """Every dated deadline of the duties that stand or may stand, earliest first."""
    found = [
        (duty, deadline)
        for duty in decision.outcome["duties"]
        if duty["status"] == "required" or (duty["status"] == "undetermined" and duty["id"] in PREPARED)
        for deadline in duty["deadlines"]
    ]
    return sorted(found, key=lambda pair: (_key(pair[1]), pair[0]["id"]))


def uid(duty: str, deadline: str, known: str) -> str:
    """One address for one deadline of one incident: a second import updates, it does not double."""
    return f"{duty}-{deadline}-{zlib.crc32(known.encode()):08x}@decision-engine"


def _key(deadline: Deadline) -> str:
    return deadline.get("due_at") or deadline.get("due", "")


def _when(deadline: Deadline) -> str:
    due_at = deadline.get("due_at")
    day = dt.date.fromisoformat((due_at or deadline["due"])[:10])
    said = {"year": day.year, "day": short(day)}
    if due_at:
        return CALENDAR["at"].format(time=due_at[11:16], **said)
    return CALENDAR["day"].format(**said)


def _title(duty: DutyOutcome, deadline: Deadline) -> str:
    key = "maybe" if duty["status"] == "undetermined" else deadline["basis"]
    return CALENDAR["title"].format(mark=CALENDAR[key], deadline=deadline["title"])


def _event(duty: DutyOutcome, deadline: Deadline, decision: Decision, stamp: str) -> Iterator[str]:
    known = str(decision.answers.given.get("known_on", ""))
    yield from ("BEGIN:VEVENT", f"UID:{uid(duty['id'], deadline['id'], known)}", f"DTSTAMP:{stamp}")
    yield f"SEQUENCE:{(decision.answers.as_of - decision.answers.legal_date).days}"
    yield from _span(deadline)
    title = _title(duty, deadline)
    yield f"SUMMARY:{_escaped(title)}"
    to = duty["addressee"]
    parts = [f"{to['name']}: {to['how']}", *deadline["working"], CALENDAR["note"]]
    yield f"DESCRIPTION:{_escaped(chr(10).join(parts))}"
    if to["url"]:
        yield f"URL:{to['url']}"
    yield "TRANSP:TRANSPARENT"
    for trigger in _triggers(deadline):
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_escaped(title)}", trigger, "END:VALARM")
    yield "END:VEVENT"


def _span(deadline: Deadline) -> Iterator[str]:
    """An hour in UTC, which every program reads alike; a day as a whole day."""
    due_at = deadline.get("due_at")
    if due_at:
        end = dt.datetime.fromisoformat(due_at).astimezone(UTC)
        yield f"DTSTART:{end - dt.timedelta(minutes=30):%Y%m%dT%H%M%SZ}"
        yield f"DTEND:{end:%Y%m%dT%H%M%SZ}"
        return
    day = dt.date.fromisoformat(deadline["due"])
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + ONE_DAY:%Y%m%d}"


def _triggers(deadline: Deadline) -> tuple[str, str]:
    """The day before and that morning: 9時, counted from the start of the event."""
    due_at = deadline.get("due_at")
    if not due_at:
        return "TRIGGER:-PT15H", "TRIGGER:PT9H"
    end = dt.datetime.fromisoformat(due_at)
    morning = end.replace(hour=min(9, end.hour), minute=0 if end.hour >= 9 else end.minute)
    moments = (morning - ONE_DAY, morning)
    said = [f"TRIGGER;VALUE=DATE-TIME:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}" for at in moments]
    return said[0], said[1]


def _escaped(text: str) -> str:
    """RFC 5545 3.3.11: backslash, semicolon, comma and line breaks."""
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> Iterator[str]:
    """RFC 5545 3.1: at most 75 octets a line, never inside a character."""
    part, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > FOLD:
            yield part
            part, size = " ", 1
        part += sign
        size += width
    yield part
