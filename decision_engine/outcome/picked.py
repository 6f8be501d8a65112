"""Chosen parts of an outcome (`--fields`) as one line of NDJSON, with what a status settles prepared as text.

The bytes are those of plain JSON, as with whole outcomes (see pieces).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.outcome.make import DUTY_PARTS
from decision_engine.outcome.pieces import STATUSES, settled
from decision_engine.outcome.text import as_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from decision_engine.language.rule import Duty, Status
    from decision_engine.outcome.fields import Fields
    from decision_engine.outcome.make import Decision, Engine

    type Made = Callable[[Decision, Duty], object]
    type Piece = str | Made


class Picked:
    """Writes chosen parts of the outcomes of any edition."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._editions: dict[str, _Writer] = {}

    def line(self, decision: Decision) -> bytes:
        """The chosen parts of one decision, with its end of line."""
        day = decision.engine.book.since
        if day not in self._editions:
            self._editions[day] = _Writer(decision.engine, self._fields)
        return self._editions[day].line(decision)


class _Writer:
    def __init__(self, engine: Engine, fields: Fields) -> None:
        self._parts = fields.parts
        self._duties = [
            (duty, {status: list(_pieces(duty, status, engine, fields.of_duty)) for status in STATUSES})
            for duty in engine.book.duties
        ]

    def line(self, decision: Decision) -> bytes:
        parts = [
            f'"{name}":{self._of_duties(decision) if name == "duties" else as_line(getattr(decision, name))}'
            for name in self._parts
        ]
        return f"{{{','.join(parts)}}}\n".encode()

    def _of_duties(self, decision: Decision) -> str:
        statuses = decision.found.statuses
        out: list[str] = []
        for duty, by_status in self._duties:
            for piece in by_status[statuses[duty.id]]:
                if isinstance(piece, str):
                    out.append(piece)
                else:  # a list or an object
                    value = piece(decision, duty)
                    out.append(as_line(value) if value else "[]")
        return f"[{''.join(out)[:-1]}]"


def _pieces(duty: Duty, status: Status, engine: Engine, names: Iterable[str]) -> Iterable[Piece]:
    """One duty, closed and with a comma: prepared text, and what is made for each decision."""
    known = settled(duty, status, engine)
    text, comma = "{", ""
    for name in names:
        text += f'{comma}"{name}":'
        comma = ","
        if name in known:
            text += as_line(known[name])
        else:
            yield text
            yield DUTY_PARTS[name]
            text = ""
    yield f"{text}}},"
