"""Horizontal bars as SVG, with every number written beside its bar; the page adds the same figures as a table."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from publishing.pictures.svg_text import text_lines, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

# About one pixel a unit on a phone 390 px wide; a label stands above its bar so that it may be long.
_WIDTH, _ROW, _BAR, _TOP = 340, 58, 20, 8
_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, how much, and whether the figure still needs checking."""

    label: str
    value: float
    sure: bool = True


def bars(title: str, unit: str, rows: Sequence[Bar], name: str) -> str:
    """A figure of bars; `name` makes the ids of its title and description unique on the page."""
    most = max(row.value for row in rows)
    drawn = "".join(_row(row, number, most, unit) for number, row in enumerate(rows))
    told = "、".join(f"{row.label} {row.value:,}{unit}" for row in rows)
    height = _TOP + _ROW * len(rows)
    return (
        f'<figure class="chart"><svg class="chart__picture" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc"><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(told)}</desc>{drawn}</svg></figure>'
    )


def _row(row: Bar, number: int, most: float, unit: str) -> str:
    top = _TOP + _ROW * number
    length = max(2, round(_LONGEST * row.value / most))
    kind = "chart__bar" if row.sure else "chart__bar chart__bar--check"
    label = text_lines(wrapped(row.label, 22)[:1], 0, top + 14, 16, "chart__label")
    bar = f'<rect class="{kind}" x="0" y="{top + 22}" width="{length}" height="{_BAR}" rx="3"/>'
    value = text_lines([f"{row.value:,}{unit}"], length + 8, top + 38, 16, "chart__value")
    return label + bar + value
