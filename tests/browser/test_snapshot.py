"""A later visit starts from the memory kept by the first, decides the same, and never keeps what the reader typed."""

from __future__ import annotations

import base64
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

EXAMPLE = Path("examples/web-skimming-card.json")
TYPED = 987654

START = """
async () => {
  globalThis.host?.stop();
  globalThis.host = new engineHost.EngineHost({ base: "assets/engine/", timeoutMs: 60000 });
  await host.start();
}
"""
OUTCOME = "async (facts) => (await host.call('outcome', { facts })).outcome_text"
ASK = "async ({ op, ...rest }) => host.call(op, rest)"
KEYS = "async () => (await (await caches.open('decision-engine')).keys()).map(({ url }) => url)"
WAIT_UNTIL_KEPT = """
async () => {
  for (let tries = 0; tries < 600; tries += 1) {
    const keys = await (await caches.open("decision-engine")).keys();
    const found = keys.find(({ url }) => url.includes("/snapshot-") && !url.endsWith("-older"));
    if (found) return found.url;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error("no snapshot was kept");
}
"""
READ = """
async (url) => {
  const bytes = new Uint8Array(await (await caches.match(url)).arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
}
"""
WRITE = """
async ([url, text]) => (await caches.open("decision-engine")).put(url, new Response(text));
"""
FORGET = "() => caches.delete('decision-engine')"


def start(page: Page) -> None:
    page.evaluate(START)


def loaded_library(watch: Watch) -> bool:
    return any("python_stdlib" in url for url in watch.requests)


@pytest.fixture
def facts() -> dict[str, Any]:
    known: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    return {**known, "persons": TYPED}


@pytest.fixture
def visited(open_page: OpenPage, site_url: str, host_script: str, facts: dict[str, Any]) -> Page:
    """A page whose reader has answered, long enough ago for the worker to have kept its snapshot."""
    page = open_page(site_url)
    page.evaluate(host_script)
    page.evaluate(WRITE, [f"{site_url}assets/engine/snapshot-0.0-older", "of an earlier release"])
    start(page)
    page.evaluate(OUTCOME, facts)
    page.evaluate(WAIT_UNTIL_KEPT)
    return page


def test_a_later_visit_needs_no_library_and_decides_the_same_bytes(
    visited: Page, watch: Watch, facts: dict[str, Any], tmp_path: Path
) -> None:
    watch.requests.clear()
    start(visited)
    assert not loaded_library(watch)
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    command = [sys.executable, "-m", "decision_engine", "decide", "--json", str(path)]
    expected = subprocess.run(command, check=True, capture_output=True).stdout
    assert visited.evaluate(OUTCOME, facts).encode() == expected
    refused = visited.evaluate("host.call('decide', { facts: { persons: 'たくさん' } })")
    assert refused["error"]["fact"] == "persons"
    for op in (
        "plan",
        "papers",
        "calendar",
    ):  # loaded at the first such request, from files that are not there now
        assert visited.evaluate(ASK, {"op": op, "facts": facts})["ok"], op


def test_what_is_kept_holds_no_answer_of_the_reader_and_replaces_older_ones(visited: Page) -> None:
    """The reader's number is in no form in the memory that is kept; the known incident's is."""
    (key,) = visited.evaluate(KEYS)
    memory = gzip.decompress(base64.b64decode(visited.evaluate(READ, key)))
    known = json.loads(Path("build/payload/manifest.json").read_text())["self_test"]["request"]
    persons = json.loads(known)["facts"]["persons"]
    assert str(TYPED).encode() not in memory
    assert f"{TYPED:,}".encode() not in memory
    assert TYPED.to_bytes(4, "little") not in memory
    assert f"{persons:,}".encode() in memory or str(persons).encode() in memory


@pytest.mark.parametrize("damage", ["not gzip at all", ""])
def test_a_damaged_snapshot_is_only_a_reason_to_start_plainly(
    visited: Page, watch: Watch, facts: dict[str, Any], damage: str
) -> None:
    (key,) = visited.evaluate(KEYS)
    visited.evaluate(WRITE, [key, damage])
    watch.requests.clear()
    start(visited)
    assert loaded_library(watch)
    assert visited.evaluate(OUTCOME, facts)
    assert visited.evaluate(KEYS) == [key.replace("/snapshot-", "/refused-")]


def test_a_snapshot_that_decides_differently_is_refused(
    visited: Page, watch: Watch, facts: dict[str, Any]
) -> None:
    def expect_another_answer(route: Route) -> None:
        manifest = json.loads(route.fetch().text())
        manifest["self_test"]["crc32"] ^= 1
        route.fulfill(json=manifest)

    visited.route("**/manifest.json", expect_another_answer)
    watch.requests.clear()
    start(visited)
    assert loaded_library(watch)
    assert visited.evaluate(OUTCOME, facts)
    assert all("/refused-" in key for key in visited.evaluate(KEYS))


def test_a_browser_that_keeps_nothing_starts_plainly_each_time(
    open_page: OpenPage, watch: Watch, site_url: str, host_script: str, facts: dict[str, Any]
) -> None:
    """As in a private window, or at an insecure address."""
    denied = "Object.defineProperty(globalThis, 'caches', { get() { throw new Error('denied'); } });"

    def deny(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=denied + response.text())

    page = open_page(site_url)
    page.context.route("**/host-worker.js", deny)
    page.evaluate(host_script)
    for _ in range(2):
        watch.requests.clear()
        start(page)
        assert loaded_library(watch)
        assert page.evaluate(OUTCOME, facts)
