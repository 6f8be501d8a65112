"""Every source of law and practice, once; the register keeps the order of the modules."""

from __future__ import annotations

from decision_engine.law.shape import Source
from decision_engine.law.sources import abroad, practice, privacy, sectors

SOURCES: dict[str, Source] = {
    source.id: source
    for module in (privacy, sectors, abroad, practice)
    for source in vars(module).values()
    if isinstance(source, Source)
}
