"""What is due without a date stands in the list of deadlines: what, to whom, how soon."""

from __future__ import annotations

from typing import Any

import pytest

from decision_engine.intake.answers import read
from decision_engine.language.rule import Duty, Soon
from decision_engine.outcome.make import decide
from decision_engine.rulebook import ITEMS
from decision_engine.views.page import page
from decision_engine.views.text import decision_text

CARRIER: dict[str, Any] = {
    "known_on": "2026-11-04",
    "as_of": "2026-11-10",
    "cause": "mail_misaddressed",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "persons": 10,
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "sectors": ["telecom"],
    "secrecy_of_communications": "yes",
}


@pytest.mark.parametrize("known_on", ["2026-11-04", None])
def test_the_first_report_of_a_carrier_stands_beside_its_dated_one(known_on: str | None) -> None:
    facts = {name: value for name, value in {**CARRIER, "known_on": known_on}.items() if value}
    view = page(decide(read(facts)))
    (first,) = [each for each in view["soon"] if each["duty"] == "telecom_report"]
    assert (first["title"], first["when"]) == ("電気通信事業法の第一報（総務省へ）", "速やかに")
    assert not first["undecided"]
    assert ("電気通信事業法の詳報（総務省へ）" in str(view["clock"])) == bool(known_on)
    assert "電気通信事業法の第一報（総務省へ）［法定］: 速やかに（日付は示しません）" in decision_text(view)


def test_a_duty_that_does_not_stand_has_no_such_deadline() -> None:
    view = page(decide(read({**CARRIER, "secrecy_of_communications": "no"})))
    assert not [each for each in view["soon"] if each["duty"] == "telecom_report"]


CLOCKS = [(item, clock) for item in ITEMS if isinstance(item, Duty) for clock in item.clocks]


@pytest.mark.parametrize(("duty", "clock"), CLOCKS, ids=lambda each: each.id)
def test_a_clock_counts_or_says_how_soon_and_to_whom(duty: Duty, clock: Any) -> None:  # noqa: ANN401
    assert bool(clock.soon) == isinstance(clock.span, Soon), duty.id
    assert clock.title.endswith("へ）")
