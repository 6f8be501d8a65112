"""Answers → the outcome of the contract, the same bytes wherever it is computed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.days.offices import CalendarError
from decision_engine.decide.compiled import compiled
from decision_engine.decide.findings import Evaluator
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, no_calendar
from decision_engine.language.condition import WORDS, YES
from decision_engine.law import CITATIONS
from decision_engine.outcome.deadlines import deadlines, undated
from decision_engine.outcome.grounds import Tracer, labels
from decision_engine.outcome.interview import Interview
from decision_engine.outcome.plan import contact, plan
from decision_engine.rulebook import VERIFIED_ON, VERSION, edition
from decision_engine.wording import WARNINGS

if TYPE_CHECKING:
    from decision_engine.decide.compiled import Test
    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Caution, Coming, Duty
    from decision_engine.outcome.shape import (
        ComingChange,
        Deadline,
        DutyOutcome,
        Node,
        OpenFact,
        Outcome,
        Receiver,
        Warned,
    )

CONCLUSIONS = (
    "leak_etc",
    *(f"appi_7_{n}" for n in range(1, 5)),
    *(f"my_number_{n}" for n in range(1, 5)),
    *(f"public_43_{n}" for n in range(1, 6)),
)
SCHEMA = "outcome/1"
STALE_AFTER = dt.timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Fixed:
    """What a duty says whatever the facts are."""

    cites: list[str]
    check: list[str]
    receivers: tuple[tuple[Test, Receiver], ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """One edition of the rulebook with everything prepared for many decisions."""

    evaluator: Evaluator
    tracer: Tracer
    interview: Interview
    fixed: dict[str, Fixed]


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome together with the findings it was made from (for views)."""

    answers: Answers
    engine: Engine
    found: Findings
    outcome: Outcome


_ENGINES: dict[str, Engine] = {}
_COMING: tuple[tuple[Coming, ComingChange], ...] = tuple(
    (
        change,
        {
            "title": change.title,
            "text": change.text,
            "starts": change.starts or None,
            "duties": list(change.duties),
            "cites": labels(change.cites),
        },
    )
    for change in rules.COMING
)


def engine_for(legal_date: dt.date) -> Engine:
    """The prepared engine of the edition in force on the legal date."""
    book = edition(legal_date)
    if book.since not in _ENGINES:
        evaluator = Evaluator(book)
        tracer, interview = Tracer(book, evaluator.table), Interview(book, evaluator.table)
        _ENGINES[book.since] = Engine(
            evaluator, tracer, interview, {duty.id: fixed_parts(duty) for duty in book.duties}
        )
    return _ENGINES[book.since]


def decide(answers: Answers) -> Decision:
    """Decide; raises AnswerError for dates that the table of holidays does not cover."""
    engine = engine_for(answers.legal_date)
    found = engine.evaluator.decide(answers.values)
    return Decision(answers, engine, found, _outcome(answers, engine, found))


@dataclass(frozen=True, slots=True)
class _Material:
    """Everything that the parts of one outcome are made from."""

    answers: Answers
    engine: Engine
    found: Findings
    trees: dict[str, Node]
    dated: dict[str, list[Deadline]]


def _outcome(answers: Answers, engine: Engine, found: Findings) -> Outcome:
    trees = engine.tracer.findings(found)
    dated = _dated(answers, found)
    material = _Material(answers, engine, found, trees, dated)
    return {
        "schema": SCHEMA,
        "as_of": answers.as_of.isoformat(),
        "rulebook": {"version": VERSION, "verified_on": VERIFIED_ON, "edition": found.edition.since},
        "assumptions": [{"fact": name, "value": value} for name, value in answers.assumed],
        "warnings": _warnings(answers, found),
        "conclusions": {name: WORDS[found.truths[name]] for name in CONCLUSIONS},
        "duties": [_duty(duty, material) for duty in found.edition.duties],
        "open_facts": _open_facts(answers, engine, found),
        "plan": plan(found, dated),
        "contact": contact(found),
        "coming": _coming(found),
        "findings": trees,
    }


def _open_facts(answers: Answers, engine: Engine, found: Findings) -> list[OpenFact]:
    decides = engine.interview.open_facts(found, answers.given)
    return [{"fact": fact, "why": FACTS[fact].why, "decides": duties} for fact, duties in decides.items()]


def _coming(found: Findings) -> list[ComingChange]:
    """Changes that will touch a duty that stands or may stand."""
    live = {name for name, status in found.statuses.items() if status != "not_required"}
    return [said for change, said in _COMING if live.intersection(change.duties)]


def _dated(answers: Answers, found: Findings) -> dict[str, list[Deadline]]:
    try:
        return {
            duty.id: [] if found.statuses[duty.id] == "not_required" else deadlines(duty, answers, found)
            for duty in found.edition.duties
        }
    except CalendarError as error:
        raise AnswerError((no_calendar("known_on", answers.legal_date, error.day),)) from error


def _duty(duty: Duty, material: _Material) -> DutyOutcome:
    found = material.found
    status = found.statuses[duty.id]
    fixed = material.engine.fixed[duty.id]
    return {
        "id": duty.id,
        "title": duty.title,
        "status": status,
        "kind": duty.kind,
        "why": getattr(duty, status),
        "note": duty.note or None,
        "safe_side": duty.safe_side or None if status == "undetermined" else None,
        "addressee": receiver_of(fixed, found),
        "cites": fixed.cites,
        "check": fixed.check,
        "grounds": material.engine.tracer.grounds(duty.id, found, material.trees),
        "deadlines": material.dated[duty.id],
        "timing": [] if status == "not_required" else undated(duty, material.answers, found),
        "would_change": found.standings[duty.id].would_change,
    }


def receiver_of(fixed: Fixed, found: Findings) -> Receiver:
    """The first addressee whose condition surely holds; the last one stands for all others."""
    for test, receiver in fixed.receivers:
        if test(found.values, found.truths) == YES:
            return receiver
    return fixed.receivers[-1][1]


def fixed_parts(duty: Duty) -> Fixed:
    """Citations, 要確認 (citations not confirmed in the original text) and addressees."""
    unsure = [CITATIONS[cite] for cite in duty.cites if CITATIONS[cite].confidence != "H"]
    return Fixed(
        labels(duty.cites),
        [f"{citation.label}: {citation.reason}" for citation in unsure],
        tuple(
            (compiled(to.when), {"name": to.name, "how": to.how, "url": to.url or None})
            for to in duty.addressees
        ),
    )


def _shows(caution: Caution, found: Findings) -> bool:
    if compiled(caution.when)(found.values, found.truths) != YES:
        return False
    return compiled(caution.quiet_when)(found.values, found.truths) != YES


def _warnings(answers: Answers, found: Findings) -> list[Warned]:
    warnings: list[Warned] = [
        {"fact": caution.fact, "text": caution.text} for caution in rules.CAUTIONS if _shows(caution, found)
    ]
    if answers.as_of - dt.date.fromisoformat(VERIFIED_ON) > STALE_AFTER:
        text = WARNINGS["old_rulebook"].format(verified_on=VERIFIED_ON)
        warnings.append({"fact": "as_of", "text": text})
    return warnings
