"""Days on which government offices are open, and how days are written in Japanese."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from decision_engine.days.holidays import HOLIDAYS, LAST_DAY

FIRST_DAY = dt.date(min(HOLIDAYS), 1, 1)
JAPAN = dt.timezone(dt.timedelta(hours=9))
WEEKDAYS = "月火水木金土日"
# 行政機関の休日に関する法律1条1項: 日曜日と土曜日、祝日、12月29日から翌年の1月3日まで。
WEEKEND = {5: "土曜日", 6: "日曜日"}
CLOSED_FROM, CLOSED_TO = "12-29", "01-03"
ONE_DAY = dt.timedelta(days=1)


class CalendarError(ValueError):
    """The day lies outside the table of holidays; `day` says which."""

    def __init__(self, day: dt.date) -> None:
        super().__init__(f"{day} is outside {FIRST_DAY}..{LAST_DAY}")
        self.day = day


@lru_cache(maxsize=4096)
def closed_because(day: dt.date) -> str | None:
    """Why offices are closed on the day (祝日の名, 土曜日, …), None when they are open.

    Source: 行政機関の休日に関する法律1条. Raises CalendarError outside the table.
    """
    if not FIRST_DAY <= day <= LAST_DAY:
        raise CalendarError(day)
    key = day.strftime("%m-%d")
    if name := HOLIDAYS[day.year].get(key):
        return name
    if key >= CLOSED_FROM or key <= CLOSED_TO:
        return "年末年始の閉庁日"
    return WEEKEND.get(day.weekday())


def next_open_day(day: dt.date) -> dt.date:
    """The day itself, or the first open day after it (同法2条)."""
    while closed_because(day):
        day += ONE_DAY
    return day


@lru_cache(maxsize=4096)
def written(day: dt.date) -> str:
    """2026-11-23（月・祝）."""
    holiday = HOLIDAYS.get(day.year, {}).get(day.strftime("%m-%d"))
    return f"{day.isoformat()}（{WEEKDAYS[day.weekday()]}{'・祝' if holiday else ''}）"


def short(day: dt.date) -> str:
    """11月23日(月)."""
    return f"{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})"
