"""The incident file: facts, ticks, papers' words and the log of decisions, with a checksum.

A fact file (without `schema`) opens too. Whatever is wrong is told with its place, and nothing
that the reader has is replaced until the whole file has been read.
"""

from __future__ import annotations

import datetime as dt
import json
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from decision_engine.documents.intake import Particulars, read_edits, read_particulars
from decision_engine.intake.answers import AnswerError, Problem, read
from decision_engine.record import words
from decision_engine.tasks.shape import Tick

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from decision_engine.facts.shape import Value
    from decision_engine.intake.answers import Answers

SCHEMA = "incident/1"
PARTS = ("schema", "saved_at", "rulebook", "facts", "particulars", "ticks", "edits", "log", "check")
MOST_NOTE = 2000
MOST_LOG = 2000


@dataclass(frozen=True, slots=True)
class Entry:
    """The facts as they stood at one time, with a note: one line of the log of decisions."""

    at: str
    facts: dict[str, Value]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Everything that a company keeps about one incident."""

    answers: Answers
    particulars: Particulars
    raw_particulars: dict[str, object] = field(default_factory=dict)
    ticks: dict[str, Tick] = field(default_factory=dict)
    edits: dict[str, dict[str, str]] = field(default_factory=dict)
    log: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = ()


def read_incident(raw: object, today: dt.date | None = None) -> Incident:
    """Check a whole file; raises AnswerError that names the place of everything wrong."""
    if not isinstance(raw, dict):
        raise AnswerError((Problem(None, None, words.PROBLEMS["not_an_object"]),))
    if "schema" not in raw and not set(raw) & {"facts", "ticks", "log", "edits", "particulars"}:
        return Incident(read(raw, today), Particulars({}))
    _check_schema(raw.get("schema"))
    problems = [*_unknown_parts(raw), *_missing_parts(raw)]
    if problems:
        raise AnswerError(tuple(problems))
    return _read_parts(raw, today)


def saved(incident: Mapping[str, object], at: str, rulebook: str) -> dict[str, object]:
    """The content of the file, with its checksum, ready to be written as JSON."""
    kept = {name: incident[name] for name in ("facts", "particulars", "ticks", "edits", "log")}
    whole = {"schema": SCHEMA, "saved_at": at, "rulebook": rulebook, **kept}
    return {**whole, "check": checksum(whole)}


def checksum(whole: Mapping[str, object]) -> str:
    """Eight signs that change when anything in the file does."""
    rest = {name: value for name, value in whole.items() if name != "check"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


def _check_schema(schema: object) -> None:
    if schema == SCHEMA:
        return
    name, _, number = str(schema).partition("/")
    known = name == "incident" and number.isdecimal() and int(number) > 1
    message = words.PROBLEMS["newer" if known else "schema"].format(value=str(schema)[:40], allowed=SCHEMA)
    raise AnswerError((Problem("schema", None, message, (SCHEMA,)),))


def _unknown_parts(raw: Mapping[str, object]) -> Iterator[Problem]:
    for name in raw:
        if name not in PARTS:
            message = words.PROBLEMS["unknown_part"].format(place=str(name)[:40], allowed=" / ".join(PARTS))
            yield Problem(None, str(name)[:40], message, PARTS)


def _missing_parts(raw: Mapping[str, object]) -> Iterator[Problem]:
    for name in PARTS:
        if name not in raw:
            yield Problem(None, name, words.PROBLEMS["missing_part"].format(place=name))


def _read_parts(raw: Mapping[str, Any], today: dt.date | None) -> Incident:
    problems: list[Problem] = []

    def part[T](place: str, reader: Any, otherwise: T) -> T:  # noqa: ANN401 - one reader for each part
        try:
            found: T = reader(raw[place])
        except AnswerError as error:
            problems.extend(_at(place, error))
            return otherwise
        return found

    answers = part("facts", lambda facts: read(facts, today), None)
    particulars = part("particulars", read_particulars, Particulars({}))
    ticks: dict[str, Tick] = part("ticks", ticks_of, {})
    edits: dict[str, dict[str, str]] = part("edits", read_edits, {})
    log: tuple[Entry, ...] = part("log", _log, ())
    part("saved_at", lambda at: _time("saved_at", at), "")
    if problems or answers is None:
        raise AnswerError(tuple(problems))
    changed = raw["check"] != checksum(raw)
    warnings = (words.PROBLEMS["changed"],) if changed else ()
    return Incident(answers, particulars, dict(raw["particulars"]), ticks, edits, log, warnings)


def _at(place: str, error: AnswerError) -> Iterator[Problem]:
    for problem in error.problems:
        message = words.PROBLEMS["place"].format(place=place, message=problem.message)
        yield Problem(problem.fact, problem.value, message, problem.allowed)


def ticks_of(raw: object) -> dict[str, Tick]:
    """Ticks by task; raises AnswerError that names the place of what is wrong."""
    if not isinstance(raw, dict):
        raise _wrong("ticks", "object")
    return {str(name): _tick(f"ticks → {name}", value) for name, value in raw.items()}


def _tick(place: str, value: object) -> Tick:
    if not isinstance(value, dict) or set(value) - {"at", "note", "title"}:
        raise _wrong(place, "tick")
    note, title = value.get("note", ""), value.get("title", "")
    if not isinstance(note, str) or not isinstance(title, str):
        raise _wrong(place, "tick")
    return Tick(_time(f"{place} → at", value.get("at")), _short(f"{place} → note", note), title)


def _log(raw: object) -> tuple[Entry, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_LOG:
        raise _wrong("log", "list")
    return tuple(_entry(f"log → {number}", value) for number, value in enumerate(raw, start=1))


def _entry(place: str, value: object) -> Entry:
    if not isinstance(value, dict) or set(value) - {"at", "facts", "note"}:
        raise _wrong(place, "entry")
    note = value.get("note", "")
    if not isinstance(note, str):
        raise _wrong(f"{place} → note", "text")
    try:
        answers = read(value.get("facts"))
    except AnswerError as error:
        raise AnswerError(tuple(_at(f"{place} → facts", error))) from error
    return Entry(_time(f"{place} → at", value.get("at")), answers.given, _short(f"{place} → note", note))


def _time(place: str, value: object) -> str:
    try:
        when = dt.datetime.fromisoformat(str(value))
    except ValueError:
        when = None
    if when is None or when.tzinfo is None or not isinstance(value, str):
        message = words.PROBLEMS["time"].format(place=place, value=str(value)[:40])
        raise AnswerError((Problem(None, str(value)[:40], message),))
    return value


def _short(place: str, text: str) -> str:
    if len(text) > MOST_NOTE:
        raise AnswerError(
            (Problem(None, None, words.PROBLEMS["too_long"].format(place=place, most=MOST_NOTE)),)
        )
    return text


def _wrong(place: str, shape: str) -> AnswerError:
    message = words.PROBLEMS["shape"].format(place=place[:80], expected=words.SHAPES[shape])
    return AnswerError((Problem(None, None, message),))
