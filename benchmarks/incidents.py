"""The incidents that the benchmarks decide: the committed examples."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any


def incidents() -> list[dict[str, Any]]:
    """Read the facts of every example."""
    found = []
    for path in sorted(Path("examples").glob("*")):
        if path.suffix == ".json":
            found.append(json.loads(path.read_text(encoding="utf-8")))
        elif path.suffix == ".toml":
            found.append(tomllib.loads(path.read_text(encoding="utf-8")))
    return found or [{}]
