"""Everything that the papers of one incident are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from decision_engine.decide.leaf import truth_of
from decision_engine.language.condition import YES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from decision_engine.documents.intake import Group
    from decision_engine.documents.shape import Reader, Then
    from decision_engine.language.condition import Condition
    from decision_engine.outcome.make import Decision


@dataclass(frozen=True, slots=True)
class Material:
    """The decision, the particulars, and whom a copy is for: its reader, a group of people.

    `then` holds the answers of earlier times, by the task that was ticked; `drafted` what a paper that
    follows another says of the difference, by the name of its slot.
    """

    decision: Decision
    particulars: Mapping[str, str]
    reader: Reader = "inside"
    group: Group | None = None
    edits: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    then: Mapping[str, Then] = field(default_factory=dict)
    drafted: Mapping[str, str] = field(default_factory=dict)

    @property
    def given(self) -> Mapping[str, object]:
        """The answers as they were given."""
        return self.decision.answers.given

    @property
    def values(self) -> Mapping[str, object]:
        """What is known, with the items of the group in place of all items."""
        known = self.decision.found.values
        return {**known, "items": frozenset(self.group.items)} if self.group else known

    @property
    def persons(self) -> object:
        """How many people this copy is about."""
        return self.group.persons if self.group else self.given.get("persons")

    def holds(self, condition: Condition) -> bool:
        """Whether the condition surely holds for this incident and group."""
        return self.truth(condition) == YES

    def truth(self, condition: Condition) -> int:
        """NO, UNKNOWN or YES."""
        return truth_of(condition, self.values, self.decision.found.truths)
