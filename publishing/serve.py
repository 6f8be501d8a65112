"""A small static server with the headers a real one should send: `python -m publishing.serve site --port 8000`."""

from __future__ import annotations

import argparse
import io
import threading
from contextlib import contextmanager, suppress
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr, override

from publishing.compression import SUFFIXES, accepted_coding, compressed
from publishing.policy import content_security_policy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from _typeshed import SupportsRead, SupportsWrite

HEADERS = {
    "Content-Security-Policy": content_security_policy(),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-cache",  # keep, but ask again: a rebuilt page shows at once
}


class SiteHandler(SimpleHTTPRequestHandler):
    """Serve files with our headers; answer a missing page with the site's own 404 page."""

    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012  (the base class declares it so)
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".whl": "application/octet-stream",
    }

    varies = False
    """The answer depends on what the browser accepts: caches between must know."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send a file in the coding that the browser accepts, where it is worth it."""
        path = self._asked_file()
        self.varies = path is not None and path.suffix in SUFFIXES
        coding = accepted_coding(self.headers.get("Accept-Encoding", "")) if self.varies else None
        if path is None or coding is None or self._is_fresh(path):
            return super().send_head()
        body = compressed(path, coding)
        if body is None:
            return super().send_head()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", coding)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", self.date_time_string(path.stat().st_mtime))
        self.end_headers()
        return io.BytesIO(body)

    def _asked_file(self) -> Path | None:
        """Find the file of the address; None where there is none, or where the base class redirects."""
        path = Path(self.translate_path(self.path))
        if self.path.split("?")[0].endswith("/"):
            path /= "index.html"
        return path if path.is_file() else None

    def _is_fresh(self, path: Path) -> bool:
        """Tell whether the browser holds this file already; the base class then answers so."""
        try:
            since = parsedate_to_datetime(self.headers.get("If-Modified-Since", ""))
        except ValueError:
            return False
        return since.tzinfo is not None and int(path.stat().st_mtime) <= since.timestamp()

    def end_headers(self) -> None:
        """Add our headers to every answer."""
        if self.varies:
            self.send_header("Vary", "Accept-Encoding")
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    @override
    def copyfile(self, source: SupportsRead[AnyStr], outputfile: SupportsWrite[AnyStr]) -> None:
        """A browser may stop listening: ours does, when it sees that WebAssembly comes uncompressed."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Show the 404 page of the site instead of the library's."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base class's name)
        """Stay silent: tests and readers do not want a line per file."""


@contextmanager
def serving(directory: Path, port: int = 0, handler: type[SiteHandler] = SiteHandler) -> Iterator[str]:
    """Serve a folder on this machine only, at a free port unless one is given, and yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(handler, directory=str(directory)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if not (options.directory / "index.html").is_file():
        parser.error(f"no site in {options.directory}: run `make site` first")
    with serving(options.directory, options.port) as address:
        print(f"{address}  (Ctrl+C to stop)")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
