"""JSON Schemas of facts and outcome, generated from the facts and the shapes."""

from __future__ import annotations

from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from decision_engine.facts import FACTS
from decision_engine.intake.head_count import MOST_PEOPLE
from decision_engine.outcome import shape
from decision_engine.outcome.make import CONCLUSIONS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.facts import Fact

    type Json = dict[str, object]
    type Parts = tuple[Any, ...]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Json = {"type": "string"}
PLAIN: dict[object, Json] = {
    str: TEXT,
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    object: {},
    type(None): {"type": "null"},
}
NAMED: dict[object, str] = {shape.Node: "ground"}  # what contains itself
DAY: Json = {"type": "string", "format": "date"}
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
        "time": {"anyOf": [{"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}, unknown]},
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
    whole = schema_of(shape.Outcome)
    properties = cast("Json", whole["properties"])
    properties["conclusions"] = _object(dict.fromkeys(CONCLUSIONS, schema_of(shape.Truth)))
    return {
        "$schema": DIALECT,
        "title": SCHEMA,
        **whole,
        "$defs": {name: schema_of_dict(one) for one, name in NAMED.items()},
    }


def schema_of(hint: Any, named: Mapping[object, str] = NAMED) -> Json:  # noqa: ANN401 - any type of a shape
    """The schema of a type: of a TypedDict, a literal, a list, plain values and what is said of them.

    A TypedDict in `named` is referred to by its name under `$defs`, any other is written out.
    """
    if is_typeddict(hint):
        return {"$ref": f"#/$defs/{named[hint]}"} if hint in named else schema_of_dict(hint, named)
    kind = get_origin(hint)
    return _OF[kind](get_args(hint), named) if kind else dict(PLAIN[hint])


def schema_of_dict(one: Any, named: Mapping[object, str] = NAMED) -> Json:  # noqa: ANN401 - TypedDict is no type of its own
    """The schema of a TypedDict, written out even where it has a name."""
    hints = get_type_hints(one, include_extras=True)
    needed = tuple(name for name, hint in hints.items() if get_origin(hint) is not NotRequired)
    return _object({name: schema_of(hint, named) for name, hint in hints.items()}, needed)


def _either(parts: Parts, named: Mapping[object, str]) -> Json:
    schemas = [schema_of(part, named) for part in parts]
    kinds = [one.get("type") for one in schemas]
    if all(set(one) == {"type"} for one in schemas):
        return {"type": kinds}
    return {"anyOf": schemas}


def _object(properties: Json, required: tuple[str, ...] | None = None) -> Json:
    needed = list(properties) if required is None else list(required)
    return {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}


_OF: dict[object, Callable[[Parts, Mapping[object, str]], Json]] = {
    Required: lambda parts, named: schema_of(parts[0], named),
    NotRequired: lambda parts, named: schema_of(parts[0], named),
    Annotated: lambda parts, named: {**schema_of(parts[0], named), **parts[1]},
    Literal: lambda parts, _named: {"enum": list(parts)},
    list: lambda parts, named: {"type": "array", "items": schema_of(parts[0], named)},
    dict: lambda parts, named: {"type": "object", "additionalProperties": schema_of(parts[1], named)},
    UnionType: _either,
    Union: _either,
}
