"""The standard library of the browser payload: compiled ahead, and only the modules that are used.

Stock Pyodide ships sources, which every start compiles anew. Compiling them ahead makes a start about three
times as fast; keeping only what start-up and engine import makes it smaller than the sources were.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from publishing.archive import read_zip, write_zip

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
    subprocess.run(
        [
            sys.executable,
            "-OO",
            pyodide,
            "py-compile",
            "--silent",
            "--no-keep",
            "--compression-level",
            "0",
            path,
        ],
        check=True,
    )


def imported_modules(payload: Path, wheel: str) -> set[str]:
    """Run the engine of a payload in Pyodide under Node and return the library files that were imported."""
    run = subprocess.run(["node", PROBE, payload, wheel], check=True, stdout=subprocess.PIPE, text=True)
    names: list[str] = json.loads(run.stdout)
    return set(names)


def write_trimmed(target: Path, imported: set[str]) -> None:
    """Write the compiled standard library reduced to the imported modules."""
    everything = read_zip(compiled_stdlib())
    wanted = imported | ON_FAILURE
    missing = wanted - everything.keys()
    if missing:
        raise FileNotFoundError(f"not in the compiled standard library: {', '.join(sorted(missing))}")
    write_zip(target, {name: everything[name] for name in sorted(wanted)}, compress=False)
