"""A paper as .docx through python-docx (extra `docx`): A4, Japanese fonts, page numbers.

The words and their order are those of the plain text; only the layout differs. The same paper
gives the same bytes: the times inside the file are fixed.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from decision_engine.documents import words
from decision_engine.documents.render import closing

if TYPE_CHECKING:
    from docx.document import Document as Pages
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

    from decision_engine.documents.shape import Paper, Written

FONT = "游ゴシック"
LATIN = "Yu Gothic"
INK = RGBColor(0x1B, 0x24, 0x38)
QUIET = RGBColor(0x55, 0x5F, 0x73)
FIXED = (2026, 1, 1, 0, 0, 0)
MARGIN, TOP = Mm(24), Mm(22)


def as_docx(paper: Paper) -> bytes:
    """The file's bytes."""
    pages = Document()
    _set_up(pages, paper)
    for block in paper["blocks"]:
        _block(pages, block)
    _notes(pages, paper)
    out = io.BytesIO()
    pages.save(out)
    return _fixed(out.getvalue())


def _set_up(pages: Pages, paper: Paper) -> None:
    section = pages.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = TOP
    _speak_japanese(pages.styles["Normal"])
    _font(pages.styles["Normal"], 10.5)
    _font(pages.styles["Heading 1"], 15, before=12)
    _font(pages.styles["Heading 2"], 11.5, before=8)
    _font(pages.styles["List Bullet"], 10.5)
    pages.core_properties.title = paper["title"]
    pages.core_properties.author = ""
    pages.core_properties.language = "ja-JP"
    pages.core_properties.created = pages.core_properties.modified = dt.datetime(*FIXED)  # noqa: DTZ001
    _page_numbers(section.footer.paragraphs[0])


def _font(style: ParagraphStyle, size: float, before: float = 0) -> None:
    style.font.name, style.font.size, style.font.color.rgb = LATIN, Pt(size), INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    fonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(4)
    style.paragraph_format.line_spacing = 1.25


def _speak_japanese(style: ParagraphStyle) -> None:
    """Without it a machine that lacks the font takes a Chinese one: 。 in the middle of its square."""
    language = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        language.set(qn(name), "ja-JP")
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(language)


def _page_numbers(paragraph: Paragraph) -> None:
    """1 / 3 at the foot of each page, as fields that the word processor fills."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, between, after = (
        words.RENDERED["page"].replace("{page}", "\0").replace("{pages}", "\0").split("\0")
    )
    paragraph.add_run(before)
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _field(paragraph: Paragraph, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = code
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001 - python-docx has no call for fields


def _block(pages: Pages, block: Written) -> None:
    text = block["text"]
    match block["kind"]:
        case "heading":
            first = block["id"] == "title"
            pages.add_heading(text, level=1 if first else 2)
        case "item":
            _lines(pages.add_paragraph(style="List Bullet"), text)
        case "row":
            paragraph = pages.add_paragraph()
            paragraph.add_run(f"{block.get('label', '')}: ").bold = True
            _lines(paragraph, text)
        case "table":
            _table(pages, block)
        case kind:
            paragraph = pages.add_paragraph()
            if kind == "end":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _lines(paragraph, text)


def _lines(paragraph: Paragraph, text: str) -> None:
    """The text with its line breaks; blanks stand out, on paper too."""
    for number, line in enumerate(text.splitlines() or [""]):
        if number:
            paragraph.add_run().add_break()
        for place, part in enumerate(_parts(line)):
            run = paragraph.add_run(part)
            if place % 2:
                run.underline = True
                run.bold = True


def _parts(line: str) -> list[str]:
    """Plain text and blanks by turns, beginning with plain text."""
    parts, rest = [], line
    while "【要記入: " in rest:
        before, _, after = rest.partition("【要記入: ")
        label, _, rest = after.partition("】")
        parts += [before, words.BLANK.format(label=label)]
    return [*parts, rest]


def _table(pages: Pages, block: Written) -> None:
    rows, widths = block.get("rows", []), words.WIDTHS[block.get("table", "")]
    table = pages.add_table(rows=len(rows), cols=len(widths))
    table.style = pages.styles["Table Grid"]
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for place, width in enumerate(widths):
        table.columns[place].width = Mm(width)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            cell = table.cell(number, place)
            cell.width = Mm(widths[place])
            _cell(cell.paragraphs[0], text, head=number == 0)
    for number, row in enumerate(table.rows):
        _hold(row._tr, head=number == 0)  # noqa: SLF001 - python-docx has no call for either
    pages.add_paragraph()


def _cell(paragraph: Paragraph, text: str, *, head: bool) -> None:
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    _lines(paragraph, text)
    for run in paragraph.runs:
        run.font.size = Pt(9)
        run.bold = head or run.bold


def _hold(row: object, *, head: bool) -> None:
    """A row stays on one page; the head of a long table stands on every page."""
    properties = row.get_or_add_trPr()  # type: ignore[attr-defined]
    properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))


def _notes(pages: Pages, paper: Paper) -> None:
    for line in closing(paper):
        run = pages.add_paragraph().add_run(line)
        run.font.size, run.font.color.rgb = Pt(8.5), QUIET


def _fixed(data: bytes) -> bytes:
    """The same zip with the same times in it, so that the same paper is the same file."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(entry.filename))
    return out.getvalue()
