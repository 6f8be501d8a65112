"""What our pages use of the theme's stylesheet: rules that can match nothing in the built site are left out.

The theme's sheet is made for every site that anybody may build with it; our pages use a tenth of it. A rule stays when
each class, id, attribute and element in one of its selectors occurs in a built page or in our scripts (which add some
later): attributes as any word, the others as a word in a string, for a short variable is no class. What cannot be judged (`:has`, `:is`, states such as `:checked`) counts as used: rather a rule too many.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHEET = "assets/stylesheets/theme.css"
"""Where the pages (overrides/main.html) expect it."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_WORD = re.compile(r"[A-Za-z][\w-]*")
_IN_STRING = re.compile(r"(?<=[\"'`\s])[A-Za-z][\w-]*(?=[\"'`\s$])")
_NOT = re.compile(r":(?:not|is|where|has)\(")
_CLASS = re.compile(r"\.((?:[\w-]|\\.)+)")
_ID = re.compile(r"#([\w-]+)")
_ATTRIBUTE = re.compile(r"\[([\w-]+)(?:([~|^$*]?=)[\"']?([^\]\"']*)[\"']?)?\]")
_PSEUDO = re.compile(r"::?[\w-]+(?:\([^)]*\))?")
_ELEMENT = re.compile(r"(?:^|[\s>+~])([a-z][a-z0-9]*)")
_VARIABLE = re.compile(r"var\((--[\w-]+)")
_EVERYWHERE = {"html", "body"}
_NO_PAGE = ("*-worker.js", "docx.js")
"""Scripts that build no part of a page."""


def theme_sheet() -> str:
    """Return the stylesheet of the installed theme."""
    theme = find_spec("material")
    if theme is None or theme.origin is None:
        raise FileNotFoundError("the theme is not installed: see requirements.in")
    (path,) = (Path(theme.origin).parent / "templates/assets/stylesheets").glob("main.*.min.css")
    return path.read_text(encoding="utf-8")


@dataclass
class Used(HTMLParser):
    """Every element, class, id and attribute that occurs in the pages, and the words of the scripts and of their strings."""

    elements: set[str] = field(default_factory=lambda: set(_EVERYWHERE))
    classes: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    values: set[tuple[str, str]] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    strings: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        self.elements.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            self.values.add((name, value or ""))
            if name == "class":
                self.classes.update((value or "").split())
            elif name == "id":
                self.ids.add(value or "")

    def read_script(self, script: str) -> None:
        """Note the words of a script: it may add a class or an attribute of that name."""
        self.words.update(_WORD.findall(script))
        self.strings.update(_IN_STRING.findall(script))

    def has(self, selector: str) -> bool:
        """Tell whether something may match; what stands in :not(…) and the like is not looked at."""
        bare = _without_arguments(selector)
        attributes = _ATTRIBUTE.findall(bare)
        rest = _ATTRIBUTE.sub("", bare)
        names = {*_CLASS.findall(rest), *_ID.findall(rest)}
        elements = set(_ELEMENT.findall(_PSEUDO.sub("", _ID.sub("", _CLASS.sub("", rest)))))
        return (
            names <= self.classes | self.ids | self.strings
            and elements <= self.elements | self.strings
            and all(self._has_attribute(*one) for one in attributes)
        )

    def _has_attribute(self, name: str, operator: str, value: str) -> bool:
        known = name in self.attributes or name in self.words
        return known and (operator != "=" or (name, value) in self.values or value in self.strings)


def _without_arguments(selector: str) -> str:
    """Cut :not(…), :is(…), :where(…) and :has(…) out of a selector."""
    while found := _NOT.search(selector):
        end = _closing(selector, found.end() - 1)
        selector = selector[: found.start()] + selector[end + 1 :]
    return selector


def _closing(text: str, opening: int) -> int:
    """Return the place of the bracket that closes the one at `opening`."""
    close = {"(": ")", "{": "}"}[text[opening]]
    depth = 0
    for at, letter in _outside_strings(text, opening):
        depth += (letter == text[opening]) - (letter == close)
        if depth == 0:
            return at
    raise ValueError(f"stylesheet: no {close} for the {text[opening]} at {opening}")


def _outside_strings(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    quote = ""
    at = start
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 2
            continue
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        else:
            yield at, letter
        at += 1


def _split(text: str, separator: str) -> list[str]:
    """Split at separators that stand in no string and no bracket."""
    parts, depth, begin = [], 0, 0
    for at, letter in _outside_strings(text):
        depth += (letter in "([") - (letter in ")]")
        if letter == separator and depth == 0:
            parts.append(text[begin:at])
            begin = at + 1
    return [part for part in (*parts, text[begin:]) if part.strip()]


def _blocks(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before each block and the block's content; statements without a block are left out."""
    begin = 0
    while (opening := next((at for at, letter in _outside_strings(sheet, begin) if letter == "{"), -1)) >= 0:
        end = _closing(sheet, opening)
        yield _split(sheet[begin:opening], ";")[-1].strip(), sheet[opening + 1 : end]
        begin = end + 1


def used_rules(sheet: str, used: Used) -> str:
    """Keep the rules that may match, each with those of its selectors that may."""
    kept = []
    for head, body in _blocks(_COMMENT.sub("", sheet)):
        if head.startswith(("@media", "@supports")):
            inner = used_rules(body, used)
            kept.append(f"{head}{{{inner}}}" if inner else "")
        elif head.startswith("@"):
            kept.append(f"{head}{{{body}}}")
        else:
            selectors = [one for one in _split(head, ",") if used.has(one)]
            kept.append(f"{','.join(selectors)}{{{body}}}" if selectors else "")
    return "".join(kept)


def _without_variables(sheet: str, wanted: set[str]) -> str:
    """Drop custom properties that nobody reads, and animations that nobody plays."""
    kept = []
    for head, body in _blocks(sheet):
        if head.startswith(("@media", "@supports")):
            inner = _without_variables(body, wanted)
            kept.append(f"{head}{{{inner}}}" if inner else "")
        elif head.startswith("@keyframes"):
            name = head.split()[1]
            kept.append(f"{head}{{{body}}}" if re.search(rf"animation[^;}}]*\b{name}\b", sheet) else "")
        elif head.startswith("@"):
            kept.append(f"{head}{{{body}}}")
        else:
            lines = [one for one in _split(body, ";") if _is_wanted(one, wanted)]
            kept.append(f"{head}{{{';'.join(lines)}}}" if lines else "")
    return "".join(kept)


def _is_wanted(declaration: str, wanted: set[str]) -> bool:
    name = declaration.partition(":")[0].strip()
    return not name.startswith("--") or name in wanted


def trimmed(sheet: str, used: Used, own_sheets: Iterable[str]) -> str:
    """Return what is used of the theme's sheet; `own_sheets` are ours, which may read its variables."""
    sheet = used_rules(sheet, used)
    own = "".join(own_sheets)
    while True:
        smaller = _without_variables(sheet, set(_VARIABLE.findall(sheet + own)))
        if smaller == sheet:
            return sheet
        sheet = smaller


def write_theme_sheet(site: Path) -> None:
    """Write the sheet for a site whose pages and scripts are all built."""
    used = Used()
    for page in sorted(site.rglob("*.html")):
        if page.relative_to(site).parts[0] != "download":
            used.feed(page.read_text(encoding="utf-8"))
    for script in sorted((site / "assets/app").glob("*.js")):
        if not any(script.match(pattern) for pattern in _NO_PAGE):
            used.read_script(script.read_text(encoding="utf-8"))
    own = [path.read_text(encoding="utf-8") for path in sorted((site / "assets/app").glob("*.css"))]
    target = site / SHEET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(trimmed(theme_sheet(), used, own), encoding="utf-8")
