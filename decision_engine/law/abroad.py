"""Citations of foreign law: what it asks, of whom and within what time."""

from __future__ import annotations

from decision_engine.law.shape import Citation
from decision_engine.law.sources.abroad import (
    CALIFORNIA,
    CN_MEASURES,
    CN_PIPL,
    GDPR,
    HK_GUIDANCE,
    KR_DECREE,
    KR_PIPA,
    SEC,
    SG_PDPA,
    TW_PDPA,
    UK_GDPR,
)

ABROAD = (
    Citation(
        "gdpr.3.2",
        GDPR,
        "3条2項",
        "EU域外の事業者でも、域内の人への物品や役務の提供などに関わる取扱いには適用されます。",
    ),
    Citation(
        "gdpr.33",
        GDPR,
        "33条",
        "管理者は、リスクが生じそうにない場合を除き、知った時から72時間以内に監督機関へ通知します。処理者は管理者へ不当な遅滞なく知らせます。",
    ),
    Citation("gdpr.34", GDPR, "34条", "本人に高いリスクが生じそうなときは、不当な遅滞なく本人へ知らせます。"),
    Citation("uk.33", UK_GDPR, "33条", "英国の監督機関（ICO）へ、72時間以内に通知します。"),
    Citation(
        "us.california",
        CALIFORNIA,
        "§1798.82",
        "発見又は通知を受けてから30暦日以内に、本人へ通知します。500人を超える住民なら、その通知から15暦日以内に州司法長官へ見本を出します。",
    ),
    Citation(
        "us.california.before",
        CALIFORNIA,
        "§1798.82（2025年12月31日まで）",
        "SB 446より前は、できるだけ速やかに、不合理な遅れなく本人へ通知することとされ、日数の定めはありません。",
        "M",
        "解説が一致していることの確認で、改正前の条文は、現地の弁護士に確かめてください。",
    ),
    Citation("us.sec", SEC, "Item 1.05", "上場会社は、重要と判断した日から4営業日で開示します。"),
    Citation(
        "cn.57",
        CN_PIPL,
        "57条",
        "漏えいなどが生じ、又は生じる可能性があれば、直ちに補救措置をとり、当局と本人へ通知します。日数の定めはありません。",
    ),
    Citation(
        "cn.measures",
        CN_MEASURES,
        "4条・8条",
        "ネットワーク運営者は、大きな事件（例: 100万人以上の個人情報）を4時間以内に報告し、処置の終了後30日以内に総括の報告をします。",
    ),
    Citation(
        "kr.34",
        KR_PIPA,
        "34条",
        "漏えいを本人へ72時間以内に通知し、1,000人以上などの場合は当局へ72時間以内に申告します。漏えいの可能性の通知などが2026年9月11日に加わりました。",
    ),
    Citation(
        "kr.34.before",
        KR_PIPA,
        "34条（2023年9月14日まで）",
        "漏えいを知れば、遅滞なく本人へ通知し、規模などにより当局へも遅滞なく申告することとされていました。",
        "M",
        "英語の訳文での確認で、2023年9月15日の改正より前の条文と日数は、現地の専門家に確かめてください。",
    ),
    Citation("kr.39", KR_DECREE, "39条〜40条", "通知と申告の時期、内容、対象となる規模を定めています。"),
    Citation(
        "kr.64-2",
        KR_PIPA,
        "64条の2",
        "課徴金を定めています。原則は売上の3%以内で、反復や故意・重過失で1,000万人以上に及ぶ場合などは10%以内です。",
    ),
    Citation(
        "tw.12",
        TW_PDPA,
        "12条",
        "事実を調べて明らかにした後、適当な方法で本人へ通知します。現行法に当局への通報はありません。",
    ),
    Citation(
        "tw.amendment",
        TW_PDPA,
        "（2025年11月11日公布の改正）",
        "当局への通報を加える改正が公布されましたが、施行日は決まっていません。",
    ),
    Citation(
        "sg.26",
        SG_PDPA,
        "26A条〜26E条",
        "重大な損害のおそれ又は500人以上なら、そう評価した日の後3暦日以内に当局（PDPC）へ通報します。本人への通知は重大な損害の場合だけです。",
    ),
    Citation(
        "hk.guidance",
        HK_GUIDANCE,
        "（漏えい対応の指針）",
        "一般の事業者に法定の通報義務はなく、自主的な通報を勧めています。",
    ),
)
