"""Small wrong changes of the rulebook: every number, operator, value, exception, date, citation.

The rulebook is typed data, so a mutant is an item rebuilt with one part replaced; no file is edited.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

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
from decision_engine.language.rule import NEVER, Duty, Rule
from decision_engine.law import CITATIONS
from decision_engine.rulebook import ITEMS, versions
from decision_engine.tasks import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Basis, Clock, Phase, Task, Unless

    type Item = Rule | Duty
    type Change = tuple[str, str, Condition]
    type Variant = tuple[str, str, Item]

PHASES: tuple[Phase, ...] = ("now", "day1", "days3to5", "day30", "day60", "after")
ALL_CITES = tuple(CITATIONS)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One wrong change: its kind, where it is, what it does, all versions of the id with it."""

    kind: str
    item: Item
    says: str
    changed: tuple[Item, ...]

    @property
    def name(self) -> str:
        """Where and what, in one line."""
        return f"{self.item.id} ({self.item.since}) {self.says}"


def mutants() -> Iterator[Mutant]:
    """Every mutant of every rule and duty."""
    for item in ITEMS:
        chain = versions(item.id)
        for kind, says, changed in _of_item(item):
            others = tuple(changed if version is item else version for version in chain)
            yield Mutant(kind, item, says, others)
        yield from _shifted(item, chain)


def _shifted(item: Item, chain: tuple[Item, ...]) -> Iterator[Mutant]:
    """The day on which this version takes over, one day early and one day late."""
    place = chain.index(item)
    if place:
        for days in (-1, 1):
            begin = _moved(item.since, days)
            moved = [replace(version) for version in chain]
            moved[place] = replace(item, since=begin)
            yield Mutant("施行日", item, f"from {begin}", tuple(moved))


def _moved(day: str, days: int) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()


def _of_item(item: Item) -> Iterator[Variant]:
    for kind, says, condition in changes(item.when):
        yield kind, f"when: {says}", replace(item, when=condition)
    for place, exception in enumerate(item.unless):
        yield "例外", f"no exception {exception.title}", replace(item, unless=_without(item.unless, place))
        for kind, says, changed in _of_exception(exception):
            yield kind, f"unless: {says}", replace(item, unless=_with(item.unless, place, changed))
    for says, cites in other_cites(item.cites):
        yield "根拠", says, replace(item, cites=cites)
    if isinstance(item, Duty):
        yield from _of_duty(item)


def _of_exception(exception: Unless) -> Iterator[tuple[str, str, Unless]]:
    for kind, says, condition in changes(exception.when):
        yield kind, says, replace(exception, when=condition)
    for says, cites in other_cites(exception.cites):
        yield "根拠", says, replace(exception, cites=cites)


def _of_duty(duty: Duty) -> Iterator[Variant]:
    for kind, says, condition in changes(duty.advised_when):
        yield kind, f"advised: {says}", replace(duty, advised_when=condition)
    yield "扱い", "stands while unknown", replace(duty, stands_while_unknown=not duty.stands_while_unknown)
    for place, fact in enumerate(duty.pulls_both_ways):
        yield (
            "扱い",
            f"{fact} does not pull",
            replace(duty, pulls_both_ways=_without(duty.pulls_both_ways, place)),
        )
    yield "扱い", "other kind", replace(duty, kind="practice" if duty.kind == "law" else "law")
    yield from _of_addressees(duty)
    for place, only in enumerate(duty.only_for):
        says = f"only for some: {only.cites[0]}"
        yield "根拠の範囲", f"{says} for all", replace(duty, only_for=_without(duty.only_for, place))
        for _, change, condition in changes(only.when):
            narrowed = _with(duty.only_for, place, replace(only, when=condition))
            yield "根拠の範囲", f"{says} {change}", replace(duty, only_for=narrowed)
    for place, clock in enumerate(duty.clocks):
        for kind, says, other_clock in _of_clock(clock):
            yield (
                kind,
                f"clock {clock.id}: {says}",
                replace(duty, clocks=_with(duty.clocks, place, other_clock)),
            )
    for place, task in enumerate(duty.tasks):
        if task.id in BY_ID:  # an action says it in the plan (tests/engine/test_plan.py)
            continue
        for says, other_task in _of_task(task):
            yield (
                "すること",
                f"task {task.id}: {says}",
                replace(duty, tasks=_with(duty.tasks, place, other_task)),
            )


def _of_addressees(duty: Duty) -> Iterator[Variant]:
    """All but the last, which stands for all others whatever its condition says."""
    for place, addressee in enumerate(duty.addressees[:-1]):
        for _, says, condition in changes(addressee.when):
            changed = _with(duty.addressees, place, replace(addressee, when=condition))
            yield "相手", f"{addressee.name}: {says}", replace(duty, addressees=changed)
        yield "相手", f"no {addressee.name}", replace(duty, addressees=_without(duty.addressees, place))


def _of_clock(clock: Clock) -> Iterator[tuple[str, str, Clock]]:
    for says, numbers in _numbers(clock):
        yield "期限の数", says, numbers
    for _, says, condition in changes(clock.when):
        yield "期限の条件", f"when: {says}", replace(clock, when=condition)
    if clock.days is not None:
        for _, says, condition in changes(clock.restarts_when):
            yield "期限の条件", f"restarts: {says}", replace(clock, restarts_when=condition)
    if clock.longer is not None:
        for _, says, condition in (*changes(clock.longer_when), ("", "never", NEVER)):
            yield "期限の条件", f"longer: {says}", replace(clock, longer_when=condition)
    basis: Basis = "statutory" if clock.basis == "guide" else "guide"
    yield "期限の条件", f"basis {basis}", replace(clock, basis=basis)
    for says, cites in other_cites(clock.cites):
        yield "根拠", says, replace(clock, cites=cites)


def _numbers(clock: Clock) -> Iterator[tuple[str, Clock]]:
    for step in (-1, 1):
        if clock.from_day is not None and clock.from_day + step > 0:
            yield f"from {step:+}", replace(clock, from_day=clock.from_day + step)
        if clock.days is not None:
            yield f"days {step:+}", replace(clock, days=clock.days + step)
        if clock.hours is not None:
            yield f"hours {step:+}", replace(clock, hours=clock.hours + step)
        if clock.longer is not None:
            yield f"longer {step:+}", replace(clock, longer=clock.longer + step)
    if clock.days is not None:
        yield "other first day", replace(clock, first_day=1 - clock.first_day)
        yield "other rolling", replace(clock, roll=not clock.roll)


def _of_task(task: Task) -> Iterator[tuple[str, Task]]:
    other = PHASES[(PHASES.index(task.phase) + 1) % len(PHASES)]
    yield f"phase {other}", replace(task, phase=other)
    if task.clock is not None:
        yield "no date", replace(task, clock=None)
    for _, says, condition in changes(task.when):
        yield says, replace(task, when=condition)


def changes(condition: Condition) -> Iterator[Change]:
    """Every small change of a condition: (kind, what it does, the changed condition)."""
    yield from _here(condition)
    match condition:
        case All(parts) | Any(parts):
            for place, part in enumerate(parts):
                for kind, says, changed in changes(part):
                    yield kind, says, replace(condition, parts=_with(parts, place, changed))
        case Not(part):
            for kind, says, changed in changes(part):
                yield kind, says, Not(changed)
        case Answered(fact, otherwise):
            for kind, says, changed in changes(otherwise):
                yield kind, says, Answered(fact, changed)


def _here(condition: Condition) -> Iterator[Change]:
    match condition:
        case All(parts) | Any(parts) if len(parts) > 1:
            yield "演算", "all ↔ any", Any(parts) if isinstance(condition, All) else All(parts)
            for place, part in enumerate(parts):
                yield "演算", f"without {_short(part)}", replace(condition, parts=_without(parts, place))
        case Not(part):
            yield "演算", f"not dropped before {_short(part)}", part
        case Answered(fact, otherwise):
            yield "演算", f"{fact}: no direct answer", otherwise
            yield "演算", f"{fact}: nothing implied", Is(fact, ("yes",))
        case Known(value):
            yield "演算", "always ↔ never", Known(not value)
        case Finding(rule):
            yield "演算", f"not {rule}", Not(condition)
        case Over(fact, limit):
            for step in (-1, 1):
                yield "しきい値", f"{fact} over {limit + step}", Over(fact, limit + step)
        case Is() | Includes() | Reported():
            yield from _values(condition)


def _values(leaf: Is | Includes | Reported) -> Iterator[Change]:
    fact, unclear = leaf.fact, () if isinstance(leaf, Reported) else leaf.unclear
    for place, value in enumerate(leaf.values):
        yield "値", f"{fact} without {value}", replace(leaf, values=_without(leaf.values, place))
    for choice in FACTS[fact].choices:
        if choice.id not in (*leaf.values, *unclear):
            yield "値", f"{fact} with {choice.id}", replace(leaf, values=(*leaf.values, choice.id))
    if isinstance(leaf, Reported):
        if leaf.denied:
            yield "不明", f"{fact} never denied", replace(leaf, denied=None)
        return
    for place, value in enumerate(unclear):
        clear = replace(leaf, unclear=_without(unclear, place))
        yield "不明", f"{fact}: {value} is clear", clear
        yield "不明", f"{fact}: {value} counts", replace(clear, values=(*leaf.values, value))


def _short(condition: Condition) -> str:
    match condition:
        case Is(fact, values) | Includes(fact, values) | Reported(fact, values):
            return f"{fact} {'/'.join(values[:3])}"
        case Over(fact, limit):
            return f"{fact} over {limit}"
        case Finding(rule):
            return rule
        case Not(part):
            return f"not {_short(part)}"
        case Answered(fact):
            return fact
        case _:
            return type(condition).__name__


def other_cites(cites: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for place, cite in enumerate(cites):
        other = ALL_CITES[(ALL_CITES.index(cite) + 1) % len(ALL_CITES)]
        yield f"cites {other} for {cite}", _with(cites, place, other)


def _with[Part](parts: tuple[Part, ...], place: int, part: Part) -> tuple[Part, ...]:
    return (*parts[:place], part, *parts[place + 1 :])


def _without[Part](parts: tuple[Part, ...], place: int) -> tuple[Part, ...]:
    return (*parts[:place], *parts[place + 1 :])
