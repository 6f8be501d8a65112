"""注意: 答えの食い違いや、読み違えやすい点。結論は変えない。"""

from decision_engine.language.condition import Finding, Includes, Is, Over, Reported, all_of, any_of, not_
from decision_engine.language.rule import Caution
from decision_engine.law.figures import (
    NEAR_7_4,
    NEAR_43_4,
    NEAR_NUMBER,
    PERSONS_7_4,
    PERSONS_43_4,
    PERSONS_NUMBER,
)
from decision_engine.rules.at_odds import AT_ODDS
from decision_engine.rules.event import HAPPENED, SIGNS
from decision_engine.rules.public_body import HELD

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
        "before_local_governments",
        "entity",
        Is("entity", ("public_body",)),
        "2023年3月31日までに知った事故です。そのときは、国の行政機関や独立行政法人などだけがこの法律の68条の対象で、都道府県、市区町村、公立の学校や教育委員会などは、その団体の当時の条例で考えます。マイナンバーは、そのときも番号法によります。当時の条例を、法務の担当者が確かめてください（要確認）。",
        ("appi.68.local", "appi.68.1", "mynumber.29-4.1"),
        until="2023-03-31",
    ),
    Caution(
        "other_country",
        "abroad",
        Includes("abroad", ("other",)),
        "「そのほかの国・地域」の法律は、ここでは判断していません。どの国かを調べ、当局や本人への通知が要るか、期限はいつかを、現地の専門家に確かめてください。",
        ("project.event_first",),
        quiet_when=not_(any_of(Finding("outflow"), Finding("disruption"))),
    ),
    Caution(
        "lost_key",
        "key_lost",
        all_of(
            Is("encryption_strong", ("yes",)),
            Is("key_protected", ("yes",)),
            Is("key_lost", ("yes",)),
        ),
        "復元する鍵を失った場合に、高度な暗号化による除外を当てはめてよいかは、条文から一つに決まりません（要確認）。決まるまでは報告する前提で準備し、個人情報保護委員会の相談ダイヤルか弁護士に確かめてください。",
        ("gl.3-5-1-4", "rule.7.exclusion", "project.lost_key"),
    ),
    Caution(
        "key_perhaps_lost",
        "key_lost",
        all_of(
            Is("encryption_strong", ("yes",)),
            Is("key_protected", ("yes",)),
            Is("key_lost", ("no",)),
            Is("damage", HAPPENED),
            Is("damage_kind", ("unusable",)),
            not_(Is("copy_exists", ("yes",))),
        ),
        "情報が使えず、控えもありません。復元する鍵も失っていないかを確かめてください。失っていれば「復元する鍵の喪失」に「はい」と答えてください。高度な暗号化による除外を、そのまま当てはめられなくなります。",
        ("gl.3-5-1-4", "project.lost_key"),
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
        all_of(
            Finding("appi_applies"),
            Is("information", ("personal_data",)),
            Over("persons", NEAR_7_4),
            not_(Over("persons", PERSONS_7_4)),
        ),
        "{規則7条4号の人数}人に近い数です。重複や調査もれで{規則7条4号の人数}人を超えると、報告の対象になります。数え方を確かめてください。",
        ("rule.7.4", "gl.3-5-3-1.4"),
        quiet_when=any_of(Finding("appi_reportable"), not_(Finding("unprotected_event"))),
    ),
    Caution(
        "near_threshold_number",
        "persons_my_number",
        all_of(
            Finding("my_number"),
            any_of(Over("persons_my_number", NEAR_NUMBER), Over("persons", NEAR_NUMBER)),
            not_(Over("persons_my_number", PERSONS_NUMBER, within="persons")),
        ),
        "マイナンバーを含む本人が{番号法4号の人数}人を超えると、番号法の報告の対象になります。{番号法4号の人数}人に近い数です。重複や調査もれがないか、数え方を確かめてください。",
        ("mynumber.29-4.1", "mynumber.rule.2.4"),
        quiet_when=any_of(
            Finding("my_number_reportable"),
            not_(Over("persons_my_number", NEAR_NUMBER)),
            all_of(
                not_(Finding("unprotected_event")),
                Is("my_number_misuse", ("no",)),
                Is("my_number_unlawful", ("no",)),
            ),
        ),
    ),
    Caution(
        "near_threshold_public",
        "persons",
        all_of(
            Is("entity", ("public_body",)),
            Is("information", HELD),
            Over("persons", NEAR_43_4),
            not_(Over("persons", PERSONS_43_4)),
        ),
        "{規則43条4号の人数}人に近い数です。行政機関等では、重複や調査もれで{規則43条4号の人数}人を超えると、報告の対象になります。数え方を確かめてください。",
        ("rule.43.4",),
        quiet_when=any_of(Finding("public_reportable"), not_(Finding("unprotected_event"))),
    ),
    Caution(
        "part_over_whole",
        "persons_my_number",
        all_of(
            Finding("my_number"),
            Over("persons_my_number", PERSONS_NUMBER),
            not_(Over("persons", PERSONS_NUMBER)),
        ),
        "マイナンバーを含む本人の数が、本人全体の数より多くなっています。どちらかの数え方を確かめてください。",
        ("mynumber.29-4.1", "mynumber.rule.2.4"),
    ),
    Caution(
        "school",
        "sectors",
        all_of(Includes("sectors", ("school",)), Finding("leak_etc")),
        "学校では、所管の教育委員会や都道府県にも連絡してください（要確認）。",
        ("notice.school",),
    ),
    *AT_ODDS,
)
