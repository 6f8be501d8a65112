"""Step わたしたちの立場: the part we play, our trade and our promises."""

from __future__ import annotations

from decision_engine.facts.shape import YES_NO, Choice, Fact, yes_no

ROLES = (
    Choice("own", "自社の情報", "自社で取り扱う情報に、自社で起きた"),
    Choice("entruster", "委託元", "取扱いを他社に任せた情報"),
    Choice(
        "entrustee",
        "委託先",
        "他社や行政機関等から、取扱いを任された情報",
        follow_ups=("entruster_duty", "entruster_informed"),
    ),
    Choice(
        "cloud_customer",
        "クラウドの利用者",
        "提供者が個人データを取り扱わないことになっている場合だけ。ほかは「委託元」です",
    ),
    Choice(
        "cloud_provider",
        "クラウドの提供者",
        "個人データを取り扱わないことになっている場合だけ。ほかは「委託先」です",
    ),
    Choice("carrier", "配送事業者", "中身の取扱いを合意せずに、荷物や郵便物を運ぶ立場"),
)

SECTORS = (
    Choice("finance", "金融", "銀行、保険、証券、貸金など", follow_ups=("delegated",)),
    Choice("telecom", "電気通信", follow_ups=("secrecy_of_communications", "delegated")),
    Choice("medical", "医療・介護", follow_ups=("delegated", "care_disrupted")),
    Choice("card_merchant", "カード加盟店", "店頭や通販でカード払いを受ける事業者"),
    Choice(
        "critical_infrastructure",
        "特別社会基盤事業者",
        "基幹インフラの事業者として国の指定を受けた者。一般の企業は当たりません",
        follow_ups=("delegated",),
    ),
    Choice("school", "学校"),
    Choice("staffing", "職業紹介・労働者派遣", follow_ups=("delegated",)),
)

_PARTNERS = (
    Fact(
        id="role",
        kind="choice",
        step="position",
        question="この情報について、どの立場ですか。",
        short="この情報に対する立場",
        help=(
            "委託の契約があるかで考えます。クラウドの提供者が保守などで中身を取り扱い得るなら、"
            "「委託元」と「委託先」の関係です。"
        ),
        why="委託では、委託元と委託先の双方が報告の義務を負うのが原則です。立場で例外が変わります。",
        choices=ROLES,
        assumed="own",
        asked_at_once=True,
    ),
    Fact(
        id="entruster_duty",
        kind="yes_no",
        step="position",
        question="委託元は、この件の報告義務を負いますか。",
        short="委託元の報告義務",
        help=(
            "委託先のときに答えます。委託元にとっても個人データで、報告の対象になるかを確かめます。"
            "委託元が個人のときなどは、負わないことがあります。"
        ),
        why="委託元が義務を負うときだけ、委託元への通知で自社の報告と本人への通知が免除されます。",
        choices=YES_NO,
    ),
    Fact(
        id="entruster_informed",
        kind="yes_no",
        step="position",
        question="委託元への通知は済みましたか。",
        short="委託元への通知が済んだか",
        help=(
            "委託先のときに答えます。報告事項のうち、いま把握しているものを伝えれば足ります。"
            "知ってから概ね{速報の目安の初め}〜{速報の目安の終わり}日以内が目安です。"
        ),
        why="済めば、自社の委員会への報告と本人への通知が免除されます。委託元への協力は続きます。",
        choices=YES_NO,
    ),
)

_TRADE = (
    Fact(
        id="sectors",
        kind="set",
        step="position",
        question="次の業種や立場に当てはまりますか。",
        short="業種",
        help="当てはまるものをすべて選びます。どれでもなければ「どれもない」を選びます。",
        why="業種ごとに、監督官庁やカード会社など、別の相手への報告や連絡が加わります。",
        choices=SECTORS,
        unknown_follow_ups=("delegated",),
    ),
    Fact(
        id="delegated",
        kind="yes_no",
        step="position",
        question="漏えい等報告の受理が、事業所管大臣に委任された業種ですか。",
        short="報告の受理が委任された業種か",
        help="個人情報保護委員会の「権限の委任」の公示で確かめます。金融や電気通信などに例があります。",
        why="委任された業種では、報告先が委員会ではなく事業所管大臣になります。期限は同じです。",
        choices=YES_NO,
    ),
    Fact(
        id="p_mark",
        kind="yes_no",
        step="position",
        question="プライバシーマークの付与を受けていますか。",
        short="プライバシーマークの付与",
        help="登録証や、審査機関とのやり取りで確かめます。",
        why="付与事業者は、法律の報告の対象でない事故も、原則として審査機関に報告します。",
        choices=YES_NO,
    ),
    Fact(
        id="listed",
        kind="yes_no",
        step="position",
        question="国内の証券取引所に上場していますか。",
        short="国内の上場会社か",
        help="東京証券取引所などに株式を上場している会社です。",
        why="損害が基準に当たるときは、取引所の規則で直ちに開示する義務があります。",
        choices=yes_no(yes=("disclosure_threshold", "us_listed")),
    ),
    Fact(
        id="disclosure_threshold",
        kind="yes_no",
        step="position",
        question="損害の見込みは、適時開示の基準に当たりますか。",
        short="適時開示の基準に当たるか",
        help=(
            "連結純資産の3%、連結経常利益の30%、当期純利益の30%などが目安です。"
            "当たらないことが明らかでないときも「はい」です。開示の担当者に確かめます。"
        ),
        why="いずれかの基準に当たれば、上場会社は直ちに開示します。",
        choices=YES_NO,
    ),
    Fact(
        id="us_listed",
        kind="yes_no",
        step="position",
        question="米国の証券取引所に上場していますか。",
        short="米国での上場",
        help="米国の証券取引委員会（SEC）に登録している会社です。",
        why="重要と判断した日から4営業日で、SECへの開示が要ることがあります。",
        choices=YES_NO,
    ),
)

_HARM = (
    Fact(
        id="care_disrupted",
        kind="yes_no",
        step="position",
        question="診療などの提供に支障が出た、又はそのおそれがありますか。",
        short="診療などへの支障",
        help="電子カルテや検査、予約などが止まり、診療や介護に影響する場合です。おそれがある場合も「はい」です。",
        why="サイバー攻撃で支障があれば、情報が漏れていなくても、厚生労働省へ速やかに連絡します。",
        choices=YES_NO,
    ),
)

_PROMISES = (
    Fact(
        id="insured",
        kind="yes_no",
        step="position",
        question="サイバー保険に入っていますか。",
        short="サイバー保険の有無",
        help="総務や経理の部署、保険の代理店に確かめます。",
        why="保険会社への連絡が要ります。調査などの費用は、事前の承認が条件のことが多いです。",
        choices=YES_NO,
    ),
    Fact(
        id="contract_notice",
        kind="yes_no",
        step="position",
        question="契約で、事故を知らせる義務を負っている相手がいますか。",
        short="契約上の通知義務",
        help="委託元、顧客、共同利用の相手、親会社などとの契約を見ます。24時間以内の約束もあります。",
        why="契約の期限は、法律より短いことがあります。",
        choices=YES_NO,
    ),
)

_RARE = (
    Fact(
        id="entity",
        kind="choice",
        step="position",
        question="民間の事業者ですか、行政機関等ですか。",
        short="主体",
        help=(
            "国立大学法人や、公立の病院と大学の運営は「民間事業者」の決まりで考えます。"
            "同じ市でも、市役所は「行政機関等」、市立病院は「民間事業者」です。"
            "議会、国会、裁判所は、どちらでもありません（議会の条例など、それぞれの決まりによります）。"
        ),
        why="行政機関等では、人数の基準が{規則43条4号の人数}人を超えることに変わります。",
        choices=(
            Choice(
                "business",
                "民間事業者",
                "会社、個人事業、任意団体など。市役所、公立の学校や図書館、教育委員会、警察、消防は入りません",
            ),
            Choice(
                "public_body",
                "行政機関等",
                "国や自治体の機関。市役所、公立の学校や図書館、教育委員会、警察、消防など",
                follow_ups=("ordinance_special_care", "nondisclosure_ground"),
            ),
        ),
        assumed="business",
        unknown_follow_ups=("ordinance_special_care", "nondisclosure_ground"),
    ),
    Fact(
        id="exempt_activity",
        kind="choice",
        step="position",
        question="報道など、法律の適用が除かれる活動での取扱いですか。",
        short="適用が除かれる活動か",
        help="その活動が目的の一部でも当たります。学術研究は、ここには入りません。",
        why="当たるなら、個人情報保護法の報告の義務はありません。安全管理などの努力義務は残ります。",
        choices=(
            Choice("none", "どれでもない"),
            Choice("press", "報道機関の報道"),
            Choice("writing", "著述業の著述"),
            Choice("religion", "宗教団体の宗教活動"),
            Choice("politics", "政治団体の政治活動"),
        ),
        assumed="none",
    ),
)

POSITION = (*_PARTNERS, *_TRADE, *_HARM, *_PROMISES, *_RARE)
