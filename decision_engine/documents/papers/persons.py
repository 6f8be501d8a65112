"""本人への通知: 書面とメール（規則10条の5事項）。"""

from decision_engine.documents.papers.common import (
    CAUSE,
    CONTACT,
    DAMAGED,
    FEAR,
    ITEMS,
    ITEMS_OPEN,
    LEAKED,
    LOST,
    NO_CARD,
    NO_PASSWORD,
    REPORTABLE,
    REQUESTS,
    SCHOOL,
    SECONDARY,
    SORRY,
    WEB,
)
from decision_engine.documents.shape import Block, Template
from decision_engine.language.condition import Is, all_of, any_of, not_

# The reader knows the entruster, and not the one who writes.
ENTRUSTEE = Is("role", ("entrustee",))
# A pupil's letter is read by the parents; a student's or a teacher's by themselves.
TO = Block(
    "to",
    "paragraph",
    "【要記入: 宛名】様",
    ((SCHOOL, "【要記入: 宛名（児童・生徒には、保護者のお名前も）】様"),),
)
# Whom the law makes no one tell is told all the same, wherever the event is one to be announced: the letter that
# is looked for then is this one.
NOTICES = ("notify_persons", "notify_persons_my_number", "publish")
# Who leaves the telling to an entruster, or never knew whose data it was, writes to nobody. Nor is anybody written
# to of data without a living person who may be sought out (法41条7項), unless the law asks for it all the same.
OURS_TO_TELL = all_of(
    not_(Is("role", ("carrier", "cloud_provider"))),
    not_(
        all_of(ENTRUSTEE, Is("entruster_duty", ("yes",)), Is("entruster_informed", ("yes",))),
    ),
    any_of(
        REPORTABLE,
        not_(
            Is(
                "information",
                ("pseudonymized", "anonymized", "related_only", "corporate_only", "deceased_only"),
            )
        ),
    ),
)
FIVE = (
    Block(
        "h_event",
        "heading",
        "1 起きたこと",
        help="いつ、何が起き、いつ分かったか。断定できないことは「可能性」と書きます。",
    ),
    Block("summary", "paragraph", "{summary}"),
    Block("when", "paragraph", "{we}がこのことを知ったのは、{known_on}です。"),
    LEAKED,
    LOST,
    DAMAGED,
    Block(
        "h_items",
        "heading",
        "2 対象となるあなたの情報",
        ((SCHOOL, "2 対象となる情報"),),
        help="その人にかかわる項目だけを書きます。人によって違うときは、書き分けます。",
    ),
    ITEMS,
    ITEMS_OPEN,
    NO_CARD,
    NO_PASSWORD,
    Block(
        "h_cause",
        "heading",
        "3 原因",
        help="委員会への報告の詳しい説明ではなく、読む人に要ることを選んで書きます。",
    ),
    CAUSE,
    Block(
        "h_secondary", "heading", "4 二次被害又はそのおそれ", help="調べていないことを「ない」と書きません。"
    ),
    SECONDARY,
    FEAR,
    Block("h_requests", "heading", "5 お願いしたいこと", help="読む人が自分を守るためにできることです。"),
    *REQUESTS,
    Block("h_measures", "heading", "6 {we}の対応"),
    Block("done", "paragraph", "{measures_done}"),
    Block("planned", "row", "{measures_planned}", label="再発の防止"),
    Block("h_contact", "heading", "7 お問い合わせ先"),
    *CONTACT,
)

LETTER = Template(
    id="notice_letter",
    title="本人への通知（書面）",
    reader="person",
    lead="分かっていることだけで、速やかに知らせます。全部が分かるまで待つ必要はありません。",
    duties=NOTICES,
    statuses=("required", "undetermined", "advised"),
    when=OURS_TO_TELL,
    by_group=True,
    blocks=(
        Block("date", "end", "{letter_date}"),
        TO,
        Block("from", "end", "{company}\n{representative}"),
        Block("title", "heading", "個人情報に関する大切なお知らせ"),
        Block(
            "opening",
            "paragraph",
            "あなたの個人情報にかかわる出来事について、お知らせします。ご心配とご迷惑をおかけし、申し訳ございません。",
            (
                (
                    ENTRUSTEE,
                    "{company}は、{entruster_name}から、個人情報の取扱いを委託されています。その中のあなたの個人情報にかかわる出来事について、お知らせします。ご心配とご迷惑をおかけし、申し訳ございません。",
                ),
                (
                    SCHOOL,
                    "お預かりしている個人情報にかかわる出来事について、お知らせします。ご心配とご迷惑をおかけし、申し訳ございません。",
                ),
            ),
        ),
        *FIVE,
        WEB,
        Block(
            "closing",
            "paragraph",
            "新しく分かったことで、お知らせする必要のあることは、改めてご連絡します。",
        ),
    ),
)
MAIL = Template(
    id="notice_email",
    title="本人への通知（メール）",
    reader="person",
    lead="件名だけで分かるようにし、リンクは付けません。にせのメールと見分けてもらうためです。",
    duties=NOTICES,
    statuses=("required", "undetermined", "advised"),
    when=OURS_TO_TELL,
    by_group=True,
    blocks=(
        Block("subject", "row", "個人情報に関する大切なお知らせ（{company}）", label="件名"),
        TO,
        Block(
            "opening",
            "paragraph",
            "{company}です。あなたの個人情報にかかわる出来事について、お知らせします。",
            (
                (
                    ENTRUSTEE,
                    "{company}です。{entruster_name}から、個人情報の取扱いを委託されています。その中のあなたの個人情報にかかわる出来事について、お知らせします。",
                ),
                (
                    SCHOOL,
                    "{company}です。お預かりしている個人情報にかかわる出来事について、お知らせします。",
                ),
            ),
        ),
        SORRY,
        Block("no_link", "paragraph", "このメールには、入力を求めるリンクを付けていません。"),
        *FIVE,
        Block(
            "closing",
            "paragraph",
            "このメールが{we}からのものか確かめたいときは、ふだんお使いの連絡先にお尋ねください。",
        ),
    ),
)
TEMPLATES = (LETTER, MAIL)
