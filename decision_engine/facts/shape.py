"""The shape of one fact: a question that a reader can answer, or leave open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["choice", "yes_no", "set", "date", "time", "count"]
Step = Literal["when", "event", "information", "people", "protection", "position"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One allowed value of a fact: its fixed id, how people say it, and a short help."""

    id: str
    label: str
    help: str = ""


YES_NO = (Choice("yes", "はい"), Choice("no", "いいえ"))


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the contract with every Japanese word that is said about it.

    `question` is asked of the reader, `short` names the fact inside other sentences,
    `help` says how to find the answer, `why` says what hangs on it.
    `assumed` is the value that stands while the fact is omitted (前提), None for most facts.
    `settled_by` names the yes/no fact that makes absence from a set certain.
    """

    id: str
    kind: Kind
    step: Step
    question: str
    short: str
    help: str
    why: str
    choices: tuple[Choice, ...] = ()
    assumed: str | None = None
    settled_by: str | None = None
    unit: str = ""
    placeholder: str = ""
