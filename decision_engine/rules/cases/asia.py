"""義務の例: 中国・台湾・シンガポール。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

CHINA = (
    Case(
        "未閲覧で回収しても、当局への通知は残る",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "abroad": ["cn"],
        },
        "required",
        "cn.57",
    ),
    Case(
        "自らの意図による提供は、現地で確かめる",
        {**BASE, "leak": "occurred", "cause": "other", "abroad": ["cn"], "intended_provision": "yes"},
        "undetermined",
        "cn.57",
    ),
    Case(
        "委託先の立場は、現地で確かめる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["cn"], "role": "entrustee"},
        "undetermined",
        "cn.57",
    ),
    Case(
        "その国の本人がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["cn"]},
        "required",
        "cn.57",
    ),
    Case(
        "ほかの国の本人だけ",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["other"]},
        "not_required",
        "cn.57",
    ),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed", "abroad": ["cn"]}, "not_required", "cn.57"),
    Case(
        "法人の情報だけ",
        {
            **BASE,
            "information": "corporate_only",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["cn"],
        },
        "not_required",
        "cn.57",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "cn.57",
    ),
)

TAIWAN = (
    Case(
        "控えから戻した",
        {
            **BASE,
            "damage": "occurred",
            "damage_kind": "unusable",
            "copy_exists": "yes",
            "cause": "ransomware",
            "abroad": ["tw"],
        },
        "undetermined",
        "tw.12",
    ),
    Case(
        "その国の本人がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["tw"]},
        "required",
        "tw.12",
    ),
    Case(
        "ほかの国の本人だけ",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["other"]},
        "not_required",
        "tw.12",
    ),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed", "abroad": ["tw"]}, "not_required", "tw.12"),
    Case(
        "法人の情報だけ",
        {
            **BASE,
            "information": "corporate_only",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["tw"],
        },
        "not_required",
        "tw.12",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "tw.12",
    ),
)

SINGAPORE = (
    Case(
        "未閲覧で回収した500人",
        {
            **BASE,
            "persons": 500,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "abroad": ["sg"],
        },
        "undetermined",
        "sg.26",
    ),
    Case(
        "500人",
        {**BASE, "persons": 500, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["sg"]},
        "required",
        "sg.26",
    ),
    Case(
        "499人",
        {**BASE, "persons": 499, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["sg"]},
        "advised",
        "sg.26",
    ),
    Case(
        "1人、財産的被害のおそれ",
        {
            **BASE,
            "items": ["card_number"],
            "persons": 1,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["sg"],
        },
        "required",
        "sg.26",
    ),
    Case(
        "1人、要配慮",
        {
            **BASE,
            "items": ["medical_history"],
            "persons": 1,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["sg"],
        },
        "required",
        "sg.26",
    ),
    Case(
        "本人がいない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": []},
        "not_required",
        "sg.26",
    ),
    Case(
        "人数が分からない",
        {**BASE, "persons": "unknown", "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["sg"]},
        "undetermined",
        "sg.26",
    ),
)
