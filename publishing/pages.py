"""Every page and data file that is made from the rulebook."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from publishing.hayamihyo import hayamihyo

if TYPE_CHECKING:
    from publishing.generated import GeneratedPage


def generated_pages() -> list[GeneratedPage]:
    """All generated pages, for publishing/site.py."""
    page = hayamihyo()
    # The pages of single rules follow; until they stand, their names are plain words here.
    plain = re.sub(r"\[([^\]]+)\]\((?:rules|duties|sources)[^)]*\)", r"\1", page.markdown)
    return [replace(page, markdown=plain)]
