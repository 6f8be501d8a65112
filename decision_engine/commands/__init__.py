"""Commands from answer to action: registered here, loaded only when called."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from decision_engine.commands.completion import offer
from decision_engine.commands.words import HELP

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    type Commands = argparse._SubParsersAction[Any]  # noqa: SLF001 - no public name

FORMATS = ("text", "md", "docx")


def add(commands: Commands) -> None:
    """Register plan, documents, ics and record; `decide` starts no slower for them."""
    for name in ("plan", "ics"):
        parser = commands.add_parser(name, help=HELP[name])
        option = "json" if name == "plan" else "text"
        parser.add_argument(f"--{option}", action="store_true", help=HELP[option])
        _file(parser)
        parser.set_defaults(run=_later(name, "run"))
    writing = commands.add_parser("documents", help=HELP["documents"])
    _file(writing)
    only = writing.add_argument("--only", nargs="+", default=[], metavar=HELP["id"], help=HELP["only"])
    offer(only, _papers)
    writing.add_argument("--format", choices=FORMATS, default="text", help=HELP["format"])
    writing.add_argument("--out", metavar=HELP["folder"], help=HELP["out"])
    writing.add_argument("--list", action="store_true", help=HELP["list"])
    writing.set_defaults(run=_later("documents", "run"))
    _record(commands)
    _training(commands)


def _training(commands: Commands) -> None:
    drilling = commands.add_parser("drill", help=HELP["drill"])
    name = drilling.add_argument("name", metavar=HELP["drill_name"], nargs="?", help=HELP["name"])
    offer(name, _drills)
    drilling.add_argument("--choices", metavar="A,B,…", help=HELP["choices"])
    drilling.add_argument("--sheet", action="store_true", help=HELP["sheet"])
    drilling.add_argument("--json", action="store_true", help=HELP["json"])
    drilling.set_defaults(run=_later("training", "run_drill"))
    card = commands.add_parser("card", help=HELP["card"])
    card.add_argument("file", metavar=HELP["file_name"], nargs="?", help=HELP["contacts"])
    card.add_argument("--format", choices=FORMATS, default="text", help=HELP["format"])
    card.add_argument("--out", metavar=HELP["folder"], help=HELP["out"])
    card.set_defaults(run=_later("training", "run_card"))


def _record(commands: Commands) -> None:
    parts = commands.add_parser("record", help=HELP["record"]).add_subparsers(
        required=True, metavar=HELP["part"], title=HELP["parts"]
    )
    checking = parts.add_parser("check", help=HELP["check"])
    _file(checking)
    checking.set_defaults(run=_later("record", "run_check"))
    shape = parts.add_parser("schema", help=HELP["record_schema"])
    shape.set_defaults(run=_later("record", "run_schema"))
    comparing = parts.add_parser("diff", help=HELP["diff"])
    for name in ("old", "new"):
        comparing.add_argument(name, metavar=HELP["file_name"], help=HELP[name])
    comparing.add_argument("--json", action="store_true", help=HELP["json"])
    comparing.set_defaults(run=_later("record", "run_diff"))


def _papers() -> list[str]:
    return [one.id for one in import_module("decision_engine.documents.papers").TEMPLATES]


def _drills() -> list[str]:
    return [one.id for one in import_module("decision_engine.training.drills").DRILLS]


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=HELP["file_name"], nargs="?", default="-", help=HELP["file"])


def _later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        return int(getattr(import_module(f"decision_engine.commands.{module}"), name)(options))

    return run
