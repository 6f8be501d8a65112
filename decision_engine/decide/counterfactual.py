"""The smallest sets of answers that would give a duty another status.

One pass over all scenarios finds every single answer. Where no single answer is enough,
each answer is tried as a first step, and one more pass finds every second one. Larger sets
are not searched: a reader cannot act on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from decision_engine.decide.findings import Evaluator, Findings
    from decision_engine.language.rule import Status


class Step(TypedDict):
    """One fact and the value that it would take."""

    fact: str
    to: object


class Counterfactual(TypedDict):
    """Answers that together give the duty this status."""

    changes: list[Step]
    status: Status


def smallest_changes(evaluator: Evaluator, found: Findings, duty: str) -> list[Counterfactual]:
    """All single changes; without any, all pairs; without those, nothing."""
    single = _single(found, duty)
    return single or _pairs(evaluator, found, duty)


def _single(found: Findings, duty: str) -> list[Counterfactual]:
    return [
        {"changes": [{"fact": change["fact"], "to": change["to"]}], "status": change["status"]}
        for change in found.standings[duty].would_change
    ]


def _pairs(evaluator: Evaluator, found: Findings, duty: str) -> list[Counterfactual]:
    pairs: dict[tuple[str, ...], Counterfactual] = {}
    for scenario in evaluator.scenarios():
        after = evaluator.decide({**found.values, scenario.fact: scenario.value})
        for change in after.standings[duty].would_change:
            if change["fact"] == scenario.fact:
                continue
            steps: list[Step] = [
                {"fact": scenario.fact, "to": scenario.shown},
                {"fact": change["fact"], "to": change["to"]},
            ]
            key = tuple(sorted(f"{step['fact']}={step['to']}" for step in steps))
            pairs.setdefault(key, {"changes": steps, "status": change["status"]})
    return list(pairs.values())
