"""The site published below a path (https://example.org/rouei/): the 404 page, the search and the engine find their files."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import expect

from publishing.check import BuiltSite
from publishing.serve import serving
from tests.browser.tool_page import open_tool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.conftest import OpenPage, Watch

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

PUBLIC = "https://example.org/rouei/"


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A host's folder that holds the site in `rouei/`; like a real host it shows the site's page for what is missing."""
    folder = tmp_path_factory.mktemp("host")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", PUBLIC)
        patch.setenv("SOURCE_DATE_EPOCH", "1735689600")
        build(load_config("mkdocs.yml", site_dir=str(folder / "rouei")))
    (folder / "404.html").symlink_to(folder / "rouei/404.html")
    return folder


@pytest.fixture
def below(host: Path, watch: Watch) -> Iterator[str]:
    """The address of the site on that host."""
    with serving(host) as address:
        watch.allowed = (*watch.allowed, f"{address}rouei/")
        yield f"{address}rouei/"


def test_every_link_leads_somewhere(host: Path) -> None:
    found = list(BuiltSite((host / "rouei").resolve()).problems())
    assert [one for one in found if "nowhere: download/" not in one] == []


def test_the_page_for_what_is_missing_is_whole_at_any_depth(
    open_page: OpenPage, watch: Watch, below: str
) -> None:
    watch.expected.append("404 (Not Found)")
    page = open_page(f"{below}old/place/")
    page.get_by_role("textbox", name="探す言葉").fill("USBメモリー 紛失")
    expect(page.locator(".search__link").first).to_have_attribute("href", f"{below}causes/lost-item/")
    page.keyboard.press("Escape")
    page.locator(".ways").get_by_role("link", name="よくある質問").click()
    expect(page).to_have_url(f"{below}faq/")


def test_the_tool_starts(open_page: OpenPage, below: str) -> None:
    open_tool(open_page, below)


def test_feed_and_canonical_links_name_the_public_address(host: Path) -> None:
    feed = ET.parse(host / "rouei/feed.xml").getroot()  # noqa: S314  (our own file)
    atom = "{http://www.w3.org/2005/Atom}"
    links = [one.get("href") or "" for one in feed.iter(f"{atom}link")]
    assert links
    assert all(link.startswith(PUBLIC) for link in links)
    article = (host / "rouei/facts-first/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{PUBLIC}facts-first/">' in article
    assert f'<meta property="og:url" content="{PUBLIC}facts-first/">' in article
    (picture,) = re.findall(f'<meta property="og:image" content="{PUBLIC}(.+?)">', article)
    assert (host / "rouei" / picture).is_file()
