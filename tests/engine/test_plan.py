"""The plan: first what stops this kind of accident, never two courses at once, every task raised."""

from __future__ import annotations

import ast
import random
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import rules, tasks
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.law import CITATIONS
from decision_engine.outcome.make import decide
from decision_engine.outcome.plan import PHASES
from tests.law.scenario_book import choices, scenarios

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.outcome.shape import Planned

BASE = {"as_of": "2026-11-24", "known_on": "2026-11-23", "leak": "occurred", "information": "personal_data"}
CAUSES = tuple(choice.id for choice in FACTS["cause"].choices)
FOLDER = Path(tasks.__file__).parent
# Words that forbid each other wherever they stand in one plan.
OPPOSITES = (
    ("電源を切る", "電源を切らない"),
    ("電源を切る", "電源は入れたまま"),
    ("すぐに公表", "公表の時期を"),
    ("削除するよう頼む", "現物をすぐ取りに"),
    ("本人に問いただす", "知られないよう"),
    ("身代金を払う", "身代金を払わない"),
    ("初期化する", "写しを、直す前に取る"),
)


def planned(**facts: object) -> list[Planned]:
    return decide(read({**BASE, **facts})).outcome["plan"]


def now(cause: str | None) -> list[str]:
    found = planned(cause=cause) if cause else planned()
    return [task["title"] for task in found if task["phase"] == "now"]


def incidents() -> Iterator[dict[str, Any]]:
    """The book of scenarios, and every value of every choice on a plain incident."""
    yield from (dict(one.facts) for one in (*scenarios(), *choices()))
    for fact in FACTS.values():
        for choice in fact.choices:
            yield {**BASE, fact.id: [choice.id] if fact.kind == "set" else choice.id}


def random_incidents(count: int) -> Iterator[dict[str, Any]]:
    """Incidents with any cause, role, sectors, items and reachability at once."""
    draw = random.Random(20261124)  # noqa: S311 - reproducible incidents, not secrets
    for _ in range(count):
        facts: dict[str, Any] = dict(BASE)
        for fact in FACTS.values():
            ids = [choice.id for choice in fact.choices]
            if not ids or draw.random() < 0.3:
                continue
            some = draw.sample(ids, draw.randint(0, min(4, len(ids))))
            facts[fact.id] = some if fact.kind == "set" else draw.choice(ids)
        facts["persons"] = draw.choice([1, 800, 1001, {"min": 5, "max": None}])
        yield facts


def test_there_are_eighty_tasks_each_with_its_own_words() -> None:
    assert len(tasks.ACTIONS) >= 80
    for part in ("id", "title", "detail"):
        said = [getattr(action, part) for action in tasks.ACTIONS]
        assert len(set(said)) == len(said), part


@pytest.mark.parametrize("action", tasks.ACTIONS, ids=lambda action: action.id)
def test_an_action_says_who_why_done_and_on_which_source(action: tasks.Action) -> None:
    assert action.who in tasks.WHO
    assert action.phase in PHASES
    assert action.why.endswith("。")
    assert action.done.endswith("。")
    assert action.cites
    assert all(CITATIONS[cite].confidence in {"H", "M"} for cite in action.cites)
    assert action.duty in {duty.id for duty in rules.DUTIES}


def test_every_task_of_a_duty_says_who_and_when_it_is_done() -> None:
    of_duties = {task.id for duty in rules.DUTIES for task in duty.tasks}
    assert of_duties - set(tasks.BY_ID) == set(tasks.HANDLINGS)


def test_the_first_three_things_differ_for_every_cause() -> None:
    """Nobody is told to pull a cable for a slip of paper."""
    firsts = {cause: tuple(now(cause)[:3]) for cause in CAUSES}
    firsts["unknown"] = tuple(now(None)[:3])
    assert firsts.pop("other") == firsts["unknown"]  # a cause that nobody named
    said = [title for three in firsts.values() for title in three]
    assert len(said) == 3 * len(firsts)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("cause", ["document_misdelivered", "lost_item", "misdisposal", "tampered_paper"])
def test_paper_needs_no_cable(cause: str) -> None:
    assert not [t for t in planned(cause=cause) if "ケーブル" in t["detail"] or "ログを" in t["title"]]


@pytest.mark.parametrize("cause", CAUSES)
def test_whoever_is_responsible_hears_at_once(cause: str) -> None:
    """Within the five lines of いますぐ, whatever the cause."""
    assert "責任者に知らせ、知った日と時刻を書く" in now(cause)[:5]


def test_every_action_is_raised_by_an_incident() -> None:
    raised = {task["id"] for facts in incidents() for task in decide(read(facts)).outcome["plan"]}
    assert {action.id for action in tasks.ACTIONS} <= raised


def test_two_courses_of_one_subject_are_never_given_together() -> None:
    """All pairs, over the book and a thousand random incidents."""
    rivals = {
        (one.id, other.id)
        for one, other in combinations(tasks.ACTIONS, 2)
        if one.course and other.course and one.course[0] == other.course[0] and one.course != other.course
    }
    assert rivals
    for facts in (*incidents(), *random_incidents(1000)):
        plan = decide(read(facts)).outcome["plan"]
        ids = {task["id"] for task in plan}
        assert not [pair for pair in rivals if set(pair) <= ids]
        text = "\n".join(task["title"] + task["detail"] for task in plan)
        assert not [pair for pair in OPPOSITES if pair[0] in text and pair[1] in text]


def test_a_plan_names_each_thing_once_and_keeps_the_order_of_phases() -> None:
    for facts in random_incidents(200):
        plan = decide(read(facts)).outcome["plan"]
        assert len({task["id"] for task in plan}) == len(plan)
        phases = [PHASES.index(task["phase"]) for task in plan]
        assert phases == sorted(phases)


def test_finding_the_count_is_asked_only_while_it_is_open() -> None:
    assert "count_most" in {task["id"] for task in planned()}
    assert "count_most" not in {task["id"] for task in planned(persons=5)}


CONTENT = [path for path in sorted(FOLDER.glob("*.py")) if path.name not in {"__init__.py", "shape.py"}]


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.name)
def test_the_task_files_hold_no_code(path: Path) -> None:
    """Data only: no branch, no function, no formatted text."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    code = (ast.FunctionDef, ast.If, ast.IfExp, ast.Lambda, ast.JoinedStr, ast.BinOp, ast.For)
    assert [node for node in ast.walk(tree) if isinstance(node, code)] == []
