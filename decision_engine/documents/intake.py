"""Read the particulars, groups and edits of the papers; bad input gets a clear Japanese error."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from decision_engine.documents import words
from decision_engine.documents.particulars import BY_ID, MOST_CHARACTERS, MOST_GROUPS
from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, Problem

ITEMS = tuple(choice.id for choice in FACTS["items"].choices)


@dataclass(frozen=True, slots=True)
class Group:
    """People whose data held the same items."""

    name: str
    persons: int | None
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Particulars:
    """What only papers need: texts by name, and groups of people."""

    texts: dict[str, str]
    groups: tuple[Group, ...] = ()


def read_particulars(raw: object) -> Particulars:
    """Check the particulars; raises AnswerError with every problem found."""
    if not isinstance(raw, dict):
        raise AnswerError((Problem("particulars", raw, words.PROBLEMS["particulars"]),))
    problems: list[Problem] = []
    texts: dict[str, str] = {}
    groups: tuple[Group, ...] = ()
    for name, value in raw.items():
        if name == "groups":
            try:
                groups = _groups(value)
            except AnswerError as error:
                problems.extend(error.problems)
        elif name not in BY_ID:
            problems.append(_unknown(str(name)))
        elif not isinstance(value, str) or len(value) > MOST_CHARACTERS:
            problems.append(_not_text(name, value))
        elif value.strip():
            texts[name] = value.strip()
    if problems:
        raise AnswerError(tuple(problems))
    return Particulars(texts, groups)


def read_edits(raw: object) -> dict[str, dict[str, str]]:
    """Edited paragraphs: paper → block → text."""
    if not isinstance(raw, dict) or not all(_texts(part) for part in raw.values()):
        raise AnswerError((Problem("edits", raw, words.PROBLEMS["edits"]),))
    return {str(paper): dict(blocks) for paper, blocks in raw.items()}


def _texts(part: object) -> bool:
    return isinstance(part, dict) and all(isinstance(text, str) for text in part.values())


def _groups(raw: object) -> tuple[Group, ...]:
    most = words.PROBLEMS["groups"].format(most=MOST_GROUPS)
    if not isinstance(raw, list) or len(raw) > MOST_GROUPS:
        raise AnswerError((Problem("groups", raw, most),))
    return tuple(_group(entry, most) for entry in raw)


def _group(entry: object, shape: str) -> Group:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise AnswerError((Problem("groups", entry, shape),))
    persons, items = entry.get("persons"), entry.get("items", [])
    counted = persons is None or (isinstance(persons, int) and not isinstance(persons, bool) and persons >= 0)
    if not isinstance(items, list) or not counted:
        raise AnswerError((Problem("groups", entry, shape),))
    for item in items:
        if item not in ITEMS:
            message = words.PROBLEMS["group_items"].format(value=item, allowed=" / ".join(ITEMS))
            raise AnswerError((Problem("groups", str(item), message, ITEMS),))
    return Group(entry["name"], persons, tuple(item for item in ITEMS if item in items))


def _unknown(name: str) -> Problem:
    near = difflib.get_close_matches(name, BY_ID, n=3, cutoff=0.6)
    said = words.PROBLEMS["near"].format(near="、".join(near)) if near else ""
    return Problem(name, None, words.PROBLEMS["no_particular"].format(value=name, near=said), tuple(near))


def _not_text(name: str, value: object) -> Problem:
    message = words.PROBLEMS["particular_text"].format(
        name=name, label=BY_ID[name].label, most=MOST_CHARACTERS
    )
    return Problem(name, value if isinstance(value, str) else None, message)
