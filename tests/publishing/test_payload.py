"""The payload that the site ships: locked, compiled, trimmed, and the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import json
import marshal
import subprocess
import sys
import traceback
import zipfile
import zlib
from dataclasses import replace
from functools import partial
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine import browser
from publishing.archive import read_zip, write_zip
from publishing.payload import dataclass_code, lines, stdlib
from publishing.payload import manifest as manifests
from publishing.payload.build import TARGET, build_wheel, compile_engine, lock_wheel

if TYPE_CHECKING:
    from collections.abc import Callable

PYODIDE_VERSION = "0.29.5"


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    path = TARGET / "manifest.json"
    if not path.exists():
        pytest.fail("there is no payload yet: run `make payload`")
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_manifest_tells_the_truth_about_every_file(manifest: dict[str, Any]) -> None:
    told = {file["name"]: (file["size"], file["sha256"]) for file in manifest["files"]}
    read = {name: manifests.read_file(TARGET, name) for name in told}
    assert told == {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in read.items()}
    lying = {path.name: path.read_bytes() for path in TARGET.iterdir() if path.name != "manifest.json"}
    plain = {file["name"] for file in manifest["files"] if file["plain"]}
    packed = {f"{file['name']}.packed": file["packed"] for file in manifest["files"] if file["packed"]}
    assert set(lying) == plain | packed.keys()
    assert packed == {
        name: {"size": len(lying[name]), "sha256": hashlib.sha256(lying[name]).hexdigest()} for name in packed
    }


def test_lock_names_the_compiled_wheel_and_nothing_else(manifest: dict[str, Any]) -> None:
    lock = json.loads((TARGET / "pyodide-lock.json").read_text())
    assert list(lock["packages"]) == ["decision-engine"]
    locked = lock["packages"]["decision-engine"]
    assert locked["file_name"] == manifest["wheel"]
    assert locked["sha256"] == hashlib.sha256(manifests.read_file(TARGET, manifest["wheel"])).hexdigest()
    assert lock["info"] == json.loads(Path("node_modules/pyodide/pyodide-lock.json").read_text())["info"]
    assert json.loads(Path("node_modules/pyodide/package.json").read_text())["version"] == PYODIDE_VERSION


def test_nothing_is_left_to_compile_in_the_browser(manifest: dict[str, Any]) -> None:
    for name in ("python_stdlib.zip", manifest["wheel"]):
        names = archive_of(name).namelist()
        assert any(entry.endswith(".pyc") for entry in names)
        assert not [entry for entry in names if entry.endswith(".py")]


def archive_of(name: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(manifests.read_file(TARGET, name)))


def test_archives_are_stored_so_that_they_are_compressed_as_a_whole(manifest: dict[str, Any]) -> None:
    for name in ("python_stdlib.zip", manifest["wheel"]):
        assert {entry.compress_type for entry in archive_of(name).infolist()} == {zipfile.ZIP_STORED}


def test_the_known_incident_is_answered_as_this_engine_answers_it(manifest: dict[str, Any]) -> None:
    known = manifest["self_test"]
    reply = browser.handle(known["request"])
    assert json.loads(reply)["view"]["headline"]
    assert zlib.crc32(reply.encode()) == known["crc32"]


def test_another_payload_has_another_identity(tmp_path: Path, manifest: dict[str, Any]) -> None:
    """A memory kept for one payload must never start another: every file, and Pyodide's version, counts."""
    files = [manifests.Shipped(**file) for file in manifest["files"]]
    changed = replace(files[0], sha256="0" * 64)
    write = partial(manifests.write_manifest, tmp_path, engine=manifest["engine"], wheel=manifest["wheel"])
    same = write(files, pyodide=manifest["pyodide"])["id"]
    others = {
        write([changed, *files[1:]], pyodide=manifest["pyodide"])["id"],
        write(files, pyodide="0.0")["id"],
    }
    assert same == manifest["id"]
    assert len({same, *others}) == 3


def test_library_holds_what_a_start_imports_and_little_more(manifest: dict[str, Any]) -> None:
    shipped = set(archive_of("python_stdlib.zip").namelist())
    imported = stdlib.probe(TARGET, [manifest["wheel"]]).imported
    assert imported <= shipped
    assert shipped - imported <= {*stdlib.ON_FAILURE, f"{dataclass_code.MODULE}.pyc"}


def test_a_module_that_pyodide_does_not_have_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no_such_module"):
        stdlib.write_trimmed(tmp_path / "library.zip", stdlib.Probed({"no_such_module.pyc"}, []))


WITH_READY_FUNCTIONS = """
import sys, zlib
from types import ModuleType

library, ready, request = map(open, sys.argv[1:])
for name, source in (("_dataclass_code", ready), ("dataclasses", library)):
    module = sys.modules[name] = ModuleType(name)
    exec(source.read(), module.__dict__)

compiled = []
module.exec = lambda text, names, made: (compiled.append(text), exec(text, names, made))
from decision_engine.browser import handle

print(zlib.crc32(handle(request.read()).encode()))
handle('{"op": "prepare"}')
print(len(compiled))
other = module.dataclass(frozen=True)(type("Duty", (), {"__annotations__": {"a": int}}))
other.__module__ = "decision_engine.language.rule"
print(other(1) == other(1), len(compiled))
"""


def test_the_engine_compiles_no_dataclass_at_its_start(tmp_path: Path, manifest: dict[str, Any]) -> None:
    """All functions are found ready and decide the same; a class with another text is still compiled, as ever."""
    stock = read_zip(stdlib.STOCK)["dataclasses.py"].decode()
    classes = stdlib.probe(TARGET, [manifest["wheel"]]).classes
    texts = (
        dataclass_code.patched(stock),
        dataclass_code.ready_module(classes),
        manifest["self_test"]["request"],
    )
    paths = [tmp_path / name for name in ("dataclasses.py", "ready.py", "request.json")]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-X", "frozen_modules=on", "-S", "-c", WITH_READY_FUNCTIONS, *map(str, paths)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    assert run.stdout.splitlines() == [str(manifest["self_test"]["crc32"]), "0", "True 1"]


def test_another_shape_of_the_library_stops_the_build() -> None:
    with pytest.raises(ValueError, match="dataclasses has changed"):
        dataclass_code.patched("def dataclass(): ...")


def test_a_traceback_without_line_tables_still_names_function_and_fault() -> None:
    source = "def outer():\n    inner()\n\ndef inner():\n    raise KeyError('persons')\n"
    header = MAGIC_NUMBER + bytes(12)
    whole = compile(source, "engine.py", "exec")
    bare = lines.without_lines(header + marshal.dumps(whole))[len(header) :]
    assert len(bare) < len(marshal.dumps(whole))
    names: dict[str, Any] = {}
    exec(marshal.loads(bare), names)  # noqa: S102, S302
    with pytest.raises(KeyError, match="persons") as caught:
        names["outer"]()
    frames = traceback.extract_tb(caught.tb)[-2:]
    assert [(frame.name, frame.lineno) for frame in frames] == [("outer", None), ("inner", None)]
    with pytest.raises(ValueError, match="another Python"):
        lines.without_lines(bytes(16) + bare)


def test_the_engine_wheel_is_the_same_bytes_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735689600")
    built = []
    for name in ("once", "again"):
        folder = tmp_path / name
        folder.mkdir()
        compile_engine(lock_wheel(build_wheel(folder), folder))
        built.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert built[0] == built[1]


@pytest.mark.parametrize("compress", [True, False])
def test_archives_depend_on_their_contents_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, compress: bool
) -> None:
    files = {"a/b.txt": b"one", "c.txt": b"two" * 1000}
    write_zip(tmp_path / "first.zip", files, compress=compress)
    later: Callable[[], float] = lambda: 4_000_000_000.0  # noqa: E731
    monkeypatch.setattr("time.time", later)
    write_zip(tmp_path / "second.zip", files, compress=compress)
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    assert read_zip(tmp_path / "first.zip") == files
