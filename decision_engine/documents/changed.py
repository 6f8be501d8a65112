"""What changed since the paper that went out before: both papers' rows side by side, in their reader's words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.documents import words
from decision_engine.documents.slots import SLOT, day_words, filled, items_of, kinds_of, said
from decision_engine.intake.answers import AnswerError, read
from decision_engine.outcome.make import decide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from decision_engine.documents.material import Material
    from decision_engine.documents.shape import Block, Comparison

# The block, and the particular, that says it.
CHANGES = "changes"
# Rows that are lists: what came and went is told, not twice the whole list.
MEMBERS: Mapping[str, Callable[[Material], list[str]]] = {
    "items": items_of,
    "kinds": lambda material: kinds_of(material, "yes"),
}


def drafted(compares: Comparison, material: Material) -> dict[str, str]:
    """What can be said of the difference, by slot; nothing where the answers of then are not known."""
    then = next((one for task, one in material.then.items() if task in compares.tasks), None)
    if then is None:
        return {}
    try:
        # Half of answers that can no longer be read would make news of what was said long ago.
        before = replace(material, decision=decide(read(then.facts, material.decision.answers.as_of)))
    except AnswerError:
        return {}
    day = day_words(then.on)
    lines = [line for row in compares.rows for line in _lines(row, compares, before, material)]
    head = (compares.lead if lines else compares.same).format(day=day)
    reasons = [compares.why] if any(not known_first for known_first, _ in lines) else []
    return {CHANGES: "\n".join([head, *(text for _, text in lines), *reasons]), "told_on": day}


def _lines(row: Block, compares: Comparison, before: Material, after: Material) -> Iterator[tuple[bool, str]]:
    """Whether it only came to be known, and the line that says so."""
    slot = SLOT.fullmatch(row.text)
    members = MEMBERS.get(slot[1]) if slot else None
    held, now = (members(one) if members else [] for one in (before, after))
    if held and now:
        for pattern, some, others in ((compares.added, now, held), (compares.removed, held, now)):
            if names := [name for name in some if name not in others]:
                yield False, pattern.format(label=row.label, names=words.BETWEEN.join(names))
        return
    old, new = (
        words.BETWEEN.join(some) or filled(said(row, one), one)
        for some, one in ((held, before), (now, after))
    )
    if old == new or (members and not held and not now):
        return
    found = not held if members else old.endswith(words.OPEN)
    pattern = compares.found if found else compares.changed
    yield found, pattern.format(label=row.label, old=old, new=new)
