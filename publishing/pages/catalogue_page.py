"""The page that explains the machine-readable catalogue: addresses, citing, replaying the cases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from decision_engine.rulebook import VERIFIED_ON, VERSION
from publishing.pages.catalogue import SCHEMA, condition_data
from publishing.pages.generated import GeneratedPage
from publishing.pages.rulebook_text import RULES
from publishing.pages.words import CATALOGUE, CONDITION_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = "appi_7_4"


def catalogue_page() -> GeneratedPage:
    """The page."""
    return GeneratedPage(
        path="catalogue.md",
        title=CATALOGUE["title"],
        description=CATALOGUE["description"],
        markdown="\n".join(_lines()) + "\n",
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.5,
    )


def _lines() -> Iterator[str]:
    say = CATALOGUE
    rule = RULES[EXAMPLE]
    case = rule.cases[0]
    yield from (f"# {say['title']} {{#catalogue}}", "", say["lead"], "")
    yield from (f"## {say['files']} {{#files}}", "")
    for name in ("rules", "facts.schema", "outcome.schema"):
        yield from (f"[{name}.json](catalogue/{name}.json)", f":   {say[name]}", "")
    yield from (f"## {say['shape']} {{#shape}}", "", say["shape_text"].format(schema=SCHEMA), "")
    yield from _code("json", json.dumps(condition_data(rule.when), ensure_ascii=False, indent=2))
    yield from (say["condition_kinds"], "")
    for kind, meaning in CONDITION_KINDS.items():
        yield from (f"`{kind}`", f":   {meaning}", "")
    yield from (f"## {say['cite']} {{#cite}}", "", say["cite_text"], "")
    yield from (f"> {say['cite_example'].format(version=VERSION, title=rule.title, id=rule.id)}", "")
    yield from (f"## {say['replay']} {{#replay}}", "", say["replay_text"], "")
    yield from _code("json", json.dumps(dict(case.facts), ensure_ascii=False, indent=2))
    yield from _code("sh", "python -m decision_engine decide --json case.json")
    yield from (say["replay_check"].format(says=case.says, id=rule.id, expect=case.expect), "")
    yield from (f"## {say['stable']} {{#stable}}", "", say["stable_text"])


def _code(language: str, text: str) -> Iterator[str]:
    yield from (f"```{language}", text, "```", "")
