"""Pages made from the rulebook: complete, well-formed, equal to the data, every link leading somewhere."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from decision_engine import rules
from decision_engine.intake.answers import read
from decision_engine.language.condition import (
    All,
    Answered,
    Finding,
    Includes,
    Is,
    Known,
    Not,
    Over,
    Reported,
)
from decision_engine.language.condition import (
    Any as AnyOf,
)
from decision_engine.law import CITATIONS, SOURCES
from decision_engine.outcome.grounds import described
from decision_engine.outcome.make import decide
from decision_engine.rulebook import last_day, versions
from decision_engine.views.catalogue import condition_data
from publishing.all_pages import generated_files, generated_pages
from publishing.check import BuiltSite
from publishing.pages.item_pages import item_page
from publishing.pages.regimes import (
    EVENT,
    NATURE,
    NOTICES,
    PROTECTION,
    REGIMES,
    SUBJECTS,
    TYPES,
    modules,
)
from publishing.pages.rulebook_text import (
    DUTIES,
    RULES,
    anchor,
    final_days,
    findings_in,
    first_person,
)
from publishing.pictures.svg_text import width, wrapped

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from publishing.pages.rulebook_text import Item

PUBLISHING = Path(__file__).resolve().parents[2] / "publishing"
DIAGRAM_PATHS = {f"rulebook/diagram-{name}.md" for name in ("appi", "my-number", "public", "entrusted")}
SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
JAPANESE = re.compile(r"[ぁ-んァ-ヴ一-龥]")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """All generated pages by path, as a reader sees their characters."""
    return {page.path: unescape(page.markdown) for page in generated_pages()}


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """The published rules.json."""
    loaded: dict[str, Any] = json.loads(generated_files()["catalogue/rules.json"])
    return loaded


# --- Completeness -------------------------------------------------------------------------------------------------


def test_every_rule_and_duty_has_a_page_with_each_of_its_texts(pages: dict[str, str]) -> None:
    for rule in RULES.values():
        text = pages[f"rules/{rule.id}.md"]
        for part in (rule.title, rule.yes, rule.no, rule.unknown, rule.note):
            assert part in text
        assert all(case.says in text for case in rule.cases)
    for duty in DUTIES.values():
        text = pages[f"duties/{duty.id}.md"]
        parts = [duty.title, duty.required, duty.advised, duty.not_required, duty.note, duty.safe_side]
        parts += [one.how for one in duty.addressees] + [clock.note for clock in duty.clocks]
        parts += [task.detail for task in duty.tasks] + [one.title for one in duty.unless]
        assert all(part in text for part in parts)


def test_every_page_of_a_rule_or_duty_names_its_sources_with_edition_and_doubt(pages: dict[str, str]) -> None:
    for folder, items in (("rules", RULES), ("duties", DUTIES)):
        for item in items.values():
            text = pages[f"{folder}/{item.id}.md"]
            for cite in (*item.cites, *(one for exception in item.unless for one in exception.cites)):
                citation = CITATIONS[cite]
                assert citation.label in text
                assert citation.source.edition in text
                assert citation.reason in text


def test_every_version_stands_on_its_page_with_its_dates(pages: dict[str, str]) -> None:
    several = 0
    for folder, items in (("rules", RULES), ("duties", DUTIES)):
        for item in items.values():
            for version in versions(item.id)[:-1]:
                several += 1
                year, month, day = (int(part) for part in str(last_day(version)).split("-"))
                assert f"{year}年{month}月{day}日まで" in pages[f"{folder}/{item.id}.md"]
    assert several >= 6


def test_every_coming_change_stands_beside_the_duties_it_will_touch(pages: dict[str, str]) -> None:
    for coming in rules.COMING:
        for duty in coming.duties:
            assert coming.text in pages[f"duties/{duty}.md"]


def test_the_index_leads_to_every_rule_and_duty(pages: dict[str, str]) -> None:
    index = pages["rulebook/index.md"]
    assert all(f"(../rules/{rule}.md)" in index for rule in RULES)
    assert all(f"(../duties/{duty}.md)" in index for duty in DUTIES)


def test_the_sources_page_has_every_source_and_every_citation(pages: dict[str, str]) -> None:
    text = pages["sources.md"]
    for source in SOURCES.values():
        assert f"{{#{anchor(source.id)}}}" in text
        assert source.edition in text
    for citation in CITATIONS.values():
        assert citation.says in text
        assert citation.reason.rstrip("。") in text


def test_what_a_rule_says_cannot_become_markup() -> None:
    """Templates escape what they are given: only what a template itself writes is HTML."""
    rule = replace(RULES["leak"], yes='a < b & "c" <script>x</script>')
    page = item_page(rule, "event").markdown
    assert "<script" not in page
    assert "a &lt; b &amp; &#34;c&#34; &lt;script&gt;" in page


# --- No law in the furniture ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "module",
    [
        *[
            f"pages/{path.stem}"
            for path in sorted((PUBLISHING / "pages").glob("*.py"))
            if path.stem != "words"
        ],
        "pictures/diagram",
        "upkeep/egov",
        "upkeep/sources",
    ],
)
def test_page_makers_hold_no_japanese_words(module: str) -> None:
    tree = ast.parse((PUBLISHING / f"{module}.py").read_text(encoding="utf-8"))
    docstrings = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if hasattr(node, "body") and isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    }
    words = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and JAPANESE.search(node.value)
    ]
    allowed = {r"(\d+)条(?:の(\d+))?(?:第?(\d+)項)?"} if module == "upkeep/egov" else set()
    if module == "upkeep/sources":
        words = [word for word in words if not re.fullmatch(r"条の?|項|第", word)]
    assert [word for word in words if word not in docstrings | allowed] == []


# --- The structure of the pages ---------------------------------------------------------------------------------------


def test_the_named_structure_is_that_of_the_rulebook() -> None:
    """The types of a regime are what makes it due; every rule on the way to a report has its step."""
    for regime in REGIMES:
        assert findings_in((regime.reportable.when,)) == tuple(rule.id for rule in regime.types)
        assert regime.reportable.id in findings_in((regime.duty.when,))
        assert regime.after
        assert {gate.id for gate in regime.gates} <= set(findings_in(regime.shared))
        assert set(findings_in(regime.after)) <= set(SUBJECTS)
    reached = set(findings_in(rule.when for rule in TYPES))
    placed = {*EVENT, *PROTECTION, *NATURE, *(gate.id for regime in REGIMES for gate in regime.gates)}
    assert reached <= placed
    assert set(findings_in((RULES["leak_etc"].when,))) == set(EVENT)
    assert modules("DUTIES")["notify"] == NOTICES


# --- 早見表 ---------------------------------------------------------------------------------------------------------


def section(text: str, name: str) -> str:
    """A part of a page: from its heading to the next heading of the same depth or less."""
    found = re.search(rf"^(#+) .*\{{#{name}\}}\n(.*?)(?=^#{{1,3}} |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, name
    return found.group(2)


def test_hayamihyo_has_each_type_with_people_deadline_condition_and_source(pages: dict[str, str]) -> None:
    text = pages["hayamihyo.md"]
    assert len(TYPES) == 13
    for regime in REGIMES:
        for rule in regime.types:
            card = section(text, anchor(rule.id))
            assert rule.yes in card
            assert f"{first_person(rule):,}人から" in card
            assert f"：{final_days(regime.duty, rule)}日以内\n" in card
            assert all(CITATIONS[cite].label in card for cite in rule.cites)
            assert all(case.says in card for case in rule.cases)


def test_the_thresholds_and_final_days_of_the_types_are_those_of_the_law() -> None:
    people = {rule.id: first_person(rule) for rule in TYPES if first_person(rule) > 1}
    assert people == {"appi_7_4": 1001, "my_number_4": 101, "public_43_4": 101}
    sixty = {rule.id for regime in REGIMES for rule in regime.types if final_days(regime.duty, rule) == 60}
    assert sixty == {"appi_7_3", "my_number_2", "public_43_3"}


def test_hayamihyo_dates_follow_the_hand_checked_table(pages: dict[str, str]) -> None:
    table = section(pages["hayamihyo.md"], "deadline-table")
    rows = [re.findall(r"\d{4}-\d\d-\d\d", line) for line in table.splitlines()]
    assert [row for row in rows if row] == [
        ["2026-11-23", "2026-11-27", "2026-11-25", "2026-12-22", "2027-01-21"],
        ["2026-11-27", "2026-12-01", "2026-11-29", "2026-12-28", "2027-01-25"],
        ["2026-11-30", "2026-12-04", "2026-12-02", "2027-01-04", "2027-01-28"],
        ["2026-12-05", "2026-12-09", "2026-12-07", "2027-01-04", "2027-02-02"],
        ["2027-02-20", "2027-02-24", "2027-02-22", "2027-03-23", "2027-04-20"],
        ["2027-03-06", "2027-03-10", "2027-03-08", "2027-04-05", "2027-05-06"],
    ]


def test_hayamihyo_names_every_duty_and_every_exception_of_its_steps(pages: dict[str, str]) -> None:
    text = pages["hayamihyo.md"]
    assert all(duty.title in text for duty in DUTIES.values() if duty.id != "internal_response")
    assert DUTIES["internal_response"].required in text
    assert all(task.title in text for task in DUTIES["internal_response"].tasks)
    for rule in ("leak", "loss", "appi_applies", "subject"):
        assert all(one.title in text for one in RULES[rule].unless)


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


# --- Catalogue ------------------------------------------------------------------------------------------------------


def condition_from(data: dict[str, Any]) -> Condition:  # noqa: C901, PLR0911
    """Read a published condition back."""
    ((kind, value),) = data.items()
    match kind:
        case "all":
            return All(tuple(condition_from(part) for part in value))
        case "any":
            return AnyOf(tuple(condition_from(part) for part in value))
        case "not":
            return Not(condition_from(value))
        case "finding":
            return Finding(value)
        case "known":
            return Known(value)
        case "over":
            return Over(value["fact"], value["limit"], value.get("within", ""))
        case "answered":
            return Answered(value["fact"], condition_from(value["otherwise"]))
        case "is":
            return Is(value["fact"], tuple(value["values"]), tuple(value["unclear"]))
        case "includes":
            return Includes(value["fact"], tuple(value["values"]), tuple(value["unclear"]))
        case "reported":
            denied = value["denied"] and tuple(value["denied"])
            return Reported(value["fact"], tuple(value["values"]), denied)
    raise AssertionError(kind)


def test_published_conditions_read_back_are_the_rulebook(catalogue: dict[str, Any]) -> None:
    books: dict[str, tuple[Item, ...]] = {"rules": rules.RULES, "duties": rules.DUTIES}
    for name, items in books.items():
        published = catalogue[name]
        assert [(one["id"], one["since"], one["until"]) for one in published] == [
            (item.id, item.since, last_day(item)) for item in items
        ]
        for one, item in zip(published, items, strict=True):
            assert condition_from(one["when"]) == item.when
            exceptions = [condition_from(part["when"]) for part in one["unless"]]
            assert exceptions == [part.when for part in item.unless]
    for one, duty in zip(catalogue["duties"], rules.DUTIES, strict=True):
        assert condition_from(one["advised_when"]) == duty.advised_when
        for clock, source in zip(one["clocks"], duty.clocks, strict=True):
            for key in ("when", "longer_when", "restarts_when"):
                assert condition_from(clock[key]) == getattr(source, key)
            assert (clock["days"], clock["hours"]) == (source.days, source.hours)
    for one, caution in zip(catalogue["cautions"], rules.CAUTIONS, strict=True):
        for key in ("when", "quiet_when"):
            assert condition_from(one[key]) == getattr(caution, key)


def test_every_citation_and_source_of_the_catalogue_resolves(catalogue: dict[str, Any]) -> None:
    for one in (*catalogue["rules"], *catalogue["duties"]):
        assert all(cite in catalogue["citations"] for cite in one["cites"])
        assert all(case["source"] in catalogue["citations"] for case in one["cases"])
    for one in catalogue["duties"]:
        assert all(cite in one["cites"] for only in one["only_for"] for cite in only["cites"])
    assert all(cite in catalogue["citations"] for one in catalogue["advisers"] for cite in one["cites"])
    assert all(one["source"] in catalogue["sources"] for one in catalogue["citations"].values())
    confidence = {name: one["confidence"] for name, one in catalogue["citations"].items()}
    assert confidence == {one.id: one.confidence for one in CITATIONS.values()}


def test_the_published_cases_replay_as_the_page_explains(catalogue: dict[str, Any]) -> None:
    files = generated_files()
    facts, outcomes = (
        jsonschema.Draft202012Validator(json.loads(files[f"catalogue/{name}.schema.json"]))
        for name in ("facts", "outcome")
    )
    replayed = 0
    for one in catalogue["rules"]:
        for number, case in enumerate(one["cases"]):
            facts.validate(case["facts"])
            outcome = json.loads(json.dumps(decide(read(case["facts"])).outcome, ensure_ascii=False))
            assert outcome["findings"][one["id"]]["truth"] == case["expect"], (one["id"], case["says"])
            if number == 0:
                outcomes.validate(outcome)
            replayed += 1
    for one in catalogue["duties"]:
        for case in one["cases"]:
            found = {duty["id"]: duty["status"] for duty in decide(read(case["facts"])).outcome["duties"]}
            assert found[one["id"]] == case["expect"], (one["id"], case["says"])
    assert replayed > 100


def test_conditions_are_published_with_one_key_each() -> None:
    assert condition_data(Over("persons", 1000)) == {"over": {"fact": "persons", "limit": 1000}}
    assert condition_data(Not(Finding("leak"))) == {"not": {"finding": "leak"}}


# --- The built site -------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_link_of_the_built_pages_leads_somewhere(tmp_path: Path) -> None:
    site = tmp_path.resolve()
    build(load_config("mkdocs.yml", site_dir=str(site)))
    problems = [one for one in BuiltSite(site).problems() if "nowhere: download/" not in one]
    assert problems == []
    for duty in DUTIES:
        assert (site / "duties" / duty / "index.html").is_file()
    data = json.loads((site / "catalogue" / "rules.json").read_text(encoding="utf-8"))
    for one in (*data["rules"], *data["duties"]):
        assert (site / one["page"] / "index.html").is_file()
    listed = {page["u"] for page in json.loads((site / "search/index.json").read_text())["pages"]}
    assert {"hayamihyo/", "rules/appi_7_4/", "duties/report_commission/", "sources/"} <= listed
