"""The hand-written articles: sourced, agreeing with the rulebook, complete, and decided by the same engine."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError
from decision_engine.law import CITATIONS
from decision_engine.record.link import facts_of_fragment
from publishing.articles import sources
from publishing.articles.contents import LONG, contents_of, with_questions
from publishing.articles.figures import figures
from publishing.articles.macros import expanded
from publishing.articles.scenes import decided, scene
from publishing.library import articles

ARTICLES = articles()
EXPANDED = {path: expanded(article.text, path) for path, article in ARTICLES.items()}
TOOLS = {"index.md", "navi.md", "privacy.md", "accessibility.md"}
"""Pages that are no articles: they have no one-sentence answer."""

LEGAL_FIGURE = re.compile(
    r"(?<![\d,])(\d[\d,]*)(人を超え|人から|人超|日以内|時間以内|暦日以内|営業日以内|万円以下|億円以下|年以下)"
)
SKELETON = ("first-move", "do-not-touch", "facts", "reportable", "tell", "mistakes", "next")
NOT_IN_THE_RULEBOOK = {"30万円以下"}
"""Figures of statutes that decide nothing here: 電気通信事業法の不報告の罰金（総務省の掲載）."""
CAUSES = [choice.id for choice in FACTS["cause"].choices if choice.id != "other"]


def plain(path: str) -> str:
    """The text of an article as a reader sees it, without the rows that the engine decided."""
    rows = re.compile(r"^\| .* \| (?:\*\*要る|要らない（|まだ決まらない).*$", re.MULTILINE)
    return rows.sub("", EXPANDED[path])


def rulebook_text() -> str:
    """Every sentence of the rulebook, its citations included, as one text."""
    says = [citation.says for citation in CITATIONS.values()]
    says += [str(item) for item in (*rules.RULES, *rules.DUTIES, *rules.COMING)]
    says += [f"{figures()[name]}日以内" for name in figures() if name.endswith("日数")]
    says += [f"{figures()[name]}時間以内" for name in figures() if name.endswith("時間")]
    says += [f"{figures()[name]}人から" for name in figures() if name.endswith("最小")]
    return "".join(says)


# --- Sources --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ARTICLES)
def test_every_document_that_an_article_cites_is_in_its_list_of_sources_with_an_edition(path: str) -> None:
    article = ARTICLES[path]
    cited, unknown = sources.cited(EXPANDED[path])
    assert unknown == [], "name these statutes in publishing/articles/sources.toml"
    assert cited - set(article.meta.get("rests_on", ())) == set()
    for one in sources.listed(article.meta.get("rests_on", ())):
        assert one["name"]
        assert one["edition"]


def test_a_forgotten_source_and_an_unknown_statute_are_noticed() -> None:
    cited, unknown = sources.cited("（規則7条3号、通則編GL3-5-1-2、民法709条）")
    assert cited == {"appi_rule", "gl"}
    assert unknown == ["民法709条"]


def test_a_document_that_no_list_knows_stops_the_build() -> None:
    with pytest.raises(KeyError):
        sources.listed(["appi", "no_such_law"])


# --- Figures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ARTICLES)
def test_every_legal_figure_of_an_article_is_one_of_the_rulebook(path: str) -> None:
    known = rulebook_text().replace(",", "")
    found = {number.replace(",", "") + unit for number, unit in LEGAL_FIGURE.findall(plain(path))}
    # 1人から is the rule without a threshold; a count of people in a story is no legal figure.
    assert {one for one in found - {"1人から"} - NOT_IN_THE_RULEBOOK if one not in known} == set()


def test_a_wrong_threshold_would_be_noticed() -> None:
    assert "1500人を超え" not in rulebook_text().replace(",", "")
    assert LEGAL_FIGURE.findall("本人が1,500人を超える") == [("1,500", "人を超え")]


def test_the_named_figures_are_the_laws() -> None:
    named = {name: text.partition("（")[0] for name, text in figures().items()}
    assert (named["規則7条4号の人数"], named["規則7条4号の最小"]) == ("1,000", "1,001")
    assert (named["番号法4号の人数"], named["規則43条4号の人数"]) == ("100", "100")
    assert (named["確報の日数"], named["不正の確報の日数"], named["速報の目安"]) == ("30", "60", "3〜5")


def test_an_article_that_asks_for_a_figure_nobody_knows_stops_the_build() -> None:
    with pytest.raises(Exception, match="規則9条9号の人数"):
        expanded("{{ 規則9条9号の人数 }}", "index.md")


def test_a_link_into_the_tool_carries_its_facts_and_wrong_facts_stop_the_build() -> None:
    link = expanded('{{ ナビ("はじめる", cause="ransomware") }}', "a.md", "../navi/")
    carried = re.search(r'href="\.\./navi/#(facts=[^"]+)"', link)
    assert carried
    assert facts_of_fragment(carried.group(1)) == {"cause": "ransomware"}
    with pytest.raises(AnswerError):
        expanded('{{ ナビ("はじめる", cause="meteor") }}', "a.md", "../navi/")


def test_headings_keep_their_anchors_beside_the_named_figures() -> None:
    assert expanded("## 期限 {#deadline}\n\n{{ 確報の日数 }}日", "a.md") == "## 期限 {#deadline}\n\n30日"


# --- Scenes: the engine's own answers ---------------------------------------------------------------------------------


def test_a_scene_is_decided_by_the_engine_with_its_kind_and_last_day() -> None:
    row = scene("名簿", cause="mail_misaddressed", items=["name"], persons=1001)
    assert row == "| 名簿 | **要る** | 4号 | 30日以内 |"
    assert "要らない" in scene("名簿", cause="mail_misaddressed", items=["name"], persons=1000)
    assert scene("盗難", cause="stolen_item", items=["name"], persons=1).endswith("| 3号 | 60日以内 |")


def test_card_numbers_that_were_never_stored_are_of_the_third_kind_alone() -> None:
    facts = {"cause": "web_skimming", "information": "planned_personal_data", "items": ["card_number"]}
    conclusions = decided({**facts, "persons": 10})["conclusions"]
    assert (conclusions["appi_7_2"], conclusions["appi_7_3"]) == ("no", "yes")
    assert "3号だけ" in EXPANDED["causes/web-skimming.md"]
    assert "3号だけ" in EXPANDED["first-60-minutes.md"]


# --- Complete, and in the words we chose ------------------------------------------------------------------------------


@pytest.mark.parametrize("cause", CAUSES)
def test_each_cause_has_one_page_with_the_whole_skeleton(cause: str) -> None:
    pages = [article for article in ARTICLES.values() if article.meta.get("cause") == cause]
    assert len(pages) == 1
    anchors = re.findall(r"^## .+ \{#([\w-]+)\}$", pages[0].text, re.MULTILINE)
    assert [one for one in SKELETON if one not in anchors] == []


@pytest.mark.parametrize("cause", CAUSES)
def test_what_not_to_touch_is_said_as_a_wish_in_every_line(cause: str) -> None:
    page = next(article for article in ARTICLES.values() if article.meta.get("cause") == cause)
    part = page.text.split("{#do-not-touch}")[1].split("\n## ")[0]
    lines = re.findall(r"^- (.+)$", part, re.MULTILINE)
    assert lines
    assert [line for line in lines if "ない" not in line] == []
    # Read in a hurry, a line says its first words: what to keep or do, not what would destroy the traces.
    assert not re.search(r"ない(?:。|$)", lines[0].split("。")[0] + "。")


@pytest.mark.parametrize("cause", CAUSES)
def test_who_opens_the_page_of_a_cause_first_is_told_to_tell_the_one_in_charge(cause: str) -> None:
    """Guideline 3-5-2(1): at once. Whoever was alone with the page was sent to the commission and the police only."""
    page = next(article for article in ARTICLES.values() if article.meta.get("cause") == cause)
    part = page.text.split("{#tell}")[1].split("\n## ")[0]
    assert "責任者" in part


@pytest.mark.parametrize("path", sorted(set(ARTICLES) - TOOLS))
def test_each_article_says_its_answer_in_one_breath_and_what_it_is_about(path: str) -> None:
    meta = ARTICLES[path].meta
    assert 20 <= len(meta["description"]) <= 120
    assert isinstance(meta["updated"], dt.date)
    assert meta.get("topics")
    assert meta.get("rests_on") or meta.get("sources")
    if path not in {"glossary.md", "about.md"}:
        assert str(meta["answer"]).endswith("。")
        assert len(expanded(str(meta["answer"]), path)) <= 110


@pytest.mark.parametrize("path", ARTICLES)
def test_the_words_are_those_of_the_statute(path: str) -> None:
    text = EXPANDED[path].replace("「漏洩」とも書きますが", "")
    assert re.findall(r"漏洩|！|及び及び|等など", text) == []


def test_a_long_article_begins_with_its_contents() -> None:
    text = "## 一 {#a}\n" + "あ" * LONG + "\n## 二 {#b}\n\n## 三 {#c}\n"
    assert contents_of(text).count("<li>") == 3
    assert contents_of(text[: LONG // 2]) == ""
    assert all(contents_of(one) for path, one in EXPANDED.items() if len(one) > LONG and path != "faq.md")


def test_each_section_of_questions_lists_them_all() -> None:
    """Whoever looks for one of a hundred questions reads a list of them, not a hundred answers."""
    text = with_questions(EXPANDED["faq.md"])
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        questions = re.findall(r"^### (.+?) \{#([\w-]+)\}$", section, flags=re.MULTILINE)
        listed = re.findall(r'<li><a href="#([\w-]+)">(.+?)</a></li>', section)
        assert listed == [(anchor, title) for title, anchor in questions], section[:20]
    assert with_questions("# 題\n\n## 一 {#a}\n\n### 二 {#b}\n") == "# 題\n\n## 一 {#a}\n\n### 二 {#b}\n"


def test_the_questions_are_many_and_each_begins_with_one_sentence_and_leads_on() -> None:
    parts = re.split(r"^### ", EXPANDED["faq.md"], flags=re.MULTILINE)[1:]
    assert len(parts) >= 40
    for part in parts:
        question, answer = part.split("\n\n", 2)[:2]
        assert re.fullmatch(r".+(?:か|した|です|ます) \{#[\w-]+\}", question), question
        assert re.fullmatch(r"\*\*.+。\*\*", answer), question
        assert "](" in part, question


def test_every_article_leads_into_the_tool_and_every_duty_to_an_article() -> None:
    """Who reads can go on to the questions; who has a duty before them can read about it."""
    apart = {*TOOLS, "updates.md"}
    without = [path for path in ARTICLES if path not in apart and "navi" not in EXPANDED[path]]
    assert without == []
    explained = {duty for article in ARTICLES.values() for duty in article.meta.get("explains", [])}
    assert {duty.id for duty in rules.DUTIES} - explained == set()
