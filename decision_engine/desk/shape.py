"""The shapes of what the page asks for after the answer; the types of the page are made from them."""

from __future__ import annotations

from typing import TypedDict

from decision_engine.documents.shape import Paper
from decision_engine.facts.shape import Value
from decision_engine.views.plan import PlannedTask
from decision_engine.views.timeline import Timeline


class PlanReply(TypedDict):
    """The tasks in the order of their phases, and the picture of the time."""

    tasks: list[PlannedTask]
    timeline: Timeline | None


class PaperLine(TypedDict):
    """A paper that is due, without its text: how many blanks, open facts and doubtful wordings it has."""

    id: str
    template: str
    title: str
    lead: str
    blanks: int
    open: int
    faults: int


class Name(TypedDict):
    """A kind of paper by its name."""

    id: str
    title: str
    lead: str


class PapersReply(TypedDict):
    """What is due, the names of all papers, and the particulars that the due ones have a place for."""

    papers: list[PaperLine]
    names: list[Name]
    wanted: list[str]


class FinishedPaper(Paper):
    """A paper with the lines that close it on the screen."""

    closing: list[str]


class Texts(TypedDict):
    """A paper as plain text and as Markdown."""

    text: str
    md: str


class PaperReply(TypedDict):
    """The copies of one paper (one for each group of people), and the particulars that it has a place for."""

    papers: list[FinishedPaper]
    texts: dict[str, Texts]
    wanted: list[str]


class Field(TypedDict):
    """A particular as a field of the short form."""

    id: str
    part: str
    label: str
    help: str
    sample: str
    lines: bool
    quick: str


class Titled(TypedDict):
    """A part of the form, or an item that a group of people can have."""

    id: str
    title: str


class ParticularsReply(TypedDict):
    """The fields of the short form by its parts, and the items that a group can have."""

    parts: list[Titled]
    fields: list[Field]
    items: list[Titled]


class Group(TypedDict):
    """People whose data held the same items."""

    name: str
    persons: int | None
    items: list[str]


class Tick(TypedDict):
    """A thing done: when, a note, what it was called then."""

    at: str
    note: str
    title: str


class Entry(TypedDict):
    """One line of the log: the answers as they stood."""

    at: str
    facts: dict[str, Value]
    note: str


class Kept(TypedDict):
    """What is kept of one incident beside the answers."""

    particulars: dict[str, object]
    ticks: dict[str, Tick]
    edits: dict[str, dict[str, str]]
    log: list[Entry]


class OpenedIncident(Kept):
    """The same with the answers."""

    facts: dict[str, Value]


class OpenReply(TypedDict):
    """The content of a file, and what is to be said of it."""

    incident: OpenedIncident
    warnings: list[str]
