"""The rulebook as data for machines: rules.json and the schemas of facts and outcome."""

from __future__ import annotations

import json

from decision_engine.outcome.schema import facts_schema, outcome_schema
from decision_engine.views.catalogue import catalogue


def catalogue_files() -> dict[str, str]:
    """The data files by their address in the site."""
    contents = {"rules": catalogue(), "facts.schema": facts_schema(), "outcome.schema": outcome_schema()}
    return {
        f"catalogue/{name}.json": json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        for name, content in contents.items()
    }
