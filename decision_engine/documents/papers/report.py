"""速報・確報の貼付け用の下書き: 規則8条1項の9事項を、報告フォームの順に。"""

from decision_engine.documents.papers.common import EVENT, EVENT_SAID, FEAR_ROW
from decision_engine.documents.papers.later import (
    CAUSE_KIND,
    DAMAGE_ROW,
    ITEMS_OPEN_ROW,
    ITEMS_ROW,
    KINDS,
    KNOWN_WHEN,
    LEAK_ROW,
    LOSS_ROW,
    OCCURRED_ON,
    PERSONS,
    SINCE_REPORT,
)
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Finding, Is

REPORTS = ("report_commission", "report_my_number", "report_public_body")

OUTLINE = (
    Block(
        "h1",
        "heading",
        "1 概要",
        help="発生日、発覚日、起きたこと、見つけた人、当たる号、委託元・委託先の有無、事実の経過を書きます。例: 「11月20日に発送した健診結果1通を、別の方の封筒に入れた。11月23日、受け取った方の電話で分かった。」",
    ),
    OCCURRED_ON,
    KNOWN_WHEN,
    Block("event", "row", "原因は確認中。{summary}", EVENT_SAID, label="発生事案"),
    LEAK_ROW,
    LOSS_ROW,
    DAMAGE_ROW,
    Block("discoverer", "row", "{discoverer}", label="発見者"),
    KINDS,
    Block(
        "roles",
        "row",
        "委託の有無は確認中",
        (
            (Is("role", ("entrustee",)), "委託元あり（{entruster_name}）"),
            (Is("role", ("entruster",)), "委託先あり（{supplier}）"),
            (Is("role", ("cloud_customer",)), "クラウドサービスを利用（{supplier}）"),
            (Is("role", ("own",)), "委託元・委託先なし（自らの取扱い）"),
        ),
        label="委託元・委託先",
    ),
    Block("course", "row", "{course}", label="事実経過"),
)
NINE = (
    *OUTLINE,
    Block(
        "h2",
        "heading",
        "2 漏えい等が発生し、又は発生したおそれがある{data}の項目",
        help="氏名・住所などの項目を、媒体と種類（顧客・従業員の別など）とともに書きます。例: 「紙。患者の氏名、生年月日、検査の結果」",
    ),
    ITEMS_ROW,
    ITEMS_OPEN_ROW,
    Block("media", "row", "{media}", label="媒体・種類"),
    Block(
        "h3",
        "heading",
        "3 本人の数",
        help="件数や延べ数ではなく、人の数です。確定しなければ最大の数と、その根拠を書きます。例: 「最大1,200人（名簿の行数。重なりを確認中）」",
    ),
    PERSONS,
    Block(
        "persons_number",
        "row",
        "",
        ((Finding("my_number"), "{persons_my_number}"),),
        label="うちマイナンバー",
    ),
    Block(
        "h4",
        "heading",
        "4 原因",
        help="起きた原因を、起きた主体（報告者か委託先か）とともに書きます。推測は推測と書きます。例: 「封入の際、宛名と中身を照合しなかった（報告者）」",
    ),
    CAUSE_KIND,
    Block(
        "whose",
        "row",
        "確認中",
        (
            (Is("role", ("entruster",)), "委託先"),
            (Is("role", ("own",)), "報告者"),
            (Is("role", ("entrustee",)), "報告者（取扱いを委託された側）"),
        ),
        label="発生した主体",
    ),
    Block("cause_words", "row", "{cause_words}", label="説明"),
    Block(
        "h5",
        "heading",
        "5 二次被害又はそのおそれ",
        help="被害やおそれの有無と中身を書きます。調べていないことを「なし」と書きません。例: 「現時点で申出はない。カードの利用を監視中」",
    ),
    Block("secondary", "row", "{secondary_damage}", label="二次被害"),
    FEAR_ROW,
    Block(
        "h6",
        "heading",
        "6 本人への対応の実施状況",
        help="知らせた日・方法・人数と、これからの予定を書きます。例: 「11月24日に電話で説明。11月25日に書面を郵送する予定」",
    ),
    Block("notice", "row", "{notice_status}", label="本人への対応"),
    Block(
        "h7",
        "heading",
        "7 公表の実施状況",
        help="公表した日と場所、又は予定と、しない理由を書きます。例: 「対象が1人で直接知らせたため、予定なし」",
    ),
    Block("publish", "row", "{publish_status}", label="公表"),
    Block(
        "h8",
        "heading",
        "8 再発防止のための措置",
        help="済ませた措置と、これからの措置に分けて書きます。例: 「済: 二人で照合する手順に改めた。予定: 12月に研修」",
    ),
    Block("done", "row", "{measures_done}", label="実施済み"),
    Block("planned", "row", "{measures_planned}", label="実施予定"),
    Block(
        "h9",
        "heading",
        "9 その他参考となる事項",
        help="委員会が事態をつかむ助けになることを書きます。例: 「〇〇警察署に相談。監督当局にも報告」",
    ),
    Block("other", "row", "{other_matters}", label="その他"),
)
HEAD = (
    Block("to", "row", "{authority}", label="報告先"),
    Block("reporter", "row", "{company}（{address}）", label="報告者"),
    Block("desk", "row", "{department} {person_in_charge} {phone} {email}", label="担当"),
)
FORM = Block(
    "form",
    "paragraph",
    "この順に、報告フォームの欄へ写してください。欄の名前と字数の上限は、フォームの画面で確かめてください。",
)

PRELIMINARY = Template(
    id="report_preliminary",
    title="速報の下書き（貼付け用）",
    reader="authority",
    lead="その時点で分かっていることだけで出せます。目安は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内です。",
    duties=REPORTS,
    statuses=("required", "undetermined"),
    blocks=(
        Block("title", "heading", "{data}の漏えい等の報告（速報）"),
        Block("due", "row", "{preliminary_due}（目安）", label="いつまでに"),
        *HEAD,
        *NINE,
        Block(
            "open_allowed",
            "paragraph",
            "分かっていない欄は「確認中」で足り、確報までに補います。",
        ),
        FORM,
    ),
)
FINAL = Template(
    id="report_final",
    title="確報の下書き（貼付け用）",
    reader="authority",
    lead="9つの事項の全部を書きます。分からないものは、把握した分を期限までに出し、分かり次第補います。",
    duties=REPORTS,
    statuses=("required", "undetermined"),
    compares=SINCE_REPORT,
    blocks=(
        Block("title", "heading", "{data}の漏えい等の報告（確報）"),
        Block("due", "row", "{final_due}（法定）", label="いつまでに"),
        *HEAD,
        Block("receipt", "row", "【要記入: 速報の受付番号と日付】", label="速報"),
        Block(
            "changes",
            "row",
            "{changes}",
            label="速報から変わったこと",
            help="速報を出した時に段取りの「速報を出す」に印を付けておくと、その時の答えとの違いが、ここに下書きされます。印が後になったとき、文で書いた欄（原因の説明、二次被害、措置など）の違いは、書き足してください。",
        ),
        *NINE,
        Block(
            "rest",
            "paragraph",
            "判明していない事項があるときは、その事項と、いつごろ分かる見込みかを書き添えます。分かり次第、追完します。",
        ),
        FORM,
    ),
)
NO_REPORT = Template(
    id="no_report_record",
    title="報告しないと判断した記録",
    reader="inside",
    lead="なぜ報告しないと考えたかを、使った事実とルールの版とともに残します。事実が変われば、判断し直します。",
    duties=REPORTS,
    statuses=("not_required",),
    every=True,
    blocks=(
        Block("title", "heading", "報告しないと判断した記録"),
        Block("who", "row", "{company} {department}", label="作成"),
        Block("decided", "row", "{decided_by}（{decided_on}）", label="決めた人と日"),
        Block("known", "row", "{known_when}", label="知った日"),
        EVENT,
        Block(
            "conclusion",
            "paragraph",
            "{no_report}",
        ),
        Block("h_grounds", "heading", "結論と理由"),
        Block("basis", "row", "{basis}", label="理由"),
        Block("rests", "row", "{rests}", label="変わると報告が要る答え"),
        Block("grounds", "table", table="grounds"),
        Block("h_facts", "heading", "使った事実"),
        Block("facts", "table", table="facts"),
        Block(
            "evidence",
            "row",
            "【要記入: それぞれの事実の裏付け（記録・写し・回答）と保管場所】",
            label="裏付け",
        ),
        Block("h_still", "heading", "それでも行うこと"),
        Block(
            "still",
            "paragraph",
            "社内の報告、被害の拡大防止、調査、影響範囲の特定、再発防止は、報告が要らなくても行います（通則編GL3-5-2）。",
        ),
        Block(
            "again",
            "paragraph",
            "本人の数、項目、回収や閲覧の有無、原因のどれかが変わったら、その日のうちに判断し直します。",
        ),
        Block("edition", "row", "{version}（{verified_on} 確認、{edition} 施行分）", label="ルールブック"),
        Block("sign", "row", "【要記入: 確認した人の署名と日付】", label="確認"),
    ),
)
TEMPLATES = (PRELIMINARY, FINAL, NO_REPORT)
