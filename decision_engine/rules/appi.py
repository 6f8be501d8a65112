"""個人情報保護法26条・施行規則7条: 報告対象事態（民間事業者）。"""

from decision_engine.language.condition import Finding, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Case, Rule, Unless
from decision_engine.law.figures import PERSONS_7_4

FOUND = {"leak": "occurred", "recovered_unseen": "no", "encryption_strong": "no"}
PERSONAL = ("personal_data",)
PERSONAL_OR_PLANNED = ("personal_data", "planned_personal_data")

FIRST_KIND = all_of(Finding("appi_applies"), Is("information", PERSONAL), Finding("special_care"))
SECOND_KIND = all_of(Finding("appi_applies"), Is("information", PERSONAL), Finding("financial_harm"))
THIRD_KIND_BEFORE = all_of(Finding("appi_applies"), Is("information", PERSONAL), Finding("malicious"))
THIRD_KIND = all_of(Finding("appi_applies"), Is("information", PERSONAL_OR_PLANNED), Finding("malicious"))
FOURTH_KIND = all_of(Finding("appi_applies"), Is("information", PERSONAL), Over("persons", PERSONS_7_4))

APPLIES = Rule(
    id="appi_applies",
    title="個人情報保護法の民間の規律（第4章）が適用される",
    when=Is("entity", ("business",)),
    unless=(
        Unless(
            "報道機関、著述を業とする者、宗教団体、政治団体が、それぞれの本来の活動のために取り扱うとき",
            Is("exempt_activity", ("press", "writing", "religion", "politics")),
            ("appi.57.1",),
        ),
    ),
    cites=("appi.26.1", "appi.57.1", "appi.57.3", "appi.58", "appi.125", "appi.179"),
    yes="民間の事業者の規律（法26条）が適用されます。",
    no="民間の事業者の規律（法26条）は適用されません。",
    unknown="民間の事業者の規律（法26条）が適用されるかどうかが、まだ決まりません。",
    note="報道などで適用されなくても、安全管理などを自ら行い、内容を公表する努力義務（57条3項）と、データベース等の不正な提供の罪（179条）は残ります。",
    cases=(
        Case("民間の会社", {}, "yes", "appi.26.1"),
        Case("市立病院（民間の規律による業務）", {"entity": "business"}, "yes", "appi.125"),
        Case("市役所", {"entity": "public_body"}, "no", "appi.68.1"),
        Case("報道機関の取材の情報", {"exempt_activity": "press"}, "no", "appi.57.1"),
        Case("宗教団体の宗教活動", {"exempt_activity": "religion"}, "no", "appi.57.1"),
        Case("作家の著述", {"exempt_activity": "writing"}, "no", "appi.57.1"),
        Case("政治団体の政治活動", {"exempt_activity": "politics"}, "no", "appi.57.1"),
    ),
)

FIRST = Rule(
    id="appi_7_1",
    title="1号: 要配慮個人情報が含まれる個人データの漏えい等",
    when=all_of(FIRST_KIND, Finding("unprotected_event")),
    cites=("rule.7.1", "gl.3-5-3-1.1"),
    yes="要配慮個人情報が含まれる個人データの漏えい等です。1人でも報告の対象です。",
    no="1号（要配慮個人情報）には当たりません。",
    unknown="1号（要配慮個人情報）に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "診療情報入りUSBメモリーを紛失（暗号化なし）",
            {**FOUND, "information": "personal_data", "items": ["medical_care"]},
            "yes",
            "gl.3-5-3-1.1",
        ),
        Case(
            "診療情報だが、散在情報",
            {**FOUND, "information": "unorganized", "items": ["medical_care"]},
            "no",
            "gl.2-6",
        ),
        Case(
            "取得予定の情報には1号は及ばない",
            {**FOUND, "information": "planned_personal_data", "items": ["medical_care"]},
            "no",
            "gl.3-5-1-1",
        ),
        Case(
            "仮名加工情報",
            {**FOUND, "information": "pseudonymized", "items": ["medical_care"]},
            "no",
            "appi.41.9",
        ),
        Case(
            "要配慮個人情報がない",
            {**FOUND, "information": "personal_data", "items": ["name"], "items_settled": "yes"},
            "no",
            "rule.7.1",
        ),
        Case("何の情報か分からない", {**FOUND, "items": ["medical_care"]}, "unknown", "project.safe_side"),
    ),
)

SECOND = Rule(
    id="appi_7_2",
    title="2号: 財産的被害が生じるおそれがある個人データの漏えい等",
    when=all_of(SECOND_KIND, Finding("unprotected_event")),
    cites=("rule.7.2", "gl.3-5-3-1.2"),
    yes="不正に使われると財産的被害が生じるおそれがある個人データの漏えい等です。1人でも報告の対象です。",
    no="2号（財産的被害のおそれ）には当たりません。",
    unknown="2号（財産的被害のおそれ）に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "ECサイトからカード番号が漏えい",
            {**FOUND, "information": "personal_data", "items": ["card_number"]},
            "yes",
            "gl.3-5-3-1.2",
        ),
        Case(
            "カードの下4桁と有効期限だけ",
            {**FOUND, "information": "personal_data", "items": ["card_last4_expiry"], "items_settled": "yes"},
            "no",
            "qa.6-12",
        ),
        Case(
            "取得予定の情報には2号は及ばない",
            {**FOUND, "information": "planned_personal_data", "items": ["card_number"]},
            "no",
            "gl.3-5-1-1",
        ),
        Case(
            "暗号化し鍵も守っている",
            {
                **FOUND,
                "information": "personal_data",
                "items": ["card_number"],
                "encryption_strong": "yes",
                "key_protected": "yes",
            },
            "no",
            "rule.7.exclusion",
        ),
        Case(
            "項目を調査中",
            {**FOUND, "information": "personal_data", "items": ["name"]},
            "unknown",
            "project.safe_side",
        ),
    ),
)

THIRD_BEFORE = Rule(
    id="appi_7_3",
    title="3号: 不正の目的をもって行われたおそれがある漏えい等",
    when=all_of(THIRD_KIND_BEFORE, Finding("unprotected_event")),
    cites=("rule.7.3.before", "rule.7.3"),
    yes="不正の目的で行われたおそれがある個人データの漏えい等です。1人でも報告の対象で、確報は{不正の確報の日数}日以内です。",
    no="3号（不正の目的）には当たりません。",
    unknown="3号（不正の目的）に当たるかどうかが、まだ決まりません。",
    note="2024年3月31日までの規定です。取得しようとしている個人情報は含みません。",
    cases=(
        Case(
            "2024年3月の不正アクセス",
            {
                **FOUND,
                "known_on": "2024-03-31",
                "as_of": "2024-03-31",
                "information": "personal_data",
                "cause": "unauthorized_access",
            },
            "yes",
            "rule.7.3",
        ),
        Case(
            "2024年3月の入力ページ改ざん（まだ個人データでない情報）",
            {
                **FOUND,
                "known_on": "2024-03-31",
                "as_of": "2024-03-31",
                "information": "planned_personal_data",
                "cause": "web_skimming",
            },
            "no",
            "rule.7.3",
        ),
    ),
)

THIRD = Rule(
    id="appi_7_3",
    title="3号: 不正の目的をもって行われたおそれがある漏えい等",
    when=all_of(THIRD_KIND, Finding("unprotected_event")),
    cites=("rule.7.3", "gl.3-5-3-1.3", "gl.3-5-1-1"),
    yes="不正の目的で行われたおそれがある個人データ等の漏えい等です。1人でも報告の対象で、確報は{不正の確報の日数}日以内です。",
    no="3号（不正の目的）には当たりません。",
    unknown="3号（不正の目的）に当たるかどうかが、まだ決まりません。",
    since="2024-04-01",
    note="2024年4月1日から、取得しようとしている個人情報で個人データとする予定のものを含みます。",
    cases=(
        Case(
            "不正アクセスによる窃取",
            {**FOUND, "information": "personal_data", "cause": "unauthorized_access"},
            "yes",
            "gl.3-5-3-1.3",
        ),
        Case(
            "入力ページの改ざん（取得しようとしている情報）",
            {**FOUND, "information": "planned_personal_data", "cause": "web_skimming"},
            "yes",
            "gl.3-5-3-1.3",
        ),
        Case(
            "盗難", {**FOUND, "information": "personal_data", "cause": "stolen_item"}, "yes", "gl.3-5-3-1.3"
        ),
        Case(
            "データベースに入れる予定のない散在情報の盗難",
            {**FOUND, "information": "unorganized", "cause": "stolen_item"},
            "no",
            "gl.2-6",
        ),
        Case(
            "誤送信",
            {**FOUND, "information": "personal_data", "cause": "mail_misaddressed"},
            "no",
            "rule.7.3",
        ),
        Case(
            "紛失か盗難か分からない",
            {**FOUND, "information": "personal_data", "cause": "lost_item"},
            "unknown",
            "project.safe_side",
        ),
    ),
)

FOURTH = Rule(
    id="appi_7_4",
    title="4号: 本人の数が{規則7条4号の人数}人を超える漏えい等",
    when=all_of(FOURTH_KIND, Finding("unprotected_event")),
    cites=("rule.7.4", "gl.3-5-3-1.4"),
    yes="本人の数が{規則7条4号の人数}人を超える（最大で超えるおそれがある場合を含む）個人データの漏えい等です。",
    no="4号（{規則7条4号の人数}人超）には当たりません。",
    unknown="4号（{規則7条4号の人数}人超）に当たるかどうかが、まだ決まりません。",
    cases=(
        Case("1,001人", {**FOUND, "information": "personal_data", "persons": 1001}, "yes", "rule.7.4"),
        Case("ちょうど1,000人", {**FOUND, "information": "personal_data", "persons": 1000}, "no", "rule.7.4"),
        Case(
            "数は未確定。最大で1,200人",
            {**FOUND, "information": "personal_data", "persons": {"min": 500, "max": 1200}},
            "yes",
            "gl.3-5-3-1.4",
        ),
        Case(
            "500人以上。最大が見積もれない",
            {**FOUND, "information": "personal_data", "persons": {"min": 500, "max": None}},
            "unknown",
            "project.safe_side",
        ),
        Case(
            "取得予定の情報には4号は及ばない",
            {**FOUND, "information": "planned_personal_data", "persons": 5000},
            "no",
            "gl.3-5-1-1",
        ),
    ),
)

REPORTABLE = Rule(
    id="appi_reportable",
    unfold=True,
    title="報告対象事態（規則7条のどれか）",
    when=any_of(Finding("appi_7_1"), Finding("appi_7_2"), Finding("appi_7_3"), Finding("appi_7_4")),
    cites=("appi.26.1", "gl.3-5-3-1"),
    yes="報告対象事態に当たります。",
    no="報告対象事態に当たりません。",
    unknown="報告対象事態に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "1,001人の誤送信", {**FOUND, "information": "personal_data", "persons": 1001}, "yes", "rule.7.4"
        ),
        Case(
            "健診結果1人分の誤送付",
            {**FOUND, "information": "personal_data", "items": ["checkup_result"]},
            "yes",
            "gl.3-5-3-1.1",
        ),
        Case(
            "全て未閲覧で回収し、控えもある",
            {"leak": "occurred", "recovered_unseen": "yes", "loss": "none", "damage": "none"},
            "no",
            "gl.3-5-1-2",
        ),
        Case("何も分からない", {}, "unknown", "project.safe_side"),
    ),
)

HEADCOUNT_ONLY = all_of(
    Finding("appi_7_4"),
    not_(any_of(Finding("appi_7_1"), Finding("appi_7_2"), Finding("appi_7_3"))),
)

RULES = (APPLIES, FIRST, SECOND, THIRD_BEFORE, THIRD, FOURTH, REPORTABLE)
