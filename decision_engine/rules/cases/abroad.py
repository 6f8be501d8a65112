"""義務の例: EUと英国。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

GDPR = (
    Case(
        "未閲覧で回収した。リスクが生じそうにないかは現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
        },
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "高度な暗号化と鍵の管理があった",
        {
            **BASE,
            "leak": "occurred",
            "encryption_strong": "yes",
            "cause": "stolen_item",
            "abroad": ["eu"],
            "key_protected": "yes",
        },
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "匿名加工情報が対象かは、現地で確かめる",
        {
            **BASE,
            "information": "anonymized",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
        },
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "その国の本人がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["eu"]},
        "required",
        "gdpr.33",
    ),
    Case(
        "ほかの国の本人だけ",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["other"]},
        "not_required",
        "gdpr.33",
    ),
    Case(
        "漏えい等でない", {**BASE, "cause": "mail_misaddressed", "abroad": ["eu"]}, "not_required", "gdpr.33"
    ),
    Case(
        "法人の情報だけ",
        {
            **BASE,
            "information": "corporate_only",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
        },
        "not_required",
        "gdpr.33",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "gdpr.33",
    ),
    Case(
        "処理者（委託先）は監督機関への義務を負わない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["eu"], "role": "entrustee"},
        "not_required",
        "gdpr.33",
    ),
    Case(
        "クラウドの提供者が処理者かは、現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
            "role": "cloud_provider",
        },
        "undetermined",
        "gdpr.33",
    ),
)

UK = (
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
    Case(
        "その国の本人がいる",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["uk"]},
        "required",
        "uk.33",
    ),
    Case(
        "ほかの国の本人だけ",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["other"]},
        "not_required",
        "uk.33",
    ),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed", "abroad": ["uk"]}, "not_required", "uk.33"),
    Case(
        "法人の情報だけ",
        {
            **BASE,
            "information": "corporate_only",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["uk"],
        },
        "not_required",
        "uk.33",
    ),
    Case(
        "本人の国が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "uk.33",
    ),
    Case(
        "処理者（委託先）は監督機関への義務を負わない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["eu"], "role": "entrustee"},
        "not_required",
        "gdpr.33",
    ),
)

PROCESSOR_NOTICE = (
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
    Case(
        "処理者（委託先）は監督機関への義務を負わない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["eu"], "role": "entrustee"},
        "required",
        "gdpr.33",
    ),
    Case(
        "クラウドの提供者が処理者かは、現地で確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["eu"],
            "role": "cloud_provider",
        },
        "undetermined",
        "gdpr.33",
    ),
)
