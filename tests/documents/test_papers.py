"""Every paper that is due renders: nothing of a template is left, and what it waits for is named."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import documents
from decision_engine.documents.make import BLANK, BY_ID, papers
from decision_engine.documents.papers import TEMPLATES
from decision_engine.documents.particulars import BY_ID as PARTICULARS
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.documents.slots import FROM_FACTS, SLOT
from decision_engine.intake.answers import AnswerError, read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.make import decide
from tests.documents.incidents import BOOK, FILLED, GOLDEN
from tests.documents.paper_texts import IDS, NONE, PLAIN, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from decision_engine.documents.shape import Paper, Template

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.*"))


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


def test_tables_stand_only_in_papers_that_stay_inside() -> None:
    """The cells of a table are not looked through for wordings that must not go out."""
    assert {one.reader for one in TEMPLATES if any(block.table for block in one.blocks)} == {"inside"}


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
