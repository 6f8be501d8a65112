"""書類に共通する言い方: 起きたこと、項目、人数、原因、本人にお願いすること。"""

from decision_engine.documents.shape import Block
from decision_engine.documents.words import FEARS
from decision_engine.facts import FACTS
from decision_engine.language.condition import Finding, Includes, Is, all_of, any_of, not_

LEAK = Finding("leak")
REPORTABLE = any_of(Finding("appi_reportable"), Finding("my_number_reportable"), Finding("public_reportable"))
ANY_ITEM = Includes("items", tuple(choice.id for choice in FACTS["items"].choices))
OCCURRED = Is("leak", ("occurred",))
# An unanswered recovery leaves the finding open, but the suspicion is a fact of its own.
POSSIBLE = any_of(Is("leak", ("suspected",)), LEAK)
POSSIBLE_LOSS = any_of(Is("loss", ("suspected",)), Finding("loss"))
POSSIBLE_DAMAGE = any_of(Is("damage", ("suspected",)), Finding("damage"))
NO_LOSS = not_(Finding("loss"))
NO_DAMAGE = not_(Finding("damage"))
RECOVERED = Is("recovered_unseen", ("yes",))
RECOVERED_LEAK = all_of(OCCURRED, RECOVERED)
RECOVERED_DOUBT = all_of(Is("leak", ("suspected",)), RECOVERED)
CAUSE_SENTENCES = (
    (Is("cause", ("mail_misaddressed",)), "{actor}がメールの宛先又は添付を誤ったことによるものです。"),
    (
        Is("cause", ("document_misdelivered",)),
        "{actor}が書類の送り先又は渡す相手を誤ったことによるものです。",
    ),
    (Is("cause", ("lost_item",)), "{actor}が書類又は機器を紛失したことによるものです。"),
    (Is("cause", ("stolen_item",)), "{actor}の書類又は機器が盗難にあったことによるものです。"),
    (Is("cause", ("misdisposal",)), "{actor}が書類又は媒体を誤って廃棄したことによるものです。"),
    (Is("cause", ("misconfiguration",)), "{actor}が公開又は共有の設定を誤ったことによるものです。"),
    (
        Is("cause", ("unauthorized_access",)),
        "{actor}が第三者による不正なアクセスを受けたことによるものです。詳しい原因は調査しています。",
    ),
    (
        Is("cause", ("ransomware",)),
        "{actor}が、データを暗号化して金銭などを求める不正なプログラムの被害を受けたことによるものです。詳しい原因は調査しています。",
    ),
    (
        Is("cause", ("web_skimming",)),
        "{actor}のウェブサイトの入力ページなどが、第三者によって書き換えられたことによるものです。詳しい原因は調査しています。",
    ),
    (
        Is("cause", ("malware",)),
        "{actor}の端末が不正なプログラムに感染したことによるものです。詳しい原因は調査しています。",
    ),
    (
        Is("cause", ("insider",)),
        "{actor}で業務にかかわる者が、認められていない形で情報を扱った疑いによるものです。詳しくは調査しています。",
    ),
    (
        Is("cause", ("tampered_paper",)),
        "返信用の封筒などが、第三者によって書き換えられたことによるものです。",
    ),
    (
        Is("cause", ("account_takeover",)),
        "第三者が、別に入手したとみられるIDとパスワードなどでログインしたことによるものです。詳しい原因は調査しています。",
    ),
    (
        Is("cause", ("support_scam",)),
        "{actor}の端末が、偽の警告などをきっかけに、第三者から遠隔で操作されたことによるものです。詳しくは調査しています。",
    ),
    (
        Is("cause", ("system_failure",)),
        "{actor}での機器の故障、プログラムの誤り又は操作の誤りによるものです。詳しくは調査しています。",
    ),
)
OTHER_CAUSE = "other"
NAMED_CAUSES = tuple(choice.id for choice in FACTS["cause"].choices if choice.id != OTHER_CAUSE)
# 「そのほか」 is a choice of the form, not a thing that happened.
EVENT_SAID = (
    (Is("cause", (OTHER_CAUSE,)), "{summary}"),
    (Is("cause", NAMED_CAUSES), "{cause}。{summary}"),
)
EVENT = Block("event", "row", "原因は確認中。{summary}", EVENT_SAID, label="起きたこと")
SCHOOL = Includes("sectors", ("school",))
CAUSE = Block("cause", "paragraph", "原因は、確認中です。", CAUSE_SENTENCES)
CAUSE_ROW = Block("cause", "row", "確認中", CAUSE_SENTENCES, label="原因")

LEAKED = Block(
    "leaked",
    "paragraph",
    "情報が外部に流出したかどうかを、確認しています。",
    (
        (
            RECOVERED_LEAK,
            "情報はいったん外部に出ましたが、第三者に閲覧されないうちに全て回収したことを確認しました。",
        ),
        (OCCURRED, "この件で、次の情報が外部に流出しました。"),
        (
            RECOVERED_DOUBT,
            "情報が外部に出た可能性がありましたが、第三者に閲覧されないうちに全て回収したことを確認しました。",
        ),
        (POSSIBLE, "この件で、次の情報が外部に流出した可能性があります。"),
        # An exception from the law (encryption, recovery) is no answer to whether it went out.
        (Is("leak", ("none",)), "調べた範囲では、外部への流出は現時点で確認されていません。"),
    ),
)
LOST = Block(
    "lost",
    "paragraph",
    "",
    (
        (NO_LOSS, ""),
        (Is("loss", ("occurred",)), "また、情報の一部が失われました。"),
        (POSSIBLE_LOSS, "また、情報の一部が失われた可能性があります。"),
    ),
)
DAMAGED = Block(
    "damaged",
    "paragraph",
    "",
    (
        (NO_DAMAGE, ""),
        (
            all_of(Is("damage", ("occurred",)), Is("damage_kind", ("unusable",))),
            "また、情報の一部が使えない状態になりました。",
        ),
        (Is("damage", ("occurred",)), "また、情報の一部が書き換わり、又は使えない状態になりました。"),
        (POSSIBLE_DAMAGE, "また、情報の一部が書き換わり、又は使えない状態になった可能性があります。"),
    ),
)
ITEMS = Block("items", "paragraph", "{items}")
ITEMS_OPEN = Block(
    "items_open",
    "paragraph",
    "このほかの項目が含まれるかどうかは、確認中です。",
    (
        (
            all_of(Is("items_settled", ("yes",)), ANY_ITEM),
            "これ以外の項目は、含まれていないことを確認しています。",
        ),
    ),
)
NO_CARD = Block(
    "no_card",
    "paragraph",
    "",
    (
        (
            not_(
                Includes(
                    "items",
                    ("card_number", "card_security_code", "card_last4_expiry"),
                    unclear=("free_text",),
                )
            ),
            "クレジットカードの情報は含まれていません。",
        ),
    ),
)
NO_PASSWORD = Block(
    "no_password",
    "paragraph",
    "",
    (
        (
            not_(Includes("items", ("password", "payment_login", "bank_login"), unclear=("free_text",))),
            "パスワードは含まれていません。",
        ),
    ),
)
SECONDARY = Block("secondary", "paragraph", "{secondary_damage}")
# 規則8条1項5号は、被害のおそれの内容も求める。知り合いに届いた一通には言わない。
HOSTILE = Is(
    "cause",
    (
        *("stolen_item", "misconfiguration", "unauthorized_access", "ransomware", "web_skimming"),
        *("malware", "insider", "tampered_paper", "account_takeover", "support_scam"),
    ),
)
FEARED = all_of(HOSTILE, Includes("items", tuple(name for names, _ in FEARS for name in names)))
FEAR_SAID = (
    (RECOVERED, ""),
    (all_of(FEARED, OCCURRED), "この情報が、{fears}に使われるおそれがあります。"),
    (all_of(FEARED, POSSIBLE), "流出していた場合は、この情報が、{fears}に使われるおそれがあります。"),
)
FEAR = Block("fear", "paragraph", "", FEAR_SAID)
FEAR_ROW = Block("fear", "row", "", FEAR_SAID, label="被害のおそれ")

# 規則10条の「その他参考となる事項」: 本人が自らを守るためにできること（GL3-5-4-3）。
REQUESTS = (
    Block(
        "ask_card",
        "item",
        "",
        (
            (
                Includes("items", ("card_number", "card_security_code")),
                "カードのご利用明細をご確認ください。身に覚えのない請求があるときや、カードの差替えをご希望のときは、カードの裏面に記載のカード会社にご連絡ください。",
            ),
        ),
    ),
    Block(
        "ask_password",
        "item",
        "",
        (
            (
                Includes("items", ("password", "payment_login", "bank_login")),
                "パスワードを変更してください。同じパスワードをほかのサービスでもお使いのときは、そちらも変更してください。変更は、ふだんお使いの入口から行ってください。",
            ),
        ),
    ),
    Block(
        "ask_bank",
        "item",
        "",
        (
            (
                Includes("items", ("bank_account", "bank_login")),
                "口座の入出金の記録をご確認ください。身に覚えのない取引があるときは、お取引の金融機関にご連絡ください。",
            ),
        ),
    ),
    Block(
        "ask_mail",
        "item",
        "",
        (
            (
                Includes("items", ("email", "sns_account", "login_id")),
                "「{company}」などを名乗る不審なメールやメッセージに記載されたリンクや添付は、開かないでください。{we}が、この件でパスワードや暗証番号をお尋ねすることはありません。",
            ),
        ),
    ),
    Block(
        "ask_home",
        "item",
        "",
        (
            (
                Includes("items", ("address", "phone")),
                "身に覚えのない電話、訪問、郵便物には応じず、ご不安なときは警察の相談電話（#9110）や消費者ホットライン（188）にご相談ください。",
            ),
        ),
    ),
    Block(
        "ask_identity",
        "item",
        "",
        (
            (
                Includes("items", ("id_document",)),
                "身に覚えのない契約や請求の連絡があったときは、応じずに、下の窓口と警察にご連絡ください。書類の再発行は、発行した機関にご相談ください。",
            ),
        ),
    ),
    Block(
        "ask_number",
        "item",
        "",
        (
            (
                Finding("my_number"),
                "マイナンバーについてご不安なときは、下の窓口のほか、お住まいの市区町村にもご相談いただけます。",
            ),
        ),
    ),
    Block(
        "ask_all",
        "item",
        "不審な連絡や、お気付きのことがありましたら、下の窓口にお知らせください。",
    ),
)
CONTACT = (
    Block("contact_name", "row", "{company} {department}", label="窓口"),
    Block("contact_phone", "row", "{phone}（{hours}）", label="電話"),
    Block("contact_mail", "row", "{email}", label="メール"),
)
WEB = Block("contact_web", "row", "{web}", label="お知らせのページ")
SORRY = Block("sorry", "paragraph", "ご心配とご迷惑をおかけし、申し訳ございません。")
