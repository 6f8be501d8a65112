"""義務の例: 金融と電気通信の報告。"""

from decision_engine.language.rule import Case
from decision_engine.rules.cases.base import BASE

FINANCE = (
    Case(
        "漏えい等がなくても、サイバー事案は直ちに報告する",
        {**BASE, "cause": "unauthorized_access", "sectors": ["finance"]},
        "required",
        "finance.supervision",
    ),
    Case(
        "整理していない個人情報の誤送付は、報告に努める",
        {
            **BASE,
            "information": "unorganized",
            "leak": "occurred",
            "cause": "document_misdelivered",
            "sectors": ["finance"],
        },
        "advised",
        "finance.gl.11.2",
    ),
    Case(
        "仮名加工情報の誤送信は、報告に努める（及ぶかは要確認）",
        {
            **BASE,
            "information": "pseudonymized",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["finance"],
        },
        "advised",
        "finance.gl.11.2",
    ),
    Case(
        "匿名加工情報の誤送信",
        {
            **BASE,
            "information": "anonymized",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["finance"],
        },
        "not_required",
        "finance.gl.11.2",
    ),
    Case(
        "整理していない個人情報を、見られないうちに全て回収した",
        {
            **BASE,
            "information": "unorganized",
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "document_misdelivered",
            "sectors": ["finance"],
        },
        "not_required",
        "finance.gl.11.2",
    ),
    Case(
        "金融機関でない会社の、整理していない個人情報",
        {
            **BASE,
            "information": "unorganized",
            "leak": "occurred",
            "cause": "document_misdelivered",
            "sectors": [],
        },
        "not_required",
        "finance.gl.11.2",
    ),
    Case(
        "1人の誤送信",
        {**BASE, "persons": 1, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["finance"]},
        "required",
        "finance.gl.11",
    ),
    Case(
        "金融でない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "sectors": []},
        "not_required",
        "finance.gl.11",
    ),
    Case(
        "散在情報（努力義務）",
        {
            **BASE,
            "information": "unorganized",
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["finance"],
        },
        "advised",
        "finance.gl.11.2",
    ),
    Case(
        "漏えい等でない",
        {**BASE, "cause": "mail_misaddressed", "sectors": ["finance"]},
        "not_required",
        "finance.gl.11",
    ),
    Case(
        "業種が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed"},
        "undetermined",
        "finance.gl.11",
    ),
    Case(
        "漏えい等がないシステム障害",
        {**BASE, "cause": "system_failure", "sectors": ["finance"]},
        "required",
        "finance.supervision",
    ),
    Case(
        "誤送信は「直ちに」の対象でない",
        {**BASE, "persons": 1, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["finance"]},
        "required",
        "finance.gl.11",
    ),
)

TELECOM = (
    Case(
        "見られないうちに回収した場合の扱いは、総務省に確かめる",
        {
            **BASE,
            "leak": "occurred",
            "recovered_unseen": "yes",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "secrecy_of_communications": "yes",
        },
        "undetermined",
        "telecom.28",
    ),
    Case(
        "通信の秘密の漏えい（1人）",
        {
            **BASE,
            "persons": 1,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "secrecy_of_communications": "yes",
        },
        "required",
        "telecom.28",
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
        "not_required",
        "appi.150.1",
    ),
    Case(
        "どちらでもない",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "secrecy_of_communications": "no",
        },
        "not_required",
        "telecom.28",
    ),
    Case(
        "通信の秘密だが、漏れていない",
        {**BASE, "sectors": ["telecom"], "secrecy_of_communications": "yes"},
        "not_required",
        "telecom.28",
    ),
    Case(
        "電気通信事業者でない",
        {
            **BASE,
            "persons": 1001,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["school"],
            "secrecy_of_communications": "yes",
        },
        "not_required",
        "telecom.28",
    ),
    Case(
        "通信の秘密に当たるか分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "sectors": ["telecom"]},
        "undetermined",
        "telecom.28",
    ),
)
