"""What is kept of the theme's stylesheet, and that our templates follow the theme that is installed."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from publishing.theme_sheet import Used, theme_sheet, trimmed, used_rules

FOLLOWED = {"base.html": "8536d352b0093623"}
"""Templates that overrides/ extends, as they were when last compared (the partials are written anew, none is followed)."""

PAGE = """<html class="no-js" lang="ja"><body dir="ltr"><input class="md-toggle" data-md-toggle="drawer" id="__drawer">
<article class="md-content md-typeset"><p>本文</p><details class="note"><summary>題</summary></details></article>
</body></html>"""


def theme_file(name: str) -> Path:
    spec = find_spec("material")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "templates" / name


@pytest.fixture
def used() -> Used:
    used = Used()
    used.feed(PAGE)
    used.read_script(
        'link.classList.toggle("md-nav__link--active");place.className=`filename ${hr.result}`;h("mark",{open:keys})'
    )
    return used


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("p{a:b}", "p{a:b}"),
        (".md-typeset p,.md-typeset table{a:b}", ".md-typeset p{a:b}"),
        (".md-tabs{a:b}", ""),
        (".md-nav__link--active:hover{a:b}", ".md-nav__link--active:hover{a:b}"),
        (".filename mark{a:b}", ".filename mark{a:b}"),
        (".result,.keys,hr{a:b}", ""),
        ("details[open]{a:b}", "details[open]{a:b}"),
        ("#__drawer:checked~.md-content{a:b}", "#__drawer:checked~.md-content{a:b}"),
        ("[dir=rtl] .md-typeset{a:b}", ""),
        ("[dir=ltr] .md-typeset{a:b}", "[dir=ltr] .md-typeset{a:b}"),
        ("[data-md-toggle=search]:checked{a:b}", ""),
        ("[data-md-state]{a:b}", ""),
        ("p:not(.md-tabs){a:b}", "p:not(.md-tabs){a:b}"),
        ("p:is(.md-tabs,.x)::before{a:b}", "p:is(.md-tabs,.x)::before{a:b}"),
        ("@media print{.md-tabs{a:b}p{a:b}}", "@media print{p{a:b}}"),
        ("@media print{.md-tabs{a:b}}", ""),
        ("@font-face{a:b}", "@font-face{a:b}"),
        ("p{content:'}{,'}q{a:b}", "p{content:'}{,'}"),
        ('@charset "UTF-8";p{a:b}', "p{a:b}"),
    ],
)
def test_a_rule_stays_when_it_can_match(used: Used, rule: str, kept: str) -> None:
    assert used_rules(rule, used) == kept


def test_variables_and_animations_nobody_uses_go(used: Used) -> None:
    sheet = ":root{--a:url('x;y');--b:var(--a);--c:1px;--d:2px}p{width:var(--c)}@keyframes go{to{top:0}}"
    assert trimmed(sheet, used, ["a{height:var(--d)}"]) == ":root{--c:1px;--d:2px}p{width:var(--c)}"
    assert "--a" in trimmed(sheet, used, ["a{background:var(--b);animation:go 1s}"])


def test_the_theme_loses_most_but_not_what_pages_stand_on(used: Used) -> None:
    sheet = trimmed(theme_sheet(), used, [])
    assert len(sheet) < len(theme_sheet()) / 4
    assert ".md-typeset" in sheet
    assert "[data-md-toggle=drawer]" in sheet or "#__drawer" in sheet or ".md-toggle" in sheet
    assert "md-tabs" not in sheet


def test_the_overrides_follow_the_installed_theme() -> None:
    """A new theme needs a look: compare what changed in these templates with overrides/, then set version and sums."""
    (pinned,) = re.findall(r"^mkdocs-material==(\S+)", Path("requirements.in").read_text(), re.MULTILINE)
    assert version("mkdocs-material") == pinned
    sums = {name: hashlib.sha256(theme_file(name).read_bytes()).hexdigest()[:16] for name in FOLLOWED}
    assert sums == FOLLOWED
    blocks = set(re.findall(r"{% block (\w+) %}", theme_file("base.html").read_text(encoding="utf-8")))
    ours = set(re.findall(r"{% block (\w+) %}", Path("overrides/main.html").read_text(encoding="utf-8")))
    assert ours <= blocks
