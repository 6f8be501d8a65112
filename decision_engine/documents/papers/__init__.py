"""書類のひな形。データだけを置きます。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.documents.papers import inside, partners, persons, public, qa, report

if TYPE_CHECKING:
    from decision_engine.documents.shape import Template

# The order in which they are needed: a page shows the first of those that are due.
TEMPLATES: tuple[Template, ...] = (
    inside.FIRST_REPORT,
    partners.DELETION_REQUEST,
    partners.SUPPLIER_REQUEST,
    partners.ENTRUSTER_NOTICE,
    partners.POLICE_MEMO,
    inside.BOARD_MEMO,
    report.PRELIMINARY,
    report.NO_REPORT,
    inside.AUTHORITY_SHEET,
    *persons.TEMPLATES,
    public.FIRST,
    *qa.TEMPLATES,
    report.FINAL,
    public.FOLLOW_UP,
    inside.PREVENTION,
)
