"""The small server: what it sends in which coding, what it says about it, and what it does not do twice."""

from __future__ import annotations

import gzip
import http.client
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import brotli
import pytest

from publishing.compression import accepted_coding
from publishing.serve import HEADERS, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message
    from pathlib import Path

TEXT = "<p>漏えい対応の手引き</p>\n" * 200


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = tmp_path_factory.mktemp("site")
    (site / "index.html").write_text(TEXT, encoding="utf-8")
    (site / "404.html").write_text("<p>ありません</p>", encoding="utf-8")
    (site / "engine.wasm").write_bytes(b"\0asm" * 5000)
    (site / "packed.zip").write_bytes(gzip.compress(bytes(range(256)) * 4) + bytes(_noise()))
    (site / "photo.png").write_bytes(b"x" * 5000)
    (site / "part").mkdir()
    (site / "part/index.html").write_text(TEXT, encoding="utf-8")
    with serving(site) as url:
        yield url


def _noise() -> Iterator[int]:
    """Bytes that no coding makes smaller."""
    value = 1
    for _ in range(4000):
        value = value * 48271 % 2147483647
        yield value >> 8 & 255


def get(
    address: str, path: str, coding: str = "", *, method: str = "GET", **headers: str
) -> tuple[int, Message, bytes]:
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.putrequest(method, path, skip_accept_encoding=True)
    for name, value in {"Accept-Encoding": coding, **sent}.items():
        if value:
            connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", None),
        ("identity", None),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.2, gzip;q=0.8", "gzip"),
        ("br; q=1.0, gzip; q=1.0", "br"),
        ("*", "br"),
        ("*;q=0.1, br;q=0", "gzip"),
        ("*;q=0", None),
        ("deflate, zstd", None),
        ("br;q=much", None),
    ],
)
def test_the_coding_is_the_one_that_the_browser_weighs_most(header: str, coding: str | None) -> None:
    assert accepted_coding(header) == coding


@pytest.mark.parametrize("path", ["/", "/index.html", "/part/", "/index.html?x=1"])
@pytest.mark.parametrize(("coding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_a_page_comes_packed_and_is_the_same_page(
    address: str, path: str, coding: str, unpack: Callable[[bytes], bytes]
) -> None:
    status, headers, body = get(address, path, coding)
    assert status == 200
    assert headers["Content-Encoding"] == coding
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert int(headers["Content-Length"]) == len(body) < len(TEXT.encode()) / 10
    assert unpack(body).decode() == TEXT


def test_every_answer_that_depends_on_the_coding_says_so_and_carries_our_headers(address: str) -> None:
    for coding in ("", "gzip", "br"):
        _, headers, _ = get(address, "/engine.wasm", coding)
        assert headers["Vary"] == "Accept-Encoding"
        assert headers["Content-Type"] == "application/wasm"
        assert all(headers[name] == value for name, value in HEADERS.items())
    _, headers, _ = get(address, "/photo.png", "br")
    assert "Vary" not in headers
    assert "Content-Encoding" not in headers


def test_what_gains_nothing_or_is_not_accepted_comes_as_it_is(address: str) -> None:
    for path, coding in (("/packed.zip", "br"), ("/index.html", ""), ("/index.html", "identity")):
        _, headers, body = get(address, path, coding)
        assert "Content-Encoding" not in headers
        assert int(headers["Content-Length"]) == len(body) > 0


def test_head_says_what_get_would_and_sends_no_body(address: str) -> None:
    _, said, body = get(address, "/index.html", "br", method="HEAD")
    _, sent, _ = get(address, "/index.html", "br")
    assert body == b""
    assert said["Content-Length"] == sent["Content-Length"]
    assert said["Content-Encoding"] == "br"


def test_what_the_browser_holds_already_is_not_sent_again(address: str, tmp_path: Path) -> None:
    _, headers, _ = get(address, "/index.html", "br")
    status, again, body = get(address, "/index.html", "br", If_Modified_Since=headers["Last-Modified"])
    assert (status, body) == (304, b"")
    assert "Content-Encoding" not in again
    status, _, _ = get(address, "/index.html", "br", If_Modified_Since="Mon, 01 Jan 2001 00:00:00 GMT")
    assert status == 200
    (tmp_path / "index.html").write_text(TEXT, encoding="utf-8")
    with serving(tmp_path) as other:
        get(other, "/index.html", "br")
        (tmp_path / "index.html").write_text(TEXT + "新しい", encoding="utf-8")
        assert brotli.decompress(get(other, "/index.html", "br")[2]).decode().endswith("新しい")


def test_missing_pages_and_folders_without_a_slash_keep_their_answers(address: str) -> None:
    status, headers, body = get(address, "/nothing", "br")
    assert status == 404
    assert "ありません" in body.decode()
    assert "Content-Encoding" not in headers
    status, headers, _ = get(address, "/part", "br")
    assert status == 301
    assert headers["Location"].endswith("/part/")
