"""What happened, in everyday words: the first question of the page."""

from __future__ import annotations

from decision_engine.facts.shape import Plain, Way

_OUT = {"leak": "occurred", "loss": "none", "damage": "none"}
_MAYBE_OUT = {"leak": "suspected", "damage": "none"}

HAPPENED = Plain(
    id="happened",
    question="何が起きましたか。",
    help="いちばん近いものを一つ選びます。後から変えられます。",
    why="起きたことから、流出・喪失・不正の目的のおそれなどを読み取り、要らない質問を省きます。",
    groups=(
        (
            "間違えた",
            (
                Way(
                    "mail",
                    "メールを違う相手に送った",
                    "添付の間違い、社外の人がいるチャットへの投稿も",
                    {"cause": "mail_misaddressed", **_OUT},
                ),
                Way(
                    "cc",
                    "一斉メールで、互いの宛先が見えた",
                    "BCCのつもりがCCなど",
                    {"cause": "mail_misaddressed", **_OUT},
                ),
                Way(
                    "paper_wrong",
                    "書類・FAXを違う人に送った、渡した",
                    "紙のもの",
                    {"cause": "document_misdelivered", **_OUT, "encryption_strong": "no"},
                ),
                Way(
                    "media_wrong",
                    "機器やUSBを違う人に送った、渡した",
                    "データの入ったもの",
                    {"cause": "document_misdelivered", **_OUT},
                ),
                Way(
                    "open_web",
                    "ネットや共有で、見えてはいけないものが見えた",
                    "誤掲載、共有の設定ミスなど",
                    {"cause": "misconfiguration", "leak": "suspected", "loss": "none", "damage": "none"},
                ),
                Way(
                    "trash",
                    "捨ててはいけないものを捨てた",
                    "",
                    {"cause": "misdisposal", "loss": "occurred", "damage": "none"},
                ),
                Way(
                    "failure",
                    "故障や操作の誤りで、消えた・使えなくなった",
                    "プログラムの誤りで他人の情報が出たときも",
                    {"cause": "system_failure"},
                ),
            ),
        ),
        (
            "なくした・盗まれた",
            (
                Way(
                    "lost_paper",
                    "書類など紙をなくした",
                    "外でなくしたか、どこか分からない",
                    {"cause": "lost_item", **_MAYBE_OUT, "encryption_strong": "no"},
                ),
                Way(
                    "lost_device",
                    "パソコン・スマホ・USBをなくした",
                    "外でなくしたか、どこか分からない",
                    {"cause": "lost_item", **_MAYBE_OUT},
                ),
                Way(
                    "lost_inside",
                    "社内でなくし、外に出ていないと確かめた",
                    "",
                    {"cause": "lost_item", "leak": "none", "loss": "occurred", "damage": "none"},
                ),
                Way("stolen", "盗まれた", "車上ねらい、空き巣など", {"cause": "stolen_item", **_MAYBE_OUT}),
            ),
        ),
        (
            "攻撃・不正",
            (
                Way(
                    "intrusion",
                    "サーバやクラウドに侵入された",
                    "不正アクセス",
                    {"cause": "unauthorized_access"},
                ),
                Way(
                    "ransom",
                    "データを暗号化され、金銭を求められた",
                    "ランサムウェア",
                    {"cause": "ransomware", "damage": "occurred", "damage_kind": "unusable"},
                ),
                Way("malware", "ウイルスなどに感染した", "ランサムウェアのほか", {"cause": "malware"}),
                Way(
                    "takeover",
                    "だれかが会員や社員になりすましてログインした",
                    "",
                    {"cause": "account_takeover"},
                ),
                Way(
                    "skimming",
                    "サイトの入力画面やリンクを書き換えられた",
                    "",
                    {"cause": "web_skimming", "leak": "suspected"},
                ),
                Way(
                    "phished",
                    "利用者が、うちをかたる偽サイトに入力した",
                    "フィッシング",
                    {"cause": "other", "loss": "none", "damage": "none"},
                    ("phished_person_only",),
                ),
                Way("scam", "偽の警告画面にだまされ、遠隔操作された", "", {"cause": "support_scam"}),
                Way("insider", "社員などが持ち出した、のぞいた", "辞めた人も", {"cause": "insider"}),
                Way(
                    "envelope",
                    "返信用封筒などの宛先を書き換えられた",
                    "",
                    {"cause": "tampered_paper", **_OUT, "encryption_strong": "no"},
                ),
            ),
        ),
        (
            "ほか",
            (
                Way(
                    "told_by_contractor",
                    "委託先・取引先から、事故の連絡が来た",
                    "預けていた情報で起きた",
                    {"role": "entruster"},
                    ("cause",),
                ),
                Way("other", "どれでもない", "生成AIに入力したときも", {"cause": "other"}),
                Way("unknown", "わからない・調べている", "", {"cause": "unknown"}),
            ),
        ),
    ),
    whom="委託先・取引先",
    ask="（連絡をくれた相手へ）次の点を、分かる範囲で書面（メール可）で知らせてください。1. いつ起き、いつ知ったか。2. 何が起きたか。3. 当社がお預けしたどの項目が、何人分含まれるか。4. 外へ出た跡はあるか。5. 暗号化などの守りはあったか。6. 次の連絡はいつか。",
)
