"""Step 何が起きたか: the cause, and whether data leaked, was lost or was damaged."""

from __future__ import annotations

from decision_engine.facts.shape import YES_NO, Choice, Fact, group

CAUSES = (
    *group(
        "間違い・不注意",
        Choice("mail_misaddressed", "メールの誤送信", "宛先や添付の間違い、BCCとCCの取り違えなど"),
        Choice("document_misdelivered", "書類の誤送付・誤交付", "郵便、FAX、窓口での渡し間違いなど"),
        Choice("lost_item", "紛失・置き忘れ", "書類、パソコン、USBメモリーなど", follow_ups=("malicious",)),
        Choice("misdisposal", "誤廃棄", "必要な書類や媒体を誤って捨てた"),
        Choice(
            "misconfiguration",
            "設定ミス・誤公開",
            "共有範囲の誤り、ウェブへの誤掲載など",
            follow_ups=("exposed_to_public",),
        ),
        Choice("system_failure", "故障・操作の誤り", "機器の故障、プログラムの誤り、操作ミスなど"),
    ),
    *group(
        "攻撃・不正",
        Choice("unauthorized_access", "不正アクセス", "サーバやクラウドへの侵入など"),
        Choice("ransomware", "ランサムウェア", "データを暗号化され、金銭などを要求された"),
        Choice("malware", "マルウェアの感染", "ランサムウェアを除く"),
        Choice(
            "account_takeover", "なりすましログイン", "他から得たIDとパスワードで、会員ページなどに入られた"
        ),
        Choice(
            "web_skimming",
            "入力ページやリンクの改ざん",
            "入力した情報が第三者へ送られるように、サイトを書き換えられた",
            follow_ups=("exposed_to_public",),
        ),
        Choice("support_scam", "サポート詐欺による遠隔操作", "偽の警告画面などから端末を操作された"),
        Choice("stolen_item", "盗難", "書類や端末を盗まれた"),
        Choice("insider", "内部の人による持ち出し", "従業者が不正に持ち出した、又は見た"),
        Choice("tampered_paper", "返信用封筒などの改ざん", "宛先を書き換えた封筒で、情報が第三者へ届いた"),
    ),
    *group(
        "ほか",
        Choice("other", "そのほか", follow_ups=("malicious", "exposed_to_public")),
    ),
)

SIGNS = (
    Choice("theft_traces", "データを盗まれた痕跡", "外部からの不正アクセスによるもの"),
    Choice("infostealer", "情報を盗むマルウェアの感染", "情報を盗む動きをすると分かっているもの"),
    Choice(
        "c2_traffic",
        "攻撃者の指令サーバへの通信",
        "C&Cサーバのものとして知られるIPアドレスなどへの通信",
    ),
    Choice("page_tampering", "入力ページ改ざんの痕跡", "入力された情報を盗むような書き換え"),
    Choice(
        "credible_report",
        "根拠のある外部からの連絡",
        "公的機関、セキュリティ会社、専門家などからのもの",
    ),
    Choice(
        "insider_access",
        "従業者による持ち出しの痕跡",
        "通常の業務に要らないアクセスで、データを盗んだ跡",
    ),
)

EVENT = (
    Fact(
        id="cause",
        kind="choice",
        step="event",
        question="何が原因で起きましたか。",
        short="原因",
        help="いま分かっている範囲で、最も近いものを選びます。後から変えられます。",
        why=(
            "不正の目的で行われたおそれがあるかを、原因からも推定します。"
            "おそれがあれば1人からでも報告の対象になり、確報は{不正の確報の日数}日以内です。"
        ),
        choices=CAUSES,
        unknown_follow_ups=("malicious", "exposed_to_public"),
    ),
    Fact(
        id="leak",
        kind="choice",
        step="event",
        question="情報は外部に流出しましたか。",
        short="外部への流出",
        help=(
            "誤って別の人へ送った場合や、ネット上で誰でも見られた場合も「流出した」です。"
            "社内のチャットや共有でも、社外の人が入っていれば同じです。"
            "社内か社外か分からない紛失は「疑いがある」を選びます。"
            "社外の生成AIに入力し、学習などに使われないと確かめられないときも同じです。"
            "すぐに回収したかどうかは、後で尋ねます。"
        ),
        why="流出は「漏えい」に当たります。確証がなくても、疑いがあれば「おそれ」として扱います。",
        choices=(
            Choice("occurred", "流出した"),
            Choice("suspected", "疑いがある", "疑われるが、確証がない", follow_ups=("signs",)),
            Choice("none", "流出していない", "調べたうえで、疑いが残らない", follow_ups=("signs",)),
        ),
        unknown_follow_ups=("signs",),
    ),
    Fact(
        id="signs",
        kind="set",
        step="event",
        question="次のような徴候は見つかっていますか。",
        short="漏えいの徴候",
        help=(
            "当てはまるものをすべて選びます。どれもなければ「どれもない」を選びます。"
            "それだけで「おそれはない」とは判断しません。"
        ),
        why="一つでもあれば、盗まれた確証がなくても「漏えいのおそれ」に当たり得ます。",
        choices=SIGNS,
    ),
    Fact(
        id="loss",
        kind="choice",
        step="event",
        question="情報の内容は失われましたか。",
        short="内容の喪失",
        help=(
            "誤って捨てた、社内でなくした、消えて戻せない、などです。"
            "同じ内容のデータがほかに残っているかは、後で尋ねます。"
        ),
        why="内容が失われると「滅失」に当たり、流出していなくても報告の対象になることがあります。",
        choices=(
            Choice("occurred", "失われた", follow_ups=("copy_exists",)),
            Choice("suspected", "疑いがある", "疑われるが、確証がない", follow_ups=("copy_exists",)),
            Choice("none", "失われていない"),
        ),
        unknown_follow_ups=("copy_exists",),
    ),
    Fact(
        id="damage",
        kind="choice",
        step="event",
        question="情報が意図せず書き換わったり、使えなくなったりしましたか。",
        short="意図しない変更や利用不能",
        help="改ざん、ランサムウェアによる暗号化、復元に要る鍵の喪失などです。",
        why="「毀損」に当たり、流出していなくても報告の対象になることがあります。",
        choices=(
            Choice(
                "occurred",
                "書き換わった・使えなくなった",
                follow_ups=("damage_kind", "copy_exists", "key_lost"),
            ),
            Choice(
                "suspected",
                "疑いがある",
                "疑われるが、確証がない",
                follow_ups=("damage_kind", "copy_exists", "key_lost"),
            ),
            Choice("none", "どちらもない"),
        ),
        unknown_follow_ups=("copy_exists",),
    ),
    Fact(
        id="damage_kind",
        kind="choice",
        step="event",
        question="書き換わったのですか、使えなくなったのですか。",
        short="毀損の中身",
        help="両方あるときは「内容が書き換わった」を選びます。",
        why=(
            "使えなくなっただけなら、同じ内容のデータがほかにあれば毀損に当たりません。"
            "書き換わった場合には、この例外がありません。"
        ),
        choices=(
            Choice("altered", "内容が書き換わった", "改ざんなど、意図しない変更"),
            Choice("unusable", "使えなくなった", "暗号化や鍵の喪失で、復元できない"),
        ),
    ),
    Fact(
        id="exposed_to_public",
        kind="yes_no",
        step="event",
        question="不特定多数の人が見られる状態でしたか。",
        short="不特定多数が見られる状態だったか",
        help=(
            "ネットへの誤掲載や、社外から容易に開ける設定などです。"
            "見た人がいなくても、見られる状態なら「はい」です。紙の掲示は含みません。"
        ),
        why="マイナンバーを含むときは、これだけで1人からでも報告の対象になります。",
        choices=YES_NO,
    ),
    Fact(
        id="malicious",
        kind="yes_no",
        step="event",
        question="不正の目的で行われたおそれがありますか。",
        short="不正の目的のおそれ",
        help=(
            "外部の人だけでなく、従業者の行為も含みます。"
            "委託先や、利用しているサービスが攻撃された場合も「はい」です。"
            "答えなければ、原因と徴候から推定します。"
        ),
        why="おそれがあれば1人からでも報告の対象になり、確報の期限が{確報の日数}日から{不正の確報の日数}日に変わります。",
        choices=YES_NO,
    ),
    Fact(
        id="intended_provision",
        kind="yes_no",
        step="event",
        question="自社の意図で、第三者へ提供したものですか。",
        short="自社の意図による提供か",
        help=(
            "誤って渡した場合や、社員が会社の許しなく生成AIなどに入力した場合は「いいえ」です。"
            "意図した提供は、同意などの決まり（法27条）で考えます。"
        ),
        why="自らの意図に基づく提供は「漏えい」に当たりません。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="phished_person_only",
        kind="yes_no",
        step="event",
        question="本人が偽サイトにだまされて入力しただけですか。",
        short="本人が偽サイトへ入力しただけか",
        help=(
            "正規のサイトやメールを経ていない場合だけ「はい」です。"
            "自社のサイトやメールに偽のリンクが置かれていたら「いいえ」です。"
        ),
        why="会社が取り扱う個人データは漏れていないので、報告の対象にならないと考えられます。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="justified_deletion",
        kind="yes_no",
        step="event",
        question="合理的な理由があって、自ら削除したものですか。",
        short="合理的な理由による削除か",
        help="保存期間が過ぎて消したような場合です。誤って消したときは「いいえ」です。",
        why="合理的な理由による削除は「滅失」に当たりません。",
        choices=YES_NO,
        assumed="no",
    ),
)
