"""`record check FILE` and `record diff OLD NEW`."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.commands.reading import incident_of
from decision_engine.intake.answers import AnswerError
from decision_engine.intake.files import facts_of
from decision_engine.outcome.text import as_text
from decision_engine.record.changes import changes_text, differences
from decision_engine.record.incident import read_incident
from decision_engine.record.schema import incident_schema
from decision_engine.record.words import CHECK

if TYPE_CHECKING:
    import argparse

    from decision_engine.record.incident import Incident


def run_check(options: argparse.Namespace) -> int:
    """0 when the file opens (with its warnings); what is wrong is raised with its place."""
    incident = read_incident(facts_of(options.file))
    for warning in incident.warnings:
        sys.stdout.write(CHECK["warned"].format(text=warning) + "\n")
    counted = {
        "facts": len(incident.answers.given),
        "ticks": len(incident.ticks),
        "edits": sum(len(blocks) for blocks in incident.edits.values()),
        "log": len(incident.log),
    }
    sys.stdout.write(CHECK["good"].format(**counted) + "\n")
    return 0


def run_diff(options: argparse.Namespace) -> int:
    """What changed from the old file to the new one."""
    old, new = _named(options.old), _named(options.new)
    found = differences(old.answers, new.answers, new.ticks or old.ticks)
    sys.stdout.write(as_text(found) if options.json else changes_text(found))
    return 0


def _named(name: str) -> Incident:
    """One of two files: what is wrong says in which."""
    try:
        return incident_of(name)
    except AnswerError as error:
        problems = (
            replace(one, message=CHECK["in_file"].format(path=name, text=one.message))
            for one in error.problems
        )
        raise AnswerError(tuple(problems)) from error


def run_schema(_options: argparse.Namespace) -> int:
    """The shape of an incident file, as JSON Schema."""
    sys.stdout.write(as_text(incident_schema()))
    return 0
