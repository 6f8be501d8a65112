"""Japanese sentences of the machinery: templates with whole sentences, in one place."""

from __future__ import annotations

from decision_engine.law.figures import PERSONS_7_4

PROBLEMS = {
    "not_an_object": "入力は、事実の名前と値の組（JSONのオブジェクト、又はTOMLの表）で書いてください。",
    "unknown_fact": "{fact} という事実はありません。使える名前は「facts」で一覧できます。",
    "unknown_fact_near": "{fact} という事実はありません。{near} のことではありませんか。",
    "choice": "{fact}（{short}）に「{value}」とは書けません。書ける値: {allowed}",
    "set": "{fact}（{short}）は、角かっこの並びで書いてください（例: []）。「{value}」とは書けません。選べる値: {allowed}。分からないときは unknown と書くか、省いてください。",
    "member": "{fact}（{short}）に「{value}」は選べません。選べる値: {allowed}",
    "date": "{fact}（{short}）は YYYY-MM-DD の形で書いてください（例: 2026-11-23）。「{value}」は読めません。",
    "no_such_day": "{fact}（{short}）の「{value}」という日は、暦にありません。",
    "time": "{fact}（{short}）は 00:00 から 23:59 までの時刻で書いてください（例: 09:30）。「{value}」は読めません。",
    "count": '{fact}（{short}）は、0以上の整数（例: 350）か、{{"min": 500, "max": 1200}} の形の範囲で書いてください。上限が見積もれないときは max を null にします。「{value}」は読めません。',
    "min_over_max": "{fact}（{short}）の下限が上限より大きくなっています（{value}）。min を max 以下にしてください。",
    "order": "{fact}: {earlier}（{first}）が{later}（{second}）より後になっています。日付を確かめてください。",
    "too_early": "{fact}: {date} は扱えません。報告が義務になった {first} 以後の日付にしてください。",
    "no_calendar": "{fact}（{short}）が「{value}」のときの期限は数えられません。{date} の休日の表がないためです。表は {first} から {last} までで、先の年は推計しません。新しい版のルールブックを使ってください。",
    "internal": "判断の途中で問題が起きました（{detail}）。答えは残っています。もう一度試すか、早見表を見てください。",
    "not_a_count": "「{text}」から人数を読み取れません。「350」「約500」「500〜1200」「1000以上」のように書いてください。",
    "no_field": "{field} という部分は結果にありません。書ける名前: {allowed}",
    "no_duty": "{duty} という義務はありません。書ける名前: {allowed}",
    "twice": "{fact} が二度書かれています。どちらか一つにしてください。",
    "not_json": "JSONとして読めません（{line}行目 {column}文字目）。括弧・引用符・カンマを確かめてください。",
    "not_toml": "TOMLとして読めません（{where}）。書き方を確かめてください。",
    "no_file": "ファイルを開けません: {path}",
    "not_utf8": "文字コードがUTF-8ではないため読めません。UTF-8で保存し直してください。",
}

WORKING = {
    "day_one": "知った日 {day}を1日目とします。",
    "day_zero": "知った日 {day}の翌日を1日目とします。",
    "restart": "人数が基準を超えると分かった日 {day}を1日目とします。当初から当たる号がほかにないためです。この数え方の公式の答えは、確かめていません（要確認）。",
    "safe_start": "安全側として、当初の知った日 {day}を1日目とした日も示します。",
    "range": "目安の{last}日目は {end}です。できれば{first}日目の {start}までに出します。",
    "at_once": "直ちに行います。日数で待つものではありません。",
    "longer": "{reason}に当たるため、{days}日でなく{longer}日以内です。",
    "nth": "{n}日目は {day}です。土日・祝日も数えます。",
    "no_roll": "休日でも繰り下げずに示します。",
    "open": "開庁日なので、この日が期限です。",
    "closed": "{day}は{reason}です。",
    "rolled": "次の開庁日 {day}が期限です。",
    "longer_if": "{reason}に当たると分かれば、{n}日目の {day}が期限になります。",
    "longer_if_plain": "{reason}に当たると分かれば、{n}日以内になります。",
    "restart_if": "人数の号だけに当たると分かれば、基準を超えると分かった日から数えます。それまでは早い方で示します。",
    "hours": "知った時刻 {start} から{hours}時間後は {end}です（日本時間）。",
    "hours_by_day": "知った時刻が分からないため、日で示します。{hours}時間の期限は {day}のうちに来ます。",
    "ask_time": "知った時刻を答えると、時刻まで数えます。",
    "need_known_on": "知った日が分かれば、期限を数えられます。",
}

CONDITION = {
    "Is": "「{fact}」が「{values}」",
    "IsOneOf": "「{fact}」が「{values}」のどれか",
    "IsUnsure": "「{fact}」が「{values}」という、決めないで残す事情がある",
    "Includes": "「{fact}」に「{values}」がある",
    "Reported": "「{fact}」に「{values}」がある",
    "HasOneOf": "「{fact}」に「{values}」のどれかがある",
    "Over": "「{fact}」が{limit}人を超える（最大で超えるおそれを含む）",
    "OverPart": "「{fact}」が{limit}人を超える（最大で超えるおそれを含む。答えがなければ「{within}」を上限とみる）",
    "Answered": "「{fact}」への直接の答え",
    "All": "次の全てに当たる",
    "Any": "次のどれかに当たる",
    "Not": "次に当たらない",
    "unless": "例外: {title}",
    "Finding": "ほかのルールの結論",
    "Known": "いつでも同じ",
    "always": "いつでも当たる",
    "never": "当たることはない",
    "between": "」「",
}

CONTACT = {
    "substitute": "本人に直接連絡できないため、公表や問合せ窓口などの代替措置をとります。",
    "individual_and_public_some": "連絡できる本人には一人ひとり知らせ、連絡できない本人のために公表します。",
    "individual_and_public_many": f"本人が{PERSONS_7_4:,}人を超える（おそれを含む）ため、一人ひとりに知らせながら、早めに全体へも公表します。公表は通知の代わりになりません。",
    "individual": "人数が限られ、全員に連絡できるため、一人ひとりに知らせます。",
    "undetermined": "本人に連絡できるか、何人かが分かれば、知らせ方が決まります。",
}

WARNINGS = {
    "old_rulebook": "このルールブックは {verified_on} に確かめたものです。180日以上たっているため、新しい版があるか確かめてください。",
}

CLI = {
    "about": "個人データの漏えい等が起きたとき、何を・いつまでに・だれに行うかを、分かっている事実から示します。",
    "decide": "事実から、必要なことと期限を示す",
    "next": "次に確かめる事実を一つ示す",
    "why": "一つの義務の理由を、根拠の木と、結果が変わる最小の答えの組で示す",
    "duty": "義務の名前（例: report_commission）",
    "facts": "尋ねる事実の一覧",
    "rules": "ルールブック（日本語、根拠つき）",
    "file": "事実のファイル（JSON又はTOML。- は標準入力）",
    "json": "結果をJSONで出す",
    "ndjson": "1行1件のJSONを読み、1行1件で答える",
    "fields": "結果のうち選んだ部分だけを作る（例: conclusions,duties.status,duties.deadlines）。--json か --ndjson と一緒に使う",
    "on": "この日に適用される版だけを示す",
    "version": "版を示す",
    "command": "命令",
    "commands": "命令",
    "names": "部分,…",
    "file_name": "ファイル",
    "duty_name": "義務",
    "rules_json": "ルールブックをJSONで出す（全ての版と根拠）",
    "facts_schema": "事実のJSON Schemaを出す",
    "outcome_schema": "結果のJSON Schemaを出す",
    "nothing_open": "まだ決まらない義務はありません。",
    "next_question": "{question}\n  なぜ聞くのか: {why}",
}
