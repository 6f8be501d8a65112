"""The Japanese words of what the build adds to articles."""

SCENE = {
    "head": "場面は例です。民間の会社で、書いた項目のほかに情報がなく、取り戻せていないときの、判断ナビの答えです。\n\n| 場面 | 報告と本人への通知 | 当たる類型 | 確報 |\n| --- | --- | --- | --- |",
    "required": "**要る**",
    "not_required": "要らない（社内の対応は要る）",
    "no_event": "要らない（経緯の記録は残す）",
    "undetermined": "まだ決まらない",
    "none": "—",
    "and": "、",
    "or": "、",
    "days": "{days}日以内",
    "appi_7_": "{number}号",
    "my_number_": "番号法{number}号",
    "public_43_": "43条{number}号",
}
DOUBT = "（要確認）"
CONTENTS = "このページの中身"
QUESTIONS = "この中の質問（{number}）"
CHART = {
    "head": "| 区分 | 数 | 補足 |\n| --- | --- | --- |",
    "row": "| {label} | {value}{unit} | {note}{check} |",
    "check": "（[要確認](about.md#confidence)）",
}
CASES = {
    "known": "知った日 {date}",
    "published": "公表 {date}",
    "comma": "、",
    "days": "（{days}日）",
    "case": (
        "### {who}（{year}年）\n\n"
        "{dates}\n{{ .case-dates }}\n\n"
        "- **起きたこと**：{what}\n- **したこと**：{did}\n- **学べること**：{learn}\n- [公表されたページ]({url})\n{check}"
    ),
    "not_reread": (
        "- [要確認](about.md#confidence)：2026年11月24日の読み直しでは、公表されたページも保存された写しも開けませんでした。"
        "引く前に、上のページを開き、日付、人数、したことを確かめてください。\n"
    ),
    "figures": (
        "載せているのは{cases}の例です。知った日と公表の日の両方が書かれているのは{counted}例で、"
        "その間の日数は、短いもので{least}日、真ん中の値が{middle}日、長いもので{most}日でした。"
    ),
}
IMPACTS = {
    "head": "| 調べた所 | だれの答えか | 数字 |\n| --- | --- | --- |",
    "survey": "| {who} | {asked} | {text}{check}〔{pages}〕 |",
    "company": "### {who} {{#company-{id}}}\n\n{when}\n{{ .case-dates }}\n\n",
    "fact": "- {text}{check}〔{pages}〕",
    "comma": "、",
    "check": "（[要確認](about.md#confidence)：一つの記事によるため）",
}
BOOK = {
    "title": "記事の全部（印刷用）",
    "answer": "記事の全部が、この一ページにあります。ブラウザの印刷で、紙にもPDFにもできます。",
    "lead": "法律は変わります。刷った日を書いておいてください。",
    "description": "サイトの記事を一つのページに並べました。印刷して、紙で備えるためのページです。",
}
