"""注意: 答えの食い違いや、読み違えやすい点。結論は変えない。"""

from decision_engine.language.condition import Finding, Includes, Is, Over, Reported, all_of, any_of, not_
from decision_engine.language.rule import Caution
from decision_engine.rules.event import SIGNS

CAUTIONS = (
    Caution(
        "signs_against_leak",
        "signs",
        all_of(Reported("signs", SIGNS), Is("leak", ("none",))),
        "「外部への流出なし」という答えと、漏えいの徴候が食い違っています。どちらが正しいかを確かめるまで、結論は「まだ決まらない」とします。",
        ("gl.3-5-3-1.note4",),
    ),
    Caution(
        "financial_combination",
        "items",
        all_of(
            Includes("items", ("bank_account", "card_last4_expiry", "id_document")),
            not_(Finding("financial_harm")),
        ),
        "口座、カードの一部、本人確認書類などは、それだけでは財産的被害のおそれに直ちに当たりません。ほかの情報と組み合わせてなりすまし、財産を動かせないかを確かめてください。",
        ("qa.6-11", "qa.6-12", "qa.6-13"),
    ),
    Caution(
        "financial_review",
        "items",
        all_of(
            Includes("items", ("password", "card_security_code")),
            not_(Includes("items", ("card_number", "payment_login", "bank_login"))),
        ),
        "パスワードやセキュリティコードだけの場合は、自動では決めません（要確認）。使い回しなどで財産を動かせるかを確かめ、「財産的被害のおそれ」に直接答えてください。",
        ("project.financial_review",),
        quiet_when=Is("financial_harm", ("yes", "no")),
    ),
    Caution(
        "free_text",
        "items",
        Includes("items", ("free_text",)),
        "自由記述の中身を確かめてください。病気のことやカード番号などが書かれていることがあります。",
        ("project.safe_side",),
    ),
    Caution(
        "lost_key",
        "encryption_strong",
        all_of(Finding("encrypted"), Finding("unusable")),
        "鍵を失うなどして使えなくなった場合は、高度な暗号化による除外を自動では当てはめていません（要確認）。",
        ("project.lost_key",),
    ),
    Caution(
        "not_personal_with_items",
        "information",
        all_of(
            Is("information", ("corporate_only", "deceased_only", "anonymized", "related_only")),
            any_of(Finding("special_care"), Finding("financial_harm"), Finding("my_number")),
        ),
        "情報の種類の答えと、含まれる項目の答えが食い違っています。個人データが混ざるときは「個人データ」を選んでください。",
        ("gl.2-1",),
    ),
    Caution(
        "ransomware",
        "leak",
        Is("cause", ("ransomware",)),
        "控えから戻せても、盗まれていないことは別に調べる必要があります。侵入型のランサムウェアでは、窃取のおそれがあると考えるのを原則とします。",
        ("project.ransomware", "gl.3-5-1-4"),
        quiet_when=Finding("leak"),
    ),
    Caution(
        "public_unorganized",
        "information",
        all_of(Is("entity", ("public_body",)), Is("information", ("unorganized", "pseudonymized"))),
        "散在している個人情報や、個人情報に当たる仮名加工情報も、行政文書に記録されていれば保有個人情報に当たり得るため、対象として扱っています（要確認）。",
        ("project.safe_side",),
    ),
    Caution(
        "near_threshold",
        "persons",
        all_of(Over("persons", 800), not_(Over("persons", 1000))),
        "1,000人に近い数です。重複や調査もれで1,000人を超えると、報告の対象になります。数え方を確かめてください。",
        ("gl.3-5-3-1.4",),
    ),
    Caution(
        "school",
        "sectors",
        all_of(Includes("sectors", ("school",)), Finding("leak_etc")),
        "学校では、所管の教育委員会や都道府県にも連絡してください（要確認）。",
        ("notice.school",),
    ),
)
