"""義務の例: 契約・保険・窓口・共通様式。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

CONTRACT = (
    Case(
        "契約の相手がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "contract_notice": "yes"},
        "required",
        "contract.terms",
    ),
    Case(
        "契約の相手がいない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "contract_notice": "no"},
        "not_required",
        "contract.terms",
    ),
    Case(
        "何も起きていなかった",
        {**BASE, "cause": "mail_misaddressed", "contract_notice": "yes"},
        "not_required",
        "contract.terms",
    ),
    Case(
        "見られないうちに全て回収した。契約の「事故」に当たるかは、契約による",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "contract_notice": "yes",
        },
        "advised",
        "contract.terms",
    ),
    Case(
        "サイバー攻撃を受けたが、漏えい等はない",
        {**BASE, "cause": "unauthorized_access", "contract_notice": "yes"},
        "advised",
        "contract.terms",
    ),
    Case(
        "契約を確かめていない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "contract.terms",
    ),
)

INSURER = (
    Case(
        "保険に入っている",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "insured": "yes"},
        "required",
        "insurance.terms",
    ),
    Case(
        "漏えい等はないが、サイバー攻撃を受けた",
        {**BASE, "cause": "unauthorized_access", "insured": "yes"},
        "required",
        "insurance.terms",
    ),
    Case(
        "保険に入っていない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "insured": "no"},
        "not_required",
        "insurance.terms",
    ),
    Case(
        "控えから戻した故障。約款の「事故」に当たるかは、約款による",
        {
            **BASE,
            "damage": "occurred",
            "damage_kind": "unusable",
            "copy_exists": "yes",
            "cause": "system_failure",
            "insured": "yes",
        },
        "advised",
        "insurance.terms",
    ),
    Case(
        "漏えい等でもサイバー攻撃でもない",
        {**BASE, "cause": "mail_misaddressed", "insured": "yes"},
        "not_required",
        "insurance.terms",
    ),
    Case(
        "保険を確かめていない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "insurance.terms",
    ),
)

POLICE = (
    Case(
        "不正アクセス",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access"},
        "advised",
        "police.window",
    ),
    Case(
        "紛失（盗難か分からない）",
        {**BASE, "leak": "suspected", "cause": "lost_item"},
        "advised",
        "police.window",
    ),
    Case(
        "紛失（盗難でないと分かった）",
        {**BASE, "leak": "suspected", "cause": "lost_item", "malicious": "no"},
        "advised",
        "police.window",
    ),
    Case(
        "誤送信", {**BASE, "leak": "occurred", "cause": "mail_misaddressed"}, "not_required", "police.window"
    ),
    Case("原因が分からない", {**BASE, "leak": "occurred"}, "undetermined", "police.window"),
)

IPA = (
    Case("マルウェア", {**BASE, "leak": "occurred", "cause": "malware"}, "advised", "ipa.window"),
    Case("盗難", {**BASE, "leak": "occurred", "cause": "stolen_item"}, "not_required", "ipa.window"),
    Case("原因が分からない", {**BASE, "leak": "occurred"}, "undetermined", "ipa.window"),
)

JPCERT = (
    Case(
        "なりすましログイン",
        {**BASE, "leak": "occurred", "cause": "account_takeover"},
        "advised",
        "jpcert.window",
    ),
    Case(
        "従業者の持ち出し", {**BASE, "leak": "occurred", "cause": "insider"}, "not_required", "jpcert.window"
    ),
    Case("原因がほかにある", {**BASE, "leak": "occurred", "cause": "other"}, "undetermined", "jpcert.window"),
)

COMMON_FORM_BEFORE = (
    Case(
        "運用開始の前日に知ったランサムウェア",
        {**BASE, "known_on": "2025-09-30", "as_of": "2025-10-01", "leak": "suspected", "cause": "ransomware"},
        "not_required",
        "common_form",
    ),
)

COMMON_FORM_RANSOMWARE = (
    Case(
        "運用開始の日に知ったランサムウェア",
        {**BASE, "known_on": "2025-10-01", "as_of": "2025-10-01", "leak": "suspected", "cause": "ransomware"},
        "advised",
        "common_form",
    ),
    Case(
        "その他の様式ができる前日に知った不正アクセス",
        {
            **BASE,
            "known_on": "2026-09-30",
            "as_of": "2026-10-01",
            "leak": "occurred",
            "cause": "unauthorized_access",
        },
        "not_required",
        "common_form",
    ),
    Case(
        "原因が分からない（2026年9月まで）",
        {**BASE, "known_on": "2026-09-30", "as_of": "2026-10-01", "leak": "occurred"},
        "undetermined",
        "common_form",
    ),
)

COMMON_FORM = (
    Case(
        "その他の様式ができた日に知った不正アクセス",
        {
            **BASE,
            "known_on": "2026-10-01",
            "as_of": "2026-10-01",
            "leak": "occurred",
            "cause": "unauthorized_access",
        },
        "advised",
        "common_form",
    ),
    Case("誤送信", {**BASE, "leak": "occurred", "cause": "mail_misaddressed"}, "not_required", "common_form"),
    Case("原因が分からない（2026年10月から）", {**BASE, "leak": "occurred"}, "undetermined", "common_form"),
)
