"""事前準備: 確かめる項目と、緊急カードの欄。"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ready:
    """One thing to have ready: the question, why, how to make it so, on which source."""

    id: str
    question: str
    why: str
    how: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardField:
    """One line of the emergency card."""

    id: str
    label: str
    sample: str
    place: bool = False


READINESS = (
    Ready(
        "leader",
        "事故のときの責任者と、その代わりの人を決めてありますか。",
        "責任ある立場の人への報告は、直ちに行います。",
        "名前と夜の電話を、緊急カードに書きます。",
        ("gl.3-5-2", "gl.10-3"),
    ),
    Ready(
        "report_up",
        "だれでも、迷わず最初の連絡ができますか。",
        "どの部署が知っても、その日が「知った日」になります。",
        "連絡先を一つにし、責めないと決めて配ります。",
        ("gl.3-5-3-3",),
    ),
    Ready(
        "inventory",
        "どの情報が、どこに、何人分あるかの一覧がありますか。",
        "人数と項目が、報告の要否を決めます。",
        "仕組み・紙の棚・委託先ごとに、項目と人数を書きます。",
        ("gl.10-3", "practice.forensics"),
    ),
    Ready(
        "logs",
        "ログを、少なくとも1年残していますか。",
        "見られていないことは、記録でしか示せません。",
        "保存の期間を見て、消える前に写す手順を決めます。",
        ("practice.forensics",),
    ),
    Ready(
        "encryption",
        "持ち出す機器は、全体を暗号化し、鍵を分けていますか。",
        "高度な暗号化は、報告の要否にかかわります。",
        "方式と鍵のありかを示す画面を、台帳に残します。",
        ("qa.6-19",),
    ),
    Ready(
        "backup",
        "控えは、切り離した場所にもありますか。戻す練習をしましたか。",
        "つながった控えは、一緒に暗号化されます。",
        "年に一度、戻す練習をします。",
        ("practice.ipa_points",),
    ),
    Ready(
        "contracts",
        "委託先との契約に、事故の知らせの期限がありますか。",
        "委託先の遅れは、そのまま自社の遅れになります。",
        "24時間以内の第一報、記録の保全、再委託先への同じ義務を入れます。",
        ("appi.25", "gl.3-5-3-5"),
    ),
    Ready(
        "our_promises",
        "自社が約束している知らせの期限を、一覧にしてありますか。",
        "契約の期限は、法律の目安より早いことがあります。",
        "取引先・親会社・カード会社・保険の期限を一枚にします。",
        ("contract.terms", "insurance.terms"),
    ),
    Ready(
        "authority",
        "報告の相手が委員会か所管大臣かを、確かめてありますか。",
        "業種によって宛先が違い、期限は同じです。",
        "公示の版と窓口を、緊急カードに書きます。",
        ("ppc.delegation", "appi.150.1"),
    ),
    Ready(
        "contact_people",
        "本人に連絡できる住所やメールは、最新ですか。",
        "連絡できないと、代わりの措置が要ります。",
        "年に一度、戻った郵便とメールを数えます。",
        ("gl.3-5-4-5",),
    ),
    Ready(
        "desk",
        "問合せの窓口を、何回線で、いつから開けられますか。",
        "電話は、通知や公表より先に来ることがあります。",
        "委託先の候補と、立ち上げの時間を書いておきます。",
        ("practice.ipa_points",),
    ),
    Ready(
        "experts",
        "調査会社・弁護士・広報の相談先を決めてありますか。",
        "事故の日に探すと、何日も失います。",
        "夜の連絡先と、費用の決め方を書きます。",
        ("practice.forensics",),
    ),
    Ready(
        "drill",
        "この一年に、訓練をしましたか。",
        "手順は、読むより動くと直ります。",
        "この訓練の題材で、60分から始めます。",
        ("gl.10-3", "appi.24"),
    ),
)
CARD_FIELDS = (
    CardField("company", "会社・団体", "例示株式会社"),
    CardField("leader", "責任者（昼・夜の電話）", "例示 花子 090-0000-0000"),
    CardField("deputy", "責任者の代わり", "例示 太郎 090-0000-0000"),
    CardField("it", "情シス・保守会社", "内線000 / 〇〇保守 03-0000-0000"),
    CardField("legal", "法務・顧問弁護士", "〇〇法律事務所 03-0000-0000"),
    CardField("pr", "社外に答える人", "広報 例示 次郎"),
    CardField("investigator", "調査会社", "〇〇セキュリティ 03-0000-0000"),
    CardField("insurer", "保険会社・代理店（証券番号）", "〇〇損保 0120-000-000（000000）"),
    CardField("card", "カード会社・決済代行", "〇〇決済 03-0000-0000"),
    CardField("principals", "委託元・親会社への知らせ", "〇〇社 24時間以内 03-0000-0000"),
    CardField("police", "所轄の警察署", "〇〇警察署 03-0000-0000（相談 #9110）"),
    CardField("authority", "報告の相手", "個人情報保護委員会の報告フォーム"),
    CardField("inventory", "情報の一覧のありか", "共有フォルダー > 個人情報 > 台帳", place=True),
    CardField("logs", "ログのありかと保存の期間", "認証 1年、通信 6か月", place=True),
    CardField("contracts", "契約の一覧のありか", "総務の棚 B-3", place=True),
)
