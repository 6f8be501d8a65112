"""Our search beside the theme's own and Pagefind, on the phrases of the tests: `python -m benchmarks.search`.

All three search the same built site in Chromium. The theme's search (lunr with its Japanese segmenter) gets the same
sections as ours, with the settings that mkdocs.yml had for it; Pagefind (npm, in benchmarks/peers/) indexes the built
pages itself, their article only. A phrase is typed as it stands in tests/search/queries.toml; the first page of each
list counts, as the tests count it. Times are those of one query in the page, warm.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import tempfile
import tomllib
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

SITE = Path("site")
QUERIES = Path("tests/search/queries.toml")
PAGEFIND = Path("benchmarks/peers/node_modules/.bin/pagefind")
FIRST, THREE = 1, 3

OURS = """
async (queries) => {
  const worker = new Worker("/assets/app/search-worker.js");
  const ask = (message) => new Promise((done) => {
    worker.onmessage = (event) => done(event.data);
    worker.postMessage(message);
  });
  await ask({ type: "load", index: "/search/index.json" });
  const answers = [];
  for (const query of queries) {
    const began = performance.now();
    const { answer } = await ask({ type: "ask", query });
    answers.push([performance.now() - began, answer.found.map((one) => one.address)]);
  }
  return answers;
}
"""

LUNR = """
async (queries) => {
  const worker = new Worker("/theme/javascripts/workers/WORKER");
  const ask = (message) => new Promise((done) => {
    worker.onmessage = (event) => done(event.data);
    worker.postMessage(message);
  });
  const data = await (await fetch("/theme/stock.json")).json();
  await ask({ type: 0, data });
  const answers = [];
  for (const query of queries) {
    const began = performance.now();
    const reply = await ask({ type: 2, data: query });
    answers.push([performance.now() - began, reply.data.items.map((group) => group[0].location)]);
  }
  return answers;
}
"""

PAGEFIND_ASK = """
async (queries) => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  const answers = [];
  for (const query of queries) {
    const began = performance.now();
    const { results } = await pagefind.search(query);
    const first = await Promise.all(results.slice(0, 5).map((one) => one.data()));
    answers.push([performance.now() - began, first.map((one) => one.url.slice(1))]);
  }
  return answers;
}
"""

STOCK_CONFIG = {"lang": ["ja"], "separator": r"[\s\-　、。，．]+", "pipeline": ["stemmer"]}
STOCK_FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}


def stock_docs() -> Iterator[dict[str, str]]:
    """Give our sections in the shape of the theme's index."""
    for page in json.loads((SITE / "search/index.json").read_text(encoding="utf-8"))["pages"]:
        for anchor, heading, text in page["s"]:
            location = f"{page['u']}#{anchor}" if anchor else page["u"]
            yield {"location": location, "title": heading or page["t"], "text": text}


def prepare(folder: Path) -> str:
    """Copy the site, put both peers beside it, and return the name of the theme's worker."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("engine", "download"))
    theme = find_spec("material")
    if theme is None or theme.origin is None:
        raise SystemExit("the theme is not installed: make setup")
    assets = Path(theme.origin).parent / "templates/assets/javascripts"
    shutil.copytree(assets, folder / "theme/javascripts")
    config = {**STOCK_CONFIG, "fields": STOCK_FIELDS}
    stock = {"config": config, "docs": list(stock_docs()), "options": {"suggest": False}}
    (folder / "theme/stock.json").write_text(json.dumps(stock, ensure_ascii=False), encoding="utf-8")
    if PAGEFIND.exists():
        command = [str(PAGEFIND.resolve()), "--site", str(folder), "--root-selector", "article"]
        subprocess.run(command, check=True, capture_output=True)
    (folder / "bench.html").write_text("<!doctype html><title>-</title>")  # a page without our policy
    (worker,) = assets.glob("workers/search.*.min.js")
    return worker.name


def name(address: str) -> str:
    """Return a page as queries.toml names it."""
    return address.split("#", maxsplit=1)[0].rstrip("/") or "index"


def figures(wanted: dict[str, str], answers: list[tuple[float, list[str]]]) -> str:
    """Score one engine on one part of the phrases."""
    first = three = empty = 0
    for pages, (_, addresses) in zip(wanted.values(), answers, strict=True):
        found = list(dict.fromkeys(map(name, addresses)))
        right = set(pages.split())
        first += bool(right & set(found[:FIRST]))
        three += bool(right & set(found[:THREE]))
        empty += not found
    median = statistics.median(took for took, _ in answers)
    total = len(wanted)
    return f"{first / total:>8.1%}{three / total:>13.1%}{empty:>7}{median:>12.1f}"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word, and without our policy: the peers are to run as they come."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  (the base class's)
        """Say nothing."""


def run(page: Page, worker: str) -> None:
    """Print the table."""
    parts: dict[str, dict[str, str]] = tomllib.loads(QUERIES.read_text(encoding="utf-8"))
    engines = {"ours": OURS, "theme (lunr)": LUNR.replace("WORKER", worker)}
    if PAGEFIND.exists():
        engines["Pagefind"] = PAGEFIND_ASK
    else:
        print("Pagefind is left out: npm ci in benchmarks/peers/")
    print(f"{'':<14}{'phrases':<16}{'first':>8}{'first three':>13}{'empty':>7}{'median ms':>12}")
    for engine, script in engines.items():
        for part, wanted in parts.items():
            answers = page.evaluate(script, list(wanted))
            print(f"{engine:<14}{f'{part} {len(wanted)}':<16}{figures(wanted, answers)}")


def main() -> None:
    """Serve a copy of the site with the peers beside it, and ask all of them."""
    chromium = shutil.which("chromium")
    with tempfile.TemporaryDirectory() as name_, sync_playwright() as playwright:
        folder = Path(name_)
        worker = prepare(folder)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/bench.html")
        run(page, worker)
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
