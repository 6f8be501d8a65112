"""The register: every statute, rule, guideline and answer that is cited, once."""

from __future__ import annotations

from decision_engine.law.abroad import ABROAD
from decision_engine.law.act import ACT
from decision_engine.law.answers import ANSWERS
from decision_engine.law.guideline import GUIDELINE
from decision_engine.law.my_number import MY_NUMBER
from decision_engine.law.practice import PRACTICE
from decision_engine.law.reading import for_any_day
from decision_engine.law.regulations import REGULATIONS
from decision_engine.law.sectors import SECTORS
from decision_engine.law.shape import Citation, Confidence, Source, SourceKind
from decision_engine.law.sources import SOURCES

# Written with the names of numbers; CITATIONS are read on any day.
WRITTEN: dict[str, Citation] = {
    citation.id: citation
    for citation in (*ACT, *REGULATIONS, *GUIDELINE, *ANSWERS, *MY_NUMBER, *SECTORS, *ABROAD, *PRACTICE)
}
CITATIONS: dict[str, Citation] = {name: for_any_day(citation) for name, citation in WRITTEN.items()}

__all__ = ["CITATIONS", "SOURCES", "WRITTEN", "Citation", "Confidence", "Source", "SourceKind"]
