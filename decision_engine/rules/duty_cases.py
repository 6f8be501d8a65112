"""義務の例: 法を読み直して答えを改めた所。義務のそばに置き、ページにも載せる。"""

from decision_engine.language.rule import Case

BASE = {
    "known_on": "2026-11-04",
    "as_of": "2026-11-10",
    "information": "personal_data",
    "items": ["name", "address"],
    "items_settled": "yes",
    "my_number": "no",
    "persons": 10,
    "leak": "none",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "exposed_to_public": "no",
    "contactable": "all",
}

FINANCE_REPORT = (
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
            "leak": "occurred",
            "cause": "document_misdelivered",
            "information": "unorganized",
            "sectors": ["finance"],
        },
        "advised",
        "finance.gl.11.2",
    ),
    Case(
        "整理していない個人情報を、見られないうちに全て回収した",
        {
            **BASE,
            "leak": "occurred",
            "cause": "document_misdelivered",
            "information": "unorganized",
            "sectors": ["finance"],
            "recovered_unseen": "yes",
        },
        "not_required",
        "finance.gl.11.2",
    ),
    Case(
        "金融機関でない会社の、整理していない個人情報",
        {
            **BASE,
            "leak": "occurred",
            "cause": "document_misdelivered",
            "information": "unorganized",
            "sectors": [],
        },
        "not_required",
        "finance.gl.11.2",
    ),
)
TELECOM_REPORT = (
    Case(
        "見られないうちに回収した場合の扱いは、総務省に確かめる",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "sectors": ["telecom"],
            "secrecy_of_communications": "yes",
            "recovered_unseen": "yes",
        },
        "undetermined",
        "telecom.28",
    ),
)
REPORT_COMMISSION = (
    Case(
        "高度な暗号化。滅失・毀損は答えていない",
        {
            **BASE,
            "leak": "suspected",
            "cause": "lost_item",
            "persons": 5000,
            "loss": "unknown",
            "damage": "unknown",
            "encryption_strong": "yes",
            "key_protected": "yes",
        },
        "not_required",
        "rule.7.exclusion",
    ),
    Case(
        "高度な暗号化だが、復元する鍵を失った",
        {
            **BASE,
            "leak": "suspected",
            "cause": "lost_item",
            "persons": 5000,
            "encryption_strong": "yes",
            "key_protected": "yes",
            "key_lost": "yes",
        },
        "undetermined",
        "gl.3-5-1-4",
    ),
)
REPORT_MY_NUMBER = (
    Case(
        "名簿900人のうち、番号を含むのは30人",
        {
            **BASE,
            "leak": "occurred",
            "cause": "mail_misaddressed",
            "my_number": "yes",
            "persons": 900,
            "persons_my_number": 30,
        },
        "not_required",
        "mynumber.rule.2.4",
    ),
    Case(
        "名簿900人。番号を含む人の数は分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "my_number": "yes", "persons": 900},
        "undetermined",
        "mynumber.rule.2.4",
    ),
)
MEDICAL_CONTACT = (
    Case(
        "漏えい等でないが、診療に支障が出た",
        {**BASE, "cause": "ransomware", "sectors": ["medical"], "care_disrupted": "yes"},
        "required",
        "medical.guidance.4-8",
    ),
    Case(
        "診療への支障を確かめていない",
        {**BASE, "cause": "ransomware", "sectors": ["medical"]},
        "undetermined",
        "medical.guidance.4-8",
    ),
    Case(
        "支障はあったが、サイバー攻撃でない",
        {**BASE, "cause": "system_failure", "sectors": ["medical"], "care_disrupted": "yes"},
        "not_required",
        "medical.guidance.4-8",
    ),
)
NOTIFY_PERSONS = (
    Case(
        "連絡できるか分からなくても、義務は立つ",
        {**BASE, "leak": "occurred", "cause": "ransomware", "persons": 8000, "contactable": "unknown"},
        "required",
        "appi.26.2",
    ),
    Case(
        "だれにも連絡できなくても、義務は立つ（代替措置で果たす）",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "persons": 1001, "contactable": "none"},
        "required",
        "appi.26.2.proviso",
    ),
    Case(
        "人数が分からない",
        {**BASE, "leak": "occurred", "cause": "mail_misaddressed", "persons": "unknown"},
        "undetermined",
        "appi.26.2",
    ),
)
TIMELY_DISCLOSURE = (
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
)
