"""What is still to be found out, and what no answer of the reader can settle: whom to ask what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.facts.find_out import FIND_OUT
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.rule import Adviser
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import OpenFact
    from decision_engine.views.shape import Advice


def to_ask(decision: Decision) -> list[OpenFact]:
    """The open facts that can still be asked for: nobody is asked again what was answered."""
    return [entry for entry in decision.open_facts if _missing(entry["fact"], decision)]


def how_to_find(fact: str, decision: Decision) -> str | None:
    """How to find out what was answered わからない or only in part, and whom to ask; None where nothing was said."""
    given = decision.answers.given
    settled = FACTS[fact].settled_by
    if settled and given.get(settled) == "no":
        return FIND_OUT[settled]
    return FIND_OUT[fact] if fact in given else None


def said_so_far(fact: str, decision: Decision) -> str | None:
    """わからない, or 一部だけ; None where nothing was said."""
    given = decision.answers.given
    if fact not in given:
        return None
    return words.UNKNOWN if given[fact] == "unknown" else words.PARTLY


def standstill(decision: Decision) -> set[str]:
    """The undecided duties that no missing answer could settle."""
    waiting = {duty for entry in to_ask(decision) for duty in entry["decides"]}
    statuses = decision.found.statuses
    return {duty for duty, status in statuses.items() if status == "undetermined"} - waiting


def advice(decision: Decision) -> list[Advice]:
    """For each duty at a standstill, whom to ask what; one entry for each question."""
    titles = {duty.id: duty.title for duty in decision.engine.book.duties}
    found: dict[tuple[str, str], Advice] = {}
    for adviser, duty in _asked(decision):
        key = (adviser.who, adviser.ask)
        said = found.setdefault(key, {"who": adviser.who, "ask": adviser.ask, "decides": []})
        if titles[duty] not in said["decides"]:
            said["decides"].append(titles[duty])
    return list(found.values())


def adviser_for(decision: Decision, duties: tuple[str, ...]) -> Adviser | None:
    """Who can say something about the first of these duties that stands still."""
    return next((adviser for adviser, duty in _asked(decision) if duty in duties), None)


def _asked(decision: Decision) -> Iterator[tuple[Adviser, str]]:
    still = standstill(decision)
    for entry in decision.open_facts:
        for duty in entry["decides"]:
            if duty in still:
                said = decision.found.values.get(entry["fact"])
                for adviser in _advisers(entry["fact"], said, duty):
                    yield adviser, duty


def _advisers(fact: str, said: object, duty: str) -> Iterator[Adviser]:
    """The advisers for one answer about one duty; those named for it before those for any."""
    fitting = [each for each in rules.ADVISERS if each.fact == fact and said in each.answers]
    own = [each for each in fitting if duty in each.duties]
    yield from own[:1] or [each for each in fitting if not each.duties]


def _missing(fact: str, decision: Decision) -> bool:
    """Whether the reader has not said it, said わからない, or said himself that it is not all."""
    given = decision.answers.given
    said = given.get(fact, "unknown")
    settled = FACTS[fact].settled_by
    unfinished = bool(settled) and given.get(settled or "") == "no"
    at_least = isinstance(said, dict) and said.get("max") is None
    return said == "unknown" or unfinished or at_least
