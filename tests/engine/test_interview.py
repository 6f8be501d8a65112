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


def test_six_questions_settle_the_reports_in_the_median() -> None:
    typical, _most, never = middle(interview(scenario).reports for scenario in ALL)
    assert typical <= 6
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


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        # Only a My Number can still bring about a report: nothing else is asked before it.
        ({"information": "corporate_only", "cause": "mail_misaddressed"}, "my_number"),
        ({"information": "pseudonymized", "leak": "occurred"}, "my_number"),
        ({"exempt_activity": "press", "cause": "stolen_item"}, "my_number"),
        # Nothing flowed out: only what was lost or damaged can still be a leak of the law.
        (
            {"cause": "document_misdelivered", "leak": "occurred", "recovered_unseen": "yes"},
            "loss",
        ),
        ({"cause": "ransomware", "leak": "none"}, "loss"),
        # A number that anybody could see is reported from one person on.
        ({"my_number": "yes", "exposed_to_public": "yes", "cause": "misconfiguration"}, "leak"),
        # What is reported whatever the items are: the event comes before them.
        ({"cause": "ransomware"}, "leak"),
        ({"entity": "public_body", "information": "personal_data", "persons": 101, "cause": "other"}, "leak"),
    ],
    ids=str,
)
def test_what_alone_can_still_decide_is_asked_first(facts: dict[str, object], asked: str) -> None:
    said = {"known_on": "2026-11-25", "as_of": "2026-11-25", **facts}
    assert decide(read(said)).outcome["open_facts"][0]["fact"] == asked
