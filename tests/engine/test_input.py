"""Wrong input is refused with what, where and what is allowed; right input means the same in any form."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from decision_engine.__main__ import main
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GOOD = {"known_on": "2026-11-23", "as_of": "2026-11-23", "leak": "occurred", "persons": 3}
ASSUMED = {
    "intended_provision": "no",
    "phished_person_only": "no",
    "justified_deletion": "no",
    "my_number_system": "no",
    "my_number_misuse": "no",
    "my_number_unlawful": "no",
    "ordinance_special_care": "no",
    "key_lost": "no",
    "notice_would_harm": "no",
    "nondisclosure_ground": "no",
    "role": "own",
    "entity": "business",
    "exempt_activity": "none",
}

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


def test_a_wrong_line_says_which_line_of_the_file_it_is(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Blank lines count, as they do in an editor."""
    lines = b'{"as_of": "2026-11-23"}\n\n{bad\n{"x": 1}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["decide", "--ndjson", "--fields", "as_of"]) == 0
    good, broken, unknown = map(json.loads, capfdbinary.readouterr().out.splitlines())
    assert good == {"as_of": "2026-11-23"}
    assert broken["error"]["line"] == 3
    assert "3行目は、JSONとして読めません（2文字目）" in broken["error"]["message"]
    assert unknown["error"]["line"] == 4


def run(
    text: str | bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, str, str]:
    """The command line in this process, with `text` on standard input: exit code, output, errors."""
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    code = main(arguments or ("decide", "--json"))
    captured = capsys.readouterr()
    return code, captured.out, captured.err


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


@pytest.mark.parametrize("text", ["[]", '"leak"', "3", "null", "true", "[1, 2]"])
def test_input_that_is_not_a_table_is_refused(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(text, monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "text",
    [
        '{"leak": "none"',
        "{'leak': 'none'}",
        '{"leak": "none",}',
        "{leak: none}",
        '{"leak": none}',
        '{"leak": "none"} extra',
        '{"leak": "none", "leak": "occurred"}',
        '{"persons": {"min": 1, "min": 5000}}',
        '{"persons": ' + "9" * 5000 + "}",
        '{"items": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ],
    ids=lambda text: text[:36],
)
def test_broken_json_is_refused_without_a_traceback(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A comma, a quote, a name written twice, a number or a nesting without end."""
    code, out, err = run(text, monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert err.strip()


@pytest.mark.parametrize(
    "text",
    ["leak = none", 'leak = "none"\nleak = "occurred"', "leak", 'leak "none"', "[facts]\nleak = 'none'"],
)
def test_broken_or_nested_toml_is_refused(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "facts.toml"
    path.write_text(text, encoding="utf-8")
    code, out, err = run("", monkeypatch, capsys, "decide", "--json", str(path))
    assert (code, out) == (2, "")
    assert err.strip()


@pytest.mark.parametrize("name", ["facts.json", "facts.toml", "facts.txt", "-"])
def test_text_that_is_not_utf8_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file saved in Shift_JIS: the message says what to do."""
    data = '{"leak": "あ"}'.encode("shift_jis")
    path = tmp_path / name
    if name != "-":
        path.write_bytes(data)
    source = "-" if name == "-" else str(path)
    code, out, err = run(data, monkeypatch, capsys, "decide", "--json", source)
    assert (code, out) == (2, "")
    assert "UTF-8" in err


@pytest.mark.parametrize("name", ["facts.json", "-"])
@pytest.mark.parametrize("text", ["", " \n\t\n"], ids=["empty", "blank"])
def test_an_empty_file_is_not_an_answer(
    name: str,
    text: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A file that was lost or cut off must not pass for "nothing is known"."""
    path = tmp_path / "facts.json"
    path.write_text(text, encoding="utf-8")
    source = "-" if name == "-" else str(path)
    code, out, err = run(text, monkeypatch, capsys, "decide", "--json", source)
    assert (code, out) == (2, "")
    assert err.strip()


def test_a_missing_file_and_a_folder_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        code, out, err = run("", monkeypatch, capsys, "decide", str(path))
        assert (code, out) == (2, "")
        assert str(path) in err


@pytest.mark.parametrize("day", ["9999-12-31", "9999-12-01"])
def test_the_end_of_the_calendar_is_a_message_and_not_a_crash(
    day: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = {
        "known_on": day,
        "as_of": day,
        "leak": "occurred",
        "abroad": ["eu", "us"],
        "us_california": "yes",
    }
    code, out, err = run(json.dumps(facts), monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert "known_on" in err or day in err


def test_a_byte_order_mark_is_harmless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Windows editors write one; from a file and through a pipe it means nothing."""
    data = b"\xef\xbb\xbf" + json.dumps(GOOD).encode()
    path = tmp_path / "facts.json"
    path.write_bytes(data)
    expected = run(json.dumps(GOOD), monkeypatch, capsys)
    assert expected[0] == 0
    assert run("", monkeypatch, capsys, "decide", "--json", str(path)) == expected
    assert run(data, monkeypatch, capsys) == expected


NDJSON = [
    json.dumps(GOOD),
    '{"leak": "maybe"}',
    "not json",
    "",
    json.dumps({**GOOD, "persons": 1001}),
    "[]",
    '{"leak": "none", "leak": "occurred"}',
    json.dumps({**GOOD, "known_on": "2026-11-22"}),
]


def test_ndjson_answers_in_order_and_goes_on_after_a_wrong_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line in, one line out; only blank lines are skipped; exit code 0."""
    code, out, _ = run("\n".join(NDJSON), monkeypatch, capsys, "decide", "--ndjson")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert ["error" in answer for answer in answers] == [False, True, True, False, True, True, False]
    assert answers[1]["error"]["fact"] == "leak"
    assert "occurred" in answers[1]["error"]["allowed"]
    assert answers[6]["duties"] != answers[3]["duties"]
    for line, answer in ((NDJSON[0], answers[0]), (NDJSON[4], answers[3]), (NDJSON[7], answers[6])):
        assert answer == decide(read(json.loads(line))).outcome


def test_ndjson_goes_on_after_a_line_that_is_not_utf8(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = json.dumps(GOOD).encode()
    lines = b"\n".join([good, b'{"leak": "\x82\xa0"}', good])
    code, out, _ = run(lines, monkeypatch, capsys, "decide", "--ndjson")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert ["error" in answer for answer in answers] == [False, True, False]
    assert "UTF-8" in answers[1]["error"]["message"]


def test_toml_and_json_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """TOML's own dates and times are those of the contract."""
    toml = tmp_path / "facts.toml"
    toml.write_text(
        'known_on = 2026-11-23\nknown_at = 10:00:00\nas_of = "2026-11-24"\nleak = "occurred"\n'
        'items = ["name", "card_number"]\npersons = { min = 5, max = 1200 }\nabroad = ["eu"]\n',
        encoding="utf-8",
    )
    plain = {
        "known_on": "2026-11-23",
        "known_at": "10:00",
        "as_of": "2026-11-24",
        "leak": "occurred",
        "items": ["name", "card_number"],
        "persons": {"min": 5, "max": 1200},
        "abroad": ["eu"],
    }
    from_toml = run("", monkeypatch, capsys, "decide", "--json", str(toml))
    assert from_toml == run(json.dumps(plain), monkeypatch, capsys)
    assert from_toml == run(toml.read_text(encoding="utf-8"), monkeypatch, capsys)
    assert from_toml[0] == 0


def test_the_order_of_facts_and_members_does_not_matter() -> None:
    one = {**GOOD, "items": ["name", "card_number", "email"], "signs": ["c2_traffic", "theft_traces"]}
    other = {
        name: list(reversed(value)) if isinstance(value, list) else value
        for name, value in reversed(one.items())
    }
    assert decide(read(one)).outcome == decide(read(other)).outcome


def test_a_range_may_leave_out_either_end() -> None:
    assert read({"persons": {"min": 5}}).given["persons"] == {"min": 5, "max": None}
    assert read({"persons": {"max": 5}}).given["persons"] == {"min": 0, "max": 5}
    assert read({"persons": {"min": 5, "max": None}}).given["persons"] == {"min": 5, "max": None}
    assert read({"persons": {"min": 5, "max": 5}}).values["persons"] == (5, 5)


def in_any_order(outcome: Mapping[str, Any]) -> dict[str, Any]:
    """The outcome with its open facts by name."""
    return {**outcome, "open_facts": sorted(outcome["open_facts"], key=lambda entry: str(entry["fact"]))}


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_may_be_omitted_or_unknown(fact: str) -> None:
    """Unknown is never no: saying it decides nothing, except for a fact with an assumption.

    Only the order of asking may differ: what was answered with "unknown" is asked last.
    """
    said = decide(read({**GOOD, fact: "unknown"})).outcome
    left_out = decide(read({name: value for name, value in GOOD.items() if name != fact})).outcome
    if fact in ASSUMED:
        assert fact not in {entry["fact"] for entry in said["assumptions"]}
        assert {"fact": fact, "value": ASSUMED[fact]} in left_out["assumptions"]
    elif fact != "as_of":
        assert in_any_order(said) == in_any_order(left_out)


def test_the_assumptions_are_listed_and_an_answer_takes_one_off() -> None:
    outcome = decide(read(GOOD)).outcome
    assert {entry["fact"]: entry["value"] for entry in outcome["assumptions"]} == ASSUMED
    given = decide(read({**GOOD, "entity": "business", "role": "entrustee"})).outcome
    assert {entry["fact"] for entry in given["assumptions"]} == set(ASSUMED) - {"entity", "role"}


CERTAIN = {
    **GOOD,
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "information": "personal_data",
    "items": ["name"],
    "items_settled": "yes",
    "cause": "mail_misaddressed",
    "persons": 1001,
}


@pytest.mark.parametrize(
    "fact", ["entity", "exempt_activity", "role", "intended_provision", "phished_person_only"]
)
def test_an_assumption_made_unknown_opens_the_result(fact: str) -> None:
    """Omitted: the ordinary case stands. Unknown: it is open, and the fact is asked for."""

    def report(facts: dict[str, Any]) -> dict[str, Any]:
        outcome = decide(read(facts)).outcome
        (duty,) = [duty for duty in outcome["duties"] if duty["id"] == "report_commission"]
        opening = {entry["fact"] for entry in outcome["open_facts"] if duty["id"] in entry["decides"]}
        return {"status": duty["status"], "asks": fact in opening}

    assert report(CERTAIN) == {"status": "required", "asks": False}
    assert report({**CERTAIN, fact: "unknown"}) == {"status": "undetermined", "asks": True}


def command(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """The real command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "decision_engine", *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_the_real_command_exits_with_two_and_a_japanese_message() -> None:
    done = command("decide", "--json", text='{"leak": "maybe"}')
    assert (done.returncode, done.stdout) == (2, "")
    assert "leak" in done.stderr
    assert "書ける値" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_real_command_prints_what_the_library_decides() -> None:
    done = command("decide", "--json", text=json.dumps(GOOD))
    assert done.returncode == 0
    assert done.stderr == ""
    assert json.loads(done.stdout) == decide(read(GOOD)).outcome


def test_the_real_command_reads_lines() -> None:
    done = command("decide", "--ndjson", text="\n".join(NDJSON))
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 7
