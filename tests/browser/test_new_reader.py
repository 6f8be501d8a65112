"""Somebody who never saw the site, on a phone, with twelve phrases: how many presses and screens to what has to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

TRIALS = {
    "メールを違う人に送ってしまった": "相手に電話し、開かずに消すよう頼む",
    "USBをどこかに忘れた": "交通機関、店、警察へ遺失届を出す",
    "ファイルが開けなくて金を要求された": "感染した機器の線を抜き、無線を切る",
    "警告が出て電話したら遠隔操作された": "回線を切る",
    "お客さんのカード番号が漏れた": "疑いの段階で直ちに",
    "名簿がネットに載っている": "画面、アドレス、日時を写す",
    "辞めた社員が顧客名簿を持っていった": "ログを守る",
    "委託先から漏えいしたと連絡が来た": "連絡を受けた日時を書く",
    "何日以内に届け出ればいい": "概ね3〜5日以内",
    "お客様へのお詫びの手紙": "あなたの情報を、誤ってほかの方へ送ってしまいました",
    "慰謝料を請求された": "すぐに認めも断りもしない",
    "別の子の通知表を渡してしまった": "開けずに置いてもらう",
}
"""What is typed, and the words that say what to do."""

MOST_PRESSES = 3  # the search, a result, and at most one link more
MOST_SCREENS = 3.0
DOWN = "(part) => (part.getBoundingClientRect().top) / innerHeight"


CONTENTS_OF = """
(part) => {
  for (let at = part; at; at = at.previousElementSibling ?? at.parentElement)
    if (/^H2$/.test(at.tagName)) return document.querySelector(`.contents a[href="#${at.id}"]`) ? at.id : "";
  return "";
}
"""


def nearer(page: Page, presses: int, words: Locator) -> tuple[int, float]:
    """From the top of the page, or by one more press from its contents."""
    screens = float(words.evaluate(DOWN))
    section = words.evaluate(CONTENTS_OF) if screens > MOST_SCREENS else ""
    if not section:
        return presses, screens
    page.locator(f'.contents a[href="#{section}"]').click()
    page.wait_for_function("(id) => location.hash === `#${id}`", arg=section)
    return presses + 1, float(words.evaluate(DOWN))


def attempt(page: Page, site: str, typed: str, action: str) -> tuple[int, float]:
    """Search, open the first result that is not turned away at once, and look for the words; presses and screens."""
    presses = 0
    for result in range(2):
        page.goto(site)
        page.locator("[data-site-search]").click()
        page.get_by_role("textbox", name="探す言葉").fill(typed)
        page.locator(".search__item > .search__link").nth(result).click()
        presses += 2 if result == 0 else 1  # the second result is one press more: the list is still there
        page.wait_for_load_state()
        words = page.get_by_text(action).first
        if words.count():
            return nearer(page, presses, words)
    pytest.fail(f"{typed}: the first two results do not say 「{action}」")


def test_twelve_phrases_lead_to_what_has_to_be_done(open_page: OpenPage, site_url: str) -> None:
    page = open_page(site_url, width=390, height=844)
    expect(page.locator("[data-site-search]")).to_be_visible()
    found = {typed: attempt(page, site_url, typed, action) for typed, action in TRIALS.items()}
    far = {
        typed: f"{presses} presses, {screens:.1f} screens"
        for typed, (presses, screens) in found.items()
        if presses > MOST_PRESSES or screens > MOST_SCREENS
    }
    assert far == {}
