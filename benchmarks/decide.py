"""Milliseconds a decision, in CPython and in the browser's Pyodide: `python -m benchmarks.decide`.

Of every incident the median and the least of many repeats, then the mean over the incidents. The least
is what the decision costs when nothing else runs meanwhile.
"""

from __future__ import annotations

import json
import os
import time
from statistics import fmean, median
from typing import Any, NamedTuple

from benchmarks.chromium import arena, profile
from benchmarks.incidents import incidents
from decision_engine.browser import handle

REPEATS = 60
IN_BROWSER = """
async ({ incidents, repeats }) => {
  const host = new engineHost.EngineHost({ base: "assets/engine/", timeoutMs: 120000 });
  const timed = async (work) => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
  const asked = incidents.map(() => []);
  const way = [];
  for (let i = 0; i < repeats; i += 1) {
    way.push(await timed(() => host.call("hello")));
    for (const [place, facts] of incidents.entries())
      asked[place].push(await timed(() => host.call("decide", { facts })));
  }
  return { asked, way };
}
"""


class Figure(NamedTuple):
    """Milliseconds: as it went in this run, and undisturbed."""

    median: float
    least: float


def figure(times: list[list[float]]) -> Figure:
    """Return the means over the incidents; the first fifth of the repeats only warms up."""
    warm = [own[len(own) // 5 :] for own in times]
    return Figure(fmean(median(own) for own in warm), fmean(min(own) for own in warm))


def in_cpython(facts: list[dict[str, Any]]) -> Figure:
    """Time decisions through the browser's own entry, without a browser."""
    requests = [json.dumps({"op": "decide", "facts": each}) for each in facts]
    times: list[list[float]] = [[] for _ in requests]
    for _ in range(REPEATS):
        for request, own in zip(requests, times, strict=True):
            begin = time.perf_counter()
            handle(request)
            own.append((time.perf_counter() - begin) * 1000)
    return figure(times)


def in_pyodide(facts: list[dict[str, Any]]) -> tuple[Figure, Figure]:
    """Time decisions as the tool page sees them, and the way to the worker and back alone.

    The way is what a question costs that the engine answers without deciding.
    """
    with arena() as (playwright, url, _), profile(playwright) as context:
        page = context.new_page()
        page.goto(url)
        found = page.evaluate(IN_BROWSER, {"incidents": facts, "repeats": REPEATS})
        return figure(found["asked"]), figure([found["way"]])


def main() -> None:
    """Print all three."""
    facts = incidents()
    cpython = in_cpython(facts)
    asked, way = in_pyodide(facts)
    inside = Figure(asked.median - way.median, asked.least - way.least)
    print(
        f"{len(facts)} incidents, {REPEATS} repeats; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores"
    )
    for name, found in (
        ("CPython", cpython),
        ("Pyodide in Chromium, seen by the page", asked),
        ("Pyodide in Chromium, inside the worker", inside),
    ):
        print(
            f"{name}: median {found.median:.2f} ms, least {found.least:.2f} ms, ratio {found.least / cpython.least:.2f}"
        )


if __name__ == "__main__":
    main()
