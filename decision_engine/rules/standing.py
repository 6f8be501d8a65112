"""認定・上場による報告: プライバシーマーク、適時開示。"""

from decision_engine.language.condition import Finding, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Addressee, Clock, Duty, Task
from decision_engine.law.figures import (
    PERSONS_PMARK,
    PMARK_FINAL,
    PMARK_FINAL_MALICE,
    PMARK_FIRST,
    PMARK_LAST,
)
from decision_engine.rules.cases import standing as standing_cases

ANY_PERSONAL = Is("information", ("personal_data", "planned_personal_data", "unorganized", "pseudonymized"))

P_MARK = Duty(
    id="p_mark_report",
    cases=standing_cases.P_MARK,
    title="プライバシーマークの事故報告",
    kind="rule",
    addressees=(
        Addressee(
            "審査機関", "Pマークポータルから報告します。", "https://privacymark.jp/p-application/incident/"
        ),
    ),
    when=all_of(Is("p_mark", ("yes",)), ANY_PERSONAL, Finding("leak_etc")),
    cites=("pmark.pmk500",),
    required="プライバシーマークの付与事業者は、原則としてすべての事故を審査機関へ報告します。",
    undetermined="プライバシーマークの報告が必要かどうかは、まだ決まりません。",
    advised="漏えい等には当たらなくても、事故として報告の対象になることがあります。審査機関に確かめてください（要確認）。",
    not_required="プライバシーマークの報告は要りません。",
    advised_when=all_of(
        Is("p_mark", ("yes",)),
        ANY_PERSONAL,
        any_of(Finding("outflow"), Finding("disruption")),
    ),
    clocks=(
        Clock(
            id="preliminary",
            title="プライバシーマークの速報（審査機関へ）",
            basis="guide",
            from_day=PMARK_FIRST,
            days=PMARK_LAST,
            when=any_of(
                Finding("special_care"),
                Finding("financial_harm"),
                Finding("malicious"),
                Over("persons", PERSONS_PMARK),
                Finding("my_number_reportable"),
            ),
            cites=("pmark.pmk500", "project.counting"),
            note="要配慮・財産的被害・不正の目的・{Pマークの速報の人数}人超・マイナンバーの一定の類型などは、速報も要ります。数え方は法と同じとみています（要確認）。",
        ),
        Clock(
            id="final",
            title="プライバシーマークの確報（審査機関へ）",
            basis="rule",
            days=PMARK_FINAL,
            longer=PMARK_FINAL_MALICE,
            longer_when=Finding("malicious"),
            longer_for="不正の目的のおそれがある事故",
            roll=True,
            cites=("pmark.pmk500", "project.counting"),
            note="発覚した日から数えます。数え方と休日の繰下げは法と同じとみています（要確認）。",
        ),
    ),
    tasks=(
        Task(
            "pmark_preliminary",
            "days3to5",
            "Pマークの速報を出す",
            "Pマークポータルから出します。",
            "preliminary",
        ),
        Task("pmark_final", "day30", "Pマークの確報を出す", "", "final", not_(Finding("malicious"))),
        Task("pmark_final_60", "day60", "Pマークの確報を出す", "", "final", Finding("malicious")),
    ),
)

LISTED = Duty(
    id="timely_disclosure",
    cases=standing_cases.LISTED,
    title="上場会社の適時開示",
    kind="rule",
    addressees=(
        Addressee(
            "東京証券取引所（TDnet）",
            "担当者に事前に相談します。",
            "https://faq.jpx.co.jp/disclo/tse/web/knowledge6739.html",
        ),
    ),
    when=all_of(Is("listed", ("yes",)), Is("disclosure_threshold", ("yes",))),
    cites=("listing.402", "listing.basket"),
    required="損害の見込額が基準に当たる（当たらないことが明らかでない場合を含む）ため、直ちに開示します。",
    undetermined="適時開示が必要かどうかは、まだ決まりません。損害の見込額を確かめます。",
    advised="",
    note="損害の見込額が基準に当たるかだけで決まります。個人データが漏れたか、個人情報保護法の報告の対象かは、関係しません。",
    not_required="適時開示は要りません。ほかの事情で開示が要ることもあるため（バスケット条項）、取引所の担当者に相談してください（要確認）。",
    clocks=(
        Clock(
            id="disclosure",
            title="上場規程の適時開示（東京証券取引所へ）",
            basis="rule",
            from_day=1,
            days=1,
            cites=("listing.402",),
            note="該当すると分かったら直ちに開示します。",
        ),
    ),
    tasks=(Task("listed_estimate", "day1", "損害の見込額を出し、取引所に相談する", ""),),
)

DUTIES = (P_MARK, LISTED)
