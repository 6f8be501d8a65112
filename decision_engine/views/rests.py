"""What a 「義務ではない」 rests on: single answers that would turn it into a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.facts.exits import BY_FACT
from decision_engine.outcome.relevance import REPORTS
from decision_engine.views import words
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from decision_engine.language.rule import Status
    from decision_engine.outcome.make import Decision
    from decision_engine.views.shape import Rests

MOST = 3
# Left at what it is taken to be, it is named all the same: an office that overlooks it has other numbers.
OFFICE = "entity"
# These are named first, in this order: who we are, mistaken at the first question, turns everything after it; heads
# are what is most often miscounted.
NAMED_FIRST = (OFFICE, "role", "persons", "persons_my_number")
# What the report becomes with another answer → how that is said.
SENTENCES: dict[Status, str] = {
    "required": words.RESTS_ON_ANSWER,
    "undetermined": words.RESTS_ON_ANSWER_PERHAPS,
}
# The same where an office may have taken itself for a business, or left it at that.
TO_AN_OFFICE: dict[Status, str] = {
    "required": words.RESTS_ON_BUSINESS,
    "undetermined": words.RESTS_ON_BUSINESS_PERHAPS,
}


def rests_on(decision: Decision) -> list[Rests]:
    """The exits that are in use first, then the answers that come closest to a report.

    Empty unless no report is due. An exit is in use when the fact says so and another answer to
    that fact alone makes a report required or leaves it open.
    """
    statuses = decision.found.statuses
    if any(statuses[name] != "not_required" for name in REPORTS):
        return []
    exits: dict[str, Rests] = {}
    others: dict[str, Rests] = {}
    for name in REPORTS:
        for change, status in decision.found.changes(name):
            fact = change.fact
            found = BY_FACT.get(fact)
            if found and decision.found.values.get(fact) in found.values:
                text = words.RESTS.format(answer=found.rests)
                exits.setdefault(fact, {"fact": fact, "exit": found.id, "text": text})
            elif status in SENTENCES and (fact in decision.answers.given or fact == OFFICE):
                text = _sentence(fact, change.shown, status)
                others.setdefault(fact, {"fact": fact, "exit": None, "text": text})
    named = sorted(others.values(), key=lambda each: _place(each["fact"]))
    return [*exits.values(), *named][: max(MOST, len(exits))]


def _place(fact: str) -> int:
    return NAMED_FIRST.index(fact) if fact in NAMED_FIRST else len(NAMED_FIRST)


def _sentence(fact: str, value: object, status: Status) -> str:
    if (fact, value) == (OFFICE, "public_body"):
        return TO_AN_OFFICE[status]
    return SENTENCES[status].format(fact=FACTS[fact].short, value=answer_label(fact, value))
