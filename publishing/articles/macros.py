"""The few things an article may compute: legal numbers, decided scenes, links into the tool, pictures.

An article writes them in double braces, as in Jinja. A name that does not exist stops the build.
"""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, StrictUndefined

from decision_engine.record.link import fragment_of
from publishing.articles.figures import figures
from publishing.articles.pictures import PICTURES
from publishing.articles.scenes import scene
from publishing.articles.words import SCENE

# Markdown headings write their anchors as {#name}, which Jinja would take for a comment.
_ENVIRONMENT = Environment(
    undefined=StrictUndefined,
    comment_start_string="{{#",
    comment_end_string="#}}",
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701  (Markdown from this repository, not HTML from readers)
)


def base_of(path: str) -> str:
    """The way from an article to the folder of all articles."""
    return "../" * path.count("/")


def expanded(markdown: str, path: str, tool_address: str = "") -> str:
    """An article with its names and calls replaced; `path` is relative to docs/.

    `tool_address` is the way from the built page to the tool; without it a link to the tool carries no facts.
    """
    base = base_of(path)

    def tool(text: str, **facts: Any) -> str:  # noqa: ANN401  (facts have many types)
        """A link into the tool with its facts set; facts that the tool could not read stop the build.

        The search leaves it out: it says nothing that a result could show.
        """
        carried = fragment_of(facts)
        if not tool_address:
            return f"[{text}]({base}navi.md){{ .to-tool data-search-exclude }}"
        return f'<a class="to-tool" data-search-exclude href="{tool_address}#facts={carried}">{text}</a>'

    names: dict[str, Any] = {
        **figures(),
        "場面": scene,
        "場面の見出し": SCENE["head"],
        "ナビ": tool,
        "図": lambda name: PICTURES[name](),
    }
    return _ENVIRONMENT.from_string(markdown).render(names)
