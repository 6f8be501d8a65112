"""訓練の題材: 通販サイトの入力ページが書き換えられた。会社も人も、作り物です。"""

from decision_engine.training.drills.basics import COMMON
from decision_engine.training.shape import Choice, Drill, Step

CARDS = Drill(
    id="cards",
    title="通販サイトの入力ページが書き換えられた",
    lead="カード会社との調整と、取得する前の情報を扱う事故です。",
    company="従業員25人の菓子の通販",
    known_on="2026-12-10",
    given=COMMON,
    articles=("duties/card_contact.md", "rules/appi_7_3.md"),
    steps=(
        Step(
            0,
            "13:00",
            "決済代行会社から「御社のサイトで使われたカードに、不正な利用が続いている」と電話がありました。",
            {
                "cause": "web_skimming",
                "information": "planned_personal_data",
                "role": "own",
                "known_at": "13:00",
                "signs": ["credible_report"],
                "sectors": ["card_merchant"],
            },
            "電話の後、何をしますか。",
            (
                Choice(
                    "stop",
                    "カードの決済と入力ページを止め、ファイルと記録を写し、責任者を集める",
                    0,
                    "根拠のある外からの連絡は、漏えいのおそれの例です。開けている間、入力した人が増えます。",
                    ("gl.3-5-3-1.note2", "card.merchant_contract"),
                ),
                Choice(
                    "sales",
                    "年末の売上があるので、調べてから止める",
                    4,
                    "止めるまで、被害が一人ずつ増えます。",
                    ("gl.3-5-2",),
                ),
                Choice(
                    "fix",
                    "改ざんされたファイルを、すぐ正しいものに上書きする",
                    3,
                    "いつからの改ざんかが分からなくなります。写しが先です。",
                    ("practice.forensics",),
                ),
            ),
        ),
        Step(
            1,
            "10:00",
            "入力ページに、11月20日からの改ざんが見つかりました。自社のデータベースには、カード番号は入っていません。",
            {
                "leak": "suspected",
                "signs": ["credible_report", "page_tampering"],
                "items": ["name", "address", "card_number", "card_security_code"],
                "persons": {"min": 0, "max": 900},
            },
            "「カード番号は保存していない」を、どう考えますか。",
            (
                Choice(
                    "planned",
                    "取得しようとしていた情報も含むので、3号として報告の準備をする",
                    0,
                    "2024年4月から、取得しようとしている個人情報も3号に入ります。人数は問いません。",
                    ("rule.7.3", "gl.3-5-3-1.3"),
                ),
                Choice(
                    "none",
                    "保存していないので、漏えいではない",
                    8,
                    "入力された情報が盗まれています。保存の有無では決まりません。",
                    ("rule.7.3",),
                ),
                Choice("count", "900人なので、報告は要らない", 6, "3号は1人からです。", ("gl.3-5-3-1.3",)),
            ),
        ),
        Step(
            2,
            "17:00",
            "広報は「今夜、サイトで全部を公表したい」と言い、カード会社は「監視の準備が済むまで待ってほしい」と言います。",
            {"notice_would_harm": "no"},
            "公表の時期を、どう決めますか。",
            (
                Choice(
                    "agree",
                    "カード会社と日を決め、止めたことの案内だけを先に出し、公表の文を用意する",
                    0,
                    "公表は目的を定めて行います。待つ間も、速報の目安は進みます。",
                    ("card.pfi", "gl.3-5-2.publish"),
                ),
                Choice(
                    "tonight",
                    "約束を待たず、今夜すべてを公表する",
                    2,
                    "監視や差替えが間に合わず、窓口も立っていません。",
                    ("card.merchant_contract",),
                ),
                Choice(
                    "never",
                    "カード会社が対応するので、公表も通知もしない",
                    8,
                    "本人への通知は、会社の義務です。カード会社の対応は代わりになりません。",
                    ("appi.26.2",),
                ),
            ),
        ),
        Step(
            4,
            "12:00",
            "委員会への速報を用意しています。調査機関の結果は1か月後です。",
            {"contactable": "all"},
            "速報と、調査機関の関係はどう考えますか。",
            (
                Choice(
                    "now",
                    "速報は今日出し、結果は確報で補う",
                    0,
                    "速報は把握している事項で足ります。確報は60日目までです。",
                    ("rule.8.1", "gl.3-5-3-4"),
                ),
                Choice(
                    "result",
                    "調査機関の結果が出てから速報を出す",
                    25,
                    "1か月は「速やかに」ではありません。",
                    ("gl.3-5-3-3",),
                ),
                Choice(
                    "brand",
                    "カード会社への連絡で、報告に代える",
                    20,
                    "相手も根拠も別の義務です。",
                    ("appi.26.1", "card.merchant_contract"),
                ),
            ),
        ),
    ),
)
