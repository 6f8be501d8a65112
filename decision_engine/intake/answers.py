"""Read raw facts (JSON or TOML) into checked answers; bad input gets a clear Japanese error."""

from __future__ import annotations

import datetime as dt
import difflib
import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.days.holidays import LAST_DAY
from decision_engine.days.offices import FIRST_DAY, JAPAN
from decision_engine.facts import FACTS
from decision_engine.intake.head_count import MOST_PEOPLE
from decision_engine.intake.hints import hint
from decision_engine.wording import PROBLEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeGuard

    from decision_engine.facts import Fact
    from decision_engine.facts.shape import Value

    # What a condition sees of a known fact: a word, the members of a set, the bounds of a head count.
    type Known = str | frozenset[str] | tuple[int, int | None]

FIRST_LEGAL_DATE = dt.date(2022, 4, 1)
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
LONGEST_SHOWN = 200
ASSUMED = tuple((fact.id, fact.assumed) for fact in FACTS.values() if fact.assumed is not None)
NAMES = {fact.id: tuple(choice.id for choice in fact.choices) for fact in FACTS.values()}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one fact: what it is, what was given, what is allowed."""

    fact: str | None
    value: object
    message: str
    allowed: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The form in which errors are printed and sent to the page."""
        return {
            "fact": printable(self.fact),
            "value": printable(self.value),
            "message": well_formed(self.message),
            "allowed": list(self.allowed),
        }


def printable(value: object) -> object:
    """A value that JSON can hold, at most 200 signs long: no NaN, no Infinity, no half a character."""
    if value is None or isinstance(value, (bool, int)):
        return value if len(str(value)) <= LONGEST_SHOWN else _cut(str(value))
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, (list, dict)) and len(text) <= LONGEST_SHOWN:
        return json.loads(well_formed(text), parse_constant=str)
    return _cut(text)


def well_formed(text: str) -> str:
    """The text without halves of characters, which no encoding can write."""
    return text.encode("utf-8", "replace").decode()


def _cut(text: str) -> str:
    return well_formed(text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…")


class AnswerError(ValueError):
    """The facts cannot be read; `problems` says everything that is wrong with them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(problem.message for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Answers:
    """Checked answers.

    `given` holds what was said (normalised, JSON values), `values` what is known for the
    conditions (strings, frozensets, (min, max) pairs; unknown facts are absent),
    `assumed` the facts that stand on their default (前提). Dates are Japanese calendar days.
    """

    given: dict[str, Value]
    values: dict[str, Known]
    assumed: tuple[tuple[str, str], ...]
    as_of: dt.date
    legal_date: dt.date

    def date(self, fact: str) -> dt.date | None:
        """The answered date of the fact, or None."""
        value = self.given.get(fact)
        return dt.date.fromisoformat(value) if isinstance(value, str) and value != "unknown" else None


def today_in_japan() -> dt.date:
    """Today's calendar day in Japan."""
    return dt.datetime.now(JAPAN).date()


def read(raw: object, today: dt.date | None = None) -> Answers:
    """Check raw facts and complete them; raises AnswerError with every problem found."""
    if not isinstance(raw, dict):
        raise AnswerError((Problem(None, raw, PROBLEMS["not_an_object"]),))
    problems: list[Problem] = []
    given: dict[str, Value] = {}
    for name in raw:
        if name not in FACTS:
            problems.append(_unknown_fact(str(name), raw[name]))
            continue
        value = _plain(raw[name])
        found = value if value == "unknown" else READERS[FACTS[name].kind](FACTS[name], value)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            given[name] = found
    given = {name: given[name] for name in FACTS if name in given}
    as_of = _date_of(given, "as_of") or today or today_in_japan()
    problems.extend(_order_problems(given, as_of))
    if problems:
        raise AnswerError(tuple(problems))
    return _complete(given, as_of)


def _complete(given: dict[str, Value], as_of: dt.date) -> Answers:
    assumed = tuple((name, value) for name, value in ASSUMED if name not in given)
    values = {name: _known(value) for name, value in given.items() if value != "unknown"}
    values.update(assumed)
    return Answers(given, values, assumed, as_of, _date_of(given, "known_on") or as_of)


def _known(value: Value) -> Known:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return frozenset(value)
    return (value, value) if isinstance(value, int) else (value["min"], value["max"])


def _plain(value: object) -> object:
    """TOML has dates and times of its own; JSON writes them as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    return value


def _unknown_fact(whole: str, value: object) -> Problem:
    name = _cut(whole)
    near = difflib.get_close_matches(name, FACTS, n=3, cutoff=0.6)
    key = "unknown_fact_near" if near else "unknown_fact"
    return Problem(name, value, PROBLEMS[key].format(fact=name, near="、".join(near)), tuple(near))


def _problem(fact: Fact, key: str, value: object, allowed: tuple[str, ...] = ()) -> Problem:
    message = PROBLEMS[key].format(
        fact=fact.id, short=fact.short, value=_shown(value), allowed=" / ".join(allowed)
    )
    return Problem(fact.id, value, message + hint(fact, value), allowed)


def _shown(value: object) -> str:
    """The value as the reader wrote it: words bare, the rest as JSON (true, null, {"min": 5})."""
    plain = isinstance(value, (str, dt.date))
    text = str(value) if plain else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:60] + "…"


def _choice(fact: Fact, value: object) -> Value | Problem:
    if isinstance(value, str) and value in NAMES[fact.id]:
        return value
    return _problem(fact, "choice", value, (*NAMES[fact.id], "unknown"))


def _set(fact: Fact, value: object) -> Value | Problem:
    allowed = NAMES[fact.id]
    if not isinstance(value, list):
        return _problem(fact, "set", value, allowed)
    for member in value:
        if member not in allowed:
            return _problem(fact, "member", member, allowed)
    return [member for member in allowed if member in value]


def _date(fact: Fact, value: object) -> Value | Problem:
    if isinstance(value, str) and DATE.fullmatch(value):
        try:
            dt.date.fromisoformat(value)
        except ValueError:
            return _problem(fact, "no_such_day", value)
        return value
    return _problem(fact, "date", value)


def _time(fact: Fact, value: object) -> Value | Problem:
    if isinstance(value, str) and TIME.fullmatch(value):
        return value
    return _problem(fact, "time", value)


def _count(fact: Fact, value: object) -> Value | Problem:
    if _is_count(value):
        return value
    if not isinstance(value, dict) or not value or set(value) - {"min", "max"}:
        return _problem(fact, "count", value)
    low, high = value.get("min", 0), value.get("max")
    if not _is_count(low) or not (high is None or _is_count(high)):
        return _problem(fact, "count", value)
    if high is not None and low > high:
        return _problem(fact, "min_over_max", value)
    return {"min": low, "max": high}


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_PEOPLE


READERS: Mapping[str, Callable[[Fact, object], Value | Problem]] = {
    "choice": _choice,
    "yes_no": _choice,
    "set": _set,
    "date": _date,
    "time": _time,
    "count": _count,
}


def _date_of(given: Mapping[str, object], name: str) -> dt.date | None:
    value = given.get(name)
    return dt.date.fromisoformat(value) if isinstance(value, str) and value != "unknown" else None


def no_calendar(fact: str, day: dt.date, missing: dt.date) -> Problem:
    """The table of holidays ends before a day that the deadlines of `day` need."""
    message = PROBLEMS["no_calendar"].format(
        fact=fact, short=FACTS[fact].short, value=day, date=missing, first=FIRST_DAY, last=LAST_DAY
    )
    return Problem(fact, day.isoformat(), message)


def _order_problems(given: Mapping[str, object], as_of: dt.date) -> list[Problem]:
    """Dates that cannot follow each other (earlier fact, later fact, message)."""
    problems = []
    days = {name: _date_of(given, name) for name in ("occurred_on", "known_on", "threshold_known_on")}
    days["as_of"] = as_of
    for earlier, later in (
        ("occurred_on", "known_on"),
        ("known_on", "as_of"),
        ("known_on", "threshold_known_on"),
        ("threshold_known_on", "as_of"),
        ("occurred_on", "as_of"),
    ):
        first, second = days[earlier], days[later]
        if first and second and first > second:
            wrong = later if later == "threshold_known_on" else earlier
            message = PROBLEMS["order"].format(
                fact=wrong, earlier=FACTS[earlier].short, first=first, later=FACTS[later].short, second=second
            )
            problems.append(Problem(wrong, str(days[wrong]), message))
    for fact in ("known_on", "threshold_known_on"):
        day = days[fact]
        if day and day > LAST_DAY:
            problems.append(no_calendar(fact, day, day))
    legal = days["known_on"] or as_of
    if legal < FIRST_LEGAL_DATE:
        problems.append(too_early("known_on" if days["known_on"] else "as_of", legal))
    return problems


def too_early(name: str, day: dt.date) -> Problem:
    """A day before the first rulebook: nobody had to report then."""
    message = PROBLEMS["too_early"].format(fact=name, date=day, first=FIRST_LEGAL_DATE)
    return Problem(name, str(day), message)
