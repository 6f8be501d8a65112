"""外国の義務の例: 日本法の除外を通さず、出来事から考える。"""

from decision_engine.language.rule import Case
from decision_engine.rules.duty_cases import BASE

GDPR_REPORT = (
    Case(
        "未閲覧で回収した。リスクが生じそうにないかは現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
            "recovered_unseen": "yes",
        },
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "高度な暗号化と鍵の管理があった",
        {
            **BASE,
            "leak": "occurred",
            "cause": "stolen_item",
            "abroad": ["eu"],
            "encryption_strong": "yes",
            "key_protected": "yes",
        },
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "匿名加工情報が対象かは、現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
            "information": "anonymized",
        },
        "undetermined",
        "gdpr.33",
    ),
)
UK_REPORT = (
    Case(
        "ランサムウェア。控えから戻した",
        {
            **BASE,
            "damage": "occurred",
            "damage_kind": "unusable",
            "copy_exists": "yes",
            "cause": "ransomware",
            "abroad": ["uk"],
        },
        "undetermined",
        "uk.33",
    ),
)
GDPR_PROCESSOR_NOTICE = (
    Case(
        "英国の管理者の処理者",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["uk"], "role": "entrustee"},
        "required",
        "uk.33",
    ),
    Case(
        "管理者の立場",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["eu"]},
        "not_required",
        "gdpr.33",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "role": "entrustee"},
        "undetermined",
        "gdpr.33",
    ),
)
US_NOTICE = (
    Case(
        "失われただけで、取得されたとは言えない",
        {
            **BASE,
            "loss": "occurred",
            "copy_exists": "no",
            "cause": "misdisposal",
            "abroad": ["us"],
            "us_california": "yes",
        },
        "undetermined",
        "us.california",
    ),
)
CN_REPORT = (
    Case(
        "未閲覧で回収しても、当局への通知は残る",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["cn"],
            "recovered_unseen": "yes",
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
)
KR_REPORT_BEFORE = (
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
)
KR_REPORT = (
    Case(
        "未閲覧で回収しても、本人への通知は残る",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["kr"],
            "recovered_unseen": "yes",
        },
        "required",
        "kr.34",
    ),
    Case(
        "暗号化されていた場合の扱いは、現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "stolen_item",
            "abroad": ["kr"],
            "encryption_strong": "yes",
            "key_protected": "yes",
        },
        "undetermined",
        "kr.34",
    ),
)
TW_NOTICE = (
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
)
SG_REPORT = (
    Case(
        "未閲覧で回収した500人",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["sg"],
            "persons": 500,
            "recovered_unseen": "yes",
        },
        "undetermined",
        "sg.26",
    ),
)
