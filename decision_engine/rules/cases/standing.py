"""義務の例: Pマークと適時開示。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

P_MARK = (
    Case(
        "付与事業者の漏えい等",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "p_mark": "yes"},
        "required",
        "pmark.pmk500",
    ),
    Case(
        "回収でき、漏えい等に当たらない",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "p_mark": "yes",
        },
        "advised",
        "pmark.pmk500",
    ),
    Case(
        "なくしたが控えがある",
        {**BASE, "loss": "occurred", "p_mark": "yes", "copy_exists": "yes"},
        "advised",
        "pmark.pmk500",
    ),
    Case(
        "使えなくなったが控えがある",
        {**BASE, "damage": "occurred", "p_mark": "yes", "damage_kind": "unusable", "copy_exists": "yes"},
        "advised",
        "pmark.pmk500",
    ),
    Case(
        "付与を受けていない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "p_mark": "no"},
        "not_required",
        "pmark.pmk500",
    ),
    Case("何も起きていない", {**BASE, "p_mark": "yes"}, "not_required", "pmark.pmk500"),
    Case(
        "法人の情報だけ",
        {**BASE, "information": "corporate_only", "leak": "occurred", "p_mark": "yes"},
        "not_required",
        "pmark.pmk500",
    ),
    Case(
        "付与を受けたか分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "pmark.pmk500",
    ),
)

LISTED = (
    Case(
        "漏えい等でなくても、損害が基準に当たれば要る",
        {**BASE, "listed": "yes", "disclosure_threshold": "yes"},
        "required",
        "listing.402",
    ),
    Case(
        "損害が基準に当たらない",
        {
            **BASE,
            "leak": "occurred",
            "cause": "unauthorized_access",
            "listed": "yes",
            "disclosure_threshold": "no",
        },
        "not_required",
        "listing.402",
    ),
    Case(
        "基準に当たる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "unauthorized_access",
            "listed": "yes",
            "disclosure_threshold": "yes",
        },
        "required",
        "listing.402",
    ),
    Case(
        "基準に当たらない",
        {
            **BASE,
            "leak": "occurred",
            "cause": "unauthorized_access",
            "listed": "yes",
            "disclosure_threshold": "no",
        },
        "not_required",
        "listing.402",
    ),
    Case(
        "上場していない",
        {
            **BASE,
            "leak": "occurred",
            "cause": "unauthorized_access",
            "listed": "no",
            "disclosure_threshold": "yes",
        },
        "not_required",
        "listing.402",
    ),
    Case(
        "漏えい等でなくても、損害が基準に当たれば要る",
        {**BASE, "listed": "yes", "disclosure_threshold": "yes"},
        "required",
        "listing.402",
    ),
    Case(
        "損害の見込みが分からない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "listed": "yes"},
        "undetermined",
        "listing.402",
    ),
)
