"""Which unanswered fact the words of a block wait for: a reader who meets 確認中 can answer it from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.documents import words
from decision_engine.documents.slots import ASKED, SLOT
from decision_engine.language.condition import leaves

if TYPE_CHECKING:
    from decision_engine.documents.material import Material
    from decision_engine.documents.shape import Block


def fact_behind(block: Block, said: str, written: str, material: Material) -> str | None:
    """The first open fact that `written` waits for; None where it waits for none.

    `said` is the variant with its slots still open. What is said while no variant holds waits for
    the facts of the variants; a count that is still a range can be answered again.
    """
    if not any(sign in written for sign in words.WAITING):
        return None
    facts = [ASKED[slot] for slot in SLOT.findall(said) if slot in ASKED]
    if said == block.text:
        facts += [leaf.fact for leaf in leaves(when for when, _ in block.variants)]
    return next((fact for fact in facts if _is_open(fact, material)), None)


def _is_open(fact: str, material: Material) -> bool:
    given = material.given.get(fact)
    return given is None or given == "unknown" or isinstance(given, dict)
