"""Step 何の情報か: the kind of information, its items and what they amount to."""

from __future__ import annotations

from decision_engine.facts.items import ITEMS
from decision_engine.facts.shape import YES_NO, Choice, Fact, yes_no

KINDS = (
    Choice(
        "personal_data",
        "個人データ",
        "名簿やシステムの情報、そこから出した帳票やファイル、索引を付けて整理した紙",
    ),
    Choice(
        "planned_personal_data",
        "個人データにする予定の情報",
        "入力ページで受け取る情報や、データ化する前の申込書など",
    ),
    Choice("unorganized", "整理していない個人情報", "未整理の名刺やアンケートはがきなど"),
    Choice("pseudonymized", "仮名加工情報", "元データや対応表も対象なら「個人データ」です"),
    Choice("anonymized", "匿名加工情報"),
    Choice(
        "related_only",
        "個人関連情報だけ",
        "Cookieの閲覧履歴など。自社の情報と容易に照合して本人が分かるなら「個人データ」です",
    ),
    Choice("corporate_only", "法人の情報だけ", "役員や従業員の情報があれば「個人データ」です"),
    Choice("deceased_only", "亡くなった人の情報だけ", "遺族などの情報でもあれば「個人データ」です"),
)

_MY_NUMBER = (
    Fact(
        id="my_number",
        kind="yes_no",
        step="information",
        question="マイナンバーを含みますか。",
        short="マイナンバーの有無",
        help="従業員の給与や支払調書のデータには、よく含まれます。答えなければ、選んだ項目から推定します。",
        why="含むなら番号法の決まりも働きます。人数の基準は{番号法4号の人数}人を超えることで、対象になる場面も広がります。",
        choices=yes_no(
            yes=("my_number_system", "my_number_misuse", "my_number_unlawful", "persons_my_number")
        ),
    ),
    Fact(
        id="my_number_system",
        kind="yes_no",
        step="information",
        question="番号法が定める公的なシステムの特定個人情報ですか。",
        short="公的なシステムの特定個人情報か",
        help=(
            "情報提供ネットワークシステムや、個人番号利用事務のシステムなどです。"
            "会社が給与や支払調書のために扱う番号は、通常は当たりません。"
        ),
        why="当たるなら、1人からでも番号法の報告の対象になります。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="my_number_misuse",
        kind="yes_no",
        step="information",
        question="不正の目的で、マイナンバーが利用又は提供されましたか。",
        short="マイナンバーの不正な利用・提供",
        help="おそれがある場合も「はい」です。外へ漏れていなくても、当たることがあります。",
        why="当たるなら1人からでも番号法の報告の対象になり、確報は{番号法の不正の確報の日数}日以内です。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="my_number_unlawful",
        kind="yes_no",
        step="information",
        question="不正の目的はなくても、認められない形でマイナンバーを利用又は提供しましたか。",
        short="マイナンバーの認められない利用・提供",
        help="給与や社会保険など、法律で認められた事務のほかに使った、又は渡した場合です。おそれがある場合も「はい」です。",
        why="当たる本人が{番号法4号の人数}人を超えると、外へ漏れていなくても番号法の報告の対象になります。",
        choices=YES_NO,
        assumed="no",
    ),
)

INFORMATION = (
    Fact(
        id="information",
        kind="choice",
        step="information",
        question="対象になったのは、どの種類の情報ですか。",
        short="情報の種類",
        help=(
            "混ざっているときは「個人データ」を選びます。従業員や取引先担当者の情報も含みます。"
            "漏れた部分だけで本人が分からなくても、自社で分かれば「個人データ」です。"
        ),
        why="報告の義務は、主に個人データについて定められています。種類によっては対象になりません。",
        choices=KINDS,
    ),
    Fact(
        id="items",
        kind="set",
        step="information",
        question="どの項目が含まれますか。",
        short="含まれる項目",
        help=(
            "分かっているものをすべて選びます。"
            "選ばない項目を「含まれない」と扱うのは、次で「全部」と答えたときだけです。"
        ),
        why="健診結果やカード番号など、1人からでも報告の対象になる項目があります。",
        choices=ITEMS,
        settled_by="items_settled",
        unknown_follow_ups=("special_care", "financial_harm", "my_number"),
    ),
    Fact(
        id="items_settled",
        kind="yes_no",
        step="information",
        question="項目は、これで全部だと確認できましたか。",
        short="項目がこれで全部か",
        help="データの見出し、画面、帳票の見本で確かめます。調査中なら「いいえ」です。",
        why="全部だと分かって初めて、要配慮個人情報などを「含まない」と言えます。",
        choices=yes_no(no=("special_care", "financial_harm", "my_number")),
        unknown_follow_ups=("special_care", "financial_harm", "my_number"),
    ),
    Fact(
        id="special_care",
        kind="yes_no",
        step="information",
        question="要配慮個人情報を含みますか。",
        short="要配慮個人情報の有無",
        help=(
            "病歴、カルテ、健診結果、障害、人種、信条、社会的身分、前科、犯罪被害などです。"
            "国籍や、宗教の本の購入など、推し量れるだけの情報は当たりません。"
            "答えなければ、選んだ項目から推定します。"
        ),
        why="含むなら、1人からでも報告の対象になります。",
        choices=YES_NO,
    ),
    Fact(
        id="financial_harm",
        kind="yes_no",
        step="information",
        question="不正に使われて、本人に財産的被害が出るおそれがありますか。",
        short="財産的被害のおそれ",
        help=(
            "本人になりすまして財産を動かせるかで考えます。カード番号は、番号だけでも当たります。"
            "住所やメールアドレスだけ、カードの下4桁と有効期限だけなら、直ちには当たりません。"
            "カード停止などの対応をする前の、知った時点で判断します。"
        ),
        why="おそれがあれば、1人からでも報告の対象になります。",
        choices=YES_NO,
    ),
    *_MY_NUMBER,
    Fact(
        id="ordinance_special_care",
        kind="yes_no",
        step="information",
        question="条例要配慮個人情報を含みますか。",
        short="条例要配慮個人情報の有無",
        help="地方公共団体の条例で、特に配慮を要すると定めた情報です。民間事業者なら「いいえ」です。",
        why="地方公共団体などでは、含めば1人からでも報告の対象になります。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="secrecy_of_communications",
        kind="yes_no",
        step="information",
        question="通信の秘密に当たる情報を含みますか。",
        short="通信の秘密に当たる情報の有無",
        help="電気通信事業者が取り扱う通信についての情報です。迷うときは、総務省の案内で確かめます。",
        why="電気通信事業者では、個人データの報告とは別に、総務省への報告が要ります。",
        choices=YES_NO,
    ),
)
