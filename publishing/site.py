"""What the build adds to the hand-written pages; MkDocs calls it through overrides/hook.py."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File, Files, InclusionLevel

from decision_engine.rulebook import VERIFIED_ON, VERSION
from publishing.address import checked_address, date_for_the_sitemap, write_robots
from publishing.all_pages import generated_files, generated_pages
from publishing.articles.feed import write_feed
from publishing.articles.hooks import article_html, article_markdown, generated_markdown, is_article
from publishing.cards import name_cards, write_cards
from publishing.dates import japanese_date
from publishing.form.markup import tool_html
from publishing.pictures.clock import clock_html
from publishing.policy import content_security_policy
from publishing.search.index import write_search_index
from publishing.theme_sheet import write_theme_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

# Folders of the intermediate build and where they appear in the site.
_COPIED = {"build/frontend": "assets/app", "build/payload": "assets/engine"}

# Theme files that no page of ours loads: its scripts and its whole stylesheets (publishing/theme_sheet.py writes the part
# that we use), source maps.
_UNUSED_THEME_FILE = re.compile(
    r"^assets/javascripts/|^assets/stylesheets/(main|palette)\.|\.map$|^assets/images/favicon\.png$"
)

# `<!-- fragment:NAME -->` in a page is replaced by the HTML of that name from `fragments`.
_FRAGMENT_MARK = re.compile(r"<!-- fragment:(\w+) -->")

_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_HEADER_CELL = re.compile(r"<th(?![^>]*scope)([ >])")
# 「60日以内」 reads as one word, also on a phone.
_SHORT_CELL = re.compile(r"<td((?: [^>]*)?>[^<]{1,6}</td>)")
_HEADING = re.compile(r"<th[ >].*?</th>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give the templates the policy and the rulebook's date; refuse a public address that cannot be one."""
    config.site_url = checked_address(config.site_url or "")
    config.extra["content_security_policy"] = content_security_policy(offline=bool(config.extra["offline"]))
    config.extra["rulebook"] = {"version": VERSION, "verified_on": VERIFIED_ON}
    return config


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Teach the templates to write dates; name the pictures; keep what the pages' front matter says for the search."""
    env.filters["japanese_date"] = japanese_date
    pages = (file.page for file in files.documentation_pages() if file.page is not None)
    config.extra["front_matter"] = {page.url: page.meta for page in pages}
    config.extra["files"] = files
    name_cards(files, config)
    return env


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Drop theme files nobody loads; add the app, the engine and the generated pages."""
    for file in list(files):
        if _UNUSED_THEME_FILE.search(file.src_uri):
            files.remove(file)
    root = Path(config.config_file_path).parent
    for source, target in _COPIED.items():
        for path in sorted((root / source).rglob("*")):
            if path.is_file():
                uri = f"{target}/{path.relative_to(root / source).as_posix()}"
                files.append(File.generated(config, uri, abs_src_path=str(path)))
    for page in generated_pages():
        # Out of the navigation tree unless mkdocs.yml names it: hundreds of pages in every page's menu is slow.
        level = InclusionLevel.NOT_IN_NAV
        files.append(File.generated(config, page.path, content=page.text(), inclusion=level))
    for uri, content in generated_files().items():
        files.append(File.generated(config, uri, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Compute the numbers, scenes and links that an article asks for, and the top of every page; keep its own date."""
    date_for_the_sitemap(page)
    if is_article(page):
        return article_markdown(markdown, page, files, config.site_name)
    return generated_markdown(markdown, page)


def fragments(config: MkDocsConfig) -> dict[str, Callable[[], str]]:
    """Name the computed HTML that a page can ask for; addresses fit a page at the top level of the site."""
    if config.use_directory_urls:
        tool = partial(tool_html, link="../{page}/", engine="../assets/engine/")
    else:
        tool = partial(tool_html, link="{page}.html", engine="assets/engine/")
    return {"clock": clock_html, "form": tool}


def scrolling_table(body: str, names: Counter[str]) -> str:
    """Let a table scroll sideways by finger and by keyboard, and name it for screen readers by its columns.

    `names` counts the names already given on the page, so that no two regions are called the same.
    """
    body = _HEADER_CELL.sub(r'<th scope="col"\1', body)
    body = _SHORT_CELL.sub(r'<td class="short"\1', body)
    cells = [_TAG.sub("", cell).strip() for cell in _HEADING.findall(body.split("</thead>")[0])]
    label = "表: " + "、".join(cell for cell in cells if cell)
    names[label] += 1
    label += f"（{names[label]}）" if names[label] > 1 else ""
    return (
        f'<div class="table-scroll" role="region" aria-label="{label}" tabindex="0">'
        f'<table class="table">{body}</table></div>'
    )


def on_page_content(html: str, page: Page, files: Files, **_: Any) -> str:  # noqa: ANN401
    """Mark the terms of articles; prepare the tables of the written text."""
    html = article_html(html, page, files) if is_article(page) else html
    names: Counter[str] = Counter()
    return _TABLE.sub(lambda found: scrolling_table(found.group(1), names), html)


def on_post_page(output: str, config: MkDocsConfig, **_: Any) -> str:  # noqa: ANN401
    """Put computed HTML where the page asks for it: after the search index, which must not hold every question."""
    known = fragments(config)
    return _FRAGMENT_MARK.sub(lambda found: known[found.group(1)](), output)


def on_post_build(config: MkDocsConfig) -> None:
    """Write what is known only when every page stands: sitemap, search index, the part of the theme's sheet in use."""
    site = Path(config.site_dir)
    offline = bool(config.extra["offline"])
    write_robots(site, config)
    write_cards(config.extra["files"], config)
    write_feed(site, config.site_name, "" if offline else config.site_url or "")
    if offline:
        (site / "404.html").unlink()  # only a server can use it
    write_theme_sheet(site)
    write_search_index(site / "search", config.extra["front_matter"], as_script=offline)
