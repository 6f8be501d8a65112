"""The register: every statute, rule, guideline and answer that is cited, once."""

from __future__ import annotations

from decision_engine.law.abroad import ABROAD
from decision_engine.law.act import ACT
from decision_engine.law.answers import ANSWERS
from decision_engine.law.guideline import GUIDELINE
from decision_engine.law.my_number import MY_NUMBER
from decision_engine.law.practice import PRACTICE
from decision_engine.law.regulations import REGULATIONS
from decision_engine.law.sectors import SECTORS
from decision_engine.law.shape import Citation, Confidence, Source, SourceKind
from decision_engine.law.sources import SOURCES

CITATIONS: dict[str, Citation] = {
    citation.id: citation
    for citation in (*ACT, *REGULATIONS, *GUIDELINE, *ANSWERS, *MY_NUMBER, *SECTORS, *ABROAD, *PRACTICE)
}

__all__ = ["CITATIONS", "SOURCES", "Citation", "Confidence", "Source", "SourceKind"]
