"""社外の相手への書類: 委託元、委託先、誤って届いた相手、警察。"""

from decision_engine.documents.papers.common import CAUSE_ROW
from decision_engine.documents.papers.report import NINE
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Is, all_of, not_

# なくした物は、被害届ではなく遺失届から始まる。
LOST_ITEM = Is("cause", ("lost_item",))
ATTACK = Is(
    "cause",
    ("unauthorized_access", "ransomware", "web_skimming", "malware", "account_takeover", "support_scam"),
)

ENTRUSTER_NOTICE = Template(
    id="entruster_notice",
    title="委託元への通知",
    reader="partner",
    lead="9つの事項のうち分かっているものを、速やかに知らせます。目安は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内で、契約の期限が早ければそれに従います。",
    duties=("notify_entruster", "contract_notice"),
    statuses=("required", "advised", "undetermined"),
    when=all_of(Is("role", ("entrustee",)), not_(Is("entruster_informed", ("yes",)))),
    blocks=(
        Block("date", "end", "{letter_date}"),
        Block("to", "paragraph", "{entruster_name} 御中"),
        Block("from", "end", "{company}\n{department} {person_in_charge}\n{phone} {email}"),
        Block("title", "heading", "取扱いを委託された個人データの漏えい等に関する通知"),
        Block(
            "opening",
            "paragraph",
            "{contract}により取扱いを委託された個人データについて、漏えい等又はそのおそれのある事態を知りました。個人情報保護法26条1項ただし書及び同法施行規則9条により、現時点で把握している事項を通知します。",
        ),
        *NINE,
        Block("h_request", "heading", "お願い"),
        Block(
            "request",
            "paragraph",
            "委託元は、通常、遅くともこの通知を受けた時点で、この事態を知ったことになります（ガイドライン（通則編）3-5-3-5）。報告、本人への通知及び公表の分担について、【要記入: 返事のほしい日時】までにご相談させてください。",
        ),
        Block("more", "paragraph", "判明していない事項は、分かり次第、追ってお知らせします。"),
    ),
)
SUPPLIER_REQUEST = Template(
    id="supplier_request",
    title="委託先・提供者への確認と削除の依頼",
    reader="partner",
    lead="9つの事項、記録の保全、再委託の有無を文書で尋ねます。「削除しました」だけで終わらせず、証拠をもらいます。",
    duties=("internal_response",),
    statuses=("required", "advised"),
    when=Is("role", ("entruster", "cloud_customer")),
    blocks=(
        Block("date", "end", "{letter_date}"),
        Block("to", "paragraph", "{supplier} 御中"),
        Block("from", "end", "{company}\n{department} {person_in_charge}\n{phone} {email}"),
        Block("title", "heading", "{data}の取扱いに関する確認のお願い"),
        Block(
            "opening",
            "paragraph",
            "{contract}により貴社が取り扱い、又は保存する{data}について、漏えい等又はそのおそれのある事態を{known_on}に知りました。次のことを、【要記入: 返事の期日】までに文書で回答してください。",
        ),
        Block("h_keep", "heading", "1 すぐに行ってほしいこと"),
        Block(
            "keep", "item", "ログ、通信の記録、対象のデータ及び機器を、消さず、上書きせずに保全してください。"
        ),
        Block(
            "stop", "item", "被害が続いているときは、対象の機能やアカウントを止め、時刻を知らせてください。"
        ),
        Block("h_ask", "heading", "2 回答してほしいこと"),
        Block("ask_when", "item", "発生した日時、知った日時、知ったきっかけ"),
        Block("ask_what", "item", "対象のデータの項目と、本人の数（最大の数とその根拠）"),
        Block("ask_cause", "item", "原因と、起きた主体（再委託先を含む）"),
        Block("ask_out", "item", "外部への流出の有無と、そう判断した記録の種類と期間"),
        Block("ask_second", "item", "二次被害の有無、済ませた措置、これからの措置と期日"),
        Block("ask_others", "item", "ほかの委託元への通知と、公表の予定"),
        Block("h_delete", "heading", "3 削除・返却"),
        Block(
            "delete",
            "paragraph",
            "契約が終わった、又は要らなくなったデータが残っているときは、調査に要る写しを保全したうえで、削除又は返却し、対象・方法・日時・実施した人が分かる証明書を送ってください。再委託先に残る写しとバックアップも含みます。",
        ),
        Block("h_next", "heading", "4 これから"),
        Block(
            "next",
            "paragraph",
            "報告、本人への通知及び公表の分担を決めるため、窓口となる方の連絡先を知らせてください。",
        ),
    ),
)
DELETION_REQUEST = Template(
    id="deletion_request",
    title="誤って届いた相手への削除・返却の依頼",
    reader="partner",
    lead="責めずに、してほしいことを短く書きます。見ていないこと・残っていないことの返事が、後の判断の裏付けになります。",
    duties=("internal_response",),
    statuses=("required", "advised"),
    when=Is("cause", ("mail_misaddressed", "document_misdelivered")),
    blocks=(
        Block("date", "end", "{letter_date}"),
        Block("to", "paragraph", "{recipient}"),
        Block("from", "end", "{company}\n{department} {person_in_charge}\n{phone} {email}"),
        Block(
            "title",
            "heading",
            "誤ってお届けしたもののお取扱いのお願い",
            (
                (Is("cause", ("mail_misaddressed",)), "誤ってお送りしたメールの削除のお願い"),
                (Is("cause", ("document_misdelivered",)), "誤ってお届けした書類の返却のお願い"),
            ),
        ),
        Block(
            "opening",
            "paragraph",
            "{we}の誤りにより、{misdelivered}が、本来お届けする方とは別の方に届きました。ご迷惑をおかけし、申し訳ございません。",
            (
                (
                    Is("cause", ("mail_misaddressed",)),
                    "{we}の誤りにより、{misdelivered}で、ほかの方の情報をお送りしました。ご迷惑をおかけし、申し訳ございません。",
                ),
            ),
        ),
        Block("ask_open", "item", "まだご覧になっていないときは、開かずにそのままにしてください。"),
        Block(
            "ask_delete",
            "item",
            "",
            (
                (
                    Is("cause", ("mail_misaddressed",)),
                    "メールと添付を、受信箱、ごみ箱、転送先、保存した場所の全てから削除してください。",
                ),
                (
                    Is("cause", ("document_misdelivered",)),
                    "書類は捨てずに、そのまま保管してください。担当の者が受け取りに伺うか、返送用の封筒をお送りします。",
                ),
            ),
        ),
        Block(
            "ask_spread", "item", "中身を、ほかの方に見せたり、転送・複写・撮影したりなさらないでください。"
        ),
        Block("h_answer", "heading", "お返事いただきたいこと"),
        Block("answer_seen", "item", "ご覧になったか（見た・見ていない・分からない）"),
        Block("answer_copy", "item", "転送、印刷、撮影、保存の有無と、その後の扱い"),
        Block("answer_done", "item", "削除した、又はお手元に残っていない日時とお名前"),
        Block(
            "thanks",
            "paragraph",
            "お返事は【要記入: 返事のほしい日】までに、この連絡への返信又はお電話でいただけますと助かります。お手数をおかけします。",
        ),
    ),
)
POLICE_MEMO = Template(
    id="police_memo",
    title="警察への相談の控え",
    reader="authority",
    lead="相談の前に一枚にまとめます。被害届が出せるかは、警察と相談します。現物と記録は持参せず、写しを持っていきます。",
    duties=("police",),
    statuses=("required", "advised"),
    blocks=(
        Block("title", "heading", "警察への相談の控え"),
        Block("who", "row", "{company}（{address}）", label="相談する会社・団体"),
        Block("desk", "row", "{department} {person_in_charge} {phone}", label="担当"),
        Block("when", "row", "発生 {occurred_on} / 知った日 {known_when}", label="日時"),
        Block(
            "damage",
            "row",
            "{damage_police}",
            ((LOST_ITEM, "【要記入: なくした物・場所・日時】"),),
            label="被害",
        ),
        Block("event", "row", "{summary}", label="起きたこと"),
        Block("found", "row", "{discoverer}", label="見つけた人"),
        CAUSE_ROW,
        Block("course", "row", "{course}", label="経過"),
        Block("persons", "row", "{persons}。{items}", label="かかわる個人情報"),
        Block("h_evidence", "heading", "残してあるもの"),
        Block(
            "ev_log",
            "item",
            "記録（ログ、防犯カメラ、入退室）: 【要記入: 種類・期間・保管場所】",
            ((ATTACK, "記録（アクセス、操作、通信のログ）: 【要記入: 種類・期間・保管場所】"),),
        ),
        Block(
            "ev_thing",
            "item",
            "現物・写真・映像: 【要記入: 一覧と保管場所】",
            (
                (LOST_ITEM, "なくした物の特徴: 【要記入: 形・色・番号・写真】"),
                (
                    Is("cause", ("ransomware",)),
                    "画面の写真・脅迫文・暗号化されたファイルの例: 【要記入: 一覧と保管場所】",
                ),
                (
                    ATTACK,
                    "画面の写真・書き換えられたファイルや不審なプログラムの写し: 【要記入: 一覧と保管場所】",
                ),
            ),
        ),
        Block(
            "ev_suspect",
            "item",
            "思い当たる人や会社（推測は推測と書く）: 【要記入: なければ「なし」】",
            ((LOST_ITEM, "盗まれた疑い（推測は推測と書く）: 【要記入: なければ「なし」】"),),
        ),
        Block("h_ask", "heading", "相談したいこと"),
        Block(
            "ask",
            "item",
            "被害届・告訴の要否と、その時期",
            ((LOST_ITEM, "遺失届の出し方と、届いていないかの照会"),),
        ),
        Block(
            "ask_secret",
            "item",
            "公表や本人への通知の時期が、捜査に差し支えないか",
            ((LOST_ITEM, ""),),
        ),
        Block("ask_next", "item", "消してはいけない記録と、次の連絡の方法"),
        Block("h_result", "heading", "相談の結果"),
        Block("result", "row", "【要記入: 警察署・課・担当・日時・受理番号・指示】", label="結果"),
    ),
)
TEMPLATES = (ENTRUSTER_NOTICE, SUPPLIER_REQUEST, DELETION_REQUEST, POLICE_MEMO)
