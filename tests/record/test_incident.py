"""The incident file: saved and opened again it is the same; damaged it says so and breaks nothing."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import decision_engine
from decision_engine.intake.answers import AnswerError, read
from decision_engine.intake.files import json_of
from decision_engine.outcome.make import decide
from decision_engine.outcome.text import as_text
from decision_engine.record.changes import changes_text, differences
from decision_engine.record.incident import SCHEMA, Incident, read_incident, saved
from decision_engine.record.link import facts_of_fragment, fragment_of
from decision_engine.record.schema import incident_schema
from decision_engine.rulebook import VERSION
from tests.documents.incidents import BOOK

AT = "2026-11-24T15:30+09:00"
FACTS: dict[str, Any] = {
    "as_of": "2026-11-24",
    "known_on": "2026-11-23",
    "leak": "suspected",
    "information": "personal_data",
    "items": ["name", "email"],
    "persons": {"min": 500, "max": 1200},
    "cause": "mail_misaddressed",
}
WHOLE: dict[str, Any] = {
    "facts": FACTS,
    "particulars": {"company": "例示株式会社", "groups": [{"name": "会員", "persons": 5, "items": ["name"]}]},
    "ticks": {"mail_stop": {"at": AT, "note": "送信を取り消した", "title": "送信を取り消す"}},
    "edits": {"notice_letter": {"opening": "お知らせします。"}},
    "log": [{"at": AT, "facts": {"as_of": "2026-11-24"}, "note": "最初の連絡"}],
}
DAMAGES = 1000


def text_of(whole: dict[str, Any]) -> str:
    return json.dumps(saved(whole, AT, VERSION), ensure_ascii=False, indent=2) + "\n"


def opened(text: str) -> Incident:
    return read_incident(json_of(text))


def test_what_was_saved_opens_as_the_same() -> None:
    incident = opened(text_of(WHOLE))
    assert incident.warnings == ()
    assert incident.answers.given == read(FACTS).given
    assert incident.ticks["mail_stop"].note == "送信を取り消した"
    assert incident.edits == WHOLE["edits"]
    assert incident.log[0].note == "最初の連絡"
    assert incident.particulars.texts["company"] == "例示株式会社"


@pytest.mark.parametrize("name", BOOK)
def test_save_and_open_gives_the_identical_outcome(name: str) -> None:
    facts = {**BOOK[name], "as_of": BOOK[name].get("as_of", "2026-11-24")}
    before = decide(read(facts))
    after = decide(opened(text_of({**WHOLE, "facts": before.answers.given, "log": []})).answers)
    assert as_text(after.outcome) == as_text(before.outcome)


def test_a_file_of_facts_alone_opens_too() -> None:
    incident = read_incident(FACTS)
    assert incident.answers.given == read(FACTS).given
    assert incident.ticks == {}


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"schema": "incident/2"}, "新しい版"),
    ({"schema": "shopping/1"}, "incident/1"),
    ({"extra": 1}, "extra"),
    ({"ticks": []}, "ticks"),
    ({"ticks": {"a": {"at": "きのう"}}}, "ticks → a → at"),
    ({"ticks": {"a": {"at": AT, "note": "x" * 3000}}}, "長すぎ"),
    ({"ticks": {"a": {"when": AT}}}, "ticks → a"),
    ({"log": {}}, "log"),
    ({"log": [{"at": AT, "facts": {"cause": "x"}}]}, "log → 1 → facts"),
    ({"log": [{"at": AT, "facts": {}}, {"at": 3, "facts": {}}]}, "log → 2 → at"),
    ({"facts": {"persons": "many"}}, "facts: persons"),
    ({"particulars": {"compny": "x"}}, "particulars: .*compny"),
    ({"edits": {"a": 1}}, "edits"),
    ({"saved_at": "2026"}, "saved_at"),
]


@pytest.mark.parametrize(("change", "said"), WRONG, ids=[said for _, said in WRONG])
def test_a_wrong_part_is_named_with_its_place(change: dict[str, Any], said: str) -> None:
    whole = {**saved(WHOLE, AT, VERSION), **change}
    with pytest.raises(AnswerError, match=said):
        read_incident(whole)


def test_a_part_that_is_missing_is_missed() -> None:
    whole = saved(WHOLE, AT, VERSION)
    del whole["ticks"]
    with pytest.raises(AnswerError, match="ticks"):
        read_incident(whole)


def test_a_file_changed_after_saving_opens_with_a_warning() -> None:
    whole = saved(WHOLE, AT, VERSION)
    whole["facts"] = {**FACTS, "persons": 1}
    assert "変わっています" in read_incident(whole).warnings[0]


def damaged(text: str, draw: random.Random) -> str:
    """Cut, doubled, exchanged, deleted or replaced somewhere."""
    place, other = sorted(draw.sample(range(len(text)), 2))
    return draw.choice(
        (
            lambda: text[:place],
            lambda: text[:place] + text[other:],
            lambda: text[:place] + chr(draw.randrange(32, 127)) + text[place + 1 :],
            lambda: text[:other] + text[place:other] + text[other:],
            lambda: text[:place] + text[place + 1 :],
            lambda: text[:place] + draw.choice('"{}[],:0') + text[place:],
        )
    )()


def test_a_thousand_damaged_files_never_crash_and_never_lose_silently() -> None:
    """An error, a warning, or exactly what was saved (a space between two names is no damage)."""
    draw = random.Random(20261124)  # noqa: S311 - reproducible damage, not secrets
    whole = text_of(WHOLE)
    same = opened(whole)
    messages: list[str] = []
    for _ in range(DAMAGES):
        try:
            incident = opened(damaged(whole, draw))
        except AnswerError as error:
            messages.append(str(error))
            continue
        assert incident.warnings or incident == same
    assert len(messages) > DAMAGES / 2
    assert all(messages)


def test_a_thousand_damaged_links_are_refused_or_whole() -> None:
    draw = random.Random(20261125)  # noqa: S311 - reproducible damage, not secrets
    link = fragment_of(FACTS)
    facts = facts_of_fragment(link)
    found: list[object] = []
    for _ in range(DAMAGES):
        try:
            found.append(facts_of_fragment(damaged(link, draw)))
        except AnswerError as error:
            found.append(str(error))
    assert not [one for one in found if one != facts and "リンク" not in str(one)]


@pytest.mark.parametrize("name", BOOK)
def test_a_link_carries_every_answer_and_is_short(name: str) -> None:
    given = read(BOOK[name]).given
    link = fragment_of(BOOK[name])
    assert facts_of_fragment(f"#facts={link}") == given
    assert len(link) < 600
    assert set(link) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


def test_a_link_takes_no_free_text() -> None:
    with pytest.raises(AnswerError, match="memo"):
        fragment_of({**FACTS, "memo": "山田さんの件"})


def test_a_link_that_unpacks_for_ever_is_refused() -> None:
    import binascii  # noqa: PLC0415 - only this test makes a hostile link
    import zlib  # noqa: PLC0415

    packed = binascii.b2a_base64(zlib.compress(b" " * 5_000_000, 9), newline=False).decode()
    body = packed.translate(str.maketrans("+/", "-_")).rstrip("=")
    check = f"{zlib.crc32(f'1.{body}'.encode()):08x}"
    with pytest.raises(AnswerError):
        facts_of_fragment(f"1.{body}.{check}")


def test_what_changed_names_the_duty_the_date_and_the_answer_that_changed_it() -> None:
    old = read(FACTS)
    new = read(
        {**FACTS, "as_of": "2026-11-26", "items": ["name", "email", "checkup_result"], "leak": "occurred"}
    )
    found = differences(old, new, read_incident(saved(WHOLE, AT, VERSION)).ticks)
    assert {entry["fact"] for entry in found["facts"]} == {"as_of", "items", "leak"}
    report = {duty["id"]: duty for duty in found["duties"]}.get("report_commission")
    assert report is None or report["facts"]
    text = changes_text(found)
    assert text.startswith("前回から変わったこと")
    assert "含まれる項目" in text


def test_a_duty_that_one_answer_changed_is_put_down_to_that_answer() -> None:
    old = {
        **FACTS,
        "persons": 5,
        "items_settled": "yes",
        "malicious": "no",
        "leak": "occurred",
        "role": "own",
    }
    old.update(recovered_unseen="no", encryption_strong="no")
    new = {**old, "persons": 1001, "listed": "no"}
    found = differences(read(old), read(new))
    report = next(duty for duty in found["duties"] if duty["id"] == "report_commission")
    assert (report["old"], report["new"]) == ("不要", "必要")
    assert report["facts"] == ["本人の数"]
    assert report["alone"]
    assert "個人情報保護法26条1項" in report["cites"]
    assert [entry["new"] for entry in found["dates"] if entry["duty"] == "report_commission"] == [
        "2026年11月27日(金)",
        "2026年12月22日(火)",
    ]


def test_answers_that_changed_together_and_a_moved_date_give_their_reasons() -> None:
    """Only the answers without which the duty would stand as before, and how the new date is counted."""
    old = {**FACTS, "cause": "unauthorized_access", "leak": "suspected", "items": ["name"], "role": "own"}
    new = {**old, "as_of": "2026-12-10", "persons": 843, "recovered_unseen": "no", "encryption_strong": "no"}
    found = differences(read(old), read(new))
    report = next(duty for duty in found["duties"] if duty["id"] == "report_commission")
    assert (report["alone"], report["facts"]) == (
        False,
        ["未閲覧のまま全て回収できたか", "高度な暗号化の有無"],
    )
    text = changes_text(found)
    assert "個人情報保護法の確報（委員会又は委任先の大臣へ）: 2026年12月22日(火) → 2027年1月21日(木)" in text
    assert "30日でなく60日以内です" in text


def test_a_task_that_was_done_stays_when_the_facts_change() -> None:
    ticks = read_incident(saved(WHOLE, AT, VERSION)).ticks
    found = differences(read(FACTS), read({**FACTS, "cause": "lost_item"}), ticks)
    assert [title for title, _ in found["kept"]] == ["送信を取り消し、続きの配信を止める"]
    assert "済ませた記録が残る" in changes_text(found)


def test_nothing_changed_says_so() -> None:
    assert "変わったことはありません" in changes_text(differences(read(FACTS), read(FACTS)))


def test_the_schema_name_is_the_contract() -> None:
    assert SCHEMA == "incident/1"


SHAPE = Draft202012Validator(incident_schema())


def test_the_published_shape_fits_what_is_saved_and_the_file_that_is_shipped() -> None:
    Draft202012Validator.check_schema(incident_schema())
    shipped = Path(decision_engine.__file__).parent / "schemas/incident.schema.json"
    assert json.loads(shipped.read_text(encoding="utf-8")) == incident_schema()
    assert list(SHAPE.iter_errors(saved(WHOLE, AT, VERSION))) == []


ONLY_THE_READER_KNOWS = {"ticks → a → at", "log → 2 → at", "saved_at"}


@pytest.mark.parametrize(
    "change", [change for change, said in WRONG if said not in ONLY_THE_READER_KNOWS], ids=str
)
def test_the_published_shape_refuses_what_the_reader_refuses(change: dict[str, Any]) -> None:
    assert list(SHAPE.iter_errors({**saved(WHOLE, AT, VERSION), **change}))
