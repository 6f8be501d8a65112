"""The command line as the tests of input run it, and answers that are in order."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from decision_engine.__main__ import main

if TYPE_CHECKING:
    import pytest

GOOD = {"known_on": "2026-11-23", "as_of": "2026-11-23", "leak": "occurred", "persons": 3}


def run(
    text: str | bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, str, str]:
    """The command line in this process, with `text` on standard input: exit code, output, errors."""
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    code = main(arguments or ("decide", "--json"))
    captured = capsys.readouterr()
    return code, captured.out, captured.err
