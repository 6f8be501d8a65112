"""書いてはいけない言い方と、その理由（公表文・お詫び文の注意）。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.documents.shape import Avoided
from decision_engine.language.condition import Is

if TYPE_CHECKING:
    from decision_engine.documents.shape import Reader

EVERYONE: tuple[Reader, ...] = ("person", "public")
OUTSIDE: tuple[Reader, ...] = ("person", "public", "partner", "authority")

AVOIDED = (
    Avoided(
        "denial",
        r"(漏えい|流出|被害|実害|悪用|不正利用)[はもが](一切|全く)?(ありません|ございません|なかった|ない(?!か|もの|よう|こと))",
        "調べ終わるまで言い切れません。「現時点で確認されていません」と書きます。",
        OUTSIDE,
    ),
    Avoided(
        "calm",
        r"ご安心ください|問題(は)?(ありません|ございません)",
        "安心かどうかは、読む人が決めます。分かっている事実を書きます。",
        EVERYONE,
    ),
    Avoided(
        "leaked_for_sure",
        r"(漏えい|流出|盗まれ|窃取され)(し|い)?(ました|た事実|たことが判明|たことを確認)",
        "流出したと決まっていません。「可能性があります」と書きます。",
        OUTSIDE,
        Is("leak", ("occurred",)),
    ),
    Avoided(
        "admission",
        r"(法的)?責任を認め|(全額|全て)(を)?(補償|賠償)|賠償(いたし|し)ます|過失(が|を認)|一切の責任",
        "分かっていること以上に責任を認める言い方です。弁護士と決めてから書きます。",
        EVERYONE,
    ),
    Avoided(
        "waiver",
        r"(請求|権利)(を|は).{0,8}(放棄|行わない|しない)(もの|こと)|今後一切",
        "お詫びの品などで権利を放棄させる書き方は避けます。",
        EVERYONE,
    ),
    Avoided(
        "blame",
        r"(お客様|ご本人|利用者)(の|側の)(不注意|責任|過失|落ち度)",
        "被害にあった人へ責任を移す言い方です。",
        EVERYONE,
    ),
    Avoided(
        "jargon",
        r"SQL|インジェクション|クロスサイト|脆弱性|C2|C&C|IoC|ペイロード|フォレンジック|エクスプロイト|ラテラル",
        "専門の言葉です。読む人の言葉に直します。",
        EVERYONE,
    ),
    Avoided(
        "count_of_records",
        r"[0-9０-９,，]+件(分)?の(情報|データ|個人|お客様|会員|名簿)|(対象|人数|漏えい|流出)(は|が|した)?[^。]{0,6}[0-9０-９,，]+件",
        "本人は「人」で数えます。件数は人数ではありません。",
        EVERYONE,
    ),
    Avoided(
        "named_person",
        r"容疑者|(社員|職員|担当者|従業員)の[一-龥ァ-ヶ]{1,4}(氏|さん)",
        "人の名前や、犯人と決める言い方は書きません。",
        ("public", "person", "partner"),
    ),
    Avoided(
        "only_smaller",
        r"(?<!に)(当初|前回)の(発表|公表)より(少な|減)",
        "減った数だけを強調しません。増えた数・変わった理由も書きます。",
        ("public",),
    ),
    Avoided("exclamation", r"[!！]", "感嘆符は使いません。", OUTSIDE),
)
