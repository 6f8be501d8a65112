"""Our engine on the same table, then on everything that it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.peers.table import CONCLUSIONS
from decision_engine.decide.findings import Evaluator
from decision_engine.intake.answers import read
from decision_engine.language.condition import WORDS, Finding, walk
from decision_engine.outcome.make import decide, engine_for
from decision_engine.outcome.pieces import line_of
from decision_engine.rulebook import Edition, edition

if TYPE_CHECKING:
    import datetime as dt

    from benchmarks.peers.table import Answer, Facts
    from decision_engine.language.rule import Rule

_TABLES: dict[str, Evaluator] = {}


def same_table(facts: Facts) -> Answer:
    """Only the rules behind the five conclusions; reading and checking of the facts included."""
    answers = read(facts)
    found = _table(answers.legal_date).decide(answers.values)
    return tuple(WORDS[found.truths[name]] for name in CONCLUSIONS)


def whole_rulebook(facts: Facts) -> Answer:
    """Every rule and the status of every duty."""
    answers = read(facts)
    found = engine_for(answers.legal_date).evaluator.decide(answers.values)
    return tuple(WORDS[found.truths[name]] for name in CONCLUSIONS)


def whole_outcome(facts: Facts) -> Answer:
    """Also deadlines, reasons, changes, plan, and the line that `decide --ndjson` prints."""
    decision = decide(read(facts))
    line_of(decision)
    return tuple(decision.conclusions[name] for name in CONCLUSIONS)


def _table(day: dt.date) -> Evaluator:
    book = edition(day)
    if book.since not in _TABLES:
        _TABLES[book.since] = Evaluator(Edition(book.since, _behind(book.rules), ()))
    return _TABLES[book.since]


def _behind(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules that the conclusions rest on, in the order of the edition."""
    wanted = set(CONCLUSIONS)
    for rule in reversed(rules):
        if rule.id in wanted:
            conditions = (rule.when, *(exception.when for exception in rule.unless))
            parts = (part for condition in conditions for part in walk(condition))
            wanted |= {part.rule for part in parts if isinstance(part, Finding)}
    return tuple(rule for rule in rules if rule.id in wanted)
