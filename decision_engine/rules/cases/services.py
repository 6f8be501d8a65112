"""義務の例: 医療・カード・基幹インフラ。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

MEDICAL = (
    Case(
        "漏えい等でないが、診療に支障が出た",
        {**BASE, "cause": "ransomware", "sectors": ["medical"], "care_disrupted": "yes"},
        "required",
        "medical.guidance.4-8",
    ),
    Case(
        "診療への支障を確かめていない",
        {**BASE, "cause": "ransomware", "sectors": ["medical"]},
        "undetermined",
        "medical.guidance.4-8",
    ),
    Case(
        "支障はあったが、サイバー攻撃でない",
        {**BASE, "cause": "system_failure", "sectors": ["medical"], "care_disrupted": "yes"},
        "not_required",
        "medical.guidance.4-8",
    ),
    Case(
        "ランサムウェアで漏えいのおそれ",
        {**BASE, "leak": "suspected", "cause": "ransomware", "sectors": ["medical"]},
        "required",
        "medical.guidance.4-8",
    ),
    Case(
        "ランサムウェアだが、漏えい等でも診療への支障でもない",
        {**BASE, "cause": "ransomware", "care_disrupted": "no", "sectors": ["medical"]},
        "advised",
        "medical.guidance.4-8",
    ),
    Case(
        "誤送付",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["medical"]},
        "not_required",
        "medical.guidance.4-8",
    ),
    Case(
        "医療でない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "sectors": []},
        "not_required",
        "medical.guidance.4-8",
    ),
    Case(
        "原因が分からない",
        {**BASE, "leak": "occurred", "sectors": ["medical"]},
        "undetermined",
        "medical.guidance.4-8",
    ),
)

CARD = (
    Case(
        "カード番号",
        {
            **BASE,
            "items": ["card_number"],
            "leak": "occurred",
            "cause": "unauthorized_access",
            "sectors": ["card_merchant"],
        },
        "required",
        "card.merchant_contract",
    ),
    Case(
        "セキュリティコード",
        {
            **BASE,
            "items": ["card_security_code"],
            "leak": "occurred",
            "cause": "unauthorized_access",
            "sectors": ["card_merchant"],
        },
        "required",
        "card.merchant_contract",
    ),
    Case(
        "カード情報がない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "sectors": ["card_merchant"]},
        "not_required",
        "card.merchant_contract",
    ),
    Case(
        "加盟店でない",
        {**BASE, "items": ["card_number"], "leak": "occurred", "cause": "unauthorized_access", "sectors": []},
        "not_required",
        "card.merchant_contract",
    ),
    Case(
        "見られないうちに全て回収した。規約の「事故」に当たるかは、規約による",
        {
            **BASE,
            "items": ["card_number"],
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "document_misdelivered",
            "sectors": ["card_merchant"],
        },
        "advised",
        "card.merchant_contract",
    ),
    Case(
        "漏えいでない",
        {**BASE, "items": ["card_number"], "sectors": ["card_merchant"]},
        "not_required",
        "card.merchant_contract",
    ),
    Case(
        "項目を調査中",
        {
            **BASE,
            "items_settled": "no",
            "leak": "occurred",
            "cause": "unauthorized_access",
            "sectors": ["card_merchant"],
        },
        "undetermined",
        "card.merchant_contract",
    ),
)

INFRASTRUCTURE_BEFORE = (
    Case(
        "施行の前日に知った",
        {
            **BASE,
            "known_on": "2026-09-30",
            "as_of": "2026-10-01",
            "leak": "occurred",
            "cause": "unauthorized_access",
            "sectors": ["critical_infrastructure"],
        },
        "not_required",
        "infrastructure.5",
    ),
)

INFRASTRUCTURE = (
    Case(
        "指定された事業者へのサイバー攻撃",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "sectors": ["critical_infrastructure"]},
        "required",
        "infrastructure.5",
    ),
    Case(
        "誤送信",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["critical_infrastructure"]},
        "not_required",
        "infrastructure.5",
    ),
    Case(
        "一般の企業",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "sectors": []},
        "not_required",
        "infrastructure.5",
    ),
    Case(
        "原因が分からない",
        {**BASE, "leak": "occurred", "sectors": ["critical_infrastructure"]},
        "undetermined",
        "infrastructure.5",
    ),
    Case(
        "施行の日に知った",
        {
            **BASE,
            "known_on": "2026-10-01",
            "as_of": "2026-10-01",
            "leak": "occurred",
            "cause": "unauthorized_access",
            "sectors": ["critical_infrastructure"],
        },
        "required",
        "infrastructure.5",
    ),
)
