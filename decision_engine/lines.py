"""Outcomes as text: readable JSON, and one line per outcome for batches.

Most of an outcome is the very same objects decision after decision: drawn trees, citations,
a duty's words for one status. A line encodes those once and joins them; the bytes are what
json.dumps would give (a test compares them).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from decision_engine.contract import DutyOutcome, Outcome

MOST_REMEMBERED = 8192
SAID_BY_STATUS = ("id", "title", "status", "kind", "why", "note", "safe_side")
_NAME = b'"%b":%b'
_DUTY = (
    b'{%b,"addressee":%b,"cites":%b,"check":%b,"grounds":[%b],"deadlines":[%b],"timing":%b,"would_change":%b}'
)

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
        self._said: dict[tuple[object, ...], bytes] = {}

    def line(self, outcome: Outcome) -> bytes:
        """The outcome as one line of NDJSON, with its end."""
        duties = b",".join([self._duty(duty) for duty in outcome["duties"]])
        trees = b",".join(
            [_NAME % (name.encode(), self._shared(tree)) for name, tree in outcome["findings"].items()]
        )
        parts = {"duties": b"[%b]" % duties, "findings": b"{%b}" % trees}
        whole = [
            _NAME % (name.encode(), parts.get(name) or _encode(value).encode())
            for name, value in outcome.items()
        ]
        return b"{%b}\n" % b",".join(whole)

    def _duty(self, duty: DutyOutcome) -> bytes:
        own = cast("Mapping[str, object]", duty)
        key = tuple([own[name] for name in SAID_BY_STATUS])
        said = self._said.get(key)
        if said is None:
            words = _encode(dict(zip(SAID_BY_STATUS, key, strict=True)))[1:-1]
            said = self._said[key] = words.encode()
        grounds = b",".join([self._shared(node) for node in duty["grounds"]])
        deadlines = b",".join([self._shared(deadline) for deadline in duty["deadlines"]])
        timing = _encode(duty["timing"]).encode() if duty["timing"] else b"[]"
        return _DUTY % (
            said,
            self._shared(duty["addressee"]),
            self._shared(duty["cites"]),
            self._shared(duty["check"]),
            grounds,
            deadlines,
            timing,
            self._shared(duty["would_change"]),
        )

    def _shared(self, value: object) -> bytes:
        """Encoded once per object; the object is kept, so that its identity is not reused."""
        kept = self._kept.get(id(value))
        if kept is None:
            if len(self._kept) >= MOST_REMEMBERED:
                self._kept.clear()
            kept = self._kept[id(value)] = (value, _encode(value).encode())
        return kept[1]
