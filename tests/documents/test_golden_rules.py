"""The five golden rules of drafts hold on 500 incidents of which only half is known."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.documents.intake import Particulars
from decision_engine.documents.make import BLANK, BY_ID, papers
from decision_engine.documents.render import as_plain
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.documents.shape import Paper

COUNT = 500
TO_PEOPLE = ("notice_letter", "notice_email", "announcement", "qa")
STATED = re.compile(r"(流出|漏えい)しました")
DENIED = re.compile(
    r"(流出|漏えい|滅失|毀損|悪用|二次被害)(は|が|も)?(一切)?(、?現時点で)?(確認されて(いません|おりません)|ありません|なかった|ない。)(?!」)"
)
LEFT = re.compile(r"[{}]|\bNone\b|unknown|True|False|frozenset|\bmin\b|\bmax\b")


def half_known() -> Iterator[dict[str, Any]]:
    """Each fact is unanswered, unknown or answered; ranges among the counts."""
    draw = random.Random(20261124)  # noqa: S311 - reproducible incidents, not secrets
    for _ in range(COUNT):
        facts: dict[str, Any] = {"as_of": "2026-11-24", "known_on": "2026-11-23"}
        for fact in FACTS.values():
            luck = draw.random()
            if fact.kind == "date" or luck < 0.4:
                continue
            ids = [choice.id for choice in fact.choices]
            if luck < 0.6:
                facts[fact.id] = "unknown"
            elif fact.kind == "set":
                facts[fact.id] = draw.sample(ids, draw.randint(0, min(4, len(ids))))
            elif ids:
                facts[fact.id] = draw.choice(ids)
            elif fact.kind == "count":
                facts[fact.id] = draw.choice(
                    [0, 1, 843, 1001, {"min": 0, "max": 1200}, {"min": 9, "max": None}]
                )
        yield facts


@pytest.fixture(scope="module")
def drafts() -> list[tuple[dict[str, Any], dict[str, tuple[Paper, str]]]]:
    """Every paper of every incident, as data and as plain text."""
    found = []
    for facts in half_known():
        made = papers(decide(read(facts)), Particulars({}), only=tuple(BY_ID))
        found.append((facts, {paper["id"]: (paper, as_plain(paper)) for paper in made}))
    return found


type Drafts = list[tuple[dict[str, Any], dict[str, tuple[Paper, str]]]]


def test_the_incidents_know_and_ignore_each_state_of_the_leak(drafts: Drafts) -> None:
    states = [facts.get("leak") for facts, _ in drafts]
    assert min(states.count(state) for state in ("occurred", "suspected", "none", "unknown", None)) > 20


@pytest.mark.parametrize("name", TO_PEOPLE)
def test_a_suspicion_is_a_possibility(drafts: Drafts, name: str) -> None:
    for facts, made in drafts:
        if facts.get("leak") == "suspected":
            assert "可能性" in made[name][1], facts
        if facts.get("leak") != "occurred":
            assert not STATED.search(made[name][1]), facts


@pytest.mark.parametrize("name", TO_PEOPLE)
def test_what_is_unknown_is_being_checked(drafts: Drafts, name: str) -> None:
    for facts, made in drafts:
        if facts.get("leak", "unknown") == "unknown":
            assert "確認中" in made[name][1], facts


def test_an_unknown_is_never_a_no(drafts: Drafts) -> None:
    """A denial stands only beside the answer that says so, in every paper."""
    for facts, made in drafts:
        if facts.get("leak") == "none":
            continue
        for paper, text in made.values():
            assert not DENIED.search(text), (paper["id"], DENIED.search(text), facts)


def test_items_are_called_absent_only_when_the_list_is_settled(drafts: Drafts) -> None:
    for facts, made in drafts:
        if facts.get("items_settled") != "yes":
            for paper, text in made.values():
                assert not re.search("含まれていません|含まれていないことを確認しています", text), (
                    paper["id"],
                    facts,
                )


def test_whoever_may_have_to_tell_the_people_finds_the_letter(drafts: Drafts) -> None:
    """However odd the answers are together: what the law may ask for is among the papers."""
    told = 0
    for facts, made in drafts:
        statuses = decide(read(facts)).found.statuses
        if {statuses[duty] for duty in ("notify_persons", "notify_persons_my_number")} - {"not_required"}:
            told += 1
            assert made["notice_letter"][0]["due"], facts
    assert told > COUNT / 4


def test_nothing_of_a_template_is_left_and_every_blank_is_listed(drafts: Drafts) -> None:
    for facts, made in drafts:
        for paper, text in made.values():
            assert not LEFT.search(text), (paper["id"], LEFT.search(text), facts)
            assert sorted(paper["blanks"]) == sorted(set(BLANK.findall(text)))
            assert paper["faults"] == [], (paper["id"], facts)
