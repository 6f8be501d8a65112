"""外国の法のうち、中国、韓国、台湾、シンガポール。"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Includes, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Addressee, Clock, Duty, Task
from decision_engine.rules.breach_abroad import (
    COUNTED_ABROAD,
    ITS_OWN,
    LAWYER,
    NOT_ITS_OWN_DOING,
)
from decision_engine.rules.cases import asia as asia_cases
from decision_engine.rules.cases import korea as korea_cases
from decision_engine.rules.event import HAPPENED
from decision_engine.rules.unsure import LASTING_DISRUPTION, UNSURE_ENCRYPTED

CHINA = Duty(
    id="cn_report",
    cases=asia_cases.CHINA,
    title="中国の当局と本人への通知",
    kind="law",
    addressees=(Addressee("中国の個人情報保護の担当部門と本人", LAWYER),),
    when=all_of(
        Includes("abroad", ("cn",)),
        COUNTED_ABROAD,
        ITS_OWN,
        any_of(
            all_of(Finding("outflow"), NOT_ITS_OWN_DOING),
            LASTING_DISRUPTION,
        ),
    ),
    cites=("cn.57", "cn.measures"),
    required="中国の本人・拠点に関わる漏えい等、又はその可能性です。直ちに補救し、当局と本人へ知らせます。被害を有効に避けられるときは、本人への通知だけは不要にできます。当局への通知は残ります。",
    undetermined="中国の通知が必要かどうかは、まだ決まりません。控えから戻せた場合や、自社が委託先の場合などの扱いを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="中国の通知は要りません。",
    note="ネットワーク運営者は、較大以上の事件（例: 100万人以上の個人情報）を4時間以内に報告します（2025年11月1日から）。",
    clocks=(
        Clock(
            id="immediate",
            title="中国個人情報保護法の通知（当局と本人へ）",
            basis="statutory",
            cites=("cn.57",),
            soon="直ちに",
            note="中国の当局と本人へは、直ちに知らせます。法57条に日数はありません。",
        ),
    ),
    tasks=(Task("cn", "now", "中国の専門家に連絡する", ""),),
)

KOREA_LEAK = all_of(Finding("outflow"), NOT_ITS_OWN_DOING, not_(UNSURE_ENCRYPTED))
KOREA_FIRST = Duty(
    id="kr_report",
    cases=korea_cases.KOREA_FIRST,
    title="韓国の本人と当局への通知",
    kind="law",
    addressees=(Addressee("本人、個人情報保護委員会（PIPC）又はKISA", LAWYER),),
    when=all_of(
        Includes("abroad", ("kr",)),
        COUNTED_ABROAD,
        ITS_OWN,
        any_of(KOREA_LEAK, Is("loss", (), unclear=HAPPENED)),
    ),
    cites=("kr.34.before",),
    required="韓国の本人・拠点に関わる漏えいです。遅滞なく本人へ知らせ、当局への申告が要るかを、現地の専門家に確かめます（要確認）。",
    undetermined="韓国の通知が必要かどうかは、まだ決まりません。暗号化されていた場合、失われただけの場合、自社が委託先の場合などの扱いを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="韓国の通知は要りません。",
    clocks=(
        Clock(
            id="notice",
            title="韓国個人情報保護法の通知（本人と当局へ）",
            basis="statutory",
            cites=("kr.34.before",),
            soon="遅滞なく",
            note="72時間の定めは2023年9月15日からです。それより前に知ったときは、遅滞なく知らせます。当時の日数は、現地の専門家に確かめてください（要確認）。",
        ),
    ),
    tasks=(Task("kr", "day1", "韓国の専門家に確かめ、本人・当局への通知を準備する", ""),),
)

KOREA_BEFORE = replace(
    KOREA_FIRST,
    cases=korea_cases.KOREA_BEFORE,
    cites=("kr.34", "kr.39"),
    required="韓国の本人・拠点に関わる漏えいです。本人へ72時間以内に知らせます。1,000人以上、敏感情報等、外部からの不法なアクセスのどれかなら、当局にも72時間以内に申告します。回収・削除で侵害の可能性が著しく低いときは、当局への申告をしないことができます。",
    since="2023-09-15",
    clocks=(
        Clock(
            id="notice",
            title="韓国個人情報保護法の72時間の通知（本人と当局へ）",
            basis="statutory",
            hours=72,
            cites=("kr.34", "kr.39"),
            note="韓国の本人と当局への期限は、知った時刻から72時間です。休日でも延びません。",
        ),
    ),
    tasks=(Task("kr", "day1", "韓国の本人・当局への72時間以内の通知を準備する", "", "notice"),),
)

KOREA = replace(
    KOREA_BEFORE,
    cases=korea_cases.KOREA,
    when=all_of(
        Includes("abroad", ("kr",)),
        COUNTED_ABROAD,
        ITS_OWN,
        any_of(KOREA_LEAK, LASTING_DISRUPTION),
    ),
    required="韓国の本人・拠点に関わる漏えい等、又はその可能性です。本人へ72時間以内に知らせます。1,000人以上、敏感情報等、外部からの不法なアクセスのどれかなら、当局にも72時間以内に申告します。回収・削除で侵害の可能性が著しく低いときは、当局への申告をしないことができます。2026年9月11日から、可能性の段階と偽造・変造・毀損も対象です。",
    undetermined="韓国の通知が必要かどうかは、まだ決まりません。暗号化されていた場合、控えから戻せた場合、自社が委託先の場合などの扱いを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    since="2026-09-11",
)

TAIWAN = Duty(
    id="tw_notice",
    cases=asia_cases.TAIWAN,
    title="台湾の本人への通知",
    kind="law",
    addressees=(Addressee("本人（業種により主管機関）", LAWYER),),
    when=all_of(Includes("abroad", ("tw",)), COUNTED_ABROAD, ITS_OWN, Finding("breach_abroad")),
    cites=("tw.12",),
    required="台湾の本人・拠点に関わる侵害です。事実を確かめた後、適当な方法で本人に知らせます。金融・デジタルの業種は業法の72時間を確かめてください。",
    undetermined="台湾の通知が必要かどうかは、まだ決まりません。回収や暗号化、控えからの復旧、委託先の立場などの扱いを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="",
    not_required="台湾の通知は要りません。",
    clocks=(
        Clock(
            id="notice",
            title="台湾個人資料保護法の通知（本人へ）",
            basis="statutory",
            cites=("tw.12",),
            soon="事実を確かめた後",
            note="台湾の本人への通知に、現行法の時限はありません。当局への通報を加える改正は公布済みで、施行日は未定です。",
        ),
    ),
    tasks=(Task("tw", "day1", "台湾の専門家に確かめ、本人への通知を準備する", ""),),
)

SG_PERSONAL = all_of(Includes("abroad", ("sg",)), COUNTED_ABROAD, ITS_OWN, Finding("breach_abroad"))
SINGAPORE = Duty(
    id="sg_report",
    cases=asia_cases.SINGAPORE,
    title="シンガポールの当局（PDPC）への通知",
    kind="law",
    addressees=(Addressee("PDPC（シンガポール個人データ保護委員会）", LAWYER),),
    when=all_of(
        SG_PERSONAL, any_of(Over("persons", 499), Finding("special_care"), Finding("financial_harm"))
    ),
    cites=("sg.26",),
    required="シンガポールの本人・拠点に関わり、500人以上又は重大な損害のおそれがあります。通知対象と評価した日の後、3暦日以内にPDPCへ知らせます。重大な損害の項目に当たるかは確かめてください（要確認）。",
    undetermined="シンガポールの通知が必要かどうかは、まだ決まりません。人数と重大な損害のおそれを評価し、回収や暗号化、組織の中だけの漏えい、委託先の立場などの扱いを、現地の専門家に確かめてください。決まるまでは、知らせる前提で準備します。",
    advised="重大な損害のおそれがあれば、人数が少なくても通知が要ります。評価を始めてください（要確認）。",
    not_required="シンガポールの通知は要りません。",
    advised_when=SG_PERSONAL,
    clocks=(
        Clock(
            id="pdpc",
            title="シンガポールPDPAの通知（PDPCへ）",
            basis="statutory",
            cites=("sg.26",),
            soon="評価した日の後3暦日以内",
            note="PDPCへは、評価した日の後、3暦日以内に知らせます。評価した日が分からないため、日付は示しません。評価は通常30暦日以内とされています。",
        ),
    ),
    tasks=(Task("sg", "day1", "シンガポールの通知対象かを評価する", ""),),
)
