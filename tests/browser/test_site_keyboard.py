"""The site by keyboard alone: skip link, menu, search, light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

FOCUS = (
    "document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('aria-label') || ''"
)
INSIDE = "(selector) => document.querySelector(selector).contains(document.activeElement)"


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    return str(page.evaluate(FOCUS))


def visit_all(page: Page, limit: int = 120) -> list[str]:
    """Tab through the page until the focus returns to the start."""
    seen: list[str] = []
    for _ in range(limit):
        press(page, "Tab")
        here = page.evaluate("""
          (() => {
            const part = document.activeElement;
            if (!part || part === document.body) return null;
            const box = part.getBoundingClientRect();
            const shown = part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            return { name: part.textContent.trim() || part.getAttribute("aria-label") || part.tagName,
                     hidden: !shown || box.right <= 0 || box.left >= innerWidth };
          })()
        """)
        if here is None:
            break
        assert not here["hidden"], f"focus went to something invisible: {here['name'][:60]}"
        seen.append(here["name"])
    return seen


def test_the_skip_link_comes_first_and_leads_to_the_text(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url + "facts-first/", width=390)
    press(page, "Tab")
    assert focused(page) == "本文へ"
    expect(page.get_by_role("link", name="本文へ")).to_be_in_viewport()
    press(page, "Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("width", [1280, 390])
def test_focus_never_goes_to_something_invisible(open_page: OpenPage, site_url: str, width: int) -> None:
    page = open_page(site_url + "facts-first/", width=width)
    seen = visit_all(page)
    assert "暗い画面にする" in seen
    assert ("メニュー" in seen) is (width == 390)


def test_the_menu_opens_holds_the_focus_and_gives_it_back(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url + "facts-first/", width=390)
    press(page, "Tab", "Tab")
    assert focused(page) == "メニュー"
    button = page.get_by_role("button", name="メニュー", exact=True)
    expect(button).to_have_attribute("aria-expanded", "false")
    press(page, "Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.wait_for_function(INSIDE, arg="#menu")
    for _ in range(30):
        press(page, "Tab")
        assert page.evaluate(INSIDE, "#menu")
    press(page, "Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    assert focused(page) == "メニュー"


def test_a_page_is_chosen_from_the_menu(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url + "facts-first/", width=390)
    press(page, "Tab", "Tab", "Enter")
    page.wait_for_function(INSIDE, arg="#menu")
    while focused(page) != "用語":
        press(page, "Tab")
    press(page, "Enter")
    page.wait_for_url("**/glossary/")


@pytest.mark.parametrize("width", [1280, 390])
def test_search_by_keyboard_reaches_a_result(open_page: OpenPage, site_url: str, width: int) -> None:
    page = open_page(site_url, width=width)
    start = "検索" if width == 390 else "探す言葉"
    for _ in range(12):
        press(page, "Tab")
        if focused(page) == start:
            break
    if width == 390:
        press(page, "Enter")
    page.keyboard.insert_text("１，０００人")
    results = page.locator(".search__link")
    expect(results.first).to_be_visible()
    press(page, "Tab")
    if focused(page) == "検索をとじる":
        press(page, "Tab")
    assert page.evaluate("document.activeElement.matches('.search__link')")
    press(page, "Enter")
    page.wait_for_url(lambda url: url != site_url)
    assert "人" in page.get_by_role("main").inner_text()


def test_escape_leaves_the_search_and_returns(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url + "facts-first/", width=390)
    page.get_by_role("button", name="検索", exact=True).focus()
    press(page, "Enter")
    expect(page.get_by_role("textbox", name="探す言葉")).to_be_focused()
    press(page, "Escape")
    expect(page.get_by_role("textbox", name="探す言葉")).not_to_be_visible()
    assert focused(page) == "検索"


def test_a_stray_letter_does_nothing(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url + "facts-first/")
    for letter in "npfs/.,":
        press(page, letter)
    page.wait_for_timeout(300)
    assert page.url == site_url + "facts-first/"
    assert page.evaluate("document.activeElement === document.body")


def test_light_and_dark_are_chosen_and_kept_only_when_they_differ(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, color_scheme="light")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.get_by_role("button", name="暗い画面にする").click()
    dark = page.evaluate(paper)
    assert dark != light
    page.goto(site_url + "facts-first/")
    assert page.evaluate(paper) == dark
    page.get_by_role("button", name="明るい画面にする").click()
    assert page.evaluate(paper) == light
    assert page.evaluate("localStorage.length") == 0
