"""Which page gets which picture for sharing: named in its front matter before it is written, copied when all stand."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from publishing.pictures.card import found_fonts, kept_card

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

FOLDER = "assets/cards"
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_MARKS = re.compile(r"[*`]|\{[^}]*\}")


def name_cards(files: Files, config: MkDocsConfig) -> None:
    """Name each page's picture (`card` in its front matter), where links to the site can be shared at all."""
    if not config.site_url or config.extra["offline"] or found_fonts() is None:
        return
    for file in files.documentation_pages():
        if file.page is not None and not file.page.is_homepage:
            file.page.meta["card"] = f"{FOLDER}/{file.src_uri.removesuffix('.md').replace('/', '-')}.png"


def write_cards(files: Files, config: MkDocsConfig) -> None:
    """Draw the pictures that the pages name, and put them into the built site."""
    fonts = found_fonts() if any(_card(file.page) for file in files.documentation_pages()) else None
    for file in files.documentation_pages():
        card = _card(file.page)
        if fonts and file.page and card:
            meta = file.page.meta
            title = _plain(str(meta.get("title") or file.page.title))
            told = _plain(str(meta.get("answer") or meta.get("description") or ""))
            told = "" if told.startswith(title) else told  # a description that only repeats the title
            drawn = kept_card(title, told, config.site_name, fonts)
            target = Path(config.site_dir) / card
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(drawn, target)


def _card(page: Page | None) -> str:
    return str(page.meta.get("card", "")) if page else ""


def _plain(text: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", text))
