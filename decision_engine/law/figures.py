"""法律の数: 名前、根拠、いつからいくつか。ルール・注意・期限・文は、ここの名前で引く。

数が変わるときは、その数に「（初日, 新しい数）」を一つ足す。条件も文も版も、そこから作られる。施行の前に
足してよい。その日より前の事故では今の数を使い、日を選ばずに読む文は、いつからいくつかを自分で言う。
"""

from __future__ import annotations

from decision_engine.language.figure import Figure, share

FIRST = "2022-04-01"
# 法律の今の版を確かめた日。
VERIFIED_ON = "2026-11-23"

PERSONS_7_4 = Figure("規則7条4号の人数", "rule.7.4", (FIRST, 1000))
PERSONS_43_4 = Figure("規則43条4号の人数", "rule.43.4", (FIRST, 100))
PERSONS_NUMBER = Figure("番号法4号の人数", "mynumber.rule.2.4", (FIRST, 100))
PERSONS_PMARK = Figure("Pマークの速報の人数", "pmark.pmk500", (FIRST, 1000))

# 「近い数です」と注意を出し始める人数（基準の8割）。法律の数ではなく、このサイトの判断。
NEAR_7_4 = share("規則7条4号の人数の手前", PERSONS_7_4, 80)
NEAR_43_4 = share("規則43条4号の人数の手前", PERSONS_43_4, 80)
NEAR_NUMBER = share("番号法4号の人数の手前", PERSONS_NUMBER, 80)

GUIDE_FIRST = Figure("速報の目安の初め", "gl.3-5-3-3", (FIRST, 3))
GUIDE_LAST = Figure("速報の目安の終わり", "gl.3-5-3-3", (FIRST, 5))
FINAL = Figure("確報の日数", "rule.8.2", (FIRST, 30))
FINAL_MALICE = Figure("不正の確報の日数", "rule.8.2", (FIRST, 60))
NUMBER_FINAL = Figure("番号法の確報の日数", "mynumber.rule.3", (FIRST, 30))
NUMBER_FINAL_MALICE = Figure("番号法の不正の確報の日数", "mynumber.rule.3", (FIRST, 60))
PUBLIC_FINAL = Figure("公的部門の確報の日数", "rule.44", (FIRST, 30))
PUBLIC_FINAL_MALICE = Figure("公的部門の不正の確報の日数", "rule.44", (FIRST, 60))
PMARK_FIRST = Figure("Pマークの速報の目安の初め", "pmark.pmk500", (FIRST, 3))
PMARK_LAST = Figure("Pマークの速報の目安の終わり", "pmark.pmk500", (FIRST, 5))
PMARK_FINAL = Figure("Pマークの確報の日数", "pmark.pmk500", (FIRST, 30))
PMARK_FINAL_MALICE = Figure("Pマークの不正の確報の日数", "pmark.pmk500", (FIRST, 60))
FINANCE_FIRST = Figure("金融の第一報の目安の初め", "finance.qa.4-12", (FIRST, 3))
FINANCE_LAST = Figure("金融の第一報の目安の終わり", "finance.qa.4-12", (FIRST, 5))
TELECOM_DETAILED = Figure("通信の秘密の詳報の日数", "telecom.rule.57", (FIRST, 30))
INFRASTRUCTURE_DETAILED = Figure("基幹インフラの詳報の日数", "infrastructure.order.4", (FIRST, 30))

FIGURES: dict[str, Figure] = {
    figure.name: figure for figure in tuple(globals().values()) if isinstance(figure, Figure)
}

# 日を選ばずに読む文（質問、記事）で、これから変わる数をこう言う。
LATER = "{number}（{year}年{month}月{day}日からは{then}）"
