"""Diagrams of the rulebook: well-formed, described, and their words the same as their picture."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from decision_engine.language.condition import Is
from decision_engine.outcome.grounds import described
from publishing.pages.regimes import REGIMES
from publishing.pages.rulebook_text import anchor
from publishing.pictures.svg_text import width, wrapped

DIAGRAM_PATHS = {f"rulebook/diagram-{name}.md" for name in ("appi", "my-number", "public", "entrusted")}
SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)


# --- Diagrams -------------------------------------------------------------------------------------------------------


def test_each_diagram_is_well_formed_named_described_and_without_style(pages: dict[str, str]) -> None:
    assert set(pages) >= DIAGRAM_PATHS
    for path in DIAGRAM_PATHS:
        drawn = SVG.findall(pages[path])
        assert len(drawn) == 1
        root = ET.fromstring(drawn[0])  # noqa: S314  (our own output)
        ids = {node.get("id"): (node.text or "").strip() for node in root.iter() if node.get("id")}
        assert all(ids[name] for name in root.get("aria-labelledby", "").split())
        assert {"title", "desc"} <= {node.tag for node in root}
        assert not [node for node in root.iter() if node.get("style") is not None]
        assert 'tabindex="0"' in pages[path]


def test_no_line_of_a_diagram_is_wider_than_its_picture(pages: dict[str, str]) -> None:
    for path in DIAGRAM_PATHS:
        root = ET.fromstring(SVG.findall(pages[path])[0])  # noqa: S314
        limit = float(root.get("viewBox", "").split()[2])
        for line in root.iter("tspan"):
            start = float(line.get("x", "0"))
            if start < limit / 2:
                assert start + 14 * width(line.text or "") <= limit


def test_a_diagram_shows_each_type_and_its_words_say_the_same(pages: dict[str, str]) -> None:
    for regime in REGIMES:
        text = pages[f"rulebook/diagram-{anchor(regime.name)}.md"]
        root = ET.fromstring(SVG.findall(text)[0])  # noqa: S314
        drawn = "".join(line.text or "" for line in root.iter("tspan"))
        words = text.split("</svg>")[1]
        for rule in regime.types:
            assert rule.title in drawn
            assert rule.title in words
        leaves = [part for part in regime.shared if isinstance(part, Is)]
        assert all(described(leaf) in drawn and described(leaf) in words for leaf in leaves)


def test_wrapped_lines_keep_the_limit_and_do_not_begin_with_closing_marks() -> None:
    text = (
        "「情報の種類」が「個人データ」「個人データにする予定の情報」のどれか（最大で超えるおそれを含む）。"
    )
    for limit in range(8, 24):
        lines = wrapped(text, limit)
        assert "".join(lines) == text
        assert all(line[0] not in "、。」）" for line in lines)
        assert all(line[-1] not in "「（" for line in lines[:-1])
        assert all(width(line) <= limit + 2 for line in lines)
