"""EngineHost in real pages: start, progress, silence afterwards, and every way of failing."""

from __future__ import annotations

import gzip
import json
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any, override
from urllib.request import Request, urlopen

import pytest

from publishing.serve import SiteHandler, serving

if TYPE_CHECKING:
    import io
    from typing import BinaryIO

    from playwright.sync_api import Page, Route

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

START = """
async ({ base, timeoutMs }) => {
  globalThis.told = [];
  globalThis.host = new engineHost.EngineHost({ base, timeoutMs, onProgress: (p) => told.push(p) });
  return host.start().then(() => "ready", (failure) => failure.reason);
}
"""


def start(page: Page, script: str, *, timeout_ms: int = 30_000) -> str:
    page.evaluate(script)
    options = {"base": "assets/engine/", "timeoutMs": timeout_ms}
    return str(page.evaluate(START, options))


def told(page: Page) -> list[dict[str, Any]]:
    return list(page.evaluate("told"))


def transfer_size(url: str) -> int:
    """Ask the server how long a file is as browsers take it: packed."""
    asked = Request(url, method="HEAD", headers={"Accept-Encoding": "gzip, deflate, br"})  # noqa: S310 - ours
    with urlopen(asked) as answer:  # noqa: S310
        return int(answer.headers["Content-Length"])


def test_progress_counts_bytes_as_they_travel_up_to_the_whole_payload(
    open_page: OpenPage, site_url: str, host_script: str, engine_files: list[dict[str, Any]]
) -> None:
    page = open_page(site_url)
    assert start(page, host_script) == "ready"
    steps = told(page)
    loaded = [step["loadedBytes"] for step in steps]
    assert loaded == sorted(loaded)
    # of a script the browser tells nothing: it counts as it is unpacked
    travelled = sum(
        file["size"]
        if file["name"].endswith(".js")
        else transfer_size(f"{site_url}assets/engine/{file['name']}")
        if file["plain"]
        else file["packed"]["size"]
        for file in engine_files
    )
    assert loaded[-1] == steps[-1]["totalBytes"] == travelled
    phases = [step["phase"] for step in steps]
    assert sorted(set(phases), key=phases.index) == ["download", "start", "ready"]


def test_a_host_that_compresses_nothing_sends_what_we_packed(
    open_page: OpenPage, watch: Watch, host_script: str, engine_files: list[dict[str, Any]]
) -> None:
    with serving(Path("site"), handler=CompressingNothing) as url:
        watch.allowed += (url,)
        page = open_page(url)
        assert start(page, host_script) == "ready"
        assert page.evaluate("host.call('decide', { facts: {} }).then((reply) => reply.ok)")
    assert told(page)[-1]["totalBytes"] == sum((file["packed"] or file)["size"] for file in engine_files)


class CompressingNothing(SiteHandler):
    """As many a simple host does it."""

    @override
    def send_head(self) -> io.BytesIO | BinaryIO | None:
        return SimpleHTTPRequestHandler.send_head(self)


def test_nothing_is_requested_once_the_engine_is_ready(
    open_page: OpenPage, site_url: str, host_script: str, watch: Watch
) -> None:
    page = open_page(site_url)
    assert start(page, host_script) == "ready"
    before = list(watch.requests)
    for _ in range(3):
        page.evaluate("host.call('decide', { facts: { persons: 1 } })")
    page.wait_for_timeout(200)
    assert watch.requests == before


def test_a_missing_file_is_a_network_failure_and_retry_recovers(
    open_page: OpenPage, site_url: str, host_script: str, watch: Watch
) -> None:
    watch.expected += ["404", "exception: ", "installing the standard library"]
    page = open_page(site_url)
    page.route("**/python_stdlib.zip.packed?*", lambda route: route.fulfill(status=404))
    assert start(page, host_script) == "network"
    assert told(page)[-1]["reason"] == "network"
    page.unroute_all()
    assert page.evaluate("host.retry().then(() => 'ready')") == "ready"
    assert page.evaluate("host.call('decide', { facts: {} }).then((reply) => reply.ok)")


def test_a_download_that_hangs_times_out(open_page: OpenPage, site_url: str, host_script: str) -> None:
    page = open_page(site_url)
    page.route("**/pyodide.asm.wasm?*", lambda _never_answered: None)
    assert start(page, host_script, timeout_ms=2_000) == "timeout"
    assert page.evaluate("host.call('decide', { facts: {} }).catch((failure) => failure.reason)") == "timeout"


def test_a_changed_engine_wheel_is_refused(
    open_page: OpenPage, site_url: str, host_script: str, watch: Watch
) -> None:
    watch.expected += ["integrity", "Failed to fetch"]
    page = open_page(site_url)
    page.route(
        "**/*.whl.packed?*", lambda route: route.fulfill(status=200, body=b"not the wheel that was locked")
    )
    assert start(page, host_script) == "network"


@pytest.mark.parametrize("fault", [(gzip.compress(b"no program"), "start"), (b"cut off", "network")])
def test_webassembly_that_does_not_compile_is_told_without_waiting(
    open_page: OpenPage, site_url: str, host_script: str, watch: Watch, fault: tuple[bytes, str]
) -> None:
    """Pyodide only logs this and waits: without our own ears the reason would be the time-out."""
    body, reason = fault
    watch.expected += ["wasm"]
    page = open_page(site_url)
    page.route("**/pyodide.asm.wasm?*", lambda route: route.fulfill(status=200, body=b"without any coding"))
    page.route("**/pyodide.asm.wasm.packed?*", lambda route: route.fulfill(status=200, body=body))
    assert start(page, host_script, timeout_ms=60_000) == reason


def test_a_policy_without_webassembly_is_named_at_once(
    open_page: OpenPage, site_url: str, host_script: str, watch: Watch
) -> None:
    watch.expected += ["unsafe-eval", "wasm-eval"]

    def forbid(route: Route) -> None:
        response = route.fetch()
        strict = response.headers["content-security-policy"].replace(" 'wasm-unsafe-eval'", "")
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": strict})

    page = open_page(site_url)
    page.context.route("**/host-worker.js", forbid)
    assert start(page, host_script, timeout_ms=10_000) == "blocked"


def test_stop_rejects_what_is_waiting_and_a_new_start_works(
    open_page: OpenPage, site_url: str, host_script: str
) -> None:
    page = open_page(site_url)
    assert start(page, host_script) == "ready"
    waiting = "host.call('decide', { facts: {} }).catch((failure) => failure.reason)"
    assert page.evaluate(f"() => {{ const answer = {waiting}; host.stop(); return answer; }}") == "stopped"
    assert page.evaluate("host.start().then(() => 'ready')") == "ready"


def test_the_engine_answers_in_the_unpacked_zip(
    open_page: OpenPage, offline_site: Path, host_script: str, watch: Watch
) -> None:
    page = open_page((offline_site / "index.html").as_uri())
    assert start(page, host_script) == "ready"
    assert page.evaluate("host.call('decide', { facts: {} }).then((reply) => reply.ok)")
    assert {url.split(":")[0] for url in watch.requests} <= {"file", "blob"}


def test_the_trimmed_library_holds_all_that_a_real_start_imports(
    open_page: OpenPage, site_url: str, host_script: str
) -> None:
    """Modules are imported on demand: ask for an error too, which needs modules that a good answer does not."""
    page = open_page(site_url)
    assert start(page, host_script) == "ready"
    reply = page.evaluate("host.call('decide', { facts: { persons: 'たくさん' } })")
    assert reply["error"]["fact"] == "persons"
    assert "ModuleNotFoundError" not in json.dumps(reply)
