"""The search of the site (frontend/search/) run in Node: the same code that the reader's browser runs."""

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
import { answerer } from "./frontend/search/answer";
const { docs, queries } = JSON.parse(readFileSync(0, "utf8"));
const answer = answerer();
answer({ type: 0, data: { docs } });
for (const query of queries) {
  process.stdout.write(JSON.stringify(answer({ type: 2, data: query })) + "\\n");
}
"""

PATIENCE = 60
"""Seconds for a whole batch. Not a measure of speed: an endless loop has to end somewhere."""


@dataclass(frozen=True)
class Search:
    """The bundled search, asked in batches."""

    script: Path

    def ask(self, docs: Sequence[dict[str, str]], queries: Sequence[str]) -> list[list[list[dict[str, Any]]]]:
        """Return for each query its pages, each a list of sections."""
        run = subprocess.run(
            ["node", str(self.script)],
            input=json.dumps({"docs": docs, "queries": queries}),
            check=True,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        return [json.loads(line)["data"]["items"] for line in run.stdout.splitlines()]


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
