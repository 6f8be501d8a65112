"""The calendar of open days: holidays, the end of the year, and no guess beyond its table."""

from __future__ import annotations

import datetime as dt

import jpholiday
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_engine.days.holidays import HOLIDAYS, LAST_DAY
from decision_engine.days.offices import (
    FIRST_DAY,
    CalendarError,
    closed_because,
    next_open_day,
    written,
)
from decision_engine.intake.answers import AnswerError
from tests.engine.dated import MISSENT, deadlines, working

ONE_DAY = dt.timedelta(days=1)


@pytest.mark.parametrize("known_on", ["2028-02-18", "2028-02-29", "2028-03-20", "2050-06-01"])
def test_beyond_the_calendar_it_refuses_instead_of_guessing(known_on: str) -> None:
    """The thirtieth day is the Saturday before an equinox of which nobody has announced the day."""
    with pytest.raises(AnswerError) as refused:
        deadlines({**MISSENT, "known_on": known_on})
    (problem,) = refused.value.problems
    assert problem.fact == "known_on"
    assert problem.value == known_on
    assert str(FIRST_DAY) in problem.message
    assert str(LAST_DAY) in problem.message


def test_just_before_the_end_of_the_calendar_it_still_counts() -> None:
    """The Friday before it is the last sure date."""
    assert deadlines({**MISSENT, "known_on": "2028-02-17"})["final"]["due"] == "2028-03-17"


@pytest.mark.parametrize(
    ("cause", "known_on", "due"),
    [
        # 30th day Thursday 2027-12-30: closed until Monday 2028-01-03 with the weekend between.
        ("mail_misaddressed", "2027-12-01", "2028-01-04"),
        # 60th day Saturday 2028-01-08, then Sunday and 成人の日.
        ("unauthorized_access", "2027-11-10", "2028-01-11"),
        # 60th day Friday 2028-02-11, 建国記念の日, then the weekend.
        ("unauthorized_access", "2027-12-14", "2028-02-14"),
        # The last day of 2027: 60th day Monday 2028-02-28.
        ("unauthorized_access", "2027-12-31", "2028-02-28"),
    ],
)
def test_whoever_knows_it_in_2027_is_told_the_day_in_2028(cause: str, known_on: str, due: str) -> None:
    assert deadlines({**MISSENT, "cause": cause, "known_on": known_on})["final"]["due"] == due


def test_the_longer_period_beyond_the_calendar_is_named_without_a_date() -> None:
    final = deadlines({**MISSENT, "cause": "lost_item", "known_on": "2028-02-10"})["final"]
    assert final["due"] == "2028-03-10"
    assert "60日以内になります" in working(final)


@pytest.mark.parametrize("year", sorted(HOLIDAYS))
def test_the_holidays_are_those_of_the_law(year: int) -> None:
    """The table against an independent computation, day by day."""
    expected = {day.strftime("%m-%d") for day, _ in jpholiday.year_holidays(year) if day <= LAST_DAY}
    assert set(HOLIDAYS[year]) == expected


def test_the_holidays_reach_without_gap_to_the_eve_of_an_equinox() -> None:
    """The Act names every other holiday; an equinox is announced in February of the year before."""
    years = sorted(HOLIDAYS)
    assert years == list(range(2022, LAST_DAY.year + 1))
    assert dt.date(2022, 1, 1) == FIRST_DAY
    assert jpholiday.is_holiday_name(LAST_DAY + ONE_DAY) == "春分の日"


SURE_DAYS = st.dates(FIRST_DAY, LAST_DAY - dt.timedelta(days=3))


@given(SURE_DAYS)
def test_the_next_open_day_is_open_and_the_first(day: dt.date) -> None:
    found = next_open_day(day)
    assert found >= day
    assert closed_because(found) is None
    assert all(closed_because(day + n * ONE_DAY) for n in range((found - day).days))
    assert next_open_day(found) == found


@given(SURE_DAYS)
def test_a_closed_day_is_a_weekend_a_holiday_or_between_the_years(day: dt.date) -> None:
    closed = (
        day.weekday() >= 5
        or jpholiday.is_holiday(day)
        or (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}
    )
    assert (closed_because(day) is not None) == closed


@given(SURE_DAYS, SURE_DAYS)
def test_a_later_day_never_has_an_earlier_open_day(one: dt.date, other: dt.date) -> None:
    first, second = sorted((one, other))
    assert next_open_day(first) <= next_open_day(second)


@pytest.mark.parametrize("day", [FIRST_DAY - ONE_DAY, LAST_DAY + ONE_DAY, LAST_DAY])
def test_the_calendar_ends_where_its_table_ends(day: dt.date) -> None:
    with pytest.raises(CalendarError):
        next_open_day(day)


def test_a_day_is_written_with_its_weekday() -> None:
    assert written(dt.date(2026, 11, 23)) == "2026-11-23（月・祝）"
    assert written(dt.date(2026, 11, 24)) == "2026-11-24（火）"
