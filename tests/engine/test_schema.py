"""The published schemas and the reader of facts mean the same; every outcome fits its schema."""

from __future__ import annotations

import io
import json
import random
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from decision_engine.__main__ import main
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide
from decision_engine.outcome.schema import facts_schema, outcome_schema
from tests.engine.test_wrong_answers import WRONG
from tests.law.test_official_cases import CASES, label

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.*"))
CHECKER = Draft202012Validator.FORMAT_CHECKER
FACTS_IN = Draft202012Validator(facts_schema(), format_checker=CHECKER)
OUTCOME = Draft202012Validator(outcome_schema(), format_checker=CHECKER)
# What a schema cannot say: one answer against another, how far back the law reaches, and that 3.0
# is not how people are counted (to a schema it is the integer 3).
ONLY_THE_READER_KNOWS: tuple[dict[str, Any], ...] = (
    {"persons": 3.0},
    {"persons": {"min": 9, "max": 5}},
    {"known_on": "2026-11-24", "as_of": "2026-11-23"},
    {"occurred_on": "2026-11-24", "known_on": "2026-11-23", "as_of": "2026-11-30"},
    {"occurred_on": "2026-11-24", "as_of": "2026-11-23"},
    {"known_on": "2026-11-23", "threshold_known_on": "2026-11-22", "as_of": "2026-11-30"},
    {"threshold_known_on": "2026-12-01", "as_of": "2026-11-30"},
    {"known_on": "2022-03-31", "as_of": "2026-11-23"},
    {"as_of": "2022-03-31"},
)


def facts_of(path: Path) -> dict[str, Any]:
    """The facts of an example as JSON values."""
    text = path.read_text(encoding="utf-8")
    raw = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    return dict(read(raw).given)


@pytest.mark.parametrize("schema", [facts_schema(), outcome_schema()], ids=["facts", "outcome"])
def test_the_schemas_are_schemas(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("arguments", "schema"),
    [(["facts", "--schema"], facts_schema()), (["rules", "--schema"], outcome_schema())],
    ids=["facts", "outcome"],
)
def test_the_command_line_prints_the_schemas(
    arguments: list[str],
    schema: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(arguments) == 0
    assert json.loads(capsys.readouterr().out) == schema


def test_there_are_examples_of_both_forms() -> None:
    assert len(EXAMPLES) >= 8
    assert {path.suffix for path in EXAMPLES} == {".json", ".toml"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_fits_both_schemas(path: Path) -> None:
    """As written (TOML dates as text) and as decided; its day of judgement is fixed."""
    facts = facts_of(path)
    assert "as_of" in facts
    FACTS_IN.validate(facts)
    OUTCOME.validate(decide(read(facts)).outcome)


@pytest.mark.parametrize("case", [case for case in CASES if "open" not in case][::5], ids=label)
def test_a_case_fits_both_schemas(case: dict[str, Any]) -> None:
    answers = read(case["facts"])
    FACTS_IN.validate(answers.given)
    OUTCOME.validate(decide(answers).outcome)


@pytest.mark.parametrize("facts", [{}, {"as_of": "2026-11-23"}, dict.fromkeys(FACTS, "unknown")])
def test_knowing_nothing_fits_both_schemas(facts: dict[str, Any]) -> None:
    FACTS_IN.validate(facts)
    OUTCOME.validate(decide(read(facts)).outcome)


@pytest.mark.parametrize("facts", [facts for facts, _, _ in WRONG], ids=lambda facts: str(facts)[:60])
def test_what_the_reader_refuses_the_schema_refuses(facts: dict[str, Any]) -> None:
    """Apart from what a schema cannot express."""
    assert FACTS_IN.is_valid(facts) == (facts in ONLY_THE_READER_KNOWS)


def test_what_only_the_reader_knows_is_really_refused_by_it() -> None:
    wrong = [facts for facts, _, _ in WRONG]
    assert [facts for facts in ONLY_THE_READER_KNOWS if facts not in wrong] == []


def some_json(chance: random.Random, fact: Any) -> object:  # noqa: ANN401 - a fact of any kind
    """A value that may or may not be right for the fact."""
    ids = [choice.id for choice in fact.choices] or ["x"]
    pool: list[object] = [
        "unknown",
        "",
        "yes",
        None,
        True,
        0,
        7,
        -3,
        2.5,
        [],
        {},
        chance.choice(ids),
        [chance.choice(ids)],
        [chance.choice(ids), chance.choice(ids)],
        ["x"],
        [None],
        {"min": 1, "max": 2},
        {"min": 1, "max": None},
        {"min": 1},
        {"max": 5},
        {"min": "1", "max": 2},
        {"min": 1, "max": 2, "mean": 1},
        "2026-11-01",
        "2026-11-31",
        "2026-1-1",
        "10:00",
        "25:00",
        "10:00:00",
        10**9,
        10**12,
    ]
    return chance.choice(pool)


@pytest.mark.parametrize("fact", FACTS.values(), ids=list(FACTS))
def test_schema_and_reader_agree_on_any_single_value(fact: Any) -> None:  # noqa: ANN401
    """Sampled over right and wrong values of every type; one fact at a time, so no order matters."""
    chance = random.Random(fact.id)  # noqa: S311 - a sample to test with
    for _ in range(120):
        facts = {fact.id: some_json(chance, fact)}
        try:
            read(facts)
            accepted = True
        except AnswerError:
            accepted = False
        assert FACTS_IN.is_valid(facts) == accepted, facts


def test_the_schema_admits_no_fact_that_does_not_exist() -> None:
    assert not FACTS_IN.is_valid({"leek": "none"})
    assert not FACTS_IN.is_valid([])


def test_the_defaults_of_the_schema_are_the_assumptions() -> None:
    properties: Any = facts_schema()["properties"]
    assert {name: entry.get("default") for name, entry in properties.items()} == {
        fact.id: fact.assumed for fact in FACTS.values()
    }


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "outcome/2"},
        {"conclusions": {}},
        {"duties": [{"id": "x"}]},
        {"contact": {"method": "post", "because": ""}},
        {"more": 1},
        {"as_of": "today"},
    ],
    ids=str,
)
def test_a_wrong_outcome_does_not_fit(change: dict[str, Any]) -> None:
    """The schema of the outcome is strict: a wrong or additional key is noticed."""
    outcome = decide(read({})).outcome
    assert not OUTCOME.is_valid({**outcome, **change})


@pytest.mark.parametrize("key", sorted(decide(read({})).outcome))
def test_an_outcome_without_one_of_its_keys_does_not_fit(key: str) -> None:
    outcome = decide(read({})).outcome
    assert not OUTCOME.is_valid({name: value for name, value in outcome.items() if name != key})
