"""Japanese words of the views: whole sentences and labels, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decision_engine.language.rule import Status

STATUS = {
    "required": "必要",
    "undetermined": "まだ決まらない",
    "advised": "おすすめ",
    "not_required": "不要",
}
LAW_STATUS = {**STATUS, "required": "義務", "not_required": "義務ではない"}
KIND = {"law": "法令", "guideline": "指針", "rule": "規約", "contract": "契約", "practice": "実務"}
BASIS = {"guide": "目安", "statutory": "法定", "rule": "規約", "contract": "契約"}
TRUTH = {"yes": "はい", "no": "いいえ", "unknown": "わからない"}
GROUPS: dict[Status, tuple[str, str]] = {
    "required": ("必要なこと", ""),
    "undetermined": ("まだ決まらないこと", "分からない事実が決まると、必要か不要かが決まります。"),
    "advised": ("おすすめすること", "義務ではありませんが、被害を防ぎ、信用を守る助けになります。"),
    "not_required": ("不要と決まったこと", "不要とした理由を残しておくと、後で説明できます。"),
}
PHASES = {
    "now": "いますぐ",
    "day1": "きょう・あす",
    "days3to5": "{速報の目安の終わり}日目まで（できれば{速報の目安の初め}日目まで）",
    "day30": "{確報の日数}日目まで",
    "day60": "{不正の確報の日数}日目まで",
    "after": "その後",
}
CONTACT_TITLE = {
    "individual": "一人ひとりに知らせる",
    "individual_and_public": "一人ひとりに知らせ、全体にも公表する",
    "substitute": "代替措置で知らせる",
    "undetermined": "知らせ方はまだ決まらない",
}
HEADLINE = {
    "report_and_notice": "報告と本人への通知が必要です。{who}",
    "report_and_substitute": "報告が必要です。本人に連絡できないため、通知に代えて代替措置をとります。{who}",
    "report_only": "報告が必要です。本人への通知の義務はありません。{who}",
    "report_notice_open": "報告が必要です。本人への通知の要否は、まだ決まりません。{who}",
    "open": "報告が必要かどうかは、まだ決まりません。",
    "open_adviser": "報告が必要かどうかは、お答えからは決まりません。{who}に確かめてください。",
    "open_one": "報告が必要かどうかは、まだ決まりません。{facts}が分かれば決まります。",
    "open_facts": "報告が必要かどうかは、まだ決まりません。まず、{facts}を確かめてください。",
    "none_event": "法律上の報告と本人への通知は、不要と考えられます。社内の対応と記録は必要です。",
    "none": "漏えい等には当たらず、法律上の報告と本人への通知は、不要と考えられます。",
    "other_open": "漏えい等には当たらず、個人情報保護法などの報告と本人への通知は、不要と考えられます。ほかの法律や契約の連絡には、まだ決まらないものがあります。",
    "other_open_event": "個人情報保護法などの報告と本人への通知は、不要と考えられます。社内の対応と記録は必要です。ほかの法律や契約の連絡には、まだ決まらないものがあります。",
    "other_required": "個人情報保護法などの報告は不要と考えられますが、ほかに必要な連絡があります。",
    "empty": "答えるほど、必要なことと期限がはっきりします。分かるところから答えてください。",
}
WHO = {
    "report_commission": "根拠は個人情報保護法26条です。",
    "report_my_number": "マイナンバーを含むため、根拠は番号法29条の4です。",
    "report_public_body": "行政機関等のため、根拠は個人情報保護法68条です。",
    "report_commission+report_my_number": "根拠は個人情報保護法と番号法です。",
    "report_my_number+report_public_body": "根拠は番号法29条の4と、行政機関等の個人情報保護法68条です。",
}
SAFE_SIDE = "安全側の扱い: 決まるまでは、報告と通知をする前提で準備を進めてください。速報は、分かっている範囲で出せます。"
LEFT = {
    "days": "あと{n}日",
    "range": "あと{last}日（できれば{day}まで）",
    "until": "あと{last}日",
    "today": "きょうが期限です",
    "today_range": "あと{last}日（できればきょう）",
    "at_once": "いますぐ",
    "over": "{n}日過ぎています",
}
CLOCK_NOTE = "知った日を答えると、期限を日付で示します。知った日とは、社内のいずれかの部署が知った日です。"
WHEN_AT_ONCE = "直ちに"
WHEN_AT = "{day} {time}まで"
WHEN_DAY = "{day}まで"
CHANGE = {
    "answered": "「{fact}」が「{value}」に変わると、「{status}」になります。",
    "open": "「{fact}」が「{value}」と分かれば、「{status}」になります。",
}
PEOPLE = "{n}人"
PEOPLE_RANGE = "{low}人〜{high}人"
PEOPLE_FROM = "{low}人以上（最大は不明）"
NOTHING = "どれでもない"
UNKNOWN = "わからない"
PARTLY = "一部だけ"
STAMP = "ルールブック {version} 版（{verified_on} 確認、{edition} 施行分）。判断日 {as_of}。"
DISCLAIMER = (
    "これは情報の提供で、法的な助言ではありません。"
    "本人に大きな被害が出ている、警察や当局から照会があった、訴えられそう、外国の法律が関わる、判断が分かれる、"
    "というときは、弁護士に相談してください。"
)
SOON = "{title}［{basis_word}］: {when}（日付は示しません）"
HOW = "調べ方: {how}"
ADVICE = "{who}に尋ねる: {ask}"
ADVICE_DECIDES = "決まること: {titles}"
CHECK = "要確認: {reasons}"
IN_FORCE = "{edition}（{in_force} から）"

RULEBOOK = {
    "title": "# ルールブック {version}（{verified_on} 確認）",
    "item": "## {name} {title}",
    "caution": "## 注意 {name}（{fact}）",
    "caution_until": "- 適用: {until} まで",
    "adviser": "## 相談先 {fact}が「{answers}」",
    "ask": "- {who}に尋ねる: {ask}",
    "advises": "- 決まらない義務: {duties}",
    "any_duty": "どの義務でも",
    "coming": "## これから変わること {name} {title}（{starts}）",
    "line": "- {text}",
    "period": "- 適用: {since} から {until}（全{count}版）",
    "sources": "- 根拠:",
    "says": "- {label}{check}: {says}",
    "only_for": "  - 次に当たらないときは示さない根拠（{names}）:",
    "when": "- 条件:",
    "quiet_when": "- 黙る条件:",
    "advised_when": "- すすめる条件:",
    "unless": "  - 例外: {title}",
    "unless_sources": "    - 例外の根拠:",
    "answer": "- {word}: {text}",
    "note": "- 注: {text}",
    "kind": "- 種類: {kind}",
    "stands": "- 条件が決まらない間も、必要として扱う",
    "both_ways": "- 全ての値を試す事実: {facts}",
    "safe_side": "- 安全側: {text}",
    "addressee": "- 相手: {name}。{how} {url}",
    "addressee_when": "  - この相手になる条件:",
    "clock": "- 期限 {title}（{basis}）: {span}。{note}",
    "clock_sources": "  - 期限の根拠:",
    "clock_when": "  - この期限がある条件:",
    "restarts_when": "  - 人数が分かった日から数える条件:",
    "longer": "  - {days}日になる条件（{reason}）:",
    "hours": "知った時刻から{hours}時間",
    "days": "{start}{days}日",
    "range": "{start}概ね{first}〜{days}日以内",
    "at_once": "直ちに",
    "no_span": "{soon}（日付は示さない）",
    "from_day_of_knowing": "知った日を1日目として",
    "from_next_day": "知った日の翌日を1日目として",
    "roll": "、休日なら次の開庁日",
    "no_roll": "、繰り下げない",
    "task": "- すること（{phase}）: {title}。{detail}",
    "task_when": "  - することの条件:",
    "touches": "- 関わる義務: {duties}",
    "finding": "［{rule}］",
    "unclear": "（「{values}」のときは分からないとする）",
    "denied": "（「{fact}」が「{value}」のときは分からないとする）",
    "check": "（要確認）",
}

WHY = {
    "title": "{mark} {title}: {word}",
    "edition": "知った日 {legal_date} に適用される版（{edition} 施行分）で判断しました。",
    "cites": "根拠: {cites}",
    "tree": "■ 根拠の木",
    "node": "{indent}{mark} {text}",
    "changes": "■ 何が変われば変わるか",
    "single": "  ・{steps} → {status}",
    "pairs": "  一つの答えでは変わりません。次の二つがそろうと変わります。",
    "none": "  一つや二つの答えでは変わりません。",
    "step": "「{fact}」が「{value}」",
    "and": " かつ ",
}
TRUTH_MARK = {"yes": "○", "no": "×", "unknown": "？"}
PLAN = {
    "check": "（要確認）",
    "gone": "済ませたが、いまの段取りにはないこと",
    "why_gone": "事実が変わったため、いまの段取りからは外れました。済ませた記録は残ります。",
    "nobody": "担当の記録なし",
}
TIMELINE = {
    "label": "知った日から期限までの図。同じ内容が、図の下に文であります。",
    "known": "知った日 {day}",
    "known_short": "知った日 {day}",
    "today": "きょう {day}",
    "today_short": "きょう {day}",
    "line": "{when} {title}［{basis}］{left}",
    "under": "{when}［{basis}］{left}",
    "done": "済み",
    "over": "{n}日過ぎています",
    "today_is": "きょうが期限です",
    "left": "あと{n}日",
}

RESTS = "この結論は「{answer}」という答えにかかっています。違えば報告が必要です。"
RESTS_ON_ANSWER = "「{fact}」が「{value}」に変わると、報告が必要になります。"
RESTS_ON_ANSWER_PERHAPS = "「{fact}」が「{value}」に変わると、報告が必要になることがあります。"
# Whom 「民間事業者」 does not cover; a reader may have left it as it was taken to be.
RESTS_ON_BUSINESS = (
    "「民間事業者」と考えた結論です。"
    "市役所、公立の学校や図書館、教育委員会、警察、消防などなら、報告が必要になります。"
)
RESTS_ON_BUSINESS_PERHAPS = (
    "「民間事業者」と考えた結論です。"
    "市役所、公立の学校や図書館、教育委員会、警察、消防などなら、報告が必要になることがあります。"
)

# finding → sentence and the fact that stands in it
BASIS_OF = {
    "appi_7_1": ("1号: {said}を含むため", "special_care"),
    "appi_7_2": ("2号: {said}を含み、財産的被害のおそれがあるため", "financial_harm"),
    "appi_7_3": ("3号: 不正の目的で行われたおそれがあるため（{said}）", "cause"),
    "appi_7_4": ("4号: 本人が{規則7条4号の人数}人を超える、又は超えるおそれがあるため（{said}）", "persons"),
    "my_number_1": ("番号法1号: 公的なシステムのマイナンバーを含むため", "my_number"),
    "my_number_2": ("番号法2号: 不正の目的のおそれがあり、マイナンバーを含むため", "my_number"),
    "my_number_3": ("番号法3号: マイナンバーが不特定多数に見られる状態だったため", "my_number"),
    "my_number_4": (
        "番号法4号: マイナンバーの本人が{番号法4号の人数}人を超える、又は超えるおそれがあるため（{said}）",
        "persons",
    ),
    "public_43_1": ("43条1号: {said}を含むため", "special_care"),
    "public_43_2": ("43条2号: {said}を含み、財産的被害のおそれがあるため", "financial_harm"),
    "public_43_3": ("43条3号: 不正の目的で行われたおそれがあるため（{said}）", "cause"),
    "public_43_4": (
        "43条4号: 本人が{規則43条4号の人数}人を超える、又は超えるおそれがあるため（{said}）",
        "persons",
    ),
    "public_43_5": ("43条5号: 条例要配慮個人情報を含むため", "my_number"),
}
BASIS_DIRECT = {
    "special_care": "要配慮個人情報",
    "financial_harm": "不正に使われると困る情報",
    "cause": "そう答えたため",
    "persons": "答えた人数",
    "my_number": "マイナンバー",
}
BASIS_NONE = {
    "no_event": "漏えい・滅失・毀損のどれにも当たらないため",
    "encrypted": "高度な暗号化で守られ、鍵も守られているため",
    "not_subject": "この立場では、報告の義務を負わないため",
    "exempt": "報道・著述・宗教・政治の活動のための取扱いで、報告の定めが適用されないため",
    "few": "要配慮・財産的被害・不正の目的のどれもなく、本人が{規則7条4号の人数}人以下のため（{said}）",
    "few_public": "要配慮・財産的被害・不正の目的のどれもなく、本人が{規則43条4号の人数}人以下のため（{said}）",
    "other": "報告の対象になる種類の情報や出来事に当たらないため",
}
WHEN_YEAR = "{year}年{when}"
OVERDUE = "まだなら、きょう出します。遅れた理由を添えます。"
JOINED = "、"
