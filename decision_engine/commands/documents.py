"""`documents FILE`: the drafts that are due, as text, Markdown or docx."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from decision_engine.commands.reading import incident_of, refused, write
from decision_engine.commands.words import DOCUMENTS
from decision_engine.documents.make import papers
from decision_engine.documents.papers import TEMPLATES
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.outcome.make import decide
from decision_engine.record.then import at_ticks

if TYPE_CHECKING:
    import argparse

    from decision_engine.documents.shape import Paper
    from decision_engine.record.incident import Incident

ENDINGS = {"text": ".txt", "md": ".md", "docx": ".docx"}


def run(options: argparse.Namespace) -> int:
    """Print the drafts, or write each into its own file."""
    files = [name for name in options.only if Path(name).is_file()]
    if files:  # 「--only 名前 ファイル」 takes the file for a name, and would wait for standard input
        raise refused("file_first", path=files[0])
    incident = incident_of(options.file)
    if options.list:
        _list(incident)
        return 0
    then = at_ticks([(entry.at, entry.facts) for entry in incident.log], incident.ticks)
    made = papers(decide(incident.answers), incident.particulars, incident.edits, options.only, then)
    if options.out is None:
        _print(made, options.format)
        return 0
    for paper in made:
        path = Path(options.out) / f"{paper['id']}{ENDINGS[options.format]}"
        write(path, as_bytes(paper, options.format))
        counted = {"blanks": len(paper["blanks"]), "faults": len(paper["faults"])}
        sys.stdout.write(DOCUMENTS["wrote"].format(path=path, **counted) + "\n")
    return 0


def _list(incident: Incident) -> None:
    names = tuple(template.id for template in TEMPLATES)
    for paper in papers(decide(incident.answers), incident.particulars, only=names):
        mark = DOCUMENTS["due" if paper["due"] else "not_due"]
        line = DOCUMENTS["line"].format(mark=mark, id=paper["id"], title=paper["title"], lead=paper["lead"])
        sys.stdout.write(line + "\n")


def _print(made: list[Paper], form: str) -> None:
    if form == "docx":
        raise refused("need_out")
    render = as_markdown if form == "md" else as_plain
    sys.stdout.write("\n\n".join(render(paper) for paper in made))


def as_bytes(paper: Paper, form: str) -> bytes:
    """A paper in one of the formats; raises AnswerError where python-docx is not installed."""
    if form == "docx":
        try:
            from decision_engine.commands.word_file import as_docx  # noqa: PLC0415 - an optional extra
        except ImportError as error:
            raise refused("no_docx") from error
        return as_docx(paper)
    return (as_markdown(paper) if form == "md" else as_plain(paper)).encode()
