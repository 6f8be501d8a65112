"""義務の例: 委員会への報告。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

REPORT_COMMISSION = (
    Case(
        "高度な暗号化。滅失・毀損は答えていない",
        {
            **BASE,
            "persons": 5000,
            "leak": "suspected",
            "loss": "unknown",
            "damage": "unknown",
            "encryption_strong": "yes",
            "cause": "lost_item",
            "key_protected": "yes",
        },
        "not_required",
        "rule.7.exclusion",
    ),
    Case(
        "高度な暗号化だが、復元する鍵を失った",
        {
            **BASE,
            "persons": 5000,
            "leak": "suspected",
            "encryption_strong": "yes",
            "cause": "lost_item",
            "key_protected": "yes",
            "key_lost": "yes",
        },
        "undetermined",
        "gl.3-5-1-4",
    ),
    Case(
        "1,001人の誤送信",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed"},
        "required",
        "appi.26.1",
    ),
    Case(
        "1,000人の誤送信",
        {**BASE, "persons": 1000, "leak": "occurred", "cause": "mail_misaddressed"},
        "not_required",
        "appi.26.1",
    ),
    Case(
        "人数が分からない",
        {**BASE, "persons": "unknown", "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "appi.26.1",
    ),
    Case(
        "500人以上、最大は分からない",
        {**BASE, "persons": {"min": 500}, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "appi.26.1",
    ),
    Case(
        "紛失か盗難か分からない",
        {**BASE, "leak": "suspected", "cause": "lost_item"},
        "undetermined",
        "appi.26.1",
    ),
    Case(
        "前提の事実（主体）を不明と答えた",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed", "entity": "unknown"},
        "undetermined",
        "appi.26.1",
    ),
    Case(
        "立場を不明と答えた",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed", "role": "unknown"},
        "undetermined",
        "appi.26.1",
    ),
    Case(
        "自社の基準では報告の対象でないが、委託元（100人を超えた役所など）は報告義務を負う",
        {
            **BASE,
            "persons": 150,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "role": "entrustee",
            "entruster_duty": "yes",
            "entruster_informed": "no",
        },
        "not_required",
        "rule.9",
    ),
    Case(
        "個人データだけなら、総務大臣への報告は法26条のもの",
        {
            **BASE,
            "persons": 1001,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "secrecy_of_communications": "no",
        },
        "required",
        "appi.150.1",
    ),
    Case(
        "電気通信業で、委任を確かめていない",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["telecom"]},
        "required",
        "appi.150.1",
    ),
    Case(
        "電気通信業だが、委任の対象でないと確かめた",
        {
            **BASE,
            "persons": 1001,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "delegated": "no",
        },
        "required",
        "appi.150.1",
    ),
)

REPORT_MY_NUMBER = (
    Case(
        "名簿900人のうち、番号を含むのは30人",
        {
            **BASE,
            "my_number": "yes",
            "persons": 900,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "persons_my_number": 30,
        },
        "not_required",
        "mynumber.rule.2.4",
    ),
    Case(
        "名簿900人。番号を含む人の数は分からない",
        {**BASE, "my_number": "yes", "persons": 900, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "mynumber.rule.2.4",
    ),
    Case(
        "101人",
        {
            **BASE,
            "my_number": "yes",
            "persons": 101,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "persons_my_number": 101,
        },
        "required",
        "mynumber.29-4.1",
    ),
    Case(
        "100人",
        {**BASE, "my_number": "yes", "persons": 100, "leak": "occurred", "cause": "mail_misaddressed"},
        "not_required",
        "mynumber.29-4.1",
    ),
    Case(
        "番号を含むか分からない",
        {
            **BASE,
            "items_settled": "no",
            "my_number": "unknown",
            "persons": 101,
            "leak": "occurred",
            "cause": "mail_misaddressed",
        },
        "undetermined",
        "mynumber.29-4.1",
    ),
    Case(
        "漏えいはないが、不正の目的で利用された",
        {**BASE, "my_number": "yes", "my_number_misuse": "yes"},
        "required",
        "mynumber.rule.2.2",
    ),
    Case(
        "情報提供ネットワークシステム等",
        {
            **BASE,
            "my_number": "yes",
            "persons": 1,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "my_number_system": "yes",
        },
        "required",
        "mynumber.rule.2.1",
    ),
    Case(
        "不正の目的はないが、9条・19条に反する利用・提供が101人",
        {**BASE, "my_number": "yes", "persons": 101, "my_number_unlawful": "yes", "persons_my_number": 101},
        "required",
        "mynumber.rule.2.4",
    ),
    Case(
        "不正の目的はない。9条・19条に反する利用・提供がちょうど100人",
        {**BASE, "my_number": "yes", "persons": 100, "my_number_unlawful": "yes"},
        "not_required",
        "mynumber.rule.2.4",
    ),
)

REPORT_PUBLIC_BODY = (
    Case(
        "101人",
        {**BASE, "persons": 101, "leak": "occurred", "cause": "mail_misaddressed", "entity": "public_body"},
        "required",
        "appi.68.1",
    ),
    Case(
        "100人",
        {**BASE, "persons": 100, "leak": "occurred", "cause": "mail_misaddressed", "entity": "public_body"},
        "not_required",
        "appi.68.1",
    ),
    Case(
        "民間の事業者",
        {**BASE, "persons": 101, "leak": "occurred", "cause": "mail_misaddressed"},
        "not_required",
        "appi.68.1",
    ),
    Case(
        "人数が分からない",
        {
            **BASE,
            "persons": "unknown",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "entity": "public_body",
        },
        "undetermined",
        "appi.68.1",
    ),
)
