"""Rows that papers take from the outcome: deadlines, authorities, facts, grounds, open facts, plan."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from decision_engine.documents import words
from decision_engine.documents.slots import REPORTS, day_words
from decision_engine.facts import FACTS
from decision_engine.outcome.deadlines import soon
from decision_engine.rules import abroad
from decision_engine.tasks import WHO
from decision_engine.views.labels import answer_label
from decision_engine.views.unsettled import advice, to_ask
from decision_engine.views.words import BASIS, PHASES, WHEN_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.documents.material import Material
    from decision_engine.language.rule import Status
    from decision_engine.outcome.shape import Deadline, DutyOutcome

    # By the name of what a row is about, which stays the same while other rows come and go.
    type Rows = dict[str, list[str]]

HANDLED_ELSEWHERE = (
    *("internal_response", "publish", "notify_persons", "notify_persons_my_number", "substitute_notice"),
    *("report_commission", "report_my_number", "report_public_body", "voluntary_report", "common_form"),
    *("notify_entruster", "police", "ipa_report", "jpcert_report"),
)


# Asked for one by one only where somebody lives or works abroad.
FOREIGN = {duty.id for duty in abroad.DUTIES}
MOST_OPEN = 8


def rows_of(table: str, material: Material) -> Rows:
    """The rows of a table below its head."""
    empty = [words.EMPTY_ROW] + [""] * (len(words.TABLES[table]) - 1)
    return MAKERS[table](material) or {"empty": empty}


def cell(block: str, row: str, column: int) -> str:
    """The name under which a cell is edited (columns from 0)."""
    return f"{block}/{row}/{column}"


def other_authorities(material: Material, *statuses: Status) -> list[DutyOutcome]:
    """Duties towards others than the commission and the people, with one of the statuses."""
    return [
        duty
        for duty in material.decision.outcome["duties"]
        if duty["id"] not in HANDLED_ELSEWHERE and duty["status"] in statuses
    ]


def until(deadline: Deadline) -> str:
    """The last day (and hour) of a deadline; what is to be done at once has none."""
    if "due" in deadline and deadline.get("from") == deadline["due"]:
        return WHEN_AT_ONCE
    due_at = deadline.get("due_at")
    if due_at:
        day = day_words(dt.date.fromisoformat(due_at[:10]))
        when = words.DAY_AND_TIME.format(day=day, hour=int(due_at[11:13]), minute=due_at[14:16])
        return words.UNTIL.format(day=when)
    return words.UNTIL.format(day=day_words(dt.date.fromisoformat(deadline["due"])))


def _deadlines(material: Material) -> Rows:
    dated = [
        (deadline.get("due_at", deadline.get("due", "")), duty, deadline)
        for duty in material.decision.outcome["duties"]
        if duty["status"] == "required" or (duty["status"] == "undetermined" and duty["id"] in REPORTS)
        for deadline in duty["deadlines"]
    ]
    rows = {
        f"{duty['id']}.{deadline['id']}": [
            *(duty["addressee"]["name"], _title(duty, deadline["title"]), until(deadline)),
            BASIS[deadline["basis"]],
        ]
        for _, duty, deadline in sorted(dated, key=lambda entry: (entry[0], entry[1]["id"]))
    }
    decision = material.decision
    undated = {
        f"{duty['id']}.{clock.id}": [duty["addressee"]["name"], clock.title, clock.soon, BASIS[clock.basis]]
        for duty in decision.outcome["duties"]
        if duty["status"] == "required"
        for clock in soon(decision.engine.duties[duty["id"]], decision.found)
    }
    return rows | undated


def _title(duty: DutyOutcome, title: str) -> str:
    return title if duty["status"] == "required" else words.MAYBE.format(title=title)


def _authorities(material: Material) -> Rows:
    rows = {}
    standing = other_authorities(material, "required")
    for duty in (*standing, *other_authorities(material, "undetermined")):
        whens = [until(deadline) for deadline in duty["deadlines"]] or duty["timing"] or [words.NO_CLOCK]
        to = duty["addressee"]
        how = "\n".join(part for part in (to["how"], to["url"]) if part)
        rows[duty["id"]] = [
            f"{to['name']}\n{_title(duty, duty['title'])}",
            "\n".join(whens),
            how,
            "\n".join(duty["cites"]),
        ]
    return rows


def _facts(material: Material) -> Rows:
    return {name: [FACTS[name].short, answer_label(name, value)] for name, value in material.given.items()}


def _grounds(material: Material) -> Rows:
    return {
        duty["id"]: [duty["title"], words.STATUS[duty["status"]], duty["why"]]
        for duty in material.decision.outcome["duties"]
        if duty["id"] in {"report_commission", "report_my_number", "report_public_body", "notify_persons"}
    }


def _open_facts(material: Material) -> Rows:
    """What is still to be found out, then what somebody has to be asked."""
    titles = {duty["id"]: duty["title"] for duty in material.decision.outcome["duties"]}
    aside = FOREIGN if "abroad" not in material.given else set()
    open_facts = {
        entry["fact"]: [name for name in entry["decides"] if entry["fact"] == "abroad" or name not in aside]
        for entry in to_ask(material.decision)
    }
    decided = [(fact, duties) for fact, duties in open_facts.items() if duties][:MOST_OPEN]
    asked = {
        fact: [FACTS[fact].short, "\n".join(titles[duty] for duty in duties[:3])] for fact, duties in decided
    }
    advised = {
        f"{each['who']}.{each['ask']}": [words.ASK.format(**each), "\n".join(each["decides"][:3])]
        for each in advice(material.decision)
    }
    return asked | advised


def _plan(material: Material) -> Rows:
    book = material.decision.engine.book
    return {
        task["id"]: [book.reads(PHASES[task["phase"]]), WHO[task["who"]], task["title"], words.TICK]
        for task in material.decision.outcome["plan"]
        if task["phase"] in {"now", "day1"}
    }


MAKERS: Mapping[str, Callable[[Material], Rows]] = {
    "deadlines": _deadlines,
    "authorities": _authorities,
    "facts": _facts,
    "grounds": _grounds,
    "open_facts": _open_facts,
    "plan": _plan,
}
