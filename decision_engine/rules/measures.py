"""報告の有無によらない措置: 社内の対応と公表（通則編GL3-5-2）。"""

from decision_engine.language.condition import Finding, Is, all_of
from decision_engine.language.rule import ALWAYS, NEVER, Addressee, Duty, OnlyFor, Task
from decision_engine.rules.cases import measures as measures_cases

# 通則編は、民間の規律（第4章）の適用を受ける者のもの。行政機関等と適用除外の者には、別の根拠がある。
COMPANIES = Finding("appi_applies")
PUBLIC_BODIES = Is("entity", ("public_body",))
EXEMPT = all_of(
    Is("entity", ("business",)), Is("exempt_activity", ("press", "writing", "religion", "politics"))
)

INTERNAL_RESPONSE = Duty(
    id="internal_response",
    cases=measures_cases.INTERNAL_RESPONSE,
    title="社内の報告・被害の拡大防止・調査・再発防止",
    kind="guideline",
    addressees=(
        Addressee("社内の責任ある立場の人", "直ちに報告し、被害が発覚時より広がらないようにします。"),
    ),
    when=Finding("leak_etc"),
    stands_while_unknown=True,
    advised_when=ALWAYS,
    cites=("gl.3-5-2", "appi.23", "qa.6-5", "appi.66.1", "pub.5-3-1", "appi.57.3"),
    only_for=(
        OnlyFor(("gl.3-5-2", "appi.23", "qa.6-5"), COMPANIES),
        OnlyFor(("appi.66.1", "pub.5-3-1"), PUBLIC_BODIES),
        OnlyFor(("appi.57.3",), EXEMPT),
    ),
    required="漏えい等やそのおそれがある間は、報告の対象でなくても必要です。止める、調べる、範囲を決める、再発を防ぐ、の順に進めます。",
    undetermined="",
    advised="漏えい等には当たりません。それでも、経緯を記録し、同じことが起きないように直してください。",
    not_required="",
    tasks=(
        Task(
            "stop",
            "now",
            "止める",
            "送信の取消し、公開の停止、端末の隔離（LANケーブルを抜く、無線を切る）で、被害の広がりを防ぎます。",
        ),
        Task(
            "tell_boss",
            "now",
            "責任者に知らせる",
            "いずれかの部署が知った日が「知った日」になります。日付と時刻を書き残します。",
        ),
        Task(
            "keep_evidence",
            "now",
            "証拠を残す",
            "ログを消さず、機器の電源は原則切らずに、起きたことを時刻順に記録します。",
        ),
        Task(
            "investigate",
            "day1",
            "事実を調べる",
            "何が、だれの、何人分、なぜ、どこへ。分からないことは分からないと書きます。",
        ),
        Task("scope", "days3to5", "影響の範囲を決める", "人数・項目・漏えい先を、根拠とともにまとめます。"),
        Task("prevent", "after", "再発を防ぐ", "原因に合わせた対策を決め、いつまでに行うかを記録します。"),
    ),
)

PUBLISH = Duty(
    id="publish",
    cases=measures_cases.PUBLISH,
    title="事実関係と再発防止策の公表",
    kind="guideline",
    addressees=(
        Addressee(
            "社会一般・取引先",
            "トップページから1回程度の操作で届く場所などに掲載します。連絡できない本人への代替措置とするほかは、通知の代わりになりません。",
        ),
    ),
    when=NEVER,
    advised_when=Finding("leak_etc"),
    cites=("gl.3-5-2.publish", "gl.10-3", "pub.5-4-1.info"),
    only_for=(
        OnlyFor(("gl.3-5-2.publish", "gl.10-3"), Is("entity", ("business",))),
        OnlyFor(("pub.5-4-1.info",), PUBLIC_BODIES),
    ),
    required="",
    undetermined="公表を考える場面かどうかは、まだ決まりません。",
    advised="公表は、連絡できない本人への代替措置とするときのほかは、法律上の義務ではありません。それでもガイドライン（通則編。行政機関等には参考）は、二次被害や類似の事故を防ぐため、速やかな公表が望ましい（3-5-2）、早急に公表することが重要（10-3(4)）としています。少人数で全員に直接知らせられるときは、個別の連絡を優先します。",
    not_required="公表を考える場面ではありません。",
    note="公表で被害が広がるおそれ（まだ公開中、弱点が未修正など）があるときは、時期と内容を専門家と相談してください（要確認）。",
    tasks=(
        Task(
            "publish_first",
            "days3to5",
            "公表の要否を決め、する場合は第一報を出す",
            "確かなことだけを書き、続報の予定を添えます。",
        ),
    ),
)

DUTIES = (INTERNAL_RESPONSE, PUBLISH)
