"""The payload's last step: compress what common hosts leave uncompressed, and write down what is there."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from decision_engine.browser import handle

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = "manifest.json"
PACKED = ".packed"
"""Not `.gz`: some servers send that with an encoding of its own, and the browser would unpack it twice."""

KNOWN_INCIDENT = Path("examples/lost-encrypted-laptop.json")
"""With a memory kept from an earlier visit, the engine must answer this as the engine here does."""

TEXT = frozenset({".js", ".json"})
BY_MANY_HOSTS = frozenset({".wasm"})


@dataclass(frozen=True, slots=True)
class Shipped:
    """One file: as Pyodide reads it, and how it lies on the site (see frontend/host/protocol.ts)."""

    name: str
    size: int
    sha256: str
    plain: bool
    packed: dict[str, int | str] | None


def pack(folder: Path) -> list[Shipped]:
    """Give each file the forms in which it travels: text plain, archives packed, WebAssembly both ways."""
    shipped = []
    for path in sorted(path for path in folder.iterdir() if path.name != MANIFEST):
        plain = path.suffix in TEXT | BY_MANY_HOSTS
        data = path.read_bytes()
        packed: dict[str, int | str] | None = None
        if path.suffix not in TEXT:
            small = gzip.compress(data, 9, mtime=0)
            path.with_name(path.name + PACKED).write_bytes(small)
            packed = {"size": len(small), "sha256": _sha256(small)}
        if not plain:
            path.unlink()
        shipped.append(Shipped(path.name, len(data), _sha256(data), plain, packed))
    return shipped


def read_file(folder: Path, name: str) -> bytes:
    """Read one file of a packed payload as Pyodide reads it."""
    path = folder / name
    return path.read_bytes() if path.exists() else gzip.decompress((folder / (name + PACKED)).read_bytes())


def write_manifest(
    folder: Path, files: list[Shipped], *, engine: str, pyodide: str, wheel: str
) -> Mapping[str, Any]:
    """Write and return what the browser's worker reads first."""
    told = [asdict(file) for file in files]
    test = self_test()
    identity = json.dumps([pyodide, [(file.name, file.sha256) for file in files], test])
    manifest = {
        "engine": engine,
        "pyodide": pyodide,
        "id": _sha256(identity.encode())[:32],
        "wheel": wheel,
        "files": told,
        "self_test": test,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")
    return manifest


def self_test() -> dict[str, str | int]:
    """Answer the known incident with this engine."""
    facts = json.loads(KNOWN_INCIDENT.read_text(encoding="utf-8"))
    request = json.dumps({"op": "decide", "facts": facts})
    reply = handle(request)
    if not json.loads(reply)["ok"]:
        raise ValueError(f"the engine refuses {KNOWN_INCIDENT}: {reply}")
    return {"request": request, "crc32": zlib.crc32(reply.encode())}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
