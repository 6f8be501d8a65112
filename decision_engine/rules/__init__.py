"""The rulebook's content: one file per legal question, in the order of the law; only data."""

from decision_engine.rules import (
    abroad,
    appi,
    cautions,
    coming,
    event,
    information,
    measures,
    my_number,
    notify,
    practice,
    public_body,
    report,
    sectors,
    standing,
    subject,
)

RULES = (
    *event.RULES,
    *information.RULES,
    *appi.RULES,
    *my_number.RULES,
    *public_body.RULES,
    *subject.RULES,
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
