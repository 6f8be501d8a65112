"""What a reader does at the desk below the answer, in words that the tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.tool_page import SETTLED, answer, go, know_today

if TYPE_CHECKING:
    from playwright.sync_api import Download, Page


def open_desk(page: Page) -> None:
    know_today(page)
    answer(page, SETTLED)
    go(page, "answer")
    page.locator(".navi-desk .navi-ticks").first.wait_for()


def downloaded(page: Page, name: str) -> Download:
    with page.expect_download() as waiting:
        page.locator(".navi-desk").get_by_role("button", name=name).first.click()
    return waiting.value


def text_of(download: Download) -> str:
    return Path(download.path()).read_text(encoding="utf-8")
