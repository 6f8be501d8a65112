"""One sentence, one place: what the engine says, the site does not say again in words of its own."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
JAPANESE = re.compile(r"[ぁ-んァ-ヴ一-龥]")
NAME = re.compile(r"[一-龥ァ-ヴーの・]+")
"""A name, such as that of an authority or of a legal number, is the same wherever it stands."""
SHORTEST = 8
"""Shorter words, such as the name of a status, may well stand in two places."""


def texts(package: str) -> dict[str, Path]:
    """Japanese strings of a package's modules, docstrings apart."""
    found = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        prose = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                text = node.value.strip()
                if len(text) >= SHORTEST and JAPANESE.search(text) and not NAME.fullmatch(text):
                    found[text] = path.relative_to(ROOT)
    return found


def test_no_sentence_stands_in_the_engine_and_in_the_modules_of_the_site() -> None:
    engine, site = texts("decision_engine"), texts("publishing")
    assert len(engine) > 1000
    assert len(site) > 50
    assert {text: (engine[text], site[text]) for text in engine.keys() & site.keys()} == {}


def test_no_sentence_of_the_engine_is_written_again_in_a_template() -> None:
    engine = texts("decision_engine")
    templates = sorted((ROOT / "publishing").rglob("templates/*"))
    assert len(templates) >= 8
    again = {
        (text, path.name)
        for path in templates
        for text in engine
        if text.endswith("。") and text in path.read_text(encoding="utf-8")
    }
    assert again == set()
