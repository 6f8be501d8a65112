"""The rulebook's content: one file per legal question, in the order of the law; only data.

What is written names its numbers; RULES, DUTIES and CAUTIONS are its versions with their values.
"""

from decision_engine.language.figure import dated
from decision_engine.law.figures import FIGURES, VERIFIED_ON
from decision_engine.rules import (
    abroad,
    advisers,
    appi,
    cause,
    cautions,
    coming,
    event,
    information,
    kinds,
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
    telling,
)

WRITTEN_RULES = (
    *event.RULES,
    *information.RULES,
    *cause.RULES,
    *protection.RULES,
    *appi.RULES,
    *my_number.RULES,
    *public_body.RULES,
    *kinds.RULES,
    *subject.RULES,
    *abroad.RULES,
)
WRITTEN_DUTIES = (
    *measures.DUTIES,
    *report.DUTIES,
    *notify.DUTIES,
    *standing.DUTIES,
    *sectors.DUTIES,
    *practice.DUTIES,
    *abroad.DUTIES,
)
WRITTEN_CAUTIONS = cautions.CAUTIONS

RULES = dated(WRITTEN_RULES, FIGURES, VERIFIED_ON)
DUTIES = dated(WRITTEN_DUTIES, FIGURES, VERIFIED_ON)
CAUTIONS = dated(WRITTEN_CAUTIONS, FIGURES, VERIFIED_ON)
COMING = coming.COMING
TELLINGS = telling.TELLINGS
ADVISERS = advisers.ADVISERS
