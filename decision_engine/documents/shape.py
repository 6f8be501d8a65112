"""The shape of a paper: a template is typed data, a paper is what it becomes for one incident."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from decision_engine.language.rule import ALWAYS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Status

# 「end」: the date and the sender of a letter, set at the end of the line.
Kind = Literal["heading", "paragraph", "end", "item", "row", "table"]
Reader = Literal["authority", "person", "public", "inside", "partner"]
Part = Literal["sender", "event", "response", "later", "group"]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a paper: a heading, a paragraph, a date or sender, a list item, a row or a table.

    `variants` are tried in order; the first whose condition surely holds is said, else `text`
    (what may be said while nothing is known). An empty text leaves the block out. `{name}` is a
    slot: a fact of the incident or a particular (see particulars). `label` heads a row. `table`
    names rows made from the outcome (see tables). `help` is for the writer and never printed.
    """

    id: str
    kind: Kind
    text: str = ""
    variants: tuple[tuple[Condition, str], ...] = ()
    label: str = ""
    table: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a paper says of how the answers differ from those of the paper that went out before it.

    The first of the `tasks` to be ticked says when that was. `rows` are what both papers tell their
    readers: a row that reads otherwise now is `changed`; one that was still being checked is `found`; of a
    row that is a list, what was `added` and `removed`. `why` asks for the reasons of what is not only found.
    """

    tasks: tuple[str, ...]
    rows: tuple[Block, ...]
    lead: str
    same: str
    found: str
    added: str
    removed: str
    changed: str = "・{label}: {old} → {new}"
    why: str = "理由: 【要記入: 変わった理由】"


@dataclass(frozen=True, slots=True)
class Then:
    """The answers as they stood when something was done, and the day in Japan."""

    on: dt.date
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of paper, who reads it, and when it is due.

    Due while `when` is not excluded and one of the `duties` has one of the `statuses`; with
    `every`, while all of them have. `by_group`: one copy for each group of people whose items
    differ (particulars.groups). `compares`: it follows another paper, and says what changed since.
    """

    id: str
    title: str
    reader: Reader
    lead: str
    duties: tuple[str, ...]
    blocks: tuple[Block, ...]
    statuses: tuple[Status, ...] = ("required",)
    every: bool = False
    when: Condition = ALWAYS
    by_group: bool = False
    compares: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Particular:
    """Something that only papers need: asked after the answer, never needed for a decision.

    `part` is the part of the form that asks for it (see PARTS). `fallbacks` are what an honest draft says to each reader while it is empty; a reader without one gets a blank. An `optional` one leaves no blank: what would name it is left out. `quick` is what may be written in one press while nothing is known.
    """

    part: Part
    id: str
    label: str
    help: str
    sample: str
    lines: bool = False
    fallbacks: tuple[tuple[Reader, str], ...] = ()
    optional: bool = False
    quick: str = ""


@dataclass(frozen=True, slots=True)
class Avoided:
    """A wording that must not be written, with the reason and what to write instead.

    `unless`: the fact that makes it true. `beside`: what makes it harmless in the same block.
    """

    id: str
    pattern: str
    why: str
    readers: tuple[Reader, ...]
    unless: Condition | None = None
    beside: str = ""


class Written(TypedDict):
    """One block of a finished paper. `rows` begin with the head of a table, `keys` name those below it; a cell is edited under block/key/column (from 0), and `drafts` holds what stood in the edited cells. `asks` is the unanswered fact that the words wait for."""

    id: str
    kind: Kind
    text: str
    label: NotRequired[str]
    rows: NotRequired[list[list[str]]]
    keys: NotRequired[list[str]]
    drafts: NotRequired[dict[str, str]]
    table: NotRequired[str]
    help: NotRequired[str]
    asks: NotRequired[str]
    edited: NotRequired[bool]


class Fault(TypedDict):
    """A sentence that should be written otherwise."""

    block: str
    text: str
    why: str


class Paper(TypedDict):
    """A finished paper: its blocks, the blanks that are left and the wordings to mend."""

    id: str
    template: str
    title: str
    reader: Reader
    lead: str
    due: bool
    blocks: list[Written]
    blanks: list[str]
    open: int
    faults: list[Fault]
    stamp: str
