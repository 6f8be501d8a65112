"""Deadlines in hours, and those that count from the next day."""

from __future__ import annotations

import pytest

from tests.engine.dated import MISSENT, deadlines, working

ABROAD = [("gdpr_report", "eu"), ("uk_report", "uk"), ("kr_report", "kr")]


@pytest.mark.parametrize(("duty", "country"), ABROAD)
@pytest.mark.parametrize(
    ("known_on", "known_at", "due_at"),
    [
        ("2026-11-23", "10:00", "2026-11-26T10:00+09:00"),
        ("2026-11-29", "23:59", "2026-12-02T23:59+09:00"),
        ("2026-12-30", "00:00", "2027-01-02T00:00+09:00"),
        ("2024-02-27", "09:30", "2024-03-01T09:30+09:00"),
    ],
)
def test_hours_run_through_days_off_and_month_ends(
    duty: str, country: str, known_on: str, known_at: str, due_at: str
) -> None:
    facts = {**MISSENT, "abroad": [country], "known_on": known_on, "known_at": known_at}
    (notice,) = deadlines(facts, duty).values()
    assert (notice["hours"], notice["due_at"], notice["basis"]) == (72, due_at, "statutory")
    assert "due" not in notice


@pytest.mark.parametrize(("duty", "country"), ABROAD)
@pytest.mark.parametrize("known_at", [None, "unknown"])
def test_hours_without_the_hour_give_the_day_and_ask(duty: str, country: str, known_at: str | None) -> None:
    facts = {**MISSENT, "abroad": [country], "known_on": "2026-11-29"}
    (notice,) = deadlines(facts if known_at is None else {**facts, "known_at": known_at}, duty).values()
    assert (notice["hours"], notice["due"]) == (72, "2026-12-02")
    assert "due_at" not in notice
    assert "知った時刻を答えると" in working(notice)


def test_california_counts_from_the_next_day() -> None:
    facts = {**MISSENT, "abroad": ["us"], "us_california": "yes", "known_on": "2026-11-23"}
    found = deadlines(facts, "us_notice")["persons"]
    assert (found["days"], found["due"]) == (30, "2026-12-23")
    assert "翌日を1日目" in working(found)
