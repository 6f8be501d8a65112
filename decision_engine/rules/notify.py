"""本人への通知と代替措置: 法26条2項、番号法29条の4第2項、法68条2項。"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Is, all_of, any_of, not_
from decision_engine.language.rule import Addressee, Clock, Duty, OnlyFor, Task
from decision_engine.rules.cases import notify as notify_cases

NOTICE_HOW = "郵便や電子メールなどで、本人に直接知らせます。サイトに載せるだけでは通知になりません。「本人に連絡できるか」を確かめ、連絡できない本人には、通知に代えて代替措置をとります。"
UNREACHABLE_HOW = "通知に代えて、代替措置をとります。事案を公表するか、問合せ窓口を公表して、自分が対象かを確かめられるようにします。困難であることだけでは足りません。"
PERSONS = (
    Addressee("連絡できない本人（代替措置による）", UNREACHABLE_HOW, when=Finding("unreachable")),
    Addressee("漏えい等に係る本人", NOTICE_HOW),
)
BY_PRIVATE = all_of(Finding("appi_reportable"), Finding("subject"))
BY_NUMBER = all_of(Finding("my_number_reportable"), Finding("subject"))
BY_PUBLIC = all_of(
    Finding("public_reportable"), Finding("public_subject"), Is("nondisclosure_ground", ("no",))
)
SOON = Clock(
    id="notice",
    title="個人情報保護法の通知（本人へ）",
    basis="statutory",
    cites=("rule.10", "gl.3-5-4-2"),
    soon="速やかに",
    note="本人への通知に、日数の定めはありません。状況に応じて速やかに知らせます。全部分かるまで待つ必要はありません。",
)
SOON_NUMBER = replace(
    SOON,
    title="番号法の通知（本人へ）",
    cites=("mynumber.rule.5",),
    soon="速やかに",
    note="番号法の規則5条によります（要確認）。日数の定めはないとみて、状況に応じて速やかに知らせます。全部分かるまで待つ必要はありません。",
)
TASKS = (
    Task(
        "notice_draft",
        "day1",
        "本人への通知文を用意する",
        "概要・項目・原因・二次被害の有無・本人ができる備えの5つを、分かる範囲で書きます。",
    ),
    Task(
        "notice_wait",
        "days3to5",
        "通知の時期を毎日見直す",
        "いま知らせると被害が広がる、又は混乱だけを招く間は待てる場合があります。事情が変わればすぐに知らせます。",
        when=Is("notice_would_harm", ("yes",)),
    ),
    Task(
        "notice_send",
        "days3to5",
        "本人へ知らせる",
        "状況に応じて速やかに、一人ひとりへ知らせます。",
        when=all_of(Is("notice_would_harm", ("no",)), not_(Finding("unreachable"))),
    ),
    Task(
        "notice_returns",
        "day30",
        "届かなかった通知を数え、別の方法で知らせる",
        "宛先不明の郵便、戻ったメールを一覧にします。連絡できない人には代わりの措置をとります。",
        when=not_(Finding("unreachable")),
    ),
)

COMPANY = Is("entity", ("business",))
PUBLIC_BODY = Is("entity", ("public_body",))
FOR_COMPANIES = ("appi.26.2", "appi.26.2.proviso", "rule.10", "gl.3-5-4-1", "gl.3-5-4-5")
FOR_PUBLIC_BODIES = ("appi.68.2", "pub.5-4-2")

NOTIFY_PERSONS = Duty(
    id="notify_persons",
    cases=notify_cases.NOTIFY_PERSONS,
    title="本人への通知",
    kind="law",
    addressees=PERSONS,
    when=any_of(BY_PRIVATE, BY_PUBLIC),
    pulls_both_ways=("entity",),
    cites=(*FOR_COMPANIES, *FOR_PUBLIC_BODIES),
    only_for=(
        OnlyFor(FOR_COMPANIES, COMPANY, BY_PRIVATE),
        OnlyFor(FOR_PUBLIC_BODIES, PUBLIC_BODY, BY_PUBLIC),
    ),
    required="報告対象事態に当たるため、本人への通知が必要です。状況に応じて速やかに知らせます。連絡できない本人には、通知に代えて代替措置をとります。",
    undetermined="本人への通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="本人への通知の義務はありません。義務がなくても、事情により知らせることを考えます。",
    safe_side="決まるまでは、通知する前提で連絡先と文面を用意してください。",
    note="いま通知すると被害が広がる、又は混乱だけを招く間は、その時点では通知しなくてよいことがあります。速やかに通知すべきことは変わりません（通則編GL3-5-4-2）。",
    clocks=(SOON,),
    tasks=TASKS,
)

NOTIFY_PERSONS_MY_NUMBER = Duty(
    id="notify_persons_my_number",
    cases=notify_cases.NOTIFY_PERSONS_MY_NUMBER,
    title="マイナンバーの本人への通知（番号法）",
    kind="law",
    addressees=PERSONS,
    when=BY_NUMBER,
    cites=("mynumber.29-4.2", "mynumber.rule.5"),
    required="番号法の報告対象に当たるため、本人への通知が必要です。連絡できない本人には、通知に代えて代替措置をとります。",
    undetermined="番号法の本人への通知が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="番号法による本人への通知の義務はありません。",
    safe_side="決まるまでは、通知する前提で連絡先と文面を用意してください。",
    clocks=(SOON_NUMBER,),
    tasks=TASKS,
)

SUBSTITUTE_NOTICE = Duty(
    id="substitute_notice",
    cases=notify_cases.SUBSTITUTE_NOTICE,
    title="本人に連絡できないときの代替措置",
    kind="law",
    addressees=(
        Addressee(
            "連絡できない本人",
            "事案を公表するか、問合せ窓口を公表して、自分が対象かを確かめられるようにします。公表する内容は、通知すべき内容が基本です。",
        ),
    ),
    when=all_of(
        any_of(BY_PRIVATE, BY_NUMBER, BY_PUBLIC),
        any_of(Finding("unreachable"), Is("contactable", ("some",))),
    ),
    pulls_both_ways=("entity",),
    cites=(
        "appi.26.2",
        "appi.26.2.proviso",
        "gl.3-5-4-5",
        "appi.68.2.proviso.1",
        "pub.5-4-2",
        "mynumber.29-4.2",
    ),
    only_for=(
        OnlyFor(("appi.26.2", "appi.26.2.proviso", "gl.3-5-4-5"), COMPANY, BY_PRIVATE),
        OnlyFor(("appi.68.2.proviso.1", "pub.5-4-2"), PUBLIC_BODY, BY_PUBLIC),
        OnlyFor(("mynumber.29-4.2",), Finding("my_number"), BY_NUMBER),
    ),
    required="通知の義務があり、連絡できない本人がいるため、代替措置が必要です。",
    undetermined="代替措置が必要かどうかは、まだ決まりません。",
    advised="",
    not_required="代替措置は要りません。",
    tasks=(
        Task(
            "substitute",
            "days3to5",
            "代替措置をとる",
            "公表文と問合せ窓口を用意し、対象かどうかを確かめられるようにします。",
        ),
    ),
)

DUTIES = (NOTIFY_PERSONS, NOTIFY_PERSONS_MY_NUMBER, SUBSTITUTE_NOTICE)
