"""What stands in the place of `{name}`: a fact of the incident, a particular, or a blank."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from decision_engine.days.offices import WEEKDAYS
from decision_engine.documents import words
from decision_engine.documents.ourselves import ourselves
from decision_engine.documents.particulars import BY_ID
from decision_engine.facts import FACTS
from decision_engine.views.basis import basis_lines
from decision_engine.views.rests import rests_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.documents.material import Material
    from decision_engine.documents.shape import Block

SLOT = re.compile(r"\{([a-z_]+)\}")
REPORTS = ("report_commission", "report_my_number", "report_public_body")
# A slot of facts whose words hold a particular.
BEHIND = {"actor": "we"}
# A slot that says 確認中 until this fact is answered.
ASKED = {
    "known_on": "known_on",
    "known_when": "known_on",
    "occurred_on": "occurred_on",
    "persons": "persons",
    "persons_my_number": "persons_my_number",
    "items": "items",
    "cause": "cause",
}


def filled(text: str, material: Material) -> str:
    """The text with every slot filled; a slot that nobody defines raises KeyError."""
    dated = material.decision.engine.book.reads(text)
    return SLOT.sub(lambda found: value_of(found[1], material), dated)


def said(block: Block, material: Material) -> str:
    """The first variant that surely holds, its slots still open."""
    return next((text for when, text in block.variants if material.holds(when)), block.text)


def left_out(text: str, material: Material) -> bool:
    """Whether the text names an optional particular that nobody has written."""
    named = [BY_ID[name] for name in SLOT.findall(text) if name in BY_ID]
    return any(one.optional and not material.particulars.get(one.id) for one in named)


def value_of(name: str, material: Material) -> str:
    """The words for one slot."""
    if name in FROM_FACTS:
        return FROM_FACTS[name](material)
    particular = BY_ID[name]
    own = material.particulars.get(name, "") or material.drafted.get(name, "")
    fallback = dict(particular.fallbacks).get(material.reader)
    return own or fallback or words.BLANK.format(label=particular.label)


def day_words(day: dt.date) -> str:
    """2026年11月23日（月）."""
    return words.DAY.format(year=day.year, month=day.month, day=day.day, weekday=WEEKDAYS[day.weekday()])


def people_words(count: object) -> str:
    """A head count as a careful draft says it: a range is a maximum still being checked."""
    if isinstance(count, int):
        return words.PEOPLE.format(n=f"{count:,}")
    if not isinstance(count, dict):
        return words.OPEN
    low, high = count["min"], count["max"]
    if high is None:
        return words.PEOPLE_FROM.format(low=f"{low:,}")
    key = words.PEOPLE_RANGE if low else words.PEOPLE_UP_TO
    return key.format(low=f"{low:,}", high=f"{high:,}")


def items_of(material: Material) -> list[str]:
    """氏名, 住所, …: what is known to be in it."""
    items = material.values.get("items")
    names = {choice.id: words.ITEMS.get(choice.id, choice.label) for choice in FACTS["items"].choices}
    held = items if isinstance(items, (list, tuple, frozenset)) else ()
    return [names[name] for name in names if name in held]


def kinds_of(material: Material, truth: str) -> list[str]:
    """The numbers of the law that are met, or still open."""
    conclusions = material.decision.outcome["conclusions"]
    reads = material.decision.engine.book.reads
    return [reads(title) for name, title in words.CONCLUSIONS.items() if conclusions[name] == truth]


def _day(fact: str) -> Callable[[Material], str]:
    def say(material: Material) -> str:
        day = material.decision.answers.date(fact)
        return day_words(day) if day else words.OPEN

    return say


def _known_when(material: Material) -> str:
    day, time = _day("known_on")(material), material.given.get("known_at")
    if day == words.OPEN or not isinstance(time, str) or time == "unknown":
        return day
    return words.DAY_AND_TIME.format(day=day, hour=int(time[:2]), minute=time[3:])


def _choice(fact: str) -> Callable[[Material], str]:
    labels = {choice.id: choice.label for choice in FACTS[fact].choices}
    return lambda material: labels.get(str(material.values.get(fact)), words.OPEN)


def _we(material: Material) -> str:
    return material.particulars.get("we", "") or ourselves(material)


def _data(material: Material) -> str:
    """What the law that stands calls the information: of two reports that stand, both."""
    entity = str(material.values.get("entity"))
    own = words.DATA.get(entity, words.DATA["business"])
    statuses = material.decision.found.statuses
    if statuses["report_my_number"] != "required":
        return own
    other = any(statuses[duty] == "required" for duty in REPORTS if duty != "report_my_number")
    return words.DATA_AND_NUMBERS.format(data=own) if other else words.DATA_NUMBERS


def _actor(material: Material) -> str:
    """In whose hands it happened, as far as the role says it."""
    role = str(material.values.get("role"))
    return words.ACTOR.get(role, words.ACTOR["own"]).format(we=_we(material))


def _kinds(material: Material) -> str:
    """The numbers that are met first, then those still open."""
    still = (words.KIND_OPEN.format(rule=rule) for rule in kinds_of(material, "unknown"))
    return words.BETWEEN.join([*kinds_of(material, "yes"), *still]) or words.KIND_NONE


def _due(clock: str) -> Callable[[Material], str]:
    """The earliest date of this clock among the reports that stand."""

    def say(material: Material) -> str:
        days = [
            deadline["due"]
            for duty in material.decision.outcome["duties"]
            if duty["id"] in REPORTS and duty["status"] in {"required", "undetermined"}
            for deadline in duty["deadlines"]
            if deadline["id"] == clock and "due" in deadline
        ]
        return words.UNTIL.format(day=day_words(dt.date.fromisoformat(min(days)))) if days else words.NO_DATE

    return say


def _authority(material: Material) -> str:
    standing = [
        duty["addressee"]["name"]
        for duty in material.decision.outcome["duties"]
        if duty["id"] in REPORTS and duty["status"] in {"required", "undetermined"}
    ]
    # 「個人情報保護委員会（…）」 names the commission already; a reader would look for two offices.
    named = [
        name
        for name in dict.fromkeys(standing)
        if not any(other.startswith(f"{name}（") for other in standing)
    ]
    return words.BETWEEN.join(named) or words.OPEN


def _no_report(material: Material) -> str:
    """The conclusion of the record, said only where every report is surely not due."""
    statuses = material.decision.found.statuses
    settled = all(statuses[duty] == "not_required" for duty in REPORTS)
    return words.NO_REPORT if settled else words.NO_REPORT_YET


def _fears(material: Material) -> str:
    """What the items can be used for; asked for only where one of them is held."""
    items = material.values.get("items")
    held = items if isinstance(items, (list, tuple, frozenset)) else ()
    return words.BETWEEN.join(use for names, use in words.FEARS if any(name in held for name in names))


def _rests(material: Material) -> str:
    return "\n".join(each["text"] for each in rests_on(material.decision)) or words.EMPTY_ROW


FROM_FACTS: Mapping[str, Callable[[Material], str]] = {
    "we": _we,
    "actor": _actor,
    "data": _data,
    "known_on": _day("known_on"),
    "known_when": _known_when,
    "occurred_on": _day("occurred_on"),
    "as_of": lambda material: day_words(material.decision.answers.as_of),
    "persons": lambda material: people_words(material.persons),
    "persons_my_number": lambda material: people_words(material.given.get("persons_my_number")),
    "items": lambda material: words.BETWEEN.join(items_of(material)) or words.OPEN,
    "told_on": lambda material: material.drafted.get("told_on") or words.BLANK.format(label=words.TOLD_ON),
    "fears": _fears,
    "cause": _choice("cause"),
    "role": _choice("role"),
    "kinds": _kinds,
    "preliminary_due": _due("preliminary"),
    "final_due": _due("final"),
    "authority": _authority,
    "basis": lambda material: "\n".join(basis_lines(material.decision)),
    "rests": _rests,
    "no_report": _no_report,
    "version": lambda material: material.decision.outcome["rulebook"]["version"],
    "verified_on": lambda material: material.decision.outcome["rulebook"]["verified_on"],
    "edition": lambda material: material.decision.outcome["rulebook"]["edition"],
}
