"""守り: 高度な暗号化その他の措置と、その除外に当たらない漏えい等（規則7条1号括弧書）。"""

from decision_engine.language.condition import Finding, Is, all_of, not_
from decision_engine.language.rule import Case, Rule

ENCRYPTED = Rule(
    id="encrypted",
    title="高度な暗号化その他の保護措置",
    when=all_of(
        Is("encryption_strong", ("yes",)),
        Is("key_protected", ("yes",)),
        Is("key_lost", ("no",), unclear=("yes",)),
    ),
    cites=(
        "rule.7.exclusion",
        "gl.3-5-3-1.exclusion",
        "qa.6-19",
        "qa.6-20",
        "mynumber.qa.17-14",
        "gl.3-5-1-4",
        "project.lost_key",
    ),
    yes="第三者が読めない暗号化等があり、鍵も守られています。",
    no="高度な暗号化等の要件（暗号と鍵の両方）を満たしていません。",
    unknown="高度な暗号化等の要件を満たすかどうかが、まだ決まりません。",
    note="鍵の管理の方法のうち、遠隔での削除の後半と、第三者が鍵を使えない設計の文言は、法務の担当者が原文で確かめてください（要確認）。復元する鍵そのものを失ったときに、この除外を当てはめてよいかは、条文とガイドラインの例から一つに決まりません（要確認）。",
    cases=(
        Case(
            "推奨暗号で暗号化し、鍵も別に守っている",
            {"encryption_strong": "yes", "key_protected": "yes"},
            "yes",
            "qa.6-19",
        ),
        Case("鍵も一緒に漏れた", {"encryption_strong": "yes", "key_protected": "no"}, "no", "qa.6-19"),
        Case("パスワードをかけただけ", {"encryption_strong": "no"}, "no", "project.safe_side"),
        Case("鍵の状況が分からない", {"encryption_strong": "yes"}, "unknown", "project.safe_side"),
        Case(
            "推奨暗号と鍵の分離。ただし、復元する鍵を自社も失った",
            {"encryption_strong": "yes", "key_protected": "yes", "key_lost": "yes"},
            "unknown",
            "gl.3-5-1-4",
        ),
        Case("パスワードだけで、鍵も失った", {"encryption_strong": "no", "key_lost": "yes"}, "no", "qa.6-19"),
    ),
)

LOST_KEY = {
    "leak": "none",
    "loss": "none",
    "damage": "occurred",
    "damage_kind": "unusable",
    "encryption_strong": "yes",
    "key_protected": "yes",
    "key_lost": "yes",
}

UNPROTECTED_EVENT = Rule(
    id="unprotected_event",
    title="高度な暗号化等の除外に当たらない漏えい等",
    when=all_of(Finding("leak_etc"), not_(Finding("encrypted"))),
    cites=("rule.7.exclusion", "gl.3-5-3-1.exclusion"),
    yes="高度な暗号化等による除外を使えない漏えい等があります。",
    no="漏えい等がないか、高度な暗号化等で守られています。",
    unknown="除外を使えない漏えい等があるかどうかが、まだ決まりません。",
    note="除外は、条文のとおり、漏えい・滅失・毀損のどれにもかかります。",
    cases=(
        Case(
            "暗号化し鍵も守った媒体の紛失。滅失・毀損は答えていない",
            {
                "leak": "suspected",
                "recovered_unseen": "no",
                "encryption_strong": "yes",
                "key_protected": "yes",
            },
            "no",
            "rule.7.exclusion",
        ),
        Case(
            "暗号化していない媒体の紛失",
            {"leak": "suspected", "recovered_unseen": "no", "encryption_strong": "no"},
            "yes",
            "rule.7.exclusion",
        ),
        Case(
            "暗号化し鍵も守っていたが、その鍵を失って使えず、控えもない",
            {**LOST_KEY, "copy_exists": "no"},
            "unknown",
            "gl.3-5-1-4",
        ),
        Case(
            "鍵を失ったが、同じデータの控えがある",
            {**LOST_KEY, "copy_exists": "yes"},
            "no",
            "gl.3-5-1-4.except",
        ),
        Case(
            "暗号化の状況が分からない", {"leak": "occurred", "recovered_unseen": "no"}, "unknown", "qa.6-19"
        ),
    ),
)

RULES = (ENCRYPTED, UNPROTECTED_EVENT)
