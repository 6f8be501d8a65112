"""The feed of 更新情報: one entry for each day of docs/updates.md, in Atom."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from publishing.library import articles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ATOM = "http://www.w3.org/2005/Atom"
_DAY = re.compile(
    r"^## (?P<title>.+?) \{#(?P<day>\d{4}-\d{2}-\d{2})\}\n(?P<text>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
_MARKUP = re.compile(r"\[([^\]]+)\]\([^)]+\)|\*\*|\{#[\w-]+\}|^#+ ", re.MULTILINE)


def write_feed(folder: Path, title: str, site_url: str) -> None:
    """Write feed.xml; a feed needs whole addresses, so without a public address there is none."""
    if site_url:
        (folder / "feed.xml").write_bytes(feed(articles()["updates.md"].text, title, site_url))


def feed(updates: str, title: str, site_url: str) -> bytes:
    """The feed of an updates page in Markdown, newest day first as on the page."""
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "ja"})
    days = list(_DAY.finditer(updates))
    _texts(root, {"title": title, "id": site_url, "updated": _moment(days[0]["day"])})
    ET.SubElement(root, f"{{{_ATOM}}}link", {"rel": "self", "href": f"{site_url}feed.xml"})
    for day in days:
        address = f"{site_url}updates/#{day['day']}"
        entry = ET.SubElement(root, f"{{{_ATOM}}}entry")
        said = "\n".join(_lines(day["text"]))
        _texts(entry, {"title": day["title"], "id": address, "updated": _moment(day["day"]), "summary": said})
        ET.SubElement(entry, f"{{{_ATOM}}}link", {"href": address})
        ET.SubElement(ET.SubElement(entry, f"{{{_ATOM}}}author"), f"{{{_ATOM}}}name").text = title
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _texts(parent: ET.Element, values: dict[str, str]) -> None:
    for name, value in values.items():
        ET.SubElement(parent, f"{{{_ATOM}}}{name}").text = value


def _moment(day: str) -> str:
    return f"{day}T00:00:00+09:00"


def _lines(text: str) -> Iterator[str]:
    yield from (_MARKUP.sub(r"\1", line).strip() for line in text.splitlines() if line.strip())
