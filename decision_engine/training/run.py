"""Drill + choices → what the rules say at each step, what a choice cost, and the end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypedDict

from decision_engine.documents.slots import day_words
from decision_engine.intake.answers import AnswerError, Problem, read
from decision_engine.law import CITATIONS
from decision_engine.law.figures import GUIDE_LAST
from decision_engine.outcome.make import decide
from decision_engine.training import words
from decision_engine.training.drills import DRILLS
from decision_engine.views.page import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from decision_engine.training.shape import Choice, Drill, Step

MINUTES = 10
BY_ID = {drill.id: drill for drill in DRILLS}


class Option(TypedDict):
    """One way to go, with its cost."""

    id: str
    text: str
    days: int
    says: str
    cites: list[str]


class Played(TypedDict):
    """One step, what the rules say then, and what was chosen (None while nothing is)."""

    number: int
    day: str
    passed: int
    time: str
    news: str
    question: str
    options: list[Option]
    chosen: str | None
    headline: str
    clock: list[list[str]]
    first: list[str]


class Result(TypedDict):
    """A whole drill as played."""

    id: str
    title: str
    lead: str
    company: str
    note: str
    steps: list[Played]
    lost: int
    ready: int
    actual: int
    guide: int
    late: int
    articles: list[str]


def drill(name: str) -> Drill:
    """One drill by its name; raises AnswerError with the names that exist."""
    if name not in BY_ID:
        allowed = tuple(BY_ID)
        message = words.PROBLEMS["no_drill"].format(value=name[:40], allowed=" / ".join(allowed))
        raise AnswerError((Problem(None, name[:40], message, allowed),))
    return BY_ID[name]


def play(found: Drill, chosen: Sequence[str] = ()) -> Result:
    """Play as far as choices were made; the rest is shown unchosen."""
    steps = []
    facts: dict[str, object] = {"known_on": found.known_on, **found.given}
    picked: list[Choice] = []
    for number, step in enumerate(found.steps, start=1):
        facts.update(step.learned)
        pick = _pick(step, number, chosen)
        picked += [pick] if pick else []
        steps.append(_step(found, step, number, dict(facts), pick))
    lost = sum(pick.days for pick in picked)
    ready = found.steps[-1].day + 1
    guide = GUIDE_LAST.on(found.known_on)
    return {
        "id": found.id,
        "title": found.title,
        "lead": found.lead,
        "company": found.company,
        "note": words.DRILL["note"],
        "steps": steps,
        "lost": lost,
        "ready": ready,
        "actual": ready + lost,
        "guide": guide,
        "late": max(0, ready + lost - guide),
        "articles": list(found.articles),
    }


def _pick(step: Step, number: int, chosen: Sequence[str]) -> Choice | None:
    if number > len(chosen):
        return None
    value = chosen[number - 1]
    for place, choice in enumerate(step.choices, start=1):
        if value in {choice.id, str(place)}:
            return choice
    allowed = tuple(choice.id for choice in step.choices)
    message = words.PROBLEMS["choice"].format(number=number, value=value[:40], allowed=" / ".join(allowed))
    raise AnswerError((Problem(None, value[:40], message, allowed),))


def _step(found: Drill, step: Step, number: int, facts: dict[str, object], pick: Choice | None) -> Played:
    day = dt.date.fromisoformat(found.known_on) + dt.timedelta(days=step.day)
    view = page(decide(read({**facts, "as_of": day.isoformat()})))
    return {
        "number": number,
        "day": day_words(day),
        "passed": step.day + 1,
        "time": step.time,
        "news": step.news,
        "question": step.question,
        "options": [_option(choice) for choice in step.choices],
        "chosen": pick.id if pick else None,
        "headline": view["headline"]["text"],
        "clock": [[entry["title"], entry["when"]] for entry in view["clock"][:4]],
        "first": view["now"][:3],
    }


def _option(choice: Choice) -> Option:
    return {
        "id": choice.id,
        "text": choice.text,
        "days": choice.days,
        "says": choice.says,
        "cites": [CITATIONS[cite].label for cite in choice.cites],
    }
