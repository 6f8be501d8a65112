"""The picture that a message or a chat shows of a link: the page's title and its one-sentence answer, 1200 by 630.

Drawn where the site has a public address. The letters are Noto Sans CJK JP, which the setup installs (Debian:
fonts-noto-cjk) and fontconfig finds; without it every page keeps the one picture that is in the repository.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from publishing.pictures.svg_text import wrapped
from publishing.pictures.words import CARD

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

SIZE = (1200, 630)
COMMON = "assets/images/card.png"
"""The picture of the site itself, and of every page where the font is missing."""

KEPT = Path("build/cards")
"""Pictures drawn before, by what they show: a second build draws only what changed."""

DESIGN = 1
"""Raised when the drawing changes: pictures drawn before are drawn anew."""

_NAVY, _WHITE, _MIST = "#16243a", "#ffffff", "#c9d6e6"
_LEFT, LINE = 96, 1008  # the margin, and the width of a line
TOP, BOTTOM = 150, 580  # between them the words stand, in the middle
TITLE_SIZES = (84, 72, 60)  # the first in which the title has at most two lines
_UNDER_SIZE, _ANSWER_SIZE, _NAME_SIZE = 42, 34, 30
_GAP = 30  # above the answer
_LEADING = 1.4
_MOST = 2  # lines of each of the three
_COLOURS = 16  # all that the picture has, with the edges of its letters


class Line(NamedTuple):
    """One line of letters: its face, size and colour, and the room left above it."""

    text: str
    bold: bool
    size: int
    colour: str
    above: int = 0

    @property
    def height(self) -> int:
        """The room that the line takes, in pixels."""
        return self.above + round(self.size * _LEADING)


class Fonts(NamedTuple):
    """Files of the bold and the regular face, each with its place in the collection."""

    bold: tuple[str, int]
    regular: tuple[str, int]


@cache
def found_fonts() -> Fonts | None:
    """Ask fontconfig for the font; None, and one line that says so, where it or what draws with it is missing."""
    faces = [_face("bold"), _face("regular")] if find_spec("PIL") else [None, None]
    if faces[0] and faces[1]:
        return Fonts(faces[0], faces[1])
    print(CARD["no_font"], file=sys.stderr)
    return None


def _face(weight: str) -> tuple[str, int] | None:
    if shutil.which("fc-match") is None:
        return None
    asked = ["fc-match", "--format", "%{file}\n%{index}\n%{family}", f"Noto Sans CJK JP:{weight}"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines()
    if len(answer) != 3 or "Noto Sans CJK JP" not in answer[2]:
        return None  # fontconfig answers with another font rather than with none
    return answer[0], int(answer[1])


def kept_card(title: str, answer: str, site_name: str, fonts: Fonts, kept: Path = KEPT) -> Path:
    """Return the file of the picture with these words, drawn now or before."""
    shown = repr((DESIGN, title, answer, site_name, fonts))
    path = kept / f"{hashlib.sha256(shown.encode()).hexdigest()[:20]}.png"
    if not path.exists():
        kept.mkdir(parents=True, exist_ok=True)
        path.write_bytes(card_png(title, answer, site_name, fonts))
    return path


def card_png(title: str, answer: str, site_name: str, fonts: Fonts) -> bytes:
    """Draw the picture: the mark and the site's name above, the title, and the answer as far as there is room."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  (most builds draw nothing)

    picture = Image.new("RGB", SIZE, _NAVY)
    draw = ImageDraw.Draw(picture)
    _mark(draw, _LEFT, 74)
    lines = card_lines(title, answer)
    _write(draw, (_LEFT + 68, 78), Line(site_name, bold=False, size=_NAME_SIZE, colour=_MIST), fonts)
    y = TOP + max(0, (BOTTOM - TOP - sum(line.height for line in lines)) // 2)
    for line in lines:
        _write(draw, (_LEFT, y + line.above), line, fonts)
        y += line.height
    file = io.BytesIO()
    picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def card_lines(title: str, answer: str) -> list[Line]:
    """All that is written: the title as large as it may be, what it has in brackets smaller below it, the answer."""
    head, _, under = title.rstrip("）").partition("（") if title.endswith("）") else (title, "", "")
    for size in TITLE_SIZES:
        large = wrapped(head, LINE / size)
        if len(large) <= _MOST:
            break
    lines = [Line(text, bold=True, size=size, colour=_WHITE) for text in _shortened(large)]
    if under:
        small = _shortened(wrapped(under, LINE / _UNDER_SIZE))
        lines += [Line(text, bold=False, size=_UNDER_SIZE, colour=_WHITE) for text in small]
    if answer:
        told = _shortened(wrapped(answer, LINE / _ANSWER_SIZE))
        gaps = [_GAP, *([0] * (len(told) - 1))]
        lines += [
            Line(text, bold=False, size=_ANSWER_SIZE, colour=_MIST, above=gap)
            for text, gap in zip(told, gaps, strict=True)
        ]
    return lines


def _shortened(lines: list[str]) -> list[str]:
    return lines if len(lines) <= _MOST else [*lines[: _MOST - 1], lines[_MOST - 1][:-1] + "…"]


def _mark(draw: ImageDraw.ImageDraw, x: int, y: int) -> None:
    """The site's sign: a ring, its left half filled (half known)."""
    box = (x, y, x + 48, y + 48)
    draw.ellipse(box, outline=_WHITE, width=6)
    draw.pieslice(box, 90, 270, fill=_WHITE)


def _write(draw: ImageDraw.ImageDraw, at: tuple[int, int], line: Line, fonts: Fonts) -> None:
    file, index = fonts.bold if line.bold else fonts.regular
    draw.text(at, line.text, font=_font(file, index, line.size), fill=line.colour, anchor="la")


@cache
def _font(file: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415  (most builds draw nothing)

    return ImageFont.truetype(file, size, index=index)
