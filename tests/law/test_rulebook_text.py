"""The rulebook in Japanese is the text in which a change of law is reviewed: a committed golden file.

After a meant change: `pytest tests/law/test_rulebook_text.py --refresh-golden`, then read the diff of
`tests/golden/rulebook.md` as a jurist would.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from decision_engine import rules
from decision_engine.language.condition import Includes, Is, Known, Reported, any_of
from decision_engine.language.rule import Addressee, Clock, Duty, Task, Unless
from decision_engine.rulebook import ITEMS
from decision_engine.views.rulebook import rulebook_text

if TYPE_CHECKING:
    from collections.abc import Callable

HOLDS = Is("p_mark", ("yes",))
DUTY = Duty(
    id="example",
    title="例",
    kind="law",
    addressees=(Addressee("甲", "書面", "https://www.ppc.go.jp/", HOLDS), Addressee("乙", "口頭")),
    when=any_of(
        Is("cause", ("malware",), unclear=("other",)),
        Includes("items", ("name",), unclear=("free_text",)),
        Reported("signs", ("c2_traffic",), denied=("leak", "none")),
    ),
    cites=("rule.7.1",),
    required="要る",
    undetermined="未定",
    advised="",
    not_required="不要",
    clocks=(Clock("final", "期限", "statutory", ("rule.8.2",), days=30, longer=60, roll=True),),
    tasks=(Task("do", "day1", "する"),),
    unless=(Unless("例外", HOLDS, ("rule.9",)),),
)
CLOCK = DUTY.clocks[0]


def clock(**change: object) -> Duty:
    """The duty with a changed deadline."""
    return replace(DUTY, clocks=(replace(CLOCK, **change),))  # type: ignore[arg-type]


CHANGES = {
    "principle": replace(DUTY, when=HOLDS),
    "value": replace(DUTY, when=Is("cause", ("insider",), unclear=("other",))),
    "exception": replace(DUTY, unless=()),
    "exception's condition": replace(DUTY, unless=(Unless("例外", Known(value=True), ("rule.9",)),)),
    "exception's source": replace(DUTY, unless=(Unless("例外", HOLDS, ("rule.10",)),)),
    "source": replace(DUTY, cites=("rule.7.2",)),
    "first day": replace(DUTY, since="2024-04-01"),
    "advice": replace(DUTY, advised_when=HOLDS),
    "note": replace(DUTY, note="注意"),
    "safe side": replace(DUTY, safe_side="備える"),
    "stands while unknown": replace(DUTY, stands_while_unknown=True),
    "kind": replace(DUTY, kind="practice"),
    "answers that leave it open (choice)": replace(
        DUTY,
        when=any_of(Is("cause", ("malware",)), *DUTY.when.parts[1:]),  # type: ignore[union-attr]
    ),
    "answers that leave it open (set)": replace(
        DUTY,
        when=any_of(DUTY.when.parts[0], Includes("items", ("name",)), DUTY.when.parts[2]),  # type: ignore[union-attr]
    ),
    "what contradicts the evidence": replace(
        DUTY,
        when=any_of(*DUTY.when.parts[:2], Reported("signs", ("c2_traffic",))),  # type: ignore[union-attr]
    ),
    "days": clock(days=20),
    "range of days": clock(from_day=3),
    "longer period": clock(longer=90),
    "when the longer period runs": clock(longer_when=HOLDS),
    "moving off closed days": clock(roll=False),
    "which day is the first": clock(first_day=0),
    "when the deadline exists": clock(when=HOLDS),
    "when the count restarts": clock(restarts_when=HOLDS),
    "basis of the deadline": clock(basis="guide"),
    "source of the deadline": clock(cites=("rule.10",)),
    "hours": clock(days=None, longer=None, hours=72),
    "addressee": replace(DUTY, addressees=(Addressee("丙", "書面"), DUTY.addressees[1])),
    "when to which addressee": replace(DUTY, addressees=(Addressee("甲", "書面"), DUTY.addressees[1])),
    "task": replace(DUTY, tasks=(Task("do", "day1", "しない"),)),
    "when the task is due": replace(DUTY, tasks=(Task("do", "now", "する"),)),
    "condition of the task": replace(DUTY, tasks=(Task("do", "day1", "する", when=HOLDS),)),
}


def test_the_rulebook_reads_as_it_was_last_reviewed(golden: Callable[[str, str], None]) -> None:
    golden("rulebook.md", rulebook_text())


def test_every_version_of_every_rule_and_duty_is_in_the_text() -> None:
    text = rulebook_text()
    for item in ITEMS:
        assert f"## {item.id} {item.title}\n- 適用: {item.since} から" in text


@pytest.mark.parametrize(
    ("day", "present", "absent"),
    [
        ("2024-03-31", "2024年3月31日までの規定です", "2024年4月1日から、取得しようとしている"),
        ("2024-04-01", "2024年4月1日から、取得しようとしている", "2024年3月31日までの規定です"),
        ("2026-09-30", "2026年10月1日に始まりました", "特別社会基盤事業者は、サイバー攻撃による"),
        ("2026-10-01", "特別社会基盤事業者は、サイバー攻撃による", "2026年10月1日に始まりました"),
    ],
)
def test_a_day_shows_only_the_versions_in_force(day: str, present: str, absent: str) -> None:
    text = rulebook_text(dt.date.fromisoformat(day))
    assert present in text
    assert absent not in text


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_anything_that_decides_shows_in_the_text(
    change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a change of law could pass the review unseen."""
    monkeypatch.setattr(rules, "DUTIES", (DUTY,))
    before = rulebook_text()
    monkeypatch.setattr(rules, "DUTIES", (CHANGES[change],))
    shows = rulebook_text() != before
    assert shows, f"{change}: nobody would see it"


def test_a_change_of_a_caution_or_a_coming_change_shows_in_the_text() -> None:
    """They are words of law too, and readers see them beside the result."""
    text = rulebook_text()
    assert [caution.id for caution in rules.CAUTIONS if caution.text not in text] == []
    assert [coming.id for coming in rules.COMING if coming.text not in text] == []


def test_a_changed_sentence_of_a_rule_shows_in_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = rules.RULES
    before = rulebook_text()
    for changed in (
        replace(first, title="別の言い方"),
        replace(first, yes="別の言い方"),
        replace(first, no="別の言い方"),
        replace(first, unknown="別の言い方"),
        replace(first, note="別の言い方"),
    ):
        monkeypatch.setattr(rules, "RULES", (changed, *others))
        assert rulebook_text() != before
