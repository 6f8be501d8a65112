"""関連記事: which articles a reader of this one may want next, from the topics they share."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from publishing.library import articles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from publishing.library import Article

MOST = 4


def related(path: str, library: Mapping[str, Article] | None = None) -> tuple[Article, ...]:
    """The articles that share the rarest topics with this one, at most four; none if it has no topics."""
    known = articles() if library is None else library
    mine = set(known[path].topics) if path in known else set()
    weights = _weights(known)
    scored = [
        (sum(weights[topic] for topic in mine & set(other.topics)), other)
        for other in known.values()
        if other.path != path
    ]
    best = sorted((one for one in scored if one[0] > 0), key=lambda one: (-one[0], one[1].path))
    return tuple(article for _, article in best[:MOST])


def _weights(known: Mapping[str, Article]) -> dict[str, float]:
    """A topic counts for more the fewer articles have it."""
    counts: dict[str, int] = {}
    for article in known.values():
        for topic in article.topics:
            counts[topic] = counts.get(topic, 0) + 1
    return {topic: log((len(known) + 1) / count) for topic, count in counts.items()}
