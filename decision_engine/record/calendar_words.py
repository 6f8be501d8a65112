"""予定表の言葉。"""

CALENDAR = {
    "producer": "-//decision-engine//JA",
    "name": "個人情報の事故対応の期限",
    "title": "【{mark}】{deadline}",
    "guide": "目安",
    "statutory": "法定",
    "rule": "規約",
    "contract": "契約",
    "maybe": "未定・準備",
    "note": "事実が変わると、日付も変わります。判断し直したら、もう一度取り込んでください。同じ予定が書き換わります。知った日を直したときと、要らなくなった期限は、前の予定を消してください。",
    "line": "{when} {title}（{to}）",
    "day": "{year}年{day}",
    "at": "{year}年{day} {time}",
    "none": "日付のある期限はありません。知った日を答えると、期限を数えられます。",
}
