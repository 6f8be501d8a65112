"""What leaks and attacks cost, from data: each figure with the pages it was read on and how sure that makes it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from publishing.articles.words import IMPACTS

_DATA = tomllib.loads((Path(__file__).parent / "impacts.toml").read_text(encoding="utf-8"))
SURVEYS: list[dict[str, Any]] = _DATA["surveys"]
COMPANIES: list[dict[str, Any]] = _DATA["companies"]


def sure(figure: dict[str, Any]) -> bool:
    """Read on the publisher's own page, or on two pages that agree."""
    return bool(figure.get("own")) or len(figure["pages"]) > 1


def surveys(topic: str) -> str:
    """The answers of surveys on one topic, as a Markdown table."""
    rows = [
        IMPACTS["survey"].format(**{**one, "pages": _pages(one), "check": _check(one)})
        for one in SURVEYS
        if one["topic"] == topic
    ]
    return "\n".join([IMPACTS["head"], *rows])


def companies() -> str:
    """What organisations lost, one heading each."""
    return "\n\n".join(
        IMPACTS["company"].format(**one)
        + "\n".join(
            IMPACTS["fact"].format(text=fact["text"], pages=_pages(fact), check=_check(fact))
            for fact in one["facts"]
        )
        for one in COMPANIES
    )


def _pages(figure: dict[str, Any]) -> str:
    return IMPACTS["comma"].join(f"[{name}]({address})" for name, address in figure["pages"])


def _check(figure: dict[str, Any]) -> str:
    return "" if sure(figure) else IMPACTS["check"]
