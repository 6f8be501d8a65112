"""The published shape of an incident file, for programs that write or check one."""

from __future__ import annotations

from typing import Any

from decision_engine.documents.intake import ITEMS
from decision_engine.documents.particulars import GROUP, MOST_CHARACTERS, MOST_GROUPS, PARTICULARS
from decision_engine.outcome.schema import DIALECT, facts_schema
from decision_engine.record.incident import MOST_LOG, MOST_NOTE, SCHEMA

type Json = dict[str, Any]

TEXT: Json = {"type": "string"}
NOTE: Json = {"type": "string", "maxLength": MOST_NOTE}


def incident_schema() -> Json:
    """JSON Schema of `incident/1`; the checksum and the order of dates are left to the reader."""
    facts = {name: value for name, value in facts_schema().items() if name != "$schema"}
    parts: Json = {
        "schema": {"const": SCHEMA},
        "saved_at": {"type": "string"},
        "rulebook": TEXT,
        "facts": {"$ref": "#/$defs/facts"},
        "particulars": _particulars(),
        "ticks": {"type": "object", "additionalProperties": _tick()},
        "edits": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": TEXT}},
        "log": {"type": "array", "maxItems": MOST_LOG, "items": _entry()},
        "check": {"type": "string", "pattern": "^[0-9a-f]{8}$"},
    }
    return {"$schema": DIALECT, "title": SCHEMA, **_object(parts, list(parts)), "$defs": {"facts": facts}}


def _object(parts: Json, required: list[str]) -> Json:
    return {"type": "object", "properties": parts, "required": required, "additionalProperties": False}


def _tick() -> Json:
    return _object({"at": TEXT, "note": NOTE, "title": TEXT}, ["at"])


def _entry() -> Json:
    return _object({"at": TEXT, "facts": {"$ref": "#/$defs/facts"}, "note": NOTE}, ["at", "facts"])


def _particulars() -> Json:
    texts: Json = {
        item.id: {"type": "string", "title": item.label, "maxLength": MOST_CHARACTERS} for item in PARTICULARS
    }
    group: Json = {
        "name": {"type": "string", "title": GROUP["name"].label},
        "persons": {"type": ["integer", "null"], "minimum": 0},
        "items": {"type": "array", "items": {"enum": list(ITEMS)}},
    }
    groups: Json = {"type": "array", "maxItems": MOST_GROUPS, "items": _object(group, ["name"])}
    return _object({**texts, "groups": groups}, [])
