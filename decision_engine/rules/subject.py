"""だれが報告・通知するか: 自社、委託元、委託先、クラウド、配送（通則編GL3-5-3-2、3-5-3-5）。"""

from decision_engine.language.condition import Is, all_of
from decision_engine.language.rule import Case, Rule, Unless

OWNERS = ("own", "entruster", "cloud_customer")

SUBJECT = Rule(
    id="subject",
    title="報告・通知をする立場にある",
    when=Is("role", (*OWNERS, "entrustee")),
    unless=(
        Unless(
            "委託先が、報告義務を負う委託元へ通知したとき",
            all_of(
                Is("role", ("entrustee",)),
                Is("entruster_duty", ("yes",)),
                Is("entruster_informed", ("yes",)),
            ),
            ("appi.26.1.proviso", "appi.26.2", "rule.9", "gl.3-5-3-5", "gl.3-5-4-1"),
        ),
    ),
    cites=("appi.26.1", "gl.3-5-3-2", "qa.cloud", "qa.courier"),
    yes="報告・通知をする立場です。委託のときは、委託元と委託先の双方が負い、連名でも報告できます。",
    no="この立場では、報告・通知の義務を負いません。",
    unknown="報告・通知をする立場かどうかが、まだ決まりません。",
    note="クラウド例外のQ&Aは二次資料で確認したものです（要確認）。保守用のIDで中身を扱い得るなど、例外に当たらないときは委託として考えます。再委託では、一段ずつ上に通知すると下は免除されると読むのが実務です（要確認）。",
    cases=(
        Case("自社の情報", {}, "yes", "gl.3-5-3-2"),
        Case("委託先で起きたときの委託元", {"role": "entruster"}, "yes", "gl.3-5-3-2"),
        Case(
            "委託先で、まだ委託元へ通知していない",
            {"role": "entrustee", "entruster_duty": "yes", "entruster_informed": "no"},
            "yes",
            "gl.3-5-3-2",
        ),
        Case(
            "委託先で、報告義務を負う委託元へ通知した",
            {"role": "entrustee", "entruster_duty": "yes", "entruster_informed": "yes"},
            "no",
            "gl.3-5-3-5",
        ),
        Case(
            "委託元が報告義務を負わない",
            {"role": "entrustee", "entruster_duty": "no", "entruster_informed": "yes"},
            "yes",
            "gl.3-5-3-5",
        ),
        Case("クラウド例外の利用者", {"role": "cloud_customer"}, "yes", "qa.cloud"),
        Case("クラウド例外の提供者", {"role": "cloud_provider"}, "no", "qa.cloud"),
        Case("荷物を誤配した配送事業者", {"role": "carrier"}, "no", "qa.courier"),
        Case(
            "委託先で、通知したか分からない",
            {"role": "entrustee", "entruster_duty": "yes"},
            "unknown",
            "project.safe_side",
        ),
    ),
)

PUBLIC_SUBJECT = Rule(
    id="public_subject",
    title="行政機関等として報告・通知をする立場にある",
    when=Is("role", (*OWNERS, "entrustee")),
    cites=("appi.68.1",),
    yes="行政機関等として報告・通知をする立場です。",
    no="この立場では、報告・通知の義務を負いません。",
    unknown="報告・通知をする立場かどうかが、まだ決まりません。",
    cases=(
        Case("自らの保有個人情報", {"entity": "public_body"}, "yes", "appi.68.1"),
        Case("荷物を誤配した配送の立場", {"entity": "public_body", "role": "carrier"}, "no", "qa.courier"),
    ),
)

UNREACHABLE = Rule(
    id="unreachable",
    title="本人のだれにも連絡できない",
    when=Is("contactable", ("none",)),
    cites=("appi.26.2", "gl.3-5-4-5"),
    yes="本人への直接の連絡ができません。",
    no="直接連絡できる本人がいます。",
    unknown="本人に連絡できるかどうかが、まだ決まりません。",
    cases=(
        Case("連絡先がない", {"contactable": "none"}, "yes", "gl.3-5-4-5"),
        Case("一部には連絡できる", {"contactable": "some"}, "no", "gl.3-5-4-5"),
    ),
)

RULES = (SUBJECT, PUBLIC_SUBJECT, UNREACHABLE)
