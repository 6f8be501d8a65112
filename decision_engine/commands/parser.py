"""argparse that speaks Japanese throughout: its own words have translations, or a test fails."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import TYPE_CHECKING

from decision_engine.commands.words import ARGPARSE, EXIT_CODES, HELP

if TYPE_CHECKING:
    from typing import NoReturn

WRONG_INPUT = 2


def _translated(text: str) -> str:
    return ARGPARSE.get(text, text)


# argparse takes its words through gettext under this private name; it offers no public way to
# replace them without a catalogue of messages installed on the machine.
argparse._ = _translated  # type: ignore[attr-defined]


class Parser(argparse.ArgumentParser):
    """A parser whose help ends with the exit codes, and which never guesses at half a name."""

    def __init__(self, **options: object) -> None:
        options = {"allow_abbrev": False, "add_help": False, "epilog": EXIT_CODES, **options}
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **options)  # type: ignore[arg-type]
        self.add_argument("-h", "--help", action="help", help=HELP["help"])

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how the command is written; exit with 2."""
        self.exit(WRONG_INPUT, f"{message}\n{self.format_usage()}")


def day(text: str) -> dt.date:
    """A date of the command line."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(ARGPARSE["date"].format(value=text[:60])) from error
