"""訓練の題材。データだけを置きます。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.training.drills import cards, contractor, insider, laptop, letter, mail, ransomware

if TYPE_CHECKING:
    from decision_engine.training.shape import Drill

DRILLS: tuple[Drill, ...] = (
    letter.LETTER,
    mail.MAIL,
    laptop.LAPTOP,
    ransomware.RANSOMWARE,
    cards.CARDS,
    contractor.CONTRACTOR,
    insider.INSIDER,
)
