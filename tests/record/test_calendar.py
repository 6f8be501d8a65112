"""The calendar file: read back by another library, the same addresses each time, two alarms an event."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from icalendar import Calendar

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.record.calendar import calendar, calendar_text, dated
from tests.documents.incidents import BOOK

FACTS: dict[str, Any] = {
    "as_of": "2026-11-24",
    "known_on": "2026-11-23",
    "known_at": "10:00",
    "leak": "occurred",
    "information": "personal_data",
    "items": ["name", "checkup_result"],
    "persons": 1200,
    "cause": "unauthorized_access",
    "abroad": ["eu", "kr"],
    "role": "own",
}
JAPAN = dt.timezone(dt.timedelta(hours=9))


def events(facts: dict[str, Any]) -> list[Any]:
    return list(Calendar.from_ical(calendar(decide(read(facts)))).walk("VEVENT"))


@pytest.mark.parametrize("name", BOOK)
def test_every_dated_deadline_is_one_event(name: str) -> None:
    decision = decide(read(BOOK[name]))
    found = list(Calendar.from_ical(calendar(decision)).walk("VEVENT"))
    assert len(found) == len(dated(decision))
    assert len({str(event["UID"]) for event in found}) == len(found)


def test_a_line_is_at_most_75_octets_and_ends_with_crlf() -> None:
    text = calendar(decide(read(FACTS)))
    lines = text.split("\r\n")
    assert lines[-1] == ""
    assert max(len(line.encode()) for line in lines) <= 75
    assert "\n" not in text.replace("\r\n", "")


def test_of_two_files_of_one_day_the_later_is_known_as_the_later() -> None:
    """Facts change twice in a day; the same SEQUENCE is then told apart by the time of making (RFC 5546)."""
    made = [calendar(decide(read(FACTS)), dt.datetime(2026, 11, 24, hour, tzinfo=JAPAN)) for hour in (10, 15)]
    first, second = (Calendar.from_ical(text).walk("VEVENT")[0] for text in made)
    assert first["UID"] == second["UID"]
    assert first.decoded("DTSTAMP") < second.decoded("DTSTAMP")


def test_days_and_hours_are_those_of_the_deadlines() -> None:
    decision = decide(read(FACTS))
    ends = {str(event["UID"]).split("@")[0].rsplit("-", 1)[0]: event for event in events(FACTS)}
    for duty, deadline in dated(decision):
        event = ends[f"{duty['id']}-{deadline['id']}"]
        if "due_at" in deadline:
            assert event.decoded("DTEND") == dt.datetime.fromisoformat(deadline["due_at"])
        else:
            assert event.decoded("DTSTART") == dt.date.fromisoformat(deadline["due"])
        assert deadline["title"] in str(event["SUMMARY"])
        assert deadline["working"][0] in str(event["DESCRIPTION"])


def test_two_alarms_the_day_before_and_that_morning() -> None:
    for event in events(FACTS):
        alarms = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
        start = event.decoded("DTSTART")
        if isinstance(start, dt.datetime):
            first, second = (alarm.astimezone(JAPAN) for alarm in alarms)
            assert second - first == dt.timedelta(days=1)
            assert second.hour <= 9
            assert second.date() == event.decoded("DTEND").astimezone(JAPAN).date()
        else:
            assert alarms == [dt.timedelta(hours=-15), dt.timedelta(hours=9)]


def test_a_second_import_updates_instead_of_doubling() -> None:
    """The addresses stay, the number grows with the day of the decision, when facts change the dates."""
    first, later = events(FACTS), events({**FACTS, "as_of": "2026-11-26", "cause": "mail_misaddressed"})
    uids = [{str(event["UID"]): int(event["SEQUENCE"]) for event in found} for found in (first, later)]
    final = next(uid for uid in uids[0] if uid.startswith("report_commission-final"))
    assert uids[1][final] > uids[0][final]
    assert {uid for uid in uids[1] if uid.startswith("report_commission")} == {
        uid for uid in uids[0] if uid.startswith("report_commission")
    }


def test_signs_that_mean_something_in_the_format_are_escaped() -> None:
    text = calendar(decide(read(FACTS)))
    unfolded = text.replace("\r\n ", "")
    described = [line for line in unfolded.split("\r\n") if line.startswith("DESCRIPTION:")]
    assert described
    assert any("\\n" in line for line in described)


def test_the_text_to_copy_names_each_date() -> None:
    decision = decide(read(FACTS))
    assert len(calendar_text(decision).splitlines()) == len(dated(decision))
    assert "知った日" in calendar_text(decide(read({"as_of": "2026-11-24"})))
