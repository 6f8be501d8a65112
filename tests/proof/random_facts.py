"""Random incidents: anything the facts schema admits, and whole truths with what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.condition import UNKNOWN, WORDS
from decision_engine.outcome.make import decide
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from decision_engine.facts import Fact

type Facts = dict[str, Any]

DATES = tuple(name for name, fact in FACTS.items() if fact.kind == "date")
# Facts whose direct answer overrides what the other answers imply (contract 1).
DIRECT = ("special_care", "financial_harm", "my_number", "malicious")
# The last day before and the first day of every change of law, and a day of today.
TURNING_DAYS = (
    "2023-03-31",
    "2023-04-01",
    "2023-09-14",
    "2023-12-18",
    "2024-03-31",
    "2024-04-01",
    "2025-10-01",
    "2025-12-31",
    "2026-01-01",
    "2026-09-10",
    "2026-09-11",
    "2026-09-30",
    "2026-10-01",
    "2026-11-23",
)
HEADS = st.sampled_from((0, 1, 99, 100, 101, 499, 500, 799, 999, 1000, 1001, 5000)) | st.integers(0, 10**6)
# An incident in which nothing in particular happened: what a whole truth starts from.
QUIET: Facts = {
    **{name: fact.choices[-1].id for name, fact in FACTS.items() if fact.choices},
    **{name: [] for name, fact in FACTS.items() if fact.kind == "set"},
    **{name: fact.assumed for name, fact in FACTS.items() if fact.assumed is not None},
    "known_at": "10:00",
    "persons": 10,
    "persons_my_number": 0,
    "cause": "system_failure",
    "information": "personal_data",
}
KNOWN = [dict(scenario.facts) for scenario in scenarios()]


def _days() -> st.SearchStrategy[str]:
    plain: st.SearchStrategy[date] = st.dates()
    return st.sampled_from(TURNING_DAYS) | plain.map(lambda day: day.isoformat())


def _ranges() -> st.SearchStrategy[Facts]:
    return st.fixed_dictionaries({"min": HEADS}, optional={"max": HEADS | st.none()})


def _definite(fact: Fact) -> st.SearchStrategy[Any]:
    names = [choice.id for choice in fact.choices]
    made: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "choice": lambda: st.sampled_from(names),
        "yes_no": lambda: st.sampled_from(names),
        "set": lambda: st.lists(st.sampled_from(names), unique=True, max_size=4),
        "date": _days,
        "time": lambda: st.times().map(lambda time: time.strftime("%H:%M")),
        "count": lambda: HEADS,
    }
    return made[fact.kind]()


def _admitted(fact: Fact) -> st.SearchStrategy[Any]:
    """Whatever the schema admits for one fact."""
    more = _ranges() if fact.kind == "count" else st.nothing()
    return _definite(fact) | more | st.just("unknown")


def _some(facts: list[str], values: Callable[[Fact], st.SearchStrategy[Any]]) -> st.SearchStrategy[Facts]:
    """Answers to a few of the facts: drawn as pairs, so that few draws make an incident."""
    pairs = [st.tuples(st.just(name), values(FACTS[name])) for name in facts]
    return st.lists(st.one_of(pairs), max_size=14).map(dict)


ANYTHING = _some(list(FACTS), _admitted)
UNDATED = [name for name in FACTS if name not in DATES]
DEFINITE = _some([name for name in UNDATED if name not in DIRECT], _definite)


@st.composite
def admitted(draw: st.DrawFn) -> Facts:
    """Any input that the schema admits; half of them grown from a real scenario."""
    base = draw(st.sampled_from(KNOWN)) if draw(st.booleans()) else {}
    facts = {**base, **draw(ANYTHING)}
    dropped = draw(st.lists(st.sampled_from(sorted(facts)), max_size=6)) if facts else []
    return {name: value for name, value in facts.items() if name not in dropped}


@st.composite
def dated(draw: st.DrawFn) -> Facts:
    """Any input on days that follow each other and that the calendar covers."""
    facts = {name: value for name, value in draw(admitted()).items() if name not in DATES}
    days = sorted(draw(st.lists(st.sampled_from(TURNING_DAYS), min_size=3, max_size=3)))
    facts.update(zip(("known_on", "threshold_known_on", "as_of"), days, strict=True))
    for name in ("known_on", "threshold_known_on"):
        if draw(st.booleans()):
            del facts[name]
    persons = facts.get("persons")
    if isinstance(persons, dict) and (persons.get("max") or 0) < persons["min"]:
        facts["persons"] = {"min": persons["min"]}
    part = facts.get("persons_my_number")
    if isinstance(part, dict) and (part.get("max") or 0) < part["min"]:
        facts["persons_my_number"] = {"min": part["min"]}
    return facts


@st.composite
def truths(draw: st.DrawFn) -> Facts:
    """A whole truth: every fact answered, nothing open, nothing that contradicts itself."""
    base = draw(st.sampled_from(KNOWN)) if draw(st.booleans()) else {}
    told = {name: value for name, value in base.items() if value != "unknown" and not _is_range(value)}
    days = {"known_on": draw(st.sampled_from(TURNING_DAYS)), "as_of": "2026-11-23"}
    facts = {**QUIET, **days, **told, **draw(DEFINITE), "items_settled": "yes"}
    facts["persons_my_number"] = min(facts["persons_my_number"], facts["persons"])
    if facts["signs"] and facts["leak"] == "none":
        facts["leak"] = "suspected"
    return _with_direct_answers(facts, draw)


def _is_range(value: object) -> bool:
    return isinstance(value, dict)


def _with_direct_answers(facts: Facts, draw: st.DrawFn) -> Facts:
    """Direct answers that say what the rest implies, or decide what it leaves open."""
    facts = {name: value for name, value in facts.items() if name not in DIRECT}
    implied = decide(read(facts)).found.truths
    for name in DIRECT:
        truth = implied[name]
        facts[name] = draw(st.sampled_from(("yes", "no"))) if truth == UNKNOWN else WORDS[truth]
    return facts


@st.composite
def known_of(draw: st.DrawFn, truth: Facts) -> Facts:
    """What may be known of a truth: nothing in it can be contradicted by learning the rest.

    Signs stay as they are (a missing sign counts as not reported), and so do the dates
    (the day of knowing picks the law). A maximum of persons is left open, never guessed.
    """
    bits = {name: bit for bit, name in enumerate(sorted(truth))}
    keep = draw(st.integers(0, 2 ** len(bits) - 1))
    facts = {}
    for name, value in truth.items():
        if keep >> bits[name] & 1 or name in DATES or name == "signs":
            facts[name] = draw(_weaker(name, value, truth))
        elif FACTS[name].assumed is not None:
            facts[name] = "unknown"
    if facts.get("items", truth["items"]) != truth["items"]:
        facts.pop("items_settled", None)
    return facts


def _weaker(name: str, value: Any, truth: Facts) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """The value itself, or less of it."""
    if FACTS[name].kind == "count":
        least = st.integers(0, truth[name])
        return st.just(value) | least.map(lambda low: {"min": low, "max": None})
    if name == "items" and value:
        return st.just(value) | st.lists(st.sampled_from(value), unique=True)
    return st.just(value)
