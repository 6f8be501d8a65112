"""義務の例: 韓国。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

KOREA_FIRST = (
    Case(
        "2023年9月14日に知った漏えい",
        {
            **BASE,
            "known_on": "2023-09-14",
            "as_of": "2023-09-15",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["kr"],
        },
        "required",
        "kr.34.before",
    ),
    Case(
        "同じ日に知った。本人の国が分からない",
        {
            **BASE,
            "known_on": "2023-09-14",
            "as_of": "2023-09-15",
            "leak": "occurred",
            "cause": "mail_misaddressed",
        },
        "undetermined",
        "kr.34.before",
    ),
    Case(
        "同じ日に知った。韓国の本人がいない",
        {
            **BASE,
            "known_on": "2023-09-14",
            "as_of": "2023-09-15",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": [],
        },
        "not_required",
        "kr.34.before",
    ),
)

KOREA_BEFORE = (
    Case(
        "前日に知った、失われただけの事案は、現地で確かめる",
        {
            **BASE,
            "known_on": "2026-09-10",
            "as_of": "2026-09-11",
            "loss": "occurred",
            "copy_exists": "no",
            "cause": "misdisposal",
            "abroad": ["kr"],
        },
        "undetermined",
        "kr.34",
    ),
    Case(
        "前日に知った毀損は対象でない",
        {
            **BASE,
            "known_on": "2026-09-10",
            "as_of": "2026-09-11",
            "damage": "occurred",
            "damage_kind": "unusable",
            "copy_exists": "no",
            "cause": "ransomware",
            "abroad": ["kr"],
        },
        "not_required",
        "kr.34",
    ),
    Case(
        "前日に知った漏えい",
        {
            **BASE,
            "known_on": "2026-09-10",
            "as_of": "2026-09-11",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["kr"],
        },
        "required",
        "kr.34",
    ),
    Case(
        "前日に知った。本人の国が分からない",
        {
            **BASE,
            "known_on": "2026-09-10",
            "as_of": "2026-09-11",
            "leak": "occurred",
            "cause": "mail_misaddressed",
        },
        "undetermined",
        "kr.34",
    ),
)

KOREA = (
    Case(
        "未閲覧で回収しても、本人への通知は残る",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "abroad": ["kr"],
        },
        "required",
        "kr.34",
    ),
    Case(
        "暗号化されていた場合の扱いは、現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "encryption_strong": "yes",
            "cause": "stolen_item",
            "abroad": ["kr"],
            "key_protected": "yes",
        },
        "undetermined",
        "kr.34",
    ),
    Case(
        "その国の本人がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["kr"]},
        "required",
        "kr.34",
    ),
    Case(
        "ほかの国の本人だけ",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["other"]},
        "not_required",
        "kr.34",
    ),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed", "abroad": ["kr"]}, "not_required", "kr.34"),
    Case(
        "法人の情報だけ",
        {
            **BASE,
            "information": "corporate_only",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["kr"],
        },
        "not_required",
        "kr.34",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "kr.34",
    ),
    Case(
        "当日に知った毀損は対象",
        {
            **BASE,
            "known_on": "2026-09-11",
            "as_of": "2026-09-11",
            "damage": "occurred",
            "damage_kind": "unusable",
            "copy_exists": "no",
            "cause": "ransomware",
            "abroad": ["kr"],
        },
        "required",
        "kr.34",
    ),
)
