"""Incidents whose deadlines the tests read, and how they read them."""

from __future__ import annotations

from typing import Any

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide

MISSENT = {
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "cause": "mail_misaddressed",
    "persons": 1001,
    "contactable": "all",
}

STOLEN = {**MISSENT, "cause": "stolen_item"}


def deadlines(facts: dict[str, Any], duty: str = "report_commission") -> dict[str, dict[str, Any]]:
    """The deadlines of one duty by id."""
    facts = {"as_of": facts.get("known_on", "2026-11-23"), **facts}
    (found,) = [d for d in decide(read(facts)).outcome["duties"] if d["id"] == duty]
    return {deadline["id"]: dict(deadline) for deadline in found["deadlines"]}


def working(deadline: dict[str, Any]) -> str:
    """The counting of a deadline as one text."""
    return "\n".join(deadline["working"])
