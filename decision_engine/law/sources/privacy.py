"""Sources on personal data and My Number: the Act, its rules, guidelines and Q&A."""

from __future__ import annotations

from decision_engine.law.shape import Source

VERIFIED = "2026-11-23"

APPI = Source(
    id="appi",
    name="個人情報の保護に関する法律",
    short="個人情報保護法",
    kind="law",
    edition="令和8年法律第62号による整理改正後（2026年11月2日施行版）",
    in_force="2026-11-02",
    url="https://laws.e-gov.go.jp/law/415AC0000000057",
    verified_on=VERIFIED,
    note="26条は2026年10月9日の時点でも変わっていません。罰則などを改める改正の一部が2027年1月17日に施行される予定です。",
)
APPI_ORDER = Source(
    id="appi_order",
    name="個人情報の保護に関する法律施行令",
    short="個人情報保護法施行令",
    kind="law",
    edition="ガイドライン（通則編）令和8年6月一部改正に転載の条文",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
APPI_RULE = Source(
    id="appi_rule",
    name="個人情報の保護に関する法律施行規則",
    short="個人情報保護法施行規則",
    kind="law",
    edition="令和8年個人情報保護委員会規則第2号による改正後",
    in_force="2026-06-14",
    url="https://laws.e-gov.go.jp/law/428M60020000003",
    verified_on=VERIFIED,
    note="7条の現行の文言は、2024年4月1日に施行されたものです。",
)
GL = Source(
    id="gl",
    name="個人情報の保護に関する法律についてのガイドライン（通則編）",
    short="ガイドライン（通則編）",
    kind="guideline",
    edition="令和8年6月一部改正",
    in_force="",
    url="https://www.ppc.go.jp/files/pdf/260614_guidelines01.pdf",
    verified_on=VERIFIED,
    note="漏えいの節番号は、2024年4月に施行された改正で移っています。",
)
GL_PROCESSED = Source(
    id="gl_processed",
    name="個人情報の保護に関する法律についてのガイドライン（仮名加工情報・匿名加工情報編）",
    short="ガイドライン（仮名加工情報・匿名加工情報編）",
    kind="guideline",
    edition="2026年11月23日に確認した版（改正日は未確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
GL_PUBLIC = Source(
    id="gl_public",
    name="個人情報の保護に関する法律についてのガイドライン（行政機関等編）",
    short="ガイドライン（行政機関等編）",
    kind="guideline",
    edition="2026年11月23日に確認した版（改正日は未確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
QA = Source(
    id="qa",
    name="「個人情報の保護に関する法律についてのガイドライン」に関するQ&A",
    short="ガイドラインQ&A",
    kind="qa",
    edition="令和7年7月1日更新",
    in_force="2025-07-01",
    url="",
    verified_on=VERIFIED,
    note="2024年3月に番号が改められました。古い解説の番号は、約3ずれています。",
)
MYNUMBER = Source(
    id="mynumber",
    name="行政手続における特定の個人を識別するための番号の利用等に関する法律",
    short="番号法",
    kind="law",
    edition="平成25年法律第27号（2026年11月23日に29条の4の内容を確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
MYNUMBER_RULE = Source(
    id="mynumber_rule",
    name="番号法第29条の4第1項及び第2項に基づく特定個人情報の漏えい等に関する報告等に関する規則",
    short="番号法漏えい等報告規則",
    kind="law",
    edition="平成27年特定個人情報保護委員会規則第5号（改正後）",
    in_force="",
    url="https://laws.e-gov.go.jp/law/427M60020000005",
    verified_on=VERIFIED,
)
MYNUMBER_QA = Source(
    id="mynumber_qa",
    name="「特定個人情報の適正な取扱いに関するガイドライン（事業者編）」に関するQ&A",
    short="番号法ガイドラインQ&A",
    kind="qa",
    edition="令和4年4月追加の17番台ほか",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
PPC_FORM = Source(
    id="ppc_form",
    name="個人情報保護委員会「漏えい等の報告」の案内と報告フォーム",
    short="個人情報保護委員会 報告フォーム",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.ppc.go.jp/personalinfo/legal/leakAction/",
    verified_on=VERIFIED,
)
PPC_DELEGATION = Source(
    id="ppc_delegation",
    name="個人情報保護委員会「権限の委任」の掲載と公示",
    short="個人情報保護委員会 権限の委任",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.ppc.go.jp/personalinfo/legal/kengenInin/",
    verified_on=VERIFIED,
    note="業種と期間は公示で変わります。使うたびに、最新の公示で確かめます。",
)
PPC_NOTICE = Source(
    id="ppc_notice",
    name="個人情報保護委員会による注意喚起",
    short="個人情報保護委員会 注意喚起",
    kind="practice",
    edition="各注意喚起の公表日による",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
AMENDMENT_2026 = Source(
    id="amendment_2026",
    name="個人情報の保護に関する法律等の一部を改正する法律",
    short="令和8年改正法",
    kind="law",
    edition="令和8年法律第56号（2026年7月17日公布）",
    in_force="",
    url="",
    verified_on=VERIFIED,
    note="主要な部分は公布から2年を超えない範囲で政令で定める日に施行されます。まだ施行されていないので、判断には使いません。",
)
ADMIN_HOLIDAYS = Source(
    id="admin_holidays",
    name="行政機関の休日に関する法律",
    short="行政機関の休日に関する法律",
    kind="law",
    edition="昭和63年法律第91号",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
NATIONAL_HOLIDAYS = Source(
    id="national_holidays",
    name="国民の祝日に関する法律",
    short="国民の祝日に関する法律",
    kind="law",
    edition="昭和23年法律第178号",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
