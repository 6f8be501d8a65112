"""JSON Schemas of facts and outcome, generated from the facts and the shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.intake.answers import MOST_PEOPLE
from decision_engine.outcome.make import CONCLUSIONS, SCHEMA
from decision_engine.outcome.plan import PHASES
from decision_engine.tasks import WHO

if TYPE_CHECKING:
    from decision_engine.facts import Fact

    type Json = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
STATUSES = ["required", "not_required", "undetermined", "advised"]
TRUTHS = ["yes", "no", "unknown"]
TEXT: Json = {"type": "string"}
TEXTS: Json = {"type": "array", "items": TEXT}
DAY: Json = {"type": "string", "format": "date"}
MAYBE_TEXT: Json = {"type": ["string", "null"]}
PEOPLE: Json = {"type": "integer", "minimum": 0, "maximum": MOST_PEOPLE}


def facts_schema() -> Json:
    """What may be put in; every fact may be left out or be "unknown"."""
    return {
        "$schema": DIALECT,
        "title": "facts/1",
        "type": "object",
        "additionalProperties": False,
        "properties": {fact.id: _fact(fact) for fact in FACTS.values()},
    }


def _fact(fact: Fact) -> Json:
    unknown: Json = {"const": "unknown"}
    about: Json = {"title": fact.short, "description": fact.question}
    if fact.assumed is not None:
        about["default"] = fact.assumed
    names = [choice.id for choice in fact.choices]
    shapes: dict[str, Json] = {
        "choice": {"enum": [*names, "unknown"]},
        "yes_no": {"enum": [*names, "unknown"]},
        "set": {"anyOf": [{"type": "array", "items": {"enum": names}}, unknown]},
        "date": {"anyOf": [DAY, unknown]},
        "time": {"anyOf": [{"type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"}, unknown]},
        "count": {
            "anyOf": [
                PEOPLE,
                {
                    **_object({"min": PEOPLE, "max": {"anyOf": [PEOPLE, {"type": "null"}]}}, ()),
                    "minProperties": 1,
                },
                unknown,
            ]
        },
    }
    return {**about, **shapes[fact.kind]}


def outcome_schema() -> Json:
    """What comes out of `decide --json`."""
    return {
        "$schema": DIALECT,
        "title": SCHEMA,
        **_object(
            {
                "schema": {"const": SCHEMA},
                "as_of": DAY,
                "rulebook": _object({"version": TEXT, "verified_on": DAY, "edition": DAY}),
                "assumptions": _list({"fact": TEXT, "value": TEXT}),
                "warnings": _list({"fact": TEXT, "text": TEXT}),
                "conclusions": _object({name: {"enum": TRUTHS} for name in CONCLUSIONS}),
                "duties": {"type": "array", "items": _duty()},
                "open_facts": _list({"fact": TEXT, "why": TEXT, "decides": TEXTS}),
                "plan": _list(
                    {
                        "id": TEXT,
                        "phase": {"enum": list(PHASES)},
                        "title": TEXT,
                        "detail": TEXT,
                        "who": {"enum": list(WHO)},
                        "duty": TEXT,
                        "due": MAYBE_TEXT,
                    }
                ),
                "contact": _object(
                    {
                        "method": {
                            "enum": ["individual", "individual_and_public", "substitute", "undetermined"]
                        },
                        "because": TEXT,
                    }
                ),
                "coming": _list(
                    {
                        "title": TEXT,
                        "text": TEXT,
                        "starts": {"anyOf": [DAY, {"type": "null"}]},
                        "duties": TEXTS,
                        "cites": TEXTS,
                    }
                ),
                "findings": {"type": "object", "additionalProperties": {"$ref": "#/$defs/ground"}},
            }
        ),
        "$defs": {"ground": _ground()},
    }


def _duty() -> Json:
    return _object(
        {
            "id": TEXT,
            "title": TEXT,
            "status": {"enum": STATUSES},
            "kind": {"enum": ["law", "guideline", "rule", "contract", "practice"]},
            "why": TEXT,
            "note": MAYBE_TEXT,
            "safe_side": MAYBE_TEXT,
            "addressee": _object({"name": TEXT, "how": TEXT, "url": MAYBE_TEXT}),
            "deadlines": {"type": "array", "items": _deadline()},
            "timing": TEXTS,
            "cites": TEXTS,
            "check": TEXTS,
            "grounds": {"type": "array", "items": {"$ref": "#/$defs/ground"}},
            "would_change": {
                "type": "array",
                "items": _object({"fact": TEXT, "to": {}, "status": {"enum": STATUSES}}),
            },
        }
    )


def _deadline() -> Json:
    needed = ("id", "title", "basis", "working")
    return _object(
        {
            "id": TEXT,
            "title": TEXT,
            "basis": {"enum": ["guide", "statutory", "rule", "contract"]},
            "from": DAY,
            "days": PEOPLE,
            "hours": PEOPLE,
            "due": DAY,
            "due_at": {"type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\+09:00$"},
            "working": TEXTS,
        },
        needed,
    )


def _ground() -> Json:
    return _object(
        {
            "rule": TEXT,
            "truth": {"enum": TRUTHS},
            "text": TEXT,
            "cites": TEXTS,
            "because": {"type": "array", "items": {"$ref": "#/$defs/ground"}},
        }
    )


def _list(properties: Json) -> Json:
    return {"type": "array", "items": _object(properties)}


def _object(properties: Json, required: tuple[str, ...] | None = None) -> Json:
    needed = list(properties) if required is None else list(required)
    return {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}
