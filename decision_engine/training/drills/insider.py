"""訓練の題材: 退職した社員が、顧客の名簿を持ち出したらしい。会社も人も、作り物です。"""

from decision_engine.training.drills.basics import COMMON
from decision_engine.training.shape import Choice, Drill, Step

INSIDER = Drill(
    id="insider",
    title="退職した社員が、顧客の名簿を持ち出したらしい",
    lead="気付かれる前に記録を守る練習です。",
    company="従業員60人の人材紹介会社",
    known_on="2027-01-12",
    given=COMMON,
    articles=("rules/malicious.md",),
    steps=(
        Step(
            0,
            "09:30",
            "お客様から「退職したはずの人から、名簿を見たような電話が来た」と連絡がありました。",
            {
                "cause": "insider",
                "information": "personal_data",
                "role": "own",
                "known_at": "09:30",
                "sectors": ["staffing"],
                "signs": ["credible_report"],
            },
            "最初に、何をしますか。",
            (
                Choice(
                    "quiet",
                    "知る人を絞り、操作の記録と端末を写して守り、残った権限を止める",
                    0,
                    "業務に要らない閲覧の痕跡は、おそれの例です。記録が先です。",
                    ("gl.3-5-3-1.note5", "practice.ipa_points"),
                ),
                Choice(
                    "call",
                    "本人に電話をして、問いただす",
                    4,
                    "気付かれると、消され、広められます。",
                    ("practice.ipa_points",),
                ),
                Choice(
                    "rumour",
                    "社内の全員に、注意のメールを送る",
                    3,
                    "うわさが外へ出て、本人にも届きます。",
                    ("practice.ipa_points",),
                ),
            ),
        ),
        Step(
            1,
            "14:00",
            "退職の前の週に、600人分の登録者の情報が印刷されていました。印刷の目的は記録にありません。",
            {
                "leak": "suspected",
                "items": ["name", "phone", "occupation"],
                "persons": 600,
                "signs": ["credible_report", "insider_access"],
            },
            "600人で、要配慮の情報もなさそうです。報告はどう考えますか。",
            (
                Choice(
                    "third",
                    "不正の目的のおそれがあるので、人数にかかわらず報告の準備をする",
                    0,
                    "従業者による持出しも3号に入ります。確報は60日です。",
                    ("gl.3-5-3-1.3", "rule.8.2"),
                ),
                Choice(
                    "below", "1,000人以下なので、社内の処分だけにする", 8, "3号は1人からです。", ("rule.7.3",)
                ),
                Choice(
                    "proof",
                    "持ち出したと証明できるまで、報告しない",
                    10,
                    "おそれの段階で、報告の対象になります。",
                    ("gl.3-5-3-1.note2",),
                ),
            ),
        ),
        Step(
            3,
            "10:00",
            "退職者の転職先が分かりました。転職先は「受け取っていない」と言います。",
            {"malicious": "yes"},
            "転職先と本人に、どう対応しますか。",
            (
                Choice(
                    "lawyer",
                    "弁護士と警察に相談し、返却・消去・不使用を文書で求める",
                    0,
                    "不正な提供や盗用には罰則があります。やり取りは文書で残します。",
                    ("appi.179", "police.window"),
                ),
                Choice(
                    "visit",
                    "社長が転職先に行き、直接話し合う",
                    3,
                    "証拠が消え、約束も残りません。",
                    ("practice.ipa_points",),
                ),
                Choice(
                    "blog",
                    "会社のサイトに、本人の名前を書いて注意を呼びかける",
                    6,
                    "人の名前は書きません。別の問題を起こします。",
                    ("practice.ipa_points",),
                ),
            ),
        ),
        Step(
            4,
            "17:00",
            "登録者への知らせ方を決めます。原因を、どこまで書くかでもめています。",
            {"contactable": "all", "items_settled": "yes"},
            "通知には、原因をどう書きますか。",
            (
                Choice(
                    "enough",
                    "「業務にかかわる者が、認められていない形で扱った疑い」と、要る分だけ書く",
                    0,
                    "本人に要ることを選んで書きます。犯人と決める言い方はしません。",
                    ("gl.3-5-4-3",),
                ),
                Choice(
                    "name",
                    "名前と転職先を書いて、正直に知らせる",
                    6,
                    "通知に要らず、確かめられてもいません。",
                    ("gl.3-5-4-3",),
                ),
                Choice(
                    "hide",
                    "原因は書かず、「情報に関するお知らせ」とだけ書く",
                    4,
                    "原因は、通知の5つの事項の一つです。",
                    ("rule.10",),
                ),
            ),
        ),
    ),
)
