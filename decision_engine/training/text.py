"""A drill and its facilitator's sheet as text; the emergency card as a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.intake.answers import AnswerError, Problem
from decision_engine.training import words
from decision_engine.training.readiness import CARD_FIELDS
from decision_engine.training.run import MINUTES, play

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from decision_engine.documents.shape import Paper, Written
    from decision_engine.training.run import Option, Played, Result
    from decision_engine.training.shape import Drill


def drill_text(found: Drill, chosen: Sequence[str]) -> str:
    """The drill as played, with the comparison at the end."""
    return "\n".join(_played(play(found, chosen))) + "\n"


def sheet_text(found: Drill) -> str:
    """The facilitator's sheet for one hour."""
    return "\n".join(_sheet(play(found))) + "\n"


def _played(result: Result) -> Iterator[str]:
    say = words.DRILL
    yield from (result["title"], result["lead"], result["company"], result["note"], "")
    for step in result["steps"]:
        yield say["step"].format(**step)
        yield from (step["news"], say["question"].format(**step))
        yield from (
            say["choice"].format(number=number, text=option["text"])
            for number, option in enumerate(step["options"], start=1)
        )
        yield from _verdict(step)
        yield ""
    yield from _end(result)


def _verdict(step: Played) -> Iterator[str]:
    say = words.DRILL
    chosen = next((one for one in step["options"] if one["id"] == step["chosen"]), None)
    if chosen is None:
        return
    yield say["yours"].format(**chosen)
    yield say["costs" if chosen["days"] else "good"].format(**chosen)
    best = min(step["options"], key=lambda option: option["days"])
    if chosen["days"]:
        yield say["best"].format(**best)
    yield say["source"].format(cites="、".join(best["cites"]))
    yield say["rules"].format(**step)
    yield from (say["clock"].format(title=title, when=when) for title, when in step["clock"])


def _end(result: Result) -> Iterator[str]:
    say = words.DRILL
    if any(step["chosen"] is None for step in result["steps"]):
        yield say["missing"]
        return
    yield say["end"]
    yield say["lost" if result["lost"] else "none_lost"].format(days=result["lost"])
    yield say["report_on"].format(**result)
    yield say["late" if result["late"] else "in_time"].format(days=result["late"])
    yield from (say["read"].format(page=page) for page in result["articles"])


def _sheet(result: Result) -> Iterator[str]:
    say = words.SHEET
    yield from (say["title"].format(**result), say["about"].format(**result))
    yield from (words.DRILL["note"], "", say["before"])
    yield from (f"・{line}" for line in words.LINES["before"])
    for step in result["steps"]:
        yield from ("", say["step"].format(minutes=MINUTES, **step))
        yield from (say["read"].format(**step), say["ask"].format(**step), say["answers"])
        yield from (_answer(option) for option in step["options"])
        yield say["rules"].format(**step)
    yield from ("", say["after"])
    yield from (f"・{line}" for line in words.LINES["after"])


def _answer(option: Option) -> str:
    say = words.SHEET
    cost = say["cost"].format(**option) if option["days"] else say["no_cost"]
    return say["answer"].format(cost=cost, **option)


def emergency_card(raw: object, day: str) -> Paper:
    """One A4 page with the company's own contacts; raises AnswerError for names that are no field."""
    fields = {field.id for field in CARD_FIELDS}
    given = raw if isinstance(raw, dict) else {"": None}
    texts = {name: value for name, value in given.items() if name in fields and isinstance(value, str)}
    if len(texts) < len(given):
        wrong = next(name for name in given if name not in texts)
        message = words.PROBLEMS["card"].format(allowed=" / ".join(sorted(fields)))
        raise AnswerError((Problem(None, str(wrong)[:40], message),))
    blocks = list(_card_blocks(texts, day))
    return {
        "id": "emergency_card",
        "template": "emergency_card",
        "title": words.CARD["title"],
        "reader": "partner",
        "lead": words.CARD["lead"],
        "due": True,
        "blocks": blocks,
        "blanks": [],
        "open": 0,
        "faults": [],
        "stamp": "",
    }


def _card_blocks(texts: Mapping[str, str], day: str) -> Iterator[Written]:
    say = words.CARD
    yield {"id": "title", "kind": "heading", "text": say["title"]}
    for part in ("first", "clock"):
        yield {"id": part, "kind": "heading", "text": say[part]}
        for number, line in enumerate(words.LINES[part], start=1):
            yield {"id": f"{part}_{number}", "kind": "item", "text": line}
    for part, place in (("contacts", False), ("places", True)):
        yield {"id": part, "kind": "heading", "text": say[part]}
        for field in CARD_FIELDS:
            if field.place == place:
                text = texts.get(field.id, "").strip() or say["blank"]
                yield {"id": field.id, "kind": "row", "text": text, "label": field.label}
    yield {"id": "updated", "kind": "paragraph", "text": say["updated"].format(day=day)}
