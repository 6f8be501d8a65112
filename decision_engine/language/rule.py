"""The shape of a rule and of a duty: typed data, never code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from decision_engine.language.condition import Condition, Known

if TYPE_CHECKING:
    from collections.abc import Mapping

Status = Literal["required", "not_required", "undetermined", "advised"]
DutyKind = Literal["law", "guideline", "rule", "contract", "practice"]
Basis = Literal["guide", "statutory", "rule", "contract"]
Method = Literal["individual", "individual_and_public", "substitute", "undetermined"]
Phase = Literal["now", "day1", "days3to5", "day30", "day60", "after"]

ALWAYS = Known(value=True)
NEVER = Known(value=False)


@dataclass(frozen=True, slots=True)
class Case:
    """One example beside its rule: facts (contract vocabulary), the expected answer, its source."""

    says: str
    facts: Mapping[str, object]
    expect: str
    source: str


@dataclass(frozen=True, slots=True)
class Unless:
    """An exception (ただし書・なお書き) with its own citation."""

    title: str
    when: Condition
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A legal question with a yes/no/unknown answer.

    `when` is the principle and `unless` its exceptions; `yes`, `no`, `unknown` say the answer
    in Japanese. `since` is the first day of this version, compared with the legal date: the day
    of knowing (知った日); it ends where the next version of the same id begins. `unfold` makes a duty that
    names this rule show its parts too.
    """

    id: str
    title: str
    when: Condition
    cites: tuple[str, ...]
    yes: str
    no: str
    unknown: str
    unless: tuple[Unless, ...] = ()
    since: str = "2022-04-01"
    note: str = ""
    unfold: bool = False
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who receives it, how, and the official page; `when` picks between several."""

    name: str
    how: str
    url: str = ""
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class OnlyFor:
    """Citations of a duty that speak to some subjects only: not cited where `when` surely fails.

    `part` is the part of the duty's principle that they ground, where there is one.
    """

    cites: tuple[str, ...]
    when: Condition
    part: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Soon:
    """No date can be counted; `says` is what the source says instead (速やかに …)."""

    says: str


@dataclass(frozen=True, slots=True)
class AtOnce:
    """直ちに: on the very day of knowing."""


@dataclass(frozen=True, slots=True)
class InHours:
    """So many hours after the hour of knowing."""

    hours: int


@dataclass(frozen=True, slots=True)
class Between:
    """A guide from one day to another; what counts is the last."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Within:
    """So many days; `longer` replaces them while the clock's `longer_when` holds."""

    days: int
    longer: int | None = None


type Span = Soon | AtOnce | InHours | Between | Within


@dataclass(frozen=True, slots=True)
class Clock:
    """One deadline of a duty.

    `days` counts calendar days with the day of knowing as `first_day` (1 in Japanese law,
    0 where the next day is the first); `from_day` opens a range. `hours` runs from the hour
    of knowing. `roll` moves a closing day to the next open day. `longer` replaces `days`
    while `longer_when` holds, and `longer_for` names what makes it longer (規則7条3号 …); a
    range from day 1 to day 1 means at once (直ちに). `span` is all this in one word. `title` says under which law and to
    whom. `restarts_when` says that only the head count made the case
    reportable, so that the count starts on the day the threshold was known to be passed.
    Without `days` and `hours`, `soon` is what its source says instead of a date (速やかに …).
    """

    id: str
    title: str
    basis: Basis
    cites: tuple[str, ...]
    days: int | None = None
    from_day: int | None = None
    hours: int | None = None
    first_day: int = 1
    roll: bool = False
    longer: int | None = None
    longer_when: Condition = NEVER
    longer_for: str = ""
    when: Condition = ALWAYS
    restarts_when: Condition = NEVER
    soon: str = ""
    note: str = ""

    @property
    def span(self) -> Span:
        """How long it runs: whoever counts or says it looks here, not at the fields."""
        if self.hours is not None:
            return InHours(self.hours)
        if self.days is None:
            return Soon(self.soon)
        if self.from_day is None:
            return Within(self.days, self.longer)
        return AtOnce() if self.from_day == self.days == 1 else Between(self.from_day, self.days)


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do because of a duty; `clock` names the deadline that dates it."""

    id: str
    phase: Phase
    title: str
    detail: str = ""
    clock: str | None = None
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody must do, towards whom, by when.

    required: `when` holds and no `unless` does. advised: not required and `advised_when`
    holds. `stands_while_unknown` keeps a duty required until its condition is excluded.
    `cites` holds every citation; those in `only_for` apply to some subjects only.
    `pulls_both_ways` names facts that speak for and against at once; where the parts alone
    stay unknown, every value of these facts is tried before the duty is called undecided.
    """

    id: str
    title: str
    kind: DutyKind
    addressees: tuple[Addressee, ...]
    when: Condition
    cites: tuple[str, ...]
    required: str
    undetermined: str
    advised: str
    not_required: str
    unless: tuple[Unless, ...] = ()
    advised_when: Condition = NEVER
    stands_while_unknown: bool = False
    pulls_both_ways: tuple[str, ...] = ()
    only_for: tuple[OnlyFor, ...] = ()
    clocks: tuple[Clock, ...] = ()
    tasks: tuple[Task, ...] = ()
    safe_side: str = ""
    note: str = ""
    since: str = "2022-04-01"
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning to show while `when` holds and `quiet_when` does not; it never decides anything.

    `since` is the first day of this version, as with rules; `until` the last day on which it has
    anything to say, where there is one.
    """

    id: str
    fact: str
    when: Condition
    text: str
    cites: tuple[str, ...] = ()
    quiet_when: Condition = NEVER
    since: str = "2022-04-01"
    until: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """A way to reach the people concerned, recommended where `when` is the first that surely holds."""

    method: Method
    when: Condition
    because: str


@dataclass(frozen=True, slots=True)
class Adviser:
    """Whom to ask what, where one of these answers to `fact` leaves a duty undecided.

    `ask` is the question for `who`, a whole sentence. `duties` are those about which they can
    say something; empty means every duty.
    """

    fact: str
    answers: tuple[str, ...]
    who: str
    ask: str
    cites: tuple[str, ...]
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coming:
    """A change of law that is not in force: shown beside the duties it will touch, never deciding."""

    id: str
    title: str
    text: str
    duties: tuple[str, ...]
    cites: tuple[str, ...]
    starts: str = ""
