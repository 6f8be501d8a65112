"""What a first visit transfers, file by file, beside stock Pyodide: `python -m benchmarks.size`.

Three hosts: one that compresses nothing, one that compresses text and WebAssembly (as most do), one that compresses
everything. Where a host leaves a file as it is, our payload is taken packed, as frontend/host/source.ts does it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import brotli

OURS = Path("build/payload")
STOCK = Path("node_modules/pyodide")
STOCK_FILES = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
TEXT_AND_WASM = frozenset({".js", ".json", ".wasm"})


class Sizes(NamedTuple):
    """Bytes that one file costs on the three hosts."""

    nothing: int
    text_and_wasm: int
    everything: int


def stock_sizes(path: Path) -> Sizes:
    """Measure a file that has one form only."""
    plain, small = path.stat().st_size, len(brotli.compress(path.read_bytes(), quality=11))
    return Sizes(plain, small if path.suffix in TEXT_AND_WASM else plain, small)


def our_sizes(file: dict[str, Any]) -> Sizes:
    """Measure one file of our manifest in the forms in which it lies on the site."""
    name, packed = file["name"], file["packed"]
    if not file["plain"]:
        small = len(brotli.compress((OURS / f"{name}.packed").read_bytes(), quality=11))
        return Sizes(packed["size"], packed["size"], min(small, packed["size"]))
    found = stock_sizes(OURS / name)
    return found._replace(nothing=packed["size"]) if packed else found


def table(title: str, rows: list[tuple[str, Sizes]]) -> Sizes:
    """Print one row per file and a sum; return the sum."""
    print(f"{title:<48}" + "".join(f"{head:>14}" for head in ("nothing", "text + wasm", "everything")))
    total = Sizes(*(sum(column) for column in zip(*(sizes for _, sizes in rows), strict=True)))
    for name, row in [*rows, ("all", total)]:
        print(f"  {name:<46}" + "".join(f"{size:>14,}" for size in row))
    return total


def main() -> None:
    """Print both tables and their ratios."""
    files = json.loads((OURS / "manifest.json").read_text())["files"]
    rows = [("manifest.json", stock_sizes(OURS / "manifest.json"))]
    ours = table(
        "our payload; a host compresses:", rows + [(file["name"], our_sizes(file)) for file in files]
    )
    stock = table(
        "stock Pyodide (without any engine)", [(name, stock_sizes(STOCK / name)) for name in STOCK_FILES]
    )
    for host, mine, other in zip(Sizes._fields, ours, stock, strict=True):
        print(f"{host}: {mine / 1e6:.2f} MB against {other / 1e6:.2f} MB, ratio {mine / other:.2f}")
    for path in sorted(Path("dist").glob("*")):
        print(f"  dist/{path.name:<41}{path.stat().st_size:>14,}")


if __name__ == "__main__":
    main()
