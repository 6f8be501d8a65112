"""`drill` and `card`: exercises, the facilitator's sheet, the emergency card."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from decision_engine.commands.documents import ENDINGS, as_bytes
from decision_engine.commands.reading import refused, write
from decision_engine.commands.words import TRAINING
from decision_engine.intake.answers import today_in_japan
from decision_engine.intake.files import facts_of
from decision_engine.outcome.text import as_text
from decision_engine.training.drills import DRILLS
from decision_engine.training.run import drill, play
from decision_engine.training.text import drill_text, emergency_card, sheet_text

if TYPE_CHECKING:
    import argparse


def run_drill(options: argparse.Namespace) -> int:
    """List the drills, print one with choices, or its sheet."""
    if options.name is None:
        for found in DRILLS:
            sys.stdout.write(TRAINING["line"].format(id=found.id, title=found.title, lead=found.lead) + "\n")
        return 0
    found = drill(options.name)
    chosen = [part for part in (options.choices or "").split(",") if part]
    if options.json:
        sys.stdout.write(as_text(play(found, chosen)))
    else:
        sys.stdout.write(sheet_text(found) if options.sheet else drill_text(found, chosen))
    return 0


def run_card(options: argparse.Namespace) -> int:
    """The emergency card from a file of contacts, or with lines to write on."""
    contacts = facts_of(options.file) if options.file else {}
    paper = emergency_card(contacts, today_in_japan().isoformat())
    if options.out is None and options.format == "docx":
        raise refused("need_out")
    data = as_bytes(paper, options.format)
    if options.out is None:
        sys.stdout.write(data.decode())
        return 0
    path = Path(options.out) / f"{paper['id']}{ENDINGS[options.format]}"
    write(path, data)
    sys.stdout.write(f"{path}\n")
    return 0
