"""What a reader meets says what is to be checked and by whom; it never confesses that a text was not read."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from decision_engine.facts import FACTS
from decision_engine.facts.find_out import FIND_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator

# 「未読」 as a state of a text, and a text that somebody has not read or not compared.
CONFESSION = re.compile(
    r"未読|読[んめ]でいな|読めていな|読んでいません"
    r"|(?:原文|条文|本文|明文|答え|文言)[^。）」]{0,14}(?:確かめていな|確かめていません|確認できていません|照合していな)"
)
# Not shown to a reader: decisions on the project itself.
INSIDE = {"decisions"}


def python_strings(path: Path) -> Iterator[str]:
    """Strings of a module without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def shown() -> Iterator[tuple[str, str]]:
    """Everything that can reach a reader, with its place."""
    for path in (*Path("decision_engine").rglob("*.py"), *Path("publishing").rglob("*.py")):
        for text in python_strings(path):
            yield str(path), text
    pages = [path for path in Path("docs").rglob("*.md") if not INSIDE.intersection(path.parts)]
    templates = [*Path("publishing").rglob("*.html"), *Path("overrides").rglob("*.html")]
    for path in (*pages, *templates, *Path("frontend").rglob("*.ts")):
        yield str(path), path.read_text(encoding="utf-8")


def test_no_text_tells_the_reader_that_nobody_has_read_it() -> None:
    found = [f"{place}: {hit[0]}" for place, text in shown() for hit in CONFESSION.finditer(text)]
    assert found == []


@pytest.mark.parametrize("fact", FACTS)
def test_what_is_not_known_has_somebody_who_can_be_asked(fact: str) -> None:
    """Whole sentences, the last of which sends the reader to somebody."""
    assert re.search(r"(?:聞いて|確かめて|相談して|答えて)ください。$", FIND_OUT[fact])
