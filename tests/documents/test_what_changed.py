"""A paper that follows another says what changed since: as surely as the record knows it, and no more."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.__main__ import main
from decision_engine.browser import handle
from decision_engine.documents.changed import CHANGES
from decision_engine.documents.intake import Particulars, read_particulars
from decision_engine.documents.make import BY_ID, papers
from decision_engine.documents.render import as_plain
from decision_engine.documents.shape import Then
from decision_engine.documents.slots import FROM_FACTS, SLOT
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide
from decision_engine.record.incident import read_incident, saved
from decision_engine.record.then import KEPT_BY_PAGE, at_ticks
from decision_engine.rulebook import VERSION
from decision_engine.tasks import BY_ID as ACTIONS
from decision_engine.tasks.shape import Tick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from decision_engine.documents.shape import Template

FOLLOWING = {name: one for name, one in BY_ID.items() if one.compares}
FIRST_KNOWN: dict[str, Any] = {
    "known_on": "2026-11-23",
    "information": "personal_data",
    "cause": "unknown",
    "leak": "suspected",
    "items": ["name", "email"],
    "persons": {"min": 500, "max": 5000},
    "role": "own",
}
IN_THE_END: dict[str, Any] = {
    **FIRST_KNOWN,
    "occurred_on": "2026-11-20",
    "cause": "unauthorized_access",
    "leak": "occurred",
    "items": ["name", "phone"],
    "items_settled": "yes",
    "persons": 4812,
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "insured": "yes",
    "listed": "no",
}
REPORTED, PUBLISHED = "report_preliminary", "publish_first"
TICKS = {
    REPORTED: {"at": "2026-11-26T17:40:00+09:00", "note": "受付番号 1", "title": "速報を出す"},
    PUBLISHED: {"at": "2026-11-27T09:00:00+09:00", "note": "", "title": "第一報を出す"},
}
LOG = [
    {"at": "2026-11-23T10:00:00+09:00", "facts": {"known_on": "2026-11-23"}, "note": ""},
    {"at": "2026-11-25T10:00:00+09:00", "facts": FIRST_KNOWN, "note": "委員会に電話で相談"},
    {"at": "2026-12-15T10:00:00+09:00", "facts": IN_THE_END, "note": "調査会社の報告"},
]
INCIDENT: dict[str, Any] = {
    "facts": {**IN_THE_END, "as_of": "2026-12-16"},
    "particulars": {"company": "例示株式会社"},
    "ticks": TICKS,
    "edits": {},
    "log": LOG,
}
AT = "2026-12-16T09:00:00+09:00"


def section(paper: str, **parts: object) -> str:
    """What the paper of an incident file says of the changes, as the page makes it."""
    incident = {**INCIDENT, **parts}
    asked = {"op": "paper", "paper": paper, **incident}
    reply = json.loads(handle(json.dumps(asked)))
    assert reply["ok"], reply
    (made,) = reply["papers"]
    return str(next(block["text"] for block in made["blocks"] if block["id"] == CHANGES))


BLANK = "【要記入: 前の報告・お知らせから変わったこと】"


def test_the_papers_that_follow_say_what_changed_from_the_tick_of_the_first(
    golden: Callable[[str, str], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Read as the authority and as a reader of the notice; the page and the command line say the same."""
    path = tmp_path / "記録.json"
    path.write_text(json.dumps(saved(INCIDENT, AT, VERSION), ensure_ascii=False), encoding="utf-8")
    assert main(["documents", str(path), "--only", *FOLLOWING]) == 0
    said = capsys.readouterr().out
    golden("papers/changed-since-the-first.txt", said)
    for paper in FOLLOWING:
        assert all(line.strip() in said for line in section(paper).splitlines())


def test_what_came_to_be_known_is_no_correction_and_asks_for_no_reason() -> None:
    found = section("report_final", facts={**FIRST_KNOWN, "cause": "ransomware"})
    assert "原因の種類（判明）: ランサムウェア" in found
    assert "理由" not in found
    corrected = section("report_final", facts={**FIRST_KNOWN, "persons": 6001})
    assert "本人の数: 最大5,000人（確認中。少なくとも500人） → 6,001人" in corrected
    assert "【要記入: 変わった理由】" in corrected


def test_what_is_no_longer_known_is_told_too() -> None:
    taken_back = section("report_final", facts={**FIRST_KNOWN, "persons": "unknown"})
    assert "本人の数: 最大5,000人（確認中。少なくとも500人） → 確認中" in taken_back
    no_items = section("announcement_followup", facts={**FIRST_KNOWN, "items": "unknown"})
    assert "対象となる情報: 氏名、メールアドレス → 確認中" in no_items


def test_answers_that_do_not_belong_in_a_report_are_no_change() -> None:
    for paper in FOLLOWING:
        inside = section(
            paper, facts={**FIRST_KNOWN, "insured": "yes", "listed": "no", "contract_notice": "yes"}
        )
        assert "変わったことはありません" in inside
        assert inside.startswith("2026年11月2")
        assert "\n" not in inside


def test_a_public_notice_tells_neither_the_law_s_numbers_nor_who_handled_the_data() -> None:
    told = section("announcement_followup", facts={**IN_THE_END, "role": "entruster"})
    assert "当たる号" not in told
    assert "委託先あり" not in told
    assert "委託元・委託先: 委託元・委託先なし" in section(
        "report_final", facts={**IN_THE_END, "role": "entruster"}
    )


def test_what_the_writer_says_wins_over_the_draft_and_an_edit_over_both() -> None:
    own = {"particulars": {"changes": "本人の数を改めた。"}}
    assert section("report_final", **own) == "本人の数を改めた。"
    edits = {"report_final": {CHANGES: "読んで直した文。"}}
    assert section("report_final", **own, edits=edits) == "読んで直した文。"


def test_the_draft_of_a_change_waits_for_no_answer() -> None:
    """「最大5,000人（確認中）」 of then is not open today."""
    (made,) = papers(
        decide(read(IN_THE_END)),
        Particulars({}),
        only=("report_final",),
        then={REPORTED: Then(dt.date(2026, 11, 26), FIRST_KNOWN)},
    )
    text = as_plain(made)
    assert made["open"] == text.count("確認中") - 1


@pytest.mark.parametrize("template", FOLLOWING.values(), ids=lambda one: one.id)
def test_the_way_to_the_draft_names_what_is_ticked(template: Template) -> None:
    """Whoever has no tick reads beside the blank which one it would be."""
    (block,) = (one for one in template.blocks if one.id == CHANGES)
    raised = {task.id: task.title for duty in decide(read({})).engine.book.duties for task in duty.tasks} | {
        name: action.title for name, action in ACTIONS.items()
    }
    assert template.compares
    named = [task for task in template.compares.tasks if raised[task][-5:] in block.help]
    assert named
    for row in template.compares.rows:
        for text in (row.text, *(said for _, said in row.variants)):
            assert set(SLOT.findall(text)) <= set(FROM_FACTS)


UNSURE: list[tuple[str, dict[str, Any]]] = [
    ("no log", {"log": []}),
    ("no tick", {"ticks": {}}),
    ("the tick was taken back", {"ticks": {PUBLISHED: TICKS[PUBLISHED]}}),
    ("another thing was ticked", {"ticks": {"report_draft": TICKS[REPORTED]}}),
    ("the log begins after the tick", {"log": LOG[2:]}),
    ("the clock went back", {"log": [LOG[0], {**LOG[2], "at": "2026-11-27T12:00:00+09:00"}, LOG[1]]}),
    ("no time at all", {"log": [{**LOG[1], "at": "きのう"}]}),
    ("a time of nowhere", {"log": [{**LOG[1], "at": "2026-11-25T10:00:00"}]}),
    ("an answer of then that nobody can read any more", {"log": [{**LOG[1], "facts": {"cause": "gone"}}]}),
    ("a fact of then that is gone", {"log": [{**LOG[1], "facts": {**FIRST_KNOWN, "gone": "yes"}}]}),
    (
        "its answers were cut out of a long log",
        {"log": [LOG[0], *({**LOG[2], "note": str(n)} for n in range(KEPT_BY_PAGE - 1))]},
    ),
]


@pytest.mark.parametrize(("why", "parts"), UNSURE, ids=[why for why, _ in UNSURE])
def test_what_stood_then_is_not_guessed(why: str, parts: dict[str, Any]) -> None:
    assert section("report_final", **parts) == BLANK, why


def test_a_file_whose_log_cannot_be_read_is_refused_with_its_place() -> None:
    """The command line reads the whole file; it does not write a report from half of one."""
    whole = saved({**INCIDENT, "log": [{**LOG[1], "facts": {"gone": "yes"}}]}, AT, VERSION)
    with pytest.raises(AnswerError, match="log → 1 → facts"):
        read_incident(whole)


def stood(log: Iterable[tuple[str, Mapping[str, object]]], *ticks: tuple[str, str]) -> dict[str, Any]:
    found = at_ticks(list(log), {task: Tick(at) for task, at in ticks})
    return {task: (one.on.isoformat(), one.facts) for task, one in found.items()}


def test_the_last_answers_before_the_tick_stood_wherever_its_clock_was() -> None:
    log = [("2026-11-25T10:00:00+09:00", {"persons": 1}), ("2026-11-26T00:30:00+09:00", {"persons": 2})]
    assert stood(log, ("a", "2026-11-25T15:29:59+00:00")) == {"a": ("2026-11-26", {"persons": 1})}
    assert stood(log, ("a", "2026-11-25T15:30:00+00:00")) == {"a": ("2026-11-26", {"persons": 2})}


def test_of_two_first_reports_the_earlier_counts() -> None:
    """What was told in the second only is a change to whoever read the first."""
    log = [("2026-11-25T10:00:00+09:00", {"persons": 1}), ("2026-11-26T10:00:00+09:00", {"persons": 2})]
    ticks = (("number_preliminary", "2026-11-26T11:00:00+09:00"), (REPORTED, "2026-11-25T11:00:00+09:00"))
    assert list(stood(log, *ticks)) == [REPORTED, "number_preliminary"]
    both = {**TICKS, "number_preliminary": {**TICKS[REPORTED], "at": "2026-12-15T12:00:00+09:00"}}
    assert section("report_final", ticks=both).startswith("2026年11月26日（木）の速報から")


def test_a_thing_ticked_anew_counts_from_the_new_time() -> None:
    late = {REPORTED: {**TICKS[REPORTED], "at": "2026-12-15T12:00:00+09:00"}}
    assert "12月15日（火）の速報から、日付" in section("report_final", ticks=late)


def test_no_change_of_any_answers_is_said_wrongly_or_in_pieces() -> None:
    """Pairs of half-known incidents: nothing of a template is left, nothing refused, no blank but the reasons."""
    draw = random.Random(20261128)  # noqa: S311 - reproducible incidents, not secrets
    drawn = [half_known(draw) for _ in range(200)]
    lines = set()
    for old, new in itertools.pairwise(drawn):
        then = {task: Then(dt.date(2026, 11, 25), old) for task in (REPORTED, PUBLISHED)}
        for paper in papers(
            decide(read(new)), read_particulars({"company": "例示"}), only=tuple(FOLLOWING), then=then
        ):
            said = next(block["text"] for block in paper["blocks"] if block["id"] == CHANGES)
            assert not [
                sign for sign in ("{", "}", "None", "unknown", ": \n", " → \n") if sign in f"{said}\n"
            ], said
            assert [fault for fault in paper["faults"] if fault["block"] == CHANGES] == []
            assert said.count("【要記入") == said.count("【要記入: 変わった理由】") <= 1
            lines |= {line.split(":")[0].split("（")[0] for line in said.splitlines()[1:]}
    assert len(lines) > 20, "hardly anything changed"


def half_known(draw: random.Random) -> dict[str, Any]:
    facts: dict[str, Any] = {"as_of": "2026-11-27", "known_on": draw.choice(["2026-11-23", "2026-11-24"])}
    for fact in FACTS.values():
        ids = [choice.id for choice in fact.choices]
        if fact.kind == "date" or draw.random() < 0.4:
            continue
        if fact.kind == "set":
            facts[fact.id] = draw.sample(ids, draw.randint(0, min(4, len(ids))))
        elif fact.kind == "count":
            facts[fact.id] = draw.choice([0, 1, 843, 1001, {"min": 0, "max": 1200}, {"min": 9, "max": None}])
        elif ids:
            facts[fact.id] = draw.choice([*ids, "unknown"])
    return facts
