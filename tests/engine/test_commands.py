"""plan, documents, ics, record on the command line: files in, Japanese out, errors as everywhere."""

from __future__ import annotations

import json
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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plan", "no-such-file.json"], "ファイルを開けません"),
        (["documents", LETTER, "--only", "letter"], "という書類はありません"),
        (["documents", LETTER, "--format", "docx"], "--out"),
        (["documents", LETTER, "--out", "/proc/nowhere"], "書き出せません"),
        (["ics", "no-such-file.json"], "ファイルを開けません"),
        (["record", "check", "no-such-file.json"], "ファイルを開けません"),
    ],
)
def test_wrong_input_is_told_in_japanese(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_a_damaged_record_is_refused_with_its_place(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    whole = saved({**WHOLE, "ticks": {"mail_stop": {"at": "いつか"}}}, AT, VERSION)
    path = tmp_path / "damaged.json"
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    assert main(["record", "check", str(path)]) == 2
    assert "ticks → mail_stop → at" in capsys.readouterr().err
