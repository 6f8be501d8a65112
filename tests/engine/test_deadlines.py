"""Deadlines: counted as the law counts, shown with the counting, each with whose it is and to whom."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.condition import Finding, walk
from decision_engine.outcome.make import decide
from decision_engine.rulebook import CHANGES, edition
from tests.engine.dated import MISSENT, STOLEN, deadlines, working

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.rulebook import Edition

BOOKS = [edition(dt.date.fromisoformat(day)) for day in CHANGES]

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
