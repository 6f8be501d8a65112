"""書類のひな形。データだけを置きます。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.documents.papers import inside, partners, persons, public, qa, report

if TYPE_CHECKING:
    from decision_engine.documents.shape import Template

# The order in which they are needed.
TEMPLATES: tuple[Template, ...] = (
    inside.FIRST_REPORT,
    partners.DELETION_REQUEST,
    partners.SUPPLIER_REQUEST,
    partners.ENTRUSTER_NOTICE,
    inside.BOARD_MEMO,
    report.PRELIMINARY,
    *persons.TEMPLATES,
    *public.TEMPLATES,
    *qa.TEMPLATES,
    partners.POLICE_MEMO,
    inside.AUTHORITY_SHEET,
    report.NO_REPORT,
    report.FINAL,
    inside.PREVENTION,
)
