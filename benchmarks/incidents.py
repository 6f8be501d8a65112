"""The incidents that the benchmarks decide: the committed examples."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import Any


def as_json(facts: dict[str, Any]) -> dict[str, Any]:
    """TOML has dates and times of its own; the browser is sent text."""
    return {
        name: value.strftime("%H:%M")
        if isinstance(value, dt.time)
        else value.isoformat()
        if isinstance(value, dt.date)
        else value
        for name, value in facts.items()
    }


def incidents() -> list[dict[str, Any]]:
    """Read the facts of every example."""
    found = []
    for path in sorted(Path("examples").glob("*")):
        if path.suffix == ".json":
            found.append(json.loads(path.read_text(encoding="utf-8")))
        elif path.suffix == ".toml":
            found.append(as_json(tomllib.loads(path.read_text(encoding="utf-8"))))
    return found or [{}]
