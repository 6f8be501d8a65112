"""Every page of the built site: accessible at both widths in light and dark, silent, and free of foreign requests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from publishing.check import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

SITE = Path("site")
AXE = Path("node_modules/axe-core/axe.min.js")
RUN = """
async () => {
  const { violations } = await axe.run(document);
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`));
}
"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def addresses() -> list[str]:
    """List the pages by their address in the site; the last one does not exist."""
    files = sorted(path.relative_to(SITE) for path in SITE.rglob("*.html"))
    files = [path for path in files if path.parts[0] not in {"download", "404.html"}]
    return [path.as_posix().removesuffix("index.html") for path in files] + ["no-such-page/"]


def looked_at_closely() -> list[str]:
    """Choose every top-level page and, of each folder of generated pages, the largest two: a folder is one template."""
    folders: dict[str, list[str]] = {}
    for address in addresses():
        folders.setdefault(address.rstrip("/").rpartition("/")[0], []).append(address)

    def size(address: str) -> int:
        file = SITE / address
        return (file / "index.html" if file.is_dir() else file).stat().st_size

    top = folders.pop("")
    return top + [one for pages in folders.values() for one in sorted(pages, key=size)[-2:]]


def violations(page: Page) -> list[str]:
    """Run axe in the page."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    return list(page.evaluate(RUN))


def test_the_build_itself_has_no_faults() -> None:
    assert list(BuiltSite(SITE.resolve()).problems()) == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_pages_are_accessible_and_quiet(
    open_page: OpenPage, watch: Watch, site_url: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    watch.expected.append("404 (Not Found)")  # the last address is missing on purpose
    page = open_page(site_url, width=width, color_scheme=scheme, reduced_motion="reduce")
    found: list[str] = []
    for address in looked_at_closely():
        page.goto(site_url + address)
        found += [f"{address} {one}" for one in violations(page)]
        if page.evaluate(SIDEWAYS) > 0:
            found.append(f"{address} scrolls sideways")
    assert found == []


@pytest.mark.usefixtures("watch")
def test_the_other_pages_are_quiet_and_fit_a_phone(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390)
    wide = []
    for address in sorted(set(addresses()) - set(looked_at_closely())):
        page.goto(site_url + address)
        if page.evaluate(SIDEWAYS) > 0:
            wide.append(address)
    assert wide == []


def test_open_menu_and_open_search_are_accessible(open_page: OpenPage, site_url: str) -> None:
    for scheme in ("light", "dark"):
        page = open_page(site_url + "facts-first/", width=390, color_scheme=scheme, reduced_motion="reduce")
        page.get_by_role("button", name="メニュー", exact=True).click()
        page.get_by_role("link", name="用語").first.wait_for()
        page.wait_for_timeout(300)
        assert violations(page) == []
        page.keyboard.press("Escape")
        page.get_by_role("button", name="検索", exact=True).click()
        page.get_by_role("textbox", name="探す言葉").fill("漏洩")
        page.locator(".search__link").first.wait_for()
        page.wait_for_timeout(300)
        assert violations(page) == []


def test_every_target_is_large_enough_for_a_thumb(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390)
    small = page.evaluate("""
      [...document.querySelectorAll("header button, header a, .door, .card, .site-foot a, .md-button")]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .filter((part) => part.getBoundingClientRect().height < 44)
        .map((part) => part.outerHTML.slice(0, 80))
    """)
    assert small == []


def test_both_doors_are_above_the_fold_on_a_phone(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390, height=844)
    for name in ("判断をはじめる", "備える・学ぶ"):
        box = page.get_by_role("link", name=name).first.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 844


def test_without_scripts_every_page_is_still_reachable(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390, java_script_enabled=False)
    page.get_by_role("contentinfo").get_by_role("link", name="まず事実を確かめる").click()
    assert page.get_by_role("heading", level=1).inner_text() == "まず事実を確かめる"
