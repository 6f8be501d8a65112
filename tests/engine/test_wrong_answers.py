"""A wrong answer is refused with what, where and what is allowed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from tests.engine.by_command import run

# (facts, the fact that is named, words that the message must contain)
WRONG: list[tuple[dict[str, Any], str, tuple[str, ...]]] = [
    ({"leek": "none"}, "leek", ("leek", "leak")),
    ({"person": 3}, "person", ("person", "persons")),
    ({"xyzzy": 1}, "xyzzy", ("xyzzy", "facts")),
    ({"": 1}, "", ("facts",)),
    ({"leak": "maybe"}, "leak", ("leak", "maybe", "occurred", "suspected", "none", "unknown")),
    ({"leak": "Occurred"}, "leak", ("leak", "Occurred", "occurred")),
    ({"leak": None}, "leak", ("leak", "occurred")),
    ({"leak": True}, "leak", ("leak", "true", "occurred")),
    ({"leak": ["occurred"]}, "leak", ("leak", "occurred")),
    ({"leak": {"occurred": 1}}, "leak", ("leak", "occurred")),
    ({"leak": 1}, "leak", ("leak", "1")),
    ({"p_mark": True}, "p_mark", ("p_mark", "yes", "no", "unknown")),
    ({"p_mark": "はい"}, "p_mark", ("p_mark", "はい", "yes")),
    ({"items": "name"}, "items", ("items", "name", "medical_history")),
    ({"items": {"name": 1}}, "items", ("items", "name")),
    ({"items": None}, "items", ("items", "unknown")),
    ({"items": ["nmae"]}, "items", ("items", "nmae", "name")),
    ({"items": [1]}, "items", ("items", "1", "name")),
    ({"items": [["name"]]}, "items", ("items", "name")),
    ({"items": ["unknown"]}, "items", ("items", "unknown", "name")),
    ({"sectors": ["bank"]}, "sectors", ("sectors", "bank", "finance")),
    ({"signs": True}, "signs", ("signs", "true", "theft_traces")),
    ({"persons": -1}, "persons", ("persons", "-1", "max")),
    ({"persons": 1.5}, "persons", ("persons", "1.5", "max")),
    ({"persons": 3.0}, "persons", ("persons", "3.0", "max")),
    ({"persons": True}, "persons", ("persons", "true", "max")),
    ({"persons": "350"}, "persons", ("persons", "350", "max")),
    ({"persons": None}, "persons", ("persons", "max")),
    ({"persons": [1, 2]}, "persons", ("persons", "max")),
    ({"persons": {}}, "persons", ("persons", "max")),
    ({"persons": {"min": 5, "maximum": 9}}, "persons", ("persons", "max")),
    ({"persons": {"min": None, "max": 9}}, "persons", ("persons", "max")),
    ({"persons": {"min": -5, "max": 9}}, "persons", ("persons", "max")),
    ({"persons": {"min": 5, "max": 9.5}}, "persons", ("persons", "max")),
    ({"persons": {"min": True, "max": 9}}, "persons", ("persons", "max")),
    ({"persons": {"min": 9, "max": 5}}, "persons", ("persons", "min", "max", "9", "5")),
    ({"persons": 10**30}, "persons", ("persons", "max")),
    ({"persons": float("NaN")}, "persons", ("persons", "NaN")),
    ({"known_on": "2026-13-01"}, "known_on", ("known_on", "2026-13-01")),
    ({"known_on": "2026-02-29"}, "known_on", ("known_on", "2026-02-29", "暦")),
    ({"known_on": "2026/11/23"}, "known_on", ("known_on", "2026/11/23", "YYYY-MM-DD")),
    ({"known_on": "20261123"}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"known_on": "2026-11-23T10:00"}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"known_on": "２０２６-11-23"}, "known_on", ("known_on",)),
    ({"known_on": 20261123}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"known_on": None}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"known_on": True}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"as_of": ""}, "as_of", ("as_of", "YYYY-MM-DD")),
    ({"known_at": "24:00"}, "known_at", ("known_at", "24:00", "23:59")),
    ({"known_at": "9:30"}, "known_at", ("known_at", "9:30", "09:30")),
    ({"known_at": "10:00:00"}, "known_at", ("known_at", "10:00:00")),
    ({"known_at": "1０:00"}, "known_at", ("known_at", "1０:00", "23:59")),
    ({"known_on": "2026-11-1０"}, "known_on", ("known_on", "YYYY-MM-DD")),
    ({"known_at": 10}, "known_at", ("known_at", "10")),
    ({"known_on": "2026-11-24", "as_of": "2026-11-23"}, "known_on", ("known_on", "2026-11-24", "2026-11-23")),
    (
        {"occurred_on": "2026-11-24", "known_on": "2026-11-23", "as_of": "2026-11-30"},
        "occurred_on",
        ("occurred_on", "2026-11-24", "2026-11-23"),
    ),
    ({"occurred_on": "2026-11-24", "as_of": "2026-11-23"}, "occurred_on", ("occurred_on", "2026-11-24")),
    (
        {"known_on": "2026-11-23", "threshold_known_on": "2026-11-22", "as_of": "2026-11-30"},
        "threshold_known_on",
        ("threshold_known_on", "2026-11-22", "2026-11-23"),
    ),
    (
        {"threshold_known_on": "2026-12-01", "as_of": "2026-11-30"},
        "threshold_known_on",
        ("threshold_known_on", "2026-12-01"),
    ),
    ({"known_on": "2022-03-31", "as_of": "2026-11-23"}, "known_on", ("known_on", "2022-03-31", "2022-04-01")),
    ({"as_of": "2022-03-31"}, "as_of", ("as_of", "2022-03-31", "2022-04-01")),
]

# What was probably meant, and how it is written: (fact, value, what the message must say).
MEANT: list[tuple[str, Any, str]] = [
    ("persons", "１２００", "1200 と書きます。"),
    ("persons", "約1,200人", "1200 と書きます。"),
    ("persons", "500〜1200", '{"min": 500, "max": 1200} と書きます。'),
    ("persons", 1000.0, "1000 と書きます。"),
    ("persons", 10**11, "10,000,000,000 より大きい数は書けません。"),
    ("persons", "99999999999人", "10,000,000,000 より大きい数は書けません。"),
    ("persons", None, '"unknown" と書いてください。'),
    ("known_on", "令和8年11月1日", '"2026-11-01" と書きます。'),
    ("known_on", "令和元年5月1日", '"2019-05-01" と書きます。'),
    ("known_on", "R8.11.1", '"2026-11-01" と書きます。'),
    ("known_on", "２０２６／１１／１", '"2026-11-01" と書きます。'),
    ("known_on", "20261101", '"2026-11-01" と書きます。'),
    ("known_on", "2026-11-01T10:00", '日付だけを "2026-11-01" と書きます。時刻は、日本時間で known_at に'),
    # In Japan it is already the next day.
    ("known_on", "2026-11-01T23:30:00Z", '日付だけを "2026-11-02" と'),
    ("known_at", "9:5", '"09:05" と書きます。'),
    ("known_at", "９時３０分", '"09:30" と書きます。'),
    ("cause", "ransom ware", "ransomware のことではありませんか。"),
    ("cause", "ランサムウェア", '"ransomware" と書きます。'),
    ("leak", "occured", "occurred のことではありませんか。"),
    ("my_number", "はい", '"yes" と書きます。'),
    ("my_number", False, '"no" と書きます。'),
    ("p_mark", "わからない", '"unknown" と書きます。'),
    ("items", "name", '["name"] と書きます。'),
    ("items", ["病歴・病名"], '"medical_history" と書きます。'),
    ("items", ["unknown"], '並びの代わりに "unknown" と'),
    ("abroad", ["EU"], "eu のことではありませんか。"),
]

# Nothing that could be meant is put into the reader's mouth.
NOT_MEANT: list[tuple[str, Any]] = [
    ("persons", -1),
    ("persons", "たくさん"),
    ("persons", {"min": "約1000"}),
    ("known_on", "昨日"),
    ("known_on", "2026年13月1日"),
    ("known_on", "11/1"),
    # Once they are in Japan, these moments are beyond the calendar.
    ("known_on", "0001-01-01T00:00:00+14:00"),
    ("known_on", "9999-12-31T23:59:59-14:00"),
    ("known_at", "24:00"),
    ("known_at", "朝"),
    ("cause", "xyzzy"),
    ("cause", "x" * 5000),
]


@pytest.mark.parametrize(
    ("fact", "value", "said"), MEANT, ids=[f"{fact} {value}" for fact, value, _ in MEANT]
)
def test_what_was_probably_meant_is_said_as_it_is_written(fact: str, value: object, said: str) -> None:
    """The wrong answer is refused all the same: a guess would decide silently."""
    with pytest.raises(AnswerError) as refused:
        read({"as_of": "2026-11-23", fact: value})
    assert said in refused.value.problems[0].message


@pytest.mark.parametrize(
    ("fact", "value"), NOT_MEANT, ids=[f"{fact} {value}"[:40] for fact, value in NOT_MEANT]
)
def test_nothing_is_guessed_where_nothing_can_be_meant(fact: str, value: object) -> None:
    with pytest.raises(AnswerError) as refused:
        read({"as_of": "2026-11-23", fact: value})
    message = refused.value.problems[0].message
    assert "と書きます" not in message
    assert "ではありませんか" not in message


@pytest.mark.parametrize(("facts", "fact", "words"), WRONG, ids=[str(facts)[:60] for facts, _, _ in WRONG])
def test_a_wrong_answer_is_refused_naming_fact_value_and_what_is_allowed(
    facts: dict[str, Any],
    fact: str,
    words: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 2, nothing on standard output, one Japanese sentence that helps."""
    code, out, err = run(json.dumps(facts), monkeypatch, capsys)
    assert code == 2
    assert out == ""
    assert [word for word in words if word not in err] == []
    assert "。" in err or "書ける値" in err or "選べる値" in err
    with pytest.raises(AnswerError) as refused:
        read(facts)
    assert fact in {problem.fact for problem in refused.value.problems}


def test_the_rulebook_of_a_day_before_the_duty_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run("", monkeypatch, capsys, "rules", "--on", "2022-03-31")
    assert (code, out) == (2, "")
    assert err.startswith("--on: 2022-03-31")
    assert run("", monkeypatch, capsys, "rules", "--on", "2022-04-01")[0] == 0


def test_a_long_value_is_shown_with_200_signs_at_most() -> None:
    for value in ("x" * 201, ["y" * 300], 10**300):
        with pytest.raises(AnswerError) as refused:
            read({"role": value})
        assert len(str(refused.value.problems[0].as_json()["value"])) == 200
    with pytest.raises(AnswerError) as whole:
        read({"role": "x" * 200})
    assert whole.value.problems[0].as_json()["value"] == "x" * 200


def test_every_problem_is_told_at_once() -> None:
    """A reader mends the whole file in one go."""
    with pytest.raises(AnswerError) as refused:
        read({"leak": "maybe", "persons": -1, "leek": 1, "known_on": "tomorrow"})
    assert {problem.fact for problem in refused.value.problems} == {"leak", "persons", "leek", "known_on"}


@pytest.mark.parametrize("fact", [f for f in FACTS.values() if f.choices], ids=lambda fact: fact.id)
def test_the_message_lists_every_allowed_value(fact: Any) -> None:  # noqa: ANN401 - a fact of any kind
    wrong: object = ["no such"] if fact.kind == "set" else "no such"
    with pytest.raises(AnswerError) as refused:
        read({fact.id: wrong})
    (problem,) = refused.value.problems
    assert problem.fact == fact.id
    assert "no such" in problem.message
    assert fact.short in problem.message
    for choice in fact.choices:
        assert choice.id in problem.allowed
        assert choice.id in problem.message
