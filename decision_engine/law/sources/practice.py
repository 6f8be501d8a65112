"""Practice: official windows, shared forms, guidance, contracts, and our own decisions."""

from __future__ import annotations

from decision_engine.law.shape import Source

VERIFIED = "2026-11-23"

COMMON_FORM = Source(
    id="common_form",
    name="サイバー攻撃による被害の報告等の共通様式（関係省庁申合せ）",
    short="共通様式の申合せ",
    kind="practice",
    edition="2026年9月15日改正（2026年10月1日から運用）",
    in_force="2026-10-01",
    url="",
    verified_on=VERIFIED,
    note="様式をそろえたもので、窓口を一つにしたものではありません。",
)
SHARING = Source(
    id="sharing",
    name="サイバー攻撃被害に係る情報の共有・公表ガイダンス",
    short="情報共有・公表ガイダンス",
    kind="practice",
    edition="2023年3月8日",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
FORENSICS = Source(
    id="forensics",
    name="不正アクセス発生時のフォレンジック調査の有効活用に向けた着眼点",
    short="フォレンジック調査の着眼点",
    kind="practice",
    edition="2026年1月16日",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
NPA = Source(
    id="npa",
    name="警察庁と都道府県警察のサイバー事案の窓口",
    short="警察の窓口",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.npa.go.jp/bureau/cyber/soudan.html",
    verified_on=VERIFIED,
)
IPA = Source(
    id="ipa",
    name="IPA 企業組織向けサイバーセキュリティ相談窓口と届出",
    short="IPAの窓口",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.ipa.go.jp/security/support/soudan.html",
    verified_on=VERIFIED,
)
IPA_POINTS = Source(
    id="ipa_points",
    name="IPA「情報漏えい発生時の対応ポイント集」",
    short="IPA対応ポイント集",
    kind="practice",
    edition="版は未確認",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
JPCERT = Source(
    id="jpcert",
    name="JPCERT/CC インシデントの対応依頼",
    short="JPCERT/CCの窓口",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.jpcert.or.jp/form/",
    verified_on=VERIFIED,
)
INSURANCE = Source(
    id="insurance",
    name="サイバー保険の約款",
    short="保険約款",
    kind="contract",
    edition="各社の約款による",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
CONTRACT = Source(
    id="contract",
    name="委託元、顧客、親会社などとの契約",
    short="契約",
    kind="contract",
    edition="各社の契約による",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
PROJECT = Source(
    id="project",
    name="このプロジェクトの設計判断",
    short="このサイトの設計判断",
    kind="practice",
    edition="2026年11月23日",
    in_force="",
    url="",
    verified_on=VERIFIED,
    note="法令の答えではなく、安全側に見せるための約束です。",
)
