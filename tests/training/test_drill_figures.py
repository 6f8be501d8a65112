"""A drill names its day: every number of the law that it says is the one in force on that day."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest

from decision_engine.law.figures import FIGURES
from decision_engine.training.drills import DRILLS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.training.shape import Drill

LEGAL = re.compile(
    r"(?<![\d,])(\d[\d,]*)(?:人を超え|人超|人以下|日以内|日目|日の確報|日です|日でも|日）|日$)"
)
DAYS = re.compile(r"\d+月\d+日|(?<!\d)1日目")
RANGE = re.compile(r"(\d)〜(\d)日以内")


def texts(value: object) -> Iterator[str]:
    """Every sentence of a drill."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def wrong(sentence: str, known: set[int]) -> list[str]:
    """The numbers of a sentence that are none of the law's; dates and the first day are no such numbers."""
    sentence = DAYS.sub("", sentence)
    said = [number.replace(",", "") for number in LEGAL.findall(RANGE.sub("", sentence))]
    said += [number for pair in RANGE.findall(sentence) for number in pair]
    return [number for number in said if int(number) not in known]


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_the_numbers_of_a_drill_are_those_of_its_day(drill: Drill) -> None:
    known = {figure.on(drill.known_on) for figure in FIGURES.values()}
    assert {text: found for text in texts(drill) if (found := wrong(text, known))} == {}


def test_a_wrong_number_would_be_noticed() -> None:
    known = {figure.on("2026-11-24") for figure in FIGURES.values()}
    for sentence in ("1,500人を超えるかは4号の基準です。", "確報は45日目までです。", "概ね4〜6日以内です。"):
        assert wrong(sentence, known)
