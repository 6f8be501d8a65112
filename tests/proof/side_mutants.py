"""Small wrong changes beside the rules: cautions, advisers, coming changes, the days of closed offices.

Each mutant changes the shipped data in place, asks who notices, and puts it back. What notices:
`hand`: the warnings, days and examples written by hand in the scenarios and the table of the law;
`oracle`: an independent library of holidays; `memo`: a golden memo; `text`: the golden rulebook alone.
"""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import jpholiday

from decision_engine import rules
from decision_engine.days import offices
from decision_engine.days.holidays import HOLIDAYS, LAST_DAY
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.rule import NEVER
from decision_engine.outcome import make
from decision_engine.views.rulebook import rulebook_text
from tests.engine.test_deadlines import LAW
from tests.law.scenario_book import scenarios
from tests.law.test_advisers import answered, unclear
from tests.law.test_at_odds import CASES as ODD
from tests.law.test_at_odds import TEXTS
from tests.law.test_cautions import CASES, ORDINARY, spoken
from tests.law.test_scenarios import kept_whole, memo_of
from tests.proof.mutants import changes, other_cites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.rule import Adviser, Caution, Coming
    from tests.law.scenario_book import Scenario

ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Side:
    """One wrong change: its kind, what it does, where it is put, and with what value."""

    kind: str
    says: str
    owner: Any
    name: str
    value: Any


@contextmanager
def changed(side: Side) -> Iterator[None]:
    """The shipped data with the change in it."""
    right, said = getattr(side.owner, side.name), make.COMING_SAID
    setattr(side.owner, side.name, side.value)
    make.COMING_SAID = make.said_of(rules.COMING)
    offices.closed_because.cache_clear()
    try:
        yield
    finally:
        setattr(side.owner, side.name, right)
        make.COMING_SAID = said
        offices.closed_because.cache_clear()


def side_mutants() -> Iterator[Side]:
    """Every mutant of every caution, adviser, coming change and closed day."""
    for place, caution in enumerate(rules.CAUTIONS):
        for kind, says, wrong in _of_caution(caution):
            listed = (*rules.CAUTIONS[:place], *wrong, *rules.CAUTIONS[place + 1 :])
            yield Side(kind, f"{caution.id}: {says}", rules, "CAUTIONS", listed)
    for place, adviser in enumerate(rules.ADVISERS):
        for says, wrong_adviser in _of_adviser(adviser):
            listed_adviser = (*rules.ADVISERS[:place], *wrong_adviser, *rules.ADVISERS[place + 1 :])
            yield Side("相談先", f"{adviser.fact}: {says}", rules, "ADVISERS", listed_adviser)
    for place, coming in enumerate(rules.COMING):
        for says, wrong_coming in _of_coming(coming):
            listed_coming = (*rules.COMING[:place], *wrong_coming, *rules.COMING[place + 1 :])
            yield Side("これから", f"{coming.id}: {says}", rules, "COMING", listed_coming)
    yield from _of_calendar()


def _of_caution(caution: Caution) -> Iterator[tuple[str, str, tuple[Caution, ...]]]:
    yield "注意", "gone", ()
    for _, says, condition in changes(caution.when):
        yield "注意の条件", f"when: {says}", (replace(caution, when=condition),)
    if caution.quiet_when != NEVER:
        yield "注意の条件", "never quiet", (replace(caution, quiet_when=NEVER),)
        for _, says, condition in changes(caution.quiet_when):
            yield "注意の条件", f"quiet: {says}", (replace(caution, quiet_when=condition),)
    other = next(name for name in FACTS if name != caution.fact)
    yield "注意", f"at {other}", (replace(caution, fact=other),)
    for says, cites in other_cites(caution.cites):
        yield "注意の根拠", says, (replace(caution, cites=cites),)


def _of_adviser(adviser: Adviser) -> Iterator[tuple[str, tuple[Adviser, ...]]]:
    yield "gone", ()
    for place, answer in enumerate(adviser.answers):
        fewer = (*adviser.answers[:place], *adviser.answers[place + 1 :])
        yield f"without {answer}", (replace(adviser, answers=fewer),)
    for choice in FACTS[adviser.fact].choices:
        if choice.id not in adviser.answers:
            yield f"also {choice.id}", (replace(adviser, answers=(*adviser.answers, choice.id)),)
    for place, duty in enumerate(adviser.duties):
        others = (*adviser.duties[:place], *adviser.duties[place + 1 :])
        yield f"not for {duty}", (replace(adviser, duties=others),)
    for says, cites in other_cites(adviser.cites):
        yield says, (replace(adviser, cites=cites),)


def _of_coming(coming: Coming) -> Iterator[tuple[str, tuple[Coming, ...]]]:
    yield "gone", ()
    wrong = next(duty.id for duty in rules.DUTIES if duty.id not in coming.duties)
    yield f"beside {wrong}", (replace(coming, duties=(wrong,)),)
    yield "another day", (replace(coming, starts="2027-01-18"),)
    for says, cites in other_cites(coming.cites):
        yield says, (replace(coming, cites=cites),)


def _of_calendar() -> Iterator[Side]:
    for year, days in HOLIDAYS.items():
        for key in days:
            left = {other: name for other, name in days.items() if other != key}
            later = (dt.date.fromisoformat(f"{year}-{key}") + ONE_DAY).strftime("%m-%d")
            for says, table in (("open", left), ("a day late", {**left, later: days[key]})):
                yield Side("祝日", f"{year}-{key} {says}", offices, "HOLIDAYS", {**HOLIDAYS, year: table})
    for name, values in (
        ("CLOSED_FROM", ("12-28", "12-30")),
        ("CLOSED_TO", ("01-02", "01-04")),
        ("WEEKEND", ({5: "土曜日"}, {6: "日曜日"}, {4: "金曜日", 5: "土曜日", 6: "日曜日"})),
    ):
        for value in values:
            yield Side("閉庁日", f"{name} {value}", offices, name, value)


def noticed(side: Side) -> str | None:
    """Who notices the change first, None when nobody does."""
    with changed(side):
        if side.owner is offices:
            return _noticed_days()
        if side.name == "CAUTIONS" and not (
            all(_warns_alike(*known) for known in _told()) and all(_odd_alike(*known) for known in _odd())
        ):
            return "hand"
        if side.name == "ADVISERS" and unclear() - answered():
            return "hand"
        if side.name in {"ADVISERS", "COMING"} and any(
            memo != _memo(scenario) for scenario, memo in _memos()
        ):
            return "memo"
        return None if rulebook_text() == _text() else "text"


def _noticed_days() -> str | None:
    for known_on, thirty, sixty in _counted():
        day = dt.date.fromisoformat(known_on)
        if [offices.next_open_day(day + n * ONE_DAY).isoformat() for n in (29, 59)] != [thirty, sixty]:
            return "hand"
    if any(
        {key for key, _ in _holidays(year)} != set(days) for year, days in vars(offices)["HOLIDAYS"].items()
    ):
        return "oracle"
    return None if all(map(_closed_alike, _all_days())) else "oracle"


@cache
def _holidays(year: int) -> tuple[tuple[str, str], ...]:
    days = jpholiday.year_holidays(year)
    return tuple((day.strftime("%m-%d"), name) for day, name in days if day <= LAST_DAY)


@cache
def _all_days() -> tuple[dt.date, ...]:
    span = (LAST_DAY - offices.FIRST_DAY).days
    return tuple(offices.FIRST_DAY + n * ONE_DAY for n in range(span + 1))


def _closed_alike(day: dt.date) -> bool:
    return (offices.closed_because(day) is not None) == _closed(day)


@cache
def _closed(day: dt.date) -> bool:
    """A weekend, a holiday by the other library, or between the years (行政機関の休日に関する法律1条)."""
    between = (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)
    return day.weekday() >= 5 or between or bool(jpholiday.is_holiday(day))


def _counted() -> list[tuple[str, str, str]]:
    return [(row[0], row[3], row[4]) for row in LAW]


@cache
def _told() -> tuple[tuple[make.Decision, frozenset[str]], ...]:
    """Decisions of which the facts or ids of the warnings are written by hand."""
    told = [(dict(one.facts), frozenset(one.expect.warns)) for one in scenarios()]
    table = [({**ORDINARY, **facts}, frozenset(said)) for _, facts, said in CASES]
    return tuple((make.decide(read(facts)), said) for facts, said in (*told, *table))


def _warns_alike(decision: make.Decision, said: frozenset[str]) -> bool:
    """Asked anew: a decision makes its warnings when they are read."""
    warnings = make.Decision(decision.answers, decision.engine).warnings
    return said in ({warning["fact"] for warning in warnings}, {*spoken(warnings)})


@cache
def _odd() -> tuple[tuple[str, make.Decision, bool], ...]:
    """Each case of a contradiction, and whether the caution of that name is to speak."""
    cases = [(name, key, facts) for name, case in ODD.items() for key, facts in case.items()]
    return tuple((TEXTS[name], make.decide(read(facts)), key == "fires") for name, key, facts in cases)


def _odd_alike(text: str, decision: make.Decision, fires: bool) -> bool:  # noqa: FBT001 - one of a table's columns
    warnings = make.Decision(decision.answers, decision.engine).warnings
    return (text in {warning["text"] for warning in warnings}) is fires


@cache
def _memos() -> tuple[tuple[Scenario, str], ...]:
    return tuple((scenario, _memo(scenario)) for scenario in kept_whole())


def _memo(scenario: Scenario) -> str:
    """What the outcome says of coming changes and advisers; with the memo, in which they stand."""
    decision = make.decide(read(dict(scenario.facts)))
    return memo_of(decision)


@cache
def _text() -> str:
    return rulebook_text()


def prepare() -> None:
    """What is right, before anything is changed."""
    _told(), _odd(), _memos(), _text()
