"""Findings → the facts that can still change an undecided duty, in interview order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.compiled import compiled
from decision_engine.facts import FACTS
from decision_engine.logic import (
    UNKNOWN,
    Answered,
    Finding,
    Includes,
    Is,
    Over,
    Reported,
    children,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.findings import Evaluator, Findings
    from decision_engine.logic import Condition
    from decision_engine.rule import Duty, Rule

CORE = (
    "report_commission",
    "report_my_number",
    "report_public_body",
    "notify_persons",
    "notify_persons_my_number",
    "substitute_notice",
)
RANK = {name: place for place, name in enumerate(FACTS)}


def open_facts(found: Findings) -> dict[str, list[str]]:
    """Facts by id, each with the undecided duties it can still change.

    Facts of the core duties (report, notice) come first; within both groups the order is
    the interview order of `facts`.
    """
    decides: dict[str, list[str]] = {}
    by_rule: dict[str, frozenset[str]] = {}
    rules = {rule.id: rule for rule in found.edition.rules}
    for duty in found.edition.duties:
        if found.statuses[duty.id] == "undetermined":
            conditions = (*_conditions(duty), duty.advised_when)
            for fact in _open_in(conditions, found, rules, by_rule):
                decides.setdefault(fact, []).append(duty.id)
    ordered = sorted(decides, key=lambda fact: (not _is_core(decides[fact]), RANK[fact]))
    return {fact: decides[fact] for fact in ordered}


def relevance(evaluator: Evaluator, found: Findings) -> dict[str, str]:
    """How each fact stands: open, answered, or idle (it can no longer matter).

    An answered fact is idle when forgetting it would not make it open again: the other
    answers decide without it. Idle questions are folded away; their answers are kept.
    """
    still_open = open_facts(found)
    standing = {}
    for name, fact in FACTS.items():
        if fact.kind in {"date", "time"}:
            standing[name] = "answered" if name in found.values else "open"
        elif name in still_open:
            standing[name] = "open"
        elif name in found.values:
            again = open_facts(evaluator.with_change(found, name, None))
            standing[name] = "answered" if name in again else "idle"
        else:
            standing[name] = "idle"
    return standing


def _is_core(duties: list[str]) -> bool:
    return any(duty in CORE for duty in duties)


def _conditions(item: Rule | Duty) -> tuple[Condition, ...]:
    return (item.when, *(exception.when for exception in item.unless))


def _open_in(
    conditions: Iterable[Condition],
    found: Findings,
    rules: dict[str, Rule],
    by_rule: dict[str, frozenset[str]],
) -> frozenset[str]:
    """Facts of the parts that are unknown: a decided part can no longer change anything."""
    names: set[str] = set()
    for condition in conditions:
        if compiled(condition)(found.values, found.truths) != UNKNOWN:
            continue
        match condition:
            case Finding(rule_id):
                if rule_id not in by_rule:
                    by_rule[rule_id] = _open_in(_conditions(rules[rule_id]), found, rules, by_rule)
                names |= by_rule[rule_id]
            case Answered(fact, otherwise):
                names.add(fact)
                names |= _open_in((otherwise,), found, rules, by_rule)
            case Includes() | Is() | Over() | Reported():
                names |= _open_leaf(condition, found)
            case _:
                names |= _open_in(children(condition), found, rules, by_rule)
    return frozenset(names)


def _open_leaf(leaf: Includes | Is | Over | Reported, found: Findings) -> set[str]:
    match leaf:
        case Includes(fact):
            settled = FACTS[fact].settled_by
            if fact not in found.values:
                return {fact}
            if settled and found.values.get(settled) != "yes":
                return {fact, settled}
            return set()
        case Reported(_, _, denied):
            return {denied[0]} if denied else set()
        case Is(fact):
            return set() if fact in found.values else {fact}
        case Over(fact):
            return {fact}
