"""The build itself: generated pages, computed HTML, what is dropped, and the same bytes twice."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from publishing import site
from publishing.address import AddressError, checked_address
from publishing.check import BuiltSite
from publishing.pages.generated import GeneratedPage, Source
from publishing.pages.rulebook_text import DUTIES, RULES
from publishing.pictures import card
from publishing.pictures.svg_text import width
from publishing.pictures.words import CARD
from publishing.theme_sheet import SHEET

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = [
    GeneratedPage("hayamihyo.md", "早見表", "# 早見表\n\n[規則へ](rules/one.md)\n"),
    # the written pages lead to these
    GeneratedPage("rulebook/index.md", "ルールブック", "# ルールブック\n"),
    GeneratedPage("book.md", "印刷用", "# 印刷用\n"),
    GeneratedPage("training.md", "訓練と事前準備", "# 訓練と事前準備\n"),
    GeneratedPage("sources.md", "根拠の一覧", "# 根拠の一覧\n"),
    *(GeneratedPage(f"rules/{one}.md", one, f"# {one}\n") for one in RULES),
    *(GeneratedPage(f"duties/{one}.md", one, f"# {one}\n") for one in DUTIES),
    GeneratedPage(
        "rules/one.md",
        "ひとつめの規則",
        "# ひとつめの規則\n\n戻る先は[早見表](../hayamihyo.md)です。\n",
        updated="2026-11-23",
        sources=(Source("施行規則7条", "2026年6月14日施行版"),),
    ),
]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """Build the site with two generated pages, served and offline."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(site, "generated_pages", lambda: PAGES)
        patch.setenv("SOURCE_DATE_EPOCH", "1735689600")
        folders = {}
        for name, file, address in (
            ("served", "mkdocs.yml", ""),
            ("again", "mkdocs.yml", ""),
            ("offline", "mkdocs-offline.yml", ""),
            ("published", "mkdocs.yml", "https://example.jp/guide"),
        ):
            patch.setenv("SITE_URL", address)
            folders[name] = tmp_path_factory.mktemp(name)
            build(load_config(file, site_dir=str(folders[name])))
        yield folders


def test_generated_pages_are_reachable_and_searchable(built: dict[str, Path]) -> None:
    page = (built["served"] / "rules/one/index.html").read_text(encoding="utf-8")
    assert "施行規則7条" in page
    assert "2026年11月23日" in page
    index = json.loads((built["served"] / "search/index.json").read_text(encoding="utf-8"))
    assert "rules/one/" in {page["u"] for page in index["pages"]}


def test_generated_pages_stay_out_of_the_menu_unless_named_there(built: dict[str, Path]) -> None:
    home = (built["served"] / "index.html").read_text(encoding="utf-8")
    assert "rules/one/" not in home
    assert 'href="hayamihyo/"' in home


def test_the_sites_own_checks_pass_on_every_page(built: dict[str, Path]) -> None:
    for name in ("served", "offline", "published"):
        problems = [p for p in BuiltSite(built[name].resolve()).problems() if "nowhere: download/" not in p]
        assert problems == []


def test_nothing_of_the_theme_is_shipped_but_the_rules_in_use(built: dict[str, Path]) -> None:
    """Its scripts, its whole stylesheets, its search index and its source maps stay out."""
    for name in ("served", "offline"):
        files = (path.relative_to(built[name]).as_posix() for path in built[name].rglob("*"))
        shipped = [path for path in files if not path.startswith(("assets/app", "assets/engine", "download"))]
        index = {"search/index.js"} if name == "offline" else set()
        assert {path for path in shipped if path.endswith((".css", ".js", ".map"))} == {SHEET} | index
        assert "search/search_index.json" not in shipped


def test_the_index_holds_each_pages_front_matter(built: dict[str, Path]) -> None:
    index = json.loads((built["served"] / "search/index.json").read_text(encoding="utf-8"))
    (page,) = (page for page in index["pages"] if page["u"] == "facts-first/")
    assert page["d"].startswith("何件ではなく何人か")
    assert page["k"] == "article"
    assert [anchor for anchor, heading, _ in page["s"] if heading.startswith("1. ")] == ["when"]


def test_computed_html_is_in_place(built: dict[str, Path]) -> None:
    assert "clock__picture" in (built["served"] / "index.html").read_text(encoding="utf-8")
    navi = {
        name: built[name] / path for name, path in (("served", "navi/index.html"), ("offline", "navi.html"))
    }
    assert 'data-engine="../assets/engine/"' in navi["served"].read_text(encoding="utf-8")
    assert 'data-engine="assets/engine/"' in navi["offline"].read_text(encoding="utf-8")
    left = [
        path
        for path in built["served"].rglob("*.html")
        if "<!-- fragment:" in path.read_text(encoding="utf-8")
    ]
    assert left == []


def test_without_a_public_address_nothing_names_one(built: dict[str, Path]) -> None:
    for name in ("served", "offline"):
        shipped = {path.name for path in built[name].iterdir()}
        assert not shipped & {"sitemap.xml", "sitemap.xml.gz", "robots.txt"}
        assert 'rel="canonical"' not in (built[name] / "index.html").read_text(encoding="utf-8")


def test_a_public_address_gives_canonical_links_a_sitemap_and_robots(built: dict[str, Path]) -> None:
    site = built["published"]
    page = (site / "rules/one/index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://example.jp/guide/rules/one/">' in page
    entries = re.findall(
        r"<loc>(.+?)</loc>\s*<lastmod>(.+?)</lastmod>", (site / "sitemap.xml").read_text(encoding="utf-8")
    )
    assert ("https://example.jp/guide/rules/one/", "2026-11-23") in entries
    assert len(entries) == len(list(site.rglob("index.html")))
    robots = (site / "robots.txt").read_text()
    assert "Sitemap: https://example.jp/guide/sitemap.xml\n" in robots


def png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def test_a_shared_link_shows_a_picture_of_the_page_itself(built: dict[str, Path]) -> None:
    """Each page names a picture of its own, of the size that it says; the front page has the site's."""
    if card.found_fonts() is None:
        pytest.skip("no Japanese font to draw with")
    site = built["published"]
    pictures = {}
    for page in sorted(site.rglob("index.html")):
        (address,) = re.findall(
            r'<meta property="og:image" content="https://example.jp/guide/(.+?)">',
            page.read_text(encoding="utf-8"),
        )
        pictures[page.relative_to(site).as_posix()] = (site / address).read_bytes()
    assert {png_size(data) for data in pictures.values()} == {card.SIZE}
    assert len(set(pictures.values())) == len(pictures)
    assert len(pictures) > len(list(Path("docs").rglob("*.md"))) - len(list(Path("docs/decisions").glob("*")))
    assert not (built["offline"] / "assets/cards").exists()
    assert not (built["served"] / "assets/cards").exists()


def test_without_the_font_every_page_keeps_the_common_picture_and_one_line_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(card, "_face", lambda _: None)
    card.found_fonts.cache_clear()
    assert [card.found_fonts(), card.found_fonts()] == [None, None]
    assert capsys.readouterr().err.splitlines() == [CARD["no_font"]]
    card.found_fonts.cache_clear()


def test_a_long_title_and_answer_stay_inside_the_picture() -> None:
    lines = card.card_lines(
        "個人データの漏えい等の報告と通知" * 4 + "（とても長い副題）", "答えの文です。" * 40
    )
    assert sum(line.height for line in lines) <= card.BOTTOM - card.TOP
    assert max(width(line.text) * line.size for line in lines) <= card.LINE + max(card.TITLE_SIZES)


@pytest.mark.parametrize("address", ["example.jp", "//example.jp/", "https://", "https://example.jp/?a=1"])
def test_an_address_that_is_none_stops_the_build_and_says_what_is_allowed(address: str) -> None:
    with pytest.raises(AddressError, match="whole public address"):
        checked_address(address)


def test_every_written_page_names_its_date(built: dict[str, Path]) -> None:
    undated = [
        path.name
        for path in sorted(Path("docs").glob("*.md"))
        if not re.search(r"^updated: \d{4}-\d{2}-\d{2}$", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert undated == []
    assert "このページの更新日" in (built["served"] / "facts-first/index.html").read_text(encoding="utf-8")


def test_a_folder_opened_without_a_server_has_its_index_as_a_script(built: dict[str, Path]) -> None:
    script = (built["offline"] / "search/index.js").read_text(encoding="utf-8")
    index = json.loads(script.removeprefix("globalThis.searchIndex="))
    assert "rules/one.html" in {page["u"] for page in index["pages"]}
    assert not (built["offline"] / "search/index.json").exists()


def test_the_same_sources_give_the_same_bytes(built: dict[str, Path]) -> None:
    def contents(folder: Path) -> dict[str, bytes]:
        files = (path for path in folder.rglob("*") if path.is_file() and path.parts[-2] != "engine")
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    assert contents(built["served"]) == contents(built["again"])
