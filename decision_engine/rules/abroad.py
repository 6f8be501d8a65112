"""外国の法: 本人が住む・拠点がある国の当局と本人への通知（要点と公式への入口だけ）。"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Includes, Is, Over, all_of, any_of
from decision_engine.language.rule import Addressee, Clock, Duty, Task

LAWYER = "適用の有無と詳しい要件は、現地の専門家に確かめてください。日本の報告では代えられません。"
COUNTED_ABROAD = Is(
    "information",
    ("personal_data", "planned_personal_data", "unorganized", "pseudonymized", "related_only"),
)
SEVENTY_TWO = Clock(
    id="notice",
    title="72時間の期限",
    basis="statutory",
    hours=72,
    cites=("gdpr.33",),
    note="知った時刻から72時間です。休日でも延びません。",
)

GDPR = Duty(
    id="gdpr_report",
    title="EUの監督機関への通知（GDPR）",
    kind="law",
    addressees=(
        Addressee(
            "EU加盟国の監督機関",
            "処理者の立場なら、監督機関ではなく管理者へ遅滞なく知らせます。適用の有無と詳しい要件は、現地の専門家に確かめてください。",
        ),
    ),
    when=all_of(Includes("abroad", ("eu",)), COUNTED_ABROAD, Finding("leak_etc")),
    cites=("gdpr.33", "gdpr.34"),
    required="EUの本人・拠点に関わる漏えい等です。リスクが生じそうにない場合を除き、72時間以内に監督機関へ通知します。高いリスクがあれば本人にも知らせます。",
    undetermined="GDPRの通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="GDPRの通知は要りません。",
    clocks=(SEVENTY_TWO,),
    tasks=(Task("gdpr", "day1", "GDPRの72時間の通知を準備する", "", "notice"),),
)

UK = Duty(
    id="uk_report",
    title="英国の監督機関（ICO）への通知",
    kind="law",
    addressees=(Addressee("ICO（英国の情報コミッショナー）", LAWYER),),
    when=all_of(Includes("abroad", ("uk",)), COUNTED_ABROAD, Finding("leak_etc")),
    cites=("uk.33",),
    required="英国の本人・拠点に関わる漏えい等です。リスクが生じそうにない場合を除き、72時間以内にICOへ通知します。",
    undetermined="英国の通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="英国の通知は要りません。",
    clocks=(replace(SEVENTY_TWO, cites=("uk.33",)),),
    tasks=(Task("uk", "day1", "英国の72時間の通知を準備する", "", "notice"),),
)

US_BEFORE = Duty(
    id="us_notice",
    title="米国の州法による通知",
    kind="law",
    addressees=(Addressee("対象の本人と州司法長官", LAWYER),),
    when=all_of(
        Includes("abroad", ("us",)),
        Is("us_california", ("yes",)),
        COUNTED_ABROAD,
        Finding("leak_etc"),
    ),
    cites=("us.california.before",),
    required="カリフォルニア州の住民の情報が対象です。不合理な遅れなく本人へ知らせます（要確認）。",
    undetermined="米国の州法の通知が必要かどうかは、まだ決まりません。",
    advised="州ごとに法律があり、住民の州と情報の項目で義務が変わります。現地の専門家に確かめてください（要確認）。",
    not_required="米国の州法の通知は要りません。",
    advised_when=all_of(Includes("abroad", ("us",)), COUNTED_ABROAD, Finding("leak_etc")),
    until="2025-12-31",
    tasks=(Task("us", "day1", "住民の州を調べ、現地の専門家に確かめる", ""),),
)

US = replace(
    US_BEFORE,
    cites=("us.california",),
    required="カリフォルニア州の住民の情報が対象です。発見又は通知を受けてから30暦日以内に本人へ知らせます。500人を超えるときは、本人への通知から15暦日以内に州司法長官へ見本を出します。捜査や範囲の特定・復旧に要る間の猶予があります。",
    since="2026-01-01",
    until=None,
    clocks=(
        Clock(
            id="persons",
            title="カリフォルニア州の本人への通知の期限",
            basis="statutory",
            days=30,
            first_day=0,
            cites=("us.california",),
            note="発見した日の翌日を1日目として30暦日です。数え方は現地の専門家に確かめてください（要確認）。",
        ),
    ),
)

US_LISTED = Duty(
    id="us_sec_report",
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
    clocks=(
        Clock(
            id="sec",
            title="SECへの開示",
            basis="statutory",
            cites=("us.sec",),
            note="重要と判断した日から米国の4営業日です。知った日からではないため、日付は示しません。",
        ),
    ),
    tasks=(Task("us_sec", "day1", "重要性の判断を始め、米国の専門家に相談する", ""),),
)

CHINA = Duty(
    id="cn_report",
    title="中国の当局と本人への通知",
    kind="law",
    addressees=(Addressee("中国の個人情報保護の担当部門と本人", LAWYER),),
    when=all_of(Includes("abroad", ("cn",)), COUNTED_ABROAD, Finding("leak_etc")),
    cites=("cn.57", "cn.measures"),
    required="中国の本人・拠点に関わる漏えい等、又はその可能性です。直ちに補救し、当局と本人へ知らせます。被害を有効に避けられるときは、本人への通知だけは不要にできます。",
    undetermined="中国の通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="中国の通知は要りません。",
    note="ネットワーク運営者は、較大以上の事件（例: 100万人以上の個人情報）を4時間以内に報告します（2025年11月1日から）。",
    clocks=(
        Clock(
            id="immediate",
            title="中国の当局への通知",
            basis="statutory",
            cites=("cn.57",),
            note="直ちに知らせます。法57条に日数はありません。",
        ),
    ),
    tasks=(Task("cn", "now", "中国の専門家に連絡する", ""),),
)

KOREA_BEFORE = Duty(
    id="kr_report",
    title="韓国の本人と当局への通知",
    kind="law",
    addressees=(Addressee("本人、個人情報保護委員会（PIPC）又はKISA", LAWYER),),
    when=all_of(Includes("abroad", ("kr",)), COUNTED_ABROAD, Finding("leak")),
    cites=("kr.34", "kr.39"),
    required="韓国の本人・拠点に関わる漏えいです。本人へ72時間以内に知らせます。1,000人以上、敏感情報等、外部からの不法なアクセスのどれかなら、当局にも72時間以内に申告します。",
    undetermined="韓国の通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="韓国の通知は要りません。",
    until="2026-09-10",
    clocks=(replace(SEVENTY_TWO, cites=("kr.34", "kr.39")),),
    tasks=(Task("kr", "day1", "韓国の72時間の通知を準備する", "", "notice"),),
)

KOREA = replace(
    KOREA_BEFORE,
    when=all_of(Includes("abroad", ("kr",)), COUNTED_ABROAD, Finding("leak_etc")),
    required="韓国の本人・拠点に関わる漏えい等、又はその可能性です。本人へ72時間以内に知らせます。1,000人以上、敏感情報等、外部からの不法なアクセスのどれかなら、当局にも72時間以内に申告します。2026年9月11日から、可能性の段階と偽造・変造・毀損も対象です。",
    since="2026-09-11",
    until=None,
)

TAIWAN = Duty(
    id="tw_notice",
    title="台湾の本人への通知",
    kind="law",
    addressees=(Addressee("本人（業種により主管機関）", LAWYER),),
    when=all_of(Includes("abroad", ("tw",)), COUNTED_ABROAD, Finding("leak_etc")),
    cites=("tw.12",),
    required="台湾の本人・拠点に関わる漏えい等です。事実を確かめた後、適当な方法で本人に知らせます。金融・デジタルの業種は業法の72時間を確かめてください。",
    undetermined="台湾の通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="台湾の通知は要りません。",
    clocks=(
        Clock(
            id="notice",
            title="台湾の本人への通知",
            basis="statutory",
            cites=("tw.12",),
            note="現行法に時限はありません。当局への通報を加える改正は公布済みで、施行日は未定です。",
        ),
    ),
    tasks=(Task("tw", "day1", "台湾の専門家に確かめ、本人への通知を準備する", ""),),
)

SINGAPORE = Duty(
    id="sg_report",
    title="シンガポールの当局（PDPC）への通知",
    kind="law",
    addressees=(Addressee("PDPC（シンガポール個人データ保護委員会）", LAWYER),),
    when=all_of(
        Includes("abroad", ("sg",)),
        COUNTED_ABROAD,
        Finding("leak_etc"),
        any_of(Over("persons", 499), Finding("special_care"), Finding("financial_harm")),
    ),
    cites=("sg.26",),
    required="シンガポールの本人・拠点に関わり、500人以上又は重大な損害のおそれがあります。通知対象と評価した日の後、3暦日以内にPDPCへ知らせます。重大な損害の項目に当たるかは確かめてください（要確認）。",
    undetermined="シンガポールの通知が必要かどうかは、まだ決まりません。",
    advised="重大な損害のおそれがあれば、人数が少なくても通知が要ります。評価を始めてください（要確認）。",
    not_required="シンガポールの通知は要りません。",
    advised_when=all_of(Includes("abroad", ("sg",)), COUNTED_ABROAD, Finding("leak_etc")),
    clocks=(
        Clock(
            id="pdpc",
            title="PDPCへの通知",
            basis="statutory",
            cites=("sg.26",),
            note="評価した日の後、3暦日以内です。評価した日が分からないため、日付は示しません。評価は通常30暦日以内とされています。",
        ),
    ),
    tasks=(Task("sg", "day1", "シンガポールの通知対象かを評価する", ""),),
)

DUTIES = (GDPR, UK, US_BEFORE, US, US_LISTED, CHINA, KOREA_BEFORE, KOREA, TAIWAN, SINGAPORE)
