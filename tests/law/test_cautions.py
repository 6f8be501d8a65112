"""When each caution speaks and when it is quiet, written by hand; it never decides anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.rules.at_odds import AT_ODDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.outcome.shape import Warned

    type Case = tuple[str, dict[str, Any], tuple[str, ...]]

ORDINARY: dict[str, Any] = {
    "known_on": "2026-11-23",
    "as_of": "2026-11-23",
    "cause": "mail_misaddressed",
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "exposed_to_public": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "persons": 10,
    "sectors": [],
}
SEALED = {"encryption_strong": "yes", "key_protected": "yes"}
# 使えなくなり、控えもない。暗号と鍵の管理は適切だった。
UNUSABLE = {
    **SEALED,
    "cause": "system_failure",
    "leak": "none",
    "damage": "occurred",
    "damage_kind": "unusable",
    "copy_exists": "no",
}
OFFICE = {"entity": "public_body", "cause": "document_misdelivered"}
NUMBERS = {"my_number": "yes", "cause": "document_misdelivered"}
NOTHING_LEAKED = {"leak": "none"}

CASES: tuple[Case, ...] = (
    ("何も言うことがない", {}, ()),
    # 鍵の喪失
    ("鍵を失ったと答えた", {**UNUSABLE, "key_lost": "yes"}, ("lost_key",)),
    ("暗号化がなければ、鍵の喪失は問わない", {**UNUSABLE, "key_lost": "yes", "encryption_strong": "no"}, ()),
    (
        "鍵が守られていなければ、除外はもともとない",
        {**UNUSABLE, "key_lost": "yes", "key_protected": "no"},
        (),
    ),
    ("使えず、控えもない。鍵の答えは前提のまま", UNUSABLE, ("key_perhaps_lost",)),
    ("使えない疑い", {**UNUSABLE, "damage": "suspected"}, ("key_perhaps_lost",)),
    ("使えなくなっていない", {**UNUSABLE, "damage": "none"}, ()),
    ("書き換わっただけ", {**UNUSABLE, "damage_kind": "altered"}, ()),
    ("控えがある", {**UNUSABLE, "copy_exists": "yes"}, ()),
    ("暗号化がない", {**UNUSABLE, "encryption_strong": "no"}, ()),
    ("鍵が守られていない", {**UNUSABLE, "key_protected": "no"}, ()),
    # 1,000人の手前
    ("800人", {"persons": 800}, ()),
    ("801人", {"persons": 801}, ("near_threshold",)),
    ("1,000人", {"persons": 1000}, ("near_threshold",)),
    ("1,001人は、もう報告対象", {"persons": 1001}, ()),
    ("要配慮で、もう報告対象", {"persons": 900, "items": ["checkup_result"]}, ()),
    ("漏れていない", {**NOTHING_LEAKED, "persons": 900}, ()),
    ("高度な暗号化で除かれる", {**SEALED, "persons": 900}, ()),
    ("取得予定の情報に4号は及ばない", {"persons": 900, "information": "planned_personal_data"}, ()),
    ("散在情報", {"persons": 900, "information": "unorganized"}, ()),
    ("仮名加工情報", {"persons": 900, "information": "pseudonymized"}, ()),
    ("匿名加工情報", {"persons": 900, "information": "anonymized"}, ()),
    ("個人関連情報", {"persons": 900, "information": "related_only"}, ()),
    ("法人の情報", {"persons": 900, "information": "corporate_only"}, ()),
    ("亡くなった人の情報", {"persons": 900, "information": "deceased_only"}, ()),
    ("報道の取材", {"persons": 900, "exempt_activity": "press"}, ()),
    # 判断していない国
    ("そのほかの国の本人がいる", {"abroad": ["other"]}, ("other_country",)),
    ("EUと、そのほかの国の本人がいる", {"abroad": ["eu", "other"]}, ("other_country",)),
    (
        "そのほかの国の本人がいて、日本の除外に当たる",
        {"abroad": ["other"], **SEALED, "cause": "lost_item"},
        ("other_country",),
    ),
    ("そのほかの国の本人がいて、流出は調査中", {"abroad": ["other"], "leak": "unknown"}, ("other_country",)),
    ("EUの本人だけ", {"abroad": ["eu"]}, ()),
    ("そのほかの国の本人がいるが、何も起きていない", {"abroad": ["other"], **NOTHING_LEAKED}, ()),
    # 地方公共団体に法律が及ぶ前
    (
        "2023年3月31日に知った市役所の事故",
        {**OFFICE, "known_on": "2023-03-31", "as_of": "2023-03-31"},
        ("before_local_governments",),
    ),
    (
        "前の日に知った事故を、後から考える",
        {**OFFICE, "known_on": "2023-03-31", "as_of": "2023-05-01"},
        ("before_local_governments",),
    ),
    ("2023年4月1日に知った市役所の事故", {**OFFICE, "known_on": "2023-04-01", "as_of": "2023-04-01"}, ()),
    ("2023年3月31日に知った会社の事故", {"known_on": "2023-03-31", "as_of": "2023-03-31"}, ()),
    # 行政機関等の100人の手前
    ("市役所で80人", {**OFFICE, "persons": 80}, ()),
    ("市役所で81人", {**OFFICE, "persons": 81}, ("near_threshold_public",)),
    ("市役所で100人", {**OFFICE, "persons": 100}, ("near_threshold_public",)),
    ("市役所で101人は、もう報告対象", {**OFFICE, "persons": 101}, ()),
    ("市役所で900人は、もう報告対象", {**OFFICE, "persons": 900}, ()),
    ("市役所の診療情報90人は、もう報告対象", {**OFFICE, "persons": 90, "items": ["medical_care"]}, ()),
    ("市役所で、漏れていない", {**OFFICE, **NOTHING_LEAKED, "persons": 90}, ()),
    ("市役所で、高度な暗号化", {**OFFICE, **SEALED, "persons": 90}, ()),
    ("民間の90人", {"persons": 90}, ()),
    (
        "市役所の散在情報90人",
        {**OFFICE, "persons": 90, "information": "unorganized"},
        ("public_unorganized", "near_threshold_public"),
    ),
    (
        "市役所の仮名加工情報90人",
        {**OFFICE, "persons": 90, "information": "pseudonymized"},
        ("public_unorganized", "near_threshold_public"),
    ),
    *(
        (f"市役所の90人（{kind}）", {**OFFICE, "persons": 90, "information": kind}, ())
        for kind in ("planned_personal_data", "anonymized", "related_only", "corporate_only", "deceased_only")
    ),
    ("民間の散在情報", {"information": "unorganized"}, ()),
    # 番号法の100人の手前
    ("番号80人", {**NUMBERS, "persons": 500, "persons_my_number": 80}, ()),
    ("番号81人", {**NUMBERS, "persons": 500, "persons_my_number": 81}, ("near_threshold_number",)),
    ("番号100人", {**NUMBERS, "persons": 500, "persons_my_number": 100}, ("near_threshold_number",)),
    ("番号101人は、もう報告対象", {**NUMBERS, "persons": 500, "persons_my_number": 101}, ()),
    ("名簿80人、番号の数は不明", {**NUMBERS, "persons": 80}, ()),
    ("名簿81人、番号の数は不明", {**NUMBERS, "persons": 81}, ("near_threshold_number",)),
    ("名簿90人、番号は30人", {**NUMBERS, "persons": 90, "persons_my_number": 30}, ()),
    (
        "名簿の人数は不明、番号は90人",
        {**NUMBERS, "persons": "unknown", "persons_my_number": 90},
        ("near_threshold_number",),
    ),
    ("名簿の人数は不明、番号は80人", {**NUMBERS, "persons": "unknown", "persons_my_number": 80}, ()),
    ("番号がない90人", {"my_number": "no", "persons": 90}, ()),
    (
        "公開されていて、もう報告対象",
        {**NUMBERS, "persons": 500, "persons_my_number": 90, "exposed_to_public": "yes"},
        (),
    ),
    ("番号90人、漏れていない", {**NUMBERS, **NOTHING_LEAKED, "persons": 500, "persons_my_number": 90}, ()),
    (
        "番号90人、漏れていないが、認められない利用",
        {**NUMBERS, **NOTHING_LEAKED, "persons": 500, "persons_my_number": 90, "my_number_unlawful": "yes"},
        ("near_threshold_number",),
    ),
    # 一部が全体より多い
    ("番号101人、全体100人", {**NUMBERS, "persons": 100, "persons_my_number": 101}, ("part_over_whole",)),
    ("番号101人、全体101人", {**NUMBERS, "persons": 101, "persons_my_number": 101}, ()),
    ("番号を含まないのに数がある", {"my_number": "no", "persons": 100, "persons_my_number": 101}, ()),
    # 情報の種類と項目の食い違い
    *(
        (f"{kind}なのに{item}", {"information": kind, "items": [item], "exposed_to_public": "no"}, said)
        for kind in ("corporate_only", "deceased_only", "anonymized", "related_only")
        for item, said in (
            ("medical_history", ("not_personal_with_items",)),
            ("card_number", ("not_personal_with_items",)),
            ("my_number", ("not_personal_with_items",)),
            ("name", ()),
        )
    ),
    ("散在情報の病歴は食い違わない", {"information": "unorganized", "items": ["medical_history"]}, ()),
    # 徴候、項目、自由記述
    *(
        (f"流出なしと{sign}の食い違い", {"leak": "none", "signs": [sign]}, ("signs_against_leak",))
        for sign in (
            *("theft_traces", "infostealer", "c2_traffic", "page_tampering", "credible_report"),
            "insider_access",
        )
    ),
    ("流出ありと徴候", {"leak": "occurred", "signs": ["c2_traffic"]}, ()),
    ("口座だけ", {"items": ["bank_account"]}, ("financial_combination",)),
    ("カードの下4桁だけ", {"items": ["card_last4_expiry"]}, ("financial_combination",)),
    ("本人確認書類だけ", {"items": ["id_document"]}, ("financial_combination",)),
    ("口座とカード番号", {"items": ["bank_account", "card_number"]}, ()),
    ("パスワードだけ", {"items": ["password"]}, ("financial_review",)),
    ("セキュリティコードだけ", {"items": ["card_security_code"]}, ("financial_review",)),
    ("パスワードで、直接の答えがある", {"items": ["password"], "financial_harm": "yes"}, ()),
    ("パスワードで、おそれがないと答えた", {"items": ["password"], "financial_harm": "no"}, ()),
    *(
        (f"パスワードと{item}", {"items": ["password", item]}, ())
        for item in ("card_number", "payment_login", "bank_login")
    ),
    *(
        (
            f"パスワードと{choice.id}でも、自動では決めない",
            {"items": ["password", choice.id]},
            ("financial_review",),
        )
        for choice in FACTS["items"].choices
        if choice.id not in {"card_number", "payment_login", "bank_login", "password", "free_text"}
    ),
    ("自由記述", {"items": ["free_text"]}, ("free_text",)),
    *(
        (f"項目は{choice.id}だけ", {"items": [choice.id]}, ())
        for choice in FACTS["items"].choices
        if choice.id
        not in {
            *("bank_account", "card_last4_expiry", "id_document", "password", "card_security_code"),
            "free_text",
        }
    ),
    # ランサムウェア、学校
    ("ランサムウェア、流出なし", {"cause": "ransomware", "leak": "none"}, ("ransomware",)),
    ("ランサムウェア、流出あり", {"cause": "ransomware", "leak": "occurred"}, ()),
    *(
        (f"{cause}、流出なし", {"cause": cause, "leak": "none"}, ())
        for cause in (
            *("lost_item", "misdisposal", "misconfiguration", "system_failure", "unauthorized_access"),
            *("malware", "account_takeover", "web_skimming", "support_scam", "stolen_item", "insider"),
            *("tampered_paper", "document_misdelivered", "other"),
        )
    ),
    ("学校の漏えい", {"sectors": ["school"]}, ("school",)),
    ("学校で、漏れていない", {"sectors": ["school"], "leak": "none"}, ()),
    ("人材紹介の漏えい", {"sectors": ["staffing"]}, ()),
)


# Answers that sit badly together have a table of their own (test_at_odds.py).
OTHERS = {each.text for each in rules.CAUTIONS if each.id in {caution.id for caution in AT_ODDS}}
HERE = {caution.text: caution.id for caution in rules.CAUTIONS if caution.text not in OTHERS}


def spoken(warnings: Iterable[Warned]) -> set[str]:
    """The cautions by what they say."""
    texts = {warning["text"] for warning in warnings} - OTHERS
    return {HERE.get(text, text) for text in texts}


@pytest.mark.parametrize(("title", "facts", "said"), CASES, ids=[case[0] for case in CASES])
def test_a_caution_speaks_where_it_should_and_nowhere_else(
    title: str, facts: dict[str, Any], said: tuple[str, ...]
) -> None:
    assert spoken(decide(read({**ORDINARY, **facts})).outcome["warnings"]) == set(said), title


def test_every_caution_speaks_and_keeps_quiet_somewhere() -> None:
    heard = {name for _, _, said in CASES for name in said}
    assert heard == set(HERE.values())


def test_no_two_cases_are_named_alike() -> None:
    assert len({case[0] for case in CASES}) == len(CASES)
