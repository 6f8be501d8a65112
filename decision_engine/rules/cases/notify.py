"""義務の例: 本人への通知。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

NOTIFY_PERSONS = (
    Case(
        "連絡できるか分からなくても、義務は立つ",
        {**BASE, "persons": 8000, "leak": "occurred", "contactable": "unknown", "cause": "ransomware"},
        "required",
        "appi.26.2",
    ),
    Case(
        "だれにも連絡できなくても、義務は立つ（代替措置で果たす）",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "none", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2.proviso",
    ),
    Case(
        "人数が分からない",
        {**BASE, "persons": "unknown", "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "appi.26.2",
    ),
    Case(
        "1,001人",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2",
    ),
    Case("10人", {**BASE, "leak": "occurred", "cause": "mail_misaddressed"}, "not_required", "appi.26.2"),
    Case(
        "だれにも連絡できなくても、義務は立つ（代替措置で果たす）",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "none", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2",
    ),
    Case(
        "連絡できるか分からなくても、義務は立つ",
        {**BASE, "persons": 8000, "leak": "occurred", "contactable": "unknown", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2",
    ),
    Case(
        "主体を不明と答えても、どちらでも要る",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "entity": "unknown"},
        "required",
        "appi.26.2",
    ),
    Case(
        "だれにも連絡できないときの相手と、送らない段取り",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "none", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2.proviso",
    ),
)

NOTIFY_PERSONS_MY_NUMBER = (
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
        "mynumber.29-4.2",
    ),
    Case(
        "番号を含まない",
        {**BASE, "persons": 101, "leak": "occurred", "cause": "mail_misaddressed"},
        "not_required",
        "mynumber.29-4.2",
    ),
    Case(
        "だれにも連絡できなくても、義務は立つ（代替措置で果たす）",
        {
            **BASE,
            "my_number": "yes",
            "persons": 101,
            "leak": "occurred",
            "contactable": "none",
            "cause": "mail_misaddressed",
            "persons_my_number": 101,
        },
        "required",
        "mynumber.29-4.2",
    ),
    Case(
        "人数が分からない",
        {**BASE, "my_number": "yes", "persons": "unknown", "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "mynumber.29-4.2",
    ),
)

SUBSTITUTE_NOTICE = (
    Case(
        "一部に連絡できない",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "some", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2.proviso",
    ),
    Case(
        "番号だけが対象、だれにも連絡できない",
        {
            **BASE,
            "my_number": "yes",
            "persons": 101,
            "leak": "occurred",
            "contactable": "none",
            "cause": "mail_misaddressed",
            "persons_my_number": 101,
        },
        "required",
        "mynumber.29-4.2",
    ),
    Case(
        "行政機関等、一部に連絡できない",
        {
            **BASE,
            "persons": 101,
            "leak": "occurred",
            "contactable": "some",
            "cause": "mail_misaddressed",
            "entity": "public_body",
        },
        "required",
        "appi.68.2.proviso.1",
    ),
    Case(
        "全員に連絡できる",
        {**BASE, "persons": 1001, "leak": "occurred", "cause": "mail_misaddressed"},
        "not_required",
        "appi.26.2.proviso",
    ),
    Case(
        "通知の義務がない",
        {**BASE, "leak": "occurred", "contactable": "none", "cause": "mail_misaddressed"},
        "not_required",
        "appi.26.2.proviso",
    ),
    Case(
        "連絡できるか分からない",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "unknown", "cause": "mail_misaddressed"},
        "undetermined",
        "appi.26.2.proviso",
    ),
    Case(
        "だれにも連絡できないときの相手と、送らない段取り",
        {**BASE, "persons": 1001, "leak": "occurred", "contactable": "none", "cause": "mail_misaddressed"},
        "required",
        "appi.26.2.proviso",
    ),
)
