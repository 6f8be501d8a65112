"""義務の例: 米国。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

US_BEFORE = (
    Case(
        "カリフォルニア州の住民（改正前）",
        {
            **BASE,
            "known_on": "2025-12-31",
            "as_of": "2026-01-05",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["us"],
            "us_california": "yes",
        },
        "required",
        "us.california.before",
    ),
    Case(
        "ほかの州の住民（改正前）",
        {
            **BASE,
            "known_on": "2025-12-31",
            "as_of": "2026-01-05",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["us"],
            "us_california": "no",
        },
        "undetermined",
        "us.california.before",
    ),
    Case(
        "米国の本人がいない（改正前）",
        {
            **BASE,
            "known_on": "2025-12-31",
            "as_of": "2026-01-05",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": [],
        },
        "not_required",
        "us.california.before",
    ),
    Case(
        "州が分からない（改正前）",
        {
            **BASE,
            "known_on": "2025-12-31",
            "as_of": "2026-01-05",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "abroad": ["us"],
        },
        "undetermined",
        "us.california.before",
    ),
)

US = (
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
    Case(
        "カリフォルニア州の住民",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["us"], "us_california": "yes"},
        "required",
        "us.california",
    ),
    Case(
        "ほかの州の住民",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["us"], "us_california": "no"},
        "undetermined",
        "us.california",
    ),
    Case(
        "米国の本人がいない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": []},
        "not_required",
        "us.california",
    ),
    Case(
        "州が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "abroad": ["us"]},
        "undetermined",
        "us.california",
    ),
    Case(
        "漏えい等でない", {**BASE, "abroad": ["us"], "us_california": "yes"}, "not_required", "us.california"
    ),
)

US_LISTED_BEFORE = (
    Case(
        "前日に知った不正アクセス。4営業日の開示は、まだない",
        {
            **BASE,
            "known_on": "2023-12-17",
            "as_of": "2023-12-18",
            "leak": "occurred",
            "cause": "unauthorized_access",
            "us_listed": "yes",
        },
        "not_required",
        "us.sec",
    ),
)

US_LISTED = (
    Case(
        "始まった日に知った不正アクセス",
        {
            **BASE,
            "known_on": "2023-12-18",
            "as_of": "2023-12-18",
            "leak": "occurred",
            "cause": "unauthorized_access",
            "us_listed": "yes",
        },
        "required",
        "us.sec",
    ),
    Case(
        "米国に上場、不正アクセス",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "us_listed": "yes"},
        "required",
        "us.sec",
    ),
    Case(
        "誤送信",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "us_listed": "yes"},
        "not_required",
        "us.sec",
    ),
    Case(
        "上場していない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access", "us_listed": "no"},
        "not_required",
        "us.sec",
    ),
    Case(
        "上場しているか答えていない",
        {**BASE, "leak": "occurred", "cause": "unauthorized_access"},
        "undetermined",
        "us.sec",
    ),
)
