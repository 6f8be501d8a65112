# PYTHON_ARGCOMPLETE_OK
"""The thin shell for the terminal: decide, next, why, facts, rules; the rest is in commands/."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from decision_engine import __version__, rules
from decision_engine import commands as more
from decision_engine.commands.completion import answer_shell, offer, offer_list
from decision_engine.commands.parser import WRONG_INPUT, Parser, day
from decision_engine.commands.words import COMPLETION, EXIT_CODES
from decision_engine.intake.answers import FIRST_LEGAL_DATE, AnswerError, read, too_early, well_formed
from decision_engine.intake.files import facts_of, json_line, lines_of
from decision_engine.outcome.fields import ALLOWED, Fields
from decision_engine.outcome.make import decide
from decision_engine.outcome.picked import Picked
from decision_engine.outcome.pieces import line_of
from decision_engine.outcome.schema import facts_schema, outcome_schema
from decision_engine.outcome.text import as_bytes, as_text
from decision_engine.views.catalogue import catalogue
from decision_engine.views.page import page
from decision_engine.views.rulebook import rulebook_text
from decision_engine.views.text import decision_text, facts_text
from decision_engine.views.why import why_text
from decision_engine.wording import CLI

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from decision_engine.views.shape import Advice


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 on success, 2 with a Japanese message on wrong input."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    commands = parser()
    answer_shell(commands)
    options = commands.parse_args(arguments)
    try:
        return int(options.run(options))
    except AnswerError as error:
        for problem in error.problems:
            sys.stderr.write(f"{well_formed(problem.message)}\n")
        return WRONG_INPUT
    except BrokenPipeError:
        return 0


def parser() -> Parser:
    """Every command with its options."""
    top = Parser(prog="decision-engine", description=CLI["about"], epilog=f"{COMPLETION}\n{EXIT_CODES}")
    version = f"decision-engine {__version__}"
    top.add_argument("--version", action="version", version=version, help=CLI["version"])
    commands = top.add_subparsers(required=True, metavar=CLI["command"], title=CLI["commands"])
    _deciding(commands)
    facts = commands.add_parser("facts", help=CLI["facts"], description=CLI["facts"])
    facts.add_argument("--schema", action="store_true", help=CLI["facts_schema"])
    facts.set_defaults(run=_facts)
    book = commands.add_parser("rules", help=CLI["rules"], description=CLI["rules"])
    book.add_argument("--on", metavar="YYYY-MM-DD", type=day, help=CLI["on"])
    form = book.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=CLI["rules_json"])
    form.add_argument("--schema", action="store_true", help=CLI["outcome_schema"])
    book.set_defaults(run=_rules)
    more.add(commands)
    return top


def _deciding(commands: more.Commands) -> None:
    deciding = commands.add_parser("decide", help=CLI["decide"], description=CLI["decide"])
    form = deciding.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=CLI["json"])
    form.add_argument("--ndjson", action="store_true", help=CLI["ndjson"])
    chosen = deciding.add_argument("--fields", metavar=CLI["names"], help=CLI["fields"])
    offer_list(chosen, lambda: ALLOWED)
    deciding.set_defaults(run=_decide)
    asking = commands.add_parser("next", help=CLI["next"], description=CLI["next"])
    asking.add_argument("--json", action="store_true", help=CLI["json"])
    asking.set_defaults(run=_next)
    why = commands.add_parser("why", help=CLI["why"], description=CLI["why"])
    duty = why.add_argument("duty", metavar=CLI["duty_name"], help=CLI["duty"])
    offer(duty, lambda: dict.fromkeys(one.id for one in rules.DUTIES))
    why.set_defaults(run=_why)
    for command in (deciding, asking, why):
        command.add_argument("file", metavar=CLI["file_name"], nargs="?", default="-", help=CLI["file"])


def _decide(options: argparse.Namespace) -> int:
    fields = Fields(options.fields) if options.fields is not None else None
    if options.ndjson:
        return _decide_lines(options.file, fields)
    decision = decide(read(facts_of(options.file)))
    if fields:
        sys.stdout.write(as_text(fields.of(decision)))
    else:
        sys.stdout.write(as_text(decision.outcome) if options.json else decision_text(page(decision)))
    return 0


def _decide_lines(name: str, fields: Fields | None) -> int:
    """One answer per line, in order; a wrong line is answered in its place with an error."""
    sys.stdout.flush()
    gc.freeze()  # the rulebook stays for good, and a decision holds no circles: looking for
    gc.set_threshold(20_000)  # them again and again costs a sixth of the time
    write = Picked(fields).line if fields else line_of
    for number, line in lines_of(name):
        try:
            decision = decide(read(json_line(number, line)))
            answer = write(decision)
        except AnswerError as error:
            problems = [problem.as_json() for problem in error.problems]
            answer = as_bytes({"error": {"line": number, **problems[0], "problems": problems}})
        sys.stdout.buffer.write(answer)
    return 0


def _next(options: argparse.Namespace) -> int:
    view = page(decide(read(facts_of(options.file))))
    if options.json:
        sys.stdout.write(as_text(view["next"]))
    elif view["next"] is None:
        sys.stdout.write(_advised(view["advice"]))
    else:
        asked = view["next"]
        found = CLI["next_how"].format(how=asked["how"]) if asked["how"] else ""
        sys.stdout.write(CLI["next_question"].format(**asked) + found + "\n")
    return 0


def _advised(advice: list[Advice]) -> str:
    """Whom to ask what, where no more answers help; that nothing is open, where nothing is."""
    lines = [CLI["ask_adviser"].format(**each) for each in advice]
    return "\n".join(lines or [CLI["nothing_open"]]) + "\n"


def _why(options: argparse.Namespace) -> int:
    decision = decide(read(facts_of(options.file)))
    sys.stdout.write(why_text(decision, options.duty))
    return 0


def _facts(options: argparse.Namespace) -> int:
    sys.stdout.write(as_text(facts_schema()) if options.schema else facts_text())
    return 0


def _rules(options: argparse.Namespace) -> int:
    if options.on is not None and options.on < FIRST_LEGAL_DATE:
        raise AnswerError((too_early("--on", options.on),))
    if options.json:
        text = as_text(catalogue())
    else:
        text = as_text(outcome_schema()) if options.schema else rulebook_text(options.on)
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
