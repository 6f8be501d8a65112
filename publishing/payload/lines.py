"""Leaves line tables out of compiled modules: `python -m publishing.payload.lines ARCHIVE`.

They say which line of the source an instruction came from, are read for tracebacks only, and make a quarter of what
a reader loads. In the browser a fault is told by its kind and message; the command line shows the same one with lines.
Run as a process of its own: how marshal writes shared constants depends on what else the process holds.
"""

from __future__ import annotations

import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

from publishing.archive import read_zip, write_zip

_HEADER = 16
"""Bytes before the code of a .pyc file (PEP 552)."""

# An entry of a line table (Objects/locations.md of CPython): "no location", for up to eight code units of two bytes.
_UNKNOWN, _SPAN, _UNIT = 0b1_1111_000, 8, 2


def without_lines(module: bytes) -> bytes:
    """Return a .pyc file without its line tables; ValueError when another Python compiled it."""
    if module[: len(MAGIC_NUMBER)] != MAGIC_NUMBER:
        raise ValueError("compiled by another Python than the one that reads it")
    return module[:_HEADER] + marshal.dumps(_bare(marshal.loads(module[_HEADER:])))  # noqa: S302 - our own build


def _bare(code: CodeType) -> CodeType:
    constants = tuple(_bare(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_consts=constants, co_linetable=_no_lines(len(code.co_code) // _UNIT))


def _no_lines(units: int) -> bytes:
    """Return a table that knows of each instruction that its line is unknown: tracebacks look every one up."""
    spans = [min(_SPAN, units - begun) for begun in range(0, units, _SPAN)]
    return bytes(_UNKNOWN | (span - 1) for span in spans)


def main() -> None:
    """Rewrite an archive in place."""
    archive = Path(sys.argv[1])
    files = read_zip(archive)
    bare = {name: without_lines(data) if name.endswith(".pyc") else data for name, data in files.items()}
    write_zip(archive, bare, compress=False)


if __name__ == "__main__":
    main()
