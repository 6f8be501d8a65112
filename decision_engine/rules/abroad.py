"""外国の法: 本人が住む・拠点がある国の当局と本人への通知（要点と公式への入口だけ）。

日本法の除外（控え、未閲覧の回収、自らの提供、暗号化、1,000人）は通さず、出来事そのものから考える。
その国の除外に当たり得る事情があれば、要るとも要らないとも決めず、現地で確かめることを言う。
"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Includes, Is, all_of, any_of, not_
from decision_engine.language.rule import NEVER, Addressee, Clock, Duty, OnlyFor, Task
from decision_engine.rules.asia import CHINA, KOREA, KOREA_BEFORE, KOREA_FIRST, SINGAPORE, TAIWAN
from decision_engine.rules.breach_abroad import (
    BREACH_ABROAD,
    CONTROLLER,
    COUNTED_ABROAD,
    ITS_OWN,
    LAWYER,
    PROCESSOR,
    UNSURE_OUTFLOW,
)
from decision_engine.rules.cases import abroad as abroad_cases
from decision_engine.rules.cases import america as america_cases
from decision_engine.rules.event import HAPPENED

GDPR = Duty(
    id="gdpr_report",
    cases=abroad_cases.GDPR,
    title="EUの監督機関への通知（GDPR）",
    kind="law",
    addressees=(Addressee("EU加盟国の監督機関", LAWYER),),
    when=all_of(Includes("abroad", ("eu",)), COUNTED_ABROAD, CONTROLLER, Finding("breach_abroad")),
    cites=("gdpr.33", "gdpr.34"),
    required="EUの本人・拠点に関わる侵害です。管理者は、リスクが生じそうにない場合を除き、72時間以内に監督機関へ通知します。高いリスクがあれば本人にも知らせます。",
    undetermined="GDPRの通知が必要かどうかは、まだ決まりません。回収や暗号化などがあれば「リスクが生じそうにない場合」に当たるか、また自社が管理者かを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="監督機関への通知は要りません。処理者の立場（委託先）なら、管理者への連絡を別に示します。",
    clocks=(
        Clock(
            id="notice",
            title="GDPRの72時間の通知（EUの監督機関へ）",
            basis="statutory",
            hours=72,
            cites=("gdpr.33",),
            note="EUの監督機関への期限は、知った時刻から72時間です。休日でも延びません。",
        ),
    ),
    tasks=(Task("gdpr", "day1", "EUの監督機関への72時間以内の通知を準備する", "", "notice"),),
)

UK = Duty(
    id="uk_report",
    cases=abroad_cases.UK,
    title="英国の監督機関（ICO）への通知",
    kind="law",
    addressees=(Addressee("ICO（英国の情報コミッショナー）", LAWYER),),
    when=all_of(Includes("abroad", ("uk",)), COUNTED_ABROAD, CONTROLLER, Finding("breach_abroad")),
    cites=("uk.33",),
    required="英国の本人・拠点に関わる侵害です。管理者は、リスクが生じそうにない場合を除き、72時間以内にICOへ通知します。",
    undetermined="英国の通知が必要かどうかは、まだ決まりません。回収や暗号化などがあれば「リスクが生じそうにない場合」に当たるか、また自社が管理者かを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="ICOへの通知は要りません。処理者の立場（委託先）なら、管理者への連絡を別に示します。",
    clocks=(
        Clock(
            id="notice",
            title="UK GDPRの72時間の通知（英国のICOへ）",
            basis="statutory",
            hours=72,
            cites=("uk.33",),
            note="英国のICOへの期限は、知った時刻から72時間です。休日でも延びません。",
        ),
    ),
    tasks=(Task("uk", "day1", "英国のICOへの72時間以内の通知を準備する", "", "notice"),),
)

PROCESSOR_NOTICE = Duty(
    id="gdpr_processor_notice",
    cases=abroad_cases.PROCESSOR_NOTICE,
    title="管理者への連絡（GDPR・UK GDPRの処理者として）",
    kind="law",
    addressees=(
        Addressee(
            "管理者（委託元）",
            "72時間の通知をするのは管理者です。管理者が間に合うように、分かったことから知らせます。契約の連絡期限も確かめます。",
        ),
    ),
    when=all_of(Includes("abroad", ("eu", "uk")), COUNTED_ABROAD, PROCESSOR, Finding("breach_abroad")),
    cites=("gdpr.33", "uk.33"),
    only_for=(
        OnlyFor(("gdpr.33",), Includes("abroad", ("eu",))),
        OnlyFor(("uk.33",), Includes("abroad", ("uk",))),
    ),
    required="EU・英国の本人に関わる情報を、管理者のために扱う処理者です。侵害を知ったら、不当な遅滞なく管理者へ知らせます。監督機関への72時間の通知は、管理者の義務です。",
    undetermined="管理者へ知らせる義務があるかどうかは、まだ決まりません。自社が処理者か、また侵害に当たるかを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="処理者としての連絡は要りません。",
    clocks=(
        Clock(
            id="processor",
            title="GDPR・UK GDPRの処理者の連絡（管理者へ）",
            basis="statutory",
            cites=("gdpr.33", "uk.33"),
            soon="不当な遅滞なく",
            note="管理者へは、侵害を知った後、不当な遅滞なく知らせます。日数の定めはありません。",
        ),
    ),
    tasks=(Task("gdpr_processor", "now", "EU・英国の管理者（委託元）へ知らせる", ""),),
)

# 州法は、権限のない者による取得を問題にする。喪失や利用不能だけのときは決めない。
US_EVENT = any_of(
    all_of(Finding("outflow"), not_(UNSURE_OUTFLOW)),
    Is("loss", (), unclear=HAPPENED),
    Is("damage", (), unclear=HAPPENED),
)
US_BEFORE = Duty(
    id="us_notice",
    cases=america_cases.US_BEFORE,
    title="米国の州法による通知",
    kind="law",
    addressees=(Addressee("対象の本人と州司法長官", LAWYER),),
    when=all_of(
        Includes("abroad", ("us",)),
        Is("us_california", ("yes",), unclear=("no",)),
        COUNTED_ABROAD,
        ITS_OWN,
        US_EVENT,
    ),
    cites=("us.california.before",),
    required="カリフォルニア州の住民の情報が対象です。不合理な遅れなく本人へ知らせます（要確認）。",
    undetermined="米国の州法の通知が必要かどうかは、まだ決まりません。州ごとに法律があり、住民の州と情報の項目、暗号化や回収で義務が変わります。どの州の住民がいるかを調べ、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="米国の州法の通知は要りません。",
    clocks=(
        Clock(
            id="persons",
            title="カリフォルニア州法の通知（本人へ）",
            basis="statutory",
            when=Is("us_california", ("yes",)),
            cites=("us.california.before",),
            soon="不合理な遅れなく",
            note="30暦日の定めは2026年1月1日からです。それより前に知ったときは、できるだけ速やかに、不合理な遅れなく知らせます（要確認）。",
        ),
    ),
    tasks=(Task("us", "day1", "住民の州を調べ、現地の専門家に確かめる", ""),),
)

US = replace(
    US_BEFORE,
    cases=america_cases.US,
    cites=("us.california",),
    required="カリフォルニア州の住民の情報が対象です。発見又は通知を受けてから30暦日以内に本人へ知らせます。500人を超えるときは、本人への通知から15暦日以内に州司法長官へ見本を出します。捜査や範囲の特定・復旧に要る間の猶予があります。",
    since="2026-01-01",
    clocks=(
        Clock(
            id="persons",
            title="カリフォルニア州法の通知（本人へ）",
            basis="statutory",
            days=30,
            first_day=0,
            when=Is("us_california", ("yes",)),
            cites=("us.california",),
            note="発見した日の翌日を1日目として30暦日です。数え方は現地の専門家に確かめてください（要確認）。",
        ),
    ),
)

US_LISTED_BEFORE = Duty(
    id="us_sec_report",
    cases=america_cases.US_LISTED_BEFORE,
    title="米国上場会社の開示（SEC）",
    kind="law",
    addressees=(
        Addressee(
            "米国証券取引委員会（SEC）", "Form 8-K の Item 1.05（外国民間発行者は Form 6-K）を使います。"
        ),
    ),
    when=NEVER,
    cites=("us.sec",),
    required="",
    undetermined="",
    advised="",
    not_required="4営業日の開示（Form 8-K の Item 1.05）は2023年12月18日に始まりました。知った日がそれより前のため、対象ではありません。ほかの開示が要るかは、米国の専門家に確かめてください。",
)

US_LISTED = Duty(
    id="us_sec_report",
    cases=america_cases.US_LISTED,
    title="米国上場会社の開示（SEC）",
    kind="law",
    addressees=(
        Addressee(
            "米国証券取引委員会（SEC）", "Form 8-K の Item 1.05（外国民間発行者は Form 6-K）を使います。"
        ),
    ),
    when=all_of(Is("us_listed", ("yes",)), Finding("cyber")),
    cites=("us.sec",),
    required="米国に上場する会社は、重要なサイバー事案と判断してから4営業日以内に開示します。重要かどうかの判断を、不合理に遅らせないでください（要確認）。",
    undetermined="SECへの開示が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="SECへの開示は要りません。",
    since="2023-12-18",
    clocks=(
        Clock(
            id="sec",
            title="米国上場会社の開示（SECへ）",
            basis="statutory",
            cites=("us.sec",),
            soon="重要と判断した日から米国の4営業日",
            note="SECへの開示は、重要と判断した日から米国の4営業日です。知った日からではないため、日付は示しません。",
        ),
    ),
    tasks=(Task("us_sec", "day1", "重要性の判断を始め、米国の専門家に相談する", ""),),
)

RULES = (BREACH_ABROAD,)
DUTIES = (
    GDPR,
    UK,
    PROCESSOR_NOTICE,
    US_BEFORE,
    US,
    US_LISTED_BEFORE,
    US_LISTED,
    CHINA,
    KOREA_FIRST,
    KOREA_BEFORE,
    KOREA,
    TAIWAN,
    SINGAPORE,
)
