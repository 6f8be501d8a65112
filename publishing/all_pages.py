"""Every page and data file that is made from the rulebook, and the book of all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from publishing.articles.book import book
from publishing.pages.catalogue import catalogue_files
from publishing.pages.catalogue_page import catalogue_page
from publishing.pages.diagram_pages import diagram_pages
from publishing.pages.drill_pages import drill_pages
from publishing.pages.hayamihyo import hayamihyo
from publishing.pages.item_pages import item_page
from publishing.pages.regimes import modules
from publishing.pages.rulebook_index import index_page
from publishing.pages.rulebook_text import DUTIES, RULES
from publishing.pages.sources_page import sources_page

if TYPE_CHECKING:
    from publishing.pages.generated import GeneratedPage


def generated_pages() -> list[GeneratedPage]:
    """All generated pages, for publishing/site.py."""
    rule_pages = [item_page(RULES[one], name) for name, ids in modules("RULES").items() for one in ids]
    duty_pages = [item_page(DUTIES[one], name) for name, ids in modules("DUTIES").items() for one in ids]
    single = [hayamihyo(), index_page(), sources_page(), catalogue_page(), book()]
    return [*single, *drill_pages(), *diagram_pages(), *duty_pages, *rule_pages]


def generated_files() -> dict[str, str]:
    """Data files by their address in the site, for publishing/site.py."""
    return catalogue_files()
