"""Answers that sit badly together speak at once: each caution fires on its case and is silent beside it."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from decision_engine import rules
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from tests.law.scenario_book import scenarios

CASES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "cautions.toml").read_text(encoding="utf-8")
)
TEXTS = {caution.id: caution.text for caution in rules.CAUTIONS}
# How often a caution may speak over all the scenarios: they are true stories, not contradictions.
CONTRADICTIONS = {
    "ransomware_encrypted", "paper_encrypted", "system_encrypted", "attack_unseen",
    "ransomware_no_damage", "public_no_leak", "misdelivered_no_leak", "stolen_no_leak", "insider_intended",
"page_phished", "login_phished", "mistaken_deletion", "number_denied",
    "special_care_denied", "financial_harm_denied", "exempt_office_work", "exempt_public_body",
    "office_answers_as_business", "signs_against_exit", "signs_not_malicious", "nobody", "nobody_numbered",
    "number_used_but_denied", "entruster_without_role", "misdisposed_unlost",
}  # fmt: skip


def said(facts: dict[str, Any]) -> list[str]:
    texts = [warning["text"] for warning in decide(read(facts)).outcome["warnings"]]
    return [name for name, text in TEXTS.items() if text in texts]


@pytest.mark.parametrize("name", CASES)
def test_a_caution_fires_on_its_case_and_is_silent_beside_it(name: str) -> None:
    assert name in said(CASES[name]["fires"])
    assert name not in said(CASES[name]["silent"])


def test_at_least_twenty_five_cautions_have_cases() -> None:
    assert len(CASES) >= 25
    assert set(CASES) <= set(TEXTS)


def test_no_contradiction_is_heard_in_a_story_without_one() -> None:
    heard = Counter(name for scenario in scenarios() for name in said(dict(scenario.facts)))
    assert {name: count for name, count in heard.items() if name in CONTRADICTIONS} == {}
