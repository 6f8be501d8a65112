"""社内の書類: 第一報、経営への一枚、当局ごとの控え、再発防止の計画。"""

from decision_engine.documents.papers.common import (
    CAUSE_ROW,
    EVENT,
    POSSIBLE,
    RECOVERED_DOUBT,
    RECOVERED_LEAK,
    REPORTABLE,
)
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Is, not_

LEAK_ROW = Block(
    "leak",
    "row",
    "外への流出は確認中",
    (
        (RECOVERED_LEAK, "外へ出たが、第三者に見られないうちに全て回収した"),
        (RECOVERED_DOUBT, "外へ出た可能性があったが、第三者に見られないうちに全て回収した"),
        (Is("leak", ("occurred",)), "外へ流出した"),
        (POSSIBLE, "外へ流出した可能性がある"),
        (Is("leak", ("none",)), "外への流出は、現時点で確認されていない"),
    ),
    label="流出",
)
FIRST_REPORT = Template(
    id="internal_first_report",
    title="社内第一報",
    reader="inside",
    lead="責任者と関係者への最初の知らせです。分からないことは「確認中」のままで出します。",
    duties=("internal_response",),
    statuses=("required", "advised"),
    blocks=(
        Block(
            "title",
            "heading",
            "社内第一報（{as_of}時点）",
            ((Is("entity", ("public_body",)), "組織内への第一報（{as_of}時点）"),),
        ),
        Block("to", "row", "【要記入: 知らせる人】", label="宛先"),
        Block("from", "row", "{department} {person_in_charge}", label="作成"),
        EVENT,
        Block("known", "row", "{known_when}（発生 {occurred_on}）", label="知った日"),
        Block("found", "row", "{discoverer}", label="見つけた人"),
        LEAK_ROW,
        Block("items", "row", "{items}", label="項目"),
        Block("persons", "row", "{persons}", label="人数"),
        Block("done", "row", "{measures_done}", label="済ませたこと"),
        Block("h_rule", "heading", "守ること"),
        Block(
            "rule_voice", "item", "外からの問合せには、決めた人だけが答えます。SNSや私的な会話に書きません。"
        ),
        Block("rule_keep", "item", "記録、メール、書類、端末を、消さず、捨てず、直しません。"),
        Block("rule_new", "item", "新しく分かったことは、時刻とともに作成者へ知らせます。"),
        Block("h_plan", "heading", "これからすること"),
        Block("plan", "table", table="plan"),
        Block("h_deadlines", "heading", "期限"),
        Block("deadlines", "table", table="deadlines"),
        Block("next", "row", "【要記入: 次の報告の日時】", label="次の報告"),
    ),
)
BOARD_MEMO = Template(
    id="board_memo",
    title="経営への一枚（社長・院長・首長など）",
    reader="inside",
    lead="決めてもらうことを先に書きます。分かっていることと、分からないことを分けます。",
    duties=("internal_response",),
    statuses=("required",),
    blocks=(
        Block("title", "heading", "個人情報の事故について（{as_of}時点）"),
        Block("h_decide", "heading", "決めていただくこと"),
        Block("decide_head", "item", "対応の責任者と、外からの問合せや取材に答える人"),
        Block("decide_publish", "item", "公表する・しないと、その時期"),
        Block("decide_money", "item", "調査、窓口、通知にかける費用の枠"),
        Block(
            "decide_stop",
            "item",
            "",
            (
                (
                    Is(
                        "cause",
                        ("unauthorized_access", "ransomware", "web_skimming", "malware", "account_takeover"),
                    ),
                    "止める業務・サービスと、再開の条件",
                ),
            ),
        ),
        Block("h_known", "heading", "分かっていること"),
        EVENT,
        LEAK_ROW,
        Block("persons", "row", "{persons}", label="人数"),
        Block("items", "row", "{items}", label="項目"),
        Block("kinds", "row", "{kinds}", label="当たる号"),
        Block("h_open", "heading", "分かっていないこと"),
        Block("open", "table", table="open_facts"),
        Block("h_deadlines", "heading", "期限"),
        Block("deadlines", "table", table="deadlines"),
        Block("h_risk", "heading", "気を付けること"),
        Block(
            "risk_denial",
            "item",
            "調べ終わる前に「漏えいはない」と言うと、後で取り消すことになります。",
        ),
        Block(
            "risk_late",
            "item",
            "報告の遅れは、それだけで指導の対象になります。分かっている分で速報を出せます。",
            ((not_(REPORTABLE), ""),),
        ),
    ),
)
AUTHORITY_SHEET = Template(
    id="authority_sheet",
    title="当局・取引先ごとの連絡の控え",
    reader="inside",
    lead="個人情報保護委員会のほかに、だれへ、いつまでに、どう知らせるかの一覧です。",
    duties=("internal_response",),
    statuses=("required", "advised"),
    blocks=(
        Block("title", "heading", "当局・取引先ごとの連絡（{as_of}時点）"),
        Block("authorities", "table", table="authorities"),
        Block("h_done", "heading", "連絡の記録"),
        Block("done", "row", "【要記入: 相手・日時・方法・担当・返事】", label="記録"),
        Block(
            "note", "paragraph", "窓口の名前や電話は変わります。連絡の前に、公式のサイトで確かめてください。"
        ),
    ),
)
PREVENTION = Template(
    id="prevention_plan",
    title="再発防止の計画",
    reader="inside",
    lead="直接の原因と、それを許した仕組みの両方に手を打ちます。「注意する」だけの対策は書きません。",
    duties=("internal_response",),
    statuses=("required", "advised"),
    blocks=(
        Block("title", "heading", "再発防止の計画"),
        EVENT,
        CAUSE_ROW,
        Block(
            "why",
            "row",
            "【要記入: それを許した仕組み（手順・設定・教育・委託先の監督）】",
            label="背景の原因",
        ),
        Block("h_done", "heading", "済ませた対策"),
        Block("done", "paragraph", "{measures_done}"),
        Block("h_planned", "heading", "これからの対策"),
        Block("planned", "paragraph", "{measures_planned}"),
        Block("h_ideas", "heading", "考える手がかり"),
        Block(
            "idea_direct",
            "item",
            "同じ操作をしても事故にならない仕組みに変えられないか。",
            (
                (
                    Is("cause", ("mail_misaddressed",)),
                    "送信の前に止まる時間、宛先の候補の制限、添付の代わりに権限を絞った共有。",
                ),
                (
                    Is("cause", ("document_misdelivered",)),
                    "宛名と中身を機械か二人で照合する、ファクシミリは登録して試した番号だけに送る、窓口で名前と生年月日を声に出さずに確かめる。",
                ),
                (
                    Is("cause", ("lost_item", "stolen_item")),
                    "持ち出さない仕組み、全体の暗号化と鍵の分離、遠隔の消去、持出しの記録。",
                ),
                (Is("cause", ("misdisposal",)), "廃棄の前の照合、溶解などの証明、保存年限の表示。"),
                (
                    Is("cause", ("misconfiguration",)),
                    "公開の前に外から見る確認、公開範囲の定期の棚卸し、設定のひな形。",
                ),
                (
                    Is("cause", ("web_skimming",)),
                    "支払いの入力を決済会社のページに任せる、入力ページの書き換えの検知、管理画面の多要素の認証と接続元の制限、更新に使う鍵の管理、公開済みの弱点の修正の期日。",
                ),
                (
                    Is("cause", ("unauthorized_access", "ransomware", "malware")),
                    "公開済みの弱点の修正の期日、多要素の認証、外から見える機器の棚卸し、切り離した控え、ログの保管（少なくとも1年が望ましい）。",
                ),
                (
                    Is("cause", ("insider",)),
                    "権限を仕事に要る範囲に絞る、大量の閲覧や持出しの検知、退職の時の権限の停止。",
                ),
                (
                    Is("cause", ("account_takeover",)),
                    "多要素の認証、使い回しのパスワードの検知、試みの速さの制限。",
                ),
                (
                    Is("cause", ("support_scam",)),
                    "警告が出たときの連絡先の掲示、遠隔操作のソフトの制限、訓練。",
                ),
            ),
        ),
        Block(
            "idea_less", "item", "持つ情報を減らせないか。要らない項目、古い情報、余分な写しを消せないか。"
        ),
        Block("idea_supplier", "item", "委託先・再委託先にも同じ弱さがないか。契約の通知の期限は適切か。"),
        Block("idea_notice", "item", "見つけてから責任者に届くまでの時間を、短くできないか。"),
        Block("h_check", "heading", "確かめ方"),
        Block("check", "row", "【要記入: 対策ごとの担当・期日・確かめる方法】", label="確認"),
        Block("review", "row", "【要記入: 三か月後の見直しの日】", label="見直し"),
        Block("approved", "row", "{decided_by}（{decided_on}）", label="承認"),
    ),
)
TEMPLATES = (FIRST_REPORT, BOARD_MEMO, AUTHORITY_SHEET, PREVENTION)
