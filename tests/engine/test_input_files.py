"""Files and lines: broken ones are refused, right ones mean the same in any form, by the real command too."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from decision_engine.__main__ import main
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from tests.engine.by_command import GOOD, run

if TYPE_CHECKING:
    from pathlib import Path


def test_a_wrong_line_says_which_line_of_the_file_it_is(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Blank lines count, as they do in an editor."""
    lines = b'{"as_of": "2026-11-23"}\n\n{bad\n{"x": 1}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["decide", "--ndjson", "--fields", "as_of"]) == 0
    good, broken, unknown = map(json.loads, capfdbinary.readouterr().out.splitlines())
    assert good == {"as_of": "2026-11-23"}
    assert broken["error"]["line"] == 3
    assert "3行目は、JSONとして読めません（2文字目）" in broken["error"]["message"]
    assert unknown["error"]["line"] == 4


@pytest.mark.parametrize("text", ["[]", '"leak"', "3", "null", "true", "[1, 2]"])
def test_input_that_is_not_a_table_is_refused(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(text, monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "text",
    [
        '{"leak": "none"',
        "{'leak': 'none'}",
        '{"leak": "none",}',
        "{leak: none}",
        '{"leak": none}',
        '{"leak": "none"} extra',
        '{"leak": "none", "leak": "occurred"}',
        '{"persons": {"min": 1, "min": 5000}}',
        '{"persons": ' + "9" * 5000 + "}",
        '{"items": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ],
    ids=lambda text: text[:36],
)
def test_broken_json_is_refused_without_a_traceback(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A comma, a quote, a name written twice, a number or a nesting without end."""
    code, out, err = run(text, monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert err.strip()


@pytest.mark.parametrize(
    "text",
    ["leak = none", 'leak = "none"\nleak = "occurred"', "leak", 'leak "none"', "[facts]\nleak = 'none'"],
)
def test_broken_or_nested_toml_is_refused(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(text, encoding="utf-8")
    code, out, err = run("", monkeypatch, capsys, "decide", "--json", str(path))
    assert (code, out) == (2, "")
    assert err.strip()


@pytest.mark.parametrize("name", ["facts.json", "facts.toml", "facts.txt", "-"])
def test_text_that_is_not_utf8_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file saved in Shift_JIS: the message says what to do."""
    data = '{"leak": "あ"}'.encode("shift_jis")
    path = tmp_path / name
    if name != "-":
        path.write_bytes(data)
    source = "-" if name == "-" else str(path)
    code, out, err = run(data, monkeypatch, capsys, "decide", "--json", source)
    assert (code, out) == (2, "")
    assert "UTF-8" in err


@pytest.mark.parametrize("name", ["facts.json", "-"])
@pytest.mark.parametrize("text", ["", " \n\t\n"], ids=["empty", "blank"])
def test_an_empty_file_is_not_an_answer(
    name: str,
    text: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A file that was lost or cut off must not pass for "nothing is known"."""
    path = tmp_path / "facts.json"
    path.write_text(text, encoding="utf-8")
    source = "-" if name == "-" else str(path)
    code, out, err = run(text, monkeypatch, capsys, "decide", "--json", source)
    assert (code, out) == (2, "")
    assert err.strip()


def test_a_missing_file_and_a_folder_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        code, out, err = run("", monkeypatch, capsys, "decide", str(path))
        assert (code, out) == (2, "")
        assert str(path) in err


@pytest.mark.parametrize("day", ["9999-12-31", "9999-12-01"])
def test_the_end_of_the_calendar_is_a_message_and_not_a_crash(
    day: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = {
        "known_on": day,
        "as_of": day,
        "leak": "occurred",
        "abroad": ["eu", "us"],
        "us_california": "yes",
    }
    code, out, err = run(json.dumps(facts), monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert "known_on" in err or day in err


def test_a_byte_order_mark_is_harmless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Windows editors write one; from a file and through a pipe it means nothing."""
    data = b"\xef\xbb\xbf" + json.dumps(GOOD).encode()
    path = tmp_path / "facts.json"
    path.write_bytes(data)
    expected = run(json.dumps(GOOD), monkeypatch, capsys)
    assert expected[0] == 0
    assert run("", monkeypatch, capsys, "decide", "--json", str(path)) == expected
    assert run(data, monkeypatch, capsys) == expected


NDJSON = [
    json.dumps(GOOD),
    '{"leak": "maybe"}',
    "not json",
    "",
    json.dumps({**GOOD, "persons": 1001}),
    "[]",
    '{"leak": "none", "leak": "occurred"}',
    json.dumps({**GOOD, "known_on": "2026-11-22"}),
]


def test_ndjson_answers_in_order_and_goes_on_after_a_wrong_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line in, one line out; only blank lines are skipped; exit code 0."""
    code, out, _ = run("\n".join(NDJSON), monkeypatch, capsys, "decide", "--ndjson")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert ["error" in answer for answer in answers] == [False, True, True, False, True, True, False]
    assert answers[1]["error"]["fact"] == "leak"
    assert "occurred" in answers[1]["error"]["allowed"]
    assert answers[6]["duties"] != answers[3]["duties"]
    for line, answer in ((NDJSON[0], answers[0]), (NDJSON[4], answers[3]), (NDJSON[7], answers[6])):
        assert answer == decide(read(json.loads(line))).outcome


def test_ndjson_goes_on_after_a_line_that_is_not_utf8(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = json.dumps(GOOD).encode()
    lines = b"\n".join([good, b'{"leak": "\x82\xa0"}', good])
    code, out, _ = run(lines, monkeypatch, capsys, "decide", "--ndjson")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert ["error" in answer for answer in answers] == [False, True, False]
    assert "UTF-8" in answers[1]["error"]["message"]


def test_toml_and_json_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """TOML's own dates and times are those of the contract."""
    toml = tmp_path / "facts.toml"
    toml.write_text(
        'known_on = 2026-11-23\nknown_at = 10:00:00\nas_of = "2026-11-24"\nleak = "occurred"\n'
        'items = ["name", "card_number"]\npersons = { min = 5, max = 1200 }\nabroad = ["eu"]\n',
        encoding="utf-8",
    )
    plain = {
        "known_on": "2026-11-23",
        "known_at": "10:00",
        "as_of": "2026-11-24",
        "leak": "occurred",
        "items": ["name", "card_number"],
        "persons": {"min": 5, "max": 1200},
        "abroad": ["eu"],
    }
    from_toml = run("", monkeypatch, capsys, "decide", "--json", str(toml))
    assert from_toml == run(json.dumps(plain), monkeypatch, capsys)
    assert from_toml == run(toml.read_text(encoding="utf-8"), monkeypatch, capsys)
    assert from_toml[0] == 0


def command(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """The real command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "decision_engine", *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_the_real_command_exits_with_two_and_a_japanese_message() -> None:
    done = command("decide", "--json", text='{"leak": "maybe"}')
    assert (done.returncode, done.stdout) == (2, "")
    assert "leak" in done.stderr
    assert "書ける値" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_real_command_prints_what_the_library_decides() -> None:
    done = command("decide", "--json", text=json.dumps(GOOD))
    assert done.returncode == 0
    assert done.stderr == ""
    assert json.loads(done.stdout) == decide(read(GOOD)).outcome


def test_the_real_command_reads_lines() -> None:
    done = command("decide", "--ndjson", text="\n".join(NDJSON))
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 7
