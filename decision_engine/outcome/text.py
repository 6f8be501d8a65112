"""Outcomes as text: readable JSON, and one line per outcome for batches.

Most of an outcome is the very same objects decision after decision: drawn trees, citations,
a duty's words for one status. A line encodes those once and joins them; the bytes are what
json.dumps would give (a test compares them).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from decision_engine.outcome.shape import DutyOutcome, Outcome

    type Said = Literal["id", "title", "status", "kind", "why", "note", "safe_side"]

MOST_REMEMBERED = 2048
_NAME = b'"%b":%b'
SAID_BY_STATUS: tuple[Said, ...] = ("id", "title", "status", "kind", "why", "note", "safe_side")
SHARED = {"addressee", "cites", "check"}
MADE_OF_SHARED = {"grounds", "deadlines", "would_change"}

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_encode = _encoder.encode


def as_text(value: object) -> str:
    """The printed JSON with its last newline: the same bytes in CPython and in Pyodide."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def as_line(value: object) -> str:
    """Any value as one line."""
    return _encode(value)


class Lines:
    """Writes outcomes as lines of UTF-8 and remembers the parts that come again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, bytes]] = {}
        self._rows: dict[tuple[object, ...], bytes] = {}
        self._duties: dict[tuple[object, ...], tuple[DutyOutcome, bytes]] = {}

    def line(self, outcome: Outcome) -> bytes:
        """The outcome as one line of NDJSON, with its end."""
        duties = b",".join([self._duty(duty) for duty in outcome["duties"]])
        parts = [_NAME % (name.encode(), self._shared(tree)) for name, tree in outcome["findings"].items()]
        opened = [self._row(entry["fact"], *entry["decides"], of=entry) for entry in outcome["open_facts"]]
        planned = [self._row(task["id"], task["duty"], task["due"], of=task) for task in outcome["plan"]]
        joined = {
            "conclusions": self._row(*outcome["conclusions"].values(), of=outcome["conclusions"]),
            "duties": b"[%b]" % duties,
            "open_facts": b"[%b]" % b",".join(opened),
            "plan": b"[%b]" % b",".join(planned),
            "coming": b"[%b]" % b",".join([self._shared(change) for change in outcome["coming"]]),
            "findings": b"{%b}" % b",".join(parts),
        }
        whole = [
            _NAME % (name.encode(), joined.get(name) or _encode(value).encode())
            for name, value in outcome.items()
        ]
        return b"{%b}\n" % b",".join(whole)

    def _duty(self, duty: DutyOutcome) -> bytes:
        """One duty; equal when all its changing parts are the very same objects."""
        key = (
            duty["id"],
            id(duty["addressee"]),
            id(duty["would_change"]),
            *[id(node) for node in duty["grounds"]],
            *[id(deadline) for deadline in duty["deadlines"]],
            *duty["timing"],
        )
        kept = self._duties.get(key)
        if kept is None:
            _make_room(self._duties)
            kept = self._duties[key] = (duty, self._whole_duty(duty))
        return kept[1]

    def _whole_duty(self, duty: DutyOutcome) -> bytes:
        """The words come with id and status; the rest is made of objects that come again."""
        said = {name: duty[name] for name in SAID_BY_STATUS}
        first = self._row("duty", *said.values(), of=said)[1:-1]
        rest = [
            _NAME % (name.encode(), self._part(name, value))
            for name, value in duty.items()
            if name not in said
        ]
        return b"{%b,%b}" % (first, b",".join(rest))

    def _part(self, name: str, value: object) -> bytes:
        if name in MADE_OF_SHARED:
            return b"[%b]" % b",".join([self._shared(part) for part in cast("list[object]", value)])
        return self._shared(value) if name in SHARED else _encode(value).encode()

    def _row(self, *key: object, of: object) -> bytes:
        """Encoded once per key that tells all of the value apart."""
        row = self._rows.get(key)
        if row is None:
            _make_room(self._rows)
            row = self._rows[key] = _encode(of).encode()
        return row

    def _shared(self, value: object) -> bytes:
        """Encoded once per object; the object is kept, so that its identity is not reused."""
        kept = self._kept.get(id(value))
        if kept is None:
            _make_room(self._kept)
            kept = self._kept[id(value)] = (value, _encode(value).encode())
        return kept[1]


def _make_room(memory: dict[Any, Any]) -> None:
    """Forgets everything when full, so that memory stays flat."""
    if len(memory) >= MOST_REMEMBERED:
        memory.clear()
