"""Cheap checks of a built site, without a browser: `python -m publishing.check site`."""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from decision_engine.intake.answers import AnswerError
from decision_engine.record.link import facts_of_fragment
from publishing.policy import content_security_policy

if TYPE_CHECKING:
    from collections.abc import Iterator

# What these elements name is loaded without asking the reader; <a> and <link rel=canonical> are not.
_LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "audio": "src",
    "video": "src",
    "embed": "src",
    "object": "data",
    "form": "action",
}
_LOADING_LINKS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "preconnect",
    "dns-prefetch",
    "manifest",
    "prefetch",
}
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_STYLESHEET_URL = re.compile(r"url\(\s*['\"]?(?!data:|#)([^'\")]+)|@import\s+['\"]([^'\"]+)")


@dataclass
class PageFacts(HTMLParser):
    """What one HTML file says that matters to the checks."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    policy: str = ""
    canonical: str = ""
    title: str = ""
    faults: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    _inside: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element loads, links, names or forbids."""
        values = {name: value or "" for name, value in attrs}
        self._inside = tag
        if "id" in values:
            self.ids.append(values["id"])
        self.faults += [f"inline handler {name} on <{tag}>" for name in values if name.startswith("on")]
        if "style" in values:
            self.faults.append(f"style attribute on <{tag}>")
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = values["content"]
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]
        if tag == "link" and _LOADING_LINKS & set(values.get("rel", "").split()):
            self.loads.append(values["href"])
        if _LOADING.get(tag, "") in values:
            self.loads.append(values[_LOADING[tag]])
        if tag == "script" and values.get("type") == "application/ld+json":
            self._inside = "data"  # a data block: never run, so the policy does not concern it
        elif tag == "style" or (tag == "script" and "src" not in values):
            self.faults.append(f"inline <{tag}>")

    def handle_data(self, data: str) -> None:
        """Keep the title and the structured data."""
        if self._inside == "title":
            self.title += data
        elif self._inside == "data":
            self.data.append(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  (the parser's signature)
        """Leave the element."""
        self._inside = ""


class BuiltSite:
    """A built site, read once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.pages = {path: _read(path) for path in sorted(root.rglob("*.html"))}
        self.base = _base_path(self.pages.get(root / "index.html"))

    def problems(self) -> Iterator[str]:
        """Yield each problem as one line naming the file."""
        for path, page in self.pages.items():
            # downloads are for the reader's own disk; offline tests look at them
            if path.relative_to(self.root).parts[0] == "download":
                continue
            name = path.relative_to(self.root).as_posix()
            yield from (f"{name}: {problem}" for problem in self._page_problems(path, page))
        yield from self._stylesheet_problems()

    def _page_problems(self, path: Path, page: PageFacts) -> Iterator[str]:
        yield from page.faults
        offline = "blob:" in page.policy
        if page.policy != content_security_policy(offline=offline):
            yield "its content security policy is missing or not ours"
        if not page.title.strip():
            yield "no title"
        yield from (f"structured data is not JSON: {one[:40]}" for one in page.data if not _is_json(one))
        yield from (
            f"id {one!r} is used twice" for one in sorted({i for i in page.ids if page.ids.count(i) > 1})
        )
        yield from (f"loads from elsewhere: {url}" for url in page.loads if _OUTSIDE.match(url))
        yield from (
            f"the theme's own script is loaded: {url}" for url in page.loads if "assets/javascripts/" in url
        )
        for url in (*page.links, *page.loads):
            if not self._resolves(path, url):
                yield f"leads nowhere: {url}"

    def _resolves(self, page: Path, url: str) -> bool:
        """Tell whether an address inside the site has its file and, for a page, its anchor."""
        parts = urlsplit(url)
        if parts.scheme or parts.netloc:
            return True
        target = page
        if parts.path.startswith("/"):
            # only 404.html speaks so, which a server shows at any depth: from the site's path on its host
            path = f"{unquote(parts.path)}/"
            if not path.startswith(self.base):
                return False
            target = self.root / path.removeprefix(self.base).strip("/")
        elif parts.path:
            target = (page.parent / unquote(parts.path)).resolve()
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            return False
        found = self.pages.get(
            target if target in self.pages else self.root / target.relative_to(self.root.resolve())
        )
        if parts.fragment.startswith("facts="):  # answers for the tool, not a place on its page
            return _carries_facts(parts.fragment)
        return not parts.fragment or found is None or unquote(parts.fragment) in found.ids

    def _stylesheet_problems(self) -> Iterator[str]:
        for path in sorted(self.root.rglob("*.css")):
            for found in _STYLESHEET_URL.finditer(path.read_text(encoding="utf-8")):
                url = found.group(1) or found.group(2)
                if _OUTSIDE.match(url):
                    yield f"{path.relative_to(self.root)}: loads from elsewhere: {url}"


def _base_path(front: PageFacts | None) -> str:
    """The path of the site on its host, as its front page's canonical link says; without one it is the root."""
    path = urlsplit(front.canonical).path if front else ""
    return path if path.endswith("/") else f"{path}/"


def _carries_facts(fragment: str) -> bool:
    try:
        return bool(facts_of_fragment(fragment))
    except AnswerError:
        return False


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _read(path: Path) -> PageFacts:
    page = PageFacts()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def main() -> None:
    """Print the problems and fail if there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path, nargs="?", default=Path("site"))
    root = parser.parse_args().directory.resolve()
    site = BuiltSite(root)
    problems = list(site.problems())
    for problem in problems:
        print(problem)
    print(f"check: {len(site.pages)} pages, {len(problems)} problems")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
