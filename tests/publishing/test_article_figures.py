"""Figures that are no law: how sure they are, and the same number wherever it stands."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from publishing.articles import impacts, pictures
from publishing.articles.macros import expanded
from publishing.library import articles

HERE = Path(pictures.__file__).parent
SOURCES = tomllib.loads((HERE / "sources.toml").read_text(encoding="utf-8"))["sources"]
ARTICLES = articles()
CHECK = "要確認"


@pytest.mark.parametrize("name", pictures.STATISTICS)
def test_a_figure_of_an_unconfirmed_source_is_marked_and_its_source_is_listed(name: str) -> None:
    """The marks of the rows and what is said of their document agree."""
    data = pictures.STATISTICS[name]
    source = SOURCES[data["source"]]
    assert data["source"] in ARTICLES["statistics.md"].meta["rests_on"]
    assert CHECK not in source["edition"] or not any(row["sure"] for row in data["rows"])


@pytest.mark.parametrize("name", ["ransomware", "customers"])
def test_a_figure_read_in_reports_is_marked_and_says_which_page_to_open(name: str) -> None:
    """Their publishers' own texts were not read: each row is marked, and the reader can open the original."""
    data = pictures.STATISTICS[name]
    source = SOURCES[data["source"]]
    page = expanded(ARTICLES["statistics.md"].text, "statistics.md")
    own = page.split(f'id="chart-{name}-title"')[1].split("\n## ")[0]
    assert "記事" in source["edition"]
    assert not any(row["sure"] for row in data["rows"])
    assert f"]({source['url']})" in own
    for row in data["rows"]:
        (line,) = [line for line in own.splitlines() if line.startswith(f"| {row['label']} |")]
        assert f"| {row['value']}％ |" in line
        assert CHECK in line


@pytest.mark.parametrize("name", pictures.STATISTICS)
def test_no_label_of_a_chart_is_cut(name: str) -> None:
    """A bar has one line for its label."""
    for row in pictures.STATISTICS[name]["rows"]:
        assert f">{row['label']}</tspan>" in pictures.chart(name)


def test_the_answers_of_the_customers_are_all_shown() -> None:
    """One answer each: the shares make a whole."""
    assert sum(row["value"] for row in pictures.STATISTICS["customers"]["rows"]) == pytest.approx(100)


def test_the_guidance_figures_are_the_same_in_every_article() -> None:
    """Where an article counts the orders of that quarter, it takes the numbers of the chart, marked."""
    known = {str(row["value"]) for row in pictures.STATISTICS["guidance"]["rows"]} | {"45"}
    said = [
        line
        for path, article in ARTICLES.items()
        if path != "statistics.md"
        for line in expanded(article.text, path).splitlines()
        if "第1四半期の指導" in line
    ]
    assert said
    for line in said:
        assert set(re.findall(r"(\d+)件", line)) <= known
        assert CHECK in line


@pytest.mark.parametrize("case", pictures.CASE_LIST, ids=lambda case: case["who"])
def test_a_case_that_could_not_be_read_again_says_so_and_what_to_open(case: dict[str, object]) -> None:
    page = expanded(ARTICLES["cases.md"].text, "cases.md")
    (own,) = [part for part in page.split("### ") if part.startswith(f"{case['who']}（{case['year']}年）")]
    assert str(case["url"]) in own
    assert (CHECK in own) is not case.get("reread", True)


# --- What leaks and attacks cost ----------------------------------------------------------------------------------------


def _shown(text: str) -> str:
    (line,) = [
        line
        for line in expanded(ARTICLES["statistics.md"].text, "statistics.md").splitlines()
        if text in line
    ]
    return line


FIGURES = [*impacts.SURVEYS, *(fact for company in impacts.COMPANIES for fact in company["facts"])]


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure["text"][:20])
def test_a_figure_of_what_it_cost_names_its_pages_and_is_marked_unless_two_agree(
    figure: dict[str, Any],
) -> None:
    """One report alone is no confirmation; the publisher's own page is."""
    line = _shown(figure["text"])
    assert figure["pages"]
    assert len({address for _, address in figure["pages"]}) == len(figure["pages"])
    for name, address in figure["pages"]:
        assert f"[{name}]({address})" in line
    assert (CHECK in line) is (len(figure["pages"]) == 1 and not figure.get("own"))


@pytest.mark.parametrize("figure", impacts.SURVEYS, ids=lambda figure: figure["text"][:20])
def test_a_figure_of_a_survey_says_whose_answers_it_counts(figure: dict[str, Any]) -> None:
    """How many answered, or that the page does not say."""
    assert re.search(r"\d(?:人|社|事業者)|答えの数は、記事にない", figure["asked"])
    assert figure["asked"] in _shown(figure["text"])
