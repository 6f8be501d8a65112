"""事象: 漏えい・滅失・毀損とそのおそれ（通則編GL3-5-1、3-5-3-1）。"""

from decision_engine.language.condition import Finding, Is, Reported, all_of, any_of
from decision_engine.language.rule import Case, Rule, Unless

SIGNS = (
    "theft_traces",
    "infostealer",
    "c2_traffic",
    "page_tampering",
    "credible_report",
    "insider_access",
)
HAPPENED = ("occurred", "suspected")
FLOWED_OUT = any_of(Is("leak", HAPPENED), Reported("signs", SIGNS, denied=("leak", "none")))

LEAK = Rule(
    id="leak",
    title="漏えい（外部への流出）又はそのおそれ",
    when=FLOWED_OUT,
    unless=(
        Unless(
            "第三者に見られないうちに全て回収し、未閲覧を確認できたとき",
            Is("recovered_unseen", ("yes",)),
            ("gl.3-5-1-2.except", "qa.6-1"),
        ),
        Unless(
            "自らの意図による第三者提供のとき", Is("intended_provision", ("yes",)), ("gl.3-5-1-2.except",)
        ),
        Unless(
            "本人が正規のサイト・メールを経ずに偽サイトへ入力しただけのとき",
            Is("phished_person_only", ("yes",)),
            ("qa.6-7",),
        ),
    ),
    cites=("gl.3-5-1-2", "gl.3-5-3-1.note2", "gl.3-5-3-1.note4", "gl.3-5-3-1.note5"),
    yes="情報が外へ流出した、又は流出した疑いがあります。疑いの段階でも「おそれ」として扱います。",
    no="情報の外部への流出はありません。又は、流出に当たらない場合です。",
    unknown="外部へ流出したかどうかが、まだ決まりません。",
    note="本人が偽サイトへ入力しただけの場合の扱いは、現行のQ&Aの答えの本文を確かめられていません（要確認）。改正前の番号の答えと、マイナンバーのQ&Aによります。",
    cases=(
        Case(
            "書類を別の人へ誤って送り、見られていないとは確認できない",
            {"leak": "occurred", "recovered_unseen": "no"},
            "yes",
            "gl.3-5-1-2",
        ),
        Case(
            "設定ミスで公開状態だった。見られていないとは確認できない",
            {"leak": "suspected", "recovered_unseen": "no"},
            "yes",
            "gl.3-5-1-2",
        ),
        Case(
            "見られないうちに全て回収した",
            {"leak": "occurred", "recovered_unseen": "yes"},
            "no",
            "gl.3-5-1-2",
        ),
        Case(
            "本人の同意を得て、第三者に提供した",
            {"leak": "occurred", "recovered_unseen": "no", "intended_provision": "yes"},
            "no",
            "gl.3-5-1-2",
        ),
        Case(
            "本人が偽サイトで入力しただけ",
            {"leak": "suspected", "recovered_unseen": "no", "phished_person_only": "yes"},
            "no",
            "qa.6-7",
        ),
        Case(
            "窃取の痕跡がある。流出したかは不明",
            {"signs": ["theft_traces"], "recovered_unseen": "no"},
            "yes",
            "gl.3-5-3-1.note4",
        ),
        Case(
            "外部への通信記録と「流出なし」の報告が食い違う",
            {"leak": "none", "signs": ["c2_traffic"], "recovered_unseen": "no"},
            "unknown",
            "project.safe_side",
        ),
        Case("流出したか分からない", {"leak": "unknown"}, "unknown", "gl.3-5-3-1.note2"),
    ),
)

LOSS = Rule(
    id="loss",
    title="滅失（内容が失われること）又はそのおそれ",
    when=Is("loss", HAPPENED),
    unless=(
        Unless(
            "内容が同じデータが他に保管されているとき", Is("copy_exists", ("yes",)), ("gl.3-5-1-3.except",)
        ),
        Unless("合理的な理由による削除のとき", Is("justified_deletion", ("yes",)), ("gl.3-5-1-3.except",)),
    ),
    cites=("gl.3-5-1-3",),
    yes="情報の内容が失われた、又は失われた疑いがあります。",
    no="情報の内容は失われていません。又は、滅失に当たらない場合です。",
    unknown="情報の内容が失われたかどうかが、まだ決まりません。",
    cases=(
        Case(
            "帳票を誤って捨て、同じデータが他にない",
            {"loss": "occurred", "copy_exists": "no"},
            "yes",
            "gl.3-5-1-3",
        ),
        Case(
            "社内でなくしたが、同じデータが他にある",
            {"loss": "occurred", "copy_exists": "yes"},
            "no",
            "gl.3-5-1-3",
        ),
        Case(
            "保存期間が過ぎて削除した",
            {"loss": "occurred", "copy_exists": "no", "justified_deletion": "yes"},
            "no",
            "gl.3-5-1-3",
        ),
        Case("控えがあるか分からない", {"loss": "suspected"}, "unknown", "gl.3-5-1-3"),
    ),
)

DAMAGE = Rule(
    id="damage",
    title="毀損（意図しない変更・利用不能）又はそのおそれ",
    when=Is("damage", HAPPENED),
    unless=(
        Unless(
            "使えなくなっただけで、内容が同じデータが他に保管されているとき",
            all_of(Is("damage_kind", ("unusable",)), Is("copy_exists", ("yes",))),
            ("gl.3-5-1-4.except",),
        ),
    ),
    cites=("gl.3-5-1-4",),
    yes="情報が意図しない形で変えられた、使えなくなった、又はその疑いがあります。改ざんは、控えがあっても毀損に当たります。",
    no="情報は変えられても、使えなくなってもいません。又は、同じ内容の控えから戻せます。",
    unknown="毀損に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "内容が改ざんされた。控えはある",
            {"damage": "occurred", "damage_kind": "altered", "copy_exists": "yes"},
            "yes",
            "gl.3-5-1-4",
        ),
        Case(
            "ランサムウェアで暗号化されたが、控えから戻せる",
            {"damage": "occurred", "damage_kind": "unusable", "copy_exists": "yes"},
            "no",
            "gl.3-5-1-4.except",
        ),
        Case(
            "控えがなく、毀損の中身は不明", {"damage": "occurred", "copy_exists": "no"}, "yes", "gl.3-5-1-4"
        ),
        Case("毀損の中身も控えも分からない", {"damage": "suspected"}, "unknown", "gl.3-5-1-4"),
        Case("変更も利用不能もない", {"damage": "none"}, "no", "gl.3-5-1-4"),
    ),
)

LEAK_ETC = Rule(
    id="leak_etc",
    title="漏えい等（漏えい・滅失・毀損）又はそのおそれ",
    when=any_of(Finding("leak"), Finding("loss"), Finding("damage")),
    cites=("gl.3-5-1-2", "gl.3-5-1-3", "gl.3-5-1-4", "gl.3-5-2"),
    yes="漏えい等、又はそのおそれがあります。",
    no="漏えい等にも、そのおそれにも当たりません。",
    unknown="漏えい等に当たるかどうかが、まだ決まりません。",
    cases=(
        Case(
            "誤送信した。見られていないとは確認できない",
            {"leak": "occurred", "recovered_unseen": "no"},
            "yes",
            "gl.3-5-1-2",
        ),
        Case(
            "毀損したが控えがない。毀損の中身は不明",
            {"damage": "occurred", "copy_exists": "no"},
            "yes",
            "gl.3-5-1-4",
        ),
        Case(
            "流出・滅失・毀損のどれもない",
            {"leak": "none", "loss": "none", "damage": "none"},
            "no",
            "gl.3-5-1-2",
        ),
        Case(
            "窃取の疑いがなく、控えから戻せる",
            {
                "leak": "none",
                "loss": "none",
                "damage": "occurred",
                "damage_kind": "unusable",
                "copy_exists": "yes",
            },
            "no",
            "gl.3-5-1-4",
        ),
        Case("何も分からない", {}, "unknown", "gl.3-5-3-1.note2"),
    ),
)

# 日本法の除外（回収、控え、自らの提供など）を当てはめる前の出来事。外国の法律や業法は、ここから考える。
OUTFLOW = Rule(
    id="outflow",
    title="情報の外部への流出又はその疑い（日本法の除外を当てはめる前）",
    when=FLOWED_OUT,
    cites=("gl.3-5-1-2", "gl.3-5-3-1.note4", "project.event_first"),
    yes="情報が外へ流出した、又は流出した疑いがあります。回収できたかどうかなどは、まだ考えていません。",
    no="情報の外部への流出も、その疑いもありません。",
    unknown="情報が外へ流出したかどうかが、まだ決まりません。",
    cases=(
        Case(
            "流出したが、未閲覧のまま全て回収した",
            {"leak": "occurred", "recovered_unseen": "yes"},
            "yes",
            "project.event_first",
        ),
        Case("流出していない", {"leak": "none"}, "no", "project.event_first"),
        Case("窃取の痕跡がある", {"signs": ["theft_traces"]}, "yes", "gl.3-5-3-1.note4"),
        Case("流出したか分からない", {}, "unknown", "project.safe_side"),
    ),
)

DISRUPTION = Rule(
    id="disruption",
    title="情報の喪失・改変・利用不能又はその疑い（日本法の除外を当てはめる前）",
    when=any_of(Is("loss", HAPPENED), Is("damage", HAPPENED)),
    cites=("gl.3-5-1-3", "gl.3-5-1-4", "project.event_first"),
    yes="情報が失われた、変えられた、使えなくなった、又はその疑いがあります。控えから戻せるかどうかは、まだ考えていません。",
    no="情報は失われても、変えられても、使えなくなってもいません。",
    unknown="情報が失われたり使えなくなったりしたかどうかが、まだ決まりません。",
    cases=(
        Case(
            "暗号化されたが、控えから戻した",
            {"loss": "none", "damage": "occurred", "damage_kind": "unusable", "copy_exists": "yes"},
            "yes",
            "project.event_first",
        ),
        Case("誤って消した", {"loss": "occurred"}, "yes", "gl.3-5-1-3"),
        Case("どちらもない", {"loss": "none", "damage": "none"}, "no", "project.event_first"),
        Case("使えなくなったか分からない", {"loss": "none"}, "unknown", "project.safe_side"),
    ),
)

RULES = (LEAK, LOSS, DAMAGE, LEAK_ETC, OUTFLOW, DISRUPTION)
