"""The page's types are those of the engine: made by one command from the shapes in Python, and fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import pytest

from publishing.form.typescript import MADE, source

if TYPE_CHECKING:
    from pathlib import Path


class Card(TypedDict):
    """The engine has a shape of this name."""

    other: str


@pytest.mark.parametrize("path", MADE, ids=str)
def test_the_types_of_the_page_are_fresh(path: Path) -> None:
    """After a change of a shape: `python -m publishing.form.typescript`."""
    assert path.read_text(encoding="utf-8") == source(*MADE[path])


def test_two_shapes_of_one_name_are_refused() -> None:
    """One of them would silently take the place of the other."""
    with pytest.raises(ValueError, match="Card"):
        source(Card, *MADE[next(iter(MADE))])
