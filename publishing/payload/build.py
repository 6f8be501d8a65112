"""Builds what the browser loads: Pyodide's core, the trimmed standard library, the engine wheel and its lock.

Run as `python -m publishing.payload`; does nothing when no input changed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import update_package_sha256

from publishing.archive import read_zip, write_zip
from publishing.payload import stdlib
from publishing.payload.manifest import MANIFEST, pack, write_manifest

if TYPE_CHECKING:
    from collections.abc import Mapping

PYODIDE = Path("node_modules/pyodide")
TARGET = Path("build/payload")
RUNTIME = "pyodide.asm.js"
CORE = ("pyodide.js", RUNTIME, "pyodide.asm.wasm")
TRIM = Path("publishing/payload/trim_runtime.mjs")
MEMORY = Path("publishing/payload/memory.mjs")
STARTED = TARGET.with_name("payload.memory")
"""The started engine's memory, for the offline bundle; the site does not ship it."""
ENGINE = "decision-engine"


def main() -> None:
    """Build the payload unless the one that is there was made from the same inputs."""
    inputs = digest_of_inputs()
    stamp = TARGET.with_name("payload.inputs")
    made = (TARGET / MANIFEST).exists() and STARTED.exists()
    if made and stamp.exists() and stamp.read_text() == inputs:
        print(f"payload: up to date in {TARGET}")
        return
    stamp.unlink(missing_ok=True)
    manifest = build(TARGET)
    subprocess.run(["node", MEMORY, TARGET, STARTED], check=True)
    stamp.write_text(inputs)
    total = sum((file["packed"] or file)["size"] for file in manifest["files"])
    print(
        f"payload: engine {manifest['engine']}, {len(manifest['files'])} files, "
        f"{total / 1e6:.1f} MB where a host compresses nothing → {TARGET}"
    )


def digest_of_inputs() -> str:
    """Hash every file that the payload is made from."""
    folders = [Path("decision_engine"), Path("examples"), Path(__file__).parent]
    paths = [path for folder in folders if folder.exists() for path in folder.rglob("*")]
    paths += [Path("pyproject.toml"), Path("package-lock.json"), Path("requirements.txt")]
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(p for p in paths if p.is_file() and "__pycache__" not in p.parts):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def build(target: Path) -> Mapping[str, Any]:
    """Make the whole payload and return its manifest."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in CORE:
        if name != RUNTIME:
            shutil.copyfile(PYODIDE / name, target / name)
    subprocess.run(["node", TRIM, PYODIDE, target / RUNTIME], check=True)
    lock = lock_wheel(build_wheel(target), target)
    compile_engine(lock)
    engine = PyodideLockSpec.from_json(lock).packages[ENGINE]
    stdlib.write_trimmed(target / "python_stdlib.zip", stdlib.probe(target, [engine.file_name]))
    version = json.loads((PYODIDE / "package.json").read_text())["version"]
    return write_manifest(
        target, pack(target), engine=engine.version, pyodide=version, wheel=engine.file_name
    )


def build_wheel(target: Path) -> Path:
    """Build the engine wheel from a copy, so that no stale file of an earlier build can slip in."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree("decision_engine", source / "decision_engine", ignore=skip)
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            if Path(name).exists():
                shutil.copyfile(name, source / name)
        command = [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--outdir",
            str(target.resolve()),
            folder,
        ]
        run = subprocess.run(command, check=False, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stdout + run.stderr)
    return next(target.glob("*.whl"))


def lock_wheel(wheel: Path, target: Path) -> Path:
    """Write a lock file that names the wheel and nothing else of Pyodide's distribution."""
    info = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]
    pyodide = Path(sys.executable).with_name("pyodide")
    lock = target / "pyodide-lock.json"
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty-lock.json"
        empty.write_text(json.dumps({"info": info, "packages": {}}))
        add = ["lockfile", "add-wheels", "--base-path", str(target), "--input", str(empty)]
        subprocess.run([sys.executable, pyodide, *add, "--output", str(lock), str(wheel)], check=True)
    return lock


def compile_engine(lock: Path) -> None:
    """Compile the locked wheel ahead, give it fixed dates, and lock what came out."""
    stdlib.py_compile(lock.parent)
    compiled = next(lock.parent.glob("*.whl"))
    write_zip(compiled, read_zip(compiled), compress=False)
    stdlib.drop_lines(compiled)
    spec = PyodideLockSpec.from_json(lock)
    update_package_sha256(spec.packages[ENGINE], compiled)
    spec.to_json(lock, indent=1)


if __name__ == "__main__":
    main()
