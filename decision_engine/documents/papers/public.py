"""公表文: 第一報と続報。"""

from decision_engine.documents.papers.common import (
    CAUSE,
    CONTACT,
    DAMAGED,
    ITEMS,
    ITEMS_OPEN,
    LEAKED,
    LOST,
    NO_CARD,
    NO_PASSWORD,
    REQUESTS,
    SECONDARY,
    SORRY,
)
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Finding, Is

PUBLISHED = ("publish", "substitute_notice")
HEAD = (
    Block("date", "paragraph", "{letter_date}"),
    Block("from", "paragraph", "{company}\n{representative}"),
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
    LEAKED,
    LOST,
    DAMAGED,
    Block(
        "h_persons",
        "heading",
        "2 対象となる方",
        help="だれが、何人か。どう調べたか。対象でない人も書きます。",
    ),
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
    Block("h_notice", "heading", "6 ご本人へのご連絡"),
    Block(
        "how_told",
        "paragraph",
        "ご連絡の方法は確認中です。決まり次第、このページでお知らせします。",
        (
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
        "paragraph",
        "",
        (
            (
                Finding("appi_reportable"),
                "法令に基づく個人情報保護委員会などへの報告については、【要記入: 報告した日、又は報告の予定】。",
            ),
            (
                Finding("public_reportable"),
                "法令に基づく個人情報保護委員会への報告については、【要記入: 報告した日、又は報告の予定】。",
            ),
        ),
    ),
    Block("planned", "row", "{measures_planned}", label="再発の防止"),
    Block("h_contact", "heading", "9 お問い合わせ先"),
    *CONTACT,
)
FIRST = Template(
    id="announcement",
    title="公表文（第一報）",
    reader="public",
    lead="公表は義務ではありませんが、速やかな公表が望ましいとされています。流れた先の住所や、犯人と決める言い方は書きません。",
    duties=PUBLISHED,
    statuses=("required", "advised"),
    when=Finding("leak_etc"),
    blocks=(
        *HEAD,
        Block("title", "heading", "個人情報に関するお知らせ（第一報）"),
        SORRY,
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
    statuses=("required", "advised"),
    when=Finding("leak_etc"),
    blocks=(
        *HEAD,
        Block("title", "heading", "個人情報に関するお知らせ（続報）"),
        Block(
            "before",
            "paragraph",
            "【要記入: 第一報の日付】にお知らせした件について、その後分かったことをお知らせします。",
        ),
        SORRY,
        Block("h_changes", "heading", "前のお知らせから変わったこと"),
        Block("changes", "paragraph", "{changes}"),
        *BODY,
    ),
)
TEMPLATES = (FIRST, FOLLOW_UP)
