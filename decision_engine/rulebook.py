"""Collect the rules, pick the versions in force on the legal date, refuse a broken rulebook."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from decision_engine import rules
from decision_engine.language.condition import Finding, walk
from decision_engine.language.rule import Duty, Rule

VERSION = "2026.11.23"
VERIFIED_ON = "2026-11-23"


class RulebookError(RuntimeError):
    """The rulebook contradicts itself; it must not decide anything."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules and duties in force on one day; rules stand after those that they read."""

    since: str
    rules: tuple[Rule, ...]
    duties: tuple[Duty, ...]


def edition(legal_date: dt.date) -> Edition:
    """The edition in force on the legal date (the day of knowing)."""
    return _edition(max(day for day in CHANGES if day <= legal_date.isoformat()))


def versions(rule_id: str) -> tuple[Rule | Duty, ...]:
    """All versions of one rule or duty, oldest first."""
    found = [item for item in (*rules.RULES, *rules.DUTIES) if item.id == rule_id]
    return tuple(sorted(found, key=lambda item: item.since))


@lru_cache(maxsize=16)
def _edition(day: str) -> Edition:
    return Edition(day, _ordered(_in_force(rules.RULES, day)), _in_force(rules.DUTIES, day))


def _in_force[Item: (Rule, Duty)](items: tuple[Item, ...], day: str) -> tuple[Item, ...]:
    return tuple(item for item in items if item.since <= day and (item.until is None or day <= item.until))


def _ordered(items: tuple[Rule, ...]) -> tuple[Rule, ...]:
    by_id = {rule.id: rule for rule in items}
    done: dict[str, Rule] = {}

    def place(rule: Rule, path: tuple[str, ...]) -> None:
        if rule.id in path:
            raise RulebookError(f"circular rules: {' → '.join((*path, rule.id))}")
        for needed in reads(rule):
            if needed not in by_id:
                raise RulebookError(f"{rule.id} reads {needed}, which no rule decides")
            place(by_id[needed], (*path, rule.id))
        done.setdefault(rule.id, rule)

    for rule in items:
        place(rule, ())
    return tuple(done.values())


def reads(rule: Rule) -> tuple[str, ...]:
    """The ids of the rules that this rule reads."""
    conditions = (rule.when, *(exception.when for exception in rule.unless))
    return tuple(
        dict.fromkeys(
            part.rule for condition in conditions for part in walk(condition) if isinstance(part, Finding)
        )
    )


def _check_versions() -> None:
    """Versions of one id must meet exactly: no gap, no overlap, open at the end."""
    for rule_id in dict.fromkeys(item.id for item in (*rules.RULES, *rules.DUTIES)):
        chain = versions(rule_id)
        for earlier, later in pairwise(chain):
            if earlier.until is None or _next_day(earlier.until) != later.since:
                raise RulebookError(f"{rule_id}: {earlier.until} does not meet {later.since}")
        if chain[0].since != "2022-04-01" or chain[-1].until is not None:
            raise RulebookError(f"{rule_id}: versions must cover every date from 2022-04-01")


def _next_day(day: str) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()


CHANGES = tuple(sorted({item.since for item in (*rules.RULES, *rules.DUTIES)}))
_check_versions()
