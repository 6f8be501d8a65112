"""Outcome → the finished Japanese of the tool page; the page itself only lays it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.interview import relevance
from decision_engine.law import CITATIONS
from decision_engine.views import words
from decision_engine.views.clock import clock_entry
from decision_engine.views.headline import REPORTS, headline
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from decision_engine.law import Citation
    from decision_engine.outcome import Decision

    type Json = dict[str, object]

BY_LABEL = {citation.label: citation for citation in CITATIONS.values()}
MOST_NOW = 5
MOST_CHANGES = 6


def page(decision: Decision) -> Json:
    """The view model of the tool page."""
    outcome = decision.outcome
    duties: list[Json] = outcome["duties"]  # type: ignore[assignment]
    titles = {str(duty["id"]): str(duty["title"]) for duty in duties}
    opening = _open(outcome, titles)
    trees: dict[str, Json] = outcome["findings"]  # type: ignore[assignment]
    view: Json = {
        "headline": headline(outcome, len(decision.answers.given)),
        "clock": _clock(decision, duties),
        "clock_note": None if decision.answers.date("known_on") else words.CLOCK_NOTE,
        "now": _now(outcome),
        "next": opening[0] if opening else None,
        "open": opening,
        "groups": _groups(decision, duties),
        "plan": _plan(outcome),
        "contact": _contact(outcome),
        "assumptions": [_assumption(name, value) for name, value in decision.answers.assumed],
        "warnings": outcome["warnings"],
        "answers": [
            {"fact": name, "label": FACTS[name].short, "answer": answer_label(name, value)}
            for name, value in decision.answers.given.items()
        ],
        "relevance": relevance(decision.engine.evaluator, decision.found),
        "coming": _coming(duties),
        "stamp": _stamp(outcome),
        "disclaimer": words.DISCLAIMER,
        "trees": {name: _node(tree) for name, tree in trees.items()},
    }
    return {**view, "citations": _cited(view)}


def _clock(decision: Decision, duties: list[Json]) -> list[Json]:
    """Dated deadlines of required duties and of undecided reports, earliest first."""
    entries = [
        clock_entry(duty, deadline, decision.answers.as_of)
        for duty in duties
        if duty["status"] == "required"
        or (duty["status"] == "undetermined" and duty["id"] in REPORTS)
        for deadline in duty["deadlines"]  # type: ignore[attr-defined]
    ]
    return sorted(entries, key=lambda entry: str(entry["due"]))


def _now(outcome: Json) -> list[str]:
    tasks: list[Json] = outcome["plan"]  # type: ignore[assignment]
    lines = [str(task["title"]) for task in tasks if task["phase"] == "now"]
    return lines[:MOST_NOW]


def _open(outcome: Json, titles: dict[str, str]) -> list[Json]:
    return [
        {
            "fact": item["fact"],
            "label": FACTS[item["fact"]].short,
            "question": FACTS[item["fact"]].question,
            "why": FACTS[item["fact"]].why,
            "decides": [titles[duty] for duty in item["decides"]],
        }
        for item in outcome["open_facts"]  # type: ignore[attr-defined]
    ]


def _groups(decision: Decision, duties: list[Json]) -> list[Json]:
    groups = []
    for status, (title, note) in words.GROUPS.items():
        members = [_duty(decision, duty) for duty in duties if duty["status"] == status]
        if members:
            folded = status == "not_required"
            groups.append(
                {"status": status, "title": title, "note": note or None, "folded": folded, "duties": members}
            )
    return groups


def _duty(decision: Decision, duty: Json) -> Json:
    source = next(item for item in decision.found.edition.duties if item.id == duty["id"])
    status = str(duty["status"])
    names = words.LAW_STATUS if duty["kind"] == "law" else words.STATUS
    checks: list[str] = duty["check"]  # type: ignore[assignment]
    return {
        "id": duty["id"],
        "title": duty["title"],
        "status": status,
        "word": names[status],
        "kind_word": words.KIND[str(duty["kind"])],
        "addressee": duty["addressee"],
        "deadlines": [clock_entry(duty, deadline, decision.answers.as_of) for deadline in duty["deadlines"]],  # type: ignore[attr-defined]
        "timing": duty["timing"],
        "why": duty["why"],
        "note": source.note or None,
        "check": words.CHECK.format(reasons=" ".join(checks)) if checks and status != "not_required" else None,
        "changes": _changes(decision, duty["would_change"]),  # type: ignore[arg-type]
        "grounds": [_node(node) for node in duty["grounds"]],  # type: ignore[attr-defined]
        "cites": duty["cites"],
        "safe_side": source.safe_side if status == "undetermined" and source.safe_side else None,
        "page": f"duties/{duty['id']}/",
    }


def _changes(decision: Decision, changes: Iterable[Json]) -> list[str]:
    sentences = []
    for change in changes:
        fact = str(change["fact"])
        key = "answered" if fact in decision.found.values else "open"
        sentences.append(
            words.CHANGE[key].format(
                fact=FACTS[fact].short,
                value=answer_label(fact, change["to"]),
                status=words.STATUS[str(change["status"])],
            )
        )
    return sentences[:MOST_CHANGES]


def _node(node: Json) -> Json:
    """A ground; a finding's own tree stands once under `trees`."""
    because: list[Json] = node["because"]  # type: ignore[assignment]
    return {
        "rule": node["rule"],
        "text": node["text"],
        "truth": node["truth"],
        "word": words.TRUTH[str(node["truth"])],
        "cites": node["cites"] if _has_own_cites(node) else [],
        "because": [_node(part) for part in because],
    }


def _has_own_cites(node: Json) -> bool:
    """Findings and exceptions carry sources of their own; single facts share their rule's."""
    name = str(node["rule"])
    return name == "exception" or (":" not in name and name not in {"all", "any", "not", "known"})


def _cited(view: Json) -> dict[str, Json]:
    """The citations that the view prints, each once."""
    used: set[str] = set()
    _collect_labels(view, used)
    return {label: _cite(label) for label in sorted(used)}


def _collect_labels(value: object, used: set[str]) -> None:
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "cites":
                used.update(part)
            else:
                _collect_labels(part, used)
    elif isinstance(value, list):
        for part in value:
            _collect_labels(part, used)


def _cite(label: str) -> Json:
    citation = BY_LABEL[label]
    return {
        "label": label,
        "url": citation.source.url or None,
        "edition": _edition(citation),
        "says": citation.says,
        "check": citation.reason or None,
    }


def _edition(citation: Citation) -> str:
    if not citation.source.in_force:
        return citation.source.edition
    return words.IN_FORCE.format(edition=citation.source.edition, in_force=citation.source.in_force)


def _plan(outcome: Json) -> list[Json]:
    tasks: list[Json] = outcome["plan"]  # type: ignore[assignment]
    return [
        {"phase": phase, "title": title, "tasks": [task for task in tasks if task["phase"] == phase]}
        for phase, title in words.PHASES.items()
        if any(task["phase"] == phase for task in tasks)
    ]


def _contact(outcome: Json) -> Json:
    found: Json = outcome["contact"]  # type: ignore[assignment]
    method = str(found["method"])
    return {"method": method, "title": words.CONTACT_TITLE[method], "text": found["because"]}


def _assumption(name: str, value: str) -> Json:
    others = [
        {"value": choice.id, "label": choice.label} for choice in FACTS[name].choices if choice.id != value
    ]
    return {
        "fact": name,
        "label": FACTS[name].short,
        "value": value,
        "value_label": answer_label(name, value),
        "others": [*others, {"value": "unknown", "label": words.UNKNOWN}],
    }


def _coming(duties: list[Json]) -> list[Json]:
    live = {str(duty["id"]) for duty in duties if duty["status"] != "not_required"}
    return [
        {
            "title": change.title,
            "text": change.text,
            "from": change.starts or None,
            "duties": list(change.duties),
            "cites": [CITATIONS[cite].label for cite in change.cites],
        }
        for change in rules.COMING
        if live & set(change.duties)
    ]


def _stamp(outcome: Json) -> Json:
    book: Json = outcome["rulebook"]  # type: ignore[assignment]
    text = words.STAMP.format(as_of=outcome["as_of"], **book)
    return {"rulebook": book["version"], "verified_on": book["verified_on"], "as_of": outcome["as_of"], "text": text}
