"""Duties as cards, grouped by status: what is required first, what is not required folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.views import words
from decision_engine.views.clock import clock_entry
from decision_engine.views.grounds import ground
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutyOutcome
    from decision_engine.views.shape import Card, Group

MOST_CHANGES = 6


def groups(decision: Decision) -> list[Group]:
    """Cards by status, in reading order; empty groups are left out."""
    grouped: list[Group] = []
    for status, (title, note) in words.GROUPS.items():
        cards = [_card(decision, duty) for duty in decision.outcome["duties"] if duty["status"] == status]
        if cards:
            folded = status == "not_required"
            grouped.append(
                {"status": status, "title": title, "note": note or None, "folded": folded, "duties": cards}
            )
    return grouped


def _card(decision: Decision, duty: DutyOutcome) -> Card:
    status = duty["status"]
    names = words.LAW_STATUS if duty["kind"] == "law" else words.STATUS
    as_of = decision.answers.as_of
    return {
        "id": duty["id"],
        "title": duty["title"],
        "status": status,
        "word": names[status],
        "kind_word": words.KIND[duty["kind"]],
        "addressee": duty["addressee"],
        "deadlines": [clock_entry(duty["id"], deadline, as_of) for deadline in duty["deadlines"]],
        "timing": duty["timing"],
        "why": duty["why"],
        "note": duty["note"],
        "check": _check(duty),
        "changes": _changes(decision, duty),
        "grounds": [ground(node) for node in duty["grounds"]],
        "cites": duty["cites"],
        "safe_side": duty["safe_side"],
        "page": f"duties/{duty['id']}/",
    }


def _check(duty: DutyOutcome) -> str | None:
    if not duty["check"] or duty["status"] == "not_required":
        return None
    return words.CHECK.format(reasons=" ".join(duty["check"]))


def _changes(decision: Decision, duty: DutyOutcome) -> list[str]:
    sentences = []
    for change in duty["would_change"][:MOST_CHANGES]:
        fact = change["fact"]
        key = "answered" if fact in decision.found.values else "open"
        sentences.append(
            words.CHANGE[key].format(
                fact=FACTS[fact].short,
                value=answer_label(fact, change["to"]),
                status=words.STATUS[change["status"]],
            )
        )
    return sentences
