"""What MkDocs asks for each article; publishing/site.py calls these."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from publishing.articles.contents import contents_of, with_questions
from publishing.articles.macros import expanded
from publishing.articles.related import related
from publishing.articles.sources import with_sources
from publishing.articles.structured import structured
from publishing.articles.terms import with_terms
from publishing.library import articles

if TYPE_CHECKING:
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_TITLE = re.compile(r"^# .+$", re.MULTILINE)
_TITLE_AND_LEAD = re.compile(r'^# .+$(?:\n\n<p class="lead">.*?</p>$)?', re.MULTILINE)
_OWN_CONTENTS = '<nav class="jumps"'
_DRILLS = (
    "training/"  # read step by step; their sections are days, and naming them first would tell the story
)


def is_article(page: Page) -> bool:
    """Tell a hand-written page from a generated one."""
    return page.file.src_uri in articles()


def article_markdown(markdown: str, page: Page, files: Files, site_name: str) -> str:
    """Compute what the article asks for; put its one-sentence answer and its contents under the title."""
    path = page.file.src_uri
    with_sources(page.meta)
    page.meta["related"] = [
        {"title": one.title, "url": found.url}
        for one in related(path)
        if (found := files.get_file_from_path(one.path))
    ]
    tool = files.get_file_from_path("navi.md")
    text = expanded(markdown, path, get_relative_url(tool.url, page.url) if tool else "")
    if page.meta.get("answer"):
        page.meta["answer"] = expanded(str(page.meta["answer"]), path)
    report = files.get_file_from_path("about.md")
    page.meta["report_url"] = f"{report.url}#report" if report else ""
    page.meta["structured"] = structured(page, text, site_name)
    top = "".join(f"\n\n{part}" for part in (_answer(page), contents_of(text)) if part)
    if page.meta.get("faq"):
        text = with_questions(text)
    return _TITLE.sub(lambda found: found.group() + top, text, count=1)


def generated_markdown(markdown: str, page: Page) -> str:
    """Put the one sentence and the contents of a long page that the build wrote where an article has them."""
    listed = _OWN_CONTENTS in markdown or page.file.src_uri.startswith(_DRILLS)
    top = (_answer(page), "" if listed else contents_of(markdown))
    added = "".join(f"\n\n{part}" for part in top if part)
    return _TITLE_AND_LEAD.sub(lambda found: found.group() + added, markdown, count=1)


def article_html(html: str, page: Page, files: Files) -> str:
    """Mark the terms of the glossary."""
    glossary = files.get_file_from_path("glossary.md")
    if glossary is None or page.file is glossary:
        return html
    return with_terms(html, get_relative_url(glossary.url, page.url))


def _answer(page: Page) -> str:
    answer = page.meta.get("answer", "")
    return f"{answer}\n{{ .answer }}" if answer else ""
