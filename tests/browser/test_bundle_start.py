"""What opens from file:// starts from the memory that the bundle carries, and plainly where that does not fit."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

EXAMPLE = Path("examples/web-skimming-card.json")
AN_EARLIER_EDITION = {
    "known_on": "2022-05-01",
    "as_of": "2022-05-02",
    "cause": "malware",
    "leak": "suspected",
}

BUNDLE = """
() => new Promise((loaded) => {
  const script = document.createElement("script");
  script.src = "assets/engine/bundle.js";
  script.onload = () => loaded(true);
  document.head.append(script);
})
"""
START = """
() => {
  globalThis.host = new engineHost.EngineHost({ base: "assets/engine/", timeoutMs: 60000 });
  return host.start().then(() => "ready", (failure) => failure.reason);
}
"""
OUTCOME = "async (facts) => (await host.call('outcome', { facts })).outcome_text"
ASK = "async ({ op, ...rest }) => (await host.call(op, rest)).ok"
NO_FILES = "for (const name of Object.keys(files)) if (/zip$|whl$/.test(name)) files[name] = '';"

# Safari before 18.2 has no such types; Pyodide then has no function to count arguments with
WITHOUT_TYPES = """worker = `{
  const Real = WebAssembly.Module;
  WebAssembly.Module = function (bytes) {
    if (String(bytes).includes(",251,20,")) throw new WebAssembly.CompileError("unknown type");
    return new Real(bytes);
  };
  Object.assign(WebAssembly.Module, { prototype: Real.prototype, customSections: Real.customSections });
}` + worker;"""

DAMAGES = {
    "nothing": "memory = ''",
    "cut short": "memory = memory.slice(0, 400_000)",
    "of another engine": "manifest.self_test.crc32 ^= 1",
}


@pytest.fixture
def page(open_page: OpenPage, offline_site: Path, host_script: str) -> Page:
    page = open_page((offline_site / "index.html").as_uri())
    page.evaluate(host_script)
    page.evaluate(BUNDLE)
    return page


def change(page: Page, code: str) -> None:
    names = "manifest, files, worker, memory"
    page.evaluate(
        f"() => {{ let {{ {names} }} = decisionEngineBundle; {code}; decisionEngineBundle = {{ {names} }}; }}"
    )


def told_by_command(facts: dict[str, Any], folder: Path) -> str:
    path = folder / "facts.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    command = [sys.executable, "-m", "decision_engine", "decide", "--json", str(path)]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


@pytest.mark.parametrize("age", ["", WITHOUT_TYPES], ids=["today's", "without types of functions"])
def test_the_carried_memory_answers_everything_without_a_file(page: Page, tmp_path: Path, age: str) -> None:
    change(page, NO_FILES + age)
    assert page.evaluate(START) == "ready"
    facts = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    for asked in (facts, AN_EARLIER_EDITION):
        assert page.evaluate(OUTCOME, asked) == told_by_command(asked, tmp_path)
    incident = {"facts": facts, "particulars": {}, "ticks": {}, "edits": {}, "log": []}
    for request in (
        {"op": "explain", "facts": facts, "duties": ["report_commission"]},
        {"op": "understand", "fact": "persons", "text": "約1000人"},
        {"op": "plan", "facts": facts},
        {"op": "papers", "facts": facts},
        {"op": "particulars"},
        {"op": "calendar", "facts": facts},
        {"op": "save", "incident": incident, "at": "2026-11-24T10:00+09:00"},
        {"op": "open", "text": json.dumps(facts)},
        {"op": "link", "facts": facts},
        {"op": "changes", "old": {}, "new": facts},
        {"op": "drill", "id": "mail"},
        {"op": "ready"},
        {"op": "card", "day": "2026-11-24"},
    ):
        assert page.evaluate(ASK, request), request["op"]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_memory_that_does_not_fit_is_only_a_reason_to_start_plainly(
    page: Page, watch: Watch, tmp_path: Path, damage: str
) -> None:
    change(page, DAMAGES[damage])
    assert page.evaluate(START) == "ready"
    facts = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert page.evaluate(OUTCOME, facts) == told_by_command(facts, tmp_path)
    page.evaluate("host.stop()")
    watch.expected += ["installing the standard library", "Failed to fetch"]
    change(page, NO_FILES)
    assert page.evaluate(START) == "start"
