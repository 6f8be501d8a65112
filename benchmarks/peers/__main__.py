"""Our engine beside others on the same table: `python -m benchmarks.peers [COUNT] [ROUNDS]`.

Needs requirements-bench.txt, and `npm ci` in this folder. Complete facts first: every engine has to give the
same answers there, or no figure is printed. Then half-known facts: the speed, and what a two-valued engine says
where nobody can know yet. Processor time, least and median of several rounds that take turns.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.incidents_mixed import mixed
from benchmarks.peers import business_rules_table, ours, rule_engine_table, table, zen_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.incidents_mixed import Incident
    from benchmarks.peers.table import Answer, Facts

HERE = Path(__file__).parent
DEFAULTS = [10_000, 5]
TIMED = 2_000
SCRIPTS = {"json-rules-engine": "json_rules.mjs", "publicodes": "publicodes_rules.mjs"}
SLOW_SHARE = 10  # publicodes reads each fact as a formula: it gets a tenth of the incidents


@dataclass(slots=True)
class Contender:
    """One engine: its answers to complete and to known facts, and the seconds of each round."""

    name: str
    three_valued: bool
    timed: int
    complete: list[Answer] = field(default_factory=list)
    known: list[Answer] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def least(self) -> float:
        """Microseconds of processor time for one decision in the best round."""
        return min(self.seconds) / self.timed * 1e6

    @property
    def middle(self) -> float:
        """The same in the median round."""
        return median(self.seconds) / self.timed * 1e6


def in_python(incidents: list[Incident], rounds: int) -> list[Contender]:
    """Ask the engines of this process, one round of each in turn."""
    asked: list[tuple[str, bool, Callable[[Facts], Answer]]] = [
        ("ours: this table", True, ours.same_table),
        ("ours: all rules and duties", True, ours.whole_rulebook),
        ("ours: whole outcome as a line", True, ours.whole_outcome),
        (f"zen-engine {version('zen-engine')}", False, zen_table.decide),
        (f"rule-engine {version('rule-engine')}", False, rule_engine_table.decide),
        (f"business-rules {version('business-rules')}", False, business_rules_table.decide),
    ]
    timed = [incident.known for incident in incidents[:TIMED]]
    contenders = [Contender(name, three, len(timed)) for name, three, _ in asked]
    for contender, (_, _, decide) in zip(contenders, asked, strict=True):
        contender.complete = [decide(incident.truth) for incident in incidents]
        contender.known = [decide(incident.known) for incident in incidents]
    for _ in range(rounds):
        for contender, (_, _, decide) in zip(contenders, asked, strict=True):
            begin = time.process_time()
            for facts in timed:
                decide(facts)
            contender.seconds.append(time.process_time() - begin)
    return contenders


def in_node(package: str, incidents: list[Incident], rounds: int, *, three_valued: bool) -> Contender:
    """Ask an engine in a Node process of its own; it measures its own processor time."""
    prepare = table.known if three_valued else table.flat
    timed = min(TIMED, len(incidents))
    request = {
        "complete": [prepare(incident.truth) for incident in incidents],
        "known": [prepare(incident.known) for incident in incidents],
        "timed": timed,
        "conclusions": table.CONCLUSIONS,
        "rounds": rounds,
    }
    done = subprocess.run(
        ["node", str(HERE / SCRIPTS[package])],
        input=json.dumps(request),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    reply = json.loads(done.stdout)
    installed = json.loads((HERE / "node_modules" / package / "package.json").read_text(encoding="utf-8"))
    contender = Contender(f"{package} {installed['version']}", three_valued, timed)
    contender.complete = [tuple(answer) for answer in reply["complete"]]
    contender.known = [tuple(answer) for answer in reply["known"]]
    contender.seconds = reply["seconds"]
    return contender


def disagreements(contender: Contender, reference: Contender) -> Counter[str]:
    """Count, by conclusion, where the engine differs: on complete facts, and on known ones if it can say unknown."""
    found: Counter[str] = Counter()
    pairs = list(zip(contender.complete, reference.complete, strict=False))
    if contender.three_valued:
        pairs += zip(contender.known, reference.known, strict=False)
    for theirs, expected in pairs:
        found.update(
            name for name, one, other in zip(table.CONCLUSIONS, theirs, expected, strict=True) if one != other
        )
    return found


def flat_answers(contender: Contender, reference: Contender) -> Counter[str]:
    """Where the honest answer is unknown: what the engine says, and how often the truth is the opposite."""
    found: Counter[str] = Counter()
    for theirs, honest, truths in zip(contender.known, reference.known, reference.complete, strict=False):
        for said, answer, truth in zip(theirs, honest, truths, strict=True):
            if answer == "unknown":
                found[said] += 1
                found[f"{said}, wrong"] += said not in ("unknown", truth)
    return found


def report(contenders: list[Contender], reference: Contender) -> None:
    """Print speed and honesty, one row for each engine."""
    print(
        f"{'':<34}{'µs least':>9}{'median':>9}{'per s':>8}{'ratio':>7}   where unknown is the honest answer"
    )
    for contender in contenders:
        said = flat_answers(contender, reference)
        honest = (
            "says unknown"
            if contender.three_valued
            else f"says no {said['no']:,} times (truth yes: {said['no, wrong']:,}),"
            f" yes {said['yes']:,} times (truth no: {said['yes, wrong']:,})"
        )
        least, middle = contender.least, contender.middle
        ratio = least / reference.least
        print(f"{contender.name:<34}{least:>9.0f}{middle:>9.0f}{1e6 / least:>8,.0f}{ratio:>7.2f}   {honest}")


def main() -> int:
    """Refuse to print figures of engines that do not decide the same thing."""
    given = [int(text) for text in sys.argv[1:3]]
    count, rounds = [*given, *DEFAULTS[len(given) :]]
    incidents = mixed(count)
    contenders = in_python(incidents, rounds)
    contenders.append(in_node("json-rules-engine", incidents, rounds, three_valued=False))
    few = incidents[: max(1, count // SLOW_SHARE)]
    contenders.append(in_node("publicodes", few, max(1, rounds // 2), three_valued=True))
    reference = contenders[0]
    open_left = sum("unknown" in answer for answer in reference.complete)
    wrong = {each.name: found for each in contenders if (found := disagreements(each, reference))}
    if wrong or open_left:
        print(
            f"no figures: the engines do not agree. Complete facts left open: {open_left}; differing: {wrong}"
        )
        return 1
    open_answers = sum(answer.count("unknown") for answer in reference.known)
    asked = len(incidents) * len(table.CONCLUSIONS)
    print(f"{count:,} incidents: all engines agree on all {asked:,} conclusions from complete facts.")
    print(
        f"Half-known, {open_answers:,} of {asked:,} are unknown. Processor time, {rounds} rounds of {reference.timed:,}:"
    )
    report(contenders, reference)
    print(
        f"publicodes: a {SLOW_SHARE}th of the incidents. Ratio: time of one decision beside ours on this table."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
