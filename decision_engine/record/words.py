"""記録の言葉: 誤りの知らせ、変わったことの文。"""

PROBLEMS = {
    "not_an_object": "記録として読めません。中身が、名前と値の組になっていません。",
    "newer": "この記録は、新しい版（{value}）で作られています。ページを新しくしてから開いてください。いまの記録は、そのまま残っています。",
    "schema": "記録の種類「{value}」は読めません。読める種類: {allowed}",
    "unknown_part": "{place} という部分はありません。書ける名前: {allowed}",
    "missing_part": "{place} がありません。ファイルの一部が欠けています。",
    "shape": "{place} の形が違います。{expected}",
    "too_long": "{place} が長すぎます。{most}字以内にしてください。",
    "time": "{place} は 2026-11-24T10:30+09:00 の形の日時で書いてください。「{value}」は読めません。",
    "place": "{place}: {message}",
    "changed": "この記録は、保存した後に中身が変わっています。手で直したのでなければ、壊れています。内容をよく見てから続けてください。",
    "link_version": "このリンクは読めません。種類「{value}」は、この版では扱えません。",
    "link_broken": "このリンクは途中で切れたか、変わっています。もらった元のリンクを、端から端まで写してください。いまの答えは、そのまま残っています。",
    "no_free_text": "リンクに入れられるのは、選んだ答えと数と日付だけです。",
}
SHAPES = {
    "object": "名前と値の組で書きます。",
    "list": "並びで書きます。",
    "text": "文字で書きます。",
    "tick": "at（日時）・note（メモ）・title（すること）の組で書きます。",
    "entry": "at（日時）・facts（事実）・note（メモ）の組で書きます。",
}
CHECK = {
    "good": "この記録は開けます。事実 {facts}件、済んだこと {ticks}件、書類の直し {edits}か所、判断の記録 {log}件。",
    "warned": "注意: {text}",
    "in_file": "{path}: {text}",
}
DIFF = {
    "title": "前回から変わったこと",
    "same": "変わったことはありません。",
    "facts": "■ 変わった事実",
    "fact": "  ・{label}: {old} → {new}",
    "duties": "■ 変わった義務",
    "duty": "  ・{title}: {old} → {new}",
    "because_one": "      「{facts}」の答えが変わったためです。",
    "because_several": "      「{facts}」の答えが合わせて変わったためです。",
    "because_edition": "      適用されるルールの版が変わったためです（{old} 施行分 → {new} 施行分）。",
    "because_day": "      判断した日が変わったためです。",
    "rule": "      根拠: {cites}",
    "dates": "■ 変わった期限",
    "date": "  ・{deadline}: {old} → {new}",
    "counted": "      {line}",
    "day": "{year}年{day}",
    "at": "{year}年{day} {time}",
    "plan": "■ 増えた・減ったこと",
    "added": "  ・増えた: {title}",
    "removed": "  ・減った: {title}",
    "kept": "  ・減ったが、済ませた記録が残る: {title}（{at}）",
    "edition": "■ ルールブック",
    "editions": "  {old} → {new}",
    "between": "」「",
    "none": "なし",
    "no_answer": "答えなし",
}
STATUS = {"required": "必要", "undetermined": "まだ決まらない", "advised": "おすすめ", "not_required": "不要"}
