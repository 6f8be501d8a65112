"""The outcome's shape, as the contract fixes it: plain dictionaries with known keys.

The one source: the JSON Schema and the types of the page are made from it (see schema).
"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from decision_engine.intake.head_count import MOST_PEOPLE
from decision_engine.language.rule import Basis, DutyKind, Method, Phase, Status
from decision_engine.tasks.shape import Who

Truth = Annotated[str, {"enum": ["yes", "no", "unknown"]}]
Day = Annotated[str, {"format": "date"}]
Moment = Annotated[str, {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d\+09:00$"}]
Number = Annotated[int, {"minimum": 0, "maximum": MOST_PEOPLE}]


class Node(TypedDict):
    """One evaluated condition. A finding with empty `because` continues under `findings`."""

    rule: str
    truth: Truth
    text: str
    cites: list[str]
    because: list[Node]


# One dated deadline: `due` (a day) or `due_at` (an hour), with its counting. Written as a
# call because `from` is a keyword of the language.
Deadline = TypedDict(
    "Deadline",
    {
        "id": str,
        "title": str,
        "basis": Basis,
        "working": list[str],
        "from": NotRequired[Day],
        "days": NotRequired[Number],
        "hours": NotRequired[Number],
        "due": NotRequired[Day],
        "due_at": NotRequired[Moment],
    },
)


class Change(TypedDict):
    """One answer that would give the duty another status."""

    fact: str
    to: object
    status: Status


class Receiver(TypedDict):
    """Who receives it, how, and the official page."""

    name: str
    how: str
    url: str | None


class DutySaid(TypedDict):
    """One duty with its status and what is to be done."""

    id: str
    title: str
    status: Status
    kind: DutyKind
    why: str
    note: str | None
    safe_side: str | None
    addressee: Receiver
    deadlines: list[Deadline]
    timing: list[str]
    cites: list[str]
    check: list[str]


class DutyOutcome(DutySaid):
    """One duty with everything that explains it."""

    grounds: list[Node]
    would_change: list[Change]


class Warned(TypedDict):
    """A warning at a fact."""

    fact: str
    text: str


class Assumed(TypedDict):
    """A fact that stands on its default (前提)."""

    fact: str
    value: str


class OpenFact(TypedDict):
    """A fact that can still change undecided duties."""

    fact: str
    why: str
    decides: list[str]


class ComingChange(TypedDict):
    """A change of law that is not in force; it never decides."""

    title: str
    text: str
    starts: Day | None
    duties: list[str]
    cites: list[str]


class PlanWords(TypedDict):
    """What is said of one thing to do, whatever its day is."""

    id: str
    phase: Phase
    title: str
    detail: str
    who: Who
    duty: str


class Planned(PlanWords):
    """One thing to do."""

    due: str | None


class Contact(TypedDict):
    """How to reach the people concerned."""

    method: Method
    because: str


class Edition(TypedDict):
    """Which rulebook decided."""

    version: str
    verified_on: Day
    edition: Day


class Outcome(TypedDict):
    """The outcome of one decision."""

    schema: Annotated[str, {"const": "outcome/1"}]
    as_of: Day
    rulebook: Edition
    assumptions: list[Assumed]
    warnings: list[Warned]
    conclusions: dict[str, Truth]
    duties: list[DutyOutcome]
    open_facts: list[OpenFact]
    plan: list[Planned]
    contact: Contact
    coming: list[ComingChange]
    findings: dict[str, Node]
