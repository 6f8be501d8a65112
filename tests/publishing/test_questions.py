"""The answers of よくある質問 and what the engine decides for the same facts are one."""

from __future__ import annotations

import re
from typing import Any

import pytest

from publishing.articles.macros import expanded
from publishing.articles.scenes import decided
from publishing.library import articles

PAGE = expanded(articles()["faq.md"].text, "faq.md")
SENTENCES = dict(re.findall(r"^### .+ \{#([\w-]+)\}\n\n(\*\*.+\*\*)$", PAGE, flags=re.MULTILINE))
MAIL = {"cause": "mail_misaddressed"}
NAMES = {"items": ["name", "email"]}
NUMBERS = {
    **MAIL,
    "items": ["name", "my_number"],
    "my_number": "yes",
    "persons": 101,
    "persons_my_number": 101,
}
REPORT = "report_commission"

# Anchor, the words of its sentence that decide, facts, duty, status.
CASES: tuple[tuple[str, str, dict[str, Any], str, str], ...] = (
    ("even-one", "病歴", {**MAIL, "items": ["name", "medical_history"], "persons": 1}, REPORT, "required"),
    ("even-one", "カード番号", {**MAIL, "items": ["card_number"], "persons": 1}, REPORT, "required"),
    ("even-one", "悪意", {"cause": "stolen_item", **NAMES, "persons": 1}, REPORT, "required"),
    ("exactly", "ちょうどは要りません", {**MAIL, **NAMES, "persons": 1000}, REPORT, "not_required"),
    ("exactly", "1,001人から", {**MAIL, **NAMES, "persons": 1001}, REPORT, "required"),
    ("unknown-count", "おそれ", {**MAIL, **NAMES, "persons": {"min": 10, "max": 1500}}, REPORT, "required"),
    ("suspicion", "はい", {**MAIL, **NAMES, "persons": 1001, "leak": "suspected"}, REPORT, "required"),
    (
        "deleted",
        "全部回収した",
        {**MAIL, "items": ["medical_history"], "persons": 1, "recovered_unseen": "yes"},
        REPORT,
        "not_required",
    ),
    ("bcc", "要らないことが多い", {**MAIL, **NAMES, "persons": 200}, REPORT, "not_required"),
    ("ppap", "付けていない添付と同じ", {**MAIL, **NAMES, "persons": 1200}, REPORT, "required"),
    ("chat", "自社の人だけ", {**MAIL, **NAMES, "persons": 1200, "leak": "none"}, REPORT, "not_required"),
    (
        "ransomware",
        "盗まれた疑いがない",
        {"cause": "ransomware", **NAMES, "persons": 5, "leak": "none", "damage": "occurred"}
        | {"damage_kind": "unusable", "copy_exists": "yes"},
        REPORT,
        "not_required",
    ),
    ("car", "1人分でも対象", {"cause": "stolen_item", **NAMES, "persons": 1}, REPORT, "required"),
    (
        "inside",
        "滅失に当たりません",
        {"cause": "lost_item", "malicious": "no", **NAMES, "persons": 3000, "leak": "none"}
        | {"loss": "occurred", "copy_exists": "yes"},
        REPORT,
        "not_required",
    ),
    (
        "cards",
        "個人データに当たりません",
        {"cause": "stolen_item", **NAMES, "persons": 200, "information": "unorganized"},
        REPORT,
        "not_required",
    ),
    (
        "cards",
        "データベースに入れる予定",
        {"cause": "stolen_item", **NAMES, "persons": 200, "information": "planned_personal_data"},
        REPORT,
        "required",
    ),
    (
        "found",
        "見られていないと確かめられれば",
        {"cause": "lost_item", "malicious": "no", "items": ["medical_history"], "persons": 1}
        | {"recovered_unseen": "yes"},
        REPORT,
        "not_required",
    ),
    (
        "checkup-list",
        "受けた事実だけなら当たりません",
        {**MAIL, "items": ["name", "checkup_attendance"], "persons": 50},
        REPORT,
        "not_required",
    ),
    (
        "card-number",
        "番号だけでも1人から",
        {**MAIL, "items": ["card_number"], "persons": 1},
        REPORT,
        "required",
    ),
    (
        "id-document",
        "1人から対象とは限りません",
        {**MAIL, "items": ["name", "id_document"], "persons": 10},
        REPORT,
        "not_required",
    ),
    (
        "id-document",
        "中身、人数、原因で決まります",
        {"cause": "stolen_item", "items": ["name", "id_document"], "persons": 1},
        REPORT,
        "required",
    ),
    (
        "phishing",
        "対象にならない",
        {"cause": "other", "malicious": "no", "leak": "none", "phished_person_only": "yes"}
        | {"items": ["password"], "persons": 20},
        REPORT,
        "not_required",
    ),
    (
        "hacked-site",
        "疑いがあれば1人分から対象",
        {"cause": "unauthorized_access", **NAMES, "persons": 1, "leak": "suspected"},
        REPORT,
        "required",
    ),
    (
        "hacked-site",
        "対象になりません",
        {"cause": "unauthorized_access", **NAMES, "persons": 300, "leak": "none"},
        REPORT,
        "not_required",
    ),
    (
        "religion",
        "報告の定めは及ばず",
        {**MAIL, **NAMES, "persons": 1200, "exempt_activity": "religion"},
        REPORT,
        "not_required",
    ),
    (
        "my-number",
        "100人を超える",
        {**NUMBERS, "exempt_activity": "religion"},
        "report_my_number",
        "required",
    ),
    (
        "religion",
        "ほかの会社と同じ",
        {**MAIL, **NAMES, "persons": 1200, "exempt_activity": "none"},
        REPORT,
        "required",
    ),
    (
        "subcontractor",
        "それぞれに義務",
        {"role": "entruster", "cause": "unauthorized_access", **NAMES, "persons": 9},
        REPORT,
        "required",
    ),
    (
        "entruster",
        "委託元は自分で報告します",
        {"role": "entruster", "cause": "unauthorized_access", **NAMES, "persons": 9},
        REPORT,
        "required",
    ),
    (
        "notify-all",
        "通知する義務",
        {**MAIL, "items": ["medical_history"], "persons": 3},
        "notify_persons",
        "required",
    ),
    (
        "no-contact",
        "公表する",
        {**MAIL, "items": ["medical_history"], "persons": 3, "contactable": "none"},
        "substitute_notice",
        "required",
    ),
    (
        "public",
        "市役所が100人を超える",
        {**MAIL, **NAMES, "persons": 101, "entity": "public_body", "ordinance_special_care": "no"},
        "report_public_body",
        "required",
    ),
    (
        "my-number",
        "100人を超える",
        NUMBERS,
        "report_my_number",
        "required",
    ),
    (
        "finance",
        "人数の下限はありません",
        {**MAIL, **NAMES, "persons": 1, "sectors": ["finance"]},
        "finance_report",
        "required",
    ),
    (
        "p-mark",
        "原則すべての事故",
        {**MAIL, **NAMES, "persons": 1, "p_mark": "yes"},
        "p_mark_report",
        "required",
    ),
    (
        "listed",
        "損害の見込み",
        {**MAIL, **NAMES, "persons": 9, "listed": "yes", "disclosure_threshold": "no"},
        "timely_disclosure",
        "not_required",
    ),
    ("eu", "人数の下限なく", {**MAIL, **NAMES, "persons": 3, "abroad": ["eu"]}, "gdpr_report", "required"),
    ("not-reportable", "社内の報告", {**MAIL, **NAMES, "persons": 3}, "internal_response", "required"),
    (
        "camera",
        "個人データではありません",
        {"cause": "misconfiguration", "items": ["photo"], "persons": 200, "information": "unorganized"},
        REPORT,
        "not_required",
    ),
    (
        "professional",
        "速やかに知らせれば",
        {"cause": "unauthorized_access", **NAMES, "persons": 90, "role": "entrustee"}
        | {"entruster_duty": "yes", "entruster_informed": "yes"},
        REPORT,
        "not_required",
    ),
    (
        "professional-client",
        "会社にも報告",
        {"cause": "unauthorized_access", **NAMES, "persons": 90, "role": "entruster"},
        REPORT,
        "required",
    ),
    ("grew", "4号に当たります", {**MAIL, **NAMES, "persons": 1500}, REPORT, "required"),
)


@pytest.mark.parametrize(
    ("anchor", "words", "facts", "duty", "status"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES]
)
def test_the_sentence_of_a_question_is_what_the_engine_decides(
    anchor: str, words: str, facts: dict[str, Any], duty: str, status: str
) -> None:
    """Stolen business cards were once said to be of the third kind, whatever they were meant for."""
    assert words in SENTENCES[anchor]
    found = {one["id"]: one["status"] for one in decided(facts)["duties"]}
    assert found[duty] == status


def test_every_question_has_a_name_of_its_own() -> None:
    assert len(SENTENCES) == PAGE.count("\n### ")
