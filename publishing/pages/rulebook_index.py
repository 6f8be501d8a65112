"""The index page of the rulebook: every duty and condition, grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.rulebook import VERIFIED_ON, VERSION
from decision_engine.views import words
from publishing.dates import japanese_date
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import module_title, modules
from publishing.pages.rulebook_text import DUTIES, RULES, anchor
from publishing.pages.words import DIAGRAM, REGIMES, RULEBOOK

if TYPE_CHECKING:
    from collections.abc import Iterator


def index_page() -> GeneratedPage:
    """The page."""
    return GeneratedPage(
        path="rulebook/index.md",
        title=RULEBOOK["title"],
        description=RULEBOOK["description"],
        markdown="\n".join(_lines()) + "\n",
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
    )


def _lines() -> Iterator[str]:
    yield from (f"# {RULEBOOK['title']} {{#rulebook}}", "", RULEBOOK["lead"], "")
    yield RULEBOOK["stamp"].format(
        version=VERSION, verified_on=japanese_date(VERIFIED_ON), rules=len(RULES), duties=len(DUTIES)
    )
    yield from ("", f"## {RULEBOOK['diagrams']} {{#diagrams}}", "")
    for name, title in REGIMES.items():
        yield f"- [{DIAGRAM['title'].format(title=title)}](diagram-{anchor(name)}.md)"
    yield from ("", f"## {RULEBOOK['duties']} {{#duties}}", "")
    for module, ids in modules("DUTIES").items():
        yield from (f"### {module_title(module)} {{#duties-{anchor(module)}}}", "")
        for one in ids:
            duty = DUTIES[one]
            yield f"- [{duty.title}](../duties/{one}.md)（{words.KIND[duty.kind]}）"
        yield ""
    yield from (f"## {RULEBOOK['rules']} {{#rules}}", "")
    for module, ids in modules("RULES").items():
        yield from (f"### {module_title(module)} {{#rules-{anchor(module)}}}", "")
        yield from (f"- [{RULES[one].title}](../rules/{one}.md)" for one in ids)
        yield ""
    yield from (f"## {RULEBOOK['see_also']} {{#see-also}}", "")
    yield from (f"- {RULEBOOK[name]}" for name in ("hayamihyo", "sources", "catalogue", "coming"))
