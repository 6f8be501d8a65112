"""Legal numbers: each stands once, with its source, and a change of law is one more value of it."""

from __future__ import annotations

import ast
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import decision_engine
from decision_engine import rules
from decision_engine.language.condition import Over, walk
from decision_engine.language.figure import Figure, dated, naming_days, on_day
from decision_engine.language.rule import Case
from decision_engine.law import CITATIONS
from decision_engine.law.figures import FIGURES, PERSONS_7_4, VERIFIED_ON
from decision_engine.law.reading import for_any_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.language.rule import Caution, Duty, Rule

ENGINE = Path(decision_engine.__file__).parent
WRITTEN: tuple[Rule | Duty | Caution, ...] = (
    *rules.WRITTEN_RULES,
    *rules.WRITTEN_DUTIES,
    *rules.WRITTEN_CAUTIONS,
)
# Foreign law, whose numbers are its own, and what is no law: how a count may be typed.
# Foreign numbers stand with their duty; "one person" is a figure of speech, no number of the law.
ELSEWHERE = {
    "kr_report",
    "sg_report",
    "us_notice",
    "one_person_system",
    "messages_not_people",
    "nobody",
    "nobody_numbered",
    "number_used_but_denied",
}
# Sentences on other laws in files where ours stand too.
OTHER_LAWS = {
    "sectors.py": ("重大な事故は速やかに、さらに発生した日から30日以内に",),
    "abroad.py": ("ネットワーク運営者は", "漏えいを本人へ72時間以内に通知し"),
}
LITERAL = re.compile(r"1,000人|(?<![0-9])100人|(?<![0-9])30日|(?<![0-9])60日|3〜5日")


def texts(value: object) -> Iterator[str]:
    """Every sentence of an item as it was written, its cases apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value) and not isinstance(value, (type, Case)):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_a_number_has_a_source_and_days_in_order(figure: Figure) -> None:
    days = [day for day, _ in figure.values]
    assert figure.cite in CITATIONS
    assert days == sorted(set(days))
    assert days[0] == "2022-04-01"


def test_a_number_cannot_be_read_without_a_day() -> None:
    """Printing, counting or comparing it would take a number of some other day."""
    with pytest.raises(TypeError):
        f"{PERSONS_7_4:,}"
    with pytest.raises(TypeError):
        max(PERSONS_7_4, 1)
    with pytest.raises(TypeError):
        for_any_day(Over("persons", PERSONS_7_4))


@pytest.mark.parametrize("item", WRITTEN, ids=lambda item: f"{item.id}@{item.since}")
def test_a_written_sentence_names_its_numbers(item: Rule | Duty | Caution) -> None:
    if item.id not in ELSEWHERE:
        assert [text for text in texts(item) if LITERAL.search(text)] == []


def test_no_reader_ever_sees_a_slot() -> None:
    for made in (rules.RULES, rules.DUTIES, rules.CAUTIONS):
        assert [text for text in texts(made) if "{" in text or "}" in text] == []


def test_a_condition_counts_by_a_named_number() -> None:
    for item in WRITTEN:
        for condition in (getattr(item, "when", None), getattr(item, "quiet_when", None)):
            if condition is not None and item.id not in ELSEWHERE:
                limits = [part.limit for part in walk(condition) if isinstance(part, Over)]
                assert [limit for limit in limits if not isinstance(limit, Figure)] == [], item.id


@pytest.mark.parametrize(
    "folder",
    ["facts", "law", "outcome", "tasks", "documents", "documents/papers", "training", "views", "."],
)
def test_no_other_sentence_of_the_engine_spells_a_number_of_ours(folder: str) -> None:
    """Outside the rules too a sentence names its number, which is then read for a day.

    The drills are left out: they name their day, and are about the law of that day.
    """
    own = re.compile(r"1,000人|(?<![0-9])100人|確報は[36]0日|3〜5日|(?<![0-9])[36]0日以内")
    for path in sorted((ENGINE / folder).glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        found = [text for text in strings if isinstance(text, str) and own.search(text)]
        assert [text for text in found if not text.startswith(OTHER_LAWS.get(path.name, ()))] == [], path.name


def test_a_change_of_law_is_one_more_value(monkeypatch: pytest.MonkeyPatch) -> None:
    """1,000 → 500 from a day: rule, sentence and caution have a version of that day, nothing else has."""
    day = "2027-04-01"
    monkeypatch.setattr(PERSONS_7_4, "values", (*PERSONS_7_4.values, (day, 500)))
    changed = [rule for rule in dated(rules.WRITTEN_RULES, FIGURES, VERIFIED_ON) if rule.since == day]
    assert {rule.id for rule in changed} == {"appi_7_4", "appi_kind"}
    (rule,) = [rule for rule in changed if rule.id == "appi_7_4"]
    assert [part.limit for part in walk(rule.when) if isinstance(part, Over)] == [500]
    assert "500人を超える" in rule.yes
    assert [text for made in changed for text in texts(made) if "1,000" in text] == []
    before = next(one for one in dated(rules.WRITTEN_RULES, FIGURES, VERIFIED_ON) if one.id == "appi_7_4")
    assert "1,000人を超える" in before.yes
    cautions = {
        one.id: one for one in dated(rules.WRITTEN_CAUTIONS, FIGURES, VERIFIED_ON) if one.since == day
    }
    assert set(cautions) == {"near_threshold", "threshold_not_passed"}
    assert cautions["near_threshold"].text.startswith("500人に近い")
    assert {bool(rule.cases) for rule in changed} == {False}, "the cases stay with the law of today"
    assert {
        duty.id for duty in dated(rules.WRITTEN_DUTIES, FIGURES, VERIFIED_ON) if duty.since == day
    } == set()


def test_a_number_holds_from_its_day() -> None:
    figure = Figure("例", "rule.7.4", ("2022-04-01", 1000), ("2027-04-01", 500))
    assert (figure.on("2022-04-01"), figure.on("2027-03-31"), figure.on("2027-04-01")) == (1000, 1000, 500)
    slots = {"例": figure}
    assert on_day("{例}人を超える（{said}）", "2027-03-31", slots) == "1,000人を超える（{said}）"
    later = "{number}（{year}年{month}月{day}日からは{then}）"
    assert naming_days("{例}人", "2026-11-23", slots, later) == "1,000（2027年4月1日からは500）人"
    assert naming_days("{例}人", "2027-04-01", slots, later) == "500人"
