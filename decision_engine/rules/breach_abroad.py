"""外国の法律で知らせる侵害: 出来事そのものから考え、国ごとの除外は決めずに現地で確かめる。"""

from decision_engine.language.condition import Finding, Is, all_of, any_of, not_
from decision_engine.language.rule import Case, Rule
from decision_engine.rules.unsure import (
    LASTING_DISRUPTION,
    UNSURE_ENCRYPTED,
    UNSURE_PHISHED,
    UNSURE_PROVIDED,
    UNSURE_RECOVERED,
)

LAWYER = "適用の有無と詳しい要件は、現地の専門家に確かめてください。日本の報告では代えられません。"
# 匿名加工情報と亡くなった人の情報は、日本法では外れても、国によっては対象になり得る。
COUNTED_ABROAD = Is(
    "information",
    ("personal_data", "planned_personal_data", "unorganized", "pseudonymized", "related_only"),
    unclear=("anonymized", "deceased_only"),
)
OWNERS = ("own", "entruster", "cloud_customer")
CONTROLLER = Is("role", OWNERS, unclear=("cloud_provider", "carrier"))
PROCESSOR = Is("role", ("entrustee",), unclear=("cloud_provider", "carrier"))
ITS_OWN = Is("role", OWNERS, unclear=("entrustee", "cloud_provider", "carrier"))
NOT_ITS_OWN_DOING = not_(any_of(UNSURE_PROVIDED, UNSURE_PHISHED))
UNSURE_OUTFLOW = any_of(UNSURE_RECOVERED, UNSURE_PROVIDED, UNSURE_PHISHED, UNSURE_ENCRYPTED)
FOUND = {"loss": "none", "damage": "none", "recovered_unseen": "no", "encryption_strong": "no"}
RESTORED = {
    "leak": "none",
    "loss": "none",
    "damage": "occurred",
    "damage_kind": "unusable",
    "copy_exists": "yes",
}

BREACH_ABROAD = Rule(
    id="breach_abroad",
    title="外国の法律で知らせる侵害（日本法の除外を当てはめない）",
    when=any_of(
        all_of(Finding("outflow"), not_(UNSURE_OUTFLOW)),
        LASTING_DISRUPTION,
    ),
    cites=("gdpr.33", "uk.33", "tw.12", "sg.26", "project.event_first"),
    yes="情報の流出・喪失・改変・利用不能、又はその疑いがあります。",
    no="情報の流出・喪失・改変・利用不能は、その疑いもありません。",
    unknown="外国の法律で知らせる侵害に当たるかどうかが、まだ決まりません。日本法の除外（回収、控え、暗号化など）は、そのままでは使えません。",
    note="回収、暗号化、控えからの復旧などは、その国の例外（リスクが生じそうにない場合など）に当たり得ます。当たるかは現地の専門家に確かめてください（要確認）。",
    cases=(
        Case(
            "誤送信した。見られていないとは確認できない",
            {**FOUND, "leak": "occurred"},
            "yes",
            "gdpr.33",
        ),
        Case(
            "未閲覧のまま全て回収した",
            {**FOUND, "leak": "occurred", "recovered_unseen": "yes"},
            "unknown",
            "project.event_first",
        ),
        Case(
            "高度な暗号化と鍵の管理があった",
            {**FOUND, "leak": "occurred", "encryption_strong": "yes", "key_protected": "yes"},
            "unknown",
            "project.event_first",
        ),
        Case(
            "自らの意図で提供した",
            {**FOUND, "leak": "occurred", "intended_provision": "yes"},
            "unknown",
            "project.event_first",
        ),
        Case(
            "本人が偽サイトへ入力しただけ",
            {**FOUND, "leak": "suspected", "phished_person_only": "yes"},
            "unknown",
            "project.event_first",
        ),
        Case("ランサムウェア。控えから戻した", RESTORED, "unknown", "project.event_first"),
        Case("ランサムウェア。控えがない", {**RESTORED, "copy_exists": "no"}, "yes", "gdpr.33"),
        Case(
            "保存期間が過ぎて削除した",
            {"leak": "none", "loss": "occurred", "damage": "none", "justified_deletion": "yes"},
            "unknown",
            "project.event_first",
        ),
        Case("何も起きていない", {**FOUND, "leak": "none"}, "no", "gdpr.33"),
    ),
)
