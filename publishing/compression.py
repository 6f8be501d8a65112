"""Which coding a browser accepts (RFC 9110, 12.5.3), and files in that coding."""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from typing import TYPE_CHECKING

import brotli

if TYPE_CHECKING:
    from pathlib import Path

# Best first. Archives of the payload are stored plain, so that they gain as much as any other file.
_CODINGS = ("br", "gzip")
# As a web server does it while the reader waits; benchmarks/size.py shows what the slowest settings give.
_BROTLI_QUALITY = 5
_GZIP_LEVEL = 6
_WEIGHT = re.compile(r"^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$", re.IGNORECASE)
SUFFIXES = frozenset(
    {".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".whl", ".xml", ".zip"}
)
_WORTH = 0.95
"""A file that hardly shrinks, such as a packed ZIP, is sent as it is."""


def accepted_coding(header: str) -> str | None:
    """Choose the coding that an Accept-Encoding header weighs most, brotli before gzip; None: as it is."""
    weights = dict(_weight(part) for part in header.split(",") if part.strip())
    known = {coding: weights.get(coding, weights.get("*", 0.0)) for coding in _CODINGS}
    best = max(known, key=lambda coding: known[coding])
    return best if known[best] > 0 else None


def compressed(path: Path, coding: str) -> bytes | None:
    """Return the file in a coding, kept in memory until the file changes; None where it is not worth it."""
    state = path.stat()
    return _compressed(path, coding, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=512)
def _compressed(path: Path, coding: str, _changed: int, size: int) -> bytes | None:
    plain = path.read_bytes()
    data: bytes = (
        brotli.compress(plain, quality=_BROTLI_QUALITY)
        if coding == "br"
        else gzip.compress(plain, compresslevel=_GZIP_LEVEL, mtime=0)
    )
    return data if len(data) < size * _WORTH else None


def _weight(part: str) -> tuple[str, float]:
    """Read `gzip;q=0.5`; a weight that cannot be read excludes its coding, which is always allowed."""
    name, *parameters = (piece.strip() for piece in part.split(";"))
    if not parameters:
        return name.lower(), 1.0
    found = _WEIGHT.match(parameters[0])
    return name.lower(), float(found.group(1)) if found else 0.0
