"""The main kinds of page at 200 % zoom, in forced colours and with reduced motion (docs/accessibility.md says so)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

KINDS = (
    "",
    "navi/",
    "facts-first/",
    "causes/ransomware/",
    "faq/",
    "glossary/",
    "statistics/",
    "hayamihyo/",
    "training/",
)
"""One page of each kind: front page, tool, article, cause, questions, terms, charts, long table, training."""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# Text whose letters have the colour of what is behind them, and controls that nothing outlines.
INVISIBLE = """
() => {
  const seen = (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const ground = (part) => {
    for (let at = part; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return "";
  };
  const spoken = [...document.querySelectorAll("h1, h2, p, a, button, td, th, label")].filter(seen);
  const lost = spoken.filter((part) => part.textContent.trim() && getComputedStyle(part).color === ground(part));
  return lost.map((part) => part.outerHTML.slice(0, 100));
}
"""
MOVING = """
() => [...document.querySelectorAll("*")]
  .filter((part) => {
    const style = getComputedStyle(part);
    const moves = (text) => text.split(",").some((time) => parseFloat(time) > 0);
    return moves(style.transitionDuration) || (style.animationName !== "none" && moves(style.animationDuration))
      || style.scrollBehavior === "smooth";
  })
  .map((part) => part.outerHTML.slice(0, 100))
"""


def test_at_twice_the_size_nothing_scrolls_sideways(open_page: OpenPage, site_url: str) -> None:
    """A window of 1280 px at 200 % has 640 CSS pixels; one at 400 % has 320 (WCAG 1.4.4, 1.4.10)."""
    wide = []
    for width in (640, 320):
        page = open_page(site_url, width=width, height=450, device_scale_factor=2)
        for kind in KINDS:
            page.goto(site_url + kind)
            if page.evaluate(SIDEWAYS) > 0:
                wide.append(f"/{kind} at {width}")
    assert wide == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_every_word_stands_out(open_page: OpenPage, site_url: str, scheme: str) -> None:
    page = open_page(site_url, forced_colors="active", color_scheme=scheme)
    lost = []
    for kind in KINDS:
        page.goto(site_url + kind)
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        lost += [f"/{kind} {one}" for one in page.evaluate(INVISIBLE)]
    assert lost == []


def test_nothing_moves_for_a_reader_who_asked_for_rest(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, reduced_motion="reduce")
    moving = []
    for kind in KINDS:
        page.goto(site_url + kind)
        moving += [f"/{kind} {one}" for one in page.evaluate(MOVING)]
    assert moving == []
