"""Days and hours: counted as the law counts, shown with the counting, never beyond the calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import jpholiday
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_engine.days.holidays import HOLIDAYS
from decision_engine.days.offices import (
    FIRST_DAY,
    LAST_DAY,
    CalendarError,
    closed_because,
    next_open_day,
    written,
)
from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.language.condition import Finding, walk
from decision_engine.outcome.make import decide
from decision_engine.rulebook import CHANGES, edition

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.rulebook import Edition

BOOKS = [edition(dt.date.fromisoformat(day)) for day in CHANGES]

MISSENT = {
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "cause": "mail_misaddressed",
    "persons": 1001,
    "contactable": "all",
}
STOLEN = {**MISSENT, "cause": "stolen_item"}
ONE_DAY = dt.timedelta(days=1)


def deadlines(facts: dict[str, Any], duty: str = "report_commission") -> dict[str, dict[str, Any]]:
    """The deadlines of one duty by id."""
    facts = {"as_of": facts.get("known_on", "2026-11-23"), **facts}
    (found,) = [d for d in decide(read(facts)).outcome["duties"] if d["id"] == duty]
    return {deadline["id"]: dict(deadline) for deadline in found["deadlines"]}


def working(deadline: dict[str, Any]) -> str:
    """The counting of a deadline as one text."""
    return "\n".join(deadline["working"])


# known on, 3rd day, 5th day, due of the 30 days, due of the 60 days: transcribed from the brief of law
LAW = (
    ("2026-11-23", "2026-11-25", "2026-11-27", "2026-12-22", "2027-01-21"),
    ("2026-11-27", "2026-11-29", "2026-12-01", "2026-12-28", "2027-01-25"),
    ("2026-11-30", "2026-12-02", "2026-12-04", "2027-01-04", "2027-01-28"),
    ("2026-12-05", "2026-12-07", "2026-12-09", "2027-01-04", "2027-02-02"),
    ("2026-11-04", "2026-11-06", "2026-11-08", "2026-12-03", "2027-01-04"),
    ("2026-10-31", "2026-11-02", "2026-11-04", "2026-11-30", "2027-01-04"),
    ("2027-02-20", "2027-02-22", "2027-02-24", "2027-03-23", "2027-04-20"),
    ("2027-03-06", "2027-03-08", "2027-03-10", "2027-04-05", "2027-05-06"),
    ("2027-04-02", "2027-04-04", "2027-04-06", "2027-05-06", "2027-05-31"),
)


@pytest.mark.parametrize(("known_on", "third", "fifth", "due_30", "due_60"), LAW)
def test_the_table_of_the_law(known_on: str, third: str, fifth: str, due_30: str, due_60: str) -> None:
    """Day one is the day of knowing; only the final report moves off closed days."""
    thirty = deadlines({**MISSENT, "known_on": known_on})
    sixty = deadlines({**STOLEN, "known_on": known_on})
    for found in (thirty, sixty):
        assert (found["preliminary"]["from"], found["preliminary"]["due"]) == (third, fifth)
        assert found["preliminary"]["basis"] == "guide"
        assert found["final"]["basis"] == "statutory"
    assert (thirty["final"]["days"], thirty["final"]["due"]) == (30, due_30)
    assert (sixty["final"]["days"], sixty["final"]["due"]) == (60, due_60)


@pytest.mark.parametrize(
    ("duty", "facts", "days"),
    [
        ("report_my_number", {"my_number": "yes", "cause": "mail_misaddressed"}, 30),
        ("report_my_number", {"my_number": "yes", "cause": "insider"}, 60),
        ("report_public_body", {"entity": "public_body", "cause": "mail_misaddressed"}, 30),
        ("report_public_body", {"entity": "public_body", "cause": "insider"}, 60),
        ("p_mark_report", {"p_mark": "yes", "cause": "mail_misaddressed"}, 30),
        ("p_mark_report", {"p_mark": "yes", "cause": "insider"}, 60),
        ("report_commission", {"sectors": ["telecom"], "secrecy_of_communications": "no"}, 30),
        (
            "report_commission",
            {"sectors": ["telecom"], "secrecy_of_communications": "no", "cause": "insider"},
            60,
        ),
    ],
)
def test_the_other_reports_count_alike(duty: str, facts: dict[str, Any], days: int) -> None:
    """The Number Act, public bodies, the P mark and telecoms: 30 or 60 days, rolled to an open day."""
    found = deadlines({**MISSENT, **facts, "known_on": "2026-10-31"}, duty)
    due = {30: "2026-11-30", 60: "2027-01-04"}[days]
    assert (found["final"]["days"], found["final"]["due"]) == (days, due)


@pytest.mark.parametrize(
    ("duty", "clock", "facts"),
    [
        ("telecom_report", "detailed", {"sectors": ["telecom"], "secrecy_of_communications": "yes"}),
        (
            "infrastructure_report",
            "detailed",
            {"sectors": ["critical_infrastructure"], "cause": "malware"},
        ),
    ],
)
def test_a_period_whose_roll_is_unconfirmed_is_not_moved(
    duty: str, clock: str, facts: dict[str, Any]
) -> None:
    """2026-11-29 is a Sunday: the date stands, and the working says so."""
    found = deadlines({**MISSENT, **facts, "known_on": "2026-10-31"}, duty)[clock]
    assert found["due"] == "2026-11-29"
    assert "繰り下げずに" in working(found)


def test_an_unknown_third_kind_gives_the_shorter_period_and_names_the_longer() -> None:
    """3号 not decided: 30 days, with the sentence that and when 60 days would run out."""
    lost = {**MISSENT, "cause": "lost_item", "known_on": "2026-10-31"}
    final = deadlines(lost)["final"]
    assert (final["days"], final["due"]) == (30, "2026-11-30")
    assert "60日目の 2027-01-04" in working(final)
    assert "60日目" not in working(deadlines({**MISSENT, "known_on": "2026-10-31"})["final"])


def test_the_working_tells_each_step() -> None:
    """Day one, the last day, every closed day with its reason, the open day."""
    lines = deadlines({**MISSENT, "known_on": "2027-04-02"})["final"]["working"]
    text = "\n".join(lines)
    assert lines[0].startswith("知った日 2027-04-02（金）")
    assert "1日目" in lines[0]
    assert "30日目は 2027-05-01（土）" in text
    for day, reason in (
        ("05-01（土）", "土曜日"),
        ("05-02（日）", "日曜日"),
        ("05-03（月・祝）", "憲法記念日"),
        ("05-04（火・祝）", "みどりの日"),
        ("05-05（水・祝）", "こどもの日"),
    ):
        assert f"2027-{day}は{reason}です。" in text
    assert "次の開庁日 2027-05-06（木）" in text


def test_the_preliminary_report_is_never_called_a_statutory_number_of_days() -> None:
    preliminary = deadlines({**MISSENT, "known_on": "2026-11-23"})["preliminary"]
    assert preliminary["basis"] == "guide"
    assert "days" not in preliminary
    assert "法定" not in working(preliminary)
    assert "目安" in working(preliminary)


@pytest.mark.parametrize(
    ("facts", "duty", "reason"),
    [
        ({"cause": "insider"}, "report_commission", "規則7条3号"),
        ({"cause": "insider", "my_number": "yes"}, "report_my_number", "番号法の規則2条2号"),
        ({"cause": "insider", "entity": "public_body"}, "report_public_body", "規則43条3号"),
        ({"cause": "insider", "p_mark": "yes"}, "p_mark_report", "不正の目的のおそれがある事故"),
    ],
)
def test_a_final_report_of_sixty_days_says_why(facts: dict[str, Any], duty: str, reason: str) -> None:
    """Sixty days name the number that makes them sixty; thirty name what would; neither is silent."""
    sixty = working(deadlines({**MISSENT, "known_on": "2026-11-23", **facts}, duty)["final"])
    assert f"{reason}" in sixty
    assert "30日でなく60日" in sixty
    unclear = {**MISSENT, "known_on": "2026-11-23", **facts, "cause": "lost_item"}
    if "my_number" not in facts:
        assert f"{reason}" in working(deadlines(unclear, duty)["final"])


def test_a_guide_says_its_last_day_first_and_never_to_wait() -> None:
    """概ね3〜5日以内: the fifth day is the day; the third is only better."""
    said = working(deadlines({**MISSENT, "known_on": "2026-11-23"})["preliminary"])
    assert said.index("5日目は") < said.index("できれば3日目")
    assert "待つ期間ではありません" in said


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.since)
def test_a_deadline_says_whose_and_to_whom(book: Edition) -> None:
    """No heading is only a number of hours; none serves two duties."""
    titles = [clock.title for duty in book.duties for clock in duty.clocks]
    assert [title for title in titles if not title.endswith("へ）")] == []
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.since)
def test_an_addressee_that_hangs_on_an_answer_says_on_which(book: Edition) -> None:
    """The one that stands for all others names the facts by which the right one is found."""
    for duty in book.duties:
        *picked, last = duty.addressees
        asked = {fact for one in picked for fact in facts_behind(one.when, book)}
        assert [fact for fact in asked if FACTS[fact].short not in last.how] == [], duty.id


def facts_behind(condition: Condition, book: Edition) -> set[str]:
    """The facts that a condition reads, through findings too."""
    rules = {rule.id: rule for rule in book.rules}
    found = set(facts_read(condition))
    for part in walk(condition):
        if isinstance(part, Finding):
            found |= facts_behind(rules[part.rule].when, book)
    return found


LATER = {"known_on": "2026-11-04", "threshold_known_on": "2026-11-09", "as_of": "2026-11-10"}


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        ("report_commission", {}),
        ("report_my_number", {"my_number": "yes", "persons_my_number": 1001, "exposed_to_public": "no"}),
        ("report_public_body", {"entity": "public_body"}),
    ],
)
def test_only_a_head_count_restarts_the_count(duty: str, facts: dict[str, Any]) -> None:
    """The legal dates from the later day, and beside them the safe dates from the first day."""
    found = deadlines({**MISSENT, **facts, **LATER}, duty)
    assert list(found) == ["preliminary", "preliminary_safe", "final", "final_safe"]
    assert (found["preliminary"]["from"], found["preliminary"]["due"]) == ("2026-11-11", "2026-11-13")
    assert (found["preliminary_safe"]["from"], found["preliminary_safe"]["due"]) == (
        "2026-11-06",
        "2026-11-08",
    )
    assert found["final"]["due"] == "2026-12-08"
    assert found["final_safe"]["due"] == "2026-12-03"
    assert [found[name]["basis"] for name in found] == ["guide", "guide", "statutory", "guide"]
    assert "2026-11-09" in working(found["final"])
    assert "安全側" in working(found["final_safe"])


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        ("report_commission", {"items": ["medical_history"]}),
        ("report_commission", {"items": ["card_number"]}),
        ("report_commission", {"cause": "stolen_item"}),
        ("report_my_number", {"my_number": "yes", "my_number_system": "yes"}),
        ("report_my_number", {"my_number": "yes", "cause": "insider"}),
        ("report_my_number", {"my_number": "yes", "exposed_to_public": "yes"}),
        ("report_public_body", {"entity": "public_body", "items": ["medical_history"]}),
        ("report_public_body", {"entity": "public_body", "items": ["card_number"]}),
        ("report_public_body", {"entity": "public_body", "cause": "insider"}),
        ("report_public_body", {"entity": "public_body", "ordinance_special_care": "yes"}),
    ],
)
def test_another_kind_from_the_start_keeps_the_first_day(duty: str, facts: dict[str, Any]) -> None:
    found = deadlines({**MISSENT, **facts, **LATER}, duty)
    assert list(found) == ["preliminary", "final"]
    assert found["preliminary"]["from"] == "2026-11-06"
    assert "2026-11-04" in working(found["final"])


def test_while_another_kind_is_possible_the_earlier_day_stands() -> None:
    """Whether only the head count applies is open: count from the first day and say what may change."""
    found = deadlines({**MISSENT, **LATER, "cause": "lost_item"})
    assert list(found) == ["preliminary", "final"]
    assert found["final"]["due"] == "2026-12-03"
    assert "基準を超えると分かった日から数えます" in working(found["final"])


def test_the_same_day_does_not_restart_anything() -> None:
    found = deadlines({**MISSENT, **LATER, "threshold_known_on": "2026-11-04"})
    assert list(found) == ["preliminary", "final"]


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


@pytest.mark.parametrize("known_on", [None, "unknown"])
def test_without_the_day_of_knowing_there_is_no_date_and_it_says_what_is_needed(
    known_on: str | None,
) -> None:
    facts = {**MISSENT, "as_of": "2026-11-23", **({"known_on": known_on} if known_on else {})}
    (duty,) = [d for d in decide(read(facts)).outcome["duties"] if d["id"] == "report_commission"]
    assert duty["status"] == "required"
    assert duty["deadlines"] == []
    assert any("知った日" in line for line in duty["timing"])


def test_a_duty_that_is_not_required_has_no_deadline() -> None:
    outcome = decide(read({**MISSENT, "persons": 1, "known_on": "2026-11-23", "as_of": "2026-11-23"})).outcome
    for duty in outcome["duties"]:
        if duty["status"] == "not_required":
            assert duty["deadlines"] == []
            assert duty["timing"] == []


def test_an_undecided_report_already_shows_its_dates() -> None:
    """Whoever waits for facts must still see the day on which time runs out."""
    found = deadlines({**MISSENT, "persons": "unknown", "known_on": "2026-11-23"})
    assert found["final"]["due"] == "2026-12-22"


@pytest.mark.parametrize("known_on", ["2027-12-01", "2027-12-31", "2028-01-04", "2050-06-01"])
def test_beyond_the_calendar_it_refuses_instead_of_guessing(known_on: str) -> None:
    """2027-12-01 + 29 days falls into the days between the years, whose end the table does not hold."""
    with pytest.raises(AnswerError) as refused:
        deadlines({**MISSENT, "known_on": known_on})
    (problem,) = refused.value.problems
    assert problem.fact == "known_on"
    assert problem.value == known_on
    assert str(FIRST_DAY) in problem.message
    assert str(LAST_DAY) in problem.message


def test_just_before_the_end_of_the_calendar_it_still_counts() -> None:
    """29 December is the first closed day: the day before it is the last sure date of a year."""
    assert deadlines({**MISSENT, "known_on": "2027-11-29"})["final"]["due"] == "2027-12-28"


def test_the_longer_period_beyond_the_calendar_is_named_without_a_date() -> None:
    final = deadlines({**MISSENT, "cause": "lost_item", "known_on": "2027-11-15"})["final"]
    assert final["due"] == "2027-12-14"
    assert "60日以内になります" in working(final)


@pytest.mark.parametrize("year", sorted(HOLIDAYS))
def test_the_holidays_are_those_of_the_law(year: int) -> None:
    """The table against an independent computation, day by day."""
    expected = {day.strftime("%m-%d") for day, _ in jpholiday.year_holidays(year)}
    assert set(HOLIDAYS[year]) == expected


def test_the_holidays_cover_whole_years_without_gap() -> None:
    years = sorted(HOLIDAYS)
    assert years == list(range(years[0], years[-1] + 1))
    assert years[0] == 2022
    assert (dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)) == (FIRST_DAY, LAST_DAY)


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


@pytest.mark.parametrize("day", [FIRST_DAY - ONE_DAY, LAST_DAY + ONE_DAY, dt.date(2027, 12, 29)])
def test_the_calendar_ends_where_its_table_ends(day: dt.date) -> None:
    with pytest.raises(CalendarError):
        next_open_day(day)


def test_a_day_is_written_with_its_weekday() -> None:
    assert written(dt.date(2026, 11, 23)) == "2026-11-23（月・祝）"
    assert written(dt.date(2026, 11, 24)) == "2026-11-24（火）"
