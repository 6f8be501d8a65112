"""注意: 一緒には成り立ちにくい答え。起きたことと、守り・回収・流出の答えの食い違い。結論は変えない。"""

from decision_engine.language.condition import Finding, Includes, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Caution
from decision_engine.rules import contradicted
from decision_engine.rules.information import FINANCIAL_ITEMS, MALICIOUS_CAUSES, SPECIAL_CARE_ITEMS

ATTACKS = ("unauthorized_access", "ransomware", "malware", "account_takeover", "support_scam")
ON_PAPER = ("document_misdelivered", "tampered_paper", "misdisposal")
BY_MISTAKE = ("mail_misaddressed", "document_misdelivered")
IN_SYSTEMS = ("unauthorized_access", "ransomware", "malware", "misconfiguration", "web_skimming")
MANY_AT_ONCE = (*IN_SYSTEMS, "account_takeover", "insider")
DENIED = Is("leak", ("none",))
ENCRYPTED = Is("encryption_strong", ("yes",))
EXEMPT = Is("exempt_activity", ("press", "writing", "religion", "politics"))
AS_COMPANY = Is("entity", ("business",))
OFFICE_RECORDS = ("criminal_record", "criminal_procedure", "juvenile_procedure")
OFFICE_ANSWERS = any_of(Is("ordinance_special_care", ("yes",)), Is("nondisclosure_ground", ("yes",)))
SEEN_BY_NOBODY = Is("recovered_unseen", ("yes",))

_EVENT = (
    Caution(
        "ransomware_encrypted",
        "encryption_strong",
        all_of(Is("cause", ("ransomware",)), ENCRYPTED),
        "攻撃者がデータを暗号化したことは、守りになりません。ここで「はい」と言えるのは、攻撃の前から自社で暗号化し、攻撃者にも読めなかったときだけです。",
        ("rule.7.exclusion", "qa.6-19"),
    ),
    Caution(
        "paper_encrypted",
        "encryption_strong",
        all_of(Is("cause", ON_PAPER), ENCRYPTED),
        "紙は暗号化されていません。「はい」と言えるのは、データの入った機器や媒体だったときだけです。",
        ("rule.7.exclusion",),
    ),
    Caution(
        "system_encrypted",
        "encryption_strong",
        all_of(
            Is("cause", ("unauthorized_access", "account_takeover", "web_skimming", "support_scam")),
            ENCRYPTED,
        ),
        "入られた人や画面には、暗号が解かれた形で見えていることが多いです。置いてあったデータが、攻撃者にも読めない形のままだったかを確かめてください。",
        ("rule.7.exclusion", "qa.6-19"),
    ),
    Caution(
        "public_unseen",
        "recovered_unseen",
        all_of(Is("exposed_to_public", ("yes",)), SEEN_BY_NOBODY),
        "だれでも見られる状態だった間の、全部の記録で確かめましたか。記録が一部しかないときや、「たぶん見ていない」なら「いいえ・確認できない」です。",
        ("gl.3-5-1-2.except", "qa.6-1"),
    ),
    Caution(
        "attack_unseen",
        "recovered_unseen",
        all_of(Is("cause", MALICIOUS_CAUSES), SEEN_BY_NOBODY),
        "盗まれた、入られたという出来事と、「だれにも見られないうちに全て取り戻した」は、両立しにくい答えです。何で確かめたかを見直してください。",
        ("gl.3-5-1-2.except", "qa.6-1"),
    ),
    Caution(
        "cause_not_malicious",
        "malicious",
        all_of(Is("cause", MALICIOUS_CAUSES), Is("malicious", ("no",))),
        "盗難、攻撃、持ち出しは、ふつう不正の目的のおそれがあります。「いいえ」と言える理由を記録し、迷うときは「はい」で進めてください。",
        ("gl.3-5-3-1.3",),
    ),
    Caution(
        "ransomware_no_damage",
        "damage",
        all_of(Is("cause", ("ransomware",)), Is("damage", ("none",))),
        "データを暗号化されて開けないなら、「書き換わった・使えなくなった」です。控えから戻せるかは、別に答えます。",
        ("gl.3-5-1-4",),
        quiet_when=Finding("leak"),
    ),
    Caution(
        "intrusion_no_leak",
        "leak",
        all_of(
            Is(
                "cause",
                ("unauthorized_access", "malware", "account_takeover", "support_scam", "web_skimming"),
            ),
            DENIED,
        ),
        "入られたのに「流出していない」と言えるのは、外へ出た跡がないことを、十分な記録で調べ終えたときだけです。調べ終えていなければ「疑いがある」です。",
        ("gl.3-5-3-1.note4",),
    ),
    Caution(
        "public_no_leak",
        "leak",
        all_of(Is("exposed_to_public", ("yes",)), DENIED),
        "だれでも見られる状態だったのなら、見た人がいないと確かめられるまで、流出の「疑いがある」とします。",
        ("gl.3-5-1-2",),
    ),
    Caution(
        "misdelivered_no_leak",
        "leak",
        all_of(Is("cause", BY_MISTAKE), DENIED),
        "社外の別の人に渡った、送ったのなら「流出した」です。すぐに取り戻したかどうかは、別に答えます。",
        ("gl.3-5-1-2",),
    ),
    Caution(
        "stolen_no_leak",
        "leak",
        all_of(Is("cause", ("stolen_item",)), DENIED),
        "盗まれたものは、外にあります。「流出した」か「疑いがある」です。暗号化などの守りは、別に答えます。",
        ("gl.3-5-1-2",),
    ),
    Caution(
        "altered_copy",
        "damage_kind",
        all_of(Is("damage_kind", ("altered",)), Is("copy_exists", ("yes",))),
        "中身が書き換わったときは、控えがあっても毀損に当たります。控えがあることは、この判断を変えません。",
        ("gl.3-5-1-4",),
    ),
    Caution(
        "insider_intended",
        "intended_provision",
        all_of(Is("cause", ("insider",)), Is("intended_provision", ("yes",))),
        "社員などが無断で渡したものは、会社の意思による提供ではありません。",
        ("gl.3-5-1-2.except",),
    ),
    Caution(
        "mistake_intended",
        "intended_provision",
        all_of(
            Is("cause", (*BY_MISTAKE, "misconfiguration", "support_scam")), Is("intended_provision", ("yes",))
        ),
        "相手や中身を間違えた、だまされたというときは、会社の意思による提供ではありません。",
        ("gl.3-5-1-2.except",),
    ),
    Caution(
        "page_phished",
        "phished_person_only",
        all_of(Is("cause", ("web_skimming",)), Is("phished_person_only", ("yes",))),
        "自社の画面やリンクが書き換えられていたのなら、「本人が偽サイトへ入力しただけ」ではありません。",
        ("qa.6-7", "gl.3-5-1-1"),
    ),
    Caution(
        "login_phished",
        "phished_person_only",
        all_of(Is("cause", ("account_takeover", "unauthorized_access")), Is("phished_person_only", ("yes",))),
        "偽サイトで盗まれたIDで自社のページに入られたのなら、会社が扱う情報の漏えいとして考えます（要確認）。",
        ("qa.6-7",),
    ),
    Caution(
        "mistaken_deletion",
        "justified_deletion",
        all_of(Is("cause", ("misdisposal", "system_failure", *ATTACKS)), Is("justified_deletion", ("yes",))),
        "間違えて捨てた、操作を誤った、攻撃で消されたというときは、合理的な理由による削除ではありません。",
        ("gl.3-5-1-3.except",),
    ),
)

_DATA = (
    Caution(
        "one_person_system",
        "persons",
        all_of(Is("cause", MANY_AT_ONCE), not_(Over("persons", 1))),
        "システムや名簿に起きたのに、1人でよいですか。見られたかもしれない人を全部数えます。事故の件数ではありません。",
        ("gl.3-5-3-1.4",),
    ),
    Caution(
        "messages_not_people",
        "persons",
        all_of(Is("cause", ("mail_misaddressed",)), Includes("items", ("email",)), not_(Over("persons", 1))),
        "送ったメールの通数ではなく、見えてしまった人の数で答えます。一斉メールで宛先が見えたなら、見えた宛先の人を数えます。添付や本文に名簿があれば、その人も数えます。",
        ("gl.3-5-3-1.4",),
    ),
    Caution(
        "school_as_business",
        "entity",
        all_of(Includes("sectors", ("school",)), Is("entity", ("business",))),
        "公立の小中高や教育委員会なら、「国・自治体・公立の学校や教育委員会」を選びます。報告の基準が{規則43条4号の人数}人を超えることに変わります。私立の学校と国公立の大学は、このままで構いません。",
        ("appi.68.1", "notice.school"),
    ),
    Caution(
        "grades_as_business",
        "entity",
        all_of(Includes("items", ("student_record",)), AS_COMPANY),
        "成績や学籍の記録があります。公立の小中高や教育委員会なら、「国・自治体・公立の学校や教育委員会」を選びます。報告の基準が{規則43条4号の人数}人を超えることに変わります。私立の学校や塾、国公立の大学は、このままで構いません。",
        ("appi.68.1", "notice.school"),
        quiet_when=Includes("sectors", ("school",)),
    ),
    Caution(
        "office_records_as_business",
        "entity",
        all_of(Includes("items", OFFICE_RECORDS), AS_COMPANY),
        "前科、逮捕、少年の手続の記録は、ふつう国や自治体が持つものです。役所、警察、教育委員会などなら、「国・自治体・公立の学校や教育委員会」を選びます。弁護士や調査の仕事、採用のために集めた会社なら、このままで構いません。",
        ("appi.68.1",),
    ),
    Caution(
        "office_answers_as_business",
        "entity",
        all_of(OFFICE_ANSWERS, AS_COMPANY),
        "条例要配慮個人情報や、不開示情報による例外があるのは、国や自治体だけです。役所、公立の学校、教育委員会などなら、「国・自治体・公立の学校や教育委員会」を選びます。会社なら、その質問の答えを「いいえ」に直します。",
        ("appi.68.1", "appi.68.2"),
    ),
    Caution(
        "carrier_but_holds",
        "role",
        all_of(Is("role", ("carrier", "cloud_provider")), Is("cause", (*MANY_AT_ONCE, *BY_MISTAKE))),
        "「運んだだけ」「場を貸しただけ」は、中身を扱わない約束のときだけです。自分たちの情報や、中身を扱う委託の情報なら、立場を選び直してください。",
        ("gl.3-5-3-2", "qa.courier"),
        quiet_when=all_of(Is("role", ("carrier",)), Is("cause", ("document_misdelivered",))),
    ),
    Caution(
        "number_denied",
        "my_number",
        all_of(Includes("items", ("my_number",)), Is("my_number", ("no",))),
        "項目では「マイナンバー」を選び、別の質問では「含まない」と答えています。どちらが正しいかを確かめてください。",
        ("mynumber.29-4.1",),
    ),
    Caution(
        "special_care_denied",
        "special_care",
        all_of(Includes("items", SPECIAL_CARE_ITEMS), Is("special_care", ("no",))),
        "選んだ項目には、ふつう要配慮個人情報に当たるものがあります。「いいえ」と答えた理由を見直してください。",
        ("appi.2.3", "gl.2-3"),
    ),
    Caution(
        "financial_harm_denied",
        "financial_harm",
        all_of(Includes("items", FINANCIAL_ITEMS), Is("financial_harm", ("no",))),
        "カード番号や、送金・決済のIDとパスワードがあれば、ふつう財産的被害のおそれがあります。カードを止めた後ではなく、知った時点で考えます。",
        ("rule.7.2", "gl.3-5-3-1.2"),
    ),
    Caution(
        "informed_without_duty",
        "entruster_informed",
        all_of(Is("entruster_duty", ("no",)), Is("entruster_informed", ("yes",))),
        "委託元が報告の義務を負わないときは、知らせても、自社の報告と本人への通知は免除されません。",
        ("rule.9", "gl.3-5-3-5"),
    ),
    Caution(
        "contact_in_items",
        "contactable",
        all_of(Is("contactable", ("none",)), Includes("items", ("address", "phone", "email"))),
        "連絡先の項目が含まれています。古くて届かないと確かめたのでなければ、「一部の人に連絡できる」か「全員に連絡できる」です。",
        ("gl.3-5-4-5",),
    ),
    Caution(
        "person_in_other_kind",
        "information",
        all_of(
            Is("information", ("corporate_only", "anonymized", "related_only")),
            Includes("items", ("name", "email", "phone", "photo", "my_number")),
        ),
        "氏名や連絡先など、人が分かる項目を選んでいます。担当者や従業員の情報があれば「個人データ」です。",
        ("gl.2-1",),
    ),
    Caution(
        "loose_in_system",
        "information",
        all_of(Is("information", ("unorganized",)), Is("cause", IN_SYSTEMS)),
        "サーバやシステムの中の情報は、ふつう検索できるので「個人データ」です。",
        ("gl.2-6",),
    ),
    Caution(
        "exempt_office_work",
        "exempt_activity",
        all_of(
            EXEMPT,
            any_of(
                Includes("items", ("salary", "my_number", "card_number", "employee_id", "purchase_history")),
                Is("cause", ("web_skimming",)),
            ),
        ),
        "給与・番号・代金のための情報は、報道や宗教などの本来の活動のための情報ではないことが多いです。何のために扱っていたかを見直してください。",
        ("appi.57.1",),
    ),
    Caution(
        "exempt_public_body",
        "exempt_activity",
        all_of(EXEMPT, Is("entity", ("public_body",))),
        "報道などの適用除外は、民間の報道機関などのためのものです。国や自治体の仕事には当たりません。",
        ("appi.57.1", "appi.68.1"),
    ),
)

AT_ODDS = (*_EVENT, *_DATA, *contradicted.CAUTIONS)
