"""What the browser benchmarks share: a folder served with both payloads, and Chromium with a lasting profile."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from publishing import serve
from publishing.payload.build import CORE, PYODIDE, build_wheel, lock_wheel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, Playwright

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
ARGUMENTS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]

STOCK_WORKER = """
importScripts("pyodide.js");
onmessage = async ({ data }) => {
  const python = await loadPyodide({ indexURL: new URL(".", location).href, packages: ["decision-engine"] });
  const handle = python.pyimport("decision_engine.browser").handle;
  postMessage(handle(data));
};
"""


@contextmanager
def arena() -> Iterator[tuple[Playwright, str, Path]]:
    """Serve our payload and stock Pyodide with the same (sources-only) engine from a folder, and start Playwright."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree("build/payload", root / "assets/engine")
        shutil.copytree("build/frontend", root / "assets/app")
        stock = root / "stock"
        stock.mkdir()
        for name in (*CORE, "python_stdlib.zip"):
            shutil.copyfile(PYODIDE / name, stock / name)
        lock_wheel(build_wheel(stock), stock)
        (stock / "worker.js").write_text(STOCK_WORKER)
        host = [
            "node_modules/.bin/esbuild",
            "frontend/host/index.ts",
            "--bundle",
            "--format=iife",
            "--log-level=warning",
        ]
        subprocess.run([*host, "--global-name=engineHost", f"--outfile={root / 'host.js'}"], check=True)
        icon = '<link rel="icon" href="data:,">'
        (root / "index.html").write_text(
            f'<!doctype html><title>-</title>{icon}<script src="host.js"></script>'
        )
        serve.HEADERS["Cache-Control"] = "max-age=3600"  # as a static host would, for both alike
        with serve.serving(root) as url, sync_playwright() as playwright:
            yield playwright, url, root


@contextmanager
def profile(playwright: Playwright) -> Iterator[BrowserContext]:
    """Open Chromium with a profile of its own: empty at first, then with the caches a reader's browser keeps."""
    chromium = shutil.which("chromium") or "chromium"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=chromium, args=ARGUMENTS
        )
        yield context
        context.close()
