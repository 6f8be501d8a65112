"""Decisions per second, in CPython and in the browser's Pyodide: `python -m benchmarks.decide`."""

from __future__ import annotations

import json
import os
import time
from typing import Any

from benchmarks.chromium import arena, profile
from benchmarks.incidents import incidents
from decision_engine.browser import handle

SECONDS = 3.0
IN_BROWSER = """
async ({ incidents, seconds }) => {
  const host = new engineHost.EngineHost({ base: "assets/engine/", timeoutMs: 120000 });
  for (const facts of incidents) await host.call("decide", { facts });
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < seconds * 1000) {
    for (const facts of incidents) await host.call("decide", { facts });
    count += incidents.length;
  }
  const asked = (performance.now() - begin) / count;
  const again = performance.now();
  for (let i = 0; i < 200; i += 1) await host.call("hello");
  return { asked, inside: asked - (performance.now() - again) / 200 };
}
"""


def in_cpython(facts: list[dict[str, Any]]) -> float:
    """Return milliseconds per decision through the browser's own entry, without a browser."""
    requests = [json.dumps({"op": "decide", "facts": each}) for each in facts]
    for request in requests:
        handle(request)
    begin = time.perf_counter()
    count = 0
    while time.perf_counter() - begin < SECONDS:
        for request in requests:
            handle(request)
        count += len(requests)
    return (time.perf_counter() - begin) / count * 1000


def in_pyodide(facts: list[dict[str, Any]]) -> dict[str, float]:
    """Return milliseconds per decision as the tool page sees them, and without the way to the worker and back.

    The way is what a question costs that the engine answers without deciding.
    """
    with arena() as (playwright, url, _), profile(playwright) as context:
        page = context.new_page()
        page.goto(url)
        found: dict[str, float] = page.evaluate(IN_BROWSER, {"incidents": facts, "seconds": SECONDS})
        return found


def main() -> None:
    """Print all three."""
    facts = incidents()
    cpython, browser = in_cpython(facts), in_pyodide(facts)
    print(f"load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")
    for name, milliseconds in (
        ("CPython", cpython),
        ("Pyodide in Chromium, seen by the page", browser["asked"]),
        ("Pyodide in Chromium, inside the worker", browser["inside"]),
    ):
        print(
            f"{name}: {milliseconds:.2f} ms a decision, {1000 / milliseconds:,.0f} a second, ratio {milliseconds / cpython:.2f}"
        )


if __name__ == "__main__":
    main()
