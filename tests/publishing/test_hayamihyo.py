"""The table for readers in a hurry: each type, its dates and its exceptions as the rules have them."""

from __future__ import annotations

import re

from decision_engine.law import CITATIONS
from publishing.pages.regimes import REGIMES, TYPES
from publishing.pages.rulebook_text import DUTIES, RULES, anchor, final_days, first_person

# --- 早見表 ---------------------------------------------------------------------------------------------------------


def section(text: str, name: str) -> str:
    """A part of a page: from its heading to the next heading of the same depth or less."""
    found = re.search(rf"^(#+) .*\{{#{name}\}}\n(.*?)(?=^#{{1,3}} |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, name
    return found.group(2)


def test_hayamihyo_has_each_type_with_people_deadline_condition_and_source(pages: dict[str, str]) -> None:
    text = pages["hayamihyo.md"]
    assert len(TYPES) == 13
    for regime in REGIMES:
        for rule in regime.types:
            card = section(text, anchor(rule.id))
            assert rule.yes in card
            assert f"{first_person(rule):,}人から" in card
            assert f"：{final_days(regime.duty, rule)}日以内\n" in card
            assert all(CITATIONS[cite].label in card for cite in rule.cites)
            assert all(case.says in card for case in rule.cases)


def test_the_thresholds_and_final_days_of_the_types_are_those_of_the_law() -> None:
    people = {rule.id: first_person(rule) for rule in TYPES if first_person(rule) > 1}
    assert people == {"appi_7_4": 1001, "my_number_4": 101, "public_43_4": 101}
    sixty = {rule.id for regime in REGIMES for rule in regime.types if final_days(regime.duty, rule) == 60}
    assert sixty == {"appi_7_3", "my_number_2", "public_43_3"}


def test_hayamihyo_dates_follow_the_hand_checked_table(pages: dict[str, str]) -> None:
    table = section(pages["hayamihyo.md"], "deadline-table")
    rows = [re.findall(r"\d{4}-\d\d-\d\d", line) for line in table.splitlines()]
    assert [row for row in rows if row] == [
        ["2026-11-23", "2026-11-27", "2026-11-25", "2026-12-22", "2027-01-21"],
        ["2026-11-27", "2026-12-01", "2026-11-29", "2026-12-28", "2027-01-25"],
        ["2026-11-30", "2026-12-04", "2026-12-02", "2027-01-04", "2027-01-28"],
        ["2026-12-05", "2026-12-09", "2026-12-07", "2027-01-04", "2027-02-02"],
        ["2027-02-20", "2027-02-24", "2027-02-22", "2027-03-23", "2027-04-20"],
        ["2027-03-06", "2027-03-10", "2027-03-08", "2027-04-05", "2027-05-06"],
    ]


def test_hayamihyo_names_every_duty_and_every_exception_of_its_steps(pages: dict[str, str]) -> None:
    text = pages["hayamihyo.md"]
    assert all(duty.title in text for duty in DUTIES.values() if duty.id != "internal_response")
    assert DUTIES["internal_response"].required in text
    assert all(task.title in text for task in DUTIES["internal_response"].tasks)
    for rule in ("leak", "loss", "appi_applies", "subject"):
        assert all(one.title in text for one in RULES[rule].unless)
