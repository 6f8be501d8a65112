"""The main kinds of page at 200 % zoom, in forced colours and with reduced motion (docs/accessibility.md says so)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

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


# WCAG 1.4.12: a reader sets these; nothing may be cut off or lie over something else.
SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""
CUT_OFF = """
() => [...document.querySelectorAll("h1, h2, h3, p, a, button, label, td, th, summary")]
  .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && part.textContent.trim())
  .filter((part) => {
    const { overflowX, overflowY, position } = getComputedStyle(part);
    const clips = (way) => way === "hidden" || way === "clip";
    return position !== "absolute" && (
      (clips(overflowX) && part.scrollWidth > part.clientWidth + 1)
      || (clips(overflowY) && part.scrollHeight > part.clientHeight + 1));
  })
  .map((part) => part.outerHTML.slice(0, 100))
"""


HANGING = 4
"""Pixels by which the space after a closing 。 may stand outside its line; nobody has to scroll to read."""


def test_with_the_letters_spaced_out_nothing_is_cut_off(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390)
    bad = []
    for kind in KINDS:
        page.goto(site_url + kind)
        page.evaluate(
            """(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
                          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }""",
            SPACED,
        )
        bad += [f"/{kind} {one}" for one in page.evaluate(CUT_OFF)]
        if page.evaluate(SIDEWAYS) > HANGING:
            bad.append(f"/{kind} scrolls sideways")
    assert bad == []


# What has the focus, when another element covers every one of nine points of it.
COVERED = """
() => {
  const part = document.activeElement;
  if (!part || part === document.body) return null;
  const box = part.getBoundingClientRect();
  const at = (share, from, size) => from + size * share;
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) =>
    [at(x, box.left, box.width), at(y, box.top, box.height)]));
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (part.contains(top) || top.contains(part));
  });
  return seen ? "" : part.outerHTML.slice(0, 100);
}
"""


def hidden_on_the_way(page: Page, key: str, steps: int) -> list[str]:
    found = []
    for _ in range(steps):
        page.keyboard.press(key)
        covered = page.evaluate(COVERED)
        if covered:
            found.append(covered)
    return found


def test_nothing_covers_what_has_the_focus(open_page: OpenPage, site_url: str) -> None:
    """WCAG 2.4.11, forwards and backwards through long pages on a phone, where the header stays on top."""
    page = open_page(site_url, width=390)
    for kind in ("facts-first/", "faq/"):
        page.goto(site_url + kind)
        assert hidden_on_the_way(page, "Tab", 40) == []
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.locator("footer a").last.focus()
        assert hidden_on_the_way(page, "Shift+Tab", 40) == []


def test_escape_takes_the_meaning_of_a_term_away_without_moving(open_page: OpenPage, site_url: str) -> None:
    """WCAG 1.4.13: shown under the pointer, gone on Escape, back when one comes back."""
    page = open_page(site_url + "causes/ransomware/", width=1280)
    term = page.locator("a.term").first
    said = "(term) => getComputedStyle(term, '::after').content"
    term.hover()
    assert str(term.get_attribute("data-say")) in term.evaluate(said)
    page.keyboard.press("Escape")
    assert term.evaluate(said) == "none"
    page.mouse.move(0, 0)
    term.hover()
    assert term.evaluate(said) != "none"
