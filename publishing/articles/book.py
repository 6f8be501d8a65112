"""All articles on one page, in the order of the menu: to print the whole site, or to keep it on paper."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from pathlib import Path

from publishing.articles.macros import expanded
from publishing.articles.words import BOOK
from publishing.library import articles
from publishing.pages.generated import GeneratedPage

_MENU = re.compile(r"^ +- .+: (\S+\.md)$", re.MULTILINE)
_HEADING = re.compile(r"^(#+) (.+?)(?: \{#([\w-]+)\})?$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#\s]*\.md)?(#[\w-]+)?\)")
_LEFT_OUT = {"index.md", "navi.md", "privacy.md", "accessibility.md"}


@cache
def order() -> tuple[str, ...]:
    """The articles as the menu names them; a list of a folder is followed by the pages of the folder."""
    menu = (
        (Path(__file__).resolve().parents[2] / "mkdocs.yml").read_text(encoding="utf-8").split("\nnav:\n")[1]
    )
    found: list[str] = []
    for path in _MENU.findall(menu):
        if path in articles() and path not in _LEFT_OUT:
            folder, _, name = path.rpartition("/")
            found.append(path)
            if folder and name == "index.md":
                found += [one for one in articles() if one.startswith(f"{folder}/") and one != path]
    return tuple(found)


def book() -> GeneratedPage:
    """The page; it stays out of the search, which has each article already."""
    chapters = "\n\n".join(_chapter(path) for path in order())
    return GeneratedPage(
        path="book.md",
        title=BOOK["title"],
        description=BOOK["description"],
        answer=BOOK["answer"],
        markdown=f"# {BOOK['title']} {{#book}}\n\n{BOOK['lead']}\n\n{chapters}\n",
        updated=max(str(articles()[path].meta["updated"]) for path in order()),
        search_boost=0,
    )


def _slug(path: str) -> str:
    return path.removesuffix(".md").replace("/", "-")


def _chapter(path: str) -> str:
    """One article with its headings one step down and its links leading inside the page where they can."""
    article = articles()[path]
    answer = expanded(str(article.meta.get("answer", "")), path)
    text = _HEADING.sub(lambda found: _heading(path, *found.groups()), expanded(article.text, path).strip())
    title, _, rest = text.partition("\n")
    chapter = f"{title}\n\n{f'**{answer}**' if answer else ''}\n\n{rest}"
    return _LINK.sub(
        lambda found: f"]({_address(path, found.group(1) or '', found.group(2) or '')})", chapter
    )


def _heading(path: str, marks: str, title: str, anchor: str | None) -> str:
    name = _slug(path) if marks == "#" else f"{_slug(path)}--{anchor or ''}"
    return f"#{marks} {title} {{#{name}}}" if anchor or marks == "#" else f"#{marks} {title}"


def _address(path: str, target: str, anchor: str) -> str:
    """Where a link of an article leads in the book."""
    place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
    if place not in order():
        return f"{place}{anchor}"
    top = re.search(r"^# .+ \{(#[\w-]+)\}$", articles()[place].text, re.MULTILINE)
    if not anchor or (top and top.group(1) == anchor):
        return f"#{_slug(place)}"
    return f"#{_slug(place)}--{anchor.removeprefix('#')}"
