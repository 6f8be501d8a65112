"""Outcome → the finished Japanese of the tool page; the page itself only lays it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.outcome.deadlines import soon
from decision_engine.outcome.guide import next_screen
from decision_engine.views import words
from decision_engine.views.basis import basis_lines
from decision_engine.views.cards import groups
from decision_engine.views.citations import links
from decision_engine.views.clock import clock_entry, dated, merged
from decision_engine.views.headline import REPORTS, decisive, headline
from decision_engine.views.labels import answer_label
from decision_engine.views.rests import rests_on
from decision_engine.views.unsettled import advice, how_to_find, said_so_far, to_ask

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutySaid
    from decision_engine.views.shape import (
        Answer,
        Assumption,
        Dated,
        Group,
        HowToTell,
        Open,
        Other,
        Soon,
        Stamp,
        View,
    )

MOST_NOW = 3
# How many of the duties that a question decides are named; the others are counted.
FEW = 2


def page(decision: Decision, passed: Collection[str] = (), *, whole: bool = True) -> View:
    """The view model of the tool page; `passed` are facts whose questions were left blank.

    Without `whole` it is short, as at every press: what stands in folds is sent when one opens.
    """
    relevance = decision.engine.interview.exact.read(decision.answers, decision.found)
    opening, grouped = _open(decision, FEW if not whole else None), groups(decision, whole=whole)
    return {
        "headline": headline(decision),
        "clock": _clock(decision),
        "soon": _soon(decision),
        "clock_note": None if decision.answers.date("known_on") else words.CLOCK_NOTE,
        "now": _now(decision),
        "next": opening[0] if opening else None,
        "open": opening,
        "advice": advice(decision),
        "groups": grouped,
        "contact": _contact(decision),
        "assumptions": [_assumption(name, value) for name, value in decision.answers.assumed],
        "warnings": decision.warnings,
        "answers": _answers(decision),
        "relevance": relevance.standing,
        "settled": relevance.settled,
        "ask": next_screen(decision, passed, settled=relevance.settled != "open"),
        "rests": rests_on(decision),
        "basis": basis_lines(decision),
        "coming": decision.coming,
        "stamp": _stamp(decision),
        "disclaimer": words.DISCLAIMER,
        "citations": links(_labels(decision, grouped)),
    }


def _labels(decision: Decision, grouped: list[Group]) -> Iterator[str]:
    """The citations that the view names."""
    for change in decision.coming:
        yield from change["cites"]
    for group in grouped:
        for card in group["duties"]:
            if card["details"]:
                yield from card["details"]["cites"]


def _clock(decision: Decision) -> list[Dated]:
    """Dated deadlines of required duties and of undecided reports, earliest first.

    Also of duties that stay undecided although everything is answered: their time runs too.
    """
    as_of = decision.answers.as_of
    entries = [
        dated(clock_entry(duty["id"], deadline, as_of), as_of, undecided=duty["status"] != "required")
        for duty in _timed(decision)
        for deadline in duty["deadlines"]
    ]
    return merged(sorted(entries, key=lambda entry: (entry["undecided"], entry["due"])))


def _timed(decision: Decision) -> list[DutySaid]:
    """The duties whose time is shown."""
    missing = {duty for item in to_ask(decision) for duty in item["decides"]}
    return [
        duty
        for duty in decision.duties
        if duty["status"] == "required"
        or (duty["status"] == "undetermined" and (duty["id"] in REPORTS or duty["id"] not in missing))
    ]


def _soon(decision: Decision) -> list[Soon]:
    """What is due soon without a date, of the same duties; what is required first."""
    entries: list[Soon] = [
        {
            "duty": duty["id"],
            "title": clock.title,
            "basis": clock.basis,
            "basis_word": words.BASIS[clock.basis],
            "when": clock.soon,
            "note": clock.note,
            "undecided": duty["status"] != "required",
        }
        for duty in _timed(decision)
        for clock in soon(decision.engine.duties[duty["id"]], decision.found)
    ]
    return sorted(entries, key=lambda entry: entry["undecided"])


def _now(decision: Decision) -> list[str]:
    return [task["title"] for task in decision.plan if task["phase"] == "now"][:MOST_NOW]


def _open(decision: Decision, most: int | None) -> list[Open]:
    """What the headline names comes first."""
    named = decisive(decision)[1] if decision.answers.given else []
    titles = {duty["id"]: duty["title"] for duty in decision.duties}
    return [
        {
            "fact": item["fact"],
            "label": FACTS[item["fact"]].short,
            "question": FACTS[item["fact"]].question,
            "why": item["why"],
            "said": said_so_far(item["fact"], decision),
            "how": how_to_find(item["fact"], decision),
            "decides": [titles[duty] for duty in item["decides"][:most]],
            "more": len(item["decides"][most:]) if most else 0,
        }
        for item in sorted(to_ask(decision), key=lambda item: item["fact"] not in named)
    ]


def _contact(decision: Decision) -> HowToTell:
    method = decision.contact["method"]
    return {
        "method": method,
        "title": words.CONTACT_TITLE[method],
        "text": decision.contact["because"],
    }


def _answers(decision: Decision) -> list[Answer]:
    return [
        {"fact": name, "label": FACTS[name].short, "answer": answer_label(name, value)}
        for name, value in decision.answers.given.items()
    ]


def _assumption(name: str, value: str) -> Assumption:
    choices = {choice.id: choice for choice in FACTS[name].choices}
    others: list[Other] = [
        {"value": choice.id, "label": choice.label} for choice in choices.values() if choice.id != value
    ]
    return {
        "fact": name,
        "label": FACTS[name].short,
        "value": value,
        "value_label": answer_label(name, value),
        "note": choices[value].help,
        "others": [*others, {"value": "unknown", "label": words.UNKNOWN}],
    }


def _stamp(decision: Decision) -> Stamp:
    book = decision.rulebook
    return {
        "rulebook": book["version"],
        "verified_on": book["verified_on"],
        "as_of": decision.answers.as_of.isoformat(),
        "text": words.STAMP.format(as_of=decision.answers.as_of.isoformat(), **book),
    }
