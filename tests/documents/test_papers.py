"""Papers say what the facts say: nothing of a template is left, nothing unknown is denied."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import documents
from decision_engine.documents.avoided import AVOIDED
from decision_engine.documents.intake import Particulars, read_edits, read_particulars
from decision_engine.documents.make import BLANK, BY_ID, papers, wanted
from decision_engine.documents.papers import TEMPLATES
from decision_engine.documents.particulars import BY_ID as PARTICULARS
from decision_engine.documents.particulars import PARTS
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.documents.slots import FROM_FACTS, SLOT
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.make import decide
from tests.documents.incidents import BOOK, FILLED, GOLDEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from decision_engine.documents.shape import Paper, Template

WORDINGS = tomllib.loads(Path(__file__).with_name("wordings.toml").read_text(encoding="utf-8"))
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.*"))
NONE = Particulars({})
PLAIN = {
    "as_of": "2026-11-24",
    "known_on": "2026-11-23",
    "information": "personal_data",
    "items": ["name", "email"],
    "persons": 5,
    "role": "own",
}
IDS = (
    *("report_preliminary", "report_final", "notice_letter", "notice_email", "announcement"),
    *("announcement_followup", "entruster_notice", "internal_first_report", "board_memo", "qa"),
    *("police_memo", "supplier_request", "deletion_request", "authority_sheet", "no_report_record"),
    "prevention_plan",
)


ROLES = ("own", "entrustee", "entruster")
# Causes that say nothing of who handled the data.
WITHOUT_ACTOR = ("account_takeover", "tampered_paper", "unknown", "other")


def made(facts: dict[str, Any], *only: str, particulars: object = None, edits: object = None) -> list[Paper]:
    filled = read_particulars(particulars) if particulars else NONE
    return papers(decide(read(facts)), filled, read_edits(edits or {}), only)


def text_of(facts: dict[str, Any], *only: str, particulars: object = None) -> str:
    return "\n".join(as_plain(paper) for paper in made(facts, *only, particulars=particulars))


def test_the_sixteen_papers_exist() -> None:
    assert sorted(BY_ID) == sorted(IDS)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_every_slot_of_a_template_is_defined_and_every_block_named_once(template: Template) -> None:
    names = [block.id for block in template.blocks]
    assert len(set(names)) == len(names)
    for block in template.blocks:
        for text in (block.text, block.label, *(said for _, said in block.variants)):
            assert set(SLOT.findall(text)) <= set(FROM_FACTS) | set(PARTICULARS)


def check(paper: Paper) -> None:
    text = as_plain(paper)
    assert not re.search(r"[{}]", text)
    assert "None" not in text
    assert "unknown" not in text
    assert sorted(paper["blanks"]) == sorted(set(BLANK.findall(text)))
    assert paper["faults"] == [], "a draft that the check itself refuses"
    for blank in paper["blanks"]:
        assert blank in as_markdown(paper)


@pytest.mark.parametrize("name", BOOK)
def test_every_paper_that_is_due_in_a_scenario_renders(name: str) -> None:
    due = made(BOOK[name])
    assert due
    for paper in due:
        check(paper)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_paper_that_is_due_in_an_example_renders(path: Path) -> None:
    decision = decide(read(facts_of(str(path))))
    for paper in papers(decision, NONE, only=IDS):
        check(paper)


# What a reader finds in the order of the page, and what they would look for in vain.
LISTED: list[tuple[str, dict[str, Any], tuple[str, ...], tuple[str, ...]]] = [
    (
        "nobody knows yet whether anything went out",
        {"as_of": "2026-11-24", "known_on": "2026-11-23", "cause": "unauthorized_access", "leak": "unknown"},
        (
            *("internal_first_report", "police_memo", "board_memo", "report_preliminary"),
            *("notice_letter", "notice_email", "announcement", "qa"),
        ),
        ("no_report_record", "deletion_request"),
    ),
    (
        "a duty to report",
        BOOK["clinic-statement"],
        (
            *("internal_first_report", "deletion_request", "board_memo", "report_preliminary"),
            *("notice_letter", "notice_email", "announcement", "qa"),
        ),
        ("no_report_record", "police_memo"),
    ),
    (
        "no duty to report, and an apology all the same",
        BOOK["newsletter-cc-1000"],
        (
            *("internal_first_report", "deletion_request", "board_memo", "no_report_record"),
            *("notice_letter", "notice_email", "announcement", "qa"),
        ),
        ("report_preliminary", "report_final"),
    ),
    (
        "nothing went out",
        BOOK["pharmacy-bag-returned"],
        ("internal_first_report", "deletion_request", "no_report_record", "prevention_plan"),
        ("notice_letter", "announcement", "qa"),
    ),
    (
        "the entruster tells the people",
        {**BOOK["contractor-not-yet"], "entruster_informed": "yes"},
        ("internal_first_report", "police_memo", "board_memo", "no_report_record", "announcement"),
        ("notice_letter", "notice_email", "entruster_notice"),
    ),
    (
        "whoever may not be sought out is not written to",
        {**BOOK["newsletter-cc-1000"], "information": "pseudonymized"},
        ("internal_first_report", "deletion_request", "board_memo", "no_report_record", "announcement"),
        ("notice_letter", "notice_email"),
    ),
]


@pytest.mark.parametrize(("why", "facts", "first", "never"), LISTED, ids=[one[0] for one in LISTED])
def test_a_paper_stands_where_a_worried_reader_looks_for_it(
    why: str, facts: dict[str, Any], first: tuple[str, ...], never: tuple[str, ...]
) -> None:
    due = [paper["template"] for paper in made(facts)]
    assert due[: len(first)] == list(first), why
    assert not set(never) & set(due), why


def test_every_paper_is_due_in_some_scenario() -> None:
    assert {paper["template"] for facts in BOOK.values() for paper in made(facts)} == set(IDS)


@pytest.mark.parametrize("name", GOLDEN)
def test_the_papers_of_twelve_incidents(name: str, golden: Callable[[str, str], None]) -> None:
    """Read as a lawyer and as a frightened customer would; odd ones filled in, even ones as drafted."""
    filled = FILLED if GOLDEN.index(name) % 2 else None
    papers_of = made(BOOK[name], particulars=filled)
    assert [fault for paper in papers_of for fault in paper["faults"]] == []
    text = "\n".join(f"【{paper['title']}】\n{as_plain(paper)}" for paper in papers_of)
    golden(f"papers/{name}.txt", text)


TO_PEOPLE = ("notice_letter", "notice_email", "announcement", "qa")


@pytest.mark.parametrize("paper", TO_PEOPLE)
@pytest.mark.parametrize(
    ("leak", "said", "never"),
    [
        ("occurred", "流出しました", "可能性があります"),
        ("suspected", "流出した可能性があります", "流出しました"),
        ("unknown", "流出したかどうか", "流出しました"),
        ("none", "現時点で確認されていません", "流出しました"),
    ],
)
def test_a_leak_is_said_as_surely_as_it_is_known(paper: str, leak: str, said: str, never: str) -> None:
    """An unknown is never a no, and a suspicion never a fact."""
    text = text_of({**PLAIN, "leak": leak, "loss": "none", "damage": "none"}, paper)
    assert said in text
    assert never not in text
    assert not re.search(r"漏えいは?(ありません|なかった)", text)


def test_what_is_not_known_to_be_absent_is_not_called_absent() -> None:
    open_items = text_of({**PLAIN, "leak": "occurred"}, "notice_letter")
    assert "カードの情報は含まれていません" not in open_items
    assert "確認中" in open_items
    settled = {**PLAIN, "leak": "occurred", "items_settled": "yes"}
    assert "クレジットカードの情報は含まれていません" in text_of(settled, "notice_letter")
    hidden = {**settled, "items": ["name", "free_text"]}
    assert "カードの情報は含まれていません" not in text_of(hidden, "notice_letter")


@pytest.mark.parametrize(
    ("persons", "said"),
    [
        (843, "843人"),
        ({"min": 0, "max": 1200}, "最大1,200人（確認中）"),
        ({"min": 500, "max": 1200}, "最大1,200人（確認中。少なくとも500人）"),
        ({"min": 1000, "max": None}, "少なくとも1,000人（最大は確認中）"),
        ("unknown", "人数: 確認中"),
    ],
)
def test_a_count_is_a_maximum_until_it_is_settled(persons: object, said: str) -> None:
    assert said in text_of({**PLAIN, "leak": "occurred", "persons": persons}, "announcement")


def test_the_report_has_the_nine_matters_in_the_order_of_the_form() -> None:
    (paper,) = made({**PLAIN, "leak": "occurred"}, "report_preliminary")
    heads = [block["text"][0] for block in paper["blocks"] if block["kind"] == "heading"][1:]
    assert heads == list("123456789")
    helped = [block for block in paper["blocks"] if block.get("help")]
    assert len(helped) == 9
    assert all("例: 「" in block["help"] for block in helped)


def test_advice_follows_the_items() -> None:
    cards = text_of({**PLAIN, "leak": "occurred", "items": ["card_number"]}, "notice_letter")
    assert "明細" in cards
    assert "パスワードを変更" not in cards


def test_one_notice_for_each_group_whose_items_differ() -> None:
    groups = [
        {"name": "カードで支払った方", "persons": 120, "items": ["name", "card_number"]},
        {"name": "ほかの方", "persons": 700, "items": ["name", "email"]},
    ]
    facts = {**PLAIN, "leak": "occurred", "items": ["name", "email", "card_number"]}
    first, second = made(facts, "notice_letter", particulars={"groups": groups})
    assert (first["id"], second["id"]) == ("notice_letter-1", "notice_letter-2")
    assert "クレジットカード番号" in as_plain(first)
    assert "クレジットカード番号" not in as_plain(second)
    assert "ほかの方" in second["title"]


def test_an_edited_paragraph_stands_in_the_paper_and_is_marked() -> None:
    edits = {"notice_letter": {"opening": "読みやすく直した文です。"}}
    (paper,) = made({**PLAIN, "leak": "occurred"}, "notice_letter", edits=edits)
    edited = [block for block in paper["blocks"] if block.get("edited")]
    assert [block["text"] for block in edited] == ["読みやすく直した文です。"]


def test_an_edited_cell_of_a_table_stays_with_its_row_in_every_form() -> None:
    """Another answer moves the rows, not the edit; the draft beside it is that of today."""
    edits = {"no_report_record": {"facts/persons/1": "約5人|名簿で数えた", "facts/gone/1": "消えた行"}}
    for facts in (PLAIN, {"cause": "mail_misaddressed", **PLAIN, "persons": 7}):
        (draft,), (paper,) = made(facts, "no_report_record"), made(facts, "no_report_record", edits=edits)
        old, new = (
            next(block for block in each["blocks"] if block["id"] == "facts") for each in (draft, paper)
        )
        changed = [pair for pair in zip(old["rows"], new["rows"], strict=True) if pair[0] != pair[1]]
        counted = f"{facts['persons']}人"
        assert changed == [(["本人の数", counted], ["本人の数", "約5人|名簿で数えた"])]
        assert (old["drafts"], new["drafts"]) == ({}, {"facts/persons/1": counted})
        assert "本人の数 | 約5人|名簿で数えた" in as_plain(paper)
        assert "| 本人の数 | 約5人｜名簿で数えた |" in as_markdown(paper)


def test_tables_stand_only_in_papers_that_stay_inside() -> None:
    """The cells of a table are not looked through for wordings that must not go out."""
    assert {one.reader for one in TEMPLATES if any(block.table for block in one.blocks)} == {"inside"}


@pytest.mark.parametrize("name", WORDINGS)
def test_what_must_not_be_written_is_found_in_an_edited_sentence(name: str) -> None:
    """Sentences that companies write, each with what to write instead; every rule has both."""
    reason = next(avoided.why for avoided in AVOIDED if avoided.id == name)
    for expected, sentences in zip(
        (True, False), (WORDINGS[name]["wrong"], WORDINGS[name]["right"]), strict=True
    ):
        for text in sentences:
            edits = {"announcement": {"summary": text}}
            (paper,) = made({**PLAIN, "leak": "suspected"}, "announcement", edits=edits)
            found = [fault["why"] for fault in paper["faults"]]
            assert (reason in found) if expected else not found, text


def test_every_wording_that_must_not_be_written_has_its_sentences() -> None:
    assert list(WORDINGS) == [avoided.id for avoided in AVOIDED]


def test_a_leak_may_be_stated_once_it_is_a_fact() -> None:
    edits = {"announcement": {"summary": "情報が流出しました。"}}
    (paper,) = made({**PLAIN, "leak": "occurred"}, "announcement", edits=edits)
    assert paper["faults"] == []


def test_a_particular_fills_every_place_of_its_blank() -> None:
    (paper,) = made({**PLAIN, "leak": "occurred"}, "notice_letter", particulars={"company": "例示株式会社"})
    assert "【要記入: 会社・団体の名前】" not in paper["blanks"]
    assert as_plain(paper).count("例示株式会社") >= 2


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "名前と文の組"),
        ({"compny": "x"}, "company"),
        ({"company": 3}, "文字で書いてください"),
        ({"company": "x" * 5000}, "4000字"),
        ({"groups": [{"persons": 3}]}, "groups"),
        ({"groups": [{"name": "x", "items": ["nothing"]}]}, "nothing"),
    ],
)
def test_wrong_particulars_are_told_in_japanese(raw: object, said: str) -> None:
    with pytest.raises(AnswerError, match=said):
        read_particulars(raw)


def test_the_form_asks_only_for_what_the_papers_have_a_place_for() -> None:
    def asked(names: tuple[str, ...], **more: object) -> list[str]:
        return wanted(decide(read({**PLAIN, **more})), names)

    assert {"damage_police", "we"} <= set(asked(("police_memo",), cause="ransomware"))
    assert "damage_police" not in asked(("notice_letter",))
    assert {"company", "we", "phone"} <= set(asked(("notice_letter",)))
    assert asked(IDS) == [name for name in PARTICULARS if name in asked(IDS)]
    # who entrusted the data, or holds it for us, is asked of those who have such a partner
    report = ("report_preliminary",)
    partners = {role: set(asked(report, role=role)) & {"entruster_name", "supplier"} for role in ROLES}
    assert partners == {"own": set(), "entrustee": {"entruster_name"}, "entruster": {"supplier"}}


def test_the_parts_of_the_form_hold_every_particular() -> None:
    assert {one.part for one in PARTICULARS.values()} == {name for name, _ in PARTS}


def test_a_public_body_writes_of_what_its_own_law_covers() -> None:
    """法68条: 保有個人情報. No paper of a public body speaks of 個人データ, no paper of a company of 保有個人情報."""
    public = {**PLAIN, "entity": "public_body", "leak": "occurred", "items": ["name", "checkup_result"]}
    own = [name for name in IDS if name != "entruster_notice"]
    assert "保有個人情報の漏えい等の報告（速報）" in text_of(public, "report_preliminary")
    for paper in made(public, *own, "supplier_request"):
        body = " ".join(block["text"] for block in paper["blocks"] if block["kind"] != "table")
        assert "個人データ" not in body, paper["id"]
    assert "保有個人情報" not in text_of({**public, "entity": "business"}, *own)


def test_a_report_names_the_numbers_where_their_law_asks_for_it_too() -> None:
    numbers = {
        **PLAIN,
        "leak": "occurred",
        "my_number": "yes",
        "persons": 101,
        "persons_my_number": 101,
        "recovered_unseen": "no",
        "encryption_strong": "no",
    }
    assert "特定個人情報の漏えい等の報告" in text_of(numbers, "report_preliminary")
    both = {**numbers, "persons": 1001, "persons_my_number": 1001}
    assert "個人データ（特定個人情報を含む）の漏えい等の報告" in text_of(both, "report_preliminary")


@pytest.mark.parametrize("paper", ["report_preliminary", "report_final"])
def test_what_is_not_decided_yet_is_said_to_an_authority_as_to_an_authority(paper: str) -> None:
    """「お知らせします」 is for customers; a report says that it will be added to."""
    text = text_of({**PLAIN, "leak": "occurred"}, paper)
    assert "実施予定: 検討中。決まり次第、追って報告いたします。" in text
    assert "お知らせします" not in text
    assert "お知らせします" in text_of({**PLAIN, "leak": "occurred"}, "notice_letter")


def test_a_plan_for_the_company_itself_has_a_blank_instead_of_a_promise() -> None:
    (plan,) = made({**PLAIN, "leak": "occurred"}, "prevention_plan")
    assert "【要記入: これからの対策】" in plan["blanks"]


NAMES: list[tuple[dict[str, Any], str, str]] = [
    ({}, "", "当社"),
    ({}, "例示株式会社", "当社"),
    ({}, "（有）例示工務店", "当社"),
    ({"sectors": ["medical"]}, "株式会社例示メディカル", "当社"),
    ({"sectors": ["medical"]}, "", "私ども"),
    ({"sectors": ["medical"]}, "医療法人社団例示会 例示クリニック", "当院"),
    ({"sectors": ["medical"]}, "例示薬局", "当薬局"),
    ({"sectors": ["medical"]}, "特別養護老人ホーム例示苑", "私ども"),
    ({"sectors": ["medical"]}, "社会福祉法人例示会", "当法人"),
    ({"sectors": ["school"]}, "", "私ども"),
    ({"sectors": ["school"]}, "例示小学校", "本校"),
    ({"sectors": ["school"]}, "学校法人例示学園", "当法人"),
    ({"sectors": ["school"]}, "国立大学法人例示大学", "本学"),
    ({}, "国立大学法人例示大学附属病院", "当院"),
    ({}, "例示こども園", "当園"),
    ({}, "例示太郎", "私ども"),
    ({}, "例示書店", "当店"),
    ({}, "例示法律事務所", "当事務所"),
    ({}, "株式会社例示銀行", "当行"),
    ({}, "例示生活協同組合", "当組合"),
    ({}, "独立行政法人例示機構", "当機構"),
    ({}, "一般社団法人例示協会", "当協会"),
    ({}, "例示骨董市", "私ども"),
    ({"listed": "yes"}, "例示ホールディングス", "当社"),
    ({"entity": "public_body"}, "", "私ども"),
    ({"entity": "public_body"}, "例示市", "本市"),
    ({"entity": "public_body"}, "例示市役所", "本市"),
    ({"entity": "public_body"}, "例示区", "本区"),
    ({"entity": "public_body"}, "例示県知事", "本県"),
    ({"entity": "public_body"}, "例示市教育委員会", "当教育委員会"),
    ({"entity": "public_body"}, "例示市立例示中学校", "本校"),
    ({"entity": "public_body"}, "例示市立図書館", "当館"),
    ({"entity": "public_body"}, "例示消防署", "当署"),
    ({"entity": "public_body"}, "例示県警察", "私ども"),
    ({"entity": "public_body"}, "例示庁", "当庁"),
]


@pytest.mark.parametrize(("facts", "name", "we"), NAMES)
def test_a_letter_calls_its_writer_as_such_a_writer_would(facts: dict[str, Any], name: str, we: str) -> None:
    """A city is no 当社, a home for the old no 当院; the writer's own word wins."""
    given = {**PLAIN, "leak": "occurred", **facts}
    for paper in ("notice_letter", "announcement"):
        text = text_of(given, paper, particulars={"company": name, "department": "担当"})
        assert f"{we}がこのことを知ったのは" in text
        assert re.search(f"■ [68] {we}の対応", text)
        own = {"company": name, "we": "わたしたち"}
        assert "わたしたちがこのことを知ったのは" in text_of(given, paper, particulars=own)
    denial = {"announcement": {"summary": f"{we}には責任はありません。"}}
    (paper_of,) = made(given, "announcement", particulars={"company": name, "email": "a"}, edits=denial)
    assert paper_of["faults"], "whoever writes so of themselves is told"


@pytest.mark.parametrize("cause", [choice.id for choice in FACTS["cause"].choices])
def test_what_the_contractor_did_is_not_put_down_to_us(cause: str) -> None:
    said = text_of({**PLAIN, "leak": "occurred", "cause": cause, "role": "entruster"}, "notice_letter")
    sentence = said.split("■ 3 原因\n")[1].split("\n")[0]
    assert not re.match("当社(?!の委託先)", sentence), sentence
    assert "委託先" in sentence or cause in WITHOUT_ACTOR, sentence


def test_the_partner_named_in_a_report_is_not_addressed() -> None:
    """「御中」 belongs to a letter."""
    facts = {**PLAIN, "leak": "occurred", "role": "entruster"}
    assert "御中" not in text_of(facts, "report_preliminary", particulars=FILLED)
    assert f"{FILLED['supplier']} 御中" in text_of(facts, "supplier_request", particulars=FILLED)


READ_ALOUD: list[tuple[str, dict[str, Any], str, str]] = [
    # facts that a paper has to follow, what it says then, and what it would be wrong or absurd to say
    ("notice_letter", {"sectors": ["school"]}, "保護者", "あなた"),
    ("notice_email", {"sectors": ["school"]}, "お預かりしている", "あなた"),
    ("notice_letter", {"role": "entrustee"}, "【要記入: 委託元の名前】から、個人情報の取扱いを", "貴社"),
    ("notice_letter", {"items": ["bank_account", "free_text"]}, "銀行口座の番号・名義、自由記述", "だけ"),
    ("entruster_notice", {"role": "entrustee"}, "委託元は、通常、遅くとも", "貴社"),
    ("police_memo", {"cause": "lost_item"}, "遺失届", "脅迫文"),
    ("police_memo", {"cause": "ransomware"}, "脅迫文", "遺失届"),
    ("announcement", {"information": "deceased_only"}, "ご遺族", "ご連絡の方法は確認中"),
    ("internal_first_report", {"cause": "other"}, "起きたこと: 【要記入", "そのほか"),
    ("report_preliminary", {}, "「確認中」で足り", "追完"),
    ("report_final", {}, "追完します", "「確認中」で足り"),
    ("report_preliminary", {"entity": "public_body"}, "自らの取扱い", "自社"),
    (
        "notice_letter",
        {"cause": "unauthorized_access"},
        "メッセージによる詐欺に使われるおそれ",
        "電話による勧誘",
    ),
    (
        "notice_letter",
        {"cause": "malware", "leak": "suspected"},
        "流出していた場合は",
        "次の情報が外部に流出しました",
    ),
    ("notice_letter", {"cause": "mail_misaddressed"}, "二次被害", "使われるおそれ"),
    ("notice_letter", {"cause": "malware", "recovered_unseen": "yes"}, "全て回収した", "使われるおそれ"),
]


@pytest.mark.parametrize(("paper", "facts", "said", "never"), READ_ALOUD)
def test_a_paper_speaks_to_its_reader_of_this_incident(
    paper: str, facts: dict[str, Any], said: str, never: str
) -> None:
    text = text_of({**PLAIN, "leak": "occurred", **facts}, paper)
    assert said in text
    assert never not in text


@pytest.mark.parametrize(
    ("name", "why"), [("planned-form-misdelivered", "種類の情報"), ("newspaper-source-list", "報道")]
)
def test_the_record_of_no_report_gives_a_reason_that_holds(name: str, why: str) -> None:
    """2,000 people are not 「1,000人以下」; the reason is what keeps the record from being a bare claim."""
    text = text_of(BOOK[name], "no_report_record")
    assert why in text.split("理由: ")[1].split("\n")[0]
    assert "変わると報告が要る答え" in text


def test_an_entrustee_is_offered_the_notice_until_it_is_given() -> None:
    """It is the way out of the entrustee's own duty (規則9条), also while nobody has said whether it is done."""
    facts = {**PLAIN, "leak": "occurred", "role": "entrustee", "entruster_duty": "yes"}
    offered = {
        done: "entruster_notice"
        in [paper["template"] for paper in made({**facts, "entruster_informed": done})]
        for done in ("unknown", "no", "yes")
    }
    assert offered == {"unknown": True, "no": True, "yes": False}


def test_the_page_of_the_notice_is_named_where_there_is_one_and_leaves_no_blank() -> None:
    facts = {**PLAIN, "leak": "occurred"}
    page = {"web": "https://www.example.jp/notice/"}
    for paper in ("notice_letter", "announcement", "qa"):
        assert "お知らせのページ" not in text_of(facts, paper)
        assert f"お知らせのページ: {page['web']}" in text_of(facts, paper, particulars=page)
    assert page["web"] not in text_of(facts, "notice_email", particulars=page), "a mail has no link"
    assert "web" in wanted(decide(read(facts)), ("notice_letter",))


def test_a_memo_for_the_board_asks_nothing_of_foreign_law_before_anybody_lives_abroad() -> None:
    letter = {"cause": "document_misdelivered", "leak": "occurred", "recovered_unseen": "no"}
    facts = {**PLAIN, **letter, "information": "deceased_only", "items_settled": "yes"}
    asked = "高度な暗号化の有無 | EUの監督機関"
    assert asked not in text_of(facts, "board_memo")
    assert asked in text_of({**facts, "abroad": ["eu"]}, "board_memo")


def test_a_date_of_what_may_not_be_due_is_told_with_that() -> None:
    memo = text_of({**PLAIN, "leak": "suspected"}, "board_memo")
    assert "番号法の速報（個人情報保護委員会へ）（要るかは、まだ決まりません）" in memo


def test_what_a_paper_waits_for_names_the_question_that_settles_it() -> None:
    """確認中 is answered from where it stands; a finding of the investigation that no answer holds back is not."""
    facts = {**PLAIN, "leak": "unknown", "persons": {"min": 0, "max": 1200}, "items_settled": "no"}
    (paper,) = made(facts, "report_preliminary")
    asked = {block["id"]: block["asks"] for block in paper["blocks"] if "asks" in block}
    assert asked == {
        "occurred": "occurred_on",
        "leak": "leak",
        "loss": "loss",
        "damage": "damage",
        "persons": "persons",
        "cause": "cause",
        "event": "cause",
    }
    (announcement,) = made(facts, "announcement")
    assert {"how_told": "contactable", "leaked": "leak"}.items() <= {
        block["id"]: block.get("asks") for block in announcement["blocks"]
    }.items()
    edits = {"report_preliminary": {"persons": "確認中"}}
    (edited,) = made(facts, "report_preliminary", edits=edits)
    assert all("asks" not in block for block in edited["blocks"] if block.get("edited"))


def test_a_paper_that_does_not_exist_is_told_with_the_names_that_do() -> None:
    with pytest.raises(AnswerError, match="report_preliminary"):
        made(PLAIN, "no_such_paper")


CONTENT = sorted((Path(documents.__file__).parent / "papers").glob("*.py"))


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.name)
def test_the_templates_hold_no_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    code = (ast.FunctionDef, ast.IfExp, ast.Lambda, ast.JoinedStr, ast.BinOp, ast.For)
    assert [node for node in ast.walk(tree) if isinstance(node, code)] == []
