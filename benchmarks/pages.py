"""Weight and Lighthouse figures of five kinds of page: `python -m benchmarks.pages`.

Lighthouse (npm, in benchmarks/peers/) drives Chromium as a phone: its own simulated slow 4G and a processor four times
as slow. The site is served as `make serve` serves it, compressed. `--weigh` leaves Lighthouse out and only counts.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from publishing.serve import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

SITE = Path("site")
LIGHTHOUSE = Path("benchmarks/peers/node_modules/.bin/lighthouse")
PAGES = {
    "front page": "",
    "article": "facts-first/",
    "questions": "faq/",
    "duty": "duties/report_commission/",
    "tool": "navi/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu"


def weigh(url: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield for each page its requests, its bytes as sent (with headers), and those of the page without pictures."""
    chromium = shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for kind, path in PAGES.items():
            page = browser.new_page(viewport={"width": 390, "height": 844})
            client = page.context.new_cdp_session(page)
            client.send("Network.enable")
            sent: list[float] = []
            client.on(
                "Network.loadingFinished", lambda event, sent=sent: sent.append(event["encodedDataLength"])
            )
            page.goto(url + path, wait_until="networkidle")
            plain = page.evaluate(
                "performance.getEntriesByType('resource')"
                ".concat(performance.getEntriesByType('navigation'))"
                ".reduce((sum, one) => sum + one.decodedBodySize, 0)"
            )
            yield kind, len(sent), round(sum(sent)), round(plain)
            page.close()
        browser.close()


def score(address: str) -> dict[str, float]:
    """Return Lighthouse's four figures of one page, out of 100, and its three times in milliseconds."""
    command = [str(LIGHTHOUSE), address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    chromium = {"CHROME_PATH": shutil.which("chromium") or ""}
    run = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **chromium})
    report = json.loads(run.stdout)
    figures = {name: report["categories"][name]["score"] * 100 for name in CATEGORIES}
    for audit in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time"):
        figures[audit] = report["audits"][audit]["numericValue"]
    return figures


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weigh", action="store_true", help="only count bytes and requests")
    only_weigh = parser.parse_args().weigh
    with serving(SITE) as url:
        print(f"{'page':<12}{'requests':>9}{'sent':>10}{'plain':>10}")
        for kind, requests, sent, plain in weigh(url):
            print(f"{kind:<12}{requests:>9}{sent:>10,}{plain:>10,}")
        if only_weigh:
            return
        if not LIGHTHOUSE.exists():
            raise SystemExit("Lighthouse is missing: npm ci in benchmarks/peers/")
        print(
            f"{'page':<12}{'perf':>6}{'a11y':>6}{'best':>6}{'seo':>6}{'FCP ms':>9}{'LCP ms':>9}{'TBT ms':>9}"
        )
        for kind, path in PAGES.items():
            figures = list(score(url + path).values())
            print(f"{kind:<12}" + "".join(f"{one:>6.0f}" for one in figures[:4]), end="")
            print("".join(f"{one:>9,.0f}" for one in figures[4:]))


if __name__ == "__main__":
    main()
