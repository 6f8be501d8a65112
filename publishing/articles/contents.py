"""What a long article shows of itself: its sections at the top, its questions at each section."""

from __future__ import annotations

import re

from publishing.articles.words import CONTENTS, QUESTIONS

# A page longer than this, in characters, gets a list of its sections at the top.
LONG = 2500
# Fewer questions than this are seen at a glance without a list.
MANY_QUESTIONS = 4
_SECTION = re.compile(r"^## (.+?) \{#([\w-]+)\}$", re.MULTILINE)
_QUESTION = re.compile(r"^### (.+?) \{#([\w-]+)\}$", re.MULTILINE)


def contents_of(text: str) -> str:
    """The sections of a long article as links; a page that lists them itself has no need of it."""
    sections = _SECTION.findall(text)
    if len(text) <= LONG or len(sections) < 3:
        return ""
    return f'<nav class="contents" aria-label="{CONTENTS}"><ul>{_links(sections)}</ul></nav>'


def with_questions(text: str) -> str:
    """Under each section with many questions, all of them as links, folded."""
    head, *sections = re.split(r"(?m)^(?=## )", text)
    return head + "".join(_with_questions(section) for section in sections)


def _with_questions(section: str) -> str:
    questions = _QUESTION.findall(section)
    if len(questions) < MANY_QUESTIONS:
        return section
    summary = QUESTIONS.format(number=len(questions))
    listed = (
        f'<details class="questions" data-search-exclude><summary>{summary}</summary>'
        f"<ul>{_links(questions)}</ul></details>"
    )
    return _SECTION.sub(lambda found: f"{found.group()}\n\n{listed}", section, count=1)


def _links(places: list[tuple[str, str]]) -> str:
    return "".join(f'<li><a href="#{anchor}">{title}</a></li>' for title, anchor in places)
