"""The public address of the site, and what depends on it: sitemap and robots.txt.

No address is assumed. A canonical link to a wrong address takes the pages out of every search engine, and an
empty sitemap tells them that there are none; so without an address neither is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


class AddressError(ValueError):
    """The public address cannot be used; the message says why and what is allowed."""


def checked_address(address: str) -> str:
    """Return a public address that ends with a slash, or an empty text as it is."""
    if not address:
        return address
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise AddressError(
            f"SITE_URL={address!r}: write the whole public address, such as https://example.jp/guide/"
        )
    return address if address.endswith("/") else f"{address}/"


def date_for_the_sitemap(page: Page) -> None:
    """A page is as new as it says; the day of building says nothing."""
    page.update_date = str(page.meta.get("updated") or page.update_date)


def write_robots(folder: Path, config: MkDocsConfig) -> None:
    """Lead search engines to the sitemap; without an address take the empty sitemap away."""
    if config.site_url:
        (folder / "robots.txt").write_text(
            f"User-agent: *\nAllow: /\nSitemap: {config.site_url}sitemap.xml\n"
        )
        return
    for path in folder.glob("sitemap.xml*"):
        path.unlink()
