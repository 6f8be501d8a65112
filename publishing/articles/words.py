"""The Japanese words of what the build adds to articles."""

SCENE = {
    "head": "| 場面 | 報告と本人への通知 | 当たる類型 | 確報 |\n| --- | --- | --- | --- |",
    "required": "**要る**",
    "not_required": "要らない（社内の対応は要る）",
    "undetermined": "まだ決まらない",
    "none": "—",
    "and": "、",
    "or": "、",
    "days": "{days}日以内",
    "appi_7_": "{number}号",
    "my_number_": "番号法{number}号",
    "public_43_": "43条{number}号",
}
CONTENTS = "このページの中身"
