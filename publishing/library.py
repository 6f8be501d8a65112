"""The hand-written articles as data: their front matter, read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.utils.meta import get_data

DOCS = Path(__file__).resolve().parents[1] / "docs"
_SKIPPED = ("decisions/",)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: where it is, what its front matter says, and its text in Markdown."""

    path: str
    meta: dict[str, Any] = field(repr=False)
    text: str = field(repr=False)

    @property
    def title(self) -> str:
        """The title in the front matter."""
        return str(self.meta["title"])

    @property
    def topics(self) -> tuple[str, ...]:
        """What the article is about."""
        return tuple(self.meta.get("topics", ()))

    @property
    def leads_to(self) -> tuple[str, ...]:
        """What its reader has to do or to know next, in the words of `topics`, the most needed first."""
        return tuple(self.meta.get("leads_to", ()))


def parse(path: str, source: str) -> Article:
    """Read one article; `path` is relative to docs/."""
    text, meta = get_data(source)
    return Article(path, dict(meta), text)


@cache
def articles() -> dict[str, Article]:
    """Every article by its path below docs/."""
    paths = (path.relative_to(DOCS).as_posix() for path in sorted(DOCS.rglob("*.md")))
    return {
        path: parse(path, (DOCS / path).read_text(encoding="utf-8"))
        for path in paths
        if not path.startswith(_SKIPPED)
    }
