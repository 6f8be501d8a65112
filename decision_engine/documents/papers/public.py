"""公表文: 第一報と続報。"""

from decision_engine.documents.papers.common import (
    CAUSE,
    CONTACT,
    DAMAGED,
    FEAR,
    ITEMS,
    ITEMS_OPEN,
    LOST,
    NO_CARD,
    NO_PASSWORD,
    OCCURRED,
    POSSIBLE,
    RECOVERED_DOUBT,
    RECOVERED_LEAK,
    REPORTABLE,
    REQUESTS,
    SECONDARY,
    WEB,
)
from decision_engine.documents.papers.later import SINCE_NOTICE
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Finding, Is

PUBLISHED = ("publish", "substitute_notice")
HEAD = (
    Block("date", "end", "{letter_date}"),
    Block("from", "end", "{company}\n{representative}"),
)
# The items follow two headings later: 「次の情報」 would point to the wrong place.
ANNOUNCED_LEAK = Block(
    "leaked",
    "paragraph",
    "情報が外部に流出したかどうかを、確認しています。",
    (
        (
            RECOVERED_LEAK,
            "情報はいったん外部に出ましたが、第三者に閲覧されないうちに全て回収したことを確認しました。",
        ),
        (OCCURRED, "この件で、個人情報が外部に流出しました。"),
        (
            RECOVERED_DOUBT,
            "情報が外部に出た可能性がありましたが、第三者に閲覧されないうちに全て回収したことを確認しました。",
        ),
        (POSSIBLE, "この件で、個人情報が外部に流出した可能性があります。"),
        (Is("leak", ("none",)), "調べた範囲では、外部への流出は現時点で確認されていません。"),
    ),
)
OPENING = Block(
    "sorry",
    "paragraph",
    "{company}が取り扱う個人情報にかかわる出来事について、お知らせします。ご心配とご迷惑をおかけし、申し訳ございません。",
)
BODY = (
    Block(
        "h_event",
        "heading",
        "1 起きたこと",
        help="発生と発覚の日、対象の仕組みや書類、原因の概要。断定できないことは「可能性」と書きます。",
    ),
    Block("summary", "paragraph", "{summary}"),
    Block("known", "paragraph", "{we}がこのことを知ったのは、{known_on}です。"),
    ANNOUNCED_LEAK,
    LOST,
    DAMAGED,
    Block(
        "h_persons",
        "heading",
        "2 対象となる方",
        help="だれが、何人か。どう調べたか。対象でない人も書きます。",
    ),
    Block("affected", "row", "{affected}", label="対象となる方"),
    Block("persons", "row", "{persons}", label="人数"),
    Block("not_affected", "row", "{not_affected}", label="対象でない方・情報"),
    Block("h_items", "heading", "3 対象となる情報"),
    ITEMS,
    ITEMS_OPEN,
    NO_CARD,
    NO_PASSWORD,
    Block("h_cause", "heading", "4 原因"),
    CAUSE,
    Block("h_secondary", "heading", "5 二次被害"),
    SECONDARY,
    FEAR,
    Block("h_notice", "heading", "6 ご本人へのご連絡"),
    Block(
        "how_told",
        "paragraph",
        "ご連絡の方法は確認中です。決まり次第、このページでお知らせします。",
        (
            (
                Is("information", ("deceased_only",)),
                "ご遺族など、お知らせする方とその方法は確認中です。決まり次第、このページでお知らせします。",
            ),
            (Is("contactable", ("all",)), "対象の方には、お一人ずつお知らせします。"),
            (
                Is("contactable", ("some",)),
                "連絡先の分かる方には、お一人ずつお知らせします。連絡先の分からない方のために、このページと下の窓口でお知らせします。",
            ),
            (
                Is("contactable", ("none",)),
                "お一人ずつお知らせすることが難しいため、このページでお知らせします。ご自身が対象かどうかは、下の窓口で確かめられます。",
            ),
        ),
    ),
    Block("h_requests", "heading", "7 お願いしたいこと"),
    *REQUESTS,
    Block("h_measures", "heading", "8 {we}の対応"),
    Block("done", "paragraph", "{measures_done}"),
    Block(
        "reported",
        "row",
        "",
        ((REPORTABLE, "【要記入: 個人情報保護委員会などに報告した日、又は報告の予定】"),),
        label="国への報告",
    ),
    Block("planned", "row", "{measures_planned}", label="再発の防止"),
    Block("h_contact", "heading", "9 お問い合わせ先"),
    *CONTACT,
    WEB,
)
FIRST = Template(
    id="announcement",
    title="公表文（第一報）",
    reader="public",
    lead="公表は義務ではありませんが、速やかな公表が望ましいとされています。対象の方が少なく、全員に直接お知らせできるときは、個別の連絡を優先し、公表しないこともあります。流れた先の住所や、犯人と決める言い方は書きません。",
    duties=PUBLISHED,
    statuses=("required", "undetermined", "advised"),
    when=Finding("leak_etc"),
    blocks=(
        *HEAD,
        Block("title", "heading", "個人情報に関するお知らせ（第一報）"),
        OPENING,
        Block(
            "status",
            "paragraph",
            "このお知らせは、{as_of}の時点で分かっていることです。新しく分かったことは、続報でお知らせします。",
        ),
        *BODY,
    ),
)
FOLLOW_UP = Template(
    id="announcement_followup",
    title="公表文（続報）",
    reader="public",
    lead="第一報から変わったことを、先に書きます。人数が減ったときも、増えたときも、理由を書きます。",
    duties=PUBLISHED,
    statuses=("required", "undetermined", "advised"),
    when=Finding("leak_etc"),
    compares=SINCE_NOTICE,
    blocks=(
        *HEAD,
        Block("title", "heading", "個人情報に関するお知らせ（続報）"),
        Block(
            "before",
            "paragraph",
            "{told_on}にお知らせした件について、その後分かったことをお知らせします。",
        ),
        Block("sorry", "paragraph", "ご心配とご迷惑をおかけし、申し訳ございません。"),
        Block("h_changes", "heading", "前のお知らせから変わったこと"),
        Block(
            "changes",
            "paragraph",
            "{changes}",
            help="第一報を出した時に段取りの「公表の要否を決め、する場合は第一報を出す」に印を付けておくと、その時の答えとの違いが、ここに下書きされます。印が後になったとき、文で書いた欄の違いは、書き足してください。",
        ),
        *BODY,
    ),
)
TEMPLATES = (FIRST, FOLLOW_UP)
