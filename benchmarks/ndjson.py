"""`decide --ndjson` as a whole process: decisions per second on one core, and whether memory stays flat.

`python -m benchmarks.ndjson [ROUNDS]`. Figures are processor time of the child process (user and system), because
other work on a shared machine stretches the clock on the wall, and less so processor time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median

SIZES = (1_000, 5_000, 10_000)
GOALS = {"": 700, "conclusions,duties.status,duties.deadlines": 4_000}
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Run:
    """One process from start to end."""

    processor: float
    wall: float
    peak_mb: float
    written_mb: float


def run(path: Path, expected: int, fields: str) -> Run:
    """Decide every line of the file; the lines that come out are counted and dropped."""
    begin = time.perf_counter()
    chosen = ["--fields", fields] if fields else []
    command = [sys.executable, "-m", "decision_engine", "decide", "--ndjson", *chosen, str(path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    lines = written = 0
    assert child.stdout is not None  # noqa: S101 # for the type checker: it is a pipe
    while block := child.stdout.read(BLOCK):
        lines += block.count(b"\n")
        written += len(block)
    child.stdout.close()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode or lines != expected:
        raise SystemExit(f"{lines} answers to {expected} lines, exit status {child.returncode}")
    wall = time.perf_counter() - begin
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, written / 1e6)


def main() -> None:
    """Print a table for the whole outcome and one for chosen fields."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, "all.ndjson")
        # made by a process of its own: a child's peak starts at its parent's size
        command = [sys.executable, "-m", "benchmarks.incidents_mixed", str(max(SIZES))]
        with whole.open("wb") as output:
            subprocess.run(command, stdout=output, check=True)
        parts = {size: Path(folder, f"{size}.ndjson") for size in SIZES}
        for size, part in parts.items():
            with whole.open(encoding="utf-8") as source, part.open("w", encoding="utf-8") as target:
                target.writelines(islice(source, size))
        for fields, goal in GOALS.items():
            table(parts, rounds, fields, goal)


def table(parts: dict[int, Path], rounds: int, fields: str, goal: int) -> None:
    """A row for each size, then what one more decision costs once the process is warm."""
    print(f"--fields {fields}" if fields else "the whole outcome")
    print(
        f"{'lines':>7}{'CPU s':>9}{'median':>9}{'wall s':>9}{'per CPU s':>11}{'peak MB':>9}{'output MB':>11}"
    )
    best: dict[int, float] = {}
    peaks: dict[int, float] = {}
    for size, part in parts.items():
        runs = [run(part, size, fields) for _ in range(rounds)]
        best[size] = min(each.processor for each in runs)
        peaks[size] = max(each.peak_mb for each in runs)
        middle = median(each.processor for each in runs)
        wall = min(each.wall for each in runs)
        print(
            f"{size:>7,}{best[size]:>9.2f}{middle:>9.2f}{wall:>9.2f}{size / best[size]:>11,.0f}"
            f"{peaks[size]:>9.0f}{runs[0].written_mb:>11.0f}"
        )
    small, large = SIZES[0], SIZES[-1]
    warm = (large - small) / (best[large] - best[small])
    print(f"after the first {small:,}: {warm:,.0f} decisions per CPU second (goal {goal:,})")
    print(f"peak at {large:,} lines beside {small:,}: {peaks[large] / peaks[small]:.2f} (goal 1.10)\n")


if __name__ == "__main__":
    main()
