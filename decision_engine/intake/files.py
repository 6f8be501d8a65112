"""Bytes from a file or a pipe → raw facts; what cannot be read gets a clear Japanese error."""

from __future__ import annotations

import errno
import json
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from decision_engine.intake.answers import AnswerError, Problem
from decision_engine.wording import PROBLEMS, REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_INPUT = "-"
TOML_PLACE = re.compile(r"at line (\d+), column (\d+)")


def facts_of(name: str) -> object:
    """The facts in a JSON or TOML file, or on standard input (-), where the first sign decides."""
    if name == STANDARD_INPUT:
        text = _decoded(sys.stdin.buffer.read())
        return _toml(text) if text.strip() and not _looks_like_json(text) else json_of(text)
    text = _decoded(_bytes_of(name))
    suffix = Path(name).suffix.lower()
    if suffix == ".toml" or (suffix != ".json" and text.strip() and not _looks_like_json(text)):
        return _toml(text)
    return json_of(text)


def reason_of(error: OSError) -> str:
    """Why the machine refuses, in Japanese."""
    return REASONS.get(errno.errorcode.get(error.errno or 0, ""), REASONS["other"])


def lines_of(name: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a file or of standard input that are not blank, each with its number."""
    if name == STANDARD_INPUT:
        yield from (each for each in enumerate(sys.stdin.buffer, 1) if each[1].strip())
        return
    try:
        with Path(name).open("rb") as file:
            yield from (each for each in enumerate(file, 1) if each[1].strip())
    except OSError as error:
        raise _refused("no_file", path=name, reason=reason_of(error)) from error


def json_line(number: int, line: bytes) -> object:
    """The facts in one line of NDJSON."""
    return json_of(_decoded(line), number)


def json_of(text: str, number: int | None = None) -> object:
    """The facts in a JSON text; a name written twice would silently lose the first answer."""
    if not text.strip():
        raise _refused("empty")
    try:
        return json.loads(text, object_pairs_hook=_each_once)
    except json.JSONDecodeError as error:
        if number is not None:
            raise _refused("line_not_json", number=number, column=error.colno) from error
        raise _refused("not_json", line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:  # numbers or nesting beyond all reason
        if isinstance(error, AnswerError):
            raise
        raise _refused("not_json", line=1, column=1) from error


def _toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        place = TOML_PLACE.search(str(error))
        if place is None:
            raise _refused("toml_ends") from error
        raise _refused("not_toml", line=place[1], column=place[2]) from error


def _bytes_of(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise _refused("no_file", path=name, reason=reason_of(error)) from error


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused("not_utf8") from error


def _looks_like_json(text: str) -> bool:
    return text.lstrip().startswith(("{", "["))


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise AnswerError((Problem(name, value, PROBLEMS["twice"].format(fact=name)),))
        found[name] = value
    return found


def _refused(problem: str, **details: object) -> AnswerError:
    return AnswerError((Problem(None, None, PROBLEMS[problem].format(**details)),))
