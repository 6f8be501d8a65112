"""`decide --fields`: the chosen parts in the outcome's own shape, and nothing else is made."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from decision_engine.__main__ import main
from decision_engine.intake.answers import AnswerError, read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.fields import ALLOWED, Fields
from decision_engine.outcome.make import DUTY_PARTS, PARTS, Decision, decide

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "examples/medical-letter.json"
CHOSEN = "conclusions,duties.status,duties.deadlines"


def test_the_chosen_parts_are_those_of_the_whole_outcome() -> None:
    decision = decide(read(facts_of(LETTER)))
    chosen = Fields(CHOSEN).of(decision)
    whole = decision.outcome
    assert list(chosen) == ["conclusions", "duties"]
    assert chosen["conclusions"] == whole["conclusions"]
    assert chosen["duties"] == [
        {"id": duty["id"], "status": duty["status"], "deadlines": duty["deadlines"]}
        for duty in whole["duties"]
    ]


def test_every_part_that_may_be_asked_for_is_the_same_as_in_the_whole_outcome() -> None:
    decision = decide(read(facts_of(LETTER)))
    assert Fields(",".join(PARTS)).of(decision) == decision.outcome
    assert Fields(",".join(f"duties.{name}" for name in DUTY_PARTS)).of(decision) == {
        "duties": decision.outcome["duties"]
    }


def test_what_was_not_asked_for_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = {"known_on": "2026-11-20", "as_of": "2026-11-23", "leak": "occurred"}
    decision = decide(read(facts))

    def never(*_: object) -> None:
        raise AssertionError

    for name in ("deadlines", "plan", "findings", "open_facts"):
        monkeypatch.setattr(Decision, name, property(never))
    assert set(Fields("conclusions,duties.status").of(decision)) == {"conclusions", "duties"}


def test_an_unknown_part_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(AnswerError) as refused:
        Fields("conclusions,duties.colour,price")
    assert [problem.value for problem in refused.value.problems] == ["duties.colour", "price"]
    assert all("書ける名前" in problem.message for problem in refused.value.problems)
    assert refused.value.problems[0].allowed == ALLOWED


def test_the_command_prints_them_as_json_and_as_lines(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    assert main(["decide", "--json", "--fields", CHOSEN, LETTER]) == 0
    printed = json.loads(capfdbinary.readouterr().out)
    lines = tmp_path / "two.ndjson"
    lines.write_text(json.dumps(facts_of(LETTER)) + '\n{"persons": -1}\n', encoding="utf-8")
    assert main(["decide", "--ndjson", "--fields", CHOSEN, str(lines)]) == 0
    first, second = capfdbinary.readouterr().out.splitlines()
    assert json.loads(first) == printed
    assert json.loads(second)["error"]["fact"] == "persons"
    assert main(["decide", "--json", "--fields", "price", LETTER]) == 2
    assert "price" in capfdbinary.readouterr().err.decode()


def test_a_blank_name_is_called_blank() -> None:
    with pytest.raises(AnswerError, match="名前が空いています"):
        Fields("conclusions,,duties.status")
