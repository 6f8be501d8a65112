"""What the page asks for after the answer: every request answered, every fault told, nothing loaded too early."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from decision_engine.browser import handle
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.tasks.shape import Tick
from decision_engine.views.timeline import timeline
from tests.documents.incidents import BOOK

FACTS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "examples/medical-letter.json").read_text(encoding="utf-8")
)
AT = "2026-11-24T10:00+09:00"
INCIDENT = {"facts": FACTS, "particulars": {"company": "例示"}, "ticks": {}, "edits": {}, "log": []}
ASKED = [
    {"op": "plan", "facts": FACTS, "ticks": {"letter_collect": {"at": AT, "note": "済"}}},
    {"op": "papers", "facts": FACTS},
    {"op": "paper", "facts": FACTS, "paper": "report_preliminary"},
    {"op": "particulars"},
    {"op": "calendar", "facts": FACTS},
    {"op": "save", "incident": INCIDENT, "at": AT},
    {"op": "link", "facts": FACTS},
    {"op": "changes", "old": FACTS, "new": {**FACTS, "persons": 2000}},
    {"op": "drills"},
    {"op": "drill", "id": "mail", "choices": ["stop"]},
    {"op": "ready"},
    {"op": "card", "day": "2026-11-24", "contacts": {"leader": "例示"}},
]


def ask(**request: object) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(handle(json.dumps(request)))
    return reply


@pytest.mark.parametrize("request_", ASKED, ids=lambda request: request["op"])
def test_every_request_is_answered(request_: dict[str, Any]) -> None:
    assert ask(**request_)["ok"]


@pytest.mark.parametrize(
    "request_",
    [
        {"op": "plan", "facts": {"cause": "x"}},
        {"op": "plan", "facts": FACTS, "ticks": {"a": 3}},
        {"op": "paper", "facts": FACTS, "paper": "x"},
        {"op": "papers", "facts": FACTS, "particulars": {"x": "y"}},
        {"op": "save", "incident": {**INCIDENT, "log": 3}, "at": AT},
        {"op": "save", "incident": INCIDENT, "at": "きょう"},
        {"op": "open", "text": "{"},
        {"op": "open_link", "fragment": "abc"},
        {"op": "link", "facts": {"memo": "x"}},
        {"op": "drill", "id": "x"},
        {"op": "card", "day": "2026-11-24", "contacts": []},
    ],
    ids=lambda request: str(request)[:40],
)
def test_a_wrong_request_is_refused_in_japanese(request_: dict[str, Any]) -> None:
    reply = ask(**request_)
    assert not reply["ok"]
    assert reply["error"]["kind"] == "answer"
    assert reply["error"]["message"]


def test_what_is_saved_opens_as_the_same() -> None:
    opened = ask(op="open", text=ask(op="save", incident=INCIDENT, at=AT)["file"])
    assert opened["incident"] == {**INCIDENT, "facts": read(FACTS).given}
    assert opened["warnings"] == []


def test_a_link_brings_the_answers_back() -> None:
    fragment = ask(op="link", facts=FACTS)["fragment"]
    assert ask(op="open_link", fragment=fragment)["facts"] == read(FACTS).given


def test_a_decision_loads_none_of_the_papers() -> None:
    """The first decision waits for no template: its modules come with the first paper."""
    program = (
        "import json, sys; from decision_engine.browser import handle; "
        "handle(json.dumps({'op': 'decide', 'facts': {'cause': 'other'}})); "
        "print([m for m in sys.modules if m.split('.')[:2] in "
        "[['decision_engine', 'documents'], ['decision_engine', 'record'], ['decision_engine', 'training'], "
        "['decision_engine', 'commands']]])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("name", BOOK)
def test_the_picture_of_the_time_says_what_its_lines_say(name: str) -> None:
    found = timeline(decide(read(BOOK[name])))
    if found is None:
        return
    root = ET.fromstring(found["svg"])  # noqa: S314 - our own picture
    assert root.get("role") == "img"
    assert root.get("aria-label")
    drawn = ["".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text")]
    lanes = found["lines"][2:]
    assert len([text for text in drawn if "［" in text]) == len(lanes)
    for line in lanes:
        assert any("［" in text and text.split("［")[0] in line for text in drawn)


def test_what_is_done_is_said_as_a_word_and_a_shape() -> None:
    decision = decide(read(FACTS))
    done = timeline(decision, {"report_preliminary": Tick(AT)})
    assert done is not None
    assert "済み" in done["lines"][2]
    assert 'class="mark done"' in done["svg"]
    assert timeline(decide(read({"as_of": "2026-11-24"}))) is None
