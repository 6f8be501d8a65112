"""番号法29条の4・規則2条: 特定個人情報の漏えい等。"""

from decision_engine.language.condition import Finding, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Case, Rule
from decision_engine.law.figures import PERSONS_NUMBER

NUMBER = {"my_number": "yes", "encryption_strong": "no"}
LEAKED = {**NUMBER, "leak": "occurred", "recovered_unseen": "no"}
EXCLUSION = "mynumber.rule.2.exclusion"

# 4号が数えるのは特定個人情報に係る本人。名簿全体の人数は、その上限としてだけ読む。
NUMBERED_OVER = Over("persons_my_number", PERSONS_NUMBER, within="persons")

FIRST = Rule(
    id="my_number_1",
    title="番号法1号: 情報提供ネットワークシステム等の特定個人情報の漏えい等",
    when=all_of(
        Finding("my_number"),
        Is("my_number_system", ("yes",)),
        Finding("unprotected_event"),
    ),
    cites=("mynumber.rule.2.1", EXCLUSION),
    yes="情報提供ネットワークシステム等の特定個人情報の漏えい等です。",
    no="番号法の1号（情報提供ネットワークシステム等）には当たりません。",
    unknown="番号法の1号に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "情報提供ネットワークシステムの番号の漏えい",
            {**LEAKED, "my_number_system": "yes"},
            "yes",
            "mynumber.rule.2.1",
        ),
        Case("給与のために集めた番号", LEAKED, "no", "mynumber.rule.2.1"),
    ),
)

SECOND = Rule(
    id="my_number_2",
    title="番号法2号: 不正の目的による漏えい等・利用・提供",
    when=all_of(
        Finding("my_number"),
        any_of(
            all_of(Finding("malicious"), Finding("unprotected_event")),
            all_of(Is("my_number_misuse", ("yes",)), not_(Finding("encrypted"))),
        ),
    ),
    cites=("mynumber.rule.2.2", EXCLUSION),
    yes="不正の目的で行われたおそれがある特定個人情報の漏えい等・利用・提供です。1人でも報告の対象で、確報は{番号法の不正の確報の日数}日以内です。",
    no="番号法の2号（不正の目的）には当たりません。",
    unknown="番号法の2号に当たるかどうかが、まだ決まりません。",
    note="不正の目的での利用・提供（ロ・ハ）は、二次資料で確認したものです（要確認）。",
    cases=(
        Case(
            "不正アクセスによる番号の漏えい（1人）",
            {**LEAKED, "cause": "unauthorized_access", "persons": 1},
            "yes",
            "mynumber.rule.2.2",
        ),
        Case(
            "不正の目的で番号が使われた",
            {**NUMBER, "leak": "none", "loss": "none", "damage": "none", "my_number_misuse": "yes"},
            "yes",
            "mynumber.rule.2.2",
        ),
        Case("誤送付", {**LEAKED, "cause": "document_misdelivered"}, "no", "mynumber.rule.2.2"),
        Case("原因が分からない", LEAKED, "unknown", "project.safe_side"),
    ),
)

THIRD = Rule(
    id="my_number_3",
    title="番号法3号: 電磁的方法により不特定多数の者に閲覧され、又はそのおそれ",
    when=all_of(
        Finding("my_number"),
        Is("exposed_to_public", ("yes",)),
        not_(Finding("encrypted")),
    ),
    cites=("mynumber.rule.2.3", "mynumber.qa.17-1", "mynumber.qa.17-10", EXCLUSION),
    yes="特定個人情報が、ネットなど電磁的な方法で、不特定多数の人に見られた、又は見られるおそれがある状態でした。見られる前に全て回収していても、報告の対象です。",
    no="番号法の3号（不特定多数の閲覧）には当たりません。",
    unknown="番号法の3号に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "番号入りの一覧を誤ってネットに掲載した",
            {**LEAKED, "exposed_to_public": "yes"},
            "yes",
            "mynumber.qa.17-10",
        ),
        Case(
            "全て回収し未閲覧だが、公開状態だった",
            {**NUMBER, "leak": "occurred", "recovered_unseen": "yes", "exposed_to_public": "yes"},
            "yes",
            "mynumber.qa.17-1",
        ),
        Case("1人への誤送付", {**LEAKED, "exposed_to_public": "no"}, "no", "mynumber.rule.2.3"),
        Case(
            "高度な暗号化がされていた",
            {**NUMBER, "exposed_to_public": "yes", "encryption_strong": "yes", "key_protected": "yes"},
            "no",
            "mynumber.qa.17-14",
        ),
        Case("公開されていたか分からない", LEAKED, "unknown", "project.safe_side"),
    ),
)

FOURTH = Rule(
    id="my_number_4",
    title="番号法4号: 本人の数が{番号法4号の人数}人を超える",
    when=all_of(
        Finding("my_number"),
        NUMBERED_OVER,
        any_of(
            Finding("unprotected_event"),
            all_of(
                any_of(Is("my_number_misuse", ("yes",)), Is("my_number_unlawful", ("yes",))),
                not_(Finding("encrypted")),
            ),
        ),
    ),
    cites=("mynumber.rule.2.4", EXCLUSION),
    note="数えるのは、マイナンバーを含む本人です。名簿全体の人数ではありません。不正の目的がなくても、9条に反する利用や19条に反する提供の本人が{番号法4号の人数}人を超えれば当たります。この細目は二次資料で確認したものです（要確認）。",
    yes="マイナンバーを含む本人の数が{番号法4号の人数}人を超えます（最大で超えるおそれがある場合を含みます）。",
    no="番号法の4号（{番号法4号の人数}人超）には当たりません。",
    unknown="番号法の4号に当たるかどうかが、まだ決まりません。",
    cases=(
        Case("番号を含む本人が101人", {**LEAKED, "persons_my_number": 101}, "yes", "mynumber.rule.2.4"),
        Case(
            "名簿は900人で、番号を含む本人は30人",
            {**LEAKED, "persons": 900, "persons_my_number": 30},
            "no",
            "mynumber.rule.2.4",
        ),
        Case(
            "名簿が900人で、番号を含む本人の数が分からない",
            {**LEAKED, "persons": 900},
            "unknown",
            "mynumber.rule.2.4",
        ),
        Case(
            "目的外の提供が101人分あった",
            {
                **NUMBER,
                "leak": "none",
                "loss": "none",
                "damage": "none",
                "my_number_unlawful": "yes",
                "persons_my_number": 101,
            },
            "yes",
            "mynumber.rule.2.4",
        ),
        Case(
            "番号を含む本人がちょうど100人", {**LEAKED, "persons_my_number": 100}, "no", "mynumber.rule.2.4"
        ),
        Case("名簿全体でも100人", {**LEAKED, "persons": 100}, "no", "mynumber.rule.2.4"),
        Case(
            "番号を含む本人は最大で120人",
            {**LEAKED, "persons": 900, "persons_my_number": {"min": 30, "max": 120}},
            "yes",
            "mynumber.rule.2.4",
        ),
        Case(
            "101人分が不正に利用された",
            {
                **NUMBER,
                "leak": "none",
                "loss": "none",
                "damage": "none",
                "my_number_misuse": "yes",
                "persons_my_number": 101,
            },
            "yes",
            "mynumber.rule.2.4",
        ),
        Case("数が分からない", LEAKED, "unknown", "project.safe_side"),
    ),
)

REPORTABLE = Rule(
    id="my_number_reportable",
    unfold=True,
    title="番号法の報告対象（規則2条のどれか）",
    when=any_of(
        Finding("my_number_1"), Finding("my_number_2"), Finding("my_number_3"), Finding("my_number_4")
    ),
    cites=("mynumber.29-4.1",),
    yes="番号法の報告対象に当たります。",
    no="番号法の報告対象に当たりません。",
    unknown="番号法の報告対象に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "番号1人分の誤送付",
            {**LEAKED, "cause": "document_misdelivered", "persons": 1, "exposed_to_public": "no"},
            "no",
            "mynumber.29-4.1",
        ),
        Case(
            "番号101人分の誤送付",
            {**LEAKED, "cause": "document_misdelivered", "persons_my_number": 101},
            "yes",
            "mynumber.rule.2.4",
        ),
        Case("番号を含むか分からない", {}, "unknown", "project.safe_side"),
    ),
)

HEADCOUNT_ONLY = all_of(
    Finding("my_number_4"),
    not_(any_of(Finding("my_number_1"), Finding("my_number_2"), Finding("my_number_3"))),
)

RULES = (FIRST, SECOND, THIRD, FOURTH, REPORTABLE)
