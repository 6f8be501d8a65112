"""plan, documents, ics, record on the command line: files in, Japanese out, errors as everywhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from icalendar import Calendar

from decision_engine.__main__ import main
from decision_engine.record.incident import saved
from decision_engine.rulebook import VERSION
from tests.record.test_incident import AT, WHOLE

ROOT = Path(__file__).parents[2]
LETTER = str(ROOT / "examples/medical-letter.json")
PORTAL = str(ROOT / "examples/mail-misaddressed-1001.toml")


@pytest.fixture
def incident_file(tmp_path: Path) -> str:
    """A saved record with one task done."""
    path = tmp_path / "incident.json"
    path.write_text(json.dumps(saved(WHOLE, AT, VERSION), ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_plan_says_who_why_source_and_when_it_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", LETTER]) == 0
    out = capsys.readouterr().out
    assert out.startswith("■ いますぐ")
    for word in ("［窓口］", "なぜ: ", "終わりのしるし: ", "根拠: ", "（要確認）"):
        assert word in out


def test_plan_shows_the_ticks_of_a_record(capsys: pytest.CaptureFixture[str], incident_file: str) -> None:
    assert main(["plan", incident_file]) == 0
    out = capsys.readouterr().out
    assert "☑ 送信を取り消し" in out
    assert AT in out


def test_plan_as_json_keeps_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--json", LETTER]) == 0
    tasks = json.loads(capsys.readouterr().out)
    assert {"id", "phase", "title", "duty", "due"} <= set(tasks[0])


def test_documents_are_printed_or_written_each_in_its_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["documents", LETTER, "--only", "report_preliminary"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("■ 個人データの漏えい等の報告（速報）")
    for form, ending in (("text", "txt"), ("md", "md"), ("docx", "docx")):
        out = tmp_path / form
        assert main(["documents", LETTER, "--format", form, "--out", str(out)]) == 0
        assert (out / f"report_preliminary.{ending}").exists()
    assert (tmp_path / "text/report_preliminary.txt").read_text(encoding="utf-8") == text


def test_a_record_fills_the_drafts_and_keeps_their_edits(
    capsys: pytest.CaptureFixture[str], incident_file: str
) -> None:
    assert main(["documents", incident_file, "--only", "announcement"]) == 0
    assert "例示株式会社" in capsys.readouterr().out


def test_the_list_marks_what_is_due(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["documents", LETTER, "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 16
    assert any(line.startswith("● report_preliminary") for line in lines)
    assert any(line.startswith("○ police_memo") for line in lines)


def test_ics_is_a_calendar_or_a_text(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["ics", LETTER]) == 0
    assert list(Calendar.from_ical(capfdbinary.readouterr().out).walk("VEVENT"))
    assert main(["ics", "--text", LETTER]) == 0
    assert "個人情報保護法の速報" in capfdbinary.readouterr().out.decode()


def test_record_check_and_diff(capsys: pytest.CaptureFixture[str], incident_file: str) -> None:
    assert main(["record", "check", incident_file]) == 0
    assert "済んだこと 1件" in capsys.readouterr().out
    assert main(["record", "diff", LETTER, PORTAL]) == 0
    assert "変わった義務" in capsys.readouterr().out


WRONG_FILES = {
    "none.json": "その名前のものが、ありません",
    "folder": "フォルダーです",
    "broken.json": "JSONとして読めません（1行目 11文字目）",
    "empty.json": "何も書かれていません",
    "list.json": "名前と値の組になっていません",
    "fact.json": "cause（原因）に「x」とは書けません",
    "name.json": "cauze",
    "bytes.json": "UTF-8ではない",
    "bad.toml": "TOMLとして読めません（1行目 5文字目）",
    "short.json": "facts がありません",
}
CONTENT = {
    "broken.json": b'{"cause": ',
    "empty.json": b"",
    "list.json": b"[1, 2]",
    "fact.json": b'{"cause": "x"}',
    "name.json": b'{"cauze": "x"}',
    "bytes.json": b"\xff\xfe",
    "bad.toml": b"a = \n",
    "short.json": b'{"schema": "incident/1"}',
}
COMMANDS = (["plan"], ["documents"], ["ics"], ["record", "check"], ["record", "diff", LETTER])
ENGLISH = re.compile(r"[A-Z][a-z]+ [a-z]+ [a-z]+|Errno|Traceback")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("name", WRONG_FILES)
def test_a_file_that_cannot_be_used_is_told_in_japanese(
    command: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, nothing on standard output, and the reason without a word of English."""
    (tmp_path / "folder").mkdir()
    for file, content in CONTENT.items():
        (tmp_path / file).write_bytes(content)
    assert main([*command, str(tmp_path / name)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert WRONG_FILES[name] in told.err
    assert not ENGLISH.search(told.err)
    if "diff" in command:
        assert f"{tmp_path / name}: " in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["documents", LETTER, "--only", "letter"], "書ける名前: internal_first_report"),
        (["documents", "--only", "qa", LETTER], "より前に書いてください"),
        (["documents", LETTER, "--format", "docx"], "--out"),
        (["documents", LETTER, "--out", "/proc/nowhere"], "その名前のものが、ありません"),
        (["documents", LETTER, "--out", LETTER], "同じ名前のファイルが、もうあります"),
        (["documents", LETTER, "--out", f"{LETTER}/below"], "途中の名前が、フォルダーではありません"),
    ],
)
def test_wrong_input_is_told_in_japanese(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert said in told
    assert not ENGLISH.search(told)


def test_a_damaged_record_is_refused_with_its_place(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    whole = saved({**WHOLE, "ticks": {"mail_stop": {"at": "いつか"}}}, AT, VERSION)
    path = tmp_path / "damaged.json"
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    assert main(["record", "check", str(path)]) == 2
    assert "ticks → mail_stop → at" in capsys.readouterr().err
