"""The rulebook as data for machines: every version of every rule and duty, with what they cite."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    All,
    Answered,
    Any,
    Finding,
    Includes,
    Is,
    Known,
    Not,
    Over,
    Reported,
)
from decision_engine.language.rule import Rule
from decision_engine.law import CITATIONS, SOURCES
from decision_engine.rulebook import VERIFIED_ON, VERSION, last_day

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Addressee, Case, Caution, Clock, Duty, Task, Unless
    from decision_engine.law import Citation

    type Json = dict[str, object]

SCHEMA = "rules/1"
LICENCE = "CC BY 4.0"


def catalogue() -> Json:
    """Every version of every rule and duty, with what they cite."""
    return {
        "schema": SCHEMA,
        "rulebook": {"version": VERSION, "verified_on": VERIFIED_ON},
        "licence": LICENCE,
        "facts": [asdict(fact) for fact in FACTS.values()],
        "rules": [_rule(rule) for rule in rules.RULES],
        "duties": [_duty(duty) for duty in rules.DUTIES],
        "cautions": [_caution(one) for one in rules.CAUTIONS],
        "advisers": [asdict(one) for one in rules.ADVISERS],
        "coming": [asdict(one) for one in rules.COMING],
        "citations": {one.id: _citation(one) for one in CITATIONS.values()},
        "sources": {
            one.id: {**asdict(one), "page": f"sources/#{one.id.replace('_', '-').replace('.', '-')}"}
            for one in SOURCES.values()
        },
    }


def condition_data(condition: Condition) -> Json:  # noqa: C901, PLR0911  (one line for each kind of condition)
    """A condition as JSON: one key naming its kind."""
    match condition:
        case All(parts):
            return {"all": [condition_data(part) for part in parts]}
        case Any(parts):
            return {"any": [condition_data(part) for part in parts]}
        case Not(part):
            return {"not": condition_data(part)}
        case Finding(rule):
            return {"finding": rule}
        case Known(value):
            return {"known": value}
        case Over(fact, limit, within):
            whole = {"within": within} if within else {}
            return {"over": {"fact": fact, "limit": limit, **whole}}
        case Answered(fact, otherwise):
            return {"answered": {"fact": fact, "otherwise": condition_data(otherwise)}}
        case Is(fact, values, unclear):
            return {"is": {"fact": fact, "values": list(values), "unclear": list(unclear)}}
        case Includes(fact, values, unclear):
            return {"includes": {"fact": fact, "values": list(values), "unclear": list(unclear)}}
        case Reported(fact, values, denied):
            return {"reported": {"fact": fact, "values": list(values), "denied": denied and list(denied)}}


def _shared(item: Rule | Duty) -> Json:
    folder = "rules" if isinstance(item, Rule) else "duties"
    return {
        "id": item.id,
        "page": f"{folder}/{item.id}/",
        "since": item.since,
        "until": last_day(item),
        "title": item.title,
        "when": condition_data(item.when),
        "unless": [_unless(one) for one in item.unless],
        "cites": list(item.cites),
        "note": item.note,
    }


def _rule(rule: Rule) -> Json:
    answers = {"yes": rule.yes, "no": rule.no, "unknown": rule.unknown}
    return {**_shared(rule), "answers": answers, "cases": [_case(one) for one in rule.cases]}


def _duty(duty: Duty) -> Json:
    statuses = ("required", "undetermined", "advised", "not_required")
    return {
        **_shared(duty),
        "kind": duty.kind,
        "advised_when": condition_data(duty.advised_when),
        "stands_while_unknown": duty.stands_while_unknown,
        "pulls_both_ways": list(duty.pulls_both_ways),
        "statuses": {status: getattr(duty, status) for status in statuses},
        "only_for": [{"cites": list(one.cites), "when": condition_data(one.when)} for one in duty.only_for],
        "safe_side": duty.safe_side,
        "addressees": [_addressee(one) for one in duty.addressees],
        "clocks": [_clock(one) for one in duty.clocks],
        "tasks": [_task(one) for one in duty.tasks],
        "cases": [_case(one) for one in duty.cases],
    }


def _caution(one: Caution) -> Json:
    return {
        **asdict(one),
        "when": condition_data(one.when),
        "quiet_when": condition_data(one.quiet_when),
    }


def _unless(one: Unless) -> Json:
    return {"title": one.title, "when": condition_data(one.when), "cites": list(one.cites)}


def _addressee(one: Addressee) -> Json:
    return {"name": one.name, "how": one.how, "url": one.url, "when": condition_data(one.when)}


def _clock(clock: Clock) -> Json:
    conditions = ("longer_when", "when", "restarts_when")
    plain = {key: getattr(clock, key) for key in clock.__slots__ if key not in conditions}
    return {**plain, **{key: condition_data(getattr(clock, key)) for key in conditions}}


def _task(task: Task) -> Json:
    plain = {key: getattr(task, key) for key in task.__slots__ if key != "when"}
    return {**plain, "when": condition_data(task.when)}


def _case(case: Case) -> Json:
    return {"says": case.says, "facts": dict(case.facts), "expect": case.expect, "source": case.source}


def _citation(one: Citation) -> Json:
    return {
        "label": one.label,
        "source": one.source.id,
        "place": one.place,
        "says": one.says,
        "confidence": one.confidence,
        "reason": one.reason,
    }
