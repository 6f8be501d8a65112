"""What the answer rests on, in one line each: the 号 that applies and the fact behind it, or why none does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.language.condition import NO, YES
from decision_engine.rules.information import FINANCIAL_ITEMS, SPECIAL_CARE_ITEMS
from decision_engine.views import words
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision

# None of these may be open where the number of people alone is given as the reason.
_KINDS = ("special_care", "financial_harm", "malicious")
# finding → the items that it rests on
_ITEMS = {"special_care": frozenset(SPECIAL_CARE_ITEMS), "financial_harm": frozenset(FINANCIAL_ITEMS)}


def basis_lines(decision: Decision) -> list[str]:
    """The 号 that hold, each with its fact; where no report is due, why none holds."""
    if not any(status in {"required", "undetermined"} for status in _reports(decision)):
        return [_why_not(decision)]
    truths = decision.found.truths
    return [_line(decision, name) for name in words.BASIS_OF if truths.get(name) == YES]


def _reports(decision: Decision) -> list[str]:
    statuses = decision.found.statuses
    return [statuses[name] for name in ("report_commission", "report_my_number", "report_public_body")]


def _line(decision: Decision, name: str) -> str:
    written, about = words.BASIS_OF[name]
    template = decision.engine.book.reads(written)
    if about in _ITEMS:
        items = decision.answers.given.get("items")
        held = [item for item in items if item in _ITEMS[about]] if isinstance(items, list) else []
        said = answer_label("items", held) if held else words.BASIS_DIRECT[about]
        return template.format(said=said)
    value = decision.answers.given.get(about)
    known = value not in {None, "unknown"} if not isinstance(value, (list, dict)) else True
    return template.format(said=answer_label(about, value) if known else words.BASIS_DIRECT[about])


def _why_not(decision: Decision) -> str:
    """What is said of the number of people, or of the kinds of items, has to hold: else only that no kind applies."""
    truths, values = decision.found.truths, decision.found.values
    private = values.get("entity") == "business"
    if truths["leak_etc"] == NO:
        return words.BASIS_NONE["no_event"]
    if truths["encrypted"] == YES:
        return words.BASIS_NONE["encrypted"]
    if private and truths["subject"] == NO:
        return words.BASIS_NONE["not_subject"]
    if private and truths["appi_applies"] == NO:
        return words.BASIS_NONE["exempt"]
    persons = decision.answers.given.get("persons")
    counted = persons is not None and persons != "unknown"
    plain = values.get("information") == "personal_data" and all(truths[name] == NO for name in _KINDS)
    if not (counted and plain):
        return words.BASIS_NONE["other"]
    template = decision.engine.book.reads(words.BASIS_NONE["few" if private else "few_public"])
    return template.format(said=answer_label("persons", persons))
