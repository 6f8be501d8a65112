"""Tests and benchmarks stand apart: neither leans on the other, and nothing that ships leans on either."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FORBIDDEN = {
    "tests": {"benchmarks"},
    "benchmarks": {"tests"},
    "decision_engine": {"tests", "benchmarks", "publishing"},
    "publishing": {"tests", "benchmarks"},
}


def imported(source: str) -> set[str]:
    """The top-level packages that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_no_module_imports_what_its_folder_must_not_know(folder: str) -> None:
    modules = sorted(Path(folder).rglob("*.py"))
    assert modules
    wrong = [
        f"{path}: {name}"
        for path in modules
        for name in imported(path.read_text(encoding="utf-8")) & FORBIDDEN[folder]
    ]
    assert wrong == []
