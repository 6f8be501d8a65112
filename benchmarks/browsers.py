"""The first decision in three browsers, served, from the ZIP and from the one file: `python -m benchmarks.browsers [ROUNDS]`.

After `make offline`. A new browser for each visit, so that nothing is kept; times count from the navigation until the page
has painted the headline. The browsers take turns, so that other work on the machine touches all alike. The ratio is to
Chromium's median of the same place in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path
from statistics import median
from typing import Any

from publishing.serve import serving

BROWSERS = ("chromium", "firefox", "webkit")
DIST = Path("dist")
TIMEOUT_S = 1800


def visits(browser: str, places: dict[str, str]) -> dict[str, Any]:
    """Visit every place once; return the browser's version and the milliseconds by place."""
    addresses = [f"{place}={address}" for place, address in places.items()]
    command = ["node", "benchmarks/browsers.mjs", browser, *addresses]
    run = subprocess.run(command, check=True, capture_output=True, text=True, timeout=TIMEOUT_S)
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def main() -> None:
    """Print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=3)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder, serving(Path("site"), 0) as url:
        with zipfile.ZipFile(DIST / "rouei-tebiki-offline.zip") as packed:
            packed.extractall(folder)
        tool = next(Path(folder).rglob("navi.html"))
        one_file = (DIST / "hantei-navi.html").resolve()
        places = {"served": f"{url}navi/", "ZIP": tool.as_uri(), "one file": one_file.as_uri()}
        found: dict[str, list[dict[str, Any]]] = {browser: [] for browser in BROWSERS}
        for _ in range(rounds):
            for browser, visited in found.items():
                visited.append(visits(browser, places))
    for browser, visited in found.items():
        print(f"{browser}: {visited[0]['version']}")
    print(f"median of {rounds} rounds; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")
    for place in places:
        times = {browser: median(one["places"][place] for one in found[browser]) for browser in BROWSERS}
        peer = times["chromium"]
        for browser, own in times.items():
            print(f"{place:<10}{browser:<10}{own:>8,.0f} ms{own / peer:>7.2f} of Chromium")


if __name__ == "__main__":
    main()
