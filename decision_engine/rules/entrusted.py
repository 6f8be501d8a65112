"""報告の代わりと、報告でない報告: 委託先が委託元へする通知（規則9条）、任意の報告。"""

from decision_engine.language.condition import Finding, Is, all_of, any_of, not_
from decision_engine.language.rule import NEVER, Addressee, Clock, Duty, OnlyFor, Task
from decision_engine.law.figures import GUIDE_FIRST, GUIDE_LAST
from decision_engine.rules.cases import entrusted as entrusted_cases

# 委員会の報告フォーム。
FORM = "https://www.ppc.go.jp/personalinfo/legal/leakAction/"

ANY_PERSONAL = ("personal_data", "planned_personal_data", "unorganized", "pseudonymized")

NOTIFY_ENTRUSTER = Duty(
    id="notify_entruster",
    cases=entrusted_cases.NOTIFY_ENTRUSTER,
    title="委託元への通知（規則9条）",
    kind="law",
    addressees=(
        Addressee(
            "委託元", "報告の9事項のうち、把握しているものを知らせます。記録の残る方法で伝えてください。"
        ),
    ),
    when=NEVER,
    cites=("appi.26.1.proviso", "rule.9", "gl.3-5-3-5", "rule.43.4"),
    required="",
    undetermined="委託元への通知が要る場面かどうかは、まだ決まりません。",
    advised="報告義務を負う委託元へ速やかに通知すれば、委託先の報告と本人への通知は免除されます。委託元の対応も早まります。自社の人数が基準に届かなくても、委託元の側では対象のことがあります（行政機関等は{規則43条4号の人数}人を超えるか）。",
    not_required="規則9条の通知をする場面ではないか、すでに通知が済んでいます。契約による通知は、別に確かめます。",
    advised_when=all_of(
        any_of(
            Finding("appi_reportable"),
            Finding("my_number_reportable"),
            all_of(Finding("appi_applies"), Finding("leak_etc"), Is("entruster_duty", ("yes",))),
        ),
        Is("role", ("entrustee",)),
        not_(Is("entruster_duty", ("no",))),
        not_(Is("entruster_informed", ("yes",))),
    ),
    clocks=(
        Clock(
            id="notice",
            title="規則9条の通知（委託元へ）",
            basis="guide",
            from_day=GUIDE_FIRST,
            days=GUIDE_LAST,
            cites=("rule.9", "gl.3-5-3-5"),
            note="目安は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内です。待つ期間ではありません。契約の期限が早ければ、それに従います。",
        ),
    ),
    tasks=(
        Task(
            "tell_entruster",
            "now",
            "委託元へ第一報を入れる",
            "9事項のうち分かるものを伝えます。契約の連絡期限も確かめます。",
        ),
    ),
)

EXCLUDED_BY_ENCRYPTION = all_of(Finding("encrypted"), Finding("leak_etc"))

VOLUNTARY = Duty(
    id="voluntary_report",
    cases=entrusted_cases.VOLUNTARY,
    title="任意の報告・情報提供",
    kind="guideline",
    addressees=(
        Addressee("個人情報保護委員会", "報告の対象でなくても、報告フォームから任意で報告できます。", FORM),
    ),
    when=NEVER,
    cites=("gl.3-5-3-1.note1", "pub.5-4-1.info", "pub.5-4-2.info"),
    only_for=(
        OnlyFor(("gl.3-5-3-1.note1",), Is("entity", ("business",))),
        OnlyFor(("pub.5-4-1.info", "pub.5-4-2.info"), Is("entity", ("public_body",))),
    ),
    required="",
    undetermined="任意の報告を考える場面かどうかは、まだ決まりません。",
    advised="報告の対象でなくても、任意で報告できます。行政機関等では、国民の不安を招きかねない事案の情報提供が望ましいとされています。情報提供した事案では、本人への通知も望ましいとされています。",
    not_required="任意の報告を考える場面ではありません。",
    advised_when=all_of(
        Is("information", ANY_PERSONAL),
        any_of(Finding("appi_applies"), Is("entity", ("public_body",))),
        any_of(
            EXCLUDED_BY_ENCRYPTION,
            all_of(
                Finding("leak_etc"),
                not_(any_of(Finding("appi_kind"), Finding("public_kind"), Finding("my_number_kind"))),
            ),
        ),
    ),
    pulls_both_ways=("information", "entity", "exempt_activity"),
)
