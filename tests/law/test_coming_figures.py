"""A number of the law that changes on a day to come changes everything from that day and nothing before it.

Every number gets another value from 2027-04-01, in a copy of the engine, by the one edit that a change of law
is: one more value in law/figures.py. Then all that a reader could be given is made by both engines.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import decision_engine
from decision_engine.law.figures import FIGURES
from decision_engine.rulebook import VERIFIED_ON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DAY = "2027-04-01"
NEW = {1000: 503, 100: 53, 60: 47, 30: 23, 5: 4, 3: 2}
OLD = re.compile(r"1,000人|(?<![0-9])100人|(?<![0-9])[36]0日|3〜5日|(?<![0-9])[35]日目まで")
# Sentences that say numbers of other laws, or of no law.
OTHERS = (
    "韓国",
    "PIPC",
    "シンガポール",
    "PDPC",
    "カリフォルニア",
    "米国",
    "中国",
    "ネットワーク運営者",
    "72時間",
    "重大な事故",
)
PERSONAL = {
    "information": "personal_data",
    "leak": "occurred",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "items": ["name"],
    "items_settled": "yes",
    "role": "own",
    "contactable": "all",
    "delegated": "no",
    "sectors": [],
    "abroad": [],
}
MAIL: dict[str, object] = {**PERSONAL, "cause": "mail_misaddressed"}
# Between the number of today and the one to come, so that the law of the day decides.
INCIDENTS: dict[str, dict[str, object]] = {
    "little known": {"abroad": []},
    "people": {**MAIL, "persons": 600},
    "people open": MAIL,
    "wrongful": {**PERSONAL, "cause": "unauthorized_access", "persons": 3, "p_mark": "yes"},
    "my number": {**MAIL, "persons": 60, "my_number": "yes", "persons_my_number": 60},
    "public body": {**MAIL, "entity": "public_body", "persons": 60},
    "threshold later": {**MAIL, "persons": {"min": 10, "max": None}, "sectors": ["finance", "telecom"]},
    "secrecy": {
        **MAIL,
        "secrecy_of_communications": "yes",
        "sectors": ["telecom", "critical_infrastructure"],
    },
    "entrustee": {**MAIL, "role": "entrustee", "entruster_duty": "yes", "persons": 600, "p_mark": "yes"},
}
MAKES_EVERYTHING = """
import json, sys
from decision_engine import decide, read
from decision_engine.browser import handle
from decision_engine.documents.papers import TEMPLATES
from decision_engine.outcome.pieces import line_of

def everything(facts):
    decision = decide(read(facts))
    duties = list(decision.engine.duties)
    asked = [
        {"op": "decide"},
        {"op": "explain", "duties": duties},
        {"op": "plan"},
        {"op": "papers"},
        *({"op": "paper", "paper": one.id} for one in TEMPLATES),
        {"op": "calendar"},
    ]
    replies = [json.loads(handle(json.dumps({"facts": facts, **one}))) for one in asked]
    return {"outcome": json.loads(line_of(decision)), "said": decision.outcome, "replies": replies}

assert json.loads(handle(json.dumps({"op": "prepare"})))["ok"]
print(json.dumps([everything(facts) for facts in json.load(sys.stdin)]))
"""

type Made = dict[str, dict[str, Any]]

BEFORE, AFTER = (VERIFIED_ON, "2027-03-31"), ("2027-05-10",)


def made_by(folder: Path, *days: str) -> list[Made]:
    """Everything that the engine in a folder makes of the incidents, known on each of the days."""
    asked = [{**facts, "known_on": day, "as_of": day} for day in days for facts in INCIDENTS.values()]
    run = subprocess.run(
        [sys.executable, "-c", MAKES_EVERYTHING],
        input=json.dumps(asked),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = iter(json.loads(run.stdout))
    return [{name: next(found) for name in INCIDENTS} for _ in days]


def engine_with(folder: Path, values: Callable[[int], str]) -> Path:
    """A copy of the engine whose every number has its first value and the further ones given."""
    here = Path(decision_engine.__file__).parent
    shutil.copytree(here, folder / here.name, ignore=shutil.ignore_patterns("__pycache__"))
    figures = folder / here.name / "law" / "figures.py"
    written = re.compile(r"(Figure\(.*)\(FIRST, (\d+)\).*\)$", re.MULTILINE)
    text, count = written.subn(
        lambda said: f"{said[1]}(FIRST, {said[2]}){values(int(said[2]))})",
        figures.read_text(encoding="utf-8"),
    )
    assert count == sum(1 for name in FIGURES if not name.endswith("手前"))
    figures.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the engine of a law that changes every number."""
    return engine_with(tmp_path_factory.mktemp("coming"), lambda value: f', ("{DAY}", {NEW[value]})')


@pytest.fixture(scope="module")
def coming(changed: Path) -> dict[str, Made]:
    """What the engine of that law makes, by day."""
    days = (*BEFORE, *AFTER)
    return dict(zip(days, made_by(changed, *days), strict=True))


def texts(value: object) -> Iterator[str]:
    """Every text inside, keys apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)


def test_before_its_day_a_coming_number_changes_nothing(coming: dict[str, Made], tmp_path: Path) -> None:
    unchanged = engine_with(tmp_path, lambda _value: "")
    assert made_by(unchanged, *BEFORE) == [coming[day] for day in BEFORE]


def test_from_its_day_a_coming_number_changes_everything(coming: dict[str, Made]) -> None:
    """No text says a number of before, and the answers are those of the new law."""
    (made,) = (coming[day] for day in AFTER)
    for name, found in made.items():
        lines = {line for text in texts(found) for line in re.split(r"(?<=[。\n])", text)}
        old = [line for line in lines if OLD.search(line) and not any(word in line for word in OTHERS)]
        assert old == [], name
        assert found["outcome"] == found["said"]
    people = made["people"]["outcome"]
    report = next(duty for duty in people["duties"] if duty["id"] == "report_commission")
    assert report["status"] == "required"
    assert [deadline["due"] for deadline in report["deadlines"]] == ["2027-05-13", "2027-06-01"]
    assert people["contact"]["method"] == "individual_and_public"
    assert "call_centre" in {task["id"] for task in people["plan"]}
    assert made["my number"]["outcome"]["conclusions"]["my_number_4"] == "yes"
    assert made["public body"]["outcome"]["conclusions"]["public_43_4"] == "yes"
    whys = {one["fact"]: one["why"] for one in made["little known"]["outcome"]["open_facts"]}
    assert whys["persons"].startswith("503人を超える")


def test_what_is_read_on_any_day_says_from_when(changed: Path) -> None:
    """Questions and sources are shown before anybody has said a day: they say both numbers."""
    code = """
from decision_engine.facts import FACTS
from decision_engine.facts.plain import WHO
from decision_engine.facts.plain import PLAINS
from decision_engine.law import CITATIONS
from decision_engine.training.words import LINES
print(FACTS["persons"].why, CITATIONS["rule.7.4"].says, LINES["clock"], *(one.why for one in PLAINS))
"""
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=changed, capture_output=True, text=True, check=True
    )
    said = "1,000（2027年4月1日からは503）人を超える"
    assert run.stdout.count(said) >= 3
    assert "30（2027年4月1日からは23）日" in run.stdout
