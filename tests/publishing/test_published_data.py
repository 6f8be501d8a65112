"""The rulebook as published data: read back it is the rulebook."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

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
from decision_engine.language.condition import Any as AnyOf
from decision_engine.law import CITATIONS
from decision_engine.outcome.make import decide
from decision_engine.rulebook import last_day
from decision_engine.views.catalogue import condition_data
from publishing.all_pages import generated_files

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from publishing.pages.rulebook_text import Item


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """The published rules.json."""
    loaded: dict[str, Any] = json.loads(generated_files()["catalogue/rules.json"])
    return loaded


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
