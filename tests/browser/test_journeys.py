"""The same journey in Chromium, Firefox ESR and WebKitGTK: answer, result, save, reopen, print; served, ZIP, one file.

Drives each browser through Node (tests/browser/journeys). Everything that is not the served site has to pass a proxy
that writes the address down and lets nothing through.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, override
from urllib.parse import urlsplit

import pytest

from publishing.serve import SiteHandler, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.browser

JOURNEY = "tests/browser/journeys/journey.mjs"
PICTURES = Path("build/journeys")
"""One screenshot of the result per browser and place, to be looked at."""

PROGRAMS = {"chromium": ("chromium",), "firefox": ("firefox-esr",), "webkit": ("WebKitWebDriver", "xvfb-run")}
ERRANDS = (
    "google.com",
    "googleapis.com",
    "gvt1.com",
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
    "firefox.com",
)
"""Where browsers go of their own accord, whatever page is open (time, updates, lists of add-ons)."""

PLACES = ("served", "zip", "one-file")
TIMEOUT_S = 600


@contextmanager
def refusing_proxy() -> Iterator[tuple[int, list[str]]]:
    """Refuse every request and remember where it wanted to go."""
    asked: list[str] = []

    class Refuse(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append(self.path)
            self.send_error(HTTPStatus.FORBIDDEN)

        do_GET = do_POST = do_HEAD = do_CONNECT  # noqa: N815  (the base class's names)

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Refuse)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1], asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module", params=list(PROGRAMS))
def travelled(request: pytest.FixtureRequest, offline_site: Path, one_file: Path) -> dict[str, Any]:
    """Make the whole journey once per browser; the tests look at different sides of it."""
    name: str = request.param
    missing = [program for program in PROGRAMS[name] if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{name}: {', '.join(missing)} is not installed (see publishing/system_packages.sh)")
    served: list[str] = []

    class Recorder(SiteHandler):
        @override
        def parse_request(self) -> bool:
            understood = super().parse_request()
            served.append(self.path)
            return understood

    with refusing_proxy() as (port, elsewhere), serving(Path("site"), handler=Recorder) as url:
        places = (f"{url}navi/", (offline_site / "navi.html").as_uri(), one_file.as_uri())
        addresses = [f"{place}={address}" for place, address in zip(PLACES, places, strict=True)]
        command = ["node", JOURNEY, name, str(port), str(PICTURES / name), *addresses]
        run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=TIMEOUT_S)
    assert run.returncode == 0, run.stderr
    return {"name": name, "served": served, "elsewhere": elsewhere, **json.loads(run.stdout)}


@pytest.mark.parametrize("place", PLACES)
def test_answers_lead_to_the_result_are_saved_opened_again_and_printed(
    travelled: dict[str, Any], place: str
) -> None:
    found = travelled["places"][place]
    assert found["status"] == found["reopened"]["status"] == "required"
    chosen = {fact: value for fact, value in found["saved"].items() if fact not in {"known_on", "items"}}
    assert found["saved"]["items"] == ["checkup_result"]
    assert found["reopened"]["facts"] == {**chosen, "items": "checkup_result"}
    paper = found["paper"]
    assert paper["onPaper"] > paper["onScreen"]
    assert paper["bytes"] is None or paper["bytes"] > 10_000


@pytest.mark.parametrize("place", PLACES)
def test_no_policy_is_violated_and_no_error_is_thrown(travelled: dict[str, Any], place: str) -> None:
    found = travelled["places"][place]
    assert (found["violations"], found["errors"]) == ([], [])


def test_the_journey_asks_nothing_of_anybody_else(travelled: dict[str, Any]) -> None:
    """Not through the proxy, and not by any page: of the site, only what it consists of."""
    hosts = {(urlsplit(asked).hostname or asked.split(":")[0]) for asked in travelled["elsewhere"]}
    assert {host for host in hosts if not host.endswith(ERRANDS)} == set()
    for place in PLACES:
        resources = [urlsplit(url) for url in travelled["places"][place]["resources"]]
        assert {url.hostname for url in resources} <= {None, "127.0.0.1"}
    asked = [path.split("?")[0] for path in travelled["served"]]
    assert [path for path in asked if not (Path("site") / path.lstrip("/")).exists()] == []
    assert [path for path in travelled["served"] if "?" in path and "/assets/" not in path] == []
    for place in ("zip", "one-file"):
        resources = [urlsplit(url) for url in travelled["places"][place]["resources"]]
        assert {url.scheme for url in resources} <= {"file", "blob", "data"}
