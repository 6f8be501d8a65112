"""Where an answer leaves a duty undecided, the reader is told whom to ask what."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from typing import TYPE_CHECKING

import pytest

from decision_engine import rules
from decision_engine.__main__ import main
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.condition import Is, walk
from decision_engine.law import CITATIONS
from decision_engine.outcome.make import decide
from decision_engine.rulebook import CHANGES, edition
from decision_engine.views.page import page
from tests.law.scenario_book import scenarios
from tests.proof.exactness import reach

if TYPE_CHECKING:
    from pathlib import Path

FOUND = {
    "known_on": "2026-11-04",
    "as_of": "2026-11-10",
    "cause": "lost_item",
    "malicious": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "persons": 5000,
    "leak": "suspected",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "exposed_to_public": "no",
    "contactable": "all",
}
LOST_KEY = {**FOUND, "encryption_strong": "yes", "key_protected": "yes", "key_lost": "yes"}
RESTORED = {
    **FOUND,
    "cause": "ransomware",
    "leak": "none",
    "damage": "occurred",
    "damage_kind": "unusable",
    "copy_exists": "yes",
    "encryption_strong": "no",
    "abroad": ["eu"],
}


@cache
def unclear() -> set[tuple[str, str, str]]:
    """Every answer from which nothing follows, with each duty that it can leave undecided."""
    return {
        (part.fact, answer, duty.id)
        for book in map(edition, map(dt.date.fromisoformat, CHANGES))
        for duty in book.duties
        for condition in reach(book, duty)
        for part in walk(condition)
        if isinstance(part, Is)
        for answer in part.unclear
    }


def answered() -> set[tuple[str, str, str]]:
    """Every answer for which somebody can be asked, with each duty about which."""
    return {
        (each.fact, answer, duty)
        for each in rules.ADVISERS
        for answer in each.answers
        for duty in each.duties or {duty.id for duty in edition(dt.date(2026, 11, 23)).duties}
    }


def test_every_answer_that_decides_nothing_has_an_adviser() -> None:
    assert unclear() <= answered()


def test_advisers_name_facts_answers_duties_and_sources_that_exist() -> None:
    duties = {duty.id for duty in edition(dt.date(2026, 11, 23)).duties}
    for each in rules.ADVISERS:
        assert set(each.answers) <= {choice.id for choice in FACTS[each.fact].choices}
        assert set(each.duties) <= duties
        assert set(each.cites) <= set(CITATIONS)
        assert each.ask.endswith("か。")


def test_a_lost_key_leads_to_an_adviser_and_not_back_to_the_key() -> None:
    view = page(decide(read(LOST_KEY)))
    assert "key_lost" not in {each["fact"] for each in view["open"]}
    assert "鍵を失った" not in view["headline"]["text"]
    assert "個人情報保護委員会の窓口に確かめてください。" in view["headline"]["text"]
    assert view["headline"]["stands_still"]
    asked = [each["ask"] for each in view["advice"] if "個人情報保護委員会への報告" in each["decides"]]
    assert asked == [
        "高度に暗号化していたデータの、復元する鍵を自社も失ったときに、報告の除外（規則7条1号）を使えるか。"
    ]


def test_a_copy_leads_to_an_adviser_abroad_and_not_back_to_the_copy() -> None:
    view = page(decide(read(RESTORED)))
    assert "copy_exists" not in {each["fact"] for each in view["open"]}
    assert [each["who"] for each in view["advice"]] == ["その国の法律の専門家（弁護士など）"]


@pytest.mark.parametrize(("said", "how"), [("unknown", True), ({"min": 900}, True), (None, False)])
def test_who_does_not_know_is_told_how_to_find_out(said: object, *, how: bool) -> None:
    """The number of people: わからない, at least 900, or not said at all."""
    facts = {**FOUND, "encryption_strong": "no", "persons": said}
    view = page(decide(read({name: value for name, value in facts.items() if value is not None})))
    entry = next(each for each in view["open"] if each["fact"] == "persons")
    assert bool(entry["how"]) is how
    assert not view["headline"]["stands_still"]


def test_the_command_names_the_adviser_where_nothing_more_can_be_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = next(one for one in scenarios() if one.id == "europe-recovered-unseen")
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(dict(scenario.facts)), encoding="utf-8")
    assert main(["next", str(file)]) == 0
    said = capsys.readouterr().out
    assert "その国の法律の専門家（弁護士など）に尋ねてください。" in said
    assert "まだ決まらない義務はありません" not in said


def test_the_command_says_how_to_find_out_what_nobody_knows_yet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "facts.json"
    every = {name: "unknown" for name in FACTS if name not in {"known_on", "known_at", "threshold_known_on"}}
    file.write_text(json.dumps({**every, "as_of": "2026-11-10"}), encoding="utf-8")
    assert main(["next", str(file)]) == 0
    assert "調べ方: " in capsys.readouterr().out
