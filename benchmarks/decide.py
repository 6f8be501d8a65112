"""Decisions per second, in CPython and in the browser's Pyodide: `python -m benchmarks.decide`."""

from __future__ import annotations

import json
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
  return (performance.now() - begin) / count;
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


def in_pyodide(facts: list[dict[str, Any]]) -> float:
    """Return milliseconds per decision as the tool page sees them: message to the worker and back included."""
    with arena() as (playwright, url), profile(playwright) as context:
        page = context.new_page()
        page.goto(url)
        return float(page.evaluate(IN_BROWSER, {"incidents": facts, "seconds": SECONDS}))


def main() -> None:
    """Print both."""
    facts = incidents()
    for name, milliseconds in (("CPython", in_cpython(facts)), ("Pyodide in Chromium", in_pyodide(facts))):
        print(f"{name}: {milliseconds:.2f} ms a decision, {1000 / milliseconds:,.0f} decisions per second")


if __name__ == "__main__":
    main()
