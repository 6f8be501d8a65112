"""The smallest sets of answers that would give a duty another status.

One pass over all scenarios finds every single answer. Where no single answer is enough,
each answer is tried as a first step, and one more pass finds every second one. Larger sets
are not searched: a reader cannot act on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from decision_engine.language.rule import Status

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings


class Step(TypedDict):
    """One fact and the value that it would take."""

    fact: str
    to: object


class Counterfactual(TypedDict):
    """Answers that together give the duty this status."""

    changes: list[Step]
    status: Status


def smallest_changes(found: Findings, duty: str) -> list[Counterfactual]:
    """All single changes; without any, all pairs; without those, nothing."""
    single = _single(found, duty)
    return single or _pairs(found, duty)


def _single(found: Findings, duty: str) -> list[Counterfactual]:
    return [
        {"changes": [{"fact": one.fact, "to": one.shown}], "status": status}
        for one, status in found.changes(duty)
    ]


def _pairs(found: Findings, duty: str) -> list[Counterfactual]:
    pairs: dict[tuple[str, ...], Counterfactual] = {}
    for first in found.evaluator.scenarios.by_bit.values():
        after = found.evaluator.decide({**found.values, first.fact: first.value})
        for second, status in after.changes(duty):
            if second.fact == first.fact:
                continue
            steps: list[Step] = [{"fact": one.fact, "to": one.shown} for one in (first, second)]
            key = tuple(sorted(f"{step['fact']}={step['to']}" for step in steps))
            pairs.setdefault(key, {"changes": steps, "status": status})
    return list(pairs.values())
