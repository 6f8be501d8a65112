"""The search answers what people type: other spellings, full and half width, compounds, whole questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

SEEN_AT_ONCE = 5
"""About as many results as a phone shows before scrolling twice."""

# What is typed, and a page that must be among the first results.
QUERIES = {
    "漏えい": "glossary/",
    "漏洩": "glossary/",
    "情報漏洩": "data/employees/",
    "流出": "glossary/",
    "漏えい等報告": "hayamihyo/",
    "クレジットカード番号": "hayamihyo/",
    "クレジットカード番号の漏洩": "data/card/",
    "ｸﾚｼﾞｯﾄｶｰﾄﾞ": "data/card/",
    "クレカ": "data/card/",
    "1000人": "facts-first/",
    "1,000人": "facts-first/",
    "１，０００人": "facts-first/",
    "不正の目的": "glossary/",
    "マイナンバー": "report-notify-deadlines/",
    "個人番号": "report-notify-deadlines/",
    "個情委": "glossary/",
    "速報": "glossary/",
    "速報 期限": "report-notify-deadlines/",
    "報告期限": "report-notify-deadlines/",
    "報告の締め切り": "report-notify-deadlines/",
    "いつまでに報告するのか": "report-notify-deadlines/",
    "土日": "report-notify-deadlines/",
    "報告しないとどうなる": "report-notify-deadlines/",
    "ランサムウェア": "first-60-minutes/",
    "ランサムウエア": "first-60-minutes/",
    "身代金": "first-60-minutes/",
    "メール誤送信": "first-60-minutes/",
    "宛先間違い": "first-60-minutes/",
    "USBメモリ紛失": "causes/lost-item/",
    "紛失 パソコン": "first-60-minutes/",
    "証拠保全": "records/",
    "お詫び": "response-and-trust/",
    "おわび文": "response-and-trust/",
    "プレスリリース": "response-and-trust/",
    "代替措置": "response-and-trust/",
    "本人通知": "report-notify-deadlines/",
    "要配慮個人情報": "glossary/",
    "カルテ": "facts-first/",
    "暗号化": "glossary/",
    "プライバシーマーク": "glossary/",
    "ＧＤＰＲ": "report-notify-deadlines/",
    "サーバー": "glossary/",
    "サーバ": "glossary/",
    "委託先": "roles/entrusted/",
    "弁護士に相談": "about/",
    "入力 端末 保存": "privacy/",
    "判断ナビ": "navi/",
}
NOTHING = ("qwzx", "ペンギン", "　", "。")

ASK = """
async ({ base, queries }) => {
  const index = await (await fetch(new URL("search/search_index.json", base))).json();
  const worker = new Worker(new URL("assets/app/search-worker.js", base));
  const answers = [];
  const next = () => new Promise((done) => worker.addEventListener("message", (e) => done(e.data), { once: true }));
  const ready = next();
  worker.postMessage({ type: 0, data: index });
  if ((await ready).type !== 1) throw new Error("not ready");
  for (const query of queries) {
    const began = performance.now();
    const answer = next();
    worker.postMessage({ type: 2, data: query });
    const { type, data } = await answer;
    if (type !== 3) throw new Error("no result");
    answers.push({ items: data.items, took: performance.now() - began });
  }
  return answers;
}
"""


@pytest.fixture
def page(open_page: OpenPage, site_url: str) -> Page:
    return open_page(site_url)


def ask(page: Page, *queries: str) -> list[list[list[dict[str, Any]]]]:
    """Ask the worker as the theme does; one list of pages per query, each a list of sections."""
    answers = page.evaluate(ASK, {"base": page.url, "queries": list(queries)})
    return [answer["items"] for answer in answers]


def pages_of(items: list[list[dict[str, Any]]]) -> list[str]:
    return [group[0]["location"].split("#")[0] for group in items]


def test_what_people_type_finds_the_page(page: Page) -> None:
    found = dict(zip(QUERIES, ask(page, *QUERIES), strict=True))
    first = {query: pages_of(items)[:SEEN_AT_ONCE] for query, items in found.items()}
    wrong = {query: pages for query, pages in first.items() if QUERIES[query] not in pages}
    assert wrong == {}, wrong


def test_spellings_of_one_word_give_the_same_pages(page: Page) -> None:
    same = (
        ("１，０００人", "1000人"),
        ("サーバー", "サーバ"),
        ("ランサムウエア", "ﾗﾝｻﾑｳｪｱ"),
        ("GDPR", "ｇｄｐｒ"),
    )
    for one, other in same:
        first, second = ask(page, one, other)
        assert pages_of(first) == pages_of(second) != []


def test_every_word_must_be_on_the_page(page: Page) -> None:
    both, one = ask(page, "委託先 ランサムウェア", "委託先")
    assert set(pages_of(both)) < set(pages_of(one))
    assert all(all(group[0]["terms"].values()) or len(group) > 1 for group in both)


def test_nonsense_finds_nothing(page: Page) -> None:
    assert ask(page, *NOTHING) == [[] for _ in NOTHING]


def test_places_are_marked_in_the_writers_spelling(page: Page) -> None:
    (items,) = ask(page, "漏洩")
    text = "".join(section["title"] + section["text"] for group in items for section in group)
    assert "<mark>漏えい</mark>" in text
    assert "<script" not in text


def test_what_is_typed_is_shown_as_text_not_as_markup(page: Page) -> None:
    (items,) = ask(page, "漏えい <img/src=x>")
    assert all("<img" not in term for group in items for section in group for term in section["terms"])


def test_answers_come_at_once(page: Page) -> None:
    answers = page.evaluate(ASK, {"base": page.url, "queries": list(QUERIES)})
    times = sorted(answer["took"] for answer in answers)
    assert times[len(times) // 2] < 50


def test_search_works_from_a_folder_without_a_server(open_page: OpenPage, offline_site: Path) -> None:
    page = open_page((offline_site / "index.html").as_uri())
    page.get_by_role("textbox", name="探す言葉").fill("漏洩 報告期限")
    result = page.locator(".md-search-result__link").first
    expect(result).to_be_visible()
    result.click()
    page.wait_for_url(lambda url: "index.html" not in url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_every_page_of_the_folder_is_quiet(open_page: OpenPage, offline_site: Path) -> None:
    page = open_page((offline_site / "index.html").as_uri(), width=390)
    for path in sorted(offline_site.rglob("*.html")):
        page.goto(path.as_uri())
        expect(page.get_by_role("heading", level=1)).to_be_visible()
