"""A number of the law with its name and its days, and the rulebook written with such numbers.

A rule, a duty or a caution is written once: with the number itself where a condition or a
deadline counts (`Over("persons", PERSONS_7_4)`), with its name in braces where a sentence says
it (「{規則7条4号の人数}人を超える」). `dated` makes of it one version for every day on which one of
its numbers changes. A change of law is then one more value of one number, and every sentence
and every condition that rests on it follows.

What has no versions (questions, tasks, papers, words of a page) is read for a day by `on_day`, or
names the days itself (`naming_days`). There is no other way to read a number.
"""

from __future__ import annotations

import re
from dataclasses import replace
from operator import is_
from typing import TYPE_CHECKING, Any, Self

from decision_engine.language.rule import Case, Caution, Duty, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    # It stands where its value will. To the checker it is that value; at run time it is no number,
    # so that comparing, counting or printing it before a day is chosen fails.
    _Base = int
else:
    _Base = object

# The name of a number has a Japanese letter; other slots ({said}, {fact}) are somebody else's.
SLOT = re.compile(r"\{([^{}]*[^\x00-\x7f{}][^{}]*)\}")


class Figure(_Base):
    """A legal number that has no value until a day is named.

    `cite` is the citation that says it. Values are (first day, number), oldest first.
    """

    name: str
    cite: str
    values: tuple[tuple[str, int], ...]

    def __new__(cls, name: str, cite: str, *values: tuple[str, int]) -> Self:
        """A number by its name; the newest value comes last."""
        self = super().__new__(cls)
        self.name, self.cite, self.values = name, cite, values
        return self

    def __format__(self, _spec: str) -> str:
        """A number is not said before a day is chosen."""
        raise TypeError(f"{self.name}: read it for a day (on), or write its name in braces")

    def on(self, day: str) -> int:
        """The value in force on a day (YYYY-MM-DD); the first one also before its own day."""
        begun = [value for since, value in self.values if since <= day]
        return begun[-1] if begun else self.values[0][1]


def share(name: str, figure: Figure, percent: int) -> Figure:
    """A part of a number, in whole percent and rounded down: 「1,000人の手前」 is 80 % of 1,000."""
    return Figure(name, figure.cite, *((day, value * percent // 100) for day, value in figure.values))


def dated[Item: (Rule, Duty, Caution)](
    written: tuple[Item, ...], figures: Mapping[str, Figure], today: str
) -> tuple[Item, ...]:
    """Every version of what was written, with the numbers of its own days.

    The cases beside a rule belong to the version of today (YYYY-MM-DD): they have the dates of its law.
    """
    return tuple(version for item in written for version in _versions(item, written, figures, today))


def _versions[Item: (Rule, Duty, Caution)](
    item: Item, written: tuple[Item, ...], figures: Mapping[str, Figure], today: str
) -> Iterator[Item]:
    later: list[str] = [one.since for one in written if one.id == item.id and one.since > item.since]
    ends: str = min(later, default="9999")
    changes: set[str] = {day for figure in _used(item, figures) for day, _ in figure.values}
    if not changes:
        yield item
        return
    days: list[str] = [item.since, *sorted(day for day in changes if item.since < day < ends)]
    of_today = max((day for day in days if day <= today), default=days[0])
    for day in days:
        yield _version(item, day, figures, with_cases=day == of_today)


def _version(item: Any, day: str, figures: Mapping[str, Figure], *, with_cases: bool) -> Any:  # noqa: ANN401
    version = on_day(item, day, figures)
    if day != item.since:
        version = replace(version, since=day)
    return version if with_cases or isinstance(item, Caution) else replace(version, cases=())


def on_day[Part](part: Part, day: str, figures: Mapping[str, Figure]) -> Part:
    """A sentence, a condition or any larger part with its numbers as they are on a day (YYYY-MM-DD)."""
    read: Part = _read(part, lambda figure: figure.on(day), lambda figure: f"{figure.on(day):,}", figures)
    return read


def naming_days[Part](part: Part, day: str, figures: Mapping[str, Figure], later: str) -> Part:
    """Sentences that are read on any day: the number of a day, and each later one with its first day.

    `later` is the template of the latter, with {number}, {year}, {month}, {day} and {then}. A condition holds for
    one day only: a part that has one raises TypeError.
    """

    def counted(figure: Figure) -> int:
        raise TypeError(f"{figure.name}: a condition is read for a day (on_day)")

    def said(figure: Figure) -> str:
        number = f"{figure.on(day):,}"
        for since, value in figure.values:
            if since > day:
                year, month, date = (int(part) for part in since.split("-"))
                number = later.format(number=number, year=year, month=month, day=date, then=f"{value:,}")
        return number

    read: Part = _read(part, counted, said, figures)
    return read


def _read(
    value: Any,  # noqa: ANN401 - any part of what is written
    counted: Callable[[Figure], int],
    said: Callable[[Figure], str],
    figures: Mapping[str, Figure],
) -> Any:  # noqa: ANN401
    """A part with its numbers and slots replaced; the very same part where it has none."""
    if isinstance(value, str):
        return SLOT.sub(lambda slot: said(figures[slot[1]]), value) if "{" in value else value
    if isinstance(value, tuple):
        parts = tuple([_read(part, counted, said, figures) for part in value])
        return value if all(map(is_, parts, value)) else parts
    if isinstance(value, Figure):
        return counted(value)
    changed = {}
    for name in _fields(value):
        part = getattr(value, name)
        new = _read(part, counted, said, figures)
        if new is not part:
            changed[name] = new
    return replace(value, **changed) if changed else value


def _used(value: object, figures: Mapping[str, Figure]) -> Iterator[Figure]:
    if isinstance(value, str):
        if "{" in value:
            yield from (figures[name] for name in SLOT.findall(value))
    elif isinstance(value, tuple):
        for part in value:
            yield from _used(part, figures)
    elif isinstance(value, Figure):
        yield value
    else:
        for name in _fields(value):
            yield from _used(getattr(value, name), figures)


def _fields(value: object) -> tuple[str, ...]:
    """The fields of a dataclass; none of anything else, nor of a case, which has the numbers of its own day."""
    return () if isinstance(value, Case) else getattr(value, "__match_args__", ())
