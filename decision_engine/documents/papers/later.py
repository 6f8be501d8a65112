"""報告の欄のうち、後から変わりうるもの。続きの書類が、前に出したものと比べる欄。"""

from decision_engine.documents.papers.common import (
    ANY_ITEM,
    CAUSE_SENTENCES,
    NO_DAMAGE,
    NO_LOSS,
    OCCURRED,
    POSSIBLE,
    POSSIBLE_DAMAGE,
    POSSIBLE_LOSS,
    RECOVERED_DOUBT,
    RECOVERED_LEAK,
)
from decision_engine.documents.shape import Block, Comparison
from decision_engine.language.condition import Finding, Is, all_of, not_

COPIED = Is("copy_exists", ("yes",))
OCCURRED_ON = Block("occurred", "row", "{occurred_on}", label="発生日")
KNOWN_WHEN = Block("known", "row", "{known_when}", label="発覚日（知った日）")
LEAK_ROW = Block(
    "leak",
    "row",
    "漏えいの有無は確認中",
    (
        (RECOVERED_LEAK, "外へ出たが、第三者に閲覧されないうちに全て回収した"),
        (RECOVERED_DOUBT, "外へ出た可能性があったが、第三者に閲覧されないうちに全て回収した"),
        (Is("leak", ("occurred",)), "漏えいした"),
        (POSSIBLE, "漏えいのおそれ"),
        (Is("leak", ("none",)), "漏えいは確認されていない"),
    ),
    label="漏えい",
)
LOSS_ROW = Block(
    "loss",
    "row",
    "滅失の有無は確認中",
    (
        (
            all_of(NO_LOSS, Is("loss", ("occurred",)), COPIED),
            "失われたが、同じ内容のデータが別に保管されている",
        ),
        (NO_LOSS, "滅失は確認されていない"),
        (Is("loss", ("occurred",)), "滅失した"),
        (POSSIBLE_LOSS, "滅失のおそれ"),
    ),
    label="滅失",
)
DAMAGE_ROW = Block(
    "damage",
    "row",
    "毀損の有無は確認中",
    (
        (
            all_of(NO_DAMAGE, Is("damage", ("occurred",)), COPIED),
            "使えなくなったが、同じ内容のデータが別に保管されている",
        ),
        (NO_DAMAGE, "毀損は確認されていない"),
        (Is("damage", ("occurred",)), "毀損した"),
        (POSSIBLE_DAMAGE, "毀損のおそれ"),
    ),
    label="毀損",
)
KINDS = Block("kinds", "row", "{kinds}", label="当たる号")
ITEMS_ROW = Block("items", "row", "{items}", label="項目")
ITEMS_OPEN_ROW = Block(
    "items_open",
    "row",
    "ほかの項目を含むかは確認中",
    ((Is("items_settled", ("yes",)), "これで全部と確認した"),),
    label="範囲",
)
PERSONS = Block("persons", "row", "{persons}", label="本人の数")
CAUSE_KIND = Block("cause", "row", "{cause}", label="原因の種類")
# The report's own row names the partner, which is no answer: the same blank would stand in it twice.
ROLES_SAID = Block(
    "roles",
    "row",
    "委託の有無は確認中",
    (
        (Is("role", ("entrustee",)), "委託元あり"),
        (Is("role", ("entruster",)), "委託先あり"),
        (Is("role", ("cloud_customer",)), "クラウドサービスを利用"),
        (Is("role", ("own",)), "委託元・委託先なし（自らの取扱い）"),
    ),
    label="委託元・委託先",
)
NUMBERS_SAID = Block(
    "persons_number",
    "row",
    "含むかは確認中",
    ((Finding("my_number"), "含む（{persons_my_number}）"), (not_(Finding("my_number")), "含まない")),
    label="マイナンバー",
)
SINCE_REPORT = Comparison(
    tasks=("report_preliminary", "number_preliminary", "public_preliminary"),
    rows=(
        *(OCCURRED_ON, KNOWN_WHEN, LEAK_ROW, LOSS_ROW, DAMAGE_ROW, KINDS, ROLES_SAID),
        *(ITEMS_ROW, ITEMS_OPEN_ROW, PERSONS, NUMBERS_SAID, CAUSE_KIND),
    ),
    lead="{day}の速報から、次のことが変わりました。",
    same="{day}の速報から、日付、漏えい・滅失・毀損の別、当たる号、委託の有無、項目、本人の数、原因の種類に、変わったことはありません。",
    found="・{label}（判明）: {new}",
    added="・{label}に加えたもの: {names}",
    removed="・{label}から除いたもの: {names}",
)
# What a public notice tells of the same: neither the numbers of the law nor who handled the data for whom.
SINCE_NOTICE = Comparison(
    tasks=("publish_first", "substitute"),
    rows=(
        Block("known", "row", "{known_on}", label="知った日"),
        Block(
            "leak",
            "row",
            "確認中",
            (
                (RECOVERED_LEAK, "いったん流出したが、第三者に閲覧されないうちに全て回収"),
                (OCCURRED, "流出を確認"),
                (
                    RECOVERED_DOUBT,
                    "流出の可能性があったが、第三者に閲覧されないうちに全て回収",
                ),
                (POSSIBLE, "流出の可能性"),
                (Is("leak", ("none",)), "調べた範囲では、現時点で確認されていない"),
            ),
            label="外部への流出",
        ),
        Block(
            "loss",
            "row",
            "確認中",
            (
                (
                    all_of(Is("loss", ("occurred",)), COPIED),
                    "あったが、同じ内容の控えがある",
                ),
                (NO_LOSS, "現時点で確認されていない"),
                (Is("loss", ("occurred",)), "一部の喪失を確認"),
                (POSSIBLE_LOSS, "一部に喪失の可能性"),
            ),
            label="情報の喪失",
        ),
        Block(
            "damage",
            "row",
            "確認中",
            (
                (
                    all_of(Is("damage", ("occurred",)), COPIED),
                    "あったが、同じ内容の控えがある",
                ),
                (NO_DAMAGE, "現時点で確認されていない"),
                (Is("damage", ("occurred",)), "一部で確認"),
                (POSSIBLE_DAMAGE, "一部に可能性"),
            ),
            label="情報の書き換わり・使えない状態",
        ),
        Block("persons", "row", "{persons}", label="人数"),
        Block("items", "row", "{items}", label="対象となる情報"),
        Block(
            "items_open",
            "row",
            "含まれるかは確認中",
            (
                (
                    all_of(Is("items_settled", ("yes",)), ANY_ITEM),
                    "含まれていないことを確認",
                ),
            ),
            label="ほかの項目",
        ),
        Block("cause", "row", "確認中", CAUSE_SENTENCES, label="原因"),
    ),
    lead="{day}のお知らせから、次のことが変わりました。",
    same="{day}のお知らせから、流出の有無、対象となる方の人数、対象となる情報、原因に、変わったことはありません。",
    found="・{label}（新しく分かったこと）: {new}",
    added="・{label}に加わったもの: {names}",
    removed="・{label}から外れたもの: {names}",
)
