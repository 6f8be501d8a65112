"""The one sentence at the top of the answer, and the safe-side advice kept apart from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.language.condition import YES
from decision_engine.views import words
from decision_engine.views.unsettled import adviser_for, to_ask

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from decision_engine.language.rule import Status
    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import DutySaid
    from decision_engine.views.shape import Headline

REPORTS = ("report_commission", "report_my_number", "report_public_body")
NOTICES = ("notify_persons", "notify_persons_my_number")
# What a company does for itself or may do: no other duty to anybody.
OWN = {"internal_response", "publish", "voluntary_report"}
OTHERS = ("law", "guideline", "rule", "contract")
MOST_NAMED = 3
# Other answers imply these; a reader is sent to those first.
INFERRED = {"malicious", "special_care", "financial_harm"}


def headline(decision: Decision) -> Headline:
    """Status, word and sentence for the duties to report and to notify taken together."""
    duties = {duty["id"]: duty for duty in decision.duties}
    reports = [duties[name]["status"] for name in REPORTS]
    notices = [duties[name]["status"] for name in NOTICES]
    if not decision.answers.given:
        return _said("undetermined", words.HEADLINE["empty"], None)
    if "required" in reports:
        unreachable = decision.found.truths["unreachable"] == YES
        key = _with_notice(notices, unreachable=unreachable)
        return _said("required", words.HEADLINE[key].format(who=_who(reports)), None)
    if "undetermined" in reports:
        asked = [entry for entry in to_ask(decision) if not set(entry["decides"]).isdisjoint(REPORTS)]
        said = _said("undetermined", _open_sentence(decision), words.SAFE_SIDE)
        return {**said, "stands_still": not asked}
    return _said("not_required", words.HEADLINE[_without_report(decision, duties)], None)


def _said(status: Status, text: str, safe_side: str | None) -> Headline:
    return {
        "status": status,
        "word": words.LAW_STATUS[status],
        "text": text,
        "safe_side": safe_side,
        "stands_still": False,
    }


def _with_notice(notices: Sequence[str], *, unreachable: bool) -> str:
    if "required" in notices:
        return "report_and_substitute" if unreachable else "report_and_notice"
    return "report_notice_open" if "undetermined" in notices else "report_only"


def _who(reports: Sequence[str]) -> str:
    required = [name for name, status in zip(REPORTS, reports, strict=True) if status == "required"]
    return words.WHO["+".join(required)]


def decisive(decision: Decision) -> tuple[str, list[str]]:
    """The sentence of the headline and the facts it names: the one that settles the reports alone, else the first to establish."""
    undecided = [name for name in REPORTS if decision.found.statuses[name] == "undetermined"]
    opened = [
        item["fact"]
        for item in to_ask(decision)
        if set(item["decides"]) & set(REPORTS) and item["fact"] not in INFERRED
    ]
    settling = decision.found.decisive_facts(undecided)
    alone = [fact for fact in opened if fact in settling]
    if alone:
        return "open_one", alone[:1]
    return ("open_facts" if opened else "open"), opened[:MOST_NAMED]


def _open_sentence(decision: Decision) -> str:
    key, facts = decisive(decision)
    adviser = None if facts else adviser_for(decision, REPORTS)
    if adviser:
        return words.HEADLINE["open_adviser"].format(who=adviser.who)
    return words.HEADLINE[key].format(facts="・".join(FACTS[fact].short for fact in facts))


def _without_report(decision: Decision, duties: Mapping[str, DutySaid]) -> str:
    """What else there is: another duty that stands, one that is still open, or nothing."""
    others = [duty for duty in duties.values() if duty["id"] not in OWN]
    event = "_event" if decision.conclusions["leak_etc"] != "no" else ""
    if any(duty["status"] == "required" for duty in others):
        return "other_required"
    if any(duty["status"] == "undetermined" and duty["kind"] in OTHERS for duty in others):
        return f"other_open{event}"
    return f"none{event}"
