"""The words of the facts against the contract.

The table is transcribed by hand from the contract; nothing in it is derived from the code.
"""

from __future__ import annotations

import re

import pytest

from decision_engine.facts import FACTS, STEPS, Fact

YES_NO = "yes no"
THREE = "occurred suspected none"

# (step, fact, kind, values in order, the value assumed while it is omitted)
CONTRACT = (
    ("when", "known_on", "date", "", None),
    ("when", "known_at", "time", "", None),
    ("when", "threshold_known_on", "date", "", None),
    ("when", "occurred_on", "date", "", None),
    ("when", "as_of", "date", "", None),
    (
        "event",
        "cause",
        "choice",
        (
            "mail_misaddressed document_misdelivered lost_item misdisposal misconfiguration system_failure "
            "unauthorized_access ransomware malware account_takeover web_skimming support_scam stolen_item "
            "insider tampered_paper other"
        ),
        None,
    ),
    ("event", "leak", "choice", THREE, None),
    (
        "event",
        "signs",
        "set",
        "theft_traces infostealer c2_traffic page_tampering credible_report insider_access",
        None,
    ),
    ("event", "loss", "choice", THREE, None),
    ("event", "damage", "choice", THREE, None),
    ("event", "damage_kind", "choice", "altered unusable", None),
    ("event", "exposed_to_public", "yes_no", YES_NO, None),
    ("event", "malicious", "yes_no", YES_NO, None),
    ("event", "intended_provision", "yes_no", YES_NO, "no"),
    ("event", "phished_person_only", "yes_no", YES_NO, "no"),
    ("event", "justified_deletion", "yes_no", YES_NO, "no"),
    (
        "information",
        "information",
        "choice",
        (
            "personal_data planned_personal_data unorganized pseudonymized anonymized related_only "
            "corporate_only deceased_only"
        ),
        None,
    ),
    (
        "information",
        "items",
        "set",
        (
            "name address phone email sns_account card_number card_security_code card_last4_expiry bank_account "
            "bank_login payment_login medical_care medical_history checkup_result checkup_attendance disability "
            "body_measurements my_number id_document photo biometric login_id password purchase_history "
            "browsing_history location birth_date gender nationality occupation employee_id salary "
            "student_record race creed social_status criminal_record crime_victim criminal_procedure "
            "juvenile_procedure witness religious_book_history free_text"
        ),
        None,
    ),
    ("information", "items_settled", "yes_no", YES_NO, None),
    ("information", "special_care", "yes_no", YES_NO, None),
    ("information", "financial_harm", "yes_no", YES_NO, None),
    ("information", "my_number", "yes_no", YES_NO, None),
    ("information", "my_number_system", "yes_no", YES_NO, "no"),
    ("information", "my_number_misuse", "yes_no", YES_NO, "no"),
    ("information", "my_number_unlawful", "yes_no", YES_NO, "no"),  # added: 規則2条4号ロ・ハ
    ("information", "ordinance_special_care", "yes_no", YES_NO, "no"),
    ("information", "secrecy_of_communications", "yes_no", YES_NO, None),
    ("people", "persons", "count", "", None),
    ("people", "persons_my_number", "count", "", None),
    ("people", "contactable", "choice", "all some none", None),
    ("people", "abroad", "set", "eu uk us cn kr tw sg other", None),
    ("people", "notice_would_harm", "yes_no", YES_NO, "no"),
    ("people", "nondisclosure_ground", "yes_no", YES_NO, "no"),
    ("people", "us_california", "yes_no", YES_NO, None),
    ("protection", "recovered_unseen", "yes_no", YES_NO, None),
    ("protection", "encryption_strong", "yes_no", YES_NO, None),
    ("protection", "key_protected", "yes_no", YES_NO, None),
    ("protection", "key_lost", "yes_no", YES_NO, "no"),
    ("protection", "copy_exists", "yes_no", YES_NO, None),
    (
        "position",
        "role",
        "choice",
        "own entruster entrustee cloud_customer cloud_provider carrier",
        "own",
    ),
    ("position", "entruster_duty", "yes_no", YES_NO, None),
    ("position", "entruster_informed", "yes_no", YES_NO, None),
    (
        "position",
        "sectors",
        "set",
        "finance telecom medical card_merchant critical_infrastructure school staffing",
        None,
    ),
    ("position", "delegated", "yes_no", YES_NO, None),
    ("position", "p_mark", "yes_no", YES_NO, None),
    ("position", "listed", "yes_no", YES_NO, None),
    ("position", "disclosure_threshold", "yes_no", YES_NO, None),
    ("position", "us_listed", "yes_no", YES_NO, None),
    ("position", "care_disrupted", "yes_no", YES_NO, None),
    ("position", "insured", "yes_no", YES_NO, None),
    ("position", "contract_notice", "yes_no", YES_NO, None),
    ("position", "entity", "choice", "business public_body", "business"),
    ("position", "exempt_activity", "choice", "none press writing religion politics", "none"),
)

STEP_TITLES = (
    ("when", "いつ知ったか"),
    ("event", "何が起きたか"),
    ("information", "何の情報か"),
    ("people", "だれの・何人分か"),
    ("protection", "守りと回収"),
    ("position", "わたしたちの立場"),
)

LOUD = re.compile(r"漏洩|[!！]|致します|下さい")


def texts_of(fact: Fact) -> list[str]:
    """Every Japanese word that is shown for a fact."""
    choices = [text for choice in fact.choices for text in (choice.label, choice.help) if text]
    return [fact.question, fact.short, fact.help, fact.why, *choices]


def test_the_facts_are_those_of_the_contract_in_interview_order() -> None:
    """Ids, steps, kinds, values and assumptions, one by one, in the order of asking."""
    written = tuple(
        (fact.step, fact.id, fact.kind, " ".join(choice.id for choice in fact.choices), fact.assumed)
        for fact in FACTS.values()
    )
    assert written == CONTRACT


def test_each_fact_is_kept_under_its_own_id() -> None:
    assert all(key == fact.id for key, fact in FACTS.items())


def test_the_steps_are_the_six_of_the_design() -> None:
    assert STEPS == STEP_TITLES


def test_only_the_items_need_a_word_that_they_are_complete() -> None:
    settled = {fact.id: fact.settled_by for fact in FACTS.values() if fact.settled_by}
    assert settled == {"items": "items_settled"}


@pytest.mark.parametrize("fact", FACTS.values(), ids=list(FACTS))
def test_a_fact_says_what_why_and_how_in_calm_japanese(fact: Fact) -> None:
    assert all(texts_of(fact)), "a text is empty"
    assert not [text for text in texts_of(fact) if LOUD.search(text)]
    assert fact.question.endswith(("ですか。", "ますか。", "ましたか。", "でしたか。", "数えます。"))
    assert not fact.short.endswith("。"), "short stands inside other sentences"
    assert fact.help.endswith("。")
    assert fact.why.endswith("。")


@pytest.mark.parametrize("fact", FACTS.values(), ids=list(FACTS))
def test_the_labels_of_a_fact_differ_and_offer_no_way_out(fact: Fact) -> None:
    """「わからない」 is added by every screen alike, never by one fact."""
    labels = [choice.label for choice in fact.choices]
    assert len(set(labels)) == len(labels)
    assert not [label for label in labels if "わからない" in label or "不明" in label]


@pytest.mark.parametrize("fact_id", ["signs", "abroad", "sectors"])
def test_a_set_without_a_settling_question_says_that_none_of_them_is_an_answer(fact_id: str) -> None:
    assert "「どれもない」を選びます" in FACTS[fact_id].help


def test_only_a_count_has_a_unit() -> None:
    assert {fact.id: fact.unit for fact in FACTS.values() if fact.unit} == {
        "persons": "人",
        "persons_my_number": "人",
    }


def test_no_question_or_short_name_serves_two_facts() -> None:
    for texts in ([f.question for f in FACTS.values()], [f.short for f in FACTS.values()]):
        assert len(set(texts)) == len(texts)
