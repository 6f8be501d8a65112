"""問合せ窓口の想定問答。"""

from decision_engine.documents.papers.common import (
    CAUSE,
    CONTACT,
    POSSIBLE,
    RECOVERED_DOUBT,
    RECOVERED_LEAK,
    REPORTABLE,
    REQUESTS,
    SCHOOL,
    WEB,
)
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Includes, Is, not_

QA = Template(
    id="qa",
    title="問合せ窓口の想定問答",
    reader="person",
    lead="電話を受ける人が、そのまま読める文です。分からないことは「確認して、折り返します」と答えます。",
    duties=("internal_response",),
    statuses=("required",),
    blocks=(
        Block("title", "heading", "問合せ窓口の想定問答（{as_of}時点）"),
        Block(
            "how",
            "paragraph",
            "先に、お名前と連絡先をうかがい、記録します。相手が本人か分からないうちは、その方の情報が含まれるかどうかを答えません。",
        ),
        Block("q_what", "heading", "何があったのですか"),
        Block("a_what", "paragraph", "{summary}ご心配とご迷惑をおかけし、申し訳ございません。"),
        Block("q_me", "heading", "わたしの情報は入っていますか"),
        Block("a_whom", "paragraph", "対象となる方: {affected}"),
        Block(
            "a_me",
            "paragraph",
            "ご本人であることを確かめたうえで、【要記入: 対象かどうかを調べる手順】で確認し、折り返しお答えします。",
            (
                (
                    SCHOOL,
                    "ご本人、又はお子さまの保護者の方であることを確かめたうえで、【要記入: 対象かどうかを調べる手順】で確認し、折り返しお答えします。",
                ),
            ),
        ),
        Block("q_out", "heading", "わたしの情報は、外に漏れたのですか"),
        Block(
            "a_out",
            "paragraph",
            "外部に流出したかどうかを、いま調べています。分かり次第、お知らせします。",
            (
                (
                    RECOVERED_LEAK,
                    "いったん外に出ましたが、第三者に見られないうちに全て回収したことを確認しています。",
                ),
                (
                    RECOVERED_DOUBT,
                    "外に出た可能性がありましたが、第三者に見られないうちに全て回収したことを確認しています。",
                ),
                (Is("leak", ("occurred",)), "対象の方については、外部に流出しました。申し訳ございません。"),
                (POSSIBLE, "外部に流出した可能性があります。確かなことは、いま調べています。"),
                (
                    Is("leak", ("none",)),
                    "調べた範囲では、外部への流出は現時点で確認されていません。調べは続けています。",
                ),
            ),
        ),
        Block("q_items", "heading", "どの情報ですか"),
        Block("a_items", "paragraph", "対象となる項目は、{items}です。方によって異なることがあります。"),
        Block("q_many", "heading", "何人ですか"),
        Block("a_many", "paragraph", "{persons}です。"),
        Block("q_card", "heading", "カードの情報は大丈夫ですか"),
        Block(
            "a_card",
            "paragraph",
            "カードの情報が含まれるかどうかは、確認中です。",
            (
                (
                    Includes("items", ("card_number", "card_security_code")),
                    "カードの情報が含まれます。明細をご確認のうえ、ご不安なときはカード会社にご連絡ください。",
                ),
                (
                    not_(
                        Includes(
                            "items",
                            ("card_number", "card_security_code", "card_last4_expiry"),
                            unclear=("free_text",),
                        )
                    ),
                    "カードの情報は、含まれていないことを確認しています。",
                ),
            ),
        ),
        Block("q_misused", "heading", "悪用された人はいますか"),
        Block("a_misused", "paragraph", "{secondary_damage}"),
        Block("q_why", "heading", "なぜ起きたのですか"),
        CAUSE,
        Block("q_do", "heading", "わたしは何をすればよいですか"),
        *REQUESTS,
        Block("q_who", "heading", "だれが悪いのですか。処分はしたのですか"),
        Block(
            "a_who",
            "paragraph",
            "原因については、{actor}での取扱いを調べています。個人についてのお答えは控えます。再発の防止は{we}の責任で行います。",
        ),
        Block("q_money", "heading", "補償はありますか"),
        Block(
            "a_money",
            "paragraph",
            "お話をうかがい、担当の者から折り返します。【要記入: 決めた対応。決まっていなければ、ここを消す】",
        ),
        Block("q_delete", "heading", "わたしの情報を消してください"),
        Block(
            "a_delete",
            "paragraph",
            "ご請求の手続をご案内します。調査や法令のために残す必要があるものは、その理由もお伝えします。",
        ),
        Block("q_authority", "heading", "国には届け出たのですか"),
        Block(
            "a_authority",
            "paragraph",
            "必要な報告を、法令に従って行います。",
            (
                (
                    REPORTABLE,
                    "法令に従って、個人情報保護委員会などへ報告します。【要記入: 報告した日、又は予定】",
                ),
                (
                    not_(REPORTABLE),
                    "個人情報保護委員会への報告が法令で定められている事態には当たらないと判断しています。事実が変われば、判断し直します。",
                ),
            ),
        ),
        Block("q_next", "heading", "次はいつ知らせてもらえますか"),
        Block("a_next", "paragraph", "【要記入: 次のお知らせの時期】に、【要記入: 方法】でお知らせします。"),
        Block("q_press", "heading", "取材の方から電話が来たら"),
        Block(
            "a_press", "paragraph", "お名前、社名、連絡先をうかがい、広報の担当から折り返すとだけ答えます。"
        ),
        Block("h_contact", "heading", "窓口"),
        *CONTACT,
        WEB,
    ),
)
TEMPLATES = (QA,)
