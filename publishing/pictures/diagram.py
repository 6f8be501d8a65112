"""Decision diagrams drawn from the conditions: a vertical flow of questions as accessible SVG."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Literal

from publishing.pictures.svg_text import text_lines, wrapped
from publishing.pictures.words import DIAGRAM

# Units are about one pixel on a phone 390 px wide, so that 14 stays 14 px there.
WIDTH, MARGIN, MAIN, PILL = 358, 2, 230, 104
SIZE, LEADING, PAD, GAP = 14, 20, 12, 32
Look = Literal["gate", "option", "required", "not_required"]


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its lines of text; `small` stands under them; `exit` names where いいえ leads."""

    text: str
    small: tuple[str, ...] = ()
    exit: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """A diagram: gates to pass in order, then one of the options, more gates, and the result."""

    id: str
    title: str
    before: tuple[Box, ...]
    options: tuple[Box, ...]
    option_exit: str
    after: tuple[Box, ...]
    result: Box
    result_look: Look


@dataclass(slots=True)
class Pen:
    """Collects shapes from top to bottom."""

    y: float = MARGIN
    shapes: list[str] = field(default_factory=list)

    def box(self, box: Box, look: Look, x: float, span: float, y: float) -> float:
        """Draw one box and give back its height."""
        limit = (span - 2 * PAD) / SIZE
        head = wrapped(box.text, limit)
        small = [line for part in box.small for line in wrapped(part, limit)]
        height = max(2 * PAD + LEADING * (len(head) + len(small)) - 4, 52 if look == "gate" else 0)
        self.shapes.append(
            f'<rect class="flow__{look}" x="{x:g}" y="{y:g}" width="{span:g}" height="{height:g}" rx="8"/>'
        )
        first = y + PAD + SIZE - 1
        self.shapes.append(text_lines(head, x + PAD, first, LEADING, f"flow__word flow__word--{look}"))
        if small:
            under = first + LEADING * len(head)
            self.shapes.append(text_lines(small, x + PAD, under, LEADING, f"flow__small flow__word--{look}"))
        return height

    def exit(self, word: str, to: str, middle: float) -> None:
        """Draw the way out to the right: an arrow and where it leads."""
        self.arrow(MARGIN + MAIN, middle, WIDTH - MARGIN - PILL - 2, middle)
        self.pill(word, to, middle)

    def pill(self, word: str, to: str, middle: float) -> None:
        """Draw where a way out leads."""
        left, top = WIDTH - MARGIN - PILL, middle - 24
        self.shapes.append(
            f'<rect class="flow__exit" x="{left}" y="{top:g}" width="{PILL}" height="48" rx="12"/>'
            f'<text class="flow__word flow__word--exit" text-anchor="middle">'
            f'<tspan x="{left + PILL / 2:g}" y="{top + 20:g}">{escape(word)}</tspan>'
            f'<tspan x="{left + PILL / 2:g}" y="{top + 38:g}">{escape(to)}</tspan></text>'
        )

    def arrow(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw an arrow, to the right or downwards."""
        head = (
            f"M{x2 - 7:g} {y2 - 5:g}L{x2:g} {y2:g}L{x2 - 7:g} {y2 + 5:g}"
            if y1 == y2
            else f"M{x2 - 5:g} {y2 - 7:g}L{x2:g} {y2:g}L{x2 + 5:g} {y2 - 7:g}"
        )
        self.shapes.append(f'<path class="flow__line" d="M{x1:g} {y1:g}L{x2:g} {y2:g}{head}"/>')

    def down(self, gap: float = GAP) -> None:
        """Draw the way on, named はい."""
        x = MARGIN + MAIN / 2
        self.arrow(x, self.y, x, self.y + gap - 2)
        self.shapes.append(text_lines([DIAGRAM["yes"]], x + 10, self.y + gap / 2 + 4, LEADING, "flow__small"))
        self.y += gap


def svg(flow: Flow) -> str:
    """The whole picture, named and described for those who do not see it."""
    pen = Pen()
    for gate in flow.before:
        _gate(pen, gate)
    if flow.options:
        _options(pen, flow)
    for gate in flow.after:
        _gate(pen, gate)
    pen.y += pen.box(flow.result, flow.result_look, MARGIN, WIDTH - 2 * MARGIN, pen.y) + MARGIN
    title = DIAGRAM["title"].format(title=flow.title)
    return (
        f'<svg class="flow__picture" viewBox="0 0 {WIDTH} {pen.y:g}" role="img" '
        f'aria-labelledby="{flow.id}-title {flow.id}-desc">'
        f'<title id="{flow.id}-title">{escape(title)}</title>'
        f'<desc id="{flow.id}-desc">{escape(DIAGRAM["desc"])}</desc>{"".join(pen.shapes)}</svg>'
    )


def _gate(pen: Pen, gate: Box) -> None:
    height = pen.box(gate, "gate", MARGIN, MAIN, pen.y)
    pen.exit(DIAGRAM["no"], gate.exit, pen.y + height / 2)
    pen.y += height
    pen.down()


def _options(pen: Pen, flow: Flow) -> None:
    """The choices of which one is enough, in one frame; below it the two ways on."""
    top, frame = pen.y, len(pen.shapes)
    pen.shapes.append("")
    pen.shapes.append(text_lines([DIAGRAM["one_of"]], MARGIN + PAD, top + 26, LEADING, "flow__word"))
    pen.y += 40
    for option in flow.options:
        pen.y += pen.box(option, "option", MARGIN + PAD, WIDTH - 2 * (MARGIN + PAD), pen.y) + 8
    pen.y += PAD - 8
    pen.shapes[frame] = (
        f'<rect class="flow__frame" x="{MARGIN}" y="{top:g}" width="{WIDTH - 2 * MARGIN}" '
        f'height="{pen.y - top:g}" rx="12"/>'
    )
    pill = WIDTH - MARGIN - PILL / 2
    pen.arrow(pill, pen.y, pill, pen.y + 20)
    pen.pill(DIAGRAM["all_no"], flow.option_exit, pen.y + 46)
    pen.down(82)


def figure(flow: Flow) -> str:
    """The picture in a frame that scrolls by keyboard where it does not fit."""
    label = escape(DIAGRAM["scroll"].format(title=flow.title))
    return f'<div class="flow" role="region" aria-label="{label}" tabindex="0">{svg(flow)}</div>'
