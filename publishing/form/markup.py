"""The tool page's form as plain HTML, made from the facts: works before any script arrives.

There is no <form> element on purpose: without one nothing can be submitted, so an answer cannot
leave the page by a stray Enter key.
"""

from __future__ import annotations

from pathlib import Path

from decision_engine.facts.asks import ASKS
from decision_engine.facts.exits import BY_FACT as EXITS_BY_FACT
from decision_engine.facts.items import ITEM_WORDS
from decision_engine.facts.plain import PLAINS
from publishing.form.layout import UNKNOWN, steps
from publishing.templates import html_templates

_TEMPLATES = html_templates(Path(__file__).parent / "templates")


def tool_html(*, link: str | None = "../{page}/", engine: str = "../assets/engine/") -> str:
    """Return the whole tool: `link` turns a page name into an address (None: there are no other pages)."""
    table = link.format(page="hayamihyo") if link else ""
    return _TEMPLATES.get_template("tool.html").render(
        steps=steps(),
        plains=PLAINS,
        exits=EXITS_BY_FACT,
        asks=ASKS,
        words=ITEM_WORDS,
        engine=engine,
        link=link or "",
        table=table,
        unknown=UNKNOWN,
    )
