"""A number of the law with its name and its days, and the rulebook written with such numbers.

A rule, a duty or a caution is written once: with the number itself where a condition or a
deadline counts (`Over("persons", PERSONS_7_4)`), with its name in braces where a sentence says
it (「{規則7条4号の人数}人を超える」). `dated` makes of it one version for every day on which one of
its numbers changes. A change of law is then one more value of one number, and every sentence
and every condition that rests on it follows.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from string import Formatter
from typing import TYPE_CHECKING, Any, Self

from decision_engine.language.rule import Case, Caution, Duty, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Figure(int):
    """A legal number: as an int its newest value, with the day from which each value holds.

    `cite` is the citation that says it. Values are (first day, number), oldest first.
    """

    name: str
    cite: str
    values: tuple[tuple[str, int], ...]

    def __new__(cls, name: str, cite: str, *values: tuple[str, int]) -> Self:
        """A number by its name; the newest value comes last."""
        self = super().__new__(cls, values[-1][1])
        self.name, self.cite, self.values = name, cite, values
        return self

    def on(self, day: str) -> int:
        """The value in force on a day (YYYY-MM-DD); the first one also before its own day."""
        begun = [value for since, value in self.values if since <= day]
        return begun[-1] if begun else self.values[0][1]


def share(name: str, figure: Figure, percent: int) -> Figure:
    """A part of a number, in whole percent and rounded down: 「1,000人の手前」 is 80 % of 1,000."""
    return Figure(name, figure.cite, *((day, value * percent // 100) for day, value in figure.values))


def dated[Item: (Rule, Duty, Caution)](
    written: tuple[Item, ...], figures: Mapping[str, Figure]
) -> tuple[Item, ...]:
    """Every version of what was written, with the numbers of its own days.

    The cases beside a rule belong to its newest version: an older one has the dates of another law.
    """
    return tuple(version for item in written for version in _versions(item, written, figures))


def _versions[Item: (Rule, Duty, Caution)](
    item: Item, written: tuple[Item, ...], figures: Mapping[str, Figure]
) -> Iterator[Item]:
    later: list[str] = [one.since for one in written if one.id == item.id and one.since > item.since]
    ends: str = min(later, default="9999")
    changes: set[str] = {day for figure in _used(item, figures) for day, _ in figure.values}
    days: list[str] = [item.since, *sorted(day for day in changes if item.since < day < ends)]
    for day in days:
        yield _version(item, day, figures, newest=day == days[-1])


def _version(item: Any, day: str, figures: Mapping[str, Figure], *, newest: bool) -> Any:  # noqa: ANN401
    version = _on(item, day, figures)
    if day != item.since:
        version = replace(version, since=day)
    return version if newest or isinstance(item, Caution) else replace(version, cases=())


def _on(value: Any, day: str, figures: Mapping[str, Figure]) -> Any:  # noqa: ANN401 - any part of a rule
    """A part with its numbers and slots replaced by their values; the very same part where it has none."""
    match value:
        case Case():
            return value
        case Figure():
            return value.on(day)
        case str() if "{" in value:
            return value.format_map({name: f"{figures[name].on(day):,}" for name in _slots(value)})
        case tuple():
            parts = tuple(_on(part, day, figures) for part in value)
            return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
        case _ if is_dataclass(value) and not isinstance(value, type):
            found = {field.name: getattr(value, field.name) for field in fields(value)}
            new = {name: _on(part, day, figures) for name, part in found.items()}
            changed = {name: part for name, part in new.items() if part is not found[name]}
            return replace(value, **changed) if changed else value
    return value


def _used(value: object, figures: Mapping[str, Figure]) -> Iterator[Figure]:
    match value:
        case Case():
            return
        case Figure():
            yield value
        case str() if "{" in value:
            yield from (figures[name] for name in _slots(value))
        case tuple():
            for part in value:
                yield from _used(part, figures)
        case _ if is_dataclass(value) and not isinstance(value, type):
            for field in fields(value):
                yield from _used(getattr(value, field.name), figures)


def _slots(text: str) -> Iterable[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name]
