"""What the build makes of the articles: neighbours, terms, structured data, the feed, the book, cases and charts."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

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


def test_every_article_leads_to_three_to_five_others() -> None:
    for path in set(ARTICLES) - {"index.md", "navi.md"}:  # the front page and the tool lead on by themselves
        near = {one.path for one in related(path)}
        assert 3 <= len(near) <= MOST, path
        assert path not in near
        assert not near & {"index.md", "navi.md"}


def _made(name: str, topics: str, leads_to: str = "", text: str = "") -> Article:
    return parse(name, f"---\ntitle: {name}\ntopics: [{topics}]\nleads_to: [{leads_to}]\n---\n{text}")


def test_what_is_needed_next_comes_before_what_is_alike_and_a_rare_topic_before_a_common_one() -> None:
    made = (
        _made("a.md", "common, rare", "other, third"),
        _made("b.md", "common"),
        _made("c.md", "rare"),
        _made("d.md", "third"),
        _made("e.md", "other"),
        _made("f.md", "common"),
    )
    library = {one.path: one for one in made}
    assert [one.path for one in related("a.md", library)] == ["e.md", "d.md", "c.md", "b.md", "f.md"]
    assert related("unknown", library) == ()


def test_what_the_section_above_names_is_not_named_again() -> None:
    ahead = "[Before](../c.md)\n\n## 次にすること {#next}\n\n- [B](../b.md#part)\n"
    made = (_made("x/a.md", "one", "two, three", ahead), _made("b.md", "two"), _made("c.md", "three"))
    assert [one.path for one in related("x/a.md", {one.path: one for one in made})] == ["c.md"]


def test_the_topics_lead_somewhere() -> None:
    """A word that no article is about leads nowhere; one that is neither shared nor led to says nothing."""
    about = Counter(topic for article in ARTICLES.values() for topic in article.topics)
    led_to = {topic for article in ARTICLES.values() for topic in article.leads_to}
    assert led_to - set(about) == set()
    idle = {
        topic
        for article in ARTICLES.values()
        for topic in article.topics
        if len(article.topics) > 1 and about[topic] == 1 and topic not in led_to
    }
    assert idle == set()


@pytest.mark.parametrize(
    ("reader_of", "needs"),
    [
        ("causes/stolen-item.md", {"notify-persons.md", "causes/lost-item.md", "data/paper-media.md"}),
        ("causes/lost-item.md", {"contacts.md", "notify-persons.md", "causes/stolen-item.md"}),
        ("roles/medical.md", {"notify-persons.md", "causes/ransomware.md", "causes/lost-item.md"}),
        ("roles/school.md", {"notify-persons.md", "causes/lost-item.md", "data/special-care.md"}),
        ("data/card.md", {"causes/web-skimming.md", "contacts.md"}),
    ],
)
def test_a_reader_finds_what_comes_next(reader_of: str, needs: set[str]) -> None:
    """A theft or a loss at a clinic leads to the persons concerned, not to a fraud that also has a police report."""
    assert needs <= {one.path for one in related(reader_of)}


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
