"""個人情報保護法68条・施行規則43条: 行政機関等。"""

from decision_engine.language.condition import Finding, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import NEVER, Case, Rule
from decision_engine.law.figures import PERSONS_43_4

OFFICE = {"entity": "public_body", "leak": "occurred", "recovered_unseen": "no", "encryption_strong": "no"}
HELD = ("personal_data", "unorganized", "pseudonymized")
HELD_OR_PLANNED = (*HELD, "planned_personal_data")
UNORGANIZED_NOTE = "散在している個人情報や個人情報に当たる仮名加工情報も、行政文書に記録されていれば保有個人情報に当たり得るため、対象として扱います（要確認）。"

OF_PUBLIC_BODY = Is("entity", ("public_body",))

FIRST_KIND = all_of(OF_PUBLIC_BODY, Is("information", HELD), Finding("special_care"))
SECOND_KIND = all_of(OF_PUBLIC_BODY, Is("information", HELD), Finding("financial_harm"))
THIRD_KIND_BEFORE = all_of(OF_PUBLIC_BODY, Is("information", HELD), Finding("malicious"))
THIRD_KIND = all_of(OF_PUBLIC_BODY, Is("information", HELD_OR_PLANNED), Finding("malicious"))
FOURTH_KIND = all_of(OF_PUBLIC_BODY, Is("information", HELD), Over("persons", PERSONS_43_4))
FIFTH_KIND = all_of(OF_PUBLIC_BODY, Is("information", HELD), Is("ordinance_special_care", ("yes",)))

FIRST = Rule(
    id="public_43_1",
    title="43条1号: 要配慮個人情報が含まれる保有個人情報の漏えい等",
    when=all_of(FIRST_KIND, Finding("unprotected_event")),
    cites=("rule.43.1", "pub.5-4-1"),
    yes="要配慮個人情報が含まれる保有個人情報の漏えい等です。",
    no="43条1号（要配慮個人情報）には当たりません。",
    unknown="43条1号に当たるかどうかが、まだ決まりません。",
    note=UNORGANIZED_NOTE,
    cases=(
        Case(
            "市役所で診療情報1人分を誤送付",
            {**OFFICE, "information": "personal_data", "items": ["medical_care"]},
            "yes",
            "rule.43.1",
        ),
        Case(
            "民間の会社",
            {**OFFICE, "entity": "business", "information": "personal_data", "items": ["medical_care"]},
            "no",
            "appi.68.1",
        ),
        Case(
            "要配慮個人情報がない",
            {**OFFICE, "information": "personal_data", "items": ["name"], "items_settled": "yes"},
            "no",
            "rule.43.1",
        ),
    ),
)

SECOND = Rule(
    id="public_43_2",
    title="43条2号: 財産的被害が生じるおそれがある保有個人情報の漏えい等",
    when=all_of(SECOND_KIND, Finding("unprotected_event")),
    cites=("rule.43.2", "pub.5-4-1"),
    yes="不正に使われると財産的被害が生じるおそれがある保有個人情報の漏えい等です。",
    no="43条2号（財産的被害のおそれ）には当たりません。",
    unknown="43条2号に当たるかどうかが、まだ決まりません。",
    note=UNORGANIZED_NOTE,
    cases=(
        Case(
            "市の窓口のカード番号が漏えい",
            {**OFFICE, "information": "personal_data", "items": ["card_number"]},
            "yes",
            "rule.43.2",
        ),
        Case(
            "口座情報だけ",
            {**OFFICE, "information": "personal_data", "items": ["bank_account"], "items_settled": "yes"},
            "no",
            "rule.43.2",
        ),
    ),
)

THIRD_BEFORE = Rule(
    id="public_43_3",
    title="43条3号: 不正の目的をもって行われたおそれがある漏えい等",
    when=all_of(THIRD_KIND_BEFORE, Finding("unprotected_event")),
    cites=("rule.43.3.before", "rule.43.3"),
    yes="不正の目的で行われたおそれがある保有個人情報の漏えい等です。確報は{公的部門の不正の確報の日数}日以内です。",
    no="43条3号（不正の目的）には当たりません。",
    unknown="43条3号に当たるかどうかが、まだ決まりません。",
    note="2024年3月31日までの規定です。取得しようとしている個人情報は含みません（要確認）。",
    cases=(
        Case(
            "2024年3月の入力ページ改ざん（取得予定の情報）",
            {
                **OFFICE,
                "known_on": "2024-03-31",
                "as_of": "2024-03-31",
                "information": "planned_personal_data",
                "cause": "web_skimming",
            },
            "no",
            "rule.43.3",
        ),
        Case(
            "2024年3月の不正アクセス",
            {
                **OFFICE,
                "known_on": "2024-03-31",
                "as_of": "2024-03-31",
                "information": "personal_data",
                "cause": "unauthorized_access",
            },
            "yes",
            "rule.43.3",
        ),
    ),
)

THIRD = Rule(
    id="public_43_3",
    title="43条3号: 不正の目的をもって行われたおそれがある漏えい等",
    when=all_of(THIRD_KIND, Finding("unprotected_event")),
    cites=("rule.43.3", "pub.5-4-1"),
    yes="不正の目的で行われたおそれがある保有個人情報等の漏えい等です。確報は{公的部門の不正の確報の日数}日以内です。",
    no="43条3号（不正の目的）には当たりません。",
    unknown="43条3号に当たるかどうかが、まだ決まりません。",
    since="2024-04-01",
    note=UNORGANIZED_NOTE,
    cases=(
        Case(
            "市役所への不正アクセス",
            {**OFFICE, "information": "personal_data", "cause": "unauthorized_access"},
            "yes",
            "rule.43.3",
        ),
        Case(
            "申請ページの改ざん（取得予定の情報）",
            {**OFFICE, "information": "planned_personal_data", "cause": "web_skimming"},
            "yes",
            "rule.43.3",
        ),
        Case(
            "誤送付",
            {**OFFICE, "information": "personal_data", "cause": "document_misdelivered"},
            "no",
            "rule.43.3",
        ),
    ),
)

FOURTH = Rule(
    id="public_43_4",
    title="43条4号: 本人の数が{規則43条4号の人数}人を超える漏えい等",
    when=all_of(FOURTH_KIND, Finding("unprotected_event")),
    cites=("rule.43.4", "pub.5-4-1"),
    yes="本人の数が{規則43条4号の人数}人を超える（最大で超えるおそれがある場合を含む）保有個人情報の漏えい等です。",
    no="43条4号（{規則43条4号の人数}人超）には当たりません。",
    unknown="43条4号に当たるかどうかが、まだ決まりません。",
    note=UNORGANIZED_NOTE,
    cases=(
        Case("101人", {**OFFICE, "information": "personal_data", "persons": 101}, "yes", "rule.43.4"),
        Case("ちょうど100人", {**OFFICE, "information": "personal_data", "persons": 100}, "no", "rule.43.4"),
        Case(
            "行政文書にある散在情報101人分",
            {**OFFICE, "information": "unorganized", "persons": 101},
            "yes",
            "project.safe_side",
        ),
    ),
)

# 条例要配慮個人情報を定め得る地方公共団体は、2023年3月31日まで、この法律の行政機関等の規律の外にあった。
FIFTH_BEFORE = Rule(
    id="public_43_5",
    title="43条5号: 条例要配慮個人情報が含まれる保有個人情報の漏えい等",
    when=NEVER,
    cites=("rule.43.5", "appi.68.local"),
    yes="",
    no="43条5号（条例要配慮個人情報）には当たりません。条例要配慮個人情報の定めは、2023年4月1日からです。",
    unknown="",
    note="2023年3月31日までに知った事故です。地方公共団体などでは、その団体の当時の条例で考えます（要確認）。",
    cases=(
        Case(
            "2023年3月の市役所。条例で特に守る情報",
            {
                **OFFICE,
                "known_on": "2023-03-31",
                "as_of": "2023-03-31",
                "information": "personal_data",
                "ordinance_special_care": "yes",
            },
            "no",
            "appi.68.local",
        ),
    ),
)

FIFTH = Rule(
    id="public_43_5",
    title="43条5号: 条例要配慮個人情報が含まれる保有個人情報の漏えい等",
    when=all_of(FIFTH_KIND, Finding("unprotected_event")),
    cites=("rule.43.5", "pub.5-4-1", "pub.4-2-6"),
    yes="条例で定めた要配慮個人情報が含まれる保有個人情報の漏えい等です。",
    no="43条5号（条例要配慮個人情報）には当たりません。",
    unknown="43条5号に当たるかどうかが、まだ決まりません。",
    since="2023-04-01",
    note=UNORGANIZED_NOTE,
    cases=(
        Case(
            "条例要配慮個人情報1人分",
            {**OFFICE, "information": "personal_data", "ordinance_special_care": "yes"},
            "yes",
            "rule.43.5",
        ),
        Case("条例の定めがない", {**OFFICE, "information": "personal_data"}, "no", "rule.43.5"),
    ),
)

REPORTABLE = Rule(
    id="public_reportable",
    unfold=True,
    title="行政機関等の報告対象事態（規則43条のどれか）",
    when=any_of(
        Finding("public_43_1"),
        Finding("public_43_2"),
        Finding("public_43_3"),
        Finding("public_43_4"),
        Finding("public_43_5"),
    ),
    cites=("appi.68.1", "pub.5-4-1"),
    yes="行政機関等の報告対象事態に当たります。",
    no="行政機関等の報告対象事態に当たりません。",
    unknown="行政機関等の報告対象事態に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "市役所で101人分を誤送付",
            {**OFFICE, "information": "personal_data", "persons": 101},
            "yes",
            "rule.43.4",
        ),
        Case("民間の会社", {"entity": "business"}, "no", "appi.68.1"),
    ),
)

HEADCOUNT_ONLY = all_of(
    Finding("public_43_4"),
    not_(
        any_of(Finding("public_43_1"), Finding("public_43_2"), Finding("public_43_3"), Finding("public_43_5"))
    ),
)

RULES = (FIRST, SECOND, THIRD_BEFORE, THIRD, FOURTH, FIFTH_BEFORE, FIFTH, REPORTABLE)
