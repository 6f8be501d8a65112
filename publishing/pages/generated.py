"""The shape of a page that is written by the build, not by hand."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A document a page rests on: its name, the edition that was read and, where known, its address."""

    name: str
    edition: str
    url: str = ""


@dataclass(frozen=True)
class GeneratedPage:
    """One generated page; `path` is its Markdown path in the site, such as `rules/appi-7-1.md`."""

    path: str
    title: str
    markdown: str
    description: str = ""
    answer: str = ""
    """The page in one sentence, shown under the title."""
    updated: str = ""
    sources: tuple[Source, ...] = ()
    template: str = ""
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    search_boost: float = 0.6
    """Below 1, because explanations written for readers should come before tables of everything; 0 keeps the page out."""

    def text(self) -> str:
        """Render the page as MkDocs reads it: front matter (JSON is YAML) and Markdown."""
        meta: dict[str, object] = {
            "title": self.title,
            "description": self.description,
            "answer": self.answer,
            "updated": self.updated,
            "sources": [vars(source) for source in self.sources],
            "styles": list(self.styles),
            "scripts": list(self.scripts),
            "search": {"boost": self.search_boost} if self.search_boost else {"exclude": True},
        }
        if self.template:
            meta["template"] = self.template
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items() if value]
        return "\n".join(("---", *lines, "---", "", self.markdown))
