"""The shape of the register of sources: what is cited, in which edition, how sure we are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Confidence = Literal["H", "M", "L"]
SourceKind = Literal["law", "guideline", "qa", "rule", "contract", "practice", "foreign"]


@dataclass(frozen=True, slots=True)
class Source:
    """One document that decides or explains something, in the edition that was read.

    `in_force` is the date from which this edition applies (YYYY-MM-DD, or "" if not dated),
    `verified_on` the date when a person last compared our text with it.
    """

    id: str
    name: str
    short: str
    kind: SourceKind
    edition: str
    in_force: str
    url: str
    verified_on: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source; `label` is how it is printed, `reason` says why it is 要確認."""

    id: str
    source: Source
    place: str
    says: str
    confidence: Confidence = "H"
    reason: str = ""

    @property
    def label(self) -> str:
        """The printed form: 個人情報保護法26条1項, with a space after a Latin name: GDPR 33条."""
        short, place = self.source.short, self.place
        gap = " " if place and short[-1].isascii() and place[0] != "（" else ""
        return f"{short}{gap}{place}"
