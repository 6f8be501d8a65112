"""`ics FILE`: the deadlines as a calendar, or as text to copy."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from decision_engine.commands.reading import incident_of
from decision_engine.outcome.make import decide
from decision_engine.record.calendar import calendar, calendar_text

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Print the calendar file with its CRLF, whatever the platform."""
    decision = decide(incident_of(options.file).answers)
    text = calendar_text(decision) if options.text else calendar(decision)
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    return 0
