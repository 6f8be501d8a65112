"""The colour tokens: enough contrast for every pair in light and dark, and one dark scheme, not two."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOKENS = Path("frontend/styles/tokens.css").read_text(encoding="utf-8")
COLOUR = re.compile(r"--(c-[\w-]+): (#[0-9a-f]{6});")

GROUNDS = ("c-paper", "c-surface", "c-raised")
TEXTS = (
    "c-ink",
    "c-ink-2",
    "c-accent",
    "c-accent-strong",
    "c-required",
    "c-undetermined",
    "c-not-required",
    "c-advised",
    "c-error",
)
PAIRS = (
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *(
        (f"c-{answer}", f"c-{answer}-soft")
        for answer in ("required", "undetermined", "not-required", "advised", "error")
    ),
    *(
        ("c-ink", f"c-{answer}-soft")
        for answer in ("required", "undetermined", "not-required", "advised", "error")
    ),
    *((text, "c-accent-soft") for text in ("c-ink", "c-ink-2", "c-accent")),
    ("c-ink", "c-mark"),
    ("c-on-accent", "c-accent"),
    ("c-on-accent", "c-accent-strong"),
    ("c-on-action", "c-action"),
    ("c-on-action", "c-action-strong"),
    ("c-on-head", "c-head"),
)
EDGES = tuple((edge, ground) for edge in ("c-line-strong", "c-focus") for ground in GROUNDS)


def block(selector: str) -> dict[str, str]:
    """Return the colours that one rule declares."""
    start = TOKENS.index(selector + " {")
    return dict(COLOUR.findall(TOKENS[start : TOKENS.index("}", start)]))


SCHEMES = {"light": block(":root"), "dark": block(':root[data-theme="dark"]')}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_is_readable_on_every_ground(scheme: str) -> None:
    colours = SCHEMES[scheme]
    weak = {
        pair: round(ratio, 2)
        for pair in PAIRS
        if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_borders_and_focus_are_visible(scheme: str) -> None:
    colours = SCHEMES[scheme]
    weak = {
        pair: round(ratio, 2) for pair in EDGES if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 3
    }
    assert weak == {}


def test_dark_by_choice_and_dark_by_system_are_the_same() -> None:
    assert block(':root:not([data-theme="light"])') == SCHEMES["dark"]
    assert SCHEMES["dark"].keys() == SCHEMES["light"].keys()
