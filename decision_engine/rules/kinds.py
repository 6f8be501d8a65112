"""類型: 漏えい等があれば報告の対象になる情報・原因・人数か（漏えい等の有無と暗号化は見ない）。"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Is, all_of, any_of
from decision_engine.language.rule import Case, Rule
from decision_engine.rules import appi
from decision_engine.rules import public_body as public
from decision_engine.rules.my_number import NUMBERED_OVER

STOLEN = {"information": "personal_data", "cause": "stolen_item"}
SMALL = {
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "cause": "mail_misaddressed",
    "persons": 10,
}
PLANNED = {"information": "planned_personal_data", "cause": "web_skimming"}
EVE = {"known_on": "2024-03-31", "as_of": "2024-03-31"}
BEFORE_LOCAL = {"known_on": "2023-03-31", "as_of": "2023-03-31"}
OFFICE = {"entity": "public_body"}

APPI_BEFORE = Rule(
    id="appi_kind",
    title="規則7条のどれかの類型の情報・原因・人数である",
    when=any_of(appi.FIRST_KIND, appi.SECOND_KIND, appi.THIRD_KIND_BEFORE, appi.FOURTH_KIND),
    cites=("gl.3-5-3-1", "rule.7.3.before"),
    yes="漏えい等があれば、規則7条の報告の対象になる情報・原因・人数です。",
    no="規則7条のどの類型の情報・原因・人数でもありません。",
    unknown="規則7条の類型の情報・原因・人数かどうかが、まだ決まりません。",
    cases=(
        Case("2024年3月の盗難", {**STOLEN, **EVE}, "yes", "rule.7.3.before"),
        Case("2024年3月の入力ページ改ざん（取得予定）", {**PLANNED, **EVE}, "no", "rule.7.3.before"),
        Case("2024年3月の10人の誤送信", {**SMALL, **EVE}, "no", "rule.7.4"),
    ),
)

APPI = replace(
    APPI_BEFORE,
    when=any_of(appi.FIRST_KIND, appi.SECOND_KIND, appi.THIRD_KIND, appi.FOURTH_KIND),
    cites=("gl.3-5-3-1", "gl.3-5-1-1"),
    since="2024-04-01",
    cases=(
        Case("盗難", STOLEN, "yes", "gl.3-5-3-1.3"),
        Case("入力ページの改ざん（取得しようとしている情報）", PLANNED, "yes", "gl.3-5-3-1.3"),
        Case("10人の誤送信", SMALL, "no", "rule.7.4"),
        Case("1,001人の誤送信", {**SMALL, "persons": 1001}, "yes", "rule.7.4"),
        Case("健診結果1人分の誤送信", {**SMALL, "items": ["checkup_result"]}, "yes", "gl.3-5-3-1.1"),
        Case("カード番号1人分の誤送信", {**SMALL, "items": ["card_number"]}, "yes", "gl.3-5-3-1.2"),
        Case("何も分からない", {}, "unknown", "project.safe_side"),
    ),
)

MY_NUMBER = Rule(
    id="my_number_kind",
    title="番号法の規則2条のどれかの類型の情報・原因・人数である",
    when=all_of(
        Finding("my_number"),
        any_of(
            Is("my_number_system", ("yes",)),
            Finding("malicious"),
            Is("my_number_misuse", ("yes",)),
            Is("exposed_to_public", ("yes",)),
            NUMBERED_OVER,
        ),
    ),
    cites=("mynumber.29-4.1", "mynumber.rule.2.1", "mynumber.rule.2.3"),
    yes="漏えい等があれば、番号法の報告の対象になる情報・原因・人数です。",
    no="番号法の規則2条のどの類型の情報・原因・人数でもありません。",
    unknown="番号法の規則2条の類型の情報・原因・人数かどうかが、まだ決まりません。",
    cases=(
        Case("番号を含む盗難", {**STOLEN, "my_number": "yes"}, "yes", "mynumber.rule.2.2"),
        Case(
            "番号1人分の誤送信",
            {**SMALL, "my_number": "yes", "exposed_to_public": "no"},
            "no",
            "mynumber.29-4.1",
        ),
        Case("番号がない", {**SMALL, "my_number": "no"}, "no", "mynumber.29-4.1"),
        Case(
            "番号101人分の誤送信",
            {**SMALL, "my_number": "yes", "persons": 101, "persons_my_number": 101},
            "yes",
            "mynumber.rule.2.4",
        ),
    ),
)

PUBLIC_FIRST = Rule(
    id="public_kind",
    title="規則43条のどれかの類型の情報・原因・人数である",
    when=any_of(public.FIRST_KIND, public.SECOND_KIND, public.THIRD_KIND_BEFORE, public.FOURTH_KIND),
    cites=("pub.5-4-1", "rule.43.3.before", "appi.68.local"),
    yes="漏えい等があれば、規則43条の報告の対象になる情報・原因・人数です。",
    no="規則43条のどの類型の情報・原因・人数でもありません。",
    unknown="規則43条の類型の情報・原因・人数かどうかが、まだ決まりません。",
    note="要確認です。2023年3月31日までの事故なら、当時の43条の原文と、地方公共団体などでは当時の条例を、法務の担当者が確かめてください。",
    cases=(
        Case("2023年3月の省庁の盗難", {**STOLEN, **OFFICE, **BEFORE_LOCAL}, "yes", "rule.43.3.before"),
        Case(
            "2023年3月の10人の誤送付。条例要配慮個人情報の号は、まだない",
            {**SMALL, **OFFICE, **BEFORE_LOCAL, "ordinance_special_care": "yes"},
            "no",
            "appi.68.local",
        ),
    ),
)

PUBLIC_BEFORE = replace(
    PUBLIC_FIRST,
    when=any_of(
        public.FIRST_KIND,
        public.SECOND_KIND,
        public.THIRD_KIND_BEFORE,
        public.FOURTH_KIND,
        public.FIFTH_KIND,
    ),
    cites=("pub.5-4-1", "rule.43.3.before"),
    note="要確認です。2024年3月31日までの事故なら、43条3号の当時の原文を、法務の担当者が確かめてください。",
    since="2023-04-01",
    cases=(
        Case("2024年3月の市役所の盗難", {**STOLEN, **OFFICE, **EVE}, "yes", "rule.43.3.before"),
        Case("2024年3月の申請ページの改ざん", {**PLANNED, **OFFICE, **EVE}, "no", "rule.43.3.before"),
    ),
)

PUBLIC = replace(
    PUBLIC_BEFORE,
    when=any_of(
        public.FIRST_KIND,
        public.SECOND_KIND,
        public.THIRD_KIND,
        public.FOURTH_KIND,
        public.FIFTH_KIND,
    ),
    cites=("pub.5-4-1", "rule.43.3"),
    note=public.UNORGANIZED_NOTE,
    since="2024-04-01",
    cases=(
        Case("市役所の盗難", {**STOLEN, **OFFICE}, "yes", "rule.43.3"),
        Case("申請ページの改ざん（取得予定の情報）", {**PLANNED, **OFFICE}, "yes", "rule.43.3"),
        Case("市役所の10人の誤送付", {**SMALL, **OFFICE}, "no", "rule.43.4"),
        Case("市役所の101人の誤送付", {**SMALL, **OFFICE, "persons": 101}, "yes", "rule.43.4"),
        Case("民間の会社", STOLEN, "no", "appi.68.1"),
    ),
)

RULES = (APPI_BEFORE, APPI, MY_NUMBER, PUBLIC_FIRST, PUBLIC_BEFORE, PUBLIC)
