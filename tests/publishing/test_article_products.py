"""What the build makes of the articles: neighbours, terms, structured data, the feed, the book, cases and charts."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from decision_engine.facts import FACTS
from publishing.articles.book import book, order
from publishing.articles.feed import feed
from publishing.articles.macros import expanded
from publishing.articles.pictures import CASE_LIST, PICTURES, STATISTICS, days_to_publish
from publishing.articles.related import MOST, related
from publishing.articles.structured import structured
from publishing.articles.terms import terms, with_terms
from publishing.library import Article, articles, parse
from publishing.pages.regimes import modules
from publishing.pages.related import article_links
from publishing.pages.rulebook_text import DUTIES

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

ARTICLES = articles()
EXPANDED = {path: expanded(article.text, path) for path, article in ARTICLES.items()}
TOOLS = {"index.md", "navi.md", "privacy.md", "accessibility.md"}
"""Pages that are no articles."""


# --- Neighbours -------------------------------------------------------------------------------------------------------


def test_every_article_has_neighbours_and_is_none_of_its_own() -> None:
    for path in set(ARTICLES) - TOOLS - {"about.md", "updates.md", "glossary.md", "coming-changes.md"}:
        near = related(path)
        assert 1 <= len(near) <= MOST, path
        assert path not in {one.path for one in near}


def test_the_rarer_a_shared_topic_the_nearer_the_article() -> None:
    def made(name: str, *topics: str) -> Article:
        return parse(name, f"---\ntitle: {name}\ntopics: [{', '.join(topics)}]\n---\n")

    library = {
        one.path: one
        for one in (made("a", "common", "rare"), made("b", "common"), made("c", "rare"), made("d", "common"))
    }
    assert [one.path for one in related("a", library)] == ["c", "b", "d"]
    assert related("unknown", library) == ()


def test_every_duty_leads_to_an_article_that_explains_it() -> None:
    explained = {duty for article in ARTICLES.values() for duty in article.meta.get("explains", ())}
    assert explained <= set(DUTIES)
    group = {one: name for name, ids in modules("DUTIES").items() for one in ids}
    assert [duty for duty in DUTIES if not list(article_links(duty, group[duty]))] == []


def test_the_first_mention_of_a_term_leads_to_its_meaning_and_a_compound_does_not() -> None:
    html = "<h2>確報</h2><p>確報値。確報を出す。確報は後。</p>"
    marked = with_terms(html, "../glossary/")
    assert marked.count('class="term"') == 1
    assert marked.startswith("<h2>確報</h2><p>確報値。<a")
    assert 'href="../glossary/#final-report"' in marked
    assert 'data-say="九つの事項をそろえる報告です。知った日から30日以内、' in marked
    assert "規則8条" not in marked
    assert terms()["クラウドの例外"][1].endswith("（要確認）")
    assert with_terms('<p><a href="#final-report">確報</a>と確報</p>', "") == (
        '<p><a href="#final-report">確報</a>と確報</p>'
    )


# --- For machines -----------------------------------------------------------------------------------------------------


def test_the_questions_and_the_first_steps_are_published_as_structured_data() -> None:
    def blocks(path: str) -> dict[str, dict[str, Any]]:
        url = path.replace("index.md", "").replace(".md", "/")
        file = SimpleNamespace(src_uri=path)
        page = SimpleNamespace(
            meta=ARTICLES[path].meta, canonical_url=f"https://a.example/{url}", url=url, file=file
        )
        written = list(structured(cast("Page", page), EXPANDED[path], "</script>名"))
        assert "<" not in "".join(written)
        return {one["@type"]: one for one in map(json.loads, written)}

    questions = blocks("faq.md")["FAQPage"]["mainEntity"]
    assert len(questions) >= 40
    assert all(one["acceptedAnswer"]["text"].endswith("。") for one in questions)
    steps = blocks("causes/ransomware.md")["HowTo"]["step"]
    assert steps[0]["text"] == "感染した機器の線を抜き、無線を切る。電源は原則切らない。"
    trail = blocks("causes/ransomware.md")["BreadcrumbList"]["itemListElement"]
    assert [one["item"].removeprefix("https://a.example/") for one in trail] == [
        "",
        "causes/",
        "causes/ransomware/",
    ]
    assert blocks("damages.md")["Article"]["inLanguage"] == "ja"


def test_the_feed_has_an_entry_for_each_day_of_the_updates_with_whole_addresses() -> None:
    root = ET.fromstring(feed(ARTICLES["updates.md"].text, "名", "https://a.example/"))  # noqa: S314  (our own output)
    atom = "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{atom}entry")
    days = re.findall(r"^## .+ \{#(\d{4}-\d\d-\d\d)\}", ARTICLES["updates.md"].text, re.MULTILINE)
    assert [entry.findtext(f"{atom}id") for entry in entries] == [
        f"https://a.example/updates/#{day}" for day in days
    ]
    assert days == sorted(days, reverse=True)
    summaries = [str(entry.findtext(f"{atom}summary")) for entry in entries]
    assert "BCCの誤り" in summaries[days.index("2026-11-24")]
    assert "](" not in "".join(summaries)


def test_the_book_holds_every_article_once_in_the_order_of_the_menu() -> None:
    text = book().markdown
    assert set(order()) == set(ARTICLES) - TOOLS
    assert (
        order().index("causes/ransomware.md") < order().index("report-writing.md") < order().index("faq.md")
    )
    anchors = re.findall(r"\{#([\w-]+)\}", text)
    assert len(anchors) == len(set(anchors))
    inside = set(re.findall(r"\]\(#([\w-]+)\)", text))
    assert inside
    assert inside <= set(anchors)


# --- Cases and figures ------------------------------------------------------------------------------------------------


def test_the_cases_are_documented_and_their_days_are_counted_from_stated_dates() -> None:
    assert len(CASE_LIST) >= 20
    causes = {choice.id for choice in FACTS["cause"].choices}
    for case in CASE_LIST:
        assert case["cause"] in causes
        assert re.match(r"https?://", case["url"])
        days = days_to_publish(case)
        assert days is None or 0 <= days < 400
        assert all(case[key].endswith("。") for key in ("what", "did", "learn"))
    assert days_to_publish({"known": "2024-07-02", "published": "2024-07-04"}) == 2


def test_a_figure_that_needs_checking_says_so_beside_its_number() -> None:
    for name, data in STATISTICS.items():
        drawn = PICTURES[name]()
        for row in data["rows"]:
            line = next(line for line in drawn.splitlines() if line.startswith(f"| {row['label']} |"))
            assert f"{row['value']:,}" in line
            assert ("要確認" in line) is not row["sure"]
