"""One Chromium, the built site served with its real headers, the unpacked ZIP and the one file, each opened for real.

Every page opened through `open_page` is watched: a request elsewhere, a violation of the content security policy, a
console error or an uncaught exception fails the test that caused it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from playwright.sync_api import sync_playwright

from publishing.offline.build import NAME, ONE_FILE, ZIP
from publishing.serve import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`));
"""


class OpenPage(Protocol):
    """Opens an address in a new, watched page."""

    def __call__(self, url: str, *, width: int = 1280, height: int = 900, **context: Any) -> Page:  # noqa: ANN401
        """Open it at this size; further options go to the browser context."""


@dataclass
class Watch:
    """What went wrong or went out while pages of one test were open."""

    allowed: tuple[str, ...]
    expected: list[str] = field(default_factory=list)
    """Parts of messages that a test provokes on purpose."""
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        """Listen to everything in a context, its workers included."""
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(f"exception: {error.error}"))

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith(self.allowed):
            self.complaints.append(f"request elsewhere: {request.url[:200]}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" or "Content Security Policy" in message.text:
            self.complaints.append(f"console: {message.text}")

    def unexpected(self) -> list[str]:
        """Return the complaints that no test asked for."""
        return [c for c in self.complaints if not any(part in c for part in self.expected)]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.fail("Chromium is missing; `make test` installs it or says what to install")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site_url() -> Iterator[str]:
    if not Path("site/index.html").exists():
        pytest.fail("there is no site/ yet: run `make site`")
    with serving(Path("site")) as url:
        yield url


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the ZIP as a reader would, into a folder with a Japanese name and a space."""
    if not ZIP.exists():
        pytest.fail(f"there is no {ZIP} yet: run `make offline`")
    folder = tmp_path_factory.mktemp("usb") / "社内 共有"
    with zipfile.ZipFile(ZIP) as archive:
        archive.extractall(folder)
    return folder / NAME


@pytest.fixture(scope="session")
def one_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the one file to a folder of its own, so that nothing can lie beside it."""
    if not ONE_FILE.exists():
        pytest.fail(f"there is no {ONE_FILE} yet: run `make offline`")
    return Path(shutil.copyfile(ONE_FILE, tmp_path_factory.mktemp("mail") / "判断ナビ (1).html"))


@pytest.fixture
def watch(site_url: str) -> Iterator[Watch]:
    """Collect complaints, and fail the test if any was not expected."""
    watch = Watch(allowed=(site_url, "file:", "blob:", "data:"))
    yield watch
    assert watch.unexpected() == []


@pytest.fixture
def open_page(browser: Browser, watch: Watch) -> Iterator[OpenPage]:
    contexts: list[BrowserContext] = []

    def open_page(url: str, *, width: int = 1280, height: int = 900, **options: Any) -> Page:  # noqa: ANN401
        context = browser.new_context(viewport={"width": width, "height": height}, locale="ja-JP", **options)
        contexts.append(context)
        watch.follow(context)
        page = context.new_page()
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def host_script() -> str:
    """Bundle EngineHost as `engineHost`, to drive it in a page without the tool's own screens."""
    command = ["node_modules/.bin/esbuild", "frontend/host/index.ts", "--bundle", "--format=iife"]
    run = subprocess.run([*command, "--global-name=engineHost"], check=True, capture_output=True, text=True)
    return run.stdout + ";globalThis.engineHost = engineHost;"


@pytest.fixture(scope="session")
def engine_files() -> list[dict[str, Any]]:
    """The files of the payload that the site ships, as its manifest describes them."""
    manifest = json.loads(Path("site/assets/engine/manifest.json").read_text())
    files: list[dict[str, Any]] = manifest["files"]
    return files
