"""The payload that the site ships: locked, compiled, trimmed, and the same bytes each time."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from publishing.archive import read_zip, write_zip
from publishing.payload import stdlib
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
    found = {
        path.name: (path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in TARGET.iterdir()
        if path.name != "manifest.json"
    }
    assert told == found


def test_lock_names_the_compiled_wheel_and_nothing_else(manifest: dict[str, Any]) -> None:
    lock = json.loads((TARGET / "pyodide-lock.json").read_text())
    assert list(lock["packages"]) == ["decision-engine"]
    locked = lock["packages"]["decision-engine"]
    assert locked["file_name"] == manifest["wheel"]
    assert locked["sha256"] == hashlib.sha256((TARGET / manifest["wheel"]).read_bytes()).hexdigest()
    assert lock["info"] == json.loads(Path("node_modules/pyodide/pyodide-lock.json").read_text())["info"]
    assert json.loads(Path("node_modules/pyodide/package.json").read_text())["version"] == PYODIDE_VERSION


def test_nothing_is_left_to_compile_in_the_browser(manifest: dict[str, Any]) -> None:
    for name in ("python_stdlib.zip", manifest["wheel"]):
        names = read_zip(TARGET / name)
        assert any(entry.endswith(".pyc") for entry in names)
        assert not [entry for entry in names if entry.endswith(".py")]


def test_archives_are_stored_so_that_the_server_can_compress_them(manifest: dict[str, Any]) -> None:
    for name in ("python_stdlib.zip", manifest["wheel"]):
        with zipfile.ZipFile(TARGET / name) as archive:
            assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}


def test_library_holds_what_a_start_imports_and_little_more() -> None:
    shipped = set(read_zip(TARGET / "python_stdlib.zip"))
    imported = stdlib.imported_modules(TARGET)
    assert imported <= shipped
    assert shipped - imported <= stdlib.ON_FAILURE


def test_a_module_that_pyodide_does_not_have_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no_such_module"):
        stdlib.write_trimmed(tmp_path / "library.zip", {"no_such_module.pyc"})


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
