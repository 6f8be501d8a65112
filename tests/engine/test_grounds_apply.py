"""What a duty cites applies to the subject that is told: no other body's article, no other trade's notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.intake.answers import read
from decision_engine.language.rule import Duty
from decision_engine.outcome.make import decide
from decision_engine.outcome.pieces import line_of
from decision_engine.outcome.text import as_line
from decision_engine.rulebook import ITEMS
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from tests.law.scenario_book import Scenario

FOUND = {
    "known_on": "2026-11-04",
    "as_of": "2026-11-10",
    "cause": "unauthorized_access",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "persons": 5000,
    "leak": "occurred",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "contactable": "some",
}
NOTICES = ("notify_persons", "substitute_notice")


def cited(facts: dict[str, object], duty: str) -> str:
    """The printed citations and reasons for 要確認 of one duty."""
    (found,) = [each for each in decide(read(facts)).outcome["duties"] if each["id"] == duty]
    return "、".join((*found["cites"], *found["check"]))


@pytest.mark.parametrize("duty", NOTICES)
def test_a_company_is_not_told_the_article_of_public_bodies(duty: str) -> None:
    said = cited({**FOUND, "entity": "business"}, duty)
    assert "26条2項" in said
    assert "68条" not in said


@pytest.mark.parametrize("duty", NOTICES)
def test_a_public_body_is_not_told_the_article_of_companies(duty: str) -> None:
    said = cited({**FOUND, "entity": "public_body", "nondisclosure_ground": "no"}, duty)
    assert "68条2項" in said
    assert "26条" not in said


@pytest.mark.parametrize("duty", NOTICES)
def test_who_does_not_know_what_body_it_is_is_told_both(duty: str) -> None:
    said = cited({**FOUND, "entity": "unknown"}, duty)
    assert "26条2項" in said
    assert "68条2項" in said


@pytest.mark.parametrize(
    ("who", "told", "not_told"),
    [
        ({"entity": "business"}, ("通則編）3-5-2", "23条"), ("行政機関等編", "66条", "57条")),
        ({"entity": "public_body"}, ("66条1項", "行政機関等編）5-3-1"), ("通則編", "23条", "57条")),
        ({"exempt_activity": "press"}, ("57条3項",), ("通則編）3-5-2", "23条", "66条")),
        ({"entity": "unknown"}, ("通則編）3-5-2", "66条1項"), ()),
    ],
)
def test_the_measures_rest_on_the_law_of_whoever_takes_them(
    who: dict[str, object], told: tuple[str, ...], not_told: tuple[str, ...]
) -> None:
    said = cited({**FOUND, **who}, "internal_response").split("、要確認")[0]
    assert [one for one in told if one not in said] == []
    assert [one for one in not_told if one in said.split("行政機関等編に")[0]] == []


def test_a_public_body_is_not_told_that_the_general_guideline_asks_it_to_publish() -> None:
    said = cited({**FOUND, "entity": "public_body"}, "publish")
    assert "行政機関等編）5-4-1なお書き" in said
    assert "通則編" not in said
    assert "通則編）3-5-2なお書き" in cited({**FOUND, "exempt_activity": "press"}, "publish")


@pytest.mark.parametrize(("abroad", "told"), [("unknown", 2), (["eu"], 1), (["eu", "uk"], 2)])
def test_who_does_not_know_the_country_is_told_every_law_that_may_ask(abroad: object, told: int) -> None:
    said = cited({**FOUND, "role": "entrustee", "abroad": abroad}, "gdpr_processor_notice")
    assert said.count("GDPR 33条") == told


@pytest.mark.parametrize(
    ("sectors", "told"), [(["telecom"], True), ([], False), (["finance"], False), ("unknown", False)]
)
def test_only_a_carrier_is_told_the_notice_to_carriers(sectors: object, *, told: bool) -> None:
    said = cited({**FOUND, "sectors": sectors}, "report_commission")
    assert ("総務省の掲載" in said) is told


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.id)
def test_no_scenario_of_a_company_cites_the_duties_of_public_bodies(scenario: Scenario) -> None:
    decision = decide(read(dict(scenario.facts)))
    if decision.found.values.get("entity") == "business":
        said = [
            cite for duty in decision.duties if duty["status"] != "not_required" for cite in duty["cites"]
        ]
        assert not [cite for cite in said if "68条" in cite]
    assert line_of(decision) == f"{as_line(decision.outcome)}\n".encode()


def test_what_is_for_some_subjects_is_cited_at_all() -> None:
    for duty in ITEMS:
        if isinstance(duty, Duty):
            assert {cite for only in duty.only_for for cite in only.cites} <= set(duty.cites)
