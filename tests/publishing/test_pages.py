"""Pages made from the rulebook: no words in code, no markup from a rule, every link leading somewhere."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from publishing.check import BuiltSite
from publishing.pages.item_pages import item_page
from publishing.pages.rulebook_text import DUTIES, RULES

PUBLISHING = Path(__file__).resolve().parents[2] / "publishing"
JAPANESE = re.compile(r"[ぁ-んァ-ヴ一-龥]")


def test_what_a_rule_says_cannot_become_markup() -> None:
    """Templates escape what they are given: only what a template itself writes is HTML."""
    rule = replace(RULES["leak"], yes='a < b & "c" <script>x</script>')
    page = item_page(rule, "event").markdown
    assert "<script" not in page
    assert "a &lt; b &amp; &#34;c&#34; &lt;script&gt;" in page


# --- No law in the furniture ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "module",
    [
        *[
            f"pages/{path.stem}"
            for path in sorted((PUBLISHING / "pages").glob("*.py"))
            if path.stem != "words"
        ],
        "pictures/diagram",
        "upkeep/egov",
        "upkeep/sources",
    ],
)
def test_page_makers_hold_no_japanese_words(module: str) -> None:
    tree = ast.parse((PUBLISHING / f"{module}.py").read_text(encoding="utf-8"))
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if hasattr(node, "body") and isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    }
    words = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and JAPANESE.search(node.value)
    ]
    allowed = {r"(\d+)条(?:の(\d+))?(?:第?(\d+)項)?"} if module == "upkeep/egov" else set()
    if module == "upkeep/sources":
        words = [word for word in words if not re.fullmatch(r"条の?|項|第", word)]
    assert [word for word in words if word not in docstrings | allowed] == []


# --- The built site -------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_link_of_the_built_pages_leads_somewhere(tmp_path: Path) -> None:
    site = tmp_path.resolve()
    build(load_config("mkdocs.yml", site_dir=str(site)))
    problems = [one for one in BuiltSite(site).problems() if "nowhere: download/" not in one]
    assert problems == []
    for duty in DUTIES:
        assert (site / "duties" / duty / "index.html").is_file()
    data = json.loads((site / "catalogue" / "rules.json").read_text(encoding="utf-8"))
    for one in (*data["rules"], *data["duties"]):
        assert (site / one["page"] / "index.html").is_file()
    listed = {page["u"] for page in json.loads((site / "search/index.json").read_text())["pages"]}
    assert {"hayamihyo/", "rules/appi_7_4/", "duties/report_commission/", "sources/"} <= listed
