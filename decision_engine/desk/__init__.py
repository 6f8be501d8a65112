"""What the page asks for after the answer: plan, papers, calendar, record, drills; loaded at the first of these.

Apart from `browser`, so that the first decision waits for none of it.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING, Any, cast

from decision_engine.documents.intake import read_edits, read_particulars
from decision_engine.documents.make import papers, wanted
from decision_engine.documents.papers import TEMPLATES
from decision_engine.documents.particulars import PARTICULARS, PARTS
from decision_engine.documents.render import as_markdown, as_plain, closing
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.intake.files import json_of
from decision_engine.outcome.make import decide
from decision_engine.outcome.text import as_text
from decision_engine.record.calendar import calendar, calendar_text
from decision_engine.record.changes import changes_text, differences
from decision_engine.record.incident import read_incident, saved, ticks_of
from decision_engine.record.link import facts_of_fragment, fragment_of
from decision_engine.record.then import at_ticks
from decision_engine.rulebook import VERSION
from decision_engine.training.drills import DRILLS
from decision_engine.training.readiness import CARD_FIELDS, READINESS
from decision_engine.training.run import drill, play
from decision_engine.training.text import emergency_card, sheet_text
from decision_engine.views.plan import plan_view
from decision_engine.views.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.desk.shape import (
        Entry,
        Field,
        OpenReply,
        PaperLine,
        PaperReply,
        PapersReply,
        ParticularsReply,
        PlanReply,
        Tick,
    )
    from decision_engine.documents.shape import Paper
    from decision_engine.outcome.make import Decision

    type Reply = dict[str, object]
    type Asked = Mapping[str, Any]


def _plan(asked: Asked) -> PlanReply:
    """Tasks with who, why, source, done and ticks; the picture of the time."""
    decision = decide(read(asked["facts"]))
    ticks = ticks_of(asked.get("ticks", {}))
    return {"tasks": plan_view(decision, ticks), "timeline": timeline(decision, ticks)}


def _papers(asked: Asked) -> PapersReply:
    """The papers that are due, each in a line, and the list of all names."""
    decision = decide(read(asked["facts"]))
    made = _made(decision, asked)
    book = decision.engine.book
    return {
        "papers": [_line(paper) for paper in made],
        "names": [{"id": one.id, "title": one.title, "lead": book.reads(one.lead)} for one in TEMPLATES],
        "wanted": wanted(decision, (paper["template"] for paper in made)),
    }


def _paper(asked: Asked) -> PaperReply:
    """One paper, due or not: asked for when the reader opens it."""
    decision = decide(read(asked["facts"]))
    made = _made(decision, asked, str(asked["paper"]))
    return {
        "papers": [{**paper, "closing": closing(paper)} for paper in made],
        "texts": {paper["id"]: {"text": as_plain(paper), "md": as_markdown(paper)} for paper in made},
        "wanted": wanted(decision, (paper["template"] for paper in made)),
    }


def _made(decision: Decision, asked: Asked, *only: str) -> list[Paper]:
    particulars = read_particulars(asked.get("particulars", {}))
    log = [(str(entry["at"]), entry["facts"]) for entry in asked.get("log", ())]
    then = at_ticks(log, ticks_of(asked.get("ticks", {})))
    return papers(decision, particulars, read_edits(asked.get("edits", {})), only, then)


def _line(paper: Paper) -> PaperLine:
    return {
        "id": paper["id"],
        "template": paper["template"],
        "title": paper["title"],
        "lead": paper["lead"],
        "blanks": len(paper["blanks"]),
        "open": paper["open"],
        "faults": len(paper["faults"]),
    }


def _particulars(_asked: Asked) -> ParticularsReply:
    """The fields of the short form for papers, and the items that a group of people can have."""
    return {
        "parts": [{"id": name, "title": title} for name, title in PARTS],
        "fields": [cast("Field", dataclasses.asdict(field)) for field in PARTICULARS],
        "items": [{"id": choice.id, "title": choice.label} for choice in FACTS["items"].choices],
    }


def _calendar(asked: Asked) -> Reply:
    decision = decide(read(asked["facts"]))
    at = dt.datetime.fromisoformat(asked["at"]) if "at" in asked else None
    return {"ics": calendar(decision, at), "text": calendar_text(decision)}


def _save(asked: Asked) -> Reply:
    """The incident file as text; what could not be opened again is refused now."""
    whole = saved(asked["incident"], asked["at"], VERSION)
    read_incident(whole)
    return {"file": as_text(whole)}


def _open(asked: Asked) -> OpenReply:
    """The content of an incident file or a fact file; the page changes nothing before this succeeds."""
    incident = read_incident(json_of(str(asked["text"])))
    return {
        "incident": {
            "facts": incident.answers.given,
            "particulars": incident.raw_particulars,
            "ticks": {name: cast("Tick", dataclasses.asdict(tick)) for name, tick in incident.ticks.items()},
            "edits": incident.edits,
            "log": [cast("Entry", dataclasses.asdict(entry)) for entry in incident.log],
        },
        "warnings": list(incident.warnings),
    }


def _link(asked: Asked) -> Reply:
    return {"fragment": fragment_of(asked["facts"])}


def _open_link(asked: Asked) -> Reply:
    return {"facts": facts_of_fragment(str(asked["fragment"]))}


def _changes(asked: Asked) -> Reply:
    found = differences(read(asked["old"]), read(asked["new"]), ticks_of(asked.get("ticks", {})))
    return {"changes": found, "text": changes_text(found)}


def _drills(_asked: Asked) -> Reply:
    return {"drills": [{"id": one.id, "title": one.title, "lead": one.lead} for one in DRILLS]}


def _drill(asked: Asked) -> Reply:
    found = drill(str(asked["id"]))
    return {"drill": play(found, [str(one) for one in asked.get("choices", ())]), "sheet": sheet_text(found)}


def _ready(_asked: Asked) -> Reply:
    return {
        "checklist": [dataclasses.asdict(one) for one in READINESS],
        "fields": [dataclasses.asdict(field) for field in CARD_FIELDS],
    }


def _card(asked: Asked) -> Reply:
    paper = emergency_card(asked.get("contacts", {}), str(asked["day"]))
    return {"paper": paper, "text": as_plain(paper)}


OPERATIONS: dict[str, Callable[[Asked], Mapping[str, object]]] = {
    "plan": _plan,
    "papers": _papers,
    "paper": _paper,
    "particulars": _particulars,
    "calendar": _calendar,
    "save": _save,
    "open": _open,
    "link": _link,
    "open_link": _open_link,
    "changes": _changes,
    "drills": _drills,
    "drill": _drill,
    "ready": _ready,
    "card": _card,
}


def answer(asked: Asked) -> Reply:
    """Answer one request; KeyError for an operation that nobody knows."""
    return {"ok": True, **OPERATIONS[asked["op"]](asked)}
