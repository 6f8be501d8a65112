"""The shape of the tool page's view: finished Japanese, ready to be laid out."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict, final

from decision_engine.facts.shape import HeadCount
from decision_engine.language.rule import Basis, Method, Status
from decision_engine.outcome.guide import Ask
from decision_engine.outcome.shape import ComingChange, Receiver, Truth, Warned

Standing = Annotated[str, {"enum": ["open", "answered", "idle"]}]
Settled = Annotated[str, {"enum": ["open", "reports", "all"]}]


class Headline(TypedDict):
    """The standing answer in one sentence; the safe side is kept apart from it.

    `stands_still`: the report is undecided, and no missing answer could settle it.
    """

    status: Status
    word: str
    text: str
    safe_side: str | None
    stands_still: bool


class ClockEntry(TypedDict):
    """One dated deadline with weekday, days left and its counting."""

    duty: str
    title: str
    basis: Basis
    basis_word: str
    when: str
    left: str
    overdue: bool
    due: str
    working: list[str]


class Dated(ClockEntry):
    """A deadline in the list of all; those of one day and force stand in one entry."""

    undecided: bool
    overdue_note: str | None


class Soon(TypedDict):
    """A deadline without a date: what, under which law, to whom, and how soon its source says."""

    duty: str
    title: str
    basis: Basis
    basis_word: str
    when: str
    note: str
    undecided: bool


class Open(TypedDict):
    """A question that can still change something, and what it decides.

    `decides` are the first duties, `more` counts the others. Where the answer so far is わからない or
    only a part, `said` is that in a word, and `how` says how to find out and whom to ask.
    """

    fact: str
    label: str
    question: str
    why: str
    said: str | None
    how: str | None
    decides: list[str]
    more: int


class Advice(TypedDict):
    """What no answer of the reader can settle: whom to ask, what to ask, and what hangs on it."""

    who: str
    ask: str
    decides: list[str]


@final
class Named(TypedDict):
    """A finding whose whole tree stands under `Explained.trees`."""

    rule: str


@final
class Ground(TypedDict):
    """One evaluated condition with its parts; `rule` where it is a finding."""

    text: str
    truth: Truth
    rule: NotRequired[str]
    cites: NotRequired[list[str]]
    because: NotRequired[list[Ground | Named]]


class Details(TypedDict):
    """What a duty's card says when it stands open."""

    kind_word: str
    addressee: Receiver
    deadlines: list[ClockEntry]
    timing: list[str]
    note: str | None
    check: str | None
    cites: list[str]
    safe_side: str | None
    page: str


class Card(TypedDict):
    """One duty; in a short view its details come with its explanation, when its fold opens.

    `to` names the addressee.
    """

    id: str
    title: str
    status: Status
    word: str
    why: str
    to: str
    details: Details | None


class Group(TypedDict):
    """The duties of one status."""

    status: Status
    title: str
    note: str | None
    folded: bool
    duties: list[Card]


class HowToTell(TypedDict):
    """How to reach the people concerned."""

    method: Method
    title: str
    text: str


class Other(TypedDict):
    """Another value that an assumed fact can take."""

    value: str
    label: str


class Assumption(TypedDict):
    """A fact that stands on its default, whom or what that covers, and the values it could take instead."""

    fact: str
    label: str
    value: str
    value_label: str
    note: str
    others: list[Other]


class Answer(TypedDict):
    """What was answered, for the memo."""

    fact: str
    label: str
    answer: str


class Stamp(TypedDict):
    """Which rulebook answered, on which day."""

    rulebook: str
    verified_on: str
    as_of: str
    text: str


class Link(TypedDict):
    """A citation with its edition and where it can be read; `check` is why it is 要確認."""

    url: str | None
    edition: str
    check: str | None


class Cited(TypedDict):
    """A citation with what it says; `source` names where it stands in `Explained.sources`."""

    source: str
    says: str
    check: str | None


class Read(TypedDict):
    """A source: where it can be read, in which edition."""

    url: str | None
    edition: str


class Explanation(TypedDict):
    """Why one duty stands as it does."""

    details: Details
    changes: list[str]
    grounds: list[Ground | Named]


class Explained(TypedDict):
    """The explanations that were asked for, by duty, with the trees and citations that they name.

    `sources` are those of the citations, each once. `words` says how each truth is read.
    """

    duties: dict[str, Explanation]
    trees: dict[str, Ground]
    citations: dict[str, Cited]
    sources: dict[str, Read]
    words: dict[str, str]


class Rests(TypedDict):
    """An answer on which 「義務ではない」 rests; `exit` names the exemption, None for a plain answer."""

    fact: str
    exit: str | None
    text: str


class View(TypedDict):
    """Everything that the tool page shows."""

    headline: Headline
    clock: list[Dated]
    soon: list[Soon]
    clock_note: str | None
    now: list[str]
    next: Open | None
    open: list[Open]
    advice: list[Advice]
    groups: list[Group]
    contact: HowToTell
    assumptions: list[Assumption]
    warnings: list[Warned]
    answers: list[Answer]
    relevance: dict[str, Standing]
    settled: Settled
    ask: Ask | None
    rests: list[Rests]
    basis: list[str]
    coming: list[ComingChange]
    stamp: Stamp
    disclaimer: str
    citations: dict[str, Link]


class Decided(TypedDict):
    """The reply to `decide`."""

    view: View


class Explanations(TypedDict):
    """The reply to `explain`."""

    explained: Explained


class Understood(TypedDict):
    """The reply to `understand`: the value of a text, and how it is written."""

    value: str | int | HeadCount
    understood: str
