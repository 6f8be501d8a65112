"""The standard library of the browser payload: compiled ahead, and only the modules that are used.

Stock Pyodide ships sources, which every start compiles anew. Compiling them ahead makes a start about three
times as fast; keeping only what start-up and engine import makes it smaller than the sources were.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from publishing.archive import read_zip, write_zip
from publishing.payload import dataclass_code, lines
from publishing.payload.dataclass_code import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STOCK = Path("node_modules/pyodide/python_stdlib.zip")
PROBE = Path("publishing/payload/imported_modules.mjs")
CACHE = Path(".cache/payload")

ON_FAILURE = frozenset({"traceback.pyc", "linecache.pyc", "tokenize.pyc", "textwrap.pyc", "contextlib.pyc"})
"""Kept although a good run may not import them: without them an engine error could not be reported."""


def compiled_stdlib() -> Path:
    """Return the whole standard library compiled by pyodide-build, made once per version of Pyodide and Python."""
    stock = hashlib.sha256(STOCK.read_bytes()).hexdigest()[:16]
    target = (
        CACHE
        / f"stdlib-oo-{stock}-{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}.zip"
    )
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name("unfinished.zip")
        shutil.copyfile(STOCK, unfinished)
        py_compile(unfinished)
        unfinished.rename(target)
    return target


def py_compile(path: Path) -> None:
    """Compile a zip, a wheel, or a folder with wheels and their lock file in place, stored uncompressed.

    Uncompressed because one compression over the whole beats one inside for each file. Without docstrings and
    asserts (-OO): a quarter less to load, and nobody reads them there.
    """
    pyodide = Path(sys.executable).with_name("pyodide")
    command = [sys.executable, "-OO", str(pyodide), "py-compile", "--silent", "--no-keep", str(path)]
    subprocess.run([*command, "--compression-level", "0"], check=True)


def drop_lines(path: Path) -> None:
    """Leave line tables out of the compiled modules of an archive, the same bytes each time."""
    same = {**os.environ, "PYTHONHASHSEED": "0"}
    subprocess.run([sys.executable, "-m", lines.__name__, path], check=True, env=same)


class Probed(NamedTuple):
    """What a payload's engine asked of the library when it ran in Pyodide under Node."""

    imported: set[str]
    classes: list[Written]


def probe(payload: Path, wheels: Iterable[str]) -> Probed:
    """Run the engine of a payload in Pyodide under Node: library files imported, code written for dataclasses."""
    command = ["node", str(PROBE), str(payload), *wheels]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found = json.loads(run.stdout)
    return Probed(set(found["imported"]), [Written(*each) for each in found["classes"]])


def prepared_dataclasses(classes: Iterable[Written]) -> Mapping[str, bytes]:
    """Compile the library's `dataclasses` with what it finds ready."""
    stock = read_zip(STOCK)["dataclasses.py"].decode()
    sources = {
        "dataclasses.py": dataclass_code.patched(stock).encode(),
        f"{dataclass_code.MODULE}.py": dataclass_code.ready_module(classes).encode(),
    }
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "dataclasses.zip"
        write_zip(archive, sources, compress=False)
        py_compile(archive)
        return read_zip(archive)


def write_trimmed(target: Path, found: Probed) -> None:
    """Write the compiled standard library reduced to the imported modules."""
    everything = {**read_zip(compiled_stdlib()), **prepared_dataclasses(found.classes)}
    wanted = found.imported | ON_FAILURE | {f"{dataclass_code.MODULE}.pyc"}
    missing = wanted - everything.keys()
    if missing:
        raise FileNotFoundError(f"not in the compiled standard library: {', '.join(sorted(missing))}")
    write_zip(target, {name: everything[name] for name in sorted(wanted)}, compress=False)
    drop_lines(target)
