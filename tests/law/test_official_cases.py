"""The official cases and the examples of the guideline come out as their sources say."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from decision_engine import rules
from decision_engine.intake.answers import read
from decision_engine.language.rule import ALWAYS, NEVER, Duty
from decision_engine.outcome.make import decide

TABLES = Path(__file__).parent / "cases"
GROUPS = {"appi": ("appi_7_", 4), "number": ("my_number_", 4), "public": ("public_43_", 5)}

# Every id of the official list. An id that is missing in the table is a case that nobody checks.
OFFICIAL = {
    *(f"A-{n}" for n in (1, 3, 5, 7, 9, 11, 13, 15, 17)),
    *(f"B-{n}" for n in (1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27)),
    *(f"C-{n}" for n in (1, 3, 5, 7, 9, 11)),
    *(f"D-{n}" for n in (1, 3, 5, 7, 9, 11)),
    *(f"E-{n}" for n in (1, 3, 9, 11, 13, 17, 19, 21)),
    *(f"F-{n}" for n in (1, 3, 5, 7, 9, 11)),
    *(f"G-{n}" for n in (1, 3, 5, 7, 11)),
    *(f"H-{n}" for n in (1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23)),
    *(f"I-{n}" for n in (1, 3)),
    *(f"J-{n}" for n in (1, 3, 5)),
}
NOT_FOR_THE_ENGINE = {"C-5", "C-11", "D-3", "D-7", "D-11", "G-3", "J-1", "J-3", "J-5"}


def table(name: str) -> list[dict[str, Any]]:
    """The cases of one table, each with the ordinary surroundings below its own facts."""
    content = tomllib.loads((TABLES / f"{name}.toml").read_text(encoding="utf-8"))
    for case in content["case"]:
        case["facts"] = {**content["base"], **case.get("facts", {})}
    return list(content["case"])


CASES = [case for name in ("official", "guideline") for case in table(name)]
_OUTCOMES: dict[str, dict[str, Any]] = {}
DECIDABLE = [case for case in CASES if "open" not in case]


def outcome_of(case: dict[str, Any]) -> dict[str, Any]:
    """The outcome of the case's facts, decided once."""
    name = label(case)
    if name not in _OUTCOMES:
        _OUTCOMES[name] = dict(decide(read(case["facts"])).outcome)
    return _OUTCOMES[name]


def label(case: dict[str, Any]) -> str:
    """A readable test id."""
    return f"{case['id']}: {case['says']}"


@pytest.mark.parametrize("case", DECIDABLE, ids=label)
def test_the_outcome_is_what_the_source_says(case: dict[str, Any]) -> None:
    outcome = outcome_of(case)
    duties = {duty["id"]: duty for duty in outcome["duties"]}
    assert {name: outcome["findings"][name]["truth"] for name in case.get("rules", {})} == case.get(
        "rules", {}
    )
    for group, (prefix, count) in GROUPS.items():
        if group in case:
            found = {n: outcome["conclusions"][f"{prefix}{n}"] for n in range(1, count + 1)}
            assert found == {n: "yes" if n in case[group] else "no" for n in found}, group
    expected = case.get("duties", {})
    assert {name: duties[name]["status"] for name in expected} == expected
    names = case.get("addressee", {})
    assert {duty: duties[duty]["addressee"]["name"] for duty in names} == names
    if "contact" in case:
        assert outcome["contact"]["method"] == case["contact"]
    planned = {task["id"] for task in outcome["plan"]}
    assert set(case.get("tasks", ())) <= planned
    assert not set(case.get("no_tasks", ())) & planned


TIMED = [case for case in DECIDABLE if {"final", "due", "preliminary", "no_preliminary"} & set(case)]


@pytest.mark.parametrize("case", TIMED, ids=label)
def test_the_periods_are_what_the_source_says(case: dict[str, Any]) -> None:
    """`final` counts the days of the final report, `due` is its date, `preliminary` says that there is one."""
    duties = {duty["id"]: duty for duty in outcome_of(case)["duties"]}
    for name, days in case.get("final", {}).items():
        assert clock(duties[name], "final")["days"] == days
    for name, day in case.get("due", {}).items():
        assert clock(duties[name], "final")["due"] == day.isoformat()
    for name in case.get("preliminary", ()):
        assert clock(duties[name], "preliminary")["basis"] == "guide"
    for name in case.get("no_preliminary", ()):
        assert "preliminary" not in {deadline["id"] for deadline in duties[name]["deadlines"]}


def clock(duty: dict[str, Any], name: str) -> dict[str, Any]:
    """The one deadline of that name."""
    (found,) = [deadline for deadline in duty["deadlines"] if deadline["id"] == name]
    return dict(found)


def test_no_two_cases_are_named_alike() -> None:
    names = [label(case) for case in CASES]
    assert sorted(names) == sorted(set(names))


def test_every_official_case_is_in_the_table() -> None:
    assert {case["id"] for case in table("official")} == OFFICIAL
    assert len(OFFICIAL) == 71


def test_a_case_that_the_engine_does_not_decide_says_why() -> None:
    undecided = {case["id"] for case in table("official") if "open" in case}
    assert undecided == NOT_FOR_THE_ENGINE
    assert all(case["open"].endswith("。") for case in CASES if "open" in case)


def reachable(duty: Duty) -> set[str]:
    """The statuses that the duty can have, by its shape."""
    statuses = {"advised"} if duty.advised_when != NEVER else set()
    if duty.advised_when != ALWAYS:
        statuses.add("not_required")
    if not duty.stands_while_unknown and (statuses == {"advised", "not_required"} or duty.when != NEVER):
        statuses.add("undetermined")
    return statuses | ({"required"} if duty.when != NEVER else set())


@pytest.mark.parametrize("duty", rules.WRITTEN_DUTIES, ids=lambda duty: f"{duty.id}@{duty.since}")
def test_every_duty_has_a_case_for_each_of_its_statuses(duty: Duty) -> None:
    """In each of its versions: no duty is untested, and no status of it."""
    assert {case.expect for case in duty.cases} == reachable(duty)


def test_every_case_expects_something() -> None:
    """A case without an expectation would always pass."""
    checks = {"rules", "appi", "number", "public", "duties", "final", "due", "contact", "tasks", "addressee"}
    assert [case["id"] for case in CASES if not checks & set(case) and "open" not in case] == []


def test_no_case_has_an_expectation_that_is_not_checked() -> None:
    known = {
        *("id", "cite", "says", "facts", "open", "rules", "appi", "number", "public", "duties", "addressee"),
        *("final", "due", "preliminary", "no_preliminary", "contact", "tasks", "no_tasks"),
    }
    assert {key for case in CASES for key in case} <= known
