"""書類だけに要ること: 会社の名前、連絡先、出来事の言葉。判断には使いません。"""

from decision_engine.documents.shape import Particular

PARTS = (
    ("sender", "差出人と窓口"),
    ("event", "出来事"),
    ("response", "したことと、これからすること"),
    ("later", "相手の名前、決めた人、続報"),
)
PARTICULARS = (
    Particular("sender", "company", "会社・団体の名前", "登記の名前か、ふだん使う名前。", "例示株式会社"),
    Particular(
        "sender",
        "we",
        "自分たちの呼び方",
        "当院、当店、本市、本校など。空けると、当社か当機関になります。",
        "当院",
    ),
    Particular(
        "sender",
        "representative",
        "代表者の役職と氏名",
        "通知や公表に書く名前。自治体なら、首長や所属の長。",
        "代表取締役 例示 太郎",
    ),
    Particular("sender", "department", "担当の部署", "報告と問合せを受ける部署。", "総務部"),
    Particular("sender", "person_in_charge", "担当者の氏名", "報告の書類に書く人。", "例示 花子"),
    Particular("sender", "address", "所在地", "郵便の届く住所。", "東京都〇〇区〇〇 1-2-3"),
    Particular("sender", "phone", "問合せの電話", "この件の専用が望ましいです。", "0120-000-000"),
    Particular("sender", "hours", "電話を受ける時間", "曜日と時刻。", "平日9時から18時まで"),
    Particular("sender", "email", "問合せのメール", "この件の専用が望ましいです。", "privacy@example.jp"),
    Particular(
        "sender",
        "web",
        "お知らせを載せるページ",
        "書いたときだけ、書面・公表文・想定問答の窓口に並びます。なければ空けます。",
        "https://www.example.jp/notice/",
        optional=True,
    ),
    Particular("sender", "letter_date", "書類の日付", "出す日。", "2026年11月25日"),
    Particular(
        "event",
        "summary",
        "起きたこと",
        "いつ、どこで、何が起きたかを、一文か二文で。断定できないことは「可能性」と書きます。",
        "11月20日に発送した検査結果の通知1通を、同じ名字の別の方の封筒に入れました。",
        lines=True,
    ),
    Particular(
        "event",
        "discoverer",
        "見つけた人",
        "部署や立場。社外からの連絡なら、そのことも。",
        "受け取った方からの電話",
    ),
    Particular(
        "event",
        "course",
        "事実の経過",
        "日時と、だれが何をしたか。一行に一つ。",
        "11月23日10時 受け取った方から電話。同日14時 回収。",
        lines=True,
    ),
    Particular(
        "event",
        "cause_words",
        "原因の詳しい説明",
        "なぜ起きたか。推測は「推測」と書き、調べている途中なら、そう書きます。",
        "封入のとき、宛名と中身を照合する手順がなかった。",
        lines=True,
    ),
    Particular(
        "event", "media", "媒体と情報の種類", "紙・端末・サーバの別、顧客・従業員の別。", "紙、患者の情報"
    ),
    Particular(
        "event",
        "secondary_damage",
        "二次被害の有無と中身",
        "分かっていることだけを書きます。調べていなければ空けます。",
        "不審な電話が1件ありました。内容を確かめています。",
        lines=True,
        fallbacks=(
            ("person", "この件による被害（二次被害）があったかどうかは、確認中です。"),
            ("public", "この件による被害（二次被害）があったかどうかは、確認中です。"),
            ("authority", "有無を確認中。分かり次第、追って報告いたします。"),
            ("partner", "有無を確認中です。分かり次第、追ってお知らせします。"),
        ),
    ),
    Particular(
        "event",
        "not_affected",
        "対象でない人・情報",
        "影響を受けない人や情報。確かめたものだけ。",
        "店舗の会員の情報",
        lines=True,
    ),
    Particular(
        "event",
        "damage_police",
        "警察に伝える被害",
        "何を盗まれ、何を要求されているか。",
        "サーバ3台を暗号化され、金銭を要求する画面が出ている。",
        lines=True,
    ),
    Particular(
        "response",
        "measures_done",
        "済ませた対策",
        "止めた・回収した・直した、を日付とともに。",
        "11月23日、封入の作業を二人で確かめるように改めました。",
        lines=True,
    ),
    Particular(
        "response",
        "measures_planned",
        "これからの対策",
        "担当と期日とともに。決まっていなければ空けます。",
        "12月15日までに、宛名と中身を機械で照合する仕組みにします。",
        lines=True,
        fallbacks=(
            ("person", "検討しています。決まり次第、お知らせします。"),
            ("public", "検討しています。決まり次第、お知らせします。"),
            ("authority", "検討中。決まり次第、追って報告いたします。"),
            ("partner", "検討中です。決まり次第、追ってお知らせします。"),
        ),
    ),
    Particular(
        "response",
        "notice_status",
        "本人への対応の状況",
        "知らせた日・方法・人数と、残りの予定。",
        "11月24日に電話で説明し、書面を郵送した。",
        lines=True,
    ),
    Particular(
        "response",
        "publish_status",
        "公表の状況",
        "公表した日と場所、又はしない理由と予定。",
        "対象の方が1人で、直接お知らせしたため、公表の予定はない。",
        lines=True,
    ),
    Particular(
        "response",
        "other_matters",
        "その他の参考事項",
        "警察・専門家への相談、ほかの当局への報告、海外の本人など。",
        "〇〇警察署に相談した。",
        lines=True,
    ),
    Particular("later", "recipient", "誤って届いた相手", "呼び方。公表する書類には出ません。", "〇〇 様"),
    Particular(
        "later",
        "misdelivered",
        "誤って届いた物",
        "件名・日時・添付の名前など、相手が探せる言葉。",
        "11月20日15時のメール「お見積り」",
    ),
    Particular(
        "later", "entruster_name", "委託元の名前", "知らせる相手。「御中」は書類が付けます。", "〇〇株式会社"
    ),
    Particular(
        "later",
        "supplier",
        "委託先・提供者の名前",
        "確かめてもらう相手。「御中」は書類が付けます。",
        "〇〇システム株式会社",
    ),
    Particular("later", "contract", "契約の名前と日付", "委託や利用の契約。", "2025年4月1日付 業務委託契約"),
    Particular(
        "later",
        "changes",
        "前の報告・お知らせから変わったこと",
        "人数・項目・原因の違いと、その理由。",
        "本人の数を、最大1,200人から843人に改めた。名簿の重なりを除いたため。",
        lines=True,
    ),
    Particular("later", "decided_by", "決めた人", "役職と氏名。", "個人情報管理責任者 例示 花子"),
    Particular("later", "decided_on", "決めた日", "日付。", "2026年11月24日"),
)

BY_ID = {item.id: item for item in PARTICULARS}
# 情報の項目が人によって違うときの分け方: 名前、人数、項目。
GROUP = {
    "name": Particular("group", "name", "分け方の名前", "どういう人たちか。", "カードで支払った方"),
    "persons": Particular("group", "persons", "人数", "この人たちの数。", "120"),
    "items": Particular("group", "items", "項目", "この人たちの情報に含まれる項目。", "name card_number"),
}
MOST_GROUPS = 12
MOST_CHARACTERS = 4000
