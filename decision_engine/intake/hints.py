"""What a wrong answer probably means, and how it is written: a sentence to add, or nothing.

Only a hint: nothing is read as it was not written, because a guess would decide silently.
"""

from __future__ import annotations

import datetime as dt
import difflib
import json
import re
import unicodedata
from typing import TYPE_CHECKING

from decision_engine.days.offices import JAPAN
from decision_engine.intake.head_count import MOST_PEOPLE, NotUnderstoodError, head_count
from decision_engine.wording import HINTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.facts import Fact

LONGEST = 40
WESTERN = re.compile(r"([0-9]{4})(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})日?(.*)")
REIWA = re.compile(r"(?:令和|R)(元|[0-9]{1,2})(?:年|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})日?(.*)")
EIGHT_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})()")
CLOCK = re.compile(r"([0-9]{1,2})(?::|時)([0-9]{1,2})(?:分|:[0-9]{2})?")
BEFORE_REIWA = 2018
TOO_MANY = HINTS["too_many"].format(most=f"{MOST_PEOPLE:,}")
PLAIN_WORDS = {
    "true": "yes",
    "false": "no",
    "はい": "yes",
    "いいえ": "no",
    "不明": "unknown",
    "わからない": "unknown",
}


def hint(fact: Fact, value: object) -> str:
    """The sentence for a wrong answer to this fact, or an empty text."""
    if value is None:
        return HINTS["nothing"]
    return _BY_KIND[fact.kind](fact, value)


def _choice(fact: Fact, value: object) -> str:
    return _near(fact, value)


def _set(fact: Fact, value: object) -> str:
    """A single member that stands without its brackets, or a member that is nearly right."""
    if isinstance(value, str) and value in {choice.id for choice in fact.choices}:
        return HINTS["written"].format(written=f'["{value}"]')
    if PLAIN_WORDS.get(_plain(value), _plain(value)) == "unknown":
        return HINTS["whole"]
    return _near(fact, value)


def _near(fact: Fact, value: object) -> str:
    """The value whose name or label is nearly this."""
    plain = _plain(json.dumps(value) if isinstance(value, bool) else value)
    by_name = {choice.label: choice.id for choice in fact.choices}
    by_name |= {choice.id: choice.id for choice in fact.choices}
    known = PLAIN_WORDS.get(plain.lower(), by_name.get(plain))
    if known in {*by_name.values(), "unknown"}:
        return HINTS["written"].format(written=f'"{known}"')
    guess = plain.lower().replace(" ", "_").replace("-", "_")
    near = difflib.get_close_matches(guess, [*dict.fromkeys(by_name.values()), "unknown"], n=1, cutoff=0.7)
    return HINTS["near"].format(near=near[0]) if near else ""


def _date(_fact: Fact, value: object) -> str:
    plain = _in_japan(_plain(value))
    found = WESTERN.fullmatch(plain) or REIWA.fullmatch(plain) or EIGHT_DIGITS.fullmatch(plain)
    if not found:
        return ""
    year, month, day, rest = found.groups()
    if found.re is REIWA:
        year = str(BEFORE_REIWA + (1 if year == "元" else int(year)))
    try:
        written = dt.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
    return HINTS["day_only" if rest else "written"].format(written=f'"{written}"')


def _in_japan(text: str) -> str:
    """A moment with its own time zone as the moment in Japan, which may be another day."""
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    try:
        return moment.astimezone(JAPAN).isoformat() if moment.tzinfo else text
    except OverflowError:  # beyond the calendar once it is in Japan
        return ""


def _time(_fact: Fact, value: object) -> str:
    found = CLOCK.fullmatch(_plain(value))
    if not found:
        return ""
    try:
        written = dt.time(int(found[1]), int(found[2])).strftime("%H:%M")
    except ValueError:
        return ""
    return HINTS["written"].format(written=f'"{written}"')


def _count(_fact: Fact, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and value > MOST_PEOPLE:
        return TOO_MANY
    if isinstance(value, float) and value.is_integer() and 0 <= value <= MOST_PEOPLE:
        return HINTS["written"].format(written=int(value))
    if not isinstance(value, str) or len(value) > LONGEST:
        return ""
    try:
        count = head_count(value)
    except NotUnderstoodError:
        return ""
    ends = count.values() if isinstance(count, dict) else (count,)
    if any(end is not None and end > MOST_PEOPLE for end in ends):
        return TOO_MANY
    return HINTS["written"].format(written=json.dumps(count))


def _plain(value: object) -> str:
    """Half-width, without blanks around it; long texts are no near miss."""
    text = unicodedata.normalize("NFKC", str(value)).strip()
    return text if len(text) <= LONGEST else ""


_BY_KIND: Mapping[str, Callable[[Fact, object], str]] = {
    "choice": _choice,
    "yes_no": _choice,
    "set": _set,
    "date": _date,
    "time": _time,
    "count": _count,
}
