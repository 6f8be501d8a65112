"""業種による報告: 金融、電気通信、医療、カード加盟店、基幹インフラ。"""

from decision_engine.language.condition import Finding, Includes, Is, all_of, any_of, not_
from decision_engine.language.rule import NEVER, Addressee, Clock, Duty, Task
from decision_engine.law.figures import FINANCE_FIRST, FINANCE_LAST, INFRASTRUCTURE_DETAILED, TELECOM_DETAILED
from decision_engine.rules.cases import sectors as sectors_cases
from decision_engine.rules.cases import services as services_cases
from decision_engine.rules.unsure import UNSURE_PHISHED, UNSURE_PROVIDED, UNSURE_RECOVERED

# 監督指針の「直ちに」は、個人データが漏れたかによらない。個人データの漏えい等の目安は、その後に示す。
CUSTOMERS_LEAKED = all_of(
    Finding("appi_applies"),
    Is("information", ("personal_data", "planned_personal_data")),
    Finding("leak_etc"),
)

# 個人データでない個人情報は、義務でなく努力義務（金融分野ガイドライン11条2項）。
# 仮名加工情報は個人データのことも、そうでないこともあり、項や府令が及ぶかを文言で決められない。要らないとは言わず、要確認を添える。
OTHER_PERSONAL_LEAKED = all_of(
    Finding("appi_applies"),
    Is("information", ("unorganized", "pseudonymized")),
    Finding("leak_etc"),
)

FINANCE = Duty(
    id="finance_report",
    cases=sectors_cases.FINANCE,
    title="金融の監督当局への報告",
    kind="law",
    addressees=(
        Addressee(
            "金融庁・財務局・都道府県知事（監督権限による）",
            "担当課室へ報告します。個人情報保護法の報告と一つの報告書で一括できます。",
        ),
    ),
    when=all_of(Includes("sectors", ("finance",)), any_of(CUSTOMERS_LEAKED, Finding("system_trouble"))),
    cites=(
        "finance.ordinance",
        "finance.supervision",
        "finance.gl.11",
        "finance.gl.11.2",
        "finance.qa.4-6",
        "finance.qa.4-12",
    ),
    required="システム障害・サイバー事案なら、個人データが漏れていなくても、監督指針により直ちに監督当局へ報告します（要確認）。個人顧客の個人データの漏えい等は、人数にかかわらず報告するのが原則です。軽微な誤送信・誤送付の扱いは、当局の案内で確かめてください（要確認）。",
    undetermined="金融の監督当局への報告が必要かどうかは、まだ決まりません。",
    advised="監督当局への報告に努めることとされている事態に当たり得ます（金融分野ガイドライン11条2項）。同項は、個人データでない個人情報などの漏えい等についての努力義務です。仮名加工情報なら、同項や業法の報告の対象になるかを、担当課室に確かめてください（要確認）。出し方も、あわせて尋ねてください。",
    advised_when=all_of(Includes("sectors", ("finance",)), OTHER_PERSONAL_LEAKED),
    not_required="金融の監督当局への報告は要りません。",
    note="報告の対象になるシステム障害・サイバー事案の範囲は、監督指針と担当課室に確かめてください（要確認）。個人顧客以外の個人情報等は努力義務です。",
    clocks=(
        Clock(
            id="immediate",
            title="金融の監督指針による報告（監督当局へ）",
            basis="guide",
            from_day=1,
            days=1,
            when=Finding("system_trouble"),
            cites=("finance.supervision",),
            note="システム障害・サイバー事案は、直ちに報告します（要確認）。",
        ),
        Clock(
            id="preliminary",
            title="個人データの漏えい等の第一報（金融の監督当局へ）",
            basis="guide",
            from_day=FINANCE_FIRST,
            days=FINANCE_LAST,
            when=CUSTOMERS_LEAKED,
            cites=("finance.qa.4-12", "finance.gl.11"),
            note="原則として速やかに（概ね{金融の第一報の目安の初め}〜{金融の第一報の目安の終わり}日以内が目安）報告し、判明次第続報します（要確認）。",
        ),
    ),
    tasks=(
        Task(
            "finance_at_once",
            "now",
            "金融の監督当局へ直ちに報告する",
            "システム障害・サイバー事案のときです。様式は共通様式を使えます。",
            "immediate",
            when=Finding("system_trouble"),
        ),
        Task(
            "finance_first",
            "days3to5",
            "金融の監督当局へ第一報を入れる",
            "",
            "preliminary",
            when=CUSTOMERS_LEAKED,
        ),
        Task(
            "finance_effort",
            "days3to5",
            "金融の監督当局へ報告するかを決める",
            "努力義務です。担当課室に、出し方を確かめます。",
            when=OTHER_PERSONAL_LEAKED,
        ),
    ),
)

TELECOM = Duty(
    id="telecom_report",
    cases=sectors_cases.TELECOM,
    title="通信の秘密の漏えいの報告（総務省）",
    kind="law",
    addressees=(
        Addressee(
            "総務大臣（本社所在地の総合通信局等）",
            "個人データの報告（法26条）とは別の報告です。両方に当たるときは、両方を出します。",
            "https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/rouei_houkoku.html",
        ),
    ),
    when=all_of(
        Includes("sectors", ("telecom",)),
        Is("secrecy_of_communications", ("yes",)),
        Finding("outflow"),
        not_(any_of(UNSURE_RECOVERED, UNSURE_PROVIDED, UNSURE_PHISHED)),
    ),
    cites=("telecom.28", "telecom.rule.57", "telecom.delegation"),
    required="電気通信事業者は、通信の秘密の漏えいを、総務大臣へ報告します。発覚後速やかに第一報を入れます。",
    undetermined="通信の秘密の漏えいの報告が必要かどうかは、まだ決まりません。見られないうちに回収した場合などの扱いは、総合通信局等に確かめてください。決まるまでは、報告する前提で連絡します。",
    advised="",
    not_required="通信の秘密の漏えいの報告は要りません。個人データの報告は、別に考えます。",
    clocks=(
        Clock(
            id="first",
            title="電気通信事業法の第一報（総務省へ）",
            basis="statutory",
            cites=("telecom.28", "telecom.rule.57"),
            soon="速やかに",
            note="総務省への第一報は、発覚後速やかに入れます。日数の定めはありません。",
        ),
        Clock(
            id="detailed",
            title="電気通信事業法の詳報（総務省へ）",
            basis="statutory",
            days=TELECOM_DETAILED,
            cites=("telecom.rule.57",),
            note="漏えいを認知した日から{通信の秘密の詳報の日数}日以内です。休日の繰下げは確かめられていないため、繰り下げずに示します（要確認）。",
        ),
    ),
    tasks=(
        Task("telecom_first", "now", "総合通信局等へ第一報を入れる", "発覚後速やかに入れます。"),
        Task("telecom_detailed", "day30", "総合通信局等へ詳報を出す", "", "detailed"),
    ),
)

MEDICAL = Duty(
    id="medical_contact",
    cases=services_cases.MEDICAL,
    title="厚生労働省への連絡（医療機関等）",
    kind="guideline",
    addressees=(
        Addressee(
            "厚生労働省の医療情報担当室",
            "まず医療情報システムの保守会社へ直ちに連絡します。窓口の名称は変わるため、公式サイトで確かめてください。",
            "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryou/johoka/cyber-security.html",
        ),
    ),
    when=all_of(
        Includes("sectors", ("medical",)),
        Finding("cyber"),
        any_of(Finding("leak_etc"), Is("care_disrupted", ("yes",))),
    ),
    cites=("medical.guidance.4-8",),
    required="サイバー攻撃により、漏えい等、又は診療などへの支障（どちらもおそれを含む）があるため、厚生労働省へ速やかに連絡します。",
    undetermined="厚生労働省への連絡が必要かどうかは、まだ決まりません。",
    advised="サイバー攻撃の疑いがあれば、保守会社へ直ちに連絡します。医療の提供に支障が出る、又はそのおそれがあれば、厚生労働省にも連絡します。",
    not_required="厚生労働省への連絡は要りません。",
    advised_when=all_of(Includes("sectors", ("medical",)), Finding("cyber")),
    clocks=(
        Clock(
            id="contact",
            title="医療の指針による連絡（厚生労働省へ）",
            basis="guide",
            cites=("medical.guidance.4-8",),
            soon="速やかに",
            note="厚生労働省へ速やかに連絡します。日数の定めはありません。",
        ),
    ),
    tasks=(
        Task(
            "medical_vendor",
            "now",
            "医療情報システムの保守会社へ連絡する",
            "続いて、厚生労働省の担当室へ連絡します。",
        ),
    ),
)

MERCHANT_CARDS = all_of(
    Includes("sectors", ("card_merchant",)), Includes("items", ("card_number", "card_security_code"))
)
CARD = Duty(
    id="card_contact",
    cases=services_cases.CARD,
    title="カード会社（アクワイアラ・決済代行）への連絡",
    kind="contract",
    addressees=(
        Addressee(
            "アクワイアラ又は決済代行会社",
            "加盟店規約に従い直ちに連絡します。カード決済の停止、PFI（認定フォレンジック）調査、公表の時期を相談します。",
        ),
    ),
    when=all_of(MERCHANT_CARDS, Finding("leak")),
    cites=("card.merchant_contract", "card.sales.35-16", "card.guideline", "card.visa", "card.mastercard"),
    required="カード番号等が漏れた、又はそのおそれがあるため、契約先のカード会社・決済代行へ直ちに連絡します。",
    undetermined="カード会社への連絡が必要かどうかは、まだ決まりません。",
    advised="カード番号等は漏えいに当たらないという答えです。それでも、加盟店規約の文言によっては、知らせる事故に当たります。契約先のカード会社・決済代行に確かめてください。",
    not_required="カード会社への連絡は要りません。",
    advised_when=all_of(MERCHANT_CARDS, Finding("outflow")),
    note="ブランドへの報告（Visaは疑い・確認から3暦日以内、Mastercardは把握から24時間以内）は主にカード会社側の義務です。Visaは、侵害が疑われる事業体にも課しています。加盟店から経済産業省へ届け出る明文は見当たりません（要確認）。",
    clocks=(
        Clock(
            id="contact",
            title="加盟店規約の連絡（カード会社・決済代行へ）",
            basis="contract",
            from_day=1,
            days=1,
            when=Finding("leak"),
            cites=("card.merchant_contract",),
            note="規約では「直ちに」とされるのが通例です。契約の文言を確かめてください（要確認）。",
        ),
    ),
    tasks=(
        Task(
            "card_stop",
            "now",
            "カード決済を止め、カード会社に連絡する",
            "決済画面とログはそのまま保全します。",
            "contact",
            when=Finding("leak"),
        ),
    ),
)

INFRASTRUCTURE_BEFORE = Duty(
    id="infrastructure_report",
    cases=services_cases.INFRASTRUCTURE_BEFORE,
    title="基幹インフラのインシデント報告",
    kind="law",
    addressees=(
        Addressee(
            "所管大臣と内閣総理大臣",
            "公式の解説で、対象と様式を確かめてください。",
            "https://www.cao.go.jp/cybersecurity/",
        ),
    ),
    when=NEVER,
    cites=("infrastructure.5",),
    required="",
    undetermined="",
    advised="",
    not_required="この報告の制度は2026年10月1日に始まりました。知った日がそれより前のため、対象ではありません。",
)

INFRASTRUCTURE = Duty(
    id="infrastructure_report",
    cases=services_cases.INFRASTRUCTURE,
    title="基幹インフラのインシデント報告",
    kind="law",
    addressees=(
        Addressee(
            "所管大臣と内閣総理大臣",
            "公式の解説で、対象と様式を確かめてください。",
            "https://www.cao.go.jp/cybersecurity/",
        ),
    ),
    when=all_of(Includes("sectors", ("critical_infrastructure",)), Finding("cyber")),
    cites=("infrastructure.5", "infrastructure.order.4", "common_form"),
    required="特別社会基盤事業者は、サイバー攻撃による特定侵害事象等を報告します。対象の機器に当たるかを公式の解説で確かめてください（要確認）。",
    undetermined="基幹インフラの報告が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="基幹インフラの報告は要りません。一般の企業は対象外です。",
    since="2026-10-01",
    clocks=(
        Clock(
            id="first",
            title="サイバー対処能力強化法の速報（所管大臣と内閣総理大臣へ）",
            basis="guide",
            cites=("infrastructure.order.4",),
            soon="速やかに",
            note="所管大臣と内閣総理大臣への速報は、認知した後、速やかに出します。何時間以内かは、所管の省庁に確かめてください（要確認）。",
        ),
        Clock(
            id="detailed",
            title="サイバー対処能力強化法の詳報（所管大臣と内閣総理大臣へ）",
            basis="statutory",
            days=INFRASTRUCTURE_DETAILED,
            cites=("infrastructure.order.4",),
            note="認知した日から{基幹インフラの詳報の日数}日以内です。要確認です。日数は、所管の省庁に確かめてください。休日の繰下げはせずに示します。",
        ),
    ),
    tasks=(Task("infrastructure_first", "now", "所管大臣の窓口へ速報を入れる", ""),),
)

DUTIES = (FINANCE, TELECOM, MEDICAL, CARD, INFRASTRUCTURE_BEFORE, INFRASTRUCTURE)
