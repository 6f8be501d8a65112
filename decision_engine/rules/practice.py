"""契約と実務の連絡先: 契約上の通知、保険、警察、IPA、JPCERT/CC。"""

from dataclasses import replace

from decision_engine.language.condition import Finding, Is, all_of, any_of
from decision_engine.language.rule import NEVER, Addressee, Clock, Duty, Task
from decision_engine.rules.cases import practice as practice_cases

CONTRACT = Duty(
    id="contract_notice",
    cases=practice_cases.CONTRACT,
    title="契約で決めた相手への通知",
    kind="contract",
    addressees=(
        Addressee(
            "委託元・顧客・共同利用者・親会社など",
            "契約書の連絡期限・方法・窓口に従います。24時間以内などの約束も多くあります。",
        ),
    ),
    when=all_of(Is("contract_notice", ("yes",)), Finding("leak_etc")),
    cites=("contract.terms",),
    required="契約上の通知義務があるため、契約で決めた相手に知らせます。",
    undetermined="契約上の通知が必要かどうかは、まだ決まりません。契約書を確かめてください。",
    advised="法律の漏えい等には当たらなくても、契約の文言によっては、知らせる約束をした事故に当たります。契約書の「事故」や「おそれ」の定めを確かめてください。",
    not_required="契約上の通知は要りません。",
    advised_when=all_of(
        Is("contract_notice", ("yes",)),
        any_of(Finding("outflow"), Finding("disruption"), Finding("cyber")),
    ),
    clocks=(
        Clock(
            id="contract",
            title="契約上の通知（契約の相手へ）",
            basis="contract",
            cites=("contract.terms",),
            soon="契約書の期限まで",
            note="契約の相手への通知は、契約書にある期限に従います。",
        ),
    ),
    tasks=(
        Task(
            "read_contract",
            "now",
            "契約の連絡期限を確かめて知らせる",
            "期限が時間で決まっていることもあります。",
        ),
    ),
)

INSURER = Duty(
    id="insurer_notice",
    cases=practice_cases.INSURER,
    title="サイバー保険の事故通知",
    kind="contract",
    addressees=(
        Addressee("保険会社・代理店", "費用を使う前に連絡します。事前の承認が条件のことが多くあります。"),
    ),
    when=all_of(Is("insured", ("yes",)), any_of(Finding("leak_etc"), Finding("cyber"))),
    cites=("insurance.terms",),
    required="保険の約款により、遅滞なく事故を知らせます。約款の文言を確かめてください（要確認）。",
    undetermined="保険会社への通知が必要かどうかは、まだ決まりません。",
    advised="法律の漏えい等には当たらなくても、約款の文言によっては、知らせる事故に当たります。費用を使う前に、保険会社か代理店に確かめてください。",
    not_required="保険会社への通知は要りません。",
    advised_when=all_of(Is("insured", ("yes",)), any_of(Finding("outflow"), Finding("disruption"))),
    clocks=(
        Clock(
            id="insurer",
            title="保険約款の事故通知（保険会社へ）",
            basis="contract",
            cites=("insurance.terms",),
            soon="遅滞なく",
            note="保険会社へは、約款の期限に従い、遅滞なく知らせます。",
        ),
    ),
    tasks=(
        Task(
            "call_insurer",
            "now",
            "保険会社に連絡する",
            "調査会社などの費用は、事前の承認を得てから使います。",
        ),
    ),
)

POLICE = Duty(
    id="police",
    cases=practice_cases.POLICE,
    title="警察への相談・届出",
    kind="practice",
    addressees=(
        Addressee(
            "都道府県警察（サイバー犯罪相談窓口）",
            "相談は #9110、緊急は110です。オンラインの受付は被害届の受理ではありません。紛失は遺失届、盗難は盗難届を出します。",
            "https://www.npa.go.jp/bureau/cyber/soudan.html",
        ),
    ),
    when=NEVER,
    cites=("police.window",),
    required="",
    undetermined="警察に相談する場面かどうかは、まだ決まりません。",
    advised="不正の目的が疑われる、又は物をなくしたときは、早めに警察へ相談・届出をします。義務ではありません。",
    not_required="警察に相談する場面ではありません。",
    advised_when=any_of(Finding("malicious"), Is("cause", ("lost_item",))),
    pulls_both_ways=("cause",),
    tasks=(Task("police", "day1", "警察に相談する・届け出る", "証拠を残し、時刻順の記録を用意します。"),),
)

IPA = Duty(
    id="ipa_report",
    cases=practice_cases.IPA,
    title="IPAへの相談・届出",
    kind="practice",
    addressees=(
        Addressee(
            "IPA 企業組織向けサイバーセキュリティ相談窓口",
            "技術的な対応を相談できます。届出は任意です。",
            "https://www.ipa.go.jp/security/support/soudan.html",
        ),
    ),
    when=NEVER,
    cites=("ipa.window",),
    required="",
    undetermined="IPAに相談する場面かどうかは、まだ決まりません。",
    advised="サイバー攻撃が原因のときは、IPAに相談・届出ができます。義務ではありません。",
    not_required="IPAに相談する場面ではありません。",
    advised_when=Finding("cyber"),
    tasks=(Task("ipa", "day1", "IPAの窓口に相談する", ""),),
)

JPCERT = Duty(
    id="jpcert_report",
    cases=practice_cases.JPCERT,
    title="JPCERT/CCへの連絡",
    kind="practice",
    addressees=(
        Addressee(
            "JPCERT/CC",
            "攻撃の停止の調整や技術情報の共有を依頼できます。報告は任意です。",
            "https://www.jpcert.or.jp/form/",
        ),
    ),
    when=NEVER,
    cites=("jpcert.window",),
    required="",
    undetermined="JPCERT/CCに連絡する場面かどうかは、まだ決まりません。",
    advised="サイバー攻撃が原因のときは、JPCERT/CCに対応を依頼・相談できます。義務ではありません（要確認）。",
    not_required="JPCERT/CCに連絡する場面ではありません。",
    advised_when=Finding("cyber"),
    tasks=(Task("jpcert", "day1", "JPCERT/CCに連絡する", ""),),
)

COMMON_FORM_BEFORE = Duty(
    id="common_form",
    cases=practice_cases.COMMON_FORM_BEFORE,
    title="サイバー事案の共通様式",
    kind="practice",
    addressees=(
        Addressee(
            "個人情報保護委員会・金融庁・警察・所管省庁",
            "同じ様式を、それぞれの窓口へ出します。窓口が一つになるわけではありません。",
        ),
    ),
    when=NEVER,
    cites=("common_form",),
    required="",
    undetermined="共通様式を使える事案かどうかは、まだ決まりません。",
    advised="共通様式を使うと、いくつもの報告を一つの書き方で準備できます。期限と窓口は、それぞれの報告のままです。",
    not_required="共通様式を使う事案ではありません。",
    note="共通様式は2025年10月1日に始まりました。知った日がそれより前のため、使いません。",
)

COMMON_FORM_RANSOMWARE = replace(
    COMMON_FORM_BEFORE,
    cases=practice_cases.COMMON_FORM_RANSOMWARE,
    advised_when=Is("cause", ("ransomware",)),
    note="ランサムウェアとDDoSの共通様式です（2025年10月1日から）。",
    since="2025-10-01",
    tasks=(
        Task("common_form", "day1", "共通様式を使うか決める", "報告先ごとに、使える様式かを確かめます。"),
    ),
)

COMMON_FORM = replace(
    COMMON_FORM_RANSOMWARE,
    cases=practice_cases.COMMON_FORM,
    advised_when=Finding("cyber"),
    note="ランサムウェアとDDoSの様式が改められ、その他のサイバー攻撃等の様式が加わりました（2026年10月1日から）。",
    since="2026-10-01",
)

DUTIES = (
    CONTRACT,
    INSURER,
    POLICE,
    IPA,
    JPCERT,
    COMMON_FORM_BEFORE,
    COMMON_FORM_RANSOMWARE,
    COMMON_FORM,
)
