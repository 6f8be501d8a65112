"""Why a duty stands, and the smallest sets of answers that would change it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from decision_engine.__main__ import main
from decision_engine.decide.counterfactual import smallest_changes
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.outcome.pieces import line_of
from decision_engine.outcome.schema import facts_schema, outcome_schema
from decision_engine.outcome.text import as_bytes, as_text
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision

# Reportable twice over (special care and more than 1,000 people): no single answer about the
# information ends the duty, only answers about the event, the position or the regime do.
TWICE = {
    "as_of": "2026-11-23",
    "leak": "occurred",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "key_protected": "no",
    "loss": "none",
    "damage": "none",
    "information": "personal_data",
    "special_care": "yes",
    "financial_harm": "no",
    "malicious": "no",
    "persons": 5000,
}


def decided(facts: dict[str, object]) -> Decision:
    return decide(read(facts))


@pytest.mark.parametrize("duty", ["report_commission", "p_mark_report", "gdpr_report"])
def test_every_smallest_set_really_gives_the_duty_that_status(duty: str) -> None:
    before = decided(dict(TWICE))
    found = smallest_changes(before.found, duty)
    assert found
    for one in found:
        changed = {**TWICE, **{step["fact"]: step["to"] for step in one["changes"]}}
        assert decided(changed).found.statuses[duty] == one["status"]


def test_pairs_are_searched_only_where_no_single_answer_is_enough() -> None:
    """A not required Pマーク report needs two answers at once when p_mark is no and nothing leaked."""
    facts = {**TWICE, "leak": "none", "signs": [], "p_mark": "no"}
    before = decided(facts)
    found = smallest_changes(before.found, "p_mark_report")
    assert {len(one["changes"]) for one in found} == {2}
    for one in found:
        changed = {**facts, **{step["fact"]: step["to"] for step in one["changes"]}}
        assert decided(changed).found.statuses["p_mark_report"] == one["status"]


def test_the_command_names_the_edition_the_tree_and_the_changes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", "report_commission", "examples/medical-letter.json"]) == 0
    said = capsys.readouterr().out
    assert "2026-10-01 施行分" in said
    assert "要配慮個人情報が含まれる個人データの漏えい等です" in said
    assert "「未閲覧のまま全て回収できたか」が「はい」 → 不要" in said


def test_an_unknown_duty_is_refused_with_the_names_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", "report", "examples/medical-letter.json"]) == 2
    assert "report_commission" in capsys.readouterr().err


def test_a_line_is_the_same_bytes_as_plain_json() -> None:
    """A line is joined from prepared pieces; they must never change what is said."""
    for scenario in scenarios():
        decision = decide(read(dict(scenario.facts)))
        assert line_of(decision) == as_bytes(decision.outcome)


def test_the_shipped_schemas_are_those_that_the_engine_generates(request: pytest.FixtureRequest) -> None:
    """`--refresh-golden` writes them anew too."""
    folder = Path("decision_engine/schemas")
    if request.config.getoption("--refresh-golden"):
        (folder / "facts.schema.json").write_text(as_text(facts_schema()), encoding="utf-8")
        (folder / "outcome.schema.json").write_text(as_text(outcome_schema()), encoding="utf-8")
    assert (folder / "facts.schema.json").read_text(encoding="utf-8") == as_text(facts_schema())
    assert (folder / "outcome.schema.json").read_text(encoding="utf-8") == as_text(outcome_schema())
    assert json.loads(as_text(facts_schema()))["title"] == "facts/1"
