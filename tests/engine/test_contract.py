"""The vocabulary and the readings of the contract, transcribed by hand: saved files rely on them."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from decision_engine.intake.answers import read
from decision_engine.language.rule import Basis, DutyKind, Phase, Status
from decision_engine.outcome.make import CONCLUSIONS, decide
from decision_engine.outcome.plan import PHASES
from decision_engine.rules import DUTIES

LATEST = "2026-11-23"
DUTY_IDS = [
    "internal_response",
    "report_commission",
    "notify_persons",
    "substitute_notice",
    "notify_entruster",
    "report_my_number",
    "notify_persons_my_number",
    "report_public_body",
    "voluntary_report",
    "publish",
    "p_mark_report",
    "finance_report",
    "telecom_report",
    "medical_contact",
    "card_contact",
    "timely_disclosure",
    "infrastructure_report",
    "gdpr_report",
    "uk_report",
    "us_notice",
    "cn_report",
    "kr_report",
    "tw_notice",
    "sg_report",
    "police",
    "ipa_report",
    "jpcert_report",
    "insurer_notice",
    "contract_notice",
]
ADDED = {"us_sec_report", "common_form", "gdpr_processor_notice"}  # the contract may be added to
TOP = [
    "schema",
    "as_of",
    "rulebook",
    "assumptions",
    "warnings",
    "conclusions",
    "duties",
    "open_facts",
    "plan",
    "contact",
    "findings",
]
DUTY_KEYS = ["id", "title", "status", "kind", "addressee", "deadlines", "grounds", "would_change"]
FACTS = {
    "known_on": "2026-11-20",
    "as_of": LATEST,
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "exposed_to_public": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "cause": "mail_misaddressed",
    "persons": 1001,
    "contactable": "all",
}
NOTHING_HAPPENED = {"leak": "none", "loss": "none", "damage": "none", "as_of": LATEST}


def outcome(**facts: object) -> dict[str, Any]:
    """The outcome of 1,001 misaddressed mails with some answers changed."""
    return plain({**FACTS, **facts})


def plain(facts: dict[str, Any]) -> dict[str, Any]:
    """The outcome as plain JSON values, as other programs read it."""
    return dict(json.loads(json.dumps(decide(read(facts)).outcome)))


def statuses(found: dict[str, Any]) -> dict[str, str]:
    """The status of each duty by id."""
    return {duty["id"]: duty["status"] for duty in found["duties"]}


def test_the_duties_are_those_of_the_contract() -> None:
    assert {duty.id for duty in DUTIES} == {*DUTY_IDS, *ADDED}


@pytest.mark.parametrize("known_on", ["2022-04-01", "2024-04-01", "2026-01-01", "2026-09-11", LATEST])
def test_every_duty_is_answered_once_in_every_edition(known_on: str) -> None:
    """A duty never disappears: a saved result of any date can be compared with any other."""
    found = decide(read({"known_on": known_on, "as_of": LATEST})).outcome
    ids = [duty["id"] for duty in found["duties"]]
    assert sorted(ids) == sorted({*DUTY_IDS, *ADDED})


def test_the_words_of_status_kind_phase_and_basis_are_those_of_the_contract() -> None:
    assert set(get_args(Status)) == {"required", "not_required", "undetermined", "advised"}
    assert set(get_args(DutyKind)) == {"law", "guideline", "rule", "contract", "practice"}
    assert get_args(Phase) == PHASES == ("now", "day1", "days3to5", "day30", "day60", "after")
    assert set(get_args(Basis)) == {"guide", "statutory", "rule", "contract"}


def test_the_conclusions_are_those_of_the_contract() -> None:
    assert set(CONCLUSIONS) == {
        *("leak_etc", "appi_7_1", "appi_7_2", "appi_7_3", "appi_7_4"),
        *("my_number_1", "my_number_2", "my_number_3", "my_number_4"),
        *("public_43_1", "public_43_2", "public_43_3", "public_43_4", "public_43_5"),
    }
    assert set(outcome()["conclusions"]) == set(CONCLUSIONS)


def test_the_outcome_has_the_keys_of_the_contract() -> None:
    found = outcome()
    assert set(TOP) <= set(found)
    assert found["schema"] == "outcome/1"
    assert set(found["rulebook"]) >= {"version", "verified_on"}
    for duty in found["duties"]:
        assert set(DUTY_KEYS) <= set(duty)
        assert set(duty["addressee"]) == {"name", "how", "url"}
        for ground in duty["grounds"]:
            assert set(ground) == {"rule", "truth", "text", "cites", "because"}
        for deadline in duty["deadlines"]:
            assert {"id", "basis", "working"} <= set(deadline)
            assert ("due" in deadline) != ("due_at" in deadline)
    for task in found["plan"]:
        assert {"id", "phase", "title", "duty", "due"} <= set(task)
    for entry in found["open_facts"]:
        assert {"fact", "decides"} <= set(entry)


METHODS = [
    ("none", 1, "substitute"),
    ("none", 5000, "substitute"),
    ("none", "unknown", "substitute"),
    ("some", 1, "individual_and_public"),
    ("some", 5000, "individual_and_public"),
    ("some", "unknown", "individual_and_public"),
    ("all", 1, "individual"),
    ("all", 1000, "individual"),
    ("all", 1001, "individual_and_public"),
    ("all", {"min": 5, "max": 1001}, "individual_and_public"),
    ("all", {"min": 5, "max": 1000}, "individual"),
    ("all", {"min": 5, "max": None}, "undetermined"),
    ("all", "unknown", "undetermined"),
    ("unknown", 1, "undetermined"),
    ("unknown", 5000, "undetermined"),
]


@pytest.mark.parametrize(("contactable", "persons", "method"), METHODS)
def test_the_way_of_reaching_people(contactable: str, persons: object, method: str) -> None:
    """An announcement is never the replacement of a notice where people can be reached."""
    found = outcome(contactable=contactable, persons=persons)
    assert found["contact"]["method"] == method
    assert found["contact"]["because"].endswith("。")


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({}, "required"),
        ({"leak": "suspected"}, "required"),
        ({"leak": "unknown", "recovered_unseen": "unknown"}, "required"),
        ({"loss": "unknown", "leak": "none"}, "required"),
        ({"persons": 1}, "required"),
        ({"encryption_strong": "yes", "key_protected": "yes"}, "required"),
        ({"information": "corporate_only"}, "required"),
        ({"role": "carrier"}, "required"),
        ({"recovered_unseen": "yes"}, "advised"),
        ({"leak": "none"}, "advised"),
    ],
)
def test_the_response_inside_is_due_until_a_leak_is_excluded(facts: dict[str, object], status: str) -> None:
    """Yes or unknown: required, reportable or not. No: advised, never silent, never undecided."""
    assert statuses(outcome(**facts))["internal_response"] == status


def test_knowing_nothing_still_asks_for_the_response_inside() -> None:
    found = plain({"as_of": LATEST})
    assert statuses(found)["internal_response"] == "required"
    assert found["plan"][0]["phase"] == "now"


ENTRUSTEE = {"role": "entrustee", "entruster_duty": "yes", "entruster_informed": "no"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            {"contract_notice": "no"},
            {
                "notify_entruster": "advised",
                "contract_notice": "not_required",
                "report_commission": "required",
            },
        ),
        (
            {"contract_notice": "yes"},
            {"notify_entruster": "advised", "contract_notice": "required", "report_commission": "required"},
        ),
        (
            {"contract_notice": "yes", "entruster_informed": "yes"},
            {"notify_entruster": "not_required", "report_commission": "not_required"},
        ),
        (
            {"entruster_duty": "no"},
            {"notify_entruster": "not_required", "report_commission": "required"},
        ),
        (
            {"entruster_informed": "unknown"},
            {"notify_entruster": "undetermined", "report_commission": "undetermined"},
        ),
    ],
)
def test_telling_the_entruster_is_the_way_out_and_not_a_duty(
    facts: dict[str, object], expected: dict[str, str]
) -> None:
    """Before: advised. After: settled, and the reports are off. A contract makes it a duty of its own."""
    found = statuses(outcome(**{**ENTRUSTEE, **facts}))
    assert {name: found[name] for name in expected} == expected


def test_the_settled_notice_to_the_entruster_says_that_it_is_done() -> None:
    found = outcome(**{**ENTRUSTEE, "entruster_informed": "yes"})
    (duty,) = [duty for duty in found["duties"] if duty["id"] == "notify_entruster"]
    assert "済" in duty["why"]


@pytest.mark.parametrize("role", ["carrier", "cloud_provider"])
def test_the_kinds_answer_the_event_and_the_duty_answers_the_role(role: str) -> None:
    """A carrier or a provider owes nothing; what happened is the same."""
    found = outcome(
        role=role, my_number="yes", persons_my_number=101, items=["medical_history"], cause="insider"
    )
    duties = statuses(found)
    kinds = {name: truth for name, truth in found["conclusions"].items() if truth == "yes"}
    assert set(kinds) == {"leak_etc", "appi_7_1", "appi_7_3", "appi_7_4", "my_number_2", "my_number_4"}
    for name in ("report_commission", "notify_persons", "report_my_number", "notify_persons_my_number"):
        assert duties[name] == "not_required"
    assert duties["substitute_notice"] == "not_required"


def test_a_leak_is_judged_without_regard_to_regime_and_encryption() -> None:
    """`leak_etc` does not look at encryption or at who is concerned; the kinds do."""
    sealed = outcome(encryption_strong="yes", key_protected="yes")["conclusions"]
    assert (sealed["leak_etc"], sealed["appi_7_4"]) == ("yes", "no")
    press = outcome(exempt_activity="press")["conclusions"]
    assert (press["leak_etc"], press["appi_7_4"]) == ("yes", "no")
    office = outcome(entity="public_body")["conclusions"]
    assert (office["appi_7_4"], office["public_43_4"]) == ("no", "yes")


def test_evidence_counts_as_suspicion_and_a_contradiction_is_left_open() -> None:
    """Signs with no answer about the outflow: suspected. Signs against "none": unknown, with a warning."""
    assert outcome(leak="unknown", signs=["c2_traffic"])["conclusions"]["leak_etc"] == "yes"
    against = outcome(leak="none", signs=["c2_traffic"])
    assert against["conclusions"]["leak_etc"] == "unknown"
    assert "signs" in {warning["fact"] for warning in against["warnings"]}
    assert "signs" not in {warning["fact"] for warning in outcome(signs=["c2_traffic"])["warnings"]}


@pytest.mark.parametrize(
    ("cause", "malicious"),
    [
        *(
            (cause, "yes")
            for cause in [
                "stolen_item",
                "unauthorized_access",
                "ransomware",
                "web_skimming",
                "malware",
                "insider",
                "tampered_paper",
                "account_takeover",
                "support_scam",
            ]
        ),
        *(
            (cause, "no")
            for cause in [
                "mail_misaddressed",
                "document_misdelivered",
                "misdisposal",
                "misconfiguration",
                "system_failure",
            ]
        ),
        ("lost_item", "unknown"),
        ("other", "unknown"),
        ("unknown", "unknown"),
    ],
)
def test_what_a_cause_implies_about_malice(cause: str, malicious: str) -> None:
    """The table of the contract; a direct answer goes before it, a credible report alone adds nothing."""
    assert outcome(cause=cause)["conclusions"]["appi_7_3"] == malicious
    for answer in ("yes", "no"):
        assert outcome(cause=cause, malicious=answer)["conclusions"]["appi_7_3"] == answer
    for sign, implied in (("credible_report", malicious), ("theft_traces", "yes"), ("insider_access", "yes")):
        assert outcome(cause=cause, signs=[sign])["conclusions"]["appi_7_3"] == implied


@pytest.mark.parametrize(
    ("items", "special", "financial"),
    [
        (["free_text"], "unknown", "unknown"),
        (["bank_account"], "no", "no"),
        (["card_last4_expiry"], "no", "no"),
        (["address", "phone", "email"], "no", "no"),
        (["password"], "no", "unknown"),
        (["card_security_code"], "no", "unknown"),
        (["nationality"], "no", "no"),
        (["checkup_attendance"], "no", "no"),
        ([], "no", "no"),
    ],
)
def test_what_settled_items_say(items: list[str], special: str, financial: str) -> None:
    """Free text hides its content until somebody reads it; the rest is as the law's table says."""
    found = outcome(items=items)["conclusions"]
    assert (found["appi_7_1"], found["appi_7_2"]) == (special, financial)
    sure = outcome(items=items, special_care="no", financial_harm="no")["conclusions"]
    assert (sure["appi_7_1"], sure["appi_7_2"]) == ("no", "no")
    open_list = outcome(items=items, items_settled="no")["conclusions"]
    assert (open_list["appi_7_1"], open_list["appi_7_2"]) == ("unknown", "unknown")


def test_an_undecided_duty_says_what_would_decide_it() -> None:
    """For every duty that is undecided while nothing is known, some open fact names it."""
    found = plain({"as_of": LATEST})
    named = {duty for entry in found["open_facts"] for duty in entry["decides"]}
    undecided = {name for name, status in statuses(found).items() if status == "undetermined"}
    assert undecided <= named
    assert len(undecided) > 15


def test_no_date_without_a_day_of_knowing() -> None:
    found = plain({name: value for name, value in FACTS.items() if name != "known_on"})
    assert [duty["id"] for duty in found["duties"] if duty["deadlines"]] == []


def test_nothing_happened_is_said_plainly() -> None:
    found = statuses(plain(NOTHING_HAPPENED))
    assert found["report_commission"] == found["notify_persons"] == "not_required"
    assert found["internal_response"] == "advised"
