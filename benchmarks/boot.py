"""Time from asking to the first decision, cold and warm, beside stock Pyodide in the same run.

`python -m benchmarks.boot [ROUNDS]`. Only the ratios mean something on a shared machine. Cold: a new profile.
Warm: later visits with the same profile, once the page has kept what it keeps. Both run the same engine on the same facts; stock is Pyodide as its npm
package ships it, with the engine as a plain wheel.
"""

from __future__ import annotations

import json
import sys
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.chromium import arena, profile
from benchmarks.incidents import incidents

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

OURS = """
async (facts) => {
  const begin = performance.now();
  const host = new engineHost.EngineHost({ base: "assets/engine/", timeoutMs: 120000 });
  const reply = await host.call("decide", { facts });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return performance.now() - begin;
}
"""
STOCK = """
async (facts) => {
  const begin = performance.now();
  const worker = new Worker("stock/worker.js");
  worker.postMessage(JSON.stringify({ op: "decide", facts }));
  const text = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
  if (!JSON.parse(text).ok) throw new Error(text);
  return performance.now() - begin;
}
"""
KEPT = """
async () => {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await (await caches.open("decision-engine")).keys()).length) return true;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return false;
}
"""
WARM_VISITS = 3
LET_CACHES_SETTLE_MS = 2_000


def visits(playwright: Playwright, url: str, code: str, facts: object) -> list[float]:
    """Visit once with a new profile and a few times more, and return the milliseconds of each visit."""
    times = []
    with profile(playwright) as context:
        for _ in range(1 + WARM_VISITS):
            page = context.new_page()
            page.goto(url)
            times.append(float(page.evaluate(code, facts)))
            if code == OURS and not page.evaluate(KEPT):
                raise SystemExit("no snapshot was kept")
            page.wait_for_timeout(LET_CACHES_SETTLE_MS)
            page.close()
    return times


def main() -> None:
    """Alternate both for some rounds; print medians and ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    facts = incidents()[0]
    cold: dict[str, list[float]] = {"ours": [], "stock": []}
    warm: dict[str, list[float]] = {"ours": [], "stock": []}
    with arena() as (playwright, url):
        for _ in range(rounds):
            for name, code in (("ours", OURS), ("stock", STOCK)):
                first, *later = visits(playwright, url, code, facts)
                cold[name].append(first)
                warm[name] += later
    for label, times in (("cold", cold), ("warm", warm)):
        ours, stock = median(times["ours"]), median(times["stock"])
        print(
            f"{label}: ours {ours:.0f} ms, stock {stock:.0f} ms, ratio {ours / stock:.2f}  (median, {rounds} rounds)"
        )
    print(json.dumps({"cold": cold, "warm": warm}, default=round))


if __name__ == "__main__":
    main()
