"""To whom a duty is done, and what it cites: what it says whatever the facts are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from decision_engine.language.condition import YES
from decision_engine.law import CITATIONS
from decision_engine.outcome.grounds import labels

if TYPE_CHECKING:
    from decision_engine.decide.findings import Findings
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty
    from decision_engine.outcome.shape import Receiver


@dataclass(frozen=True, slots=True)
class Fixed:
    """What a duty says whatever the facts are."""

    cites: list[str]
    check: list[str]
    receivers: tuple[tuple[Condition, Receiver], ...]


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
    """Citations, 要確認 (citations not confirmed in the original text) and addressees."""
    unsure = [CITATIONS[cite] for cite in duty.cites if CITATIONS[cite].confidence != "H"]
    return Fixed(
        labels(duty.cites),
        [f"{citation.label}: {citation.reason}" for citation in unsure],
        tuple((to.when, {"name": to.name, "how": to.how, "url": to.url or None}) for to in duty.addressees),
    )
