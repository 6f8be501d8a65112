"""Who tells whom, as boxes and arrows in SVG, drawn from data: steps from above to below, never crossing."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from publishing.pictures.svg_text import text_lines, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

# About one pixel a unit on a phone 390 px wide.
_WIDTH, _LINE, _PAD, _GAP, _ARROW = 344, 20, 12, 10, 46
_FLOWS: dict[str, Any] = tomllib.loads((Path(__file__).parent / "flows.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class _Box:
    """A box of text at its place."""

    lines: list[str]
    x: float
    width: float
    strong: bool

    @property
    def height(self) -> float:
        """Tall enough for its lines."""
        return len(self.lines) * _LINE + 2 * _PAD - 6

    def drawn(self, y: float, height: float) -> str:
        """The box with its text in the middle of the height of its row."""
        first = y + (height - len(self.lines) * _LINE) / 2 + 15
        name = "flow__box flow__box--strong" if self.strong else "flow__box"
        box = f'<rect class="{name}" x="{self.x:g}" y="{y:g}" width="{self.width:g}" height="{height:g}" rx="8"/>'
        return box + text_lines(self.lines, self.x + self.width / 2, first, _LINE, "flow__text")


def flow_html(name: str, figures: Mapping[str, str]) -> str:
    """The figure of that name in flows.toml, with its description as the caption and the numbers filled in."""
    data = _filled(_FLOWS[name], figures)
    y, parts = 4.0, []
    for number, row in enumerate(data["rows"]):
        if number:
            parts.append(_arrow(y, row.get("via", "")))
            y += _ARROW
        boxes = _boxes(row["boxes"])
        height = max(box.height for box in boxes)
        parts += [box.drawn(y, height) for box in boxes]
        y += height
    title = f"flow-{name}"
    return (
        f'<figure class="flow"><svg class="flow__picture" viewBox="0 0 {_WIDTH} {y + 4:g}" role="img" '
        f'aria-labelledby="{title}-title {title}-text"><title id="{title}-title">{escape(data["title"])}</title>'
        f'{"".join(parts)}</svg><figcaption id="{title}-text">{escape(data["text"])}</figcaption></figure>'
    )


def _filled(part: Any, figures: Mapping[str, str]) -> Any:  # noqa: ANN401  (any part of the TOML)
    """The data with each {name} replaced by its number; an unknown name raises KeyError."""
    match part:
        case str():
            return part.format_map(figures)
        case list():
            return [_filled(one, figures) for one in part]
        case _:
            return {key: _filled(one, figures) for key, one in part.items()}


def _boxes(texts: list[str]) -> list[_Box]:
    """The boxes of a row side by side; a text that begins with * is the one to look at first."""
    width = (_WIDTH - 4 - _GAP * (len(texts) - 1)) / len(texts)
    return [
        _Box(
            lines=wrapped(text.removeprefix("*"), (width - 16) / 14.5),
            x=2 + number * (width + _GAP),
            width=width,
            strong=text.startswith("*"),
        )
        for number, text in enumerate(texts)
    ]


def _arrow(y: float, words: str) -> str:
    """An arrow down, with what is passed on beside it."""
    middle = _WIDTH / 2
    line = f'<path class="flow__arrow" d="M{middle:g} {y + 4:g}v{_ARROW - 10:g}m-6 -7 6 7 6 -7"/>'
    return line + (text_lines([words], middle + 16, y + 28, _LINE, "flow__via") if words else "")
