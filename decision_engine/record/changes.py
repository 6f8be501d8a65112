"""What changed between two points: facts, duties, dates, things to do, and because of which answer."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypedDict

from decision_engine.days.offices import short
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide
from decision_engine.record import words
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Status
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import Deadline, DutyOutcome
    from decision_engine.tasks.shape import Tick


class ChangedFact(TypedDict):
    """One answer that is another one now."""

    fact: str
    label: str
    old: str
    new: str


class ChangedDuty(TypedDict):
    """One duty whose status is another one now; `facts` are the answers that changed it."""

    id: str
    title: str
    old: str
    new: str
    facts: list[str]
    alone: bool
    cites: list[str]


class ChangedDate(TypedDict):
    """One deadline that came, went or moved; `counted` is how it is counted now, where that is new."""

    duty: str
    title: str
    deadline: str
    old: str
    new: str
    counted: list[str]


class Changes(TypedDict):
    """Everything that differs between an older and a newer decision."""

    facts: list[ChangedFact]
    duties: list[ChangedDuty]
    dates: list[ChangedDate]
    added: list[str]
    removed: list[str]
    kept: list[list[str]]
    editions: list[str]


def differences(old: Answers, new: Answers, ticks: Mapping[str, Tick] | None = None) -> Changes:
    """Compare two sets of answers, each decided on its own day."""
    before, after = decide(old), decide(new)
    differing = [name for name in FACTS if old.given.get(name) != new.given.get(name)]
    plans = [{task["id"]: task["title"] for task in one.outcome["plan"]} for one in (before, after)]
    gone = {name: title for name, title in plans[0].items() if name not in plans[1]}
    done = ticks or {}
    return {
        "facts": [_fact(name, old, new) for name in differing],
        "duties": list(_duties(before, after, differing)),
        "dates": list(_dates(before, after)),
        "added": [title for name, title in plans[1].items() if name not in plans[0]],
        "removed": [title for name, title in gone.items() if name not in done],
        "kept": [[title, done[name].at] for name, title in gone.items() if name in done],
        "editions": [one.found.edition.since for one in (before, after)],
    }


def _fact(name: str, old: Answers, new: Answers) -> ChangedFact:
    said = [
        answer_label(name, one.given[name]) if name in one.given else words.DIFF["no_answer"]
        for one in (old, new)
    ]
    return {"fact": name, "label": FACTS[name].short, "old": said[0], "new": said[1]}


def _duties(before: Decision, after: Decision, differing: list[str]) -> Iterator[ChangedDuty]:
    then = before.found.statuses
    for duty in after.outcome["duties"]:
        old = then.get(duty["id"], "not_required")
        if old == duty["status"]:
            continue
        alone = [name for name in differing if _suffices(name, duty, before, after)]
        needed = [name for name in differing if _needed(name, duty, before, after)]
        yield {
            "id": duty["id"],
            "title": duty["title"],
            "old": words.STATUS[old],
            "new": words.STATUS[duty["status"]],
            "facts": [FACTS[name].short for name in alone or needed or differing],
            "alone": bool(alone),
            "cites": duty["cites"],
        }


def _suffices(fact: str, duty: DutyOutcome, before: Decision, after: Decision) -> bool:
    """Whether this one new answer alone gives the duty its new status."""
    return _with(fact, before, after, duty["id"]) == duty["status"]


def _needed(fact: str, duty: DutyOutcome, before: Decision, after: Decision) -> bool:
    """Whether the duty would not have its new status had this one answer stayed as it was."""
    return _with(fact, after, before, duty["id"]) != duty["status"]


def _with(fact: str, one: Decision, other: Decision, duty: str) -> Status | None:
    """The status of the duty with one answer taken from the other; None where that contradicts the rest."""
    facts = dict(one.answers.given)
    facts.pop(fact, None)
    if fact in other.answers.given:
        facts[fact] = other.answers.given[fact]
    try:
        tried = decide(read(facts, one.answers.as_of))
    except AnswerError:  # such as a date before another
        return None
    return tried.found.statuses.get(duty)


def _dates(before: Decision, after: Decision) -> Iterator[ChangedDate]:
    old, new = _by_deadline(before), _by_deadline(after)
    for key in dict.fromkeys((*old, *new)):
        first, second = old.get(key), new.get(key)
        if (first and _due(first[1])) == (second and _due(second[1])):
            continue
        duty, deadline = second or first or ("", None)
        if deadline is None:
            continue
        then = first[1]["working"] if first else []
        yield {
            "duty": key[0],
            "title": duty,
            "deadline": deadline["title"],
            "old": _day(first[1]) if first else words.DIFF["none"],
            "new": _day(second[1]) if second else words.DIFF["none"],
            "counted": [line for line in second[1]["working"] if line not in then] if second else [],
        }


def _due(deadline: Deadline) -> str:
    return deadline.get("due") or deadline.get("due_at", "")


def _day(deadline: Deadline) -> str:
    """2026年12月21日(月), with the hour where there is one."""
    due = _due(deadline)
    day = dt.date.fromisoformat(due[:10])
    return words.DIFF["at" if due[10:] else "day"].format(year=day.year, day=short(day), time=due[11:16])


def _by_deadline(decision: Decision) -> dict[tuple[str, str], tuple[str, Deadline]]:
    return {
        (duty["id"], deadline["id"]): (duty["title"], deadline)
        for duty in decision.outcome["duties"]
        if duty["status"] in {"required", "undetermined"}
        for deadline in duty["deadlines"]
        if _due(deadline)
    }


def changes_text(found: Changes) -> str:
    """前回から変わったこと, as a page of the record."""
    lines = list(_lines(found))
    return "\n".join([words.DIFF["title"], *(lines or [words.DIFF["same"]])]) + "\n"


def _lines(found: Changes) -> Iterator[str]:
    say = words.DIFF
    if found["facts"]:
        yield say["facts"]
        yield from (say["fact"].format(**entry) for entry in found["facts"])
    if found["duties"]:
        yield say["duties"]
        for duty in found["duties"]:
            yield say["duty"].format(**duty)
            yield _because(duty, found["editions"])
            yield say["rule"].format(cites="、".join(duty["cites"]))
    if found["dates"]:
        yield say["dates"]
        for date in found["dates"]:
            yield say["date"].format(**date)
            yield from (say["counted"].format(line=line) for line in date["counted"])
    yield from _plan_lines(found)
    old, new = found["editions"]
    if old != new:
        yield from (say["edition"], say["editions"].format(old=old, new=new))


def _because(duty: ChangedDuty, editions: list[str]) -> str:
    say = words.DIFF
    if duty["facts"]:
        key = "because_one" if duty["alone"] else "because_several"
        return say[key].format(facts=say["between"].join(duty["facts"]))
    if editions[0] != editions[1]:
        return say["because_edition"].format(old=editions[0], new=editions[1])
    return say["because_day"]


def _plan_lines(found: Changes) -> Iterator[str]:
    say = words.DIFF
    if found["added"] or found["removed"] or found["kept"]:
        yield say["plan"]
    yield from (say["added"].format(title=title) for title in found["added"])
    yield from (say["removed"].format(title=title) for title in found["removed"])
    yield from (say["kept"].format(title=title, at=at) for title, at in found["kept"])
