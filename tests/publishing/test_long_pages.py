"""A long page says in one sentence what it says, and lists its sections, before the reader scrolls."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import override

import pytest

SITE = Path("site")
LONG = 3000
"""Characters of text, spaces not counted."""

TOOL = {"navi/"}
"""Its questions are no text to read through; its own steps lead through them."""

CONTENTS = ('class="contents"', 'class="jumps"')
ANSWER = ('class="answer"', 'class="lead"')


class Text(HTMLParser):
    """The text of the article of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0
        self.said: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside += tag == "article"

    @override
    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag == "article"

    @override
    def handle_data(self, data: str) -> None:
        if self.inside:
            self.said.append(data)


def length(html: str) -> int:
    parser = Text()
    parser.feed(html)
    return len(re.sub(r"\s", "", "".join(parser.said)))


def test_a_long_page_has_its_sentence_and_its_contents_on_top() -> None:
    pages = {path.parent.relative_to(SITE).as_posix() + "/": path for path in SITE.rglob("index.html")}
    if not pages:
        pytest.fail("there is no site/ yet: run `make site`")
    html = {name: path.read_text(encoding="utf-8") for name, path in pages.items() if name not in TOOL}
    long = {name: text for name, text in html.items() if length(text) > LONG}
    assert {"faq/", "hayamihyo/", "sources/", "book/", "glossary/"} <= set(long)
    assert {name for name, text in long.items() if not any(mark in text for mark in CONTENTS)} == set()
    assert {name for name, text in long.items() if not any(mark in text for mark in ANSWER)} == set()
