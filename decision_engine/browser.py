"""The thin shell for the browser's worker: one JSON request in, one JSON reply out."""

from __future__ import annotations

import gc
import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

from decision_engine.intake.answers import AnswerError, Problem, read
from decision_engine.intake.head_count import NotUnderstoodError, head_count
from decision_engine.outcome.make import decide
from decision_engine.outcome.text import as_text
from decision_engine.rulebook import CHANGES, VERIFIED_ON, VERSION
from decision_engine.views.explain import explained
from decision_engine.views.labels import answer_label
from decision_engine.views.page import page
from decision_engine.wording import PROBLEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    type Reply = dict[str, object]


def handle(request: str) -> str:
    """Answer a request `{"op": …}`; every failure is a reply, never an exception."""
    try:
        asked = json.loads(request)
        operation = OPERATIONS.get(asked["op"])
        reply = operation(asked) if operation else _desk(asked)
    except AnswerError as error:
        reply = _refused(error)
    except Exception as error:  # noqa: BLE001 - the page must hear of any fault, in Japanese
        message = PROBLEMS["internal"].format(detail=f"{type(error).__name__}: {error}")
        reply = _error("internal", Problem(None, None, message))
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _decide(asked: Mapping[str, Any]) -> Reply:
    """The view, short: what stands in folds is asked for when one opens."""
    decision = decide(read(asked["facts"]))
    return {"ok": True, "view": page(decision, asked.get("passed", []), whole=False)}


def _explain(asked: Mapping[str, Any]) -> Reply:
    """The explanations of the duties in `duties`, for folds that open."""
    return {"ok": True, "explained": explained(decide(read(asked["facts"])), asked["duties"])}


def _outcome(asked: Mapping[str, Any]) -> Reply:
    """The text of `decide --json`; apart from `decide`, because nobody reads it at every answer."""
    return {"ok": True, "outcome_text": as_text(decide(read(asked["facts"])).outcome)}


def _hello(_asked: Mapping[str, Any]) -> Reply:
    return {"ok": True, "rulebook": {"version": VERSION, "verified_on": VERIFIED_ON}}


def _prepare(asked: Mapping[str, Any]) -> Reply:
    """Build what the editions (of `days`, else all) and the desk need: a copy of this memory has no files to load from."""
    days = asked.get("days", CHANGES)
    for day in days:
        decision = decide(read({"known_on": day, "as_of": day}))
        page(decision)
        explained(decision, [duty["id"] for duty in decision.outcome["duties"]])
        as_text(decision.outcome)
    head_count("約1000人")
    for op in ("plan", "papers", "calendar"):
        _desk({"op": op, "facts": {"known_on": CHANGES[-1], "as_of": CHANGES[-1]}})
    gc.collect()
    gc.freeze()  # all of this lives as long as the engine: no later collection need look at it
    return {"ok": True, "editions": days}


def _understand(asked: Mapping[str, Any]) -> Reply:
    fact, text = str(asked["fact"]), str(asked["text"])
    try:
        value = head_count(text)
    except NotUnderstoodError:
        return _error("answer", Problem(fact, text, PROBLEMS["not_a_count"].format(text=text)))
    return {"ok": True, "value": value, "understood": answer_label(fact, value)}


def _desk(asked: Mapping[str, Any]) -> Reply:
    """Plan, papers and the record: their modules are loaded at the first of these requests."""
    reply: Reply = import_module("decision_engine.desk").answer(asked)
    return reply


def _refused(error: AnswerError) -> Reply:
    return _error("answer", *error.problems)


def _error(kind: str, *problems: Problem) -> Reply:
    first = {"kind": kind, **problems[0].as_json()}
    return {"ok": False, "error": first, "errors": [problem.as_json() for problem in problems]}


OPERATIONS: dict[str, Callable[[Mapping[str, Any]], Reply]] = {
    "decide": _decide,
    "explain": _explain,
    "hello": _hello,
    "outcome": _outcome,
    "prepare": _prepare,
    "understand": _understand,
}
