"""The register of sources against the brief of law: editions, addresses, confidence, figures."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

import pytest

from decision_engine.law import CITATIONS, SOURCES, WRITTEN, Citation, Source
from decision_engine.law.reading import for_day

# The day of the brief, whose figures these are.
BRIEF_DAY = "2026-11-23"

# What is only known from one secondary source or not read in the original (law.md: M), and
# what is only remembered (L): raising one of these to H needs a reading of the original.
UNREAD = {
    "appi.68.local",
    "rule.8.3.other",
    "rule.43.3.before",
    "rule.44",
    "pub.5-3-1",
    "qa.6-2",
    "qa.6-7",
    "qa.6-13",
    "qa.cloud",
    "qa.7-53",
    "notice.school",
    "holidays.chain",
    "mynumber.rule.2.2",
    "mynumber.rule.2.4",
    "mynumber.rule.3",
    "mynumber.rule.4",
    "mynumber.rule.5",
    "pmark.counting",
    "finance.qa.4-12",
    "finance.supervision",
    "telecom.user_info",
    "telecom.accident",
    "card.sales.35-16",
    "card.guideline",
    "card.merchant_contract",
    "card.pfi",
    "listing.basket",
    "infrastructure.order.4",
    "sharing.guidance",
    "practice.ipa_points",
    "insurance.terms",
    "us.california.before",
    "kr.34.before",
}
REMEMBERED = {"mynumber.double", "securities.extraordinary", "staffing.guideline"}

OFFICIAL_HOSTS = {
    "laws.e-gov.go.jp",
    "www.ppc.go.jp",
    "www.soumu.go.jp",
    "www.mhlw.go.jp",
    "www.meti.go.jp",
    "www.cao.go.jp",
    "www.npa.go.jp",
    "www.ipa.go.jp",
    "www.jpcert.or.jp",
    "privacymark.jp",
    "faq.jpx.co.jp",
}
EGOV_IDS = {"415AC0000000057", "428M60020000003", "427M60020000005"}
LOUD = re.compile(r"漏洩|[!！]|致します|下さい")


@pytest.mark.parametrize("source", SOURCES.values(), ids=list(SOURCES))
def test_a_source_names_its_edition_and_the_day_it_was_checked(source: Source) -> None:
    assert SOURCES[source.id] is source
    assert all((source.name, source.short, source.edition))
    assert source.short == source.short.strip()
    assert date.fromisoformat(source.verified_on) >= date(2026, 11, 23)
    assert source.in_force == "" or date.fromisoformat(source.in_force) <= date(2026, 11, 23)
    assert not LOUD.search(source.name + source.edition + source.note)


@pytest.mark.parametrize("source", [s for s in SOURCES.values() if s.url], ids=lambda s: s.id)
def test_an_address_is_official_and_secure(source: Source) -> None:
    address = urlsplit(source.url)
    assert address.scheme == "https"
    assert address.hostname in OFFICIAL_HOSTS
    if address.hostname == "laws.e-gov.go.jp":
        assert address.path.removeprefix("/law/") in EGOV_IDS


@pytest.mark.parametrize("citation", CITATIONS.values(), ids=list(CITATIONS))
def test_a_citation_rests_on_a_registered_source_and_says_one_thing(citation: Citation) -> None:
    assert CITATIONS[citation.id] is citation
    assert re.fullmatch(r"[a-z0-9_.-]+", citation.id)
    assert SOURCES[citation.source.id] is citation.source
    assert citation.says.endswith("。")
    assert not LOUD.search(citation.says + citation.place + citation.reason)


def test_what_was_not_read_in_the_original_is_marked_with_the_reason() -> None:
    """要確認 carries its reason, and what is certain carries none."""
    by_level = {
        level: {c.id for c in CITATIONS.values() if c.confidence == level} for level in ("H", "M", "L")
    }
    assert by_level["M"] == UNREAD
    assert by_level["L"] == REMEMBERED
    assert {c.id for c in CITATIONS.values() if c.reason} == UNREAD | REMEMBERED
    assert all(c.reason.endswith("。") for c in CITATIONS.values() if c.reason)


def test_every_source_is_cited() -> None:
    assert {citation.source.id for citation in CITATIONS.values()} == set(SOURCES)


def test_no_two_citations_print_alike() -> None:
    labels = [citation.label for citation in CITATIONS.values()]
    assert sorted(labels) == sorted(set(labels))


@pytest.mark.parametrize(
    ("citation", "label"),
    [
        ("appi.26.1", "個人情報保護法26条1項"),
        ("appi.26.1.proviso", "個人情報保護法26条1項ただし書"),
        ("rule.7.4", "個人情報保護法施行規則7条4号"),
        ("gl.3-5-3-4.note2", "ガイドライン（通則編）3-5-3-4(※2)"),
        ("qa.6-19", "ガイドラインQ&A A6-19"),
        ("mynumber.29-4.1", "番号法29条の4第1項"),
        ("gdpr.33", "GDPR 33条"),
        ("us.sec", "SEC Form 8-K Item 1.05"),
        ("pmark.counting", "プライバシーマーク規約PMK500（期限の数え方）"),
        ("police.window", "警察の窓口"),
    ],
)
def test_a_citation_is_printed_as_lawyers_write_it(citation: str, label: str) -> None:
    assert CITATIONS[citation].label == label


@pytest.mark.parametrize(
    ("citation", "figures"),
    [
        ("rule.7.4", {"1,000人"}),
        ("rule.8.2", {"30日", "60日"}),
        ("rule.43.4", {"100人"}),
        ("mynumber.rule.2.4", {"100人"}),
        ("gl.3-5-3-3", {"3〜5日"}),
        ("gdpr.33", {"72時間"}),
        ("uk.33", {"72時間"}),
        ("card.visa", {"3暦日"}),
        ("card.mastercard", {"24時間"}),
        ("us.california", {"30暦日", "500人", "15暦日"}),
        ("us.sec", {"4営業日"}),
        ("sg.26", {"500人", "3暦日"}),
        ("cn.measures", {"4時間", "30日", "100万人"}),
        ("telecom.rule.57", {"30日"}),
        ("appi.178", {"1年以下", "100万円以下"}),
    ],
)
def test_the_figures_of_the_law_are_not_mistyped(citation: str, figures: set[str]) -> None:
    """Every figure of the brief stands in the sentence, and no other number of the same kind."""
    unit = r"[\d,]+(?:〜\d)?(?:万)?(?:人|暦日|営業日|日|時間|年以下|円以下)"
    says = re.sub(r"\d+条\S*?[項号]", "", for_day(WRITTEN[citation].says, BRIEF_DAY))
    assert set(re.findall(unit, says)) == figures
