"""What a first visit transfers, file by file, beside stock Pyodide: `python -m benchmarks.size`."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli

OURS = Path("build/payload")
STOCK = Path("node_modules/pyodide")
STOCK_FILES = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def sizes(path: Path) -> tuple[int, int, int]:
    """Return the bytes as they are, with gzip, and with brotli, each at its best setting."""
    data = path.read_bytes()
    return len(data), len(gzip.compress(data, 9)), len(brotli.compress(data, quality=11))


def table(title: str, paths: list[Path]) -> int:
    """Print one row per file and a sum; return the sum with brotli."""
    print(f"{title:<48}{'plain':>12}{'gzip':>12}{'brotli':>12}")
    rows = [(path.name, sizes(path)) for path in paths]
    total = (sum(r[1][0] for r in rows), sum(r[1][1] for r in rows), sum(r[1][2] for r in rows))
    for name, row in [*rows, ("all", total)]:
        print(f"  {name:<46}" + "".join(f"{size:>12,}" for size in row))
    return total[2]


def main() -> None:
    """Print both tables and their ratio."""
    ours = table("our payload", sorted(path for path in OURS.iterdir() if path.is_file()))
    stock = table("stock Pyodide (without any engine)", [STOCK / name for name in STOCK_FILES])
    print(f"brotli: {ours / 1e6:.2f} MB against {stock / 1e6:.2f} MB, ratio {ours / stock:.2f}")
    for path in sorted(Path("dist").glob("*")):
        print(f"  dist/{path.name:<41}{path.stat().st_size:>12,}")


if __name__ == "__main__":
    main()
