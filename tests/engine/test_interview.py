"""The order of the questions: few of them settle the reports, and each one says something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.views.page import page
from tests.engine.interviews import interview, middle, truth_of
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from tests.law.scenario_book import Scenario

ALL = scenarios()


def test_seven_questions_settle_the_reports_in_the_median() -> None:
    typical, _most, never = middle(interview(scenario).reports for scenario in ALL)
    assert typical <= 7
    undecided = {"report_commission", "report_my_number", "report_public_body"}
    # One fewer: signs that contradict 「流出なし」 are not asked for once that was answered.
    assert never == sum(bool(undecided & set(scenario.expect.undetermined)) for scenario in ALL) - 1


@pytest.mark.parametrize("scenario", ALL, ids=[scenario.id for scenario in ALL])
def test_a_provisional_answer_stands_after_the_first_question(scenario: Scenario) -> None:
    """Whatever the first answer, there is a sentence, something to do now, and what is next."""
    truth = truth_of(scenario)
    asked = decide(read({})).outcome["open_facts"][0]["fact"]
    view = page(decide(read({asked: truth.get(asked, "unknown")})))
    assert view["headline"]["text"].endswith("。")
    assert view["now"]
    assert view["next"] or not view["open"]
