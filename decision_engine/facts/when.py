"""Step いつ知ったか: the dates and the hour from which everything is counted."""

from __future__ import annotations

from decision_engine.facts.shape import Fact

WHEN = (
    Fact(
        id="known_on",
        kind="date",
        step="when",
        question="会社がこの件を知ったのは、いつですか。",
        short="知った日",
        help=(
            "社内のいずれかの部署が知った日です。経営者や法務に伝わった日ではありません。"
            "委託先からの連絡で知ったなら、ふつうは遅くともその連絡を受けた日です。"
        ),
        why="速報の目安と確報の期限は、この日から数えます。確報では、この日が1日目です。",
        quick_days=(("きょう", 0), ("きのう", -1)),
    ),
    Fact(
        id="known_at",
        kind="time",
        step="when",
        question="知ったのは、何時ごろですか。",
        short="知った時刻",
        help="日本時間で答えます。最初の連絡の受信時刻や、ログの時刻で確かめます。",
        why="72時間など、時間で数える期限があるときに使います。時刻がなければ日で示します。",
        placeholder="例: 10:00",
        rare=True,
    ),
    Fact(
        id="threshold_known_on",
        kind="date",
        step="when",
        question="本人の数が基準を超えると分かったのは、いつですか。",
        short="人数が基準を超えると分かった日",
        help=(
            "知った日より後になって人数が増えたときだけ答えます。"
            "基準は、個人データなら{規則7条4号の人数}人、マイナンバーなら{番号法4号の人数}人、行政機関等の情報なら{規則43条4号の人数}人を"
            "「超える」ことです。"
        ),
        why="人数だけを理由に後から報告の対象になったときは、この日から数えます。",
        rare=True,
        quick_days=(("きょう", 0),),
    ),
    Fact(
        id="occurred_on",
        kind="date",
        step="when",
        question="実際に起きたのは、いつですか。",
        short="発生した日",
        help="ログや送信記録で分かる、最初の日です。調査中なら、そのままで構いません。",
        why="報告書の「概要」には、発生した日と発覚した日の両方を書きます。",
        quick_days=(("きょう", 0), ("きのう", -1)),
    ),
    Fact(
        id="as_of",
        kind="date",
        step="when",
        question="どの日の時点で判断しますか。",
        short="判断する日",
        help="答えなければ、日本時間の今日で判断します。過去の時点を確かめるときに変えます。",
        why="残りの日数をこの日から数えます。この日より後の出来事は、入力の誤りとしてお知らせします。",
        rare=True,
    ),
)
