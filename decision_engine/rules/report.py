"""報告の義務: 法26条1項、番号法29条の4、法68条、委託元への通知、任意の報告。"""

from decision_engine.language.condition import Finding, Includes, Is, Reported, all_of, any_of, not_
from decision_engine.language.rule import Addressee, Clock, Duty, OnlyFor, Task
from decision_engine.law.figures import (
    FINAL,
    FINAL_MALICE,
    GUIDE_FIRST,
    GUIDE_LAST,
    NUMBER_FINAL,
    NUMBER_FINAL_MALICE,
    PUBLIC_FINAL,
    PUBLIC_FINAL_MALICE,
)
from decision_engine.rules.appi import HEADCOUNT_ONLY
from decision_engine.rules.cases import report as report_cases
from decision_engine.rules.entrusted import FORM, NOTIFY_ENTRUSTER, VOLUNTARY
from decision_engine.rules.my_number import HEADCOUNT_ONLY as NUMBER_HEADCOUNT_ONLY
from decision_engine.rules.public_body import HEADCOUNT_ONLY as PUBLIC_HEADCOUNT_ONLY

SOUMU = "https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/denkitsushin_rouei.html"
DELEGATION = "https://www.ppc.go.jp/personalinfo/legal/kengenInin/"
FORM_HOW = (
    "個人情報保護委員会サイトの報告フォームに入力します。速報は、その時点で分かっている事項で足ります。"
)

# 業種を答えていない人に、総務省の掲載は関わらない。
IN_TELECOM = Reported("sectors", ("telecom",))

REPORT_COMMISSION = Duty(
    id="report_commission",
    cases=report_cases.REPORT_COMMISSION,
    title="個人情報保護委員会への報告",
    kind="law",
    addressees=(
        Addressee("個人情報保護委員会", FORM_HOW, FORM, Is("delegated", ("no",))),
        Addressee(
            "総務大臣（本社所在地の総合通信局等）",
            "電気通信業の個人データの報告は、総務大臣に委任されています。期限は同じです。委任の範囲は公示で確かめてください。",
            SOUMU,
            Includes("sectors", ("telecom",)),
        ),
        Addressee(
            "事業所管大臣（権限委任先）",
            "委任された業種は、委員会ではなく事業所管大臣へ報告します。窓口は公示で確かめてください。期限は同じです。",
            DELEGATION,
            Is("delegated", ("yes",)),
        ),
        Addressee(
            "個人情報保護委員会（権限委任業種は事業所管大臣）",
            "「報告の受理が委任された業種か」と「業種」が分かると、相手が一つに決まります。委任された業種なら事業所管大臣、ほかは委員会の報告フォームです。公示で確かめてください。",
            DELEGATION,
        ),
    ),
    when=all_of(Finding("appi_reportable"), Finding("subject")),
    cites=("appi.26.1", "gl.3-5-3-1", "rule.8.1", "rule.8.2", "appi.150.1", "telecom.delegation"),
    only_for=(
        OnlyFor(("appi.150.1",), any_of(IN_TELECOM, not_(Is("delegated", ("no",))))),
        OnlyFor(("telecom.delegation",), IN_TELECOM),
    ),
    required="報告対象事態に当たるため、報告が必要です。まず速報、その後に確報を出します。速報で全てそろえば1回で兼ねられます。",
    undetermined="報告が必要かどうかは、まだ決まりません。決め手になる事実が分かれば決まります。",
    advised="",
    not_required="法26条1項の報告の義務はありません。社内の報告・調査・再発防止は、報告が要らなくても必要です。",
    safe_side="決まるまでは、報告する前提で速報の準備を進めてください。分かっている範囲で出せます。",
    clocks=(
        Clock(
            id="preliminary",
            title="個人情報保護法の速報（委員会又は委任先の大臣へ）",
            basis="guide",
            from_day=GUIDE_FIRST,
            days=GUIDE_LAST,
            restarts_when=HEADCOUNT_ONLY,
            cites=("rule.8.1", "gl.3-5-3-3"),
            note="「速やかに」の目安は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内です。待つ期間ではありません。分かっている範囲で出せます。土日・祝日でも繰り下げません。",
        ),
        Clock(
            id="final",
            title="個人情報保護法の確報（委員会又は委任先の大臣へ）",
            basis="statutory",
            days=FINAL,
            longer=FINAL_MALICE,
            longer_when=Finding("appi_7_3"),
            longer_for="規則7条3号（不正の目的のおそれ）",
            roll=True,
            restarts_when=HEADCOUNT_ONLY,
            cites=("rule.8.2", "gl.3-5-3-4", "gl.3-5-3-4.note2", "holidays.2"),
            note="末日が休日なら、その翌日が期限です。翌日も休日のときは、次の開庁日と読みます（要確認）。",
        ),
    ),
    tasks=(
        Task(
            "report_draft",
            "day1",
            "速報の下書きを作る",
            "概要・項目・人数・原因・二次被害・本人への対応・公表・再発防止・その他の9事項を、分かる範囲で書きます。",
        ),
        Task("report_preliminary", "days3to5", "速報を出す", "報告フォームから出します。", "preliminary"),
        Task(
            "report_final",
            "day30",
            "確報を出す",
            "分からない事項が残れば、把握した分を期限までに出し、分かり次第補います。",
            "final",
            not_(Finding("appi_7_3")),
        ),
        Task(
            "report_final_60",
            "day60",
            "確報を出す",
            "分からない事項が残れば、把握した分を期限までに出し、分かり次第補います。",
            "final",
            Finding("appi_7_3"),
        ),
    ),
)

REPORT_MY_NUMBER = Duty(
    id="report_my_number",
    cases=report_cases.REPORT_MY_NUMBER,
    title="マイナンバーの漏えい等の報告（番号法）",
    kind="law",
    addressees=(
        Addressee(
            "個人情報保護委員会",
            "報告フォームの「マイナンバーを含む」経路から報告します。個人データの報告もこの経路で一度に出せるかは、フォームの案内で確かめてください（要確認）。",
            FORM,
        ),
    ),
    when=all_of(Finding("my_number_reportable"), Finding("subject")),
    cites=("mynumber.29-4.1", "mynumber.rule.3", "mynumber.rule.4"),
    required="番号法の報告対象に当たるため、委員会への報告が必要です。",
    undetermined="番号法の報告が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="番号法29条の4の報告の義務はありません。",
    safe_side="マイナンバーを含むか分からないうちは、「含む」前提で準備してください。",
    clocks=(
        Clock(
            id="preliminary",
            title="番号法の速報（個人情報保護委員会へ）",
            basis="guide",
            from_day=GUIDE_FIRST,
            days=GUIDE_LAST,
            restarts_when=NUMBER_HEADCOUNT_ONLY,
            cites=("mynumber.rule.3",),
            note="目安は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内です。待つ期間ではありません。数え方は個人情報保護法と同じとみています（要確認）。",
        ),
        Clock(
            id="final",
            title="番号法の確報（個人情報保護委員会へ）",
            basis="statutory",
            days=NUMBER_FINAL,
            longer=NUMBER_FINAL_MALICE,
            longer_when=Finding("my_number_2"),
            longer_for="番号法の規則2条2号（不正の目的のおそれ）",
            roll=True,
            restarts_when=NUMBER_HEADCOUNT_ONLY,
            cites=("mynumber.rule.3", "holidays.2"),
            note="日数と数え方は個人情報保護法と同じとみています（要確認）。",
        ),
    ),
    tasks=(
        Task(
            "number_preliminary",
            "days3to5",
            "番号法の速報を出す",
            "報告フォームの「マイナンバーを含む」経路から出します。",
            "preliminary",
        ),
        Task("number_final", "day30", "番号法の確報を出す", "", "final", not_(Finding("my_number_2"))),
        Task("number_final_60", "day60", "番号法の確報を出す", "", "final", Finding("my_number_2")),
    ),
)

REPORT_PUBLIC_BODY = Duty(
    id="report_public_body",
    cases=report_cases.REPORT_PUBLIC_BODY,
    title="行政機関等としての委員会への報告（法68条）",
    kind="law",
    addressees=(Addressee("個人情報保護委員会", FORM_HOW, FORM),),
    when=all_of(Finding("public_reportable"), Finding("public_subject")),
    cites=("appi.68.1", "rule.44", "pub.5-4-1"),
    required="行政機関等の報告対象事態に当たるため、委員会への報告が必要です。",
    undetermined="行政機関等としての報告が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="法68条の報告の義務はありません。",
    safe_side="決まるまでは、報告する前提で準備を進めてください。",
    clocks=(
        Clock(
            id="preliminary",
            title="個人情報保護法68条の速報（個人情報保護委員会へ）",
            basis="guide",
            from_day=GUIDE_FIRST,
            days=GUIDE_LAST,
            restarts_when=PUBLIC_HEADCOUNT_ONLY,
            cites=("rule.44", "pub.5-4-1"),
            note="民間と同じ、概ね{速報の目安の初め}〜{速報の目安の終わり}日以内を目安とみています（要確認）。待つ期間ではありません。",
        ),
        Clock(
            id="final",
            title="個人情報保護法68条の確報（個人情報保護委員会へ）",
            basis="statutory",
            days=PUBLIC_FINAL,
            longer=PUBLIC_FINAL_MALICE,
            longer_when=Finding("public_43_3"),
            longer_for="規則43条3号（不正の目的のおそれ）",
            roll=True,
            restarts_when=PUBLIC_HEADCOUNT_ONLY,
            cites=("rule.44", "holidays.2"),
            note="民間と同じ{公的部門の確報の日数}日（不正の目的は{公的部門の不正の確報の日数}日）とみています（要確認）。",
        ),
    ),
    tasks=(
        Task("public_preliminary", "days3to5", "法68条の速報を出す", "", "preliminary"),
        Task("public_final", "day30", "法68条の確報を出す", "", "final", not_(Finding("public_43_3"))),
        Task("public_final_60", "day60", "法68条の確報を出す", "", "final", Finding("public_43_3")),
    ),
)

DUTIES = (
    REPORT_COMMISSION,
    REPORT_MY_NUMBER,
    REPORT_PUBLIC_BODY,
    NOTIFY_ENTRUSTER,
    VOLUNTARY,
)
