"""The tool page on slow lines and a slow machine: `python -m benchmarks.slow [ROUNDS]`, after `make site`.

The line: every answer of the server waits and then trickles at the given rate, all connections together. The machine:
the whole browser, workers included, is stopped for three quarters of the time (the browser's own throttle spares
workers). Times count from the navigation. "question" is when the first question is painted (a press is kept from then on), "form" when the script has taken over; "engine" is when
a first answer stands; "press" is from a press to the answer that it changes, once awake.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, AnyStr, ClassVar, NamedTuple, override

from playwright.sync_api import sync_playwright

from benchmarks.chromium import ARGUMENTS
from publishing.serve import SiteHandler, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import SupportsRead, SupportsWrite
    from playwright.sync_api import Page, Playwright

SITE = Path("site")
READY_S = 180
PIECE = 4096
TICK = 0.04

MARKS = """
globalThis.marks = {};
const note = () => {
  const navi = document.getElementById("navi");
  if (!navi?.classList.contains("is-on")) return;
  marks.form ??= performance.now();
  const loading = document.querySelector(".navi-loading");
  if (loading) marks.seen = true;
  else if (marks.seen) marks.engine ??= performance.now();
};
new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
"""
PRESS = """
async () => {
  const standing = document.getElementById("navi-standing");
  const times = [];
  for (const cause of [...document.querySelectorAll("#q-cause input[type=radio]")].slice(0, 5)) {
    const before = standing.textContent;
    const begin = performance.now();
    cause.click();
    times.push(await new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (standing.textContent !== before) done(performance.now() - begin);
      });
      watch.observe(standing, { subtree: true, childList: true, characterData: true });
      setTimeout(() => done(NaN), 10_000); // two causes may give the same answer
    }));
    await new Promise((wake) => setTimeout(wake, 800));
  }
  const changed = times.filter((time) => !isNaN(time)).sort((one, other) => one - other);
  if (changed.length < 2) throw new Error("presses did not change the answer");
  return changed[changed.length >> 1];
}
"""
# A page's worker lives in the same process, so that what stops one stops the other.
SPIN = """
() => {
  const begin = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i += 1) sum = (sum + i * i) % 1000003;
  return sum < 0 ? NaN : performance.now() - begin;
}
"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
COLUMNS = ("question", "form", "engine", "press", "spin")


class Line(NamedTuple):
    """What a reader has: megabits a second (0: no limit), seconds of waiting for an answer, how much slower a machine."""

    title: str
    megabits: float
    latency: float
    slowdown: int


LINES = (
    Line("as it is", 0, 0, 1),
    Line("9 Mbit/s, 4 x slower", 9, 0.06, 4),
    Line("1.6 Mbit/s, 4 x slower", 1.6, 0.15, 4),
)


class SlowHandler(SiteHandler):
    """Serve as `make serve` does, through one narrow line."""

    line: ClassVar[Line] = LINES[0]
    free_at: ClassVar[float] = 0
    lock: ClassVar[threading.Lock] = threading.Lock()

    @override
    def copyfile(self, source: SupportsRead[AnyStr], outputfile: SupportsWrite[AnyStr]) -> None:
        """Send in small pieces, each when the line is free."""
        time.sleep(self.line.latency)
        with suppress(ConnectionError):
            while piece := source.read(PIECE):
                if self.line.megabits:
                    self.wait_for_the_line(len(piece))
                outputfile.write(piece)

    @classmethod
    def wait_for_the_line(cls, size: int) -> None:
        """Book the time that so many bytes take, after whatever was booked before, and wait for its end."""
        with cls.lock:
            SlowHandler.free_at = max(cls.free_at, time.monotonic()) + size * 8 / (cls.line.megabits * 1e6)
            mine = cls.free_at
        time.sleep(max(0, mine - time.monotonic()))


def family(marker: str) -> list[int]:
    """The processes of the browser whose profile is in the folder `marker`, and all their children."""
    parents: dict[int, int] = {}
    roots = set()
    for path in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(path.name)] = int((path / "stat").read_text().rsplit(") ", 1)[1].split()[1])
            if f"--user-data-dir={marker}".encode() in (path / "cmdline").read_bytes():
                roots.add(int(path.name))
    found: set[int] = set()
    grown = roots
    while grown:
        found |= grown
        grown = {child for child, parent in parents.items() if parent in grown} - found
    return sorted(found)


@contextmanager
def slowed(marker: str, slowdown: int) -> Iterator[None]:
    """Let the browser run for one part in `slowdown` of the time."""
    over = threading.Event()

    def send(number: signal.Signals) -> None:
        for process in family(marker):
            with suppress(ProcessLookupError):
                os.kill(process, number)

    def beat() -> None:
        while not over.is_set():
            send(signal.SIGSTOP)
            over.wait(TICK * (slowdown - 1))
            send(signal.SIGCONT)
            over.wait(TICK)

    thread = threading.Thread(target=beat)
    if slowdown > 1:
        thread.start()
    try:
        yield
    finally:
        over.set()
        if slowdown > 1:
            thread.join()
        send(signal.SIGCONT)


def visit(playwright: Playwright, line: Line) -> dict[str, float]:
    """Visit once with a new profile; milliseconds of each mark."""
    SlowHandler.line = line
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        serving(SITE, 0, SlowHandler) as url,
    ):
        program = shutil.which("chromium") or "chromium"
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=program, args=ARGUMENTS
        )
        page = context.new_page()
        page.add_init_script(MARKS)
        with slowed(folder, line.slowdown):
            page.goto(f"{url}navi/", wait_until="commit", timeout=READY_S * 1000)
            marks = wait_for_the_engine(page)
            press = float(page.evaluate(PRESS))
            spin = float(page.evaluate(SPIN))
            painted = float(page.evaluate(PAINTED))
        context.close()
    return {
        "question": painted,
        "form": marks["form"],
        "engine": marks["engine"],
        "press": press,
        "spin": spin,
    }


def wait_for_the_engine(page: Page) -> dict[str, float]:
    """Ask again and again: under the site's policy Playwright's own waiting does not work."""
    end = time.monotonic() + READY_S
    while time.monotonic() < end:
        marks: dict[str, float] = page.evaluate("globalThis.marks ?? {}")
        if "engine" in marks:
            return marks
        page.wait_for_timeout(250)
    raise SystemExit(f"the engine did not start within {READY_S} s")


def main() -> None:
    """Print medians and how many times longer each takes than on this machine as it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=3)
    rounds = parser.parse_args().rounds
    found: dict[str, list[dict[str, float]]] = {line.title: [] for line in LINES}
    with sync_playwright() as playwright:
        for _ in range(rounds):
            for line in LINES:
                found[line.title].append(visit(playwright, line))
    print(f"median of {rounds} rounds; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")
    print(f"{'line':<24}" + "".join(f"{mark + ' ms':>14}" for mark in COLUMNS))
    for title, visits in found.items():
        row = [median(each[mark] for each in visits) for mark in COLUMNS]
        print(f"{title:<24}" + "".join(f"{value:>14,.0f}" for value in row))


if __name__ == "__main__":
    main()
