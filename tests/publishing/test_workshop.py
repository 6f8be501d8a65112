"""The promises of the workshop: nothing of one machine or one mirror in what is committed, every tool locked."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from publishing.form.typescript import MADE

REQUIREMENT = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[.*\])?==(\S+)", re.MULTILINE)


def test_npm_lock_holds_hashes_and_no_download_addresses() -> None:
    packages = json.loads(Path("package-lock.json").read_text())["packages"]
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert name == "" or package.get("link") or "integrity" in package, name


def test_python_lock_holds_hashes_and_no_addresses() -> None:
    text = Path("requirements.txt").read_text()
    blocks = [block for block in re.split(r"\n(?=[A-Za-z0-9])", text) if REQUIREMENT.match(block)]
    assert len(blocks) == len(REQUIREMENT.findall(text)) > 0
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"https?://|--index-url|--extra-index-url|--find-links|--trusted-host", text)


def test_every_wanted_tool_is_locked() -> None:
    wanted = re.findall(r"^([A-Za-z0-9_-]+)", Path("requirements.in").read_text(), re.MULTILINE)
    locked = {
        name.lower().replace("_", "-")
        for name, _ in REQUIREMENT.findall(Path("requirements.txt").read_text())
    }
    assert {name.lower() for name in wanted} <= locked


def test_no_committed_file_names_this_machine() -> None:
    """A path below the checkout's own folder would work here and nowhere else."""
    here = str(Path.cwd())
    run = subprocess.run(["git", "grep", "-lF", here], check=False, capture_output=True, text=True)
    assert run.stdout == ""


def test_ci_runs_the_command_of_the_readme() -> None:
    assert "make test" in Path(".ci/run").read_text()
    assert "make test" in Path("README.md").read_text(encoding="utf-8")


def test_no_module_stylesheet_or_template_is_longer_than_three_hundred_lines() -> None:
    """What is longer holds more than one thing: part it, with a name for each part. Types made by a tool are apart."""
    listed = ["git", "ls-files", "decision_engine", "publishing", "frontend", "overrides"]
    run = subprocess.run(listed, check=True, capture_output=True, text=True)
    kinds = {".py", ".css", ".ts", ".mjs", ".html", ".md"}
    written = (Path(name) for name in run.stdout.split("\n") if Path(name) not in MADE)
    paths = [path for path in written if path.suffix in kinds and path.exists()]
    assert len(paths) > 100
    long = {
        str(path): lines for path in paths if (lines := path.read_text(encoding="utf-8").count("\n")) > 300
    }
    assert long == {}
