"""The same facts give byte-identical outcomes on the command line, in the served page and from file://."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from decision_engine.intake.answers import read
from decision_engine.intake.files import facts_of
from publishing.payload.build import digest_of_inputs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

EXAMPLES = sorted(path for path in Path("examples").glob("*") if path.suffix in {".json", ".toml"})

DECIDE = """
async ({ base, incidents }) => {
  const host = new engineHost.EngineHost({ base, timeoutMs: 60000 });
  const texts = [];
  for (const facts of incidents) {
    const reply = await host.call("outcome", { facts });
    texts.push(reply.ok ? reply.outcome_text : JSON.stringify(reply.error));
  }
  host.stop();
  return texts;
}
"""


def given(path: Path) -> Mapping[str, object]:
    """The answers in a file as the page would send them."""
    return read(facts_of(str(path))).given


@pytest.fixture(scope="module", autouse=True)
def payload_is_of_this_engine() -> None:
    """Spare the reader a puzzle: two engines may well differ."""
    stamp = Path("build/payload.inputs")
    if not stamp.exists() or stamp.read_text() != digest_of_inputs():
        pytest.fail("the payload was built from another state of the engine: run `make offline`")


@pytest.fixture(scope="module")
def from_command_line() -> dict[str, bytes]:
    def run(path: Path) -> bytes:
        command = [sys.executable, "-m", "decision_engine", "decide", "--json", str(path)]
        return subprocess.run(command, check=True, capture_output=True).stdout

    return {path.name: run(path) for path in EXAMPLES}


@pytest.fixture
def addresses(site_url: str, offline_site: Path, one_file: Path) -> dict[str, tuple[str, str]]:
    """Where each page lies, and where it finds the engine."""
    return {
        "served": (f"{site_url}navi/", "../assets/engine/"),
        "zip": ((offline_site / "navi.html").as_uri(), "assets/engine/"),
        "one file": (one_file.as_uri(), "there-is-no-folder/"),
    }


def test_there_are_examples_enough() -> None:
    assert len(EXAMPLES) >= 8


@pytest.mark.parametrize("place", ["served", "zip", "one file"])
def test_outcomes_are_byte_identical(
    place: str,
    addresses: dict[str, tuple[str, str]],
    from_command_line: dict[str, bytes],
    open_page: OpenPage,
    host_script: str,
) -> None:
    address, base = addresses[place]
    page = open_page(address)
    page.evaluate(host_script)
    texts = page.evaluate(DECIDE, {"base": base, "incidents": [given(path) for path in EXAMPLES]})
    in_browser = {path.name: text.encode() for path, text in zip(EXAMPLES, texts, strict=True)}
    assert in_browser == from_command_line
