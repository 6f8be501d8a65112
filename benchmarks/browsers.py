"""The first decision in three browsers, served, from the ZIP and from the one file: `python -m benchmarks.browsers [ROUNDS]`.

After `make offline`. A new browser for each visit, so that nothing is kept; times count from the navigation. The ratio is
to Chromium's median of the same place in the same run.
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

from publishing.serve import serving

BROWSERS = ("chromium", "firefox", "webkit")
DIST = Path("dist")
TIMEOUT_S = 1800


def visits(browser: str, rounds: int, places: dict[str, str]) -> dict[str, list[float]]:
    """Return the milliseconds of every visit by place."""
    addresses = [f"{place}={address}" for place, address in places.items()]
    command = ["node", "benchmarks/browsers.mjs", browser, str(rounds), *addresses]
    run = subprocess.run(command, check=True, capture_output=True, text=True, timeout=TIMEOUT_S)
    found = json.loads(run.stdout)
    print(f"{browser}: {found['version']}")
    times: dict[str, list[float]] = found["places"]
    return times


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
        found = {browser: visits(browser, rounds, places) for browser in BROWSERS}
    print(f"median of {rounds} rounds; load {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores")
    for place in places:
        peer = median(found["chromium"][place])
        for browser in BROWSERS:
            own = median(found[browser][place])
            print(f"{place:<10}{browser:<10}{own:>8,.0f} ms{own / peer:>7.2f} of Chromium")


if __name__ == "__main__":
    main()
