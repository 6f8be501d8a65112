"""To whom a duty is done, and what it cites: what it says whatever the facts are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from decision_engine.language.condition import NO, YES
from decision_engine.law import CITATIONS
from decision_engine.outcome.grounds import labels

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, OnlyFor
    from decision_engine.outcome.shape import Receiver


@dataclass(frozen=True, slots=True)
class Cited:
    """The printed citations, and why some of them are 要確認: not confirmed in the original text."""

    cites: list[str]
    check: list[str]


@dataclass(frozen=True, slots=True)
class Fixed:
    """What a duty says whatever the facts are; citations by which of `only_for` may hold."""

    only_for: tuple[OnlyFor, ...]
    cited: dict[tuple[bool, ...], Cited]
    receivers: tuple[tuple[Condition, Receiver], ...]


def chosen_cites(fixed: Fixed, found: Findings) -> tuple[bool, ...]:
    """Which of the citations for some subjects speak to this one."""
    return tuple(found.truth(only.when) != NO for only in fixed.only_for)


def cited_by(fixed: Fixed, found: Findings) -> Cited:
    """The citations that speak to this subject."""
    return fixed.cited[chosen_cites(fixed, found)]


def receiver_of(fixed: Fixed, found: Findings) -> Receiver:
    """The first addressee whose condition surely holds; the last one stands for all others."""
    return fixed.receivers[chosen_receiver(fixed, found)][1]


def chosen_receiver(fixed: Fixed, found: Findings) -> int:
    """Which of the addressees it is."""
    for place, (condition, _) in enumerate(fixed.receivers):
        if found.truth(condition) == YES:
            return place
    return len(fixed.receivers) - 1


def fixed_parts(duty: Duty) -> Fixed:
    """Citations and addressees."""
    choices = product((True, False), repeat=len(duty.only_for))
    return Fixed(
        duty.only_for,
        {chosen: _cited(duty, chosen) for chosen in choices},
        tuple((to.when, {"name": to.name, "how": to.how, "url": to.url or None}) for to in duty.addressees),
    )


def _cited(duty: Duty, chosen: tuple[bool, ...]) -> Cited:
    pairs = zip(duty.only_for, chosen, strict=True)
    others = {cite for only, speaks in pairs if not speaks for cite in only.cites}
    cites = [cite for cite in duty.cites if cite not in others]
    unsure = [CITATIONS[cite] for cite in cites if CITATIONS[cite].confidence != "H"]
    return Cited(labels(cites), [f"{citation.label}: {citation.reason}" for citation in unsure])
