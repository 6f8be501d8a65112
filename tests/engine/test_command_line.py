"""The command line speaks Japanese in its help and its refusals; its errors are valid JSON whatever was typed."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import __version__
from decision_engine.__main__ import main, parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH = re.compile(
    r"\b(usage|options?|positional|show|exit|required|error|invalid|arguments?|choose|expected)\b"
)
REFUSED = [
    [],
    ["nope"],
    ["decide", "--colour"],
    ["decide", "--json", "--ndjson", "x"],
    ["decide", "--fields"],
    ["decide", "--json=1"],
    ["why"],
    ["rules", "--on", "tomorrow"],
    ["documents", "--format", "pdf"],
    ["documents", "--only"],
]


def parsers(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield top
    for action in top._actions:  # noqa: SLF001 - argparse names its commands nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for below in action.choices.values():
                yield from parsers(below)


@pytest.mark.parametrize("one", list(parsers(parser())), ids=lambda one: one.prog)
def test_help_is_japanese_and_tells_the_exit_codes(one: argparse.ArgumentParser) -> None:
    text = one.format_help()
    assert not ENGLISH.search(text), text
    assert "終了コード" in text


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_a_wrong_command_is_refused_in_japanese_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    said = capsys.readouterr().err
    assert left.value.code == 2
    assert "書き方" in said
    assert not ENGLISH.search(said), said


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"decision-engine {__version__}\n"


def test_the_rulebook_is_there_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--json"]) == 0
    book: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert book["schema"] == "rules/1"
    assert {"facts", "rules", "duties", "citations", "sources"} <= set(book)


def refuse_constants(name: str) -> None:
    raise AssertionError(name)


@pytest.mark.parametrize(
    "line",
    [
        '{"persons": NaN}',
        '{"persons": -Infinity}',
        '{"persons": {"min": Infinity}}',
        '{"leak": "' + "x" * 5000 + '"}',
        '{"items": [' + '"x",' * 3000 + '"x"]}',
        '{"' + "y" * 5000 + '": 1}',
        '{"leak": "\\ud800"}',
        '{"\\udfff": 1}',
        '{"persons": ' + "9" * 4000 + "}",
    ],
    ids=lambda line: line[:24],
)
def test_an_error_is_valid_json_with_short_values(
    line: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = tmp_path / "one.ndjson"
    lines.write_text(f"{line}\n", encoding="utf-8")
    assert main(["decide", "--ndjson", str(lines)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    error = json.loads(printed, parse_constant=refuse_constants)["error"]
    assert len(json.dumps(error["value"], ensure_ascii=False)) <= 210
    assert len(str(error["fact"])) <= 201
    assert len(error["message"]) <= 1500


def completions(line: str, tmp_path: Path) -> set[str]:
    """What the shell would offer at the end of the line, by the protocol that its hook speaks."""
    answer = tmp_path / "offered"
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line.encode()))}
    subprocess.run(
        [sys.executable, "-m", "decision_engine"],
        env={**os.environ, **asked, "_ARGCOMPLETE_STDOUT_FILENAME": str(answer), "_ARGCOMPLETE_IFS": "\n"},
        check=True,
    )
    return {word.strip() for word in answer.read_text(encoding="utf-8").splitlines()}


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("decision-engine de", "decide"),
        ("decision-engine why report_c", "report_commission"),
        ("decision-engine decide --fields conclusions,duties.st", "conclusions,duties.status"),
        ("decision-engine documents --only report_p", "report_preliminary"),
        ("decision-engine drill rans", "ransomware"),
    ],
)
def test_the_shell_completes_a_word(line: str, word: str, tmp_path: Path) -> None:
    assert completions(line, tmp_path) == {word}


def test_without_the_library_the_shell_is_offered_nothing() -> None:
    """The extra is missing: no words, no complaint in the middle of somebody's typing."""
    code = "import sys; sys.modules['argcomplete'] = None; from decision_engine.__main__ import main; main()"
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": "decision-engine de", "COMP_POINT": "18"}
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **asked}, capture_output=True, text=True, check=False
    )
    assert (run.stdout, run.stderr) == ("", "")
