"""The pages that are made from the rulebook, made once."""

from __future__ import annotations

from html import unescape

import pytest

from publishing.all_pages import generated_pages


@pytest.fixture(scope="session")
def pages() -> dict[str, str]:
    """All generated pages by path, as a reader sees their characters."""
    return {page.path: unescape(page.markdown) for page in generated_pages()}
