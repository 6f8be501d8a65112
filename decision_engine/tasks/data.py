"""情報の種類に合わせてすること。"""

from decision_engine.language.condition import Finding, Includes, all_of
from decision_engine.tasks.shape import Action

LEAK = Finding("leak")
CARD = Includes("items", ("card_number", "card_security_code"))
LOGIN = Includes("items", ("password", "payment_login", "bank_login"))
BANK = Includes("items", ("bank_account", "bank_login"))
PAPERS_OF_IDENTITY = Includes("items", ("id_document",))
HEALTH = Includes("items", ("medical_history", "medical_care", "checkup_result", "disability"))
MAIL_ADDRESS = Includes("items", ("email",))
HOME = Includes("items", ("address", "phone"))
WORKERS = Includes("items", ("employee_id", "salary"))
FREE_TEXT = Includes("items", ("free_text",))
FACE = Includes("items", ("biometric",))

ACTIONS = (
    Action(
        "data_card",
        "day1",
        "desk",
        "カードの明細の確認と差替えの手順を、カード会社とそろえる",
        "会員への知らせ方と公表の時期は、カード会社・決済代行と決めます。",
        "先に公表すると、カードの監視や差替えが間に合わないことがあります。",
        "知らせる日と、差替えの費用の扱いを文書で決めた。",
        ("card.merchant_contract", "card.pfi"),
        all_of(LEAK, CARD),
    ),
    Action(
        "data_password",
        "now",
        "it",
        "流れたパスワードを無効にし、入り直しを求める",
        "保存の形（そのまま・ハッシュ・ソルトの有無）も確かめて書きます。",
        "同じパスワードを使う、ほかのサービスまで被害が広がります。",
        "古いパスワードで入れないことを試した。",
        ("gl.3-5-2", "practice.ipa_points"),
        all_of(LEAK, LOGIN),
    ),
    Action(
        "data_bank",
        "day1",
        "legal",
        "口座のある金融機関に連絡し、注意の必要を尋ねる",
        "口座番号だけか、暗証番号や認証の情報もあるかを伝えます。",
        "ネットバンキングの情報があれば、財産の被害に直結します。",
        "金融機関ごとの答えを書いた。",
        ("gl.3-5-3-1.2", "qa.6-13"),
        all_of(LEAK, BANK),
    ),
    Action(
        "data_identity",
        "day1",
        "desk",
        "本人確認書類が流れた人への助言を用意する",
        "書類の再発行、信用情報機関への本人申告、不審な契約の連絡の受け方を案内します。",
        "書類の画像は、なりすましの契約に使われます。",
        "案内の文と、相談の受け方を決めた。",
        ("gl.3-5-4-3",),
        all_of(LEAK, PAPERS_OF_IDENTITY),
    ),
    Action(
        "data_health",
        "day1",
        "desk",
        "病気や健診の情報は、家族や勤め先に知られない方法で知らせる",
        "封筒の差出名、電話の留守録、世帯のメールに気を付けます。",
        "要配慮の情報は、一人でも報告の対象になり得ます。知られること自体が被害です。",
        "知らせる方法を、一人ずつ決めた。",
        ("gl.2-3", "gl.3-5-3-1.1"),
        all_of(LEAK, HEALTH),
    ),
    Action(
        "data_mail",
        "day1",
        "pr",
        "にせのメールへの注意を、通知の文に入れる",
        "会社が送る件名と差出アドレスを先に決め、リンクで入力を求めないと書きます。",
        "事故の公表に便乗した、にせの連絡が来ます。",
        "注意の文と、本物の見分け方を決めた。",
        ("gl.3-5-4-3",),
        all_of(LEAK, MAIL_ADDRESS),
    ),
    Action(
        "data_home",
        "day1",
        "desk",
        "訪問や電話の不審な勧誘への注意を用意する",
        "会社から電話や訪問で、暗証番号や費用を求めることはないと書きます。",
        "住所と電話は、勧誘や詐欺の名簿に使われます。",
        "注意の文を、通知と想定問答に入れた。",
        ("gl.3-5-4-3",),
        all_of(LEAK, HOME),
    ),
    Action(
        "data_workers",
        "day1",
        "legal",
        "従業員・退職者・応募者にも、同じ手順で知らせる",
        "社内の掲示だけで済ませません。退職者の連絡先も確かめます。",
        "顧客に限らず、従業員の情報も個人データです。",
        "在籍・退職・応募の別に、人数と知らせ方を決めた。",
        ("gl.2-1.note3", "gl.3-5-4-4"),
        all_of(Finding("leak_etc"), WORKERS),
    ),
    Action(
        "data_free_text",
        "day1",
        "desk",
        "自由記述の中身を、人の目で確かめる",
        "病気、事故、家族、犯罪の被害などが書かれていないかを、見る人を絞って読みます。",
        "一行の書込みで、要配慮の情報を含むことになります。",
        "読んだ人・件数・見つかった種類を書いた。",
        ("gl.2-3", "gl.3-5-3-1.1"),
        FREE_TEXT,
    ),
    Action(
        "data_face",
        "day1",
        "it",
        "生体の認証データを無効にし、別の認証に切り替える",
        "ひな形の保存の形と、保護の方法を調べます。",
        "指紋や顔は、取り替えられません。",
        "登録の取消しと、代わりの認証を始めた。",
        ("gl.2-1.note2", "qa.6-20"),
        all_of(LEAK, FACE),
    ),
    Action(
        "data_number",
        "day1",
        "legal",
        "マイナンバーを含む人を、分けて数える",
        "番号のある人の数、書類の種類、番号の変更の申出の案内を用意します。",
        "番号法は、マイナンバーを含む人の数など、別の基準で決まります。",
        "番号のある人の一覧と人数を書いた。",
        ("mynumber.29-4.1", "mynumber.rule.2.4"),
        Finding("my_number"),
        while_open=("my_number",),
    ),
    Action(
        "data_children",
        "day1",
        "desk",
        "児童・生徒の情報は、保護者にも知らせる",
        "連絡網や学校の便りに、だれの情報かを書きません。欠席や家庭の事情の欄を特に確かめます。",
        "子どもは、自分だけでは身を守れません。",
        "保護者への知らせ方と、学校内の対応を決めた。",
        ("notice.school", "gl.3-5-4-4"),
        all_of(Finding("leak_etc"), Includes("sectors", ("school",))),
    ),
)
