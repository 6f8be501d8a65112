"""Whole incidents, from facts to duties, against what was written by hand from the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.law import CITATIONS
from decision_engine.outcome.make import CONCLUSIONS, decide
from decision_engine.rulebook import last_day
from decision_engine.rules import DUTIES
from decision_engine.views.labels import answer_label
from decision_engine.views.page import page
from decision_engine.views.text import decision_text
from tests.conftest import GOLDEN
from tests.law.scenario_book import (
    BOUNDARY,
    Scenario,
    choices,
    differences,
    eves_of,
    scenarios,
    standing_differences,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.outcome.make import Decision


ALL = scenarios()
DUTY_IDS = tuple(dict.fromkeys(duty.id for duty in DUTIES))
# GL3-5-2 is due while a leak is possible and advised when it is excluded: never idle.
NEVER_IDLE = {"internal_response"}
# The days on which a rule changed (law.md 5 and 6): both sides must be lived through.
TURNS = (
    ("2023-03-31", "2023-04-01"),
    ("2023-09-14", "2023-09-15"),
    ("2023-12-17", "2023-12-18"),
    ("2024-03-31", "2024-04-01"),
    ("2025-09-30", "2025-10-01"),
    ("2025-12-31", "2026-01-01"),
    ("2026-09-10", "2026-09-11"),
    ("2026-09-30", "2026-10-01"),
)
SITUATIONS = {
    "紛失・盗難",
    "誤送信・Web誤公開・誤廃棄",
    "内部犯行",
    "SNS・掲示板への公開",
    "不正プログラム（マルウェア・ランサム）",
    "不正アクセス（Web/EC/クラウド）",
    "委託先・SaaS",
    "誤交付（窓口・医療）",
}


def outcome_of(scenario: Scenario) -> Mapping[str, Any]:
    """The outcome of the engine."""
    return decide(read(dict(scenario.facts))).outcome


def kept_whole() -> list[Scenario]:
    """The scenarios whose whole memo is golden: an authority spoke, a duty appears first, or it asks to be."""
    kept, raised = [], set[str]()
    for scenario in ALL:
        new = {*scenario.expect.required, *scenario.expect.advised} - raised
        raised |= new
        if scenario.authority or scenario.memo or new:
            kept.append(scenario)
    return kept


@pytest.mark.parametrize("scenario", ALL, ids=[scenario.id for scenario in ALL])
def test_the_engine_says_what_was_written_by_hand(scenario: Scenario) -> None:
    wrong = differences(scenario.expect, outcome_of(scenario))
    assert wrong == []


def memo_of(decision: Decision) -> str:
    """The memo of the terminal, the plan with its days, and what each citation says.

    Without the list of what is not required: `expect` holds that list, and the golden rulebook its sentences.
    """
    outcome = decision.outcome
    view = page(decision)
    view["groups"] = [group for group in view["groups"] if group["status"] != "not_required"]
    plan = [f"  {task['phase']} {task['title']} {task['due'] or ''}".rstrip() for task in outcome["plan"]]
    raised = [duty for duty in outcome["duties"] if duty["status"] != "not_required"]
    cited = {label for duty in raised for label in duty["cites"]}
    says = [f"  {one.label}: {one.says}" for one in CITATIONS.values() if one.label in cited]
    return "\n".join([decision_text(view), "■ 段取り", *plan, "", "■ 根拠の内容", *says]) + "\n"


def facts_of(scenario: Scenario) -> str:
    """What is known, one fact a line."""
    return "\n".join(
        f"  {fact.short}: {answer_label(name, scenario.facts[name])}"
        for name, fact in FACTS.items()
        if name in scenario.facts
    )


@pytest.mark.parametrize("scenario", kept_whole(), ids=lambda scenario: scenario.id)
def test_the_memo_is_the_reviewed_one(scenario: Scenario, golden: Callable[[str, str], None]) -> None:
    told = f"{scenario.title}\n{scenario.says}\n\n■ 分かっていること\n{facts_of(scenario)}"
    memo = memo_of(decide(read(dict(scenario.facts))))
    golden(f"scenarios/{scenario.id}.txt", f"{told}\n\n{memo}")


def test_no_memo_is_left_over(request: pytest.FixtureRequest) -> None:
    kept = {scenario.id for scenario in kept_whole()}
    files = {path.stem: path for path in (GOLDEN / "scenarios").glob("*.txt")}
    for name in files.keys() - kept:
        if request.config.getoption("--refresh-golden"):
            files.pop(name).unlink()
    assert files.keys() == kept


def test_there_are_scenarios_enough_and_each_is_told_once() -> None:
    """At least 40 in all and memos of 40; at least 30 from everyday or documented incidents."""
    assert len({scenario.id for scenario in ALL}) == len(ALL) >= 40
    assert len({scenario.title for scenario in ALL}) == len(ALL)
    assert len(kept_whole()) >= 40
    assert sum(scenario.situation != BOUNDARY for scenario in ALL) >= 30


def test_every_kind_of_incident_is_lived_through() -> None:
    """The rows of law.md 7.1, and nothing that is not one of them or a boundary."""
    assert {scenario.situation for scenario in ALL} == {*SITUATIONS, BOUNDARY}


@pytest.mark.parametrize("scenario", ALL, ids=[scenario.id for scenario in ALL])
def test_a_scenario_rests_on_registered_sources_and_known_names(scenario: Scenario) -> None:
    expect = scenario.expect
    assert scenario.sources
    assert set(scenario.sources) <= set(CITATIONS)
    assert {*expect.yes, *expect.unknown} <= set(CONCLUSIONS)
    listed = [*expect.required, *expect.undetermined, *expect.advised]
    assert len(set(listed)) == len(listed), "one duty, two statuses"
    assert set(listed) <= set(DUTY_IDS)
    assert {name.partition(".")[0] for name in (*expect.due, *expect.undated)} <= set(DUTY_IDS)
    assert scenario.says.endswith("。")


@pytest.mark.parametrize("duty", DUTY_IDS)
def test_every_duty_is_raised_by_one_scenario_and_refused_by_another(duty: str) -> None:
    statuses = {scenario.expect.status(duty) for scenario in ALL}
    assert statuses & {"required", "advised"}
    assert "not_required" in statuses or (duty in NEVER_IDLE and "advised" in statuses)


@pytest.mark.parametrize("duty", [duty for duty in DUTIES if duty.required and last_day(duty) is None])
def test_a_duty_that_can_be_required_is_required_somewhere(duty: Any) -> None:  # noqa: ANN401
    assert any(duty.id in scenario.expect.required for scenario in ALL)


@pytest.mark.parametrize("conclusion", CONCLUSIONS)
def test_every_conclusion_is_reached_and_denied(conclusion: str) -> None:
    assert {"yes", "no"} <= {scenario.expect.conclusion(conclusion) for scenario in ALL}


@pytest.mark.parametrize(("before", "after"), TURNS)
def test_both_sides_of_every_change_of_law_are_lived_through(before: str, after: str) -> None:
    days = {scenario.facts.get("known_on") for scenario in ALL}
    assert {before, after} <= days


@pytest.mark.parametrize("scenario", choices(), ids=lambda scenario: scenario.id)
def test_each_choice_of_a_fact_does_what_was_written_by_hand(scenario: Scenario) -> None:
    wrong = standing_differences(scenario.expect, outcome_of(scenario))
    assert wrong == []


def test_the_tables_of_choices_rest_on_registered_sources() -> None:
    assert {source for scenario in choices() for source in scenario.sources} <= set(CITATIONS)


@pytest.mark.parametrize("scenario", [*ALL, *choices()], ids=lambda scenario: scenario.id)
def test_the_eve_of_a_change_of_law_differs_in_nothing_else(scenario: Scenario) -> None:
    for facts, expect in eves_of(scenario):
        wrong = standing_differences(expect, decide(read(facts)).outcome)
        assert wrong == [], facts["known_on"]


def test_every_fact_matters_to_some_scenario() -> None:
    named = {fact for scenario in ALL for fact in scenario.facts}
    assert set(FACTS) - named <= {"occurred_on"}, "facts that no scenario answers"


def test_several_regimes_meet_in_one_incident() -> None:
    """A bank's payroll: the Act, the My Number Act and the financial authority at once."""
    assert any(
        {"report_commission", "report_my_number", "finance_report"} <= set(scenario.expect.required)
        for scenario in ALL
    )
