"""What a company writes into its papers: particulars, groups of people, edited sentences and words to avoid."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from decision_engine.documents.avoided import AVOIDED
from decision_engine.documents.intake import read_particulars
from decision_engine.documents.make import wanted
from decision_engine.documents.particulars import BY_ID as PARTICULARS
from decision_engine.documents.particulars import PARTS
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide
from tests.documents.paper_texts import IDS, PLAIN, made, text_of

WORDINGS = tomllib.loads(Path(__file__).with_name("wordings.toml").read_text(encoding="utf-8"))
ROLES = ("own", "entrustee", "entruster")


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
