"""Sources of particular trades and positions: finance, telecom, medicine, cards, listing, marks."""

from __future__ import annotations

from decision_engine.law.shape import Source

VERIFIED = "2026-11-23"

FINANCE_GL = Source(
    id="finance_gl",
    name="金融分野における個人情報保護に関するガイドライン",
    short="金融分野ガイドライン",
    kind="guideline",
    edition="2026年11月23日に確認した版（改正日は未確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
FINANCE_QA = Source(
    id="finance_qa",
    name="金融機関における個人情報保護に関するQ&A",
    short="金融Q&A",
    kind="qa",
    edition="2026年9月28日改正（2026年10月1日適用）",
    in_force="2026-10-01",
    url="",
    verified_on=VERIFIED,
    note="問の番号は、改正前のものです。改正後の番号は、公式のページで担当者が確かめてください。",
)
FINANCE_ORDINANCE = Source(
    id="finance_ordinance",
    name="銀行法施行規則、金融商品取引業等に関する内閣府令など、各業法の府令",
    short="各業法の府令",
    kind="law",
    edition="2026年11月23日に確認した内容（府令ごとの版は未確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
FINANCE_SUPERVISION = Source(
    id="finance_supervision",
    name="金融庁の監督指針",
    short="金融庁監督指針",
    kind="guideline",
    edition="2026年9月18日改正",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
TELECOM = Source(
    id="telecom",
    name="電気通信事業法",
    short="電気通信事業法",
    kind="law",
    edition="昭和59年法律第86号（総務省の掲載で内容を確認）",
    in_force="",
    url="https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/rouei_houkoku.html",
    verified_on=VERIFIED,
)
TELECOM_RULE = Source(
    id="telecom_rule",
    name="電気通信事業法施行規則",
    short="電気通信事業法施行規則",
    kind="law",
    edition="昭和60年郵政省令第25号（総務省の掲載で内容を確認）",
    in_force="",
    url="https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/rouei_houkoku.html",
    verified_on=VERIFIED,
)
SOUMU_DATA = Source(
    id="soumu_data",
    name="総務省「電気通信事業者の個人データの漏えい等報告」の掲載",
    short="総務省の掲載",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/denkitsushin_rouei.html",
    verified_on=VERIFIED,
)
MEDICAL = Source(
    id="medical",
    name="医療・介護関係事業者における個人情報の適切な取扱いのためのガイダンス",
    short="医療・介護ガイダンス",
    kind="guideline",
    edition="2026年7月時点の収録",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
MEDICAL_CYBER = Source(
    id="medical_cyber",
    name="厚生労働省「医療分野のサイバーセキュリティ対策」の掲載",
    short="厚生労働省の掲載",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryou/johoka/cyber-security.html",
    verified_on=VERIFIED,
    note="電話番号は組織の改編で変わっています。掲載で確かめます。",
)
CARD_SALES = Source(
    id="card_sales",
    name="割賦販売法",
    short="割賦販売法",
    kind="law",
    edition="昭和36年法律第159号（条文は法務の担当者が確かめること）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
CARD_GUIDELINE = Source(
    id="card_guideline",
    name="クレジットカード・セキュリティガイドライン",
    short="カード・セキュリティガイドライン",
    kind="rule",
    edition="6.1版（2026年3月）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
VISA = Source(
    id="visa",
    name="Visa What To Do If Compromised",
    short="Visa WTDIC",
    kind="rule",
    edition="10.0版",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
MASTERCARD = Source(
    id="mastercard",
    name="Mastercard Account Data Compromise User Guide",
    short="Mastercard ADC User Guide",
    kind="rule",
    edition="2016年版（現行版の条番号は未確認）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
MERCHANT_CONTRACT = Source(
    id="merchant_contract",
    name="カード会社や決済代行会社との加盟店契約・加盟店規約",
    short="加盟店契約",
    kind="contract",
    edition="各社の契約による",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
METI_CREDIT = Source(
    id="meti_credit",
    name="経済産業省「個人情報保護法関係（後払分野）」の掲載",
    short="経済産業省の掲載",
    kind="practice",
    edition="2026年11月23日に確認した掲載",
    in_force="",
    url="https://www.meti.go.jp/policy/economy/consumer/credit/kojinjouhouhogohou.html",
    verified_on=VERIFIED,
    note="以前の掲載では報告先が異なりました。古い手順書に注意します。",
)
LISTING = Source(
    id="listing",
    name="東京証券取引所 有価証券上場規程と同施行規則",
    short="有価証券上場規程",
    kind="rule",
    edition="JPX上場会社ナビの掲載（2026年11月23日に確認）",
    in_force="",
    url="https://faq.jpx.co.jp/disclo/tse/web/knowledge6739.html",
    verified_on=VERIFIED,
)
DISCLOSURE_ORDER = Source(
    id="disclosure_order",
    name="企業内容等の開示に関する内閣府令",
    short="企業内容等開示府令",
    kind="law",
    edition="昭和48年大蔵省令第5号（条文は法務の担当者が確かめること）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
PMARK = Source(
    id="pmark",
    name="プライバシーマーク付与に関する規約（PMK500）",
    short="プライバシーマーク規約PMK500",
    kind="rule",
    edition="JIPDECの掲載（2024年10月31日からPマークポータルで受付）",
    in_force="",
    url="https://privacymark.jp/p-application/incident/",
    verified_on=VERIFIED,
)
INFRASTRUCTURE = Source(
    id="infrastructure",
    name="重要電子計算機に対する不正な行為による被害の防止に関する法律",
    short="サイバー対処能力強化法",
    kind="law",
    edition="令和7年法律第42号（2026年10月1日施行）",
    in_force="2026-10-01",
    url="https://www.cao.go.jp/cybersecurity/",
    verified_on=VERIFIED,
)
INFRASTRUCTURE_ORDER = Source(
    id="infrastructure_order",
    name="サイバー対処能力強化法に基づく8府省の共同命令",
    short="サイバー対処能力強化法の共同命令",
    kind="law",
    edition="令和8年共同命令第4号（2026年5月28日公布）",
    in_force="",
    url="https://www.cao.go.jp/cybersecurity/",
    verified_on=VERIFIED,
)
STAFFING = Source(
    id="staffing",
    name="職業安定法と、職業紹介事業者等の指針",
    short="職業安定法",
    kind="law",
    edition="平成11年労働省告示第141号などの指針を含む（原文は法務の担当者が確かめること）",
    in_force="",
    url="",
    verified_on=VERIFIED,
)
