"""The pages of rules and duties: complete, equal to the data, each with its sources and versions."""

from __future__ import annotations

from decision_engine import rules
from decision_engine.law import CITATIONS, SOURCES
from decision_engine.rulebook import last_day, versions
from publishing.pages.regimes import EVENT, NATURE, NOTICES, PROTECTION, REGIMES, SUBJECTS, TYPES, modules
from publishing.pages.rulebook_text import DUTIES, RULES, anchor, findings_in

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
