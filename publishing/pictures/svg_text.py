"""Japanese text in SVG: lines of limited width, because SVG does not wrap."""

from __future__ import annotations

from html import escape
from unicodedata import east_asian_width

# Characters that may not begin or end a line (the usual ones of Japanese setting).
NOT_FIRST = "、。」』）・ー！？：；,.)々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
NOT_LAST = "「『（("


def width(text: str) -> float:
    """The width of a text in full-width characters."""
    return sum(1 if east_asian_width(char) in "WFA" else 0.6 for char in text)


def wrapped(text: str, limit: float) -> list[str]:
    """The text in lines of at most `limit` full-width characters (one more for closing marks)."""
    lines, line = [], ""
    for char in text:
        if line and width(line + char) > limit and char not in NOT_FIRST:
            carried = line[-1] if line[-1] in NOT_LAST else ""
            lines.append(line.removesuffix(carried) if carried else line)
            line = carried
        line += char
    return [*lines, line]


def text_lines(lines: list[str], x: float, y: float, leading: float, css: str) -> str:
    """One <text> of several lines; `y` is the first baseline."""
    spans = "".join(
        f'<tspan x="{x:g}" y="{y + number * leading:g}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    return f'<text class="{css}">{spans}</text>'
