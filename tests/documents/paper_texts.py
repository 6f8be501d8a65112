"""A plain incident, and the papers and texts that the tests make of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from decision_engine.documents.intake import Particulars, read_edits, read_particulars
from decision_engine.documents.make import papers
from decision_engine.documents.render import as_plain
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide

if TYPE_CHECKING:
    from decision_engine.documents.shape import Paper

NONE = Particulars({})
PLAIN = {
    "as_of": "2026-11-24",
    "known_on": "2026-11-23",
    "information": "personal_data",
    "items": ["name", "email"],
    "persons": 5,
    "role": "own",
}

IDS = (
    *("report_preliminary", "report_final", "notice_letter", "notice_email", "announcement"),
    *("announcement_followup", "entruster_notice", "internal_first_report", "board_memo", "qa"),
    *("police_memo", "supplier_request", "deletion_request", "authority_sheet", "no_report_record"),
    "prevention_plan",
)


def made(facts: dict[str, Any], *only: str, particulars: object = None, edits: object = None) -> list[Paper]:
    filled = read_particulars(particulars) if particulars else NONE
    return papers(decide(read(facts)), filled, read_edits(edits or {}), only)


def text_of(facts: dict[str, Any], *only: str, particulars: object = None) -> str:
    return "\n".join(as_plain(paper) for paper in made(facts, *only, particulars=particulars))
