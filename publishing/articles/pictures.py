"""The pictures and charts that articles may ask for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PICTURES: dict[str, Callable[[], str]] = {}
"""HTML makers by the name an article uses."""
