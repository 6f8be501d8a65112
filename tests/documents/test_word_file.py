"""The .docx says what the plain text says, in A4 with Japanese fonts and page numbers, the same bytes each time."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn

from decision_engine.commands.word_file import as_docx
from decision_engine.documents.intake import read_particulars
from decision_engine.documents.make import papers
from decision_engine.documents.render import as_plain
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from tests.documents.incidents import BOOK, FILLED

MADE = [
    (name, paper)
    for name, filled in (("ransomware-theft", {}), ("clinic-statement", FILLED))
    for paper in papers(decide(read(BOOK[name])), read_particulars(filled))
]
LAYOUT = re.compile(r"[■・|\s:　]")


def words_of(data: bytes) -> str:
    """All words in the order of the body, tables included."""
    body = Document(io.BytesIO(data)).element.body
    return "".join(node.text or "" for node in body.iter(qn("w:t")))


@pytest.mark.parametrize(("name", "paper"), MADE, ids=[f"{name}-{paper['id']}" for name, paper in MADE])
def test_the_words_are_those_of_the_text(name: str, paper: dict[str, object]) -> None:
    del name
    text = as_plain(paper).replace(" / ", "")  # type: ignore[arg-type]
    found = words_of(as_docx(paper)).replace(" / ", "")  # type: ignore[arg-type]
    assert LAYOUT.sub("", found) == LAYOUT.sub("", text)


def test_a_paper_is_a4_with_japanese_fonts_and_page_numbers() -> None:
    data = as_docx(MADE[0][1])
    pages = Document(io.BytesIO(data))
    section = pages.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    fonts = pages.styles["Normal"].element.rPr.rFonts
    assert fonts.get(qn("w:eastAsia")) == "游ゴシック"
    language = pages.styles["Normal"].element.rPr.find(qn("w:lang"))
    assert (language.get(qn("w:val")), language.get(qn("w:eastAsia"))) == ("ja-JP", "ja-JP")
    codes = [node.text for node in section.footer._element.iter(qn("w:instrText"))]  # noqa: SLF001
    assert codes == ["PAGE", "NUMPAGES"]


def test_no_row_of_a_table_is_torn_between_two_pages() -> None:
    pages = Document(io.BytesIO(as_docx(MADE[0][1])))
    rows = [row for table in pages.tables for row in table.rows]
    assert len(rows) > 10
    for row in rows:
        assert row._tr.trPr.find(qn("w:cantSplit")) is not None  # noqa: SLF001


def test_the_same_paper_is_the_same_file() -> None:
    first, again = as_docx(MADE[0][1]), as_docx(MADE[0][1])
    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as kept:
        assert {entry.date_time for entry in kept.infolist()} == {(2026, 1, 1, 0, 0, 0)}
