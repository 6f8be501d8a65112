"""Outcomes as text: readable JSON, and any value as one line."""

from __future__ import annotations

import json

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def as_text(value: object) -> str:
    """The printed JSON with its last newline: the same bytes in CPython and in Pyodide."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def as_bytes(value: object) -> bytes:
    """Any value as one line of NDJSON, with its end."""
    return f"{_encode(value)}\n".encode()


def as_line(value: object) -> str:
    """Any value as one line."""
    return _encode(value)
