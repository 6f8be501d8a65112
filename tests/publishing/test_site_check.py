"""The cheap checks of a built site find each fault they are for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from publishing.check import BuiltSite
from publishing.dates import japanese_date
from publishing.pages.generated import GeneratedPage, Source
from publishing.policy import content_security_policy
from publishing.site import scrolling_table

if TYPE_CHECKING:
    from pathlib import Path

GOOD = f"""<!doctype html><html><head><title>題</title>
<meta http-equiv="Content-Security-Policy" content="{content_security_policy()}">
<link rel="stylesheet" href="site.css"></head>
<body><h1 id="top">題</h1><a href="#top">上へ</a><a href="https://www.ppc.go.jp/">外へ</a>
</body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site.css").write_text("body { background: url(data:image/png;base64,AA) }")
    (tmp_path / "index.html").write_text(GOOD, encoding="utf-8")
    (tmp_path / "assets/javascripts").mkdir(parents=True)
    (tmp_path / "assets/javascripts/bundle.min.js").touch()
    return tmp_path


def problems(site: Path, old: str = "", new: str = "") -> list[str]:
    (site / "index.html").write_text(GOOD.replace(old, new) if old else GOOD, encoding="utf-8")
    return list(BuiltSite(site).problems())


def test_a_good_page_has_no_problems(site: Path) -> None:
    assert problems(site) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("<h1 ", '<h1 style="color:red" ', "style attribute on <h1>"),
        ("<h1 ", '<h1 onclick="x()" ', "inline handler onclick"),
        ("</body>", "<script>x()</script></body>", "inline <script>"),
        ("</body>", "<style>x{}</style></body>", "inline <style>"),
        ("</body>", '<img src="https://example.com/a.png"></body>', "loads from elsewhere"),
        ("</body>", '<script src="//example.com/a.js"></script></body>', "loads from elsewhere"),
        ("'none'", "*", "content security policy"),
        ("#top", "#nowhere", "leads nowhere: #nowhere"),
        ("#top", "missing/", "leads nowhere: missing/"),
        (
            "</body>",
            '<script src="assets/javascripts/bundle.min.js"></script></body>',
            "the theme's own script is loaded",
        ),
        ("</body>", '<p id="top"></p></body>', "'top' is used twice"),
        ("<title>題</title>", "<title></title>", "no title"),
    ],
)
def test_each_fault_is_found(site: Path, old: str, new: str, complaint: str) -> None:
    found = problems(site, old, new)
    assert len(found) == 1
    assert complaint in found[0]


def test_a_stylesheet_that_loads_from_elsewhere_is_found(site: Path) -> None:
    (site / "site.css").write_text('@import "https://example.com/a.css";')
    assert problems(site) == ["site.css: loads from elsewhere: https://example.com/a.css"]


def test_the_policy_for_folders_differs_only_by_blobs() -> None:
    served, offline = content_security_policy(), content_security_policy(offline=True)
    assert offline.replace(" blob:", "") == served
    assert "unsafe-inline" not in served
    assert "'unsafe-eval'" not in served


def test_tables_scroll_and_have_names() -> None:
    table = "<thead><tr><th>時間</th><th>すること</th></tr></thead><tbody></tbody>"
    names: Counter[str] = Counter()
    html = scrolling_table(table, names)
    assert 'aria-label="表: 時間、すること" tabindex="0"' in html
    assert html.count('<th scope="col">') == 2
    assert 'aria-label="表: 時間、すること（2）"' in scrolling_table(table, names)


def test_a_generated_page_carries_its_front_matter() -> None:
    page = GeneratedPage("a.md", "題: 注", "# 題", updated="2026-11-23", sources=(Source("法", "2026年"),))
    assert 'title: "題: 注"' in page.text()
    assert 'sources: [{"name": "法", "edition": "2026年", "url": ""}]' in page.text()
    assert page.text().endswith("---\n\n# 題")


def test_dates_are_written_as_people_do() -> None:
    assert japanese_date("2026-11-03") == "2026年11月3日"
    assert japanese_date("未定") == "未定"


@pytest.mark.parametrize(
    ("link", "complaints"),
    [
        ("/guide/site.css", []),
        ("/guide", []),
        ("/site.css", ["index.html: leads nowhere: /site.css"]),
        ("/guidebook/", ["index.html: leads nowhere: /guidebook/"]),
    ],
)
def test_a_whole_path_is_counted_from_the_sites_place_on_its_host(
    site: Path, link: str, complaints: list[str]
) -> None:
    """A 404 page is shown at any depth, so its links carry the path below which the site is published."""
    there = f'<link rel="canonical" href="https://example.jp/guide/"><a href="{link}"></a></body>'
    assert problems(site, "</body>", there) == complaints
