"""The payload as one text, for pages that may not fetch: opened from file://."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

from publishing.payload.manifest import read_file

PAYLOAD = Path("build/payload")
MEMORY = Path("build/payload.memory")
WORKER = Path("build/frontend/host-worker.js")


def bundle_text() -> str:
    """Write the bundle as JSON: manifest, worker source, files and started memory as gzip + base64."""
    manifest = json.loads((PAYLOAD / "manifest.json").read_text())
    files = {file["name"]: _packed(read_file(PAYLOAD, file["name"])) for file in manifest["files"]}
    bundle = {
        "manifest": manifest,
        "worker": WORKER.read_text(),
        "files": files,
        "memory": _packed(MEMORY.read_bytes()),
    }
    text = json.dumps(bundle, ensure_ascii=False, separators=(",", ":"))
    # no "<" at all: inside an HTML page neither `</script` nor `<!--` may appear
    return text.replace("<", "\\u003c")


def _packed(data: bytes) -> str:
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
