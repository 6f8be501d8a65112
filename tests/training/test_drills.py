"""Drills: facts arrive over days, every choice has a price and a source, the rules have the last word."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from decision_engine.__main__ import main
from decision_engine.documents.render import as_plain
from decision_engine.intake.answers import AnswerError
from decision_engine.law import CITATIONS
from decision_engine.training.drills import DRILLS
from decision_engine.training.readiness import CARD_FIELDS, READINESS
from decision_engine.training.run import drill, play
from decision_engine.training.text import drill_text, emergency_card, sheet_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from decision_engine.training.shape import Drill

ONE = pytest.mark.parametrize("found", DRILLS, ids=lambda found: found.id)


def best(found: Drill) -> list[str]:
    return [min(step.choices, key=lambda choice: choice.days).id for step in found.steps]


def worst(found: Drill) -> list[str]:
    return [max(step.choices, key=lambda choice: choice.days).id for step in found.steps]


def test_there_are_six_drills_at_least_with_different_causes() -> None:
    assert len(DRILLS) >= 6
    assert len({found.steps[0].learned["cause"] for found in DRILLS}) >= 6


@ONE
def test_one_choice_of_each_step_costs_nothing_and_every_choice_has_a_source(found: Drill) -> None:
    assert [step.day for step in found.steps] == sorted(step.day for step in found.steps)
    for step in found.steps:
        assert sorted(choice.days for choice in step.choices)[:2] != [0, 0]
        assert min(choice.days for choice in step.choices) == 0
        for choice in step.choices:
            assert choice.says.endswith("。")
            assert all(CITATIONS[cite].confidence != "L" for cite in choice.cites)


@ONE
def test_the_rules_decide_by_the_last_step(found: Drill) -> None:
    """A drill that ends undecided would teach nothing; each step brings facts."""
    steps = play(found)["steps"]
    assert "必要です" in steps[-1]["headline"]
    assert all(step.learned for step in found.steps)
    assert all(step["clock"] for step in steps)


@ONE
def test_the_best_way_is_in_time_and_the_worst_is_late(found: Drill) -> None:
    good, bad = play(found, best(found)), play(found, worst(found))
    assert (good["lost"], good["late"]) == (0, max(0, good["ready"] - 5))
    assert bad["lost"] > 5
    assert bad["late"] == bad["ready"] + bad["lost"] - 5


@ONE
def test_a_drill_reads_well_to_the_end(found: Drill, golden: Callable[[str, str], None]) -> None:
    golden(f"drills/{found.id}.txt", drill_text(found, worst(found)))


def test_the_facilitators_sheet_fills_an_hour(golden: Callable[[str, str], None]) -> None:
    text = sheet_text(DRILLS[0])
    assert "60分" in text
    assert all(choice.text in text for step in DRILLS[0].steps for choice in step.choices)
    golden("drills/sheet.txt", text)


def test_choices_may_be_numbers_and_wrong_ones_are_told() -> None:
    assert play(DRILLS[0], ["1"])["steps"][0]["chosen"] == DRILLS[0].steps[0].choices[0].id
    with pytest.raises(AnswerError, match="2番目"):
        play(DRILLS[0], ["1", "nothing"])
    with pytest.raises(AnswerError, match="letter"):
        drill("nothing")


def test_readiness_asks_why_and_how_on_a_source() -> None:
    assert len(READINESS) >= 12
    for item in READINESS:
        assert item.question.endswith("か。")
        assert all(CITATIONS[cite].confidence != "L" for cite in item.cites)


def test_the_emergency_card_holds_the_companys_own_contacts() -> None:
    text = as_plain(emergency_card({"leader": "例示 花子 090-0000-0000"}, "2026-11-24"))
    assert "責任者（昼・夜の電話）: 例示 花子 090-0000-0000" in text
    assert text.count("＿＿") >= len(CARD_FIELDS) - 1
    with pytest.raises(AnswerError, match="leader"):
        emergency_card({"boss": "x"}, "2026-11-24")
    with pytest.raises(AnswerError, match="leader"):
        emergency_card([], "2026-11-24")


def test_the_commands_drill_and_card(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(DRILLS)
    assert main(["drill", "letter", "--choices", "1,1,1,1"]) == 0
    assert "目安に間に合います" in capsys.readouterr().out
    assert main(["drill", "letter", "--sheet"]) == 0
    assert capsys.readouterr().out.startswith("進行役の紙")
    assert main(["drill", "letter", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"][0]["chosen"] is None
    assert main(["card"]) == 0
    assert "緊急カード" in capsys.readouterr().out
    assert main(["drill", "nothing"]) == 2
