"""The table in `zen-engine`: a decision graph (zen_table.json) of expressions and one decision table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import zen

from benchmarks.peers import table

if TYPE_CHECKING:
    from benchmarks.peers.table import Answer, Facts

GRAPH = zen.ZenDecisionContent(Path(__file__).with_name("zen_table.json").read_text(encoding="utf-8"))
DECISION = zen.ZenEngine().create_decision(GRAPH)


def decide(facts: Facts) -> Answer:
    """Evaluate the graph; its decision table collects the conclusions that hold."""
    found = DECISION.evaluate(table.flat(facts))["result"]["conclusions"]
    held = {row["conclusion"] for row in found}
    return table.words([name in held for name in table.CONCLUSIONS])
