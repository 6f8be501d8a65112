"""Foreign laws that the same incident can call into play."""

from __future__ import annotations

from decision_engine.law.shape import Source

VERIFIED = "2026-11-23"

GDPR = Source(
    id="gdpr",
    name="EU一般データ保護規則（規則2016/679）",
    short="GDPR",
    kind="foreign",
    edition="2026年11月23日時点の現行",
    in_force="",
    url="",
    verified_on=VERIFIED,
    note="33条を改めるDigital Omnibusは提案の段階です。現行は72時間のままです。",
)
UK_GDPR = Source(
    id="uk_gdpr",
    name="英国一般データ保護規則",
    short="UK GDPR",
    kind="foreign",
    edition="Data (Use and Access) Act 2025による改正後",
    in_force="",
    url="",
    verified_on=VERIFIED,
    note="電子通信の規則（PECR）の報告は、2025年8月20日から72時間に改まりました。",
)
CALIFORNIA = Source(
    id="california",
    name="カリフォルニア州民法典",
    short="Cal. Civ. Code",
    kind="foreign",
    edition="SB 446による改正後",
    in_force="2026-01-01",
    url="",
    verified_on=VERIFIED,
)
SEC = Source(
    id="sec",
    name="米国証券取引委員会 Form 8-K",
    short="SEC Form 8-K",
    kind="foreign",
    edition="2026年11月23日に確認した内容",
    in_force="2023-12-18",
    url="",
    verified_on=VERIFIED,
    note="外国民間発行者はForm 6-Kによります。小規模な報告会社は、2024年6月15日からです。",
)
CN_PIPL = Source(
    id="cn_pipl",
    name="中華人民共和国個人情報保護法",
    short="中国 個人情報保護法",
    kind="foreign",
    edition="2026年11月23日に確認した内容",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
CN_MEASURES = Source(
    id="cn_measures",
    name="国家網絡安全事件報告管理弁法",
    short="中国 国家網絡安全事件報告管理弁法",
    kind="foreign",
    edition="2025年11月1日施行",
    in_force="2025-11-01",
    url="",
    verified_on=VERIFIED,
)
KR_PIPA = Source(
    id="kr_pipa",
    name="大韓民国個人情報保護法",
    short="韓国 個人情報保護法",
    kind="foreign",
    edition="2026年9月11日施行の改正後",
    in_force="2026-09-11",
    url="",
    verified_on=VERIFIED,
)
KR_DECREE = Source(
    id="kr_decree",
    name="大韓民国個人情報保護法施行令",
    short="韓国 個人情報保護法施行令",
    kind="foreign",
    edition="2026年9月11日施行の改正後",
    in_force="2026-09-11",
    url="",
    verified_on=VERIFIED,
)
TW_PDPA = Source(
    id="tw_pdpa",
    name="台湾 個人資料保護法",
    short="台湾 個人資料保護法",
    kind="foreign",
    edition="現行（2025年11月11日公布の改正は、2026年10月9日の時点で施行日が未定）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
SG_PDPA = Source(
    id="sg_pdpa",
    name="シンガポール Personal Data Protection Act",
    short="シンガポール PDPA",
    kind="foreign",
    edition="2021年の通報規則を含む現行",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
HK_GUIDANCE = Source(
    id="hk_guidance",
    name="香港 個人資料私隠専員公署（PCPD）の指針",
    short="香港 PCPD",
    kind="foreign",
    edition="2026年11月23日に確認した内容",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
