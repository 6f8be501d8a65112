"""Outcomes as text: readable JSON, and one line per outcome for batches.

Most of an outcome is the very same objects decision after decision: drawn trees, citations,
a duty's words for one status. A line encodes those once and joins them; the bytes are what
json.dumps would give (a test compares them).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.contract import DutyOutcome, Outcome

MOST_REMEMBERED = 8192
SAID_BY_STATUS = ("id", "title", "status", "kind", "why", "note", "safe_side")
SHARED = ("addressee", "cites", "check")
OWN = ("deadlines", "timing", "would_change")

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_encode = _encoder.encode


def as_text(value: object) -> str:
    """The printed JSON with its last newline: the same bytes in CPython and in Pyodide."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def as_line(value: object) -> str:
    """Any value as one line."""
    return _encode(value)


class Lines:
    """Writes outcomes as lines and remembers the parts that come again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, str]] = {}
        self._said: dict[tuple[object, ...], str] = {}

    def line(self, outcome: Outcome) -> str:
        """The outcome as one line of NDJSON."""
        parts = {
            "duties": f"[{','.join(self._duty(duty) for duty in outcome['duties'])}]",
            "findings": self._object(outcome["findings"]),
        }
        whole = (f'"{name}":{parts.get(name) or _encode(value)}' for name, value in outcome.items())
        return f"{{{','.join(whole)}}}"

    def _duty(self, duty: DutyOutcome) -> str:
        own = cast("Mapping[str, object]", duty)
        key = tuple([own[name] for name in SAID_BY_STATUS])
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = _encode(dict(zip(SAID_BY_STATUS, key, strict=True)))[1:-1]
        shared = ",".join([f'"{name}":{self._shared(own[name])}' for name in SHARED])
        grounds = ",".join([self._shared(node) for node in duty["grounds"]])
        rest = ",".join([f'"{name}":[{self._members(own[name])}]' for name in OWN])
        return f'{{{said},{shared},"grounds":[{grounds}],{rest}}}'

    def _members(self, values: object) -> str:
        return ",".join([self._shared(value) for value in cast("list[object]", values)])

    def _object(self, values: Mapping[str, object]) -> str:
        members: Iterable[str] = [f'"{name}":{self._shared(value)}' for name, value in values.items()]
        return f"{{{','.join(members)}}}"

    def _shared(self, value: object) -> str:
        """Encoded once per object; the object is kept, so that its identity is not reused."""
        kept = self._kept.get(id(value))
        if kept is None:
            if len(self._kept) >= MOST_REMEMBERED:
                self._kept.clear()
            kept = self._kept[id(value)] = (value, _encode(value))
        return kept[1]
