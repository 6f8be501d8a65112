"""The search of the site (frontend/search/) run in Node: the same code that the reader's browser runs.

Its patience with itself is longer here: what it finds must not depend on what else the machine does.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ASK = """
import { readFileSync } from "node:fs";
import { SearchIndex } from "./frontend/search/index";
const { index, queries } = JSON.parse(readFileSync(0, "utf8"));
const search = new SearchIndex(index);
for (const query of queries) process.stdout.write(JSON.stringify(search.search(query, 30000)) + "\\n");
"""

PATIENCE = 60
"""Seconds for a whole batch. Not a measure of speed: an endless loop has to end somewhere."""


@dataclass(frozen=True)
class Search:
    """The bundled search, asked in batches."""

    script: Path

    def ask(
        self, index: dict[str, Any], queries: Sequence[str], patience: float = PATIENCE
    ) -> list[dict[str, Any]]:
        """Return for each query its `Answer` (frontend/search/messages.ts)."""
        run = subprocess.run(
            ["node", str(self.script)],
            input=json.dumps({"index": index, "queries": queries}),
            check=True,
            capture_output=True,
            text=True,
            timeout=patience,
        )
        return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.fixture(scope="session")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    script = tmp_path_factory.mktemp("search") / "ask.cjs"
    subprocess.run(
        [
            "node_modules/.bin/esbuild",
            "--bundle",
            "--platform=node",
            "--loader=ts",
            "--log-level=error",
            f"--outfile={script}",
        ],
        input=ASK,
        check=True,
        text=True,
    )
    return Search(script)
