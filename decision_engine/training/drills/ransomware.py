"""訓練の題材: 月曜の朝、サーバの中身が開けない。会社も人も、作り物です。"""

from decision_engine.training.drills.basics import COMMON
from decision_engine.training.shape import Choice, Drill, Step

RANSOMWARE = Drill(
    id="ransomware",
    title="月曜の朝、サーバの中身が開けない",
    lead="控えから戻せても、盗まれたかを調べる事故です。",
    company="従業員400人の部品メーカー",
    known_on="2026-12-07",
    given=COMMON,
    articles=("rules/damage.md", "rules/appi_7_3.md"),
    steps=(
        Step(
            0,
            "08:10",
            "ファイルの名前が変わり、画面に金銭を求める文が出ています。社員が電源を切ろうとしています。",
            {
                "cause": "ransomware",
                "information": "personal_data",
                "role": "own",
                "known_at": "08:10",
                "damage": "occurred",
                "damage_kind": "unusable",
            },
            "最初に、何をしますか。",
            (
                Choice(
                    "isolate",
                    "電源は入れたまま、LANケーブルを抜いて無線を切り、バックアップも切り離す",
                    0,
                    "広がりを止め、記憶装置の手がかりを残します。",
                    ("qa.6-5", "practice.ipa_points"),
                ),
                Choice(
                    "off",
                    "全部の電源を切る",
                    2,
                    "手がかりが消え、盗まれたかを調べにくくなります。",
                    ("practice.ipa_points",),
                ),
                Choice(
                    "pay",
                    "犯人に連絡して、値段を聞く",
                    3,
                    "払っても戻る保証も、公開されない保証もありません。会社の方針と警察への相談が先です。",
                    ("practice.ipa_points", "police.window"),
                ),
            ),
        ),
        Step(
            1,
            "14:00",
            "バックアップは無事で、3日で戻せる見込みです。社長は「戻せるのだから、公表も報告も要らない」と言います。",
            {"copy_exists": "yes"},
            "社長に、どう答えますか。",
            (
                Choice(
                    "theft",
                    "盗まれたおそれがないと調べるまで、報告する前提で準備すると答える",
                    0,
                    "控えがあれば毀損でなくても、盗まれたおそれがあれば漏えいの側で3号になります。",
                    ("gl.3-5-1-4", "gl.3-5-3-1.3", "project.ransomware"),
                ),
                Choice(
                    "agree",
                    "戻せるので、何も要らないと答える",
                    8,
                    "毀損でないことと、漏えいでないことは別です。",
                    ("gl.3-5-1-4.except", "gl.3-5-3-1.note2"),
                ),
                Choice(
                    "restore",
                    "まず業務を戻し、調べるのは落ち着いてからにする",
                    5,
                    "上書きで手がかりが消えます。入口が残れば、また入られます。",
                    ("practice.forensics",),
                ),
            ),
        ),
        Step(
            2,
            "11:00",
            "通信の記録に、先週末、外への大きな送信が見つかりました。従業員と取引先の担当者、約3,000人分があったサーバです。",
            {
                "leak": "suspected",
                "signs": ["theft_traces"],
                "items": ["name", "phone", "email", "employee_id", "salary"],
                "persons": {"min": 0, "max": 3000},
            },
            "本人には、いつ、どう知らせますか。",
            (
                Choice(
                    "possible",
                    "「流出した可能性があります」と、分かった範囲で知らせる準備をする",
                    0,
                    "全部が分かるのを待つ必要はありません。断定もしません。",
                    ("gl.3-5-4-3", "gl.3-5-4-2"),
                ),
                Choice(
                    "sure",
                    "「流出はありません」と先に安心してもらう",
                    6,
                    "後で取り消すと、信用を失います。",
                    ("practice.ipa_points",),
                ),
                Choice(
                    "silent",
                    "調査会社の最後の報告書が出るまで、知らせない",
                    8,
                    "報告書は何週間も後になることがあります。状況に応じて速やかに、です。",
                    ("rule.10",),
                ),
            ),
        ),
        Step(
            4,
            "16:00",
            "速報を出しました。委員会のほかに、取引先との契約に「24時間以内の通知」がありました。保険にも入っています。",
            {"contract_notice": "yes", "insured": "yes", "contactable": "some"},
            "確報の期限を、どう数えますか。",
            (
                Choice(
                    "sixty",
                    "3号を含むので、知った日を1日目として60日目。休日なら次の開庁日",
                    0,
                    "ほかの号と重なっても60日です。契約と保険の通知は、いま気付いた分から直ちに行います。",
                    ("rule.8.2", "gl.3-5-3-4", "contract.terms"),
                ),
                Choice(
                    "next_day",
                    "知った日の翌日を1日目として60日目",
                    1,
                    "知った日が1日目です。翌日から数えると、期限を1日過ぎます。",
                    ("gl.3-5-3-4",),
                ),
                Choice(
                    "sent",
                    "速報を出した日から60日",
                    3,
                    "数え始めは、出した日ではなく、知った日です。",
                    ("gl.3-5-3-4",),
                ),
            ),
        ),
    ),
)
