"""`--fields`: the parts of an outcome that were asked for, in the same shape; nothing else is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.intake.answers import AnswerError, Problem
from decision_engine.outcome.make import DUTY_PARTS, PARTS
from decision_engine.wording import PROBLEMS

if TYPE_CHECKING:
    from decision_engine.outcome.make import Decision

OF_DUTIES = "duties."
ALLOWED = (*PARTS, *(f"{OF_DUTIES}{name}" for name in DUTY_PARTS))


class Fields:
    """The parts that a list such as `conclusions,duties.status` names.

    A duty always keeps its id, without which its other parts could not be told apart. `parts` are
    those of the outcome, `of_duty` those of each duty, both in their order there.
    """

    def __init__(self, text: str) -> None:
        names = [name.strip() for name in text.split(",")]
        wrong = [name for name in names if name not in ALLOWED]
        if wrong:
            raise AnswerError(tuple(_unknown(name) for name in wrong))
        of_duties = {name.removeprefix(OF_DUTIES) for name in names if name.startswith(OF_DUTIES)}
        self.of_duty = (
            tuple(DUTY_PARTS)
            if "duties" in names
            else tuple(name for name in DUTY_PARTS if name == "id" or name in of_duties)
        )
        tops = {*names, "duties"} if of_duties else set(names)
        self.parts = tuple(name for name in PARTS if name in tops)

    def of(self, decision: Decision) -> dict[str, object]:
        """The chosen parts of one outcome, in its order."""
        return {name: self._part(decision, name) for name in self.parts}

    def _part(self, decision: Decision, name: str) -> object:
        if name == "duties":
            duties = decision.engine.book.duties
            return [decision.duty_parts(duty, self.of_duty) for duty in duties]
        return getattr(decision, name)


def _unknown(name: str) -> Problem:
    message = PROBLEMS["no_field" if name else "blank_field"].format(field=name, allowed=" / ".join(ALLOWED))
    return Problem(None, name, message, ALLOWED)
