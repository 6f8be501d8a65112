"""Collect the rules, pick the versions in force on the legal date, refuse a broken rulebook."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from decision_engine import rules
from decision_engine.language.condition import Finding, walk
from decision_engine.language.rule import Caution, Duty, Rule
from decision_engine.law import figures
from decision_engine.law.reading import for_day

VERSION = "2026.11.28.1"
VERIFIED_ON = figures.VERIFIED_ON
FIRST_DAY = "2022-04-01"
ONE_DAY = dt.timedelta(days=1)


# Every version of every rule and duty.
ITEMS: tuple[Rule | Duty, ...] = (*rules.RULES, *rules.DUTIES)


class RulebookError(RuntimeError):
    """The rulebook contradicts itself; it must not decide anything."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules and duties in force on one day; rules stand after those that they read."""

    since: str
    rules: tuple[Rule, ...]
    duties: tuple[Duty, ...]

    def reads[Part](self, part: Part) -> Part:
        """A sentence, a condition or any larger part with the numbers of the law of this edition."""
        return for_day(part, self.since)


def edition(legal_date: dt.date) -> Edition:
    """The edition in force on the legal date (the day of knowing)."""
    place = bisect_right(CHANGES, legal_date.isoformat())
    if not place:
        raise RulebookError(f"no edition is in force on {legal_date}")
    return _edition(CHANGES[place - 1])


def cautions(day: str) -> tuple[Caution, ...]:
    """The cautions in force on a day (YYYY-MM-DD), each in its version of that day."""
    begun = _in_force(rules.CAUTIONS, day)
    return tuple(caution for caution in begun if not caution.until or day <= caution.until)


def versions(rule_id: str) -> tuple[Rule | Duty, ...]:
    """All versions of one rule or duty, oldest first."""
    found = [item for item in ITEMS if item.id == rule_id]
    return tuple(sorted(found, key=lambda item: item.since))


def last_day(item: Rule | Duty) -> str | None:
    """The last day of a version: the eve of the next one; None while there is none."""
    later = [version.since for version in versions(item.id) if version.since > item.since]
    return (dt.date.fromisoformat(min(later)) - ONE_DAY).isoformat() if later else None


@lru_cache(maxsize=16)
def _edition(day: str) -> Edition:
    return Edition(day, _ordered(_in_force(rules.RULES, day)), _in_force(rules.DUTIES, day))


def _in_force[Item: (Rule, Duty, Caution)](items: tuple[Item, ...], day: str) -> tuple[Item, ...]:
    """The newest version of each id that has begun, where the first of its versions stands."""
    newest: dict[str, Item] = {}
    for item in items:
        if item.since <= day and (item.id not in newest or newest[item.id].since < item.since):
            newest[item.id] = item
    return tuple(newest.values())


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
    """The first version of each id begins with the duty to report; no two begin on one day."""
    for rule_id in dict.fromkeys(item.id for item in ITEMS):
        days = [version.since for version in versions(rule_id)]
        if days[0] != FIRST_DAY:
            raise RulebookError(f"{rule_id}: versions must cover every date from {FIRST_DAY}")
        if len(set(days)) != len(days):
            raise RulebookError(f"{rule_id}: two versions begin on one day")


# A number may change that only a sentence outside the rules says: that day has its edition too.
CHANGES = tuple(
    sorted(
        {item.since for item in ITEMS}
        | {day for figure in figures.FIGURES.values() for day, _ in figure.values}
    )
)
_check_versions()
