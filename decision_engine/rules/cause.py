"""原因の性質: サイバー攻撃、システム障害（通則編GL3-5-3-1、監督指針）。"""

from decision_engine.language.condition import Is
from decision_engine.language.rule import Case, Rule

CYBER_CAUSES = (
    "unauthorized_access",
    "ransomware",
    "web_skimming",
    "malware",
    "account_takeover",
    "support_scam",
)

CYBER = Rule(
    id="cyber",
    title="サイバー攻撃が原因である",
    when=Is("cause", CYBER_CAUSES, unclear=("other",)),
    cites=("gl.3-5-3-1.note4",),
    yes="サイバー攻撃（不正アクセス、マルウェアなど）が原因です。",
    no="サイバー攻撃が原因ではありません。",
    unknown="サイバー攻撃が原因かどうかが、まだ決まりません。",
    cases=(
        Case("ランサムウェア", {"cause": "ransomware"}, "yes", "gl.3-5-3-1.note4"),
        Case("誤送信", {"cause": "mail_misaddressed"}, "no", "gl.3-5-3-1.note4"),
        Case("原因がほかにある", {"cause": "other"}, "unknown", "project.safe_side"),
        Case("不正アクセス", {"cause": "unauthorized_access"}, "yes", "gl.3-5-3-1.note4"),
        Case("入力ページの改ざん", {"cause": "web_skimming"}, "yes", "gl.3-5-3-1.note4"),
        Case("マルウェア", {"cause": "malware"}, "yes", "gl.3-5-3-1.note4"),
        Case("なりすましログイン", {"cause": "account_takeover"}, "yes", "gl.3-5-3-1.note4"),
        Case("サポート詐欺", {"cause": "support_scam"}, "yes", "project.safe_side"),
    ),
)

SYSTEM_TROUBLE = Rule(
    id="system_trouble",
    title="システム障害・サイバー事案である",
    when=Is(
        "cause",
        (
            "unauthorized_access",
            "ransomware",
            "web_skimming",
            "malware",
            "account_takeover",
            "system_failure",
        ),
        unclear=("support_scam", "other"),
    ),
    cites=("finance.supervision",),
    yes="システム障害又はサイバー事案が原因です。",
    no="システム障害もサイバー事案も、原因ではありません。",
    unknown="システム障害・サイバー事案かどうかが、まだ決まりません。",
    note="監督指針の本文との照合は済んでいません（要確認）。サポート詐欺がサイバー事案に当たるかも、確かめられていません。",
    cases=(
        Case("ランサムウェア", {"cause": "ransomware"}, "yes", "finance.supervision"),
        Case("故障", {"cause": "system_failure"}, "yes", "finance.supervision"),
        Case("不正アクセス", {"cause": "unauthorized_access"}, "yes", "finance.supervision"),
        Case("入力ページの改ざん", {"cause": "web_skimming"}, "yes", "finance.supervision"),
        Case("マルウェア", {"cause": "malware"}, "yes", "finance.supervision"),
        Case("なりすましログイン", {"cause": "account_takeover"}, "yes", "finance.supervision"),
        Case("誤送信", {"cause": "mail_misaddressed"}, "no", "finance.supervision"),
        Case("書類の紛失", {"cause": "lost_item"}, "no", "finance.supervision"),
        Case("サポート詐欺", {"cause": "support_scam"}, "unknown", "project.safe_side"),
        Case("原因がほかにある", {"cause": "other"}, "unknown", "project.safe_side"),
    ),
)

RULES = (CYBER, SYSTEM_TROUBLE)
