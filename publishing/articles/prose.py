"""Write the articles as readers get them, for the prose lint: `python -m publishing.articles.prose build/prose`."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from publishing.articles.macros import expanded
from publishing.library import articles

_HTML = re.compile(r"<(figure|nav|div|span)\b.*?</\1>|<!--.*?-->", re.DOTALL)
_ATTRIBUTES = re.compile(r"\{[:#. ][^}\n]*\}")


def write(folder: Path) -> int:
    """Write every article below `folder`, without pictures and anchors; the number of articles."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, article in articles().items():
        text = _ATTRIBUTES.sub("", _HTML.sub("", expanded(article.text, path)))
        answer = expanded(str(article.meta.get("answer", "")), path)
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"{answer}\n\n{text}", encoding="utf-8")
    return len(articles())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
