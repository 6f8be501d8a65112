"""How the questions are laid out on the tool page: order of attention, not law.

Nothing here decides anything. A question that is not listed is asked in its step;
a fact with an assumed value waits under 「くわしく」.
"""

from __future__ import annotations

# Asked under 「くわしく」 until the answer named here makes them likely to matter:
# fact → the answers that bring it forward, as (fact, values).
BROUGHT_FORWARD: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "signs": (("leak", ("suspected", "none", "unknown")),),
    "damage_kind": (("damage", ("occurred", "suspected")),),
    "malicious": (("cause", ("lost_item", "other", "unknown")),),
    "exposed_to_public": (("cause", ("misconfiguration", "web_skimming", "other", "unknown")),),
    "special_care": (("items_settled", ("no", "unknown")), ("items", ("unknown", "free_text"))),
    "financial_harm": (("items_settled", ("no", "unknown")), ("items", ("unknown", "free_text"))),
    "my_number": (("items_settled", ("no", "unknown")), ("items", ("unknown", "free_text"))),
    "my_number_system": (("my_number", ("yes",)), ("items", ("my_number",))),
    "my_number_misuse": (("my_number", ("yes",)), ("items", ("my_number",))),
    "my_number_unlawful": (("my_number", ("yes",)), ("items", ("my_number",))),
    "ordinance_special_care": (("entity", ("public_body", "unknown")),),
    "nondisclosure_ground": (("entity", ("public_body", "unknown")),),
    "secrecy_of_communications": (("sectors", ("telecom",)),),
    "us_california": (("abroad", ("us",)),),
    "key_protected": (("encryption_strong", ("yes", "unknown")),),
    "copy_exists": (
        ("loss", ("occurred", "suspected", "unknown")),
        ("damage", ("occurred", "suspected", "unknown")),
    ),
    "entruster_duty": (("role", ("entrustee",)),),
    "entruster_informed": (("role", ("entrustee",)),),
    "delegated": (
        ("sectors", ("finance", "telecom", "medical", "critical_infrastructure", "staffing", "unknown")),
    ),
    "disclosure_threshold": (("listed", ("yes",)),),
    "us_listed": (("listed", ("yes",)), ("abroad", ("us",))),
}

# Under 「くわしく」 although nothing is assumed: few incidents turn on them.
RARE = frozenset({"known_at", "threshold_known_on", "as_of"})

# Asked at once although a value is assumed: everybody can answer it, and it changes much.
ASKED_AT_ONCE = frozenset({"role"})

# Long lists read better under plain headings: fact → (heading, choices, open at first).
GROUPS: dict[str, tuple[tuple[str, tuple[str, ...], bool], ...]] = {
    "cause": (
        (
            "間違い・不注意",
            (
                "mail_misaddressed",
                "document_misdelivered",
                "lost_item",
                "misdisposal",
                "misconfiguration",
                "system_failure",
            ),
            True,
        ),
        (
            "攻撃・不正",
            (
                "unauthorized_access",
                "ransomware",
                "malware",
                "account_takeover",
                "web_skimming",
                "support_scam",
                "stolen_item",
                "insider",
                "tampered_paper",
            ),
            True,
        ),
        ("ほか", ("other",), True),
    ),
    "items": (
        ("名前と連絡先", ("name", "address", "phone", "email", "sns_account"), True),
        (
            "カード・お金",
            (
                "card_number",
                "card_security_code",
                "card_last4_expiry",
                "bank_account",
                "bank_login",
                "payment_login",
            ),
            True,
        ),
        (
            "健康・医療",
            (
                "medical_care",
                "medical_history",
                "checkup_result",
                "checkup_attendance",
                "disability",
                "body_measurements",
            ),
            True,
        ),
        ("番号・本人確認", ("my_number", "id_document", "photo", "biometric"), True),
        (
            "会員・ログイン",
            ("login_id", "password", "purchase_history", "browsing_history", "location"),
            False,
        ),
        (
            "属性・仕事・学校",
            (
                "birth_date",
                "gender",
                "nationality",
                "occupation",
                "employee_id",
                "salary",
                "student_record",
            ),
            False,
        ),
        (
            "信条・犯罪歴など",
            (
                "race",
                "creed",
                "social_status",
                "criminal_record",
                "crime_victim",
                "criminal_procedure",
                "juvenile_procedure",
                "witness",
                "religious_book_history",
            ),
            False,
        ),
        ("自由に書かれたもの", ("free_text",), True),
    ),
}

# Days before today offered as one press beside a date.
QUICK_DAYS: dict[str, tuple[tuple[str, int], ...]] = {
    "known_on": (("きょう", 0), ("きのう", -1)),
    "occurred_on": (("きょう", 0), ("きのう", -1)),
    "threshold_known_on": (("きょう", 0),),
}
