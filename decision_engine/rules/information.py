"""情報と行為の性質: 要配慮、財産的被害、不正の目的、番号。"""

from decision_engine.language.condition import Answered, Includes, Is, Reported, any_of
from decision_engine.language.rule import Case, Rule

SPECIAL_CARE_ITEMS = (
    "medical_history",
    "medical_care",
    "checkup_result",
    "disability",
    "race",
    "creed",
    "social_status",
    "criminal_record",
    "crime_victim",
    "criminal_procedure",
    "juvenile_procedure",
)
FINANCIAL_ITEMS = ("card_number", "payment_login", "bank_login")
CREDENTIALS_TO_REVIEW = ("password", "card_security_code", "free_text")
MALICIOUS_CAUSES = (
    "stolen_item",
    "unauthorized_access",
    "ransomware",
    "web_skimming",
    "malware",
    "insider",
    "tampered_paper",
    "account_takeover",
    "support_scam",
)
UNCLEAR_CAUSES = ("lost_item", "other")
SIGNS_OF_MALICE = ("theft_traces", "infostealer", "c2_traffic", "page_tampering", "insider_access")

SPECIAL_CARE = Rule(
    id="special_care",
    title="要配慮個人情報を含む",
    when=Answered("special_care", Includes("items", SPECIAL_CARE_ITEMS, unclear=("free_text",))),
    cites=("appi.2.3", "gl.2-3"),
    yes="要配慮個人情報（病歴・診療・健診結果・障害・犯罪の経歴など）が含まれます。",
    no="要配慮個人情報は含まれません。",
    unknown="要配慮個人情報が含まれるかどうかが、まだ決まりません。",
    cases=(
        Case("健診の結果", {"items": ["name", "checkup_result"]}, "yes", "gl.2-3"),
        Case("病院を受診した事実", {"items": ["name", "medical_care"]}, "yes", "gl.2-3"),
        Case(
            "健診を受けた事実だけ",
            {"items": ["name", "checkup_attendance"], "items_settled": "yes"},
            "no",
            "gl.2-3",
        ),
        Case("国籍", {"items": ["name", "nationality"], "items_settled": "yes"}, "no", "gl.2-3"),
        Case(
            "健診と無関係に知った身長・体重",
            {"items": ["name", "body_measurements"], "items_settled": "yes"},
            "no",
            "gl.2-3",
        ),
        Case(
            "他人の事件で証人になったこと",
            {"items": ["name", "witness"], "items_settled": "yes"},
            "no",
            "gl.2-3",
        ),
        Case(
            "宗教書を買った・借りた記録",
            {"items": ["name", "religious_book_history"], "items_settled": "yes"},
            "no",
            "gl.2-3",
        ),
        Case(
            "自由記述の中身を見ていない",
            {"items": ["name", "free_text"], "items_settled": "yes"},
            "unknown",
            "project.safe_side",
        ),
        Case(
            "自由記述の中身を確かめて、なかった",
            {"items": ["name", "free_text"], "items_settled": "yes", "special_care": "no"},
            "no",
            "gl.2-3",
        ),
        Case("項目を調査中", {"items": ["name"]}, "unknown", "project.safe_side"),
        Case("病歴", {"items": ["medical_history"]}, "yes", "gl.2-3"),
        Case("障害者手帳の情報", {"items": ["disability"]}, "yes", "gl.2-3"),
        Case("人種", {"items": ["race"]}, "yes", "gl.2-3"),
        Case("信条", {"items": ["creed"]}, "yes", "gl.2-3"),
        Case("社会的身分", {"items": ["social_status"]}, "yes", "gl.2-3"),
        Case("前科", {"items": ["criminal_record"]}, "yes", "gl.2-3"),
        Case("犯罪の被害を受けた事実", {"items": ["crime_victim"]}, "yes", "gl.2-3"),
        Case("刑事手続を受けた事実", {"items": ["criminal_procedure"]}, "yes", "gl.2-3"),
        Case("少年保護手続", {"items": ["juvenile_procedure"]}, "yes", "gl.2-3"),
    ),
)

FINANCIAL_HARM = Rule(
    id="financial_harm",
    title="不正に使われると財産的被害が生じるおそれがある情報を含む",
    when=Answered("financial_harm", Includes("items", FINANCIAL_ITEMS, unclear=CREDENTIALS_TO_REVIEW)),
    cites=("rule.7.2", "gl.3-5-3-1.2", "qa.6-11", "qa.6-12", "qa.6-13"),
    yes="なりすましで財産が動かされるおそれのある情報（カード番号、送金・決済のID・パスワードなど）が含まれます。知った時点で判断します。",
    no="なりすましで財産が動かされるおそれのある情報は含まれません。ほかの情報と組み合わせて財産を動かせないかは、確かめてください。",
    unknown="なりすましで財産が動かされるおそれのある情報が含まれるかどうかが、まだ決まりません。",
    note="銀行の口座情報についてのQ&Aの答えは、二次資料で確認したものです（要確認）。",
    cases=(
        Case("クレジットカード番号だけ", {"items": ["card_number"]}, "yes", "qa.6-12"),
        Case(
            "送金・決済機能のあるサービスのIDとパスワード",
            {"items": ["payment_login"]},
            "yes",
            "gl.3-5-3-1.2",
        ),
        Case("ネットバンキングのIDとパスワード", {"items": ["bank_login"]}, "yes", "gl.3-5-3-1.2"),
        Case(
            "カードの下4桁と有効期限だけ",
            {"items": ["card_last4_expiry"], "items_settled": "yes"},
            "no",
            "qa.6-12",
        ),
        Case(
            "銀行の口座情報だけ", {"items": ["name", "bank_account"], "items_settled": "yes"}, "no", "qa.6-13"
        ),
        Case(
            "住所・電話・メールだけ",
            {"items": ["address", "phone", "email"], "items_settled": "yes"},
            "no",
            "qa.6-11",
        ),
        Case(
            "決済機能のないサービスのIDとパスワード",
            {"items": ["login_id", "password"], "items_settled": "yes"},
            "unknown",
            "project.safe_side",
        ),
        Case(
            "セキュリティコードだけ",
            {"items": ["card_security_code"], "items_settled": "yes"},
            "unknown",
            "project.safe_side",
        ),
        Case(
            "自由記述の中身を見ていない",
            {"items": ["free_text"], "items_settled": "yes"},
            "unknown",
            "project.safe_side",
        ),
        Case(
            "使い回しまで調べ、おそれはないと判断した",
            {"items": ["login_id", "password"], "items_settled": "yes", "financial_harm": "no"},
            "no",
            "gl.3-5-3-1.2",
        ),
        Case(
            "知った後でカードを止めた", {"items": ["card_number"], "items_settled": "yes"}, "yes", "qa.6-15"
        ),
    ),
)

MALICIOUS = Rule(
    id="malicious",
    title="不正の目的をもって行われたおそれ",
    when=Answered(
        "malicious",
        any_of(Reported("signs", SIGNS_OF_MALICE), Is("cause", MALICIOUS_CAUSES, unclear=UNCLEAR_CAUSES)),
    ),
    cites=("rule.7.3", "gl.3-5-3-1.3"),
    yes="不正の目的で行われたおそれがあります。委託先や、使っているサービスの提供者への行為も含みます。従業者による行為も含みます。",
    no="不正の目的で行われたおそれはありません。",
    unknown="不正の目的で行われたおそれがあるかどうかが、まだ決まりません。",
    note="サポート詐欺となりすましログインは、ガイドラインの例にはありません。安全側で、不正の目的のおそれがあるとみています（要確認）。",
    cases=(
        Case("不正アクセス", {"cause": "unauthorized_access"}, "yes", "gl.3-5-3-1.3"),
        Case("ランサムウェア", {"cause": "ransomware"}, "yes", "gl.3-5-3-1.3"),
        Case("盗難", {"cause": "stolen_item"}, "yes", "gl.3-5-3-1.3"),
        Case("従業者の持ち出し", {"cause": "insider"}, "yes", "gl.3-5-3-1.3"),
        Case("端末を経由したマルウェア", {"cause": "malware"}, "yes", "gl.3-5-3-1.3"),
        Case("入力ページ・リンクの改ざん", {"cause": "web_skimming"}, "yes", "gl.3-5-3-1.3"),
        Case("返信用封筒の宛先の改ざん", {"cause": "tampered_paper"}, "yes", "gl.3-5-3-1.3"),
        Case("なりすましログイン", {"cause": "account_takeover"}, "yes", "qa.6-7"),
        Case("サポート詐欺による遠隔操作", {"cause": "support_scam"}, "yes", "project.safe_side"),
        Case("誤送信", {"cause": "mail_misaddressed"}, "no", "gl.3-5-3-1.3"),
        Case("設定ミス", {"cause": "misconfiguration"}, "no", "gl.3-5-3-1.3"),
        Case(
            "設定ミスだが、窃取の痕跡がある",
            {"cause": "misconfiguration", "signs": ["theft_traces"]},
            "yes",
            "gl.3-5-3-1.note4",
        ),
        Case(
            "設定ミスについて外部から連絡があっただけ",
            {"cause": "misconfiguration", "signs": ["credible_report"]},
            "no",
            "project.safe_side",
        ),
        Case("置き忘れか盗難か分からない", {"cause": "lost_item"}, "unknown", "project.safe_side"),
        Case("置き忘れと分かった", {"cause": "lost_item", "malicious": "no"}, "no", "gl.3-5-3-1.3"),
        Case("原因が分からない", {}, "unknown", "project.safe_side"),
    ),
)

MY_NUMBER = Rule(
    id="my_number",
    title="マイナンバー（特定個人情報）を含む",
    when=Answered("my_number", Includes("items", ("my_number",), unclear=("free_text",))),
    cites=("mynumber.29-4.1",),
    yes="マイナンバーが含まれます。",
    no="マイナンバーは含まれません。",
    unknown="マイナンバーが含まれるかどうかが、まだ決まりません。報告フォームでは、分からないうちは「はい」の経路に進む案内です。",
    cases=(
        Case("源泉徴収票の控え", {"items": ["name", "my_number"]}, "yes", "mynumber.29-4.1"),
        Case("項目を確かめ、なかった", {"items": ["name"], "items_settled": "yes"}, "no", "mynumber.29-4.1"),
        Case("直接の答えが優先する", {"items": ["name"], "my_number": "yes"}, "yes", "mynumber.29-4.1"),
        Case(
            "自由記述の中身を見ていない",
            {"items": ["free_text"], "items_settled": "yes"},
            "unknown",
            "project.safe_side",
        ),
    ),
)

RULES = (SPECIAL_CARE, FINANCIAL_HARM, MALICIOUS, MY_NUMBER)
