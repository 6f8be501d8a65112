"""Step 守りと回収: what protected the data, what came back, what remains."""

from __future__ import annotations

from decision_engine.facts.shape import YES_NO, Choice, Fact, yes_no

PROTECTION = (
    Fact(
        id="recovered_unseen",
        kind="yes_no",
        step="protection",
        question="第三者に見られないうちに全てを回収し、見られていないと確認できましたか。",
        short="未閲覧のまま全て回収できたか",
        help=(
            "受け取った人の説明や書面、アクセスログなどで確かめます。"
            "一部だけの回収や、見られていないと言い切れないときは「いいえ」です。"
        ),
        why="確認できれば「漏えい」に当たりません。できなければ、漏えい又はそのおそれとして扱います。",
        choices=(Choice("yes", "はい"), Choice("no", "いいえ・確認できない")),
    ),
    Fact(
        id="encryption_strong",
        kind="yes_no",
        step="protection",
        question="第三者が読み取ることの困難な、高度な暗号化などがされていましたか。",
        short="高度な暗号化の有無",
        help=(
            "CRYPTRECの電子政府推奨暗号リストやISO/IEC 18033の暗号を、適切に実装した場合などです。"
            "ファイルのパスワードや独自の変換だけなら「いいえ」とみます。"
        ),
        why="鍵の管理も適切なら、報告の対象になりません。どちらか一方では足りません。",
        choices=yes_no(yes=("key_protected", "key_lost")),
        unknown_follow_ups=("key_protected",),
    ),
    Fact(
        id="key_protected",
        kind="yes_no",
        step="protection",
        question="復号の鍵などは、適切に管理されていましたか。",
        short="復号鍵の適切な管理",
        help=(
            "次のどれかなら「はい」です。鍵を分けて保管し、鍵の漏えいも防いでいる。"
            "遠隔操作で情報か鍵を削除できる。第三者が鍵を使えない設計である。"
            "鍵も漏れたなら「いいえ」です。"
        ),
        why="高度な暗号化がされていても、鍵が守られていなければ報告の対象になります。",
        choices=YES_NO,
    ),
    Fact(
        id="key_lost",
        kind="yes_no",
        step="protection",
        question="復元に要る鍵をなくし、自社でも元に戻せなくなりましたか。",
        short="復元する鍵の喪失",
        help=(
            "暗号化されたデータを開く鍵が、自社のどこにも残っていない場合です。"
            "攻撃者だけが鍵を持つ場合も「はい」です。自社の鍵で開けるなら「いいえ」です。"
        ),
        why="鍵を失うと、高度な暗号化がされていても、報告の対象にならないとは言い切れません。",
        choices=YES_NO,
        assumed="no",
    ),
    Fact(
        id="copy_exists",
        kind="yes_no",
        step="protection",
        question="内容が同じデータは、ほかに保管されていますか。",
        short="同じ内容のデータの有無",
        help="バックアップや元の帳票などです。実際に開けて、内容が同じかを確かめます。",
        why=(
            "あれば、失われた、使えなくなったというだけでは報告の対象になりません。"
            "盗まれたおそれは、別に調べます。"
        ),
        choices=YES_NO,
    ),
)
