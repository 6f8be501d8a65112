"""Japanese sentences of the machinery: templates with whole sentences, in one place."""

from __future__ import annotations

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
    "no_calendar": "{date} の休日の表がありません。扱えるのは {first} から {last} までです。新しい版のルールブックを使ってください。",
    "not_json": "JSONとして読めません（{line}行目 {column}文字目）。括弧・引用符・カンマを確かめてください。",
    "not_toml": "TOMLとして読めません（{where}）。書き方を確かめてください。",
    "no_file": "ファイルを開けません: {path}",
    "not_utf8": "文字コードがUTF-8ではないため読めません。UTF-8で保存し直してください。",
}
