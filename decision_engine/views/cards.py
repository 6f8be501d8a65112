"""Duties as cards, grouped by status: what is required first, what is not required folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.views import words
from decision_engine.views.clock import clock_entry

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutySaid
    from decision_engine.views.shape import Card, Details, Group


def groups(decision: Decision, *, whole: bool) -> list[Group]:
    """Cards by status, in reading order; empty groups are left out."""
    grouped: list[Group] = []
    for status, (title, note) in words.GROUPS.items():
        cards = [_card(decision, duty, whole=whole) for duty in decision.duties if duty["status"] == status]
        if cards:
            folded = status == "not_required"
            grouped.append(
                {"status": status, "title": title, "note": note or None, "folded": folded, "duties": cards}
            )
    return grouped


def _card(decision: Decision, duty: DutySaid, *, whole: bool) -> Card:
    status = duty["status"]
    shown = ("required", "undetermined", "advised") if whole else ("required",)
    names = words.LAW_STATUS if duty["kind"] == "law" else words.STATUS
    return {
        "id": duty["id"],
        "title": duty["title"],
        "status": status,
        "word": names[status],
        "why": duty["why"],
        "to": duty["addressee"]["name"],
        "details": details(decision, duty) if status in shown else None,
    }


def details(decision: Decision, duty: DutySaid) -> Details:
    """Everything that the open card says beside its line."""
    as_of = decision.answers.as_of
    return {
        "kind_word": words.KIND[duty["kind"]],
        "addressee": duty["addressee"],
        "deadlines": [clock_entry(duty["id"], deadline, as_of) for deadline in duty["deadlines"]],
        "timing": duty["timing"],
        "note": duty["note"],
        "check": _check(duty),
        "cites": duty["cites"],
        "safe_side": duty["safe_side"],
        "page": f"duties/{duty['id']}/",
    }


def _check(duty: DutySaid) -> str | None:
    if not duty["check"] or duty["status"] == "not_required":
        return None
    return words.CHECK.format(reasons=" ".join(duty["check"]))
