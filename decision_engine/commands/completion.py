"""Completion in the shell by argcomplete, an extra of the package; without it nothing is completed.

The shell asks by running the command itself with `_ARGCOMPLETE` set. Only then is anything loaded here.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    type Names = Callable[[], Iterable[str]]

REQUEST = "_ARGCOMPLETE"


def offer(action: argparse.Action, names: Names) -> None:
    """Let the shell offer these names for an argument."""
    action.completer = lambda **_asked: names()  # type: ignore[attr-defined]


def offer_list(action: argparse.Action, names: Names) -> None:
    """The same for an argument that is several names with commas between them."""

    def complete(prefix: str, **_asked: object) -> list[str]:
        before, comma, _ = prefix.rpartition(",")
        said = before.split(",")
        return [f"{before}{comma}{name}" for name in names() if name not in said]

    action.completer = complete  # type: ignore[attr-defined]


def answer_shell(parser: argparse.ArgumentParser) -> None:
    """Answer the shell and end, where it asks; nothing otherwise."""
    if REQUEST not in os.environ:
        return
    try:
        from argcomplete import autocomplete  # noqa: PLC0415 - an extra, and only when the shell asks
    except ImportError:
        sys.exit(1)
    autocomplete(parser)
