"""Papers as plain text and Markdown; the words are those of the paper, only laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.documents import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.documents.shape import Paper, Written

KEPT_INSIDE = ("inside", "authority")


def as_plain(paper: Paper) -> str:
    """Plain text: headings underlined by a blank line, rows as 名前: 中身, tables by bars."""
    lines: list[str] = []
    for block in paper["blocks"]:
        lines.extend(_plain(block))
    return "\n".join([*lines, "", *closing(paper)]).strip("\n") + "\n"


def as_markdown(paper: Paper) -> str:
    """Markdown, with the paper's title as its only first-level heading."""
    lines = [f"# {paper['title']}", ""]
    for block in paper["blocks"]:
        lines.extend(_marked(block))
    notes = [f"> {line}" for line in closing(paper)]
    return "\n".join([*lines, "", *notes]).strip("\n") + "\n"


def closing(paper: Paper) -> list[str]:
    """What is still to be written and what should be said otherwise, then where the draft comes from.

    A letter that goes out to others says nothing of this once nothing is left to do.
    """
    lines = []
    if paper["blanks"]:
        lines += [words.RENDERED["blanks"].format(n=len(paper["blanks"]))]
        lines += [f"  {blank}" for blank in paper["blanks"]]
    if paper["faults"]:
        lines += [words.RENDERED["faults"]]
        lines += [f"  {words.RENDERED['fault'].format(**fault)}" for fault in paper["faults"]]
    if lines or paper["reader"] in KEPT_INSIDE:
        lines.append(paper["stamp"])
    return lines


def _plain(block: Written) -> Iterator[str]:
    text = block["text"]
    match block["kind"]:
        case "heading":
            yield from ("", f"■ {text}")
        case "item":
            yield f"・{_indented(text, '　')}"
        case "row":
            yield f"{block.get('label', '')}: {_indented(text, '　　')}"
        case "table":
            yield from (" | ".join(_one_line(cell) for cell in row) for row in block.get("rows", []))
        case _:
            yield text


def _marked(block: Written) -> Iterator[str]:
    text = block["text"]
    match block["kind"]:
        case "heading":
            yield from ("", f"## {text}", "")
        case "item":
            yield f"- {_indented(text, '  ')}"
        case "row":
            yield f"- **{block.get('label', '')}**: {_indented(text, '  ')}"
        case "table":
            head, *rows = block.get("rows", [[]])
            yield from ("", _bar(head), _bar(["---"] * len(head)))
            yield from (_bar(row) for row in rows)
            yield ""
        case _:
            yield from (text, "")


def _bar(cells: list[str]) -> str:
    return f"| {' | '.join(_one_line(cell).replace('|', '｜') for cell in cells)} |"


def _one_line(cell: str) -> str:
    return " / ".join(part for part in cell.splitlines() if part)


def _indented(text: str, by: str) -> str:
    return f"\n{by}".join(text.splitlines())
