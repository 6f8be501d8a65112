"""An outcome as one line of NDJSON, joined from pieces that are prepared once for an edition.

Most of an outcome is the same text decision after decision: trees, duties, tasks. Pieces hold
that text, with slots where a truth decides between three. The bytes are those of plain JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.decide.steps import ALWAYS as CERTAIN
from decision_engine.language.condition import WORDS
from decision_engine.outcome.addressee import chosen_cites, chosen_receiver
from decision_engine.outcome.grounds import Inferred
from decision_engine.outcome.make import PARTS
from decision_engine.outcome.text import as_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from decision_engine.decide.findings import Findings
    from decision_engine.language.rule import Duty, Status
    from decision_engine.outcome.grounds import Line, OfDuty, Prepared
    from decision_engine.outcome.make import Decision, Engine
    from decision_engine.outcome.shape import OpenFact, Planned

    type Slot = tuple[int, int, tuple[bytes, bytes, bytes]]  # holds, fails, text for no, unknown, yes
    type Piece = list[Slot] | Choice

HEAD = ("id", "title", "status", "kind", "why", "note", "safe_side")
STATUSES: tuple[Status, ...] = ("required", "undetermined", "advised", "not_required")


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands where a fact is answered, and where it is not."""

    fact: str
    answered: list[Piece]
    otherwise: list[Piece]


class Writer:
    """Writes the outcomes of one edition."""

    def __init__(self, engine: Engine) -> None:
        duties, scenarios = engine.book.duties, engine.evaluator.scenarios
        self._engine = engine
        rules = _Text("{")
        for name, line in engine.trees.rules.items():
            rules.add(f"{as_line(name)}:").tree(line).add(",")
        self._rules = rules.without_comma("}")
        self._duties = {duty.id: _OfDuty(duty, engine) for duty in duties}
        self._changes = {
            (bit, status): _line({"fact": one.fact, "to": one.shown, "status": status})
            for bit, one in scenarios.by_bit.items()
            for status in STATUSES
        }
        self._everything = scenarios.everything
        self._facts = {fact: _open({"fact": fact, "why": why}) for fact, why in engine.whys.items()}
        self._tasks = {(words["id"], words["duty"]): _open(words) for words in engine.planner.fixed_words()}

    def line(self, decision: Decision) -> bytes:
        """The outcome of one decision, with its end of line."""
        joined = {
            "duties": _listed(self._duty(duty, decision) for duty in self._engine.book.duties),
            "open_facts": _listed(self._open_fact(one) for one in decision.open_facts),
            "plan": _listed(self._task(task) for task in decision.plan),
            "findings": _filled(self._rules, decision.found),
        }
        parts = [
            b'"%b":%b' % (name.encode(), joined.get(name) or _line(getattr(decision, name))) for name in PARTS
        ]
        return b"{%b}\n" % b",".join(parts)

    def _duty(self, duty: Duty, decision: Decision) -> bytes:
        own, found = self._duties[duty.id], decision.found
        status = found.statuses[duty.id]
        dated = decision.deadlines[duty.id]
        timing = decision.timing(duty)
        changes = [self._changes[each] for each in found.standings[duty.id].changes(self._everything)]
        return b'%b%b,%b[%b],"deadlines":%b,"timing":%b,"would_change":[%b]}' % (
            own.heads[status],
            own.receivers[chosen_receiver(self._engine.fixed[duty.id], found)],
            own.cited[chosen_cites(self._engine.fixed[duty.id], found)],
            own.grounds(status, found),
            _line(dated) if dated else b"[]",
            _line(timing) if timing else b"[]",
            b",".join(changes),
        )

    def _open_fact(self, one: OpenFact) -> bytes:
        return b'%b"decides":%b}' % (self._facts[one["fact"]], _line(one["decides"]))

    def _task(self, task: Planned) -> bytes:
        return b'%b"due":%b}' % (self._tasks[task["id"], task["duty"]], _line(task["due"]))


class _OfDuty:
    """The pieces of one duty."""

    def __init__(self, duty: Duty, engine: Engine) -> None:
        fixed = engine.fixed[duty.id]
        known = {status: settled(duty, status, engine) for status in STATUSES}
        self.heads = {
            status: _open({name: known[status][name] for name in HEAD}) + b'"addressee":'
            for status in STATUSES
        }
        self.receivers = [_line(receiver) for _, receiver in fixed.receivers]
        self.cited = {
            chosen: _open({"cites": cited.cites, "check": cited.check})[1:] + b'"grounds":'
            for chosen, cited in fixed.cited.items()
        }
        self._trees: OfDuty = engine.trees.duties[duty.id]
        self._with_advice = self._pieces(self._trees.advice)
        self._alone = self._pieces(())

    def grounds(self, status: Status, found: Findings) -> bytes:
        """The trees of the duty, joined."""
        return _filled(self._with_advice if self._trees.shows_advice(status) else self._alone, found)

    def _pieces(self, advice: tuple[Prepared, ...]) -> list[Piece]:
        text = _Text()
        for line in (*self._trees.principle, *advice, *self._trees.exceptions):
            text.tree(line).add(",")
        return text.without_comma()


class _Text:
    """Collects text and slots; plain text is put before the next slot."""

    def __init__(self, start: str = "") -> None:
        self._pieces: list[Piece] = []
        self._slots: list[Slot] = []
        self._text = start

    def add(self, text: str) -> _Text:
        self._text += text
        return self

    def tree(self, line: Prepared) -> _Text:
        if isinstance(line, Inferred):
            answered, otherwise = _Text().tree(line.answered), _Text().tree(line.otherwise)
            self._end_slots()
            self._pieces.append(Choice(line.fact, answered.without_comma(), otherwise.without_comma()))
            return self
        no, unknown, yes = (self._node(line, truth) for truth in range(3))
        self._slots.append((*line.place, (no, unknown, yes)))
        self._text = ""
        for place, part in enumerate(line.parts):
            self.add("," if place else "").tree(part)
        return self.add("]}")

    def without_comma(self, end: str = "") -> list[Piece]:
        """Everything, without a comma at the end."""
        self._text = self._text.removesuffix(",") + end
        self._end_slots()
        return self._pieces

    def _node(self, line: Line, truth: int) -> bytes:
        words = {"rule": line.rule, "truth": WORDS[truth], "text": line.texts[truth], "cites": line.cites}
        return self._text.encode() + _open(words) + b'"because":['

    def _end_slots(self) -> None:
        text = self._text.encode()
        self._slots.append((*CERTAIN, (text, text, text)))
        self._pieces.append(self._slots)
        self._slots, self._text = [], ""


def _filled(pieces: Iterable[Piece], found: Findings) -> bytes:
    board = found.board
    out: list[bytes] = []
    for piece in pieces:
        if isinstance(piece, Choice):
            out.append(_filled(piece.answered if piece.fact in found.values else piece.otherwise, found))
        else:
            out += [texts[1 + board[holds] - board[fails]] for holds, fails, texts in piece]
    return b"".join(out)


def settled(duty: Duty, status: Status, engine: Engine) -> dict[str, object]:
    """The parts of a duty that are the same in every decision that gives it this status."""
    cited = engine.fixed[duty.id].cited
    sourced: dict[str, object] = {} if duty.only_for else {"cites": cited[()].cites, "check": cited[()].check}
    timed: dict[str, object] = (
        {} if duty.clocks and status != "not_required" else {"deadlines": [], "timing": []}
    )
    return {
        "id": duty.id,
        "title": duty.title,
        "status": status,
        "kind": duty.kind,
        "why": getattr(duty, status),
        "note": duty.note or None,
        "safe_side": duty.safe_side or None if status == "undetermined" else None,
        **sourced,
        **timed,
    }


def _line(value: object) -> bytes:
    return as_line(value).encode()


def _open(value: Mapping[str, object]) -> bytes:
    """An object to which more is to be added."""
    return _line(value)[:-1] + b","


def _listed(parts: Iterable[bytes]) -> bytes:
    return b"[%b]" % b",".join(parts)


_WRITERS: dict[str, Writer] = {}


def line_of(decision: Decision) -> bytes:
    """The outcome as one line, with its end."""
    day = decision.engine.book.since
    if day not in _WRITERS:
        _WRITERS[day] = Writer(decision.engine)
    return _WRITERS[day].line(decision)
