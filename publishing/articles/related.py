"""関連記事: which articles a reader of this one needs next, from what each is about and what each leads to.

An article's front matter has `topics`, what it is about, and `leads_to`, what its reader has to do or to know next, in the
same words. No page is named: what an article is about decides which page that is.
"""

from __future__ import annotations

import posixpath
import re
from math import log
from typing import TYPE_CHECKING

from publishing.library import articles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from publishing.library import Article

MOST = 5

_NEEDED = 3
"""What is needed next counts for more than what is alike: after a theft comes telling the persons, not another theft."""

_NEXT = re.compile(r"^#{2,3} .*\{#next\}$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#]+\.md)")


def related(path: str, library: Mapping[str, Article] | None = None) -> tuple[Article, ...]:
    """The articles that a reader of this one needs, then those most like it; at most five.

    What 「次にすること」 right above already names is left out.
    """
    known = articles() if library is None else library
    if path not in known:
        return ()
    here = known[path]
    weights = _weights(known)
    named = {path} | _named_next(here)
    scored = [(_fit(here, other, weights), other) for other in known.values() if other.path not in named]
    best = sorted(
        (one for one in scored if one[0] > 0), key=lambda one: (-one[0], _turn(here, one[1]), one[1].path)
    )
    return tuple(article for _, article in best[:MOST])


def _fit(here: Article, other: Article, weights: Mapping[str, float]) -> float:
    about = set(other.topics)
    needed = sum(weights[topic] for topic in about & set(here.leads_to))
    return _NEEDED * needed + sum(weights[topic] for topic in about & set(here.topics))


def _turn(here: Article, other: Article) -> int:
    """Where what the other is about stands in the order of what this one leads to."""
    return min(
        (at for at, topic in enumerate(here.leads_to) if topic in other.topics), default=len(here.leads_to)
    )


def _named_next(article: Article) -> set[str]:
    """The articles that its last section links."""
    begin = _NEXT.search(article.text)
    links = _LINK.findall(article.text, begin.end()) if begin else []
    folder = posixpath.dirname(article.path)
    return {posixpath.normpath(posixpath.join(folder, link)) for link in links}


def _weights(known: Mapping[str, Article]) -> dict[str, float]:
    """A topic counts for more the fewer articles have it."""
    counts: dict[str, int] = {}
    for article in known.values():
        for topic in article.topics:
            counts[topic] = counts.get(topic, 0) + 1
    return {topic: log((len(known) + 1) / count) for topic, count in counts.items()}
