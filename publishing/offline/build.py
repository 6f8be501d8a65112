"""Makes what works without a network: the whole site as a ZIP, the tool as one HTML file, and their checksums.

Run as `python -m publishing.offline` after the site was built.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from publishing.archive import write_zip
from publishing.offline.bundle import bundle_text
from publishing.offline.one_file import one_file_html

SITE = Path("build/offline-site")
DIST = Path("dist")
DOWNLOADS = Path("site/download")
"""The served site's front page links here."""

NAME = "rouei-tebiki"
"""Folder inside the ZIP; Latin letters, because not every unpacker reads Japanese names."""

ZIP = DIST / f"{NAME}-offline.zip"
ONE_FILE = DIST / "hantei-navi.html"


def main() -> None:
    """Build both, write SHA256SUMS, and say how large they are."""
    bundle = bundle_text()
    build_site(f"globalThis.decisionEngineBundle={bundle};\n")
    DIST.mkdir(exist_ok=True)
    paths = sorted(path for path in SITE.rglob("*") if path.is_file())
    write_zip(
        ZIP,
        {f"{NAME}/{path.relative_to(SITE).as_posix()}": path.read_bytes() for path in paths},
        compress=True,
    )
    ONE_FILE.write_text(one_file_html(bundle), encoding="utf-8", newline="\n")
    results = (ZIP, ONE_FILE)
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in results]
    (DIST / "SHA256SUMS").write_text("".join(sums))
    DOWNLOADS.mkdir(parents=True, exist_ok=True)
    for path in (*results, DIST / "SHA256SUMS"):
        shutil.copyfile(path, DOWNLOADS / path.name)
    print("offline: " + ", ".join(f"{path} {path.stat().st_size / 1e6:.1f} MB" for path in results))


def build_site(script: str) -> None:
    """Build the site for file:// and put the payload's one script in place of its files."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--config-file",
        "mkdocs-offline.yml",
    ]
    subprocess.run(command, check=True)
    engine = SITE / "assets/engine"
    engine.mkdir(parents=True, exist_ok=True)
    for path in engine.iterdir():
        path.unlink()
    (engine / "bundle.js").write_text(script, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
