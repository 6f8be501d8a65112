"""The rule files hold data only: no branch, no function, no computed value can hide in them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from decision_engine import rules

FILES = sorted(Path(rules.__file__).parent.rglob("*.py"))
ALLOWED = (
    ast.Module,
    ast.ImportFrom,
    ast.alias,
    ast.Assign,
    ast.Call,
    ast.keyword,
    ast.Tuple,
    ast.List,
    ast.Dict,
    ast.Name,
    ast.Attribute,
    ast.Constant,
    ast.Starred,
    ast.Load,
    ast.Store,
)
VOCABULARY = {
    "decision_engine.language.condition": None,
    "decision_engine.language.rule": None,
    "decision_engine.language.figure": {"dated"},
    "decision_engine.law.figures": None,
    "dataclasses": {"replace"},
}


def breaches(source: str) -> list[str]:
    """Everything in the source that is more than data, with its line."""
    tree = ast.parse(source)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and node is tree.body[0] and isinstance(node.value, ast.Constant):
            continue  # the docstring
        if not isinstance(node, ALLOWED):
            found.append(f"line {getattr(node, 'lineno', 0)}: {type(node).__name__}")
        elif isinstance(node, ast.ImportFrom):
            found += [f"line {node.lineno}: import {name}" for name in foreign(node)]
        elif isinstance(node, ast.Assign) and not all(isinstance(t, ast.Name) for t in node.targets):
            found.append(f"line {node.lineno}: assignment into something")
    return found


def foreign(node: ast.ImportFrom) -> list[str]:
    """What the import brings in from outside the vocabulary of rules."""
    module = node.module or ""
    if module.startswith("decision_engine.rules"):
        return []
    if module not in VOCABULARY:
        return [module]
    allowed = VOCABULARY[module]
    return [] if allowed is None else [a.name for a in node.names if a.name not in allowed]


def test_there_are_rule_files() -> None:
    assert len(FILES) > 10


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_rule_file_is_data_only(path: Path) -> None:
    """Only imports of the vocabulary, assignments, calls, tuples, lists, dicts, names and constants."""
    assert breaches(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "X = 1 if True else 2",
        "if True:\n    X = 1",
        "def rule():\n    return 1",
        "X = lambda facts: True",
        "X = [n for n in (1, 2)]",
        "X = tuple(n for n in (1, 2))",
        "N = 1\nX = f'{N}号'",
        "X = 1000 + 1",
        "X = not True",
        "X = 1 < 2",
        "X = True and False",
        "X = (1, 2)[0]",
        "X: int = 1",
        "for n in (1,):\n    X = n",
        "class X:\n    pass",
        "import os",
        "from os import path",
        "from dataclasses import make_dataclass",
        "from decision_engine.facts import FACTS",
        "X = (Y := 1)",
        "X = dict()\nX['a'] = 1",
        "X = -1",
    ],
)
def test_the_fence_stops_everything_that_computes(source: str) -> None:
    assert breaches(source)


def test_the_fence_lets_data_through() -> None:
    source = '"""要旨。"""\nfrom decision_engine.language.condition import Is\nX = (Is("leak", ("none",)), *(1, 2), {**{}})'
    assert breaches(source) == []
