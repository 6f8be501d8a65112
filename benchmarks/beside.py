"""This engine beside another checkout of it, in one run: a decision, an outcome, a press in the page, a batch, the import.

    git worktree add /tmp/before main
    python -m benchmarks.beside /tmp/before

Each figure is processor time, the best of several rounds that take turns, so that other work on the
machine touches both sides alike. Read the ratios; the milliseconds belong to one machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.incidents import incidents

ROUNDS = 3
LINES = 3_000
FIELDS = "conclusions,duties.status,duties.deadlines"
PROBE = """
import json, sys, time
begin = time.process_time()
from decision_engine.browser import handle
ready = time.process_time() - begin
try:
    from decision_engine.intake.answers import read
    from decision_engine.outcome.make import decide, engine_for
except ImportError:  # before the modules were moved into rooms
    from decision_engine.answers import read
    from decision_engine.outcome import decide, engine_for
facts = json.load(sys.stdin)
answers = [read(each) for each in facts]
requests = [json.dumps({"op": "decide", "facts": each}) for each in facts]

def settle(one):
    return engine_for(one.legal_date).evaluator.decide(one.values).statuses

def whole(one):
    return decide(one).outcome

def best(work, inputs):
    for each in inputs:
        work(each)
    found = []
    for _ in range(5):
        begin = time.process_time()
        for each in inputs:
            work(each)
        found.append((time.process_time() - begin) / len(inputs) * 1000)
    return min(found)

print(json.dumps({
    "import and first use, ms": ready * 1000,
    "a decision, ms": best(settle, answers),
    "an outcome, ms": best(whole, answers),
    "a press in the page, ms": best(handle, requests),
    "a press in the page, KB": sum(len(handle(each).encode()) for each in requests) / len(requests) / 1000,
}))
"""

type Figures = dict[str, float]


def _at(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(folder)}


def probed(folder: Path) -> Figures:
    """What one process of that checkout measures of itself."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=folder,
        env=_at(folder),
        input=json.dumps(incidents()),
        text=True,
        capture_output=True,
        check=True,
    )
    figures: Figures = json.loads(done.stdout)
    return figures


def batch(folder: Path, lines: Path, *options: str) -> float:
    """Milliseconds a line of `decide --ndjson` as a whole process."""
    command = [sys.executable, "-m", "decision_engine", "decide", "--ndjson", *options, str(lines)]
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{folder}: exit status {child.returncode}")
    return (used.ru_utime + used.ru_stime) / LINES * 1000


def measured(folder: Path, lines: Path, *, chosen: bool) -> Figures:
    """One round in one checkout."""
    figures = probed(folder)
    figures["a line of a batch, ms"] = batch(folder, lines)
    figures[f"a line with --fields {FIELDS}, ms"] = (
        batch(folder, lines, "--fields", FIELDS) if chosen else figures["a line of a batch, ms"]
    )
    return figures


def main() -> None:
    """Print both columns and their ratio."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    other = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder, "incidents.ndjson")
        # made by the other side, which knows no newer facts: a refused line costs nothing and tells nothing
        command = [sys.executable, "-m", "benchmarks.incidents_mixed", str(LINES)]
        with lines.open("wb") as output:
            subprocess.run(command, cwd=other, env=_at(other), stdout=output, check=True)
        rounds = [
            (measured(other, lines, chosen=False), measured(Path.cwd(), lines, chosen=True))
            for _ in range(ROUNDS)
        ]
    print(f"{'':68}{'before':>10}{'now':>10}{'ratio':>8}")
    for name in rounds[0][1]:
        before = min(one[name] for one, _ in rounds)
        now = min(one[name] for _, one in rounds)
        print(f"{name:68}{before:>10.3f}{now:>10.3f}{before / now:>8.1f}")


if __name__ == "__main__":
    main()
