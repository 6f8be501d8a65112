"""The rulebook's content: one file per legal question, in the order of the law; only data."""

from decision_engine.rules import (
    abroad,
    appi,
    cause,
    cautions,
    coming,
    event,
    information,
    measures,
    my_number,
    notify,
    practice,
    protection,
    public_body,
    report,
    sectors,
    standing,
    subject,
)

RULES = (
    *event.RULES,
    *information.RULES,
    *cause.RULES,
    *protection.RULES,
    *appi.RULES,
    *my_number.RULES,
    *public_body.RULES,
    *subject.RULES,
    *abroad.RULES,
)
DUTIES = (
    *measures.DUTIES,
    *report.DUTIES,
    *notify.DUTIES,
    *standing.DUTIES,
    *sectors.DUTIES,
    *practice.DUTIES,
    *abroad.DUTIES,
)
CAUTIONS = cautions.CAUTIONS
COMING = coming.COMING
