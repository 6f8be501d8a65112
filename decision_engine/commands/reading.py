"""A fact file or an incident file, read for a command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from decision_engine.commands.words import PROBLEMS
from decision_engine.intake.answers import AnswerError, Problem
from decision_engine.intake.files import facts_of, reason_of
from decision_engine.record.incident import read_incident

if TYPE_CHECKING:
    from pathlib import Path

    from decision_engine.record.incident import Incident


def incident_of(name: str) -> Incident:
    """The incident in a file; warnings go to standard error, faults are raised as AnswerError."""
    incident = read_incident(facts_of(name))
    for warning in incident.warnings:
        sys.stderr.write(f"{warning}\n")
    return incident


def refused(problem: str, **details: object) -> AnswerError:
    """An error with one of the sentences of the commands."""
    return AnswerError((Problem(None, None, PROBLEMS[problem].format(**details)),))


def write(path: Path, data: bytes) -> None:
    """Write one file; raises AnswerError with the path when that is impossible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise refused("cannot_write", path=path, reason=reason_of(error)) from error
