"""書類の言葉: 空欄、確認中、日付、人数、表の見出し。"""

BLANK = "【要記入: {label}】"
OPEN = "確認中"
TOLD_ON = "第一報の日付"
# Signs of a sentence that an answer may settle.
WAITING = (OPEN, "確認しています", "調べています")
BETWEEN = "、"
DAY = "{year}年{month}月{day}日（{weekday}）"
DAY_AND_TIME = "{day}{hour}時{minute}分"
PEOPLE = "{n}人"
PEOPLE_RANGE = "最大{high}人（確認中。少なくとも{low}人）"
PEOPLE_UP_TO = "最大{high}人（確認中）"
PEOPLE_FROM = "少なくとも{low}人（最大は確認中）"
UNTIL = "{day}まで"
NO_DATE = "知った日が分かると決まります"
NO_CLOCK = "日数の定めはありません"
DATA = {"business": "個人データ", "public_body": "保有個人情報"}
DATA_AND_NUMBERS = "{data}（特定個人情報を含む）"
DATA_NUMBERS = "特定個人情報"
ACTOR = {
    "own": "{we}",
    "entruster": "{we}の委託先",
    "cloud_customer": "{we}又は{we}の使うクラウドの提供者",
}
NO_REPORT = "次の事実と理由から、個人情報保護法26条1項、番号法29条の4及び個人情報保護法68条の報告は要らないと判断しました。"
NO_REPORT_YET = "いまの答えでは、必要な報告、又は必要かどうかがまだ決まらない報告があります。この書類は、どの報告も要らないと決まってから使います。"
KIND_OPEN = "{rule}（確認中）"
KIND_NONE = "当たる号はない"
GROUP_TITLE = "{title}（{group}）"
CONCLUSIONS = {
    "appi_7_1": "規則7条1号（要配慮個人情報）",
    "appi_7_2": "規則7条2号（財産的被害のおそれ）",
    "appi_7_3": "規則7条3号（不正の目的のおそれ）",
    "appi_7_4": "規則7条4号（{規則7条4号の人数}人を超える）",
    "my_number_1": "番号法規則2条1号",
    "my_number_2": "番号法規則2条2号（不正の目的）",
    "my_number_3": "番号法規則2条3号（不特定多数の閲覧）",
    "my_number_4": "番号法規則2条4号（{番号法4号の人数}人を超える）",
    "public_43_1": "規則43条1号（要配慮個人情報）",
    "public_43_2": "規則43条2号（財産的被害のおそれ）",
    "public_43_3": "規則43条3号（不正の目的のおそれ）",
    "public_43_4": "規則43条4号（{規則43条4号の人数}人を超える）",
    "public_43_5": "規則43条5号（条例要配慮個人情報）",
}
# The choices of the form speak to the one who answers (「…だけ」); a letter says what it holds.
ITEMS = {
    "card_last4_expiry": "カード番号の下4桁と有効期限",
    "bank_account": "銀行口座の番号・名義",
    "checkup_attendance": "健診を受けた事実",
    "medical_care": "診療・処方・受診に関する情報",
    "disability": "障害に関する情報",
    "race": "人種・民族に関する情報",
    "creed": "信条・信仰に関する情報",
    "social_status": "社会的身分に関する情報",
    "criminal_record": "前科に関する情報",
    "free_text": "自由記述・備考の内容",
}
# 規則8条1項5号の「おそれの内容」: 項目 → 使われ方。
FEARS = (
    (("card_number", "card_security_code"), "カードの不正な利用"),
    (("bank_login", "payment_login"), "不正な送金や決済"),
    (("password", "payment_login", "bank_login"), "不正なログイン"),
    (("id_document",), "なりすましによる契約"),
    (("email", "sns_account"), "にせのメールやメッセージによる詐欺"),
    (("phone",), "にせの電話による勧誘や詐欺"),
    (("address",), "にせの郵便や訪問による勧誘や詐欺"),
)
TABLES = {
    "deadlines": ["だれに", "何を", "いつまで", "種類"],
    "authorities": ["相手", "いつまで", "出し方・窓口", "根拠"],
    "facts": ["事実", "答え"],
    "grounds": ["号・義務", "結論", "理由"],
    "open_facts": ["分かっていないこと", "それで決まること"],
    "plan": ["いつ", "だれが", "すること", "済"],
}
# 紙の上の列の幅（mm）。合わせて162mm。
WIDTHS = {
    "deadlines": (58, 42, 46, 16),
    "authorities": (44, 38, 46, 34),
    "facts": (62, 100),
    "grounds": (44, 24, 94),
    "open_facts": (70, 92),
    "plan": (26, 24, 98, 14),
}
EMPTY_ROW = "（なし）"
TICK = "□"
ASK = "{who}に尋ねる: {ask}"
MAYBE = "{title}（要るかは、まだ決まりません）"
STATUS = {"required": "必要", "undetermined": "まだ決まらない", "advised": "おすすめ", "not_required": "不要"}
STAMP = "下書き。ルールブック {version} 版（{verified_on} 確認）、{as_of} 時点の答えから。法的な助言ではありません。出す前に、事実と合うかを読み、空欄を埋めてください。"
PROBLEMS = {
    "no_paper": "{value} という書類はありません。書ける名前: {allowed}",
    "not_due": "{value}（{title}）は、いまの答えでは要りません。「--only」で名前を書けば、それでも作れます。",
    "particulars": "書類の項目は、名前と文の組で書いてください。",
    "no_particular": "書類に {value} という項目はありません。{near}",
    "near": "{near} のことではありませんか。",
    "particular_text": "書類の {name}（{label}）は、{most}字以内の文字で書いてください。",
    "groups": "groups は、name・persons・items を持つ組の並びで書いてください（{most}組まで）。",
    "group_items": "groups の items に「{value}」は選べません。選べる値: {allowed}",
    "edits": "書類の直しは、書類の名前、段落の名前、文の順の組で書いてください。",
}
RENDERED = {
    "blanks": "書き込むところ（{n}か所）",
    "faults": "直した方がよい言い方",
    "fault": "「{text}」: {why}",
    "page": "{page} / {pages}",
}
