"""What is handed out for use without a network: checksums, the ZIP's pages, and the tool as one file."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from publishing.offline.build import DIST, NAME, ONE_FILE, ZIP
from publishing.offline.one_file import PIECE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

START_MS = 60_000


def answer_first_question(page: Page) -> None:
    """Say what happened, and wait for the engine's first sentence."""
    page.get_by_label("書類など紙をなくした").check()
    expect(page.locator("#navi-live")).to_contain_text("報告", timeout=START_MS)


def test_checksums_are_those_of_the_files() -> None:
    lines = [line.split("  ") for line in (DIST / "SHA256SUMS").read_text().splitlines()]
    told = {name: checksum for checksum, name in lines}
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (ZIP, ONE_FILE)}
    assert told == found


def test_the_zip_holds_one_folder_without_build_leftovers() -> None:
    with zipfile.ZipFile(ZIP) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {NAME}
    assert f"{NAME}/index.html" in names
    assert [name for name in names if "/assets/engine/" in name] == [f"{NAME}/assets/engine/bundle.js"]
    assert not [name for name in names if name.endswith((".map", ".gz", ".wasm"))]


def test_the_tool_in_the_zip_gives_a_standing_answer(
    open_page: OpenPage, offline_site: Path, watch: Watch
) -> None:
    page = open_page((offline_site / "navi.html").as_uri())
    answer_first_question(page)
    assert {url.split(":")[0] for url in watch.requests} <= {"file", "blob", "data"}


def test_no_element_of_the_one_file_is_so_long_that_webkit_stalls(one_file: Path) -> None:
    """WebKit reads one script of 5 MB for 5 seconds, the same in pieces at once."""
    scripts = re.findall(r"<script[^>]*>(.*?)</script>", one_file.read_text(encoding="utf-8"), re.DOTALL)
    assert sum(map(len, scripts)) > 20 * PIECE
    assert max(map(len, scripts)) <= PIECE


def test_the_front_page_says_how_large_the_two_files_are() -> None:
    """A mailbox may refuse what is too large: the reader knows before the download."""
    front = Path("site/index.html").read_text(encoding="utf-8")
    assert f"（ZIP 約{round(ZIP.stat().st_size / 1e6)} MB）" in front
    assert f"（HTML 1つ 約{round(ONE_FILE.stat().st_size / 1e6)} MB）" in front


@pytest.mark.parametrize("width", [1280, 390])
def test_the_one_file_gives_a_standing_answer_and_asks_for_nothing(
    open_page: OpenPage, one_file: Path, watch: Watch, width: int
) -> None:
    page = open_page(one_file.as_uri(), width=width)
    answer_first_question(page)
    assert [url for url in watch.requests if not url.startswith(("blob:", "data:"))] == [one_file.as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_every_link_of_the_one_file_leads_somewhere(open_page: OpenPage, one_file: Path) -> None:
    page = open_page(one_file.as_uri())
    links = page.eval_on_selector_all("a[href]", "all => all.map((a) => a.getAttribute('href'))")
    assert [link for link in links if not link.startswith(("https://", "#", "tel:"))] == []
    for link in links:
        if link.startswith("#"):
            assert page.locator(link).count() == 1, link
