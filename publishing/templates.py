"""How templates are read: a folder beside the code that fills them, everything escaped, nothing undefined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

if TYPE_CHECKING:
    from pathlib import Path


def html_templates(folder: Path) -> Environment:
    """Open a folder of HTML templates; a value is text unless a template or `Markup` says that it is HTML."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def markdown_templates(folder: Path) -> Environment:
    """Open a folder of Markdown templates; HTML in a value is escaped, for Markdown lets HTML through."""
    templates = html_templates(folder)
    # headings write their anchors as {#name}, which would begin a comment
    templates.comment_start_string, templates.comment_end_string = "{{#", "#}}"
    return templates
