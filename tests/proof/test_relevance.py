"""「結論に関わりません」 and 「もう決まっています」 are never untrue, over random half-known incidents.

Counts are printed with `pytest -s`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.language.condition import UNKNOWN
from decision_engine.outcome.make import decide
from decision_engine.outcome.relevance import IMPLIED, NEIGHBOURS, REPORTS, Relevance
from tests.proof.random_facts import DATES, DEFINITE, admitted

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision

type Facts = dict[str, Any]

INCIDENTS = 300
SHARED = settings(max_examples=INCIDENTS, deadline=None, suppress_health_check=list(HealthCheck))
COUNTS: Counter[str] = Counter()


def _of(decision: Decision) -> Relevance:
    return Relevance(decision.found.edition)


def _result(decision: Decision) -> dict[str, Any]:
    """What a reader acts on: status, days, addressee of every duty, and how to tell people."""
    result: dict[str, Any] = {"contact": decision.outcome["contact"]["method"]}
    for duty in decision.outcome["duties"]:
        dues = [deadline.get("due_at") or deadline.get("due") for deadline in duty["deadlines"]]
        addressee = duty["addressee"]["name"] if duty["status"] != "not_required" else ""
        result[duty["id"]] = (duty["status"], dues, addressee)
    return result


def _decided(facts: Facts) -> Decision | None:
    try:
        return decide(read(facts))
    except AnswerError:
        return None


def test_no_answer_to_an_idle_question_changes_anything() -> None:
    """Alone, and with whatever the other facts of the same question may be at the same time."""
    _try_idle_questions()
    print(dict(COUNTS))  # noqa: T201 - the counts are part of the proof
    assert COUNTS["answers tried"] > INCIDENTS


def test_what_is_called_settled_stays_whatever_is_answered_next() -> None:
    _try_what_is_settled()
    print(dict(COUNTS))  # noqa: T201 - the counts are part of the proof
    assert COUNTS["settled: reports"] + COUNTS["settled: all"] > INCIDENTS // 20


@SHARED
@given(facts=admitted(), others=DEFINITE, data=st.data())
def _try_idle_questions(facts: Facts, others: Facts, data: st.DataObject) -> None:
    decision = _decided(facts)
    if decision is None:
        return
    standing = _of(decision).read(decision.answers, decision.found).standing
    idle = [name for name, state in standing.items() if state == "idle"]
    COUNTS["incidents"] += 1
    COUNTS["idle questions"] += len(idle)
    before = _result(decision)
    for name in idle:
        # its own choices in turn, with whatever its neighbours may be at the same time
        values: list[Any] = (
            [choice.id for choice in FACTS[name].choices] if FACTS[name].kind in {"choice", "yes_no"} else []
        )
        values = [*values, *([others[name]] if name in others else [])]
        for value in values:
            changed = {**facts, name: value}
            for neighbour in NEIGHBOURS[name] - {name}:
                if neighbour in others and data.draw(st.booleans()):
                    changed[neighbour] = others[neighbour]
            after = _decided(changed)
            if after is not None:
                COUNTS["answers tried"] += 1
                assert _result(after) == before, (name, value)


@SHARED
@given(facts=admitted(), rest=DEFINITE)
def _try_what_is_settled(facts: Facts, rest: Facts) -> None:
    decision = _decided(facts)
    if decision is None:
        return
    settled = _of(decision).read(decision.answers, decision.found).settled
    COUNTS[f"settled: {settled}"] += 1
    assumed = {name for name, _ in decision.answers.assumed}
    implied = {name for name in IMPLIED if decision.found.truths[name] != UNKNOWN}
    told = {*facts, *assumed, *implied, *DATES}
    answered = {name: value for name, value in rest.items() if name not in told}
    after = _decided({**facts, **answered})
    if after is None or settled == "open":
        return
    before, now = _result(decision), _result(after)
    if settled == "all":
        assert now == before
    assert [now[name][0] for name in REPORTS] == [before[name][0] for name in REPORTS]
