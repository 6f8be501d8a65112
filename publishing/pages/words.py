"""Words of the pages made from the rulebook that do not stand in their templates; no law."""

from __future__ import annotations

CHECK = "要確認"
PAGES = {
    "training": "訓練と事前準備",
    "training_description": "事実が日ごとに届く訓練の題材、進行役の紙、事前準備の確かめ、緊急カード。",
    "drill": "訓練: {title}",
    "hayamihyo": "早見表",
    "hayamihyo_description": "報告・通知が必要かを、上から順に確かめる表です。紙でも、JavaScriptのない端末でも使えます。",
    "rulebook": "ルールブック",
    "rulebook_description": "判断ナビが使う全ての条件・義務・根拠を、日本語で一覧にしたページです。",
    "sources": "根拠の一覧",
    "hayamihyo_answer": "上から順に印を付けると、報告と通知が要るか、どの類型か、いつまでかがわかります。",
    "sources_answer": "判断と記事が拠る資料の全部です。読んだ版、確かめた日、要確認の所、使っている条件と義務を示します。",
    "sources_description": "判断に使った法律、指針、Q&Aの版、施行日、確かめた日、確かさを示します。",
    "catalogue": "データの一覧",
    "catalogue_description": "ルールブックを機械で読める形（JSON）で公開しています。引き方と、例の試し方を示します。",
    "rule": "{title}の条件、例外、根拠、例を示します。",
    "duty": "{title}が必要になる条件、相手、期限、根拠を示します。",
}


CONDITION = {
    "answered": "「{fact}」に「はい」と答えた。答えがないときは、次に当たる",
    "unclear": "（「{values}」のときは、まだ決まりません）",
    "denied": "（「{fact}」が「{value}」と食い違うときは、まだ決まりません）",
    "or": "」か「",
}

CLOCK = {
    "range": "概ね{first}〜{last}日以内",
    "days": "{days}日以内",
    "longer": "{days}日以内（又は{longer}日以内）",
    "hours": "{hours}時間以内",
    "one_day": "直ちに",
    "line": "{title}：{span}",
    "titled": "{title}［{basis}］",
}

REGIMES = {
    "appi": "個人情報保護法（民間の事業者）",
    "my_number": "番号法（マイナンバー）",
    "public": "個人情報保護法（行政機関等）",
    "entrusted": "委託先が通知したときの免除",
}

SOURCE_KINDS = {
    "law": "法令",
    "guideline": "指針（ガイドライン）",
    "qa": "Q&A",
    "rule": "規約・規程",
    "contract": "契約",
    "foreign": "外国の法律",
    "practice": "窓口・実務・このサイトの判断",
}


SOURCE_COMMAND = {
    "about": "根拠の資料を新しく保つ。確かめ直す時期の一覧と、e-Govの条文との照合。",
    "due_help": "確かめ直す時期の来た資料を並べる（あれば終了コード1）",
    "on_help": "この日の時点で調べる（YYYY-MM-DD。省くと日本時間の今日）",
    "compare_help": "引用した条文を、e-Gov法令APIの現行の条文と比べる（同じ0、違う1、つながらない3）",
    "base_help": "法令APIの場所",
    "timeout_help": "待つ秒数",
    "against_help": "確かめたときの条文の指紋のファイル",
    "record_help": "人が読み比べた後で、いまの条文の指紋をこのファイルに書く",
    "due": "{name}：{verified}に確認、{due}から再確認（引用{cited}箇所、うち要確認{checks}箇所）",
    "begun": "{title}：{starts}に施行予定の日を過ぎました。ルールブックの版を改めてください。",
    "nothing_due": "{day}の時点で、確かめ直す時期の来た資料はありません。",
    "no_network": "e-Gov法令APIにつながらないため、条文を比べていません（{error}）。ネットワークのある所で、もう一度実行してください。",
    "law": "{name}（{revision}）：引用{places}箇所",
    "same": "引用した箇所は、確かめたときと同じです。",
    "mark": "● ",
    "edition": "版が違います。手元の版は{ours}施行、e-Govの版は{theirs}施行です。",
    "gone": "{place}が見つかりません。条や項がずれた可能性があります。",
    "changed": "{place}の文が、確かめたときと違います。読み比べてください。",
    "unread": "指紋がないため文を比べていない箇所：{places}",
    "recorded": "いまの条文の指紋を {path} に書きました。",
}
