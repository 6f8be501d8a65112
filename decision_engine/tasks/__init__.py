"""段取りの内容: 原因・情報・立場・業種ごとに、だれが何をするか。データだけを置きます。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.tasks import attacks, data, first_day, later, mistakes, people, position, things
from decision_engine.tasks.of_duties import HANDLINGS
from decision_engine.tasks.shape import Action, Handling

if TYPE_CHECKING:
    from decision_engine.tasks.shape import Who

# Within a phase this is the order: what stops this kind of accident, then what everybody
# does in the first hours, then the duties' own tasks, then the rest.
FIRST: tuple[Action, ...] = (
    *mistakes.ACTIONS,
    *things.ACTIONS,
    *attacks.ACTIONS,
    *people.ACTIONS,
    *first_day.FIRST_HOURS,
)
REST: tuple[Action, ...] = (*position.ACTIONS, *first_day.FIRST_DAY, *data.ACTIONS, *later.ACTIONS)
ACTIONS = (*FIRST, *REST)
BY_ID = {action.id: action for action in ACTIONS}

WHO: dict[Who, str] = {
    "management": "経営",
    "it": "情シス",
    "legal": "法務・総務",
    "pr": "広報",
    "desk": "窓口",
}

__all__ = ["ACTIONS", "BY_ID", "FIRST", "HANDLINGS", "REST", "WHO", "Action", "Handling"]
