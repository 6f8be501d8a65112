"""The picture of the time: a lane for each clock, from the day of knowing to its last day.

Readable without colour (the kind is a shape and a word), on paper, and by a screen reader: the
same lines stand as text in `lines`.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypedDict

from decision_engine.days.offices import short
from decision_engine.views.words import BASIS, TIMELINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from decision_engine.outcome.make import Decision
    from decision_engine.outcome.shape import Deadline, DutyOutcome
    from decision_engine.tasks.shape import Tick

PREPARED = ("report_commission", "report_my_number", "report_public_body")
WIDTH, LEFT, RIGHT = 320, 8, 312
TOP, LANE, LINE = 48, 74, 17


class Timeline(TypedDict):
    """The picture as SVG text, and the same as lines."""

    svg: str
    lines: list[str]


class Lane(TypedDict):
    """One clock: what, until when, how far, done or open."""

    title: str
    basis: str
    due: str
    when: str
    left: str
    done: bool
    over: bool


def timeline(decision: Decision, ticks: Mapping[str, Tick] | None = None) -> Timeline | None:
    """None while the day of knowing is unknown or nothing has a date."""
    known = decision.answers.date("known_on")
    lanes = list(_lanes(decision, ticks or {}))
    if known is None or not lanes:
        return None
    today = decision.answers.as_of
    lines = [TIMELINE["known"].format(day=short(known)), TIMELINE["today"].format(day=short(today))]
    lines += [TIMELINE["line"].format(**lane) for lane in lanes]
    return {"svg": _svg(known, today, lanes), "lines": lines}


def _lanes(decision: Decision, ticks: Mapping[str, Tick]) -> Iterator[Lane]:
    done: set[tuple[str, str | None]] = {
        (task["duty"], task["due"])
        for task in decision.outcome["plan"]
        if task["due"] and task["id"] in ticks
    }
    standing = [
        (duty, deadline)
        for duty in decision.outcome["duties"]
        if duty["status"] == "required" or (duty["status"] == "undetermined" and duty["id"] in PREPARED)
        for deadline in duty["deadlines"]
    ]
    for duty, deadline in sorted(standing, key=lambda pair: _due(pair[1])):
        yield _lane(duty, deadline, decision.answers.as_of, done)


def _lane(duty: DutyOutcome, deadline: Deadline, today: dt.date, done: set[tuple[str, str | None]]) -> Lane:
    due = _due(deadline)
    last = dt.date.fromisoformat(due[:10])
    finished = (duty["id"], due) in done
    days = (last - today).days
    key = "done" if finished else "over" if days < 0 else "today_is" if days == 0 else "left"
    return {
        "title": deadline["title"],
        "basis": BASIS[deadline["basis"]],
        "due": due[:10],
        "when": short(last) + (f" {due[11:16]}" if len(due) > 10 else ""),
        "left": TIMELINE[key].format(n=abs(days)),
        "done": finished,
        "over": days < 0 and not finished,
    }


def _due(deadline: Deadline) -> str:
    return deadline.get("due_at") or deadline.get("due", "")


def escape(text: str) -> str:
    """Text as it stands in a picture (html.escape would bring a table of entities to the browser)."""
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, written)
    return text


def _svg(known: dt.date, today: dt.date, lanes: list[Lane]) -> str:
    last = max([dt.date.fromisoformat(lane["due"]) for lane in lanes] + [today])
    height = TOP + LANE * len(lanes) + 8
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="navi-timeline" viewBox="0 0 {WIDTH} {height}" '
            f'role="img" aria-label="{escape(TIMELINE["label"])}">'
        )
    ]
    place = _Scale(known, last)
    parts += _axis(place, known, today, height)
    for number, lane in enumerate(lanes):
        parts += _drawn(place, lane, TOP + LANE * number)
    return "".join([*parts, "</svg>"])


class _Scale:
    """Days to horizontal places."""

    def __init__(self, first: dt.date, last: dt.date) -> None:
        self.first, self.days = first, max(1, (last - first).days)

    def at(self, day: dt.date) -> float:
        """The place of a day, one decimal."""
        return round(LEFT + (RIGHT - LEFT) * (day - self.first).days / self.days, 1)


def _axis(place: _Scale, known: dt.date, today: dt.date, height: int) -> Iterator[str]:
    """The day of knowing at the left edge, today as a dashed line; words never on each other."""
    now = place.at(today)
    yield f'<line class="axis" x1="{LEFT}" y1="34" x2="{RIGHT}" y2="34"/>'
    yield f'<circle class="known" cx="{LEFT}" cy="34" r="4"/>'
    yield f'<text x="{LEFT - 4}" y="14">{TIMELINE["known_short"].format(day=short(known))}</text>'
    if today == known:
        return
    yield f'<line class="today" x1="{now}" y1="24" x2="{now}" y2="{height - 4}"/>'
    end = now > WIDTH / 2
    anchor = ' text-anchor="end"' if end else ""
    said = TIMELINE["today_short"].format(day=short(today))
    yield f'<text x="{now + (-4 if end else 4)}" y="{28}"{anchor}>{said}</text>'


def _drawn(place: _Scale, lane: Lane, top: int) -> Iterator[str]:
    """Words above, the bar below: solid where the law counts days, dashed where it is a guide."""
    end = place.at(dt.date.fromisoformat(lane["due"]))
    kind = "guide" if lane["basis"] == BASIS["guide"] else "fixed"
    state = " done" if lane["done"] else " over" if lane["over"] else ""
    what, _, to = lane["title"].partition("（")
    said = (what, f"（{to}" if to else "", TIMELINE["under"].format(**lane))
    for number, (name, text) in enumerate(zip(("what", "to", "when"), said, strict=True), start=1):
        yield f'<text class="{name}" x="{LEFT - 4}" y="{top + LINE * number}">{escape(text)}</text>'
    yield f'<line class="bar {kind}{state}" x1="{LEFT}" y1="{top + LANE - 12}" x2="{end}" y2="{top + LANE - 12}"/>'
    yield _mark(end, top + LANE - 12, kind, state)


def _mark(x: float, y: int, kind: str, state: str) -> str:
    """○ a guide, □ a day of the law or a contract; filled once it is done."""
    if kind == "guide":
        return f'<circle class="mark{state}" cx="{x}" cy="{y}" r="5"/>'
    return f'<rect class="mark{state}" x="{round(x - 5, 1)}" y="{y - 5}" width="10" height="10"/>'
