"""義務の例: 社内の対応と公表。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

INTERNAL_RESPONSE = (
    Case(
        "漏えい等がある", {**BASE, "leak": "occurred", "cause": "mail_misaddressed"}, "required", "gl.3-5-2"
    ),
    Case("漏えい等かまだ分からない", {**BASE, "leak": "unknown"}, "required", "gl.3-5-2"),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed"}, "advised", "gl.3-5-2"),
)

PUBLISH = (
    Case("漏えい等がある", {**BASE, "leak": "occurred", "cause": "mail_misaddressed"}, "advised", "gl.3-5-2"),
    Case("漏えい等でない", {**BASE, "cause": "mail_misaddressed"}, "not_required", "gl.3-5-2"),
    Case("漏えい等かまだ分からない", {**BASE, "leak": "unknown"}, "undetermined", "gl.3-5-2"),
)
