"""Time from asking to the first decision, cold and warm, beside stock Pyodide in the same run.

`python -m benchmarks.boot [ROUNDS] [--beside PAYLOAD]`, where PAYLOAD is a kept copy of an earlier `build/payload`.
Only the ratios mean something on a shared machine. Cold: a new profile.
Warm: later visits with the same profile, once the page has kept what it keeps. Both run the same engine on the same facts; stock is Pyodide as its npm
package ships it, with the engine as a plain wheel. Limit: what no warm start can avoid, compiling the WebAssembly
(from the browser's cache) and copying the kept memory.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.chromium import arena, profile
from benchmarks.incidents import incidents

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

OURS = """
async ({ facts, base }) => {
  const begin = performance.now();
  const host = new engineHost.EngineHost({ base, timeoutMs: 120000 });
  const reply = await host.call("decide", { facts });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return performance.now() - begin;
}
"""
STOCK = """
async ({ facts }) => {
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
LIMIT = """
async (base) => {
  const { files } = await (await fetch(`${base}manifest.json`)).json();
  const { name, sha256 } = files.find((file) => file.name.endsWith(".wasm"));
  const store = await caches.open("decision-engine");
  const { body } = await store.match((await store.keys())[0]);
  const kept = new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  const begin = performance.now();
  await WebAssembly.compileStreaming(fetch(`${base}${name}?${sha256.slice(0, 12)}`));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(kept.length / 65536) });
  new Uint8Array(memory.buffer).set(kept);
  return performance.now() - begin;
}
"""
WARM_VISITS = 3
LET_CACHES_SETTLE_MS = 2_000
OURS_AT = "assets/engine/"
EARLIER_AT = "earlier/engine/"


def visits(playwright: Playwright, url: str, code: str, told: dict[str, object]) -> dict[str, list[float]]:
    """Visit once with a new profile and a few times more, and return the milliseconds of each kind."""
    times: dict[str, list[float]] = defaultdict(list)
    with profile(playwright) as context:
        for visit in range(1 + WARM_VISITS):
            page = context.new_page()
            page.goto(url)
            times["warm" if visit else "cold"].append(float(page.evaluate(code, told)))
            if code == OURS and not page.evaluate(KEPT):
                raise SystemExit("no snapshot was kept")
            page.wait_for_timeout(LET_CACHES_SETTLE_MS)
            if visit and code == OURS:
                times["limit"].append(float(page.evaluate(LIMIT, told["base"])))
            page.close()
    return times


def main() -> None:
    """Alternate all for some rounds; print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--beside", type=Path, metavar="PAYLOAD")
    options = parser.parse_args()
    facts = incidents()[0]
    times: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with arena() as (playwright, url, root):
        sides = {"ours": (OURS, OURS_AT), "stock": (STOCK, "")}
        if options.beside:
            shutil.copytree(options.beside, root / EARLIER_AT)
            shutil.copytree("build/frontend", root / "earlier/app")
            sides["earlier"] = (OURS, EARLIER_AT)
        for _ in range(options.rounds):
            for name, (code, base) in sides.items():
                for kind, found in visits(playwright, url, code, {"facts": facts, "base": base}).items():
                    times[name][kind] += found
    print(f"median of {options.rounds} rounds; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")
    for kind in ("cold", "warm"):
        stock = median(times["stock"][kind])
        for name in sides:
            value = median(times[name][kind])
            print(f"{kind}: {name} {value:.0f} ms, ratio to stock {value / stock:.2f}")
    warm, limit = median(times["ours"]["warm"]), median(times["ours"]["limit"])
    print(f"limit of a warm start: {limit:.0f} ms; ours is {warm / limit:.2f} times that")
    print(json.dumps(times, default=round))


if __name__ == "__main__":
    main()
