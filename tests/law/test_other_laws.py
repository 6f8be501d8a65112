"""What Japanese law excludes stays inside Japanese law: no other law is answered by its exclusions."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import TYPE_CHECKING

import pytest

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide, engine_for
from decision_engine.rulebook import VERIFIED_ON
from decision_engine.views.page import page

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTRIES = {
    "eu": ("gdpr_report",),
    "uk": ("uk_report",),
    "us": ("us_notice",),
    "cn": ("cn_report",),
    "kr": ("kr_report",),
    "tw": ("tw_notice",),
    "sg": ("sg_report",),
}
EVENTS = (
    {"leak": "occurred", "loss": "none", "damage": "none"},
    {"leak": "suspected", "loss": "none", "damage": "none"},
    {"leak": "none", "loss": "occurred", "damage": "none"},
    {"leak": "none", "loss": "none", "damage": "occurred", "damage_kind": "unusable"},
    {"leak": "none", "loss": "none", "damage": "suspected", "damage_kind": "altered"},
)
# The copy, the recovery, the own provision, the fake site, the justified deletion, the encryption, the head count.
EXCLUSIONS = (
    "copy_exists",
    "recovered_unseen",
    "intended_provision",
    "phished_person_only",
    "justified_deletion",
    "encryption_strong",
)
ENGINE = engine_for(dt.date.fromisoformat(VERIFIED_ON))


def incidents(**facts: object) -> Iterator[dict[str, object]]:
    """Every event with every combination of exclusions, few people and many."""
    for event, persons in product(EVENTS, ((1, 1), (5000, 5000))):
        for answers in product(("yes", "no"), repeat=len(EXCLUSIONS)):
            excluded = dict(zip(EXCLUSIONS, answers, strict=True))
            yield {
                "role": "own",
                "information": "personal_data",
                "items": frozenset({"name"}),
                "items_settled": "yes",
                "us_california": "yes",
                "key_protected": "yes",
                "persons": persons,
                **event,
                **excluded,
                **facts,
            }


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_exclusion_of_japanese_law_answers_another_law(country: str) -> None:
    """Where something happened to the data, another country's duty is never said not to exist."""
    for values in incidents(abroad=frozenset({country})):
        statuses = ENGINE.evaluator.decide(values).statuses
        assert "not_required" not in {statuses[duty] for duty in COUNTRIES[country]}, values


@pytest.mark.parametrize("country", COUNTRIES)
def test_without_any_exclusion_the_duty_stands_or_is_assessed(country: str) -> None:
    """Singapore asks for an assessment of a small incident; California asks who acquired the data."""
    for event in EVENTS:
        plain = {**dict.fromkeys(EXCLUSIONS, "no"), "key_protected": "no"}
        (values, *_) = incidents(abroad=frozenset({country}), **event, **plain)
        (status,) = (ENGINE.evaluator.decide(values).statuses[duty] for duty in COUNTRIES[country])
        loose = {"sg": "advised", "us": "undetermined" if event["leak"] == "none" else "required"}
        assert status == loose.get(country, "required"), event


def test_disclosure_hangs_on_the_loss_alone() -> None:
    for values in incidents(listed="yes", disclosure_threshold="yes"):
        assert ENGINE.evaluator.decide(values).statuses["timely_disclosure"] == "required"


def test_a_bank_reports_a_cyber_incident_whatever_became_of_the_data() -> None:
    for values in incidents(sectors=frozenset({"finance"}), cause="ransomware"):
        assert ENGINE.evaluator.decide(values).statuses["finance_report"] == "required"


@pytest.mark.parametrize("reach", ["all", "some", "none", None])
def test_a_notice_stands_whatever_the_reach(reach: str | None) -> None:
    """Whether people can be reached decides how, never whether."""
    answers = {} if reach is None else {"contactable": reach}
    for values in incidents(entity="business", exempt_activity="none", key_lost="no", **answers):
        statuses = ENGINE.evaluator.decide(values).statuses
        assert statuses["notify_persons"] == statuses["report_commission"]


def test_encryption_excludes_alike_whatever_happened_unless_the_key_is_lost() -> None:
    sealed = {"entity": "business", "exempt_activity": "none", "encryption_strong": "yes"}
    for values in incidents(**sealed, key_lost="no"):
        assert ENGINE.evaluator.decide(values).statuses["report_commission"] == "not_required"
    for values in incidents(**sealed, key_lost="yes", cause="insider", malicious="yes"):
        found = ENGINE.evaluator.decide(values)
        said = "not_required" if found.truths["leak_etc"] == 0 else "undetermined"
        assert found.statuses["report_commission"] == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"abroad": ["eu"]}, "まだ決まらないものがあります"),
        ({"abroad": [], "listed": "yes", "disclosure_threshold": "yes"}, "ほかに必要な連絡があります"),
        ({"abroad": [], "sectors": ["medical"], "care_disrupted": "yes"}, "ほかに必要な連絡があります"),
        ({"abroad": [], "sectors": ["medical"]}, "まだ決まらないものがあります"),
    ],
)
def test_the_first_sentence_never_says_that_nothing_is_left(facts: dict[str, object], said: str) -> None:
    """A ransomware restored from a copy: no report in Japan, and still something else stands or is open."""
    settled = dict.fromkeys(("p_mark", "insured", "contract_notice", "us_listed", "my_number"), "no")
    base = {**settled, "listed": "no", "sectors": [], "as_of": VERIFIED_ON, "information": "personal_data"}
    restored = {"damage": "occurred", "damage_kind": "unusable", "copy_exists": "yes", "cause": "ransomware"}
    decision = decide(read({**base, "leak": "none", "loss": "none", **restored, **facts}))
    assert said in page(decision)["headline"]["text"]


@pytest.mark.parametrize(
    ("persons", "said"),
    [(101, "根拠は番号法29条の4と、行政機関等の個人情報保護法68条です"), (100, "根拠は番号法29条の4です")],
)
def test_the_first_sentence_names_every_law_that_asks_a_public_body_to_report(
    persons: int, said: str
) -> None:
    """One number of a public system, leaked with the names of 101 or 100 residents."""
    leaked = {"leak": "occurred", "recovered_unseen": "no", "encryption_strong": "no", "cause": "misdisposal"}
    number = {"my_number": "yes", "my_number_system": "yes", "persons_my_number": 1, "persons": persons}
    told = {"information": "personal_data", "items": ["name", "my_number"], "items_settled": "yes"}
    view = page(decide(read({"entity": "public_body", "as_of": VERIFIED_ON, **leaked, **number, **told})))
    assert said in view["headline"]["text"]
