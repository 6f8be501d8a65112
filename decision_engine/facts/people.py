"""Step だれの・何人分か: how many people, where they are, and whether they can be told."""

from __future__ import annotations

from decision_engine.facts.shape import YES_NO, Choice, Fact

PEOPLE = (
    Fact(
        id="persons",
        kind="count",
        step="people",
        question="本人は何人ですか。漏えい等のおそれがある人も数えます。",
        short="本人の数",
        help=(
            "件数、延べ数、世帯の数ではなく、人の数です。添付した名簿があれば、載っている人を数えます。"
            "宛先を互いに見せた誤送信なら、見えた宛先の人も数えます。"
            "確定していなければ、最小と最大で答えます。"
            "最大が見積もれないときは、「1000以上」のように上を空けます。"
        ),
        why=(
            "{規則7条4号の人数}人を超えるおそれがあれば報告の対象です。ちょうど{規則7条4号の人数}人なら当たりません。"
            "マイナンバーでは{番号法4号の人数}人、行政機関等では{規則43条4号の人数}人を超えるかで決まります。"
        ),
        unit="人",
        placeholder="例: 500〜1200",
    ),
    Fact(
        id="persons_my_number",
        kind="count",
        step="people",
        question="そのうち、マイナンバーを含む本人は何人ですか。",
        short="マイナンバーを含む本人の数",
        help=(
            "マイナンバーが漏れた、又は漏れたおそれがある人だけを数えます。"
            "確定していなければ、最小と最大で答えます。"
        ),
        why=(
            "番号法では、マイナンバーを含む本人が{番号法4号の人数}人を超えると報告の対象です。"
            "名簿全体の人数では決めません。"
        ),
        unit="人",
        placeholder="例: 30〜120",
    ),
    Fact(
        id="contactable",
        kind="choice",
        step="people",
        question="本人に連絡できますか。",
        short="本人に連絡できるか",
        help=(
            "住所、電話、メールなどの連絡先が使えるかで考えます。"
            "人数が多い、費用がかかるというだけでは「できない」とは言いにくいです。"
        ),
        why="連絡できない人には、公表や問合せ窓口といった代わりの措置が要ります。",
        choices=(
            Choice("all", "全員に連絡できる"),
            Choice("some", "一部の人に連絡できる"),
            Choice("none", "だれにも連絡できない", "連絡先がない、古くて届かないなど"),
        ),
    ),
    Fact(
        id="abroad",
        kind="set",
        step="people",
        question="次の国や地域に、本人が住んでいるか、自社の拠点がありますか。",
        short="関係する外国",
        help="当てはまるものをすべて選びます。どこもなければ「どれもない」を選びます。",
        why="外国の法律が、別の相手への報告を求めることがあります。72時間など、短い期限もあります。",
        choices=(
            Choice("eu", "EU・EEA"),
            Choice("uk", "英国"),
            Choice("us", "米国", follow_ups=("us_california", "us_listed")),
            Choice("cn", "中国"),
            Choice("kr", "韓国"),
            Choice("tw", "台湾"),
            Choice("sg", "シンガポール"),
            Choice("other", "そのほかの国・地域"),
        ),
    ),
    Fact(
        id="notice_would_harm",
        kind="yes_no",
        step="people",
        question="いま本人に通知すると、かえって被害や混乱が広がりますか。",
        short="いま通知すると害が広がるか",
        help=(
            "流出先の削除が済まないうちに知らせると、被害が広がるような場合です。"
            "ほとんど何も分からず、本人が身を守る手立てもない場合も含みます。"
        ),
        why="その時点では通知を待てることがあります。速やかに通知すべきことは変わりません。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="nondisclosure_ground",
        kind="yes_no",
        step="people",
        question="法78条1項各号の不開示情報を含み、通知の例外に当たりますか。",
        short="不開示情報による通知の例外",
        help="行政機関等だけに関わる例外です。民間事業者なら「いいえ」です。",
        why="当たるなら、行政機関等は本人への通知を要しません。委員会への報告は残ります。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="us_california",
        kind="yes_no",
        step="people",
        question="カリフォルニア州の住民の情報で、州法の対象になり得るものを含みますか。",
        short="カリフォルニア州法の対象になる情報の有無",
        help="住所や登録情報で確かめます。対象の情報かどうかは、現地の専門家に確かめます。",
        why="州法は、発見又は通知を受けてから30暦日以内の本人への通知を求めています。",
        choices=YES_NO,
    ),
)
