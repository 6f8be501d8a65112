"""How many questions settle an incident: the scenarios as hidden truths, asked one by one.

    python -m tests.engine.interviews            medians, and the figures of every scenario
    python -m tests.engine.interviews --orders   the same for other orders of asking

The interview starts from the day of knowing and the assumptions that do not hold, and always
asks the first open fact. What a scenario neither says nor implies is answered 「わからない」,
and still counts as a question.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.language.condition import UNKNOWN, WORDS, YES, Over
from decision_engine.outcome.make import decide
from tests.law.scenario_book import scenarios

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from decision_engine.decide.findings import Findings
    from decision_engine.outcome.shape import Outcome
    from tests.law.scenario_book import Scenario

    type Facts = dict[str, Any]
    type Pick = Callable[[list[str], Findings], str]

REPORTS = ("report_commission", "report_my_number", "report_public_body")
CORE = (*REPORTS, "notify_persons", "notify_persons_my_number", "substitute_notice")
# What a person who knows the items also knows: answers that the others imply.
IMPLIED = ("special_care", "financial_harm", "my_number", "malicious")
DATES = ("known_on", "threshold_known_on", "as_of")


@dataclass(frozen=True, slots=True)
class Interview:
    """The questions in their order, and after how many the reports and the core were settled."""

    scenario: Scenario
    asked: tuple[str, ...]
    reports: int | None
    core: int | None


def first(openly: list[str], _found: Findings) -> str:
    """The engine's own next question."""
    return openly[0]


def truth_of(scenario: Scenario) -> Facts:
    """What the scenario says, and what that implies."""
    implied = decide(read(dict(scenario.facts))).found.truths
    answers = {name: WORDS[implied[name]] for name in IMPLIED if implied[name] != UNKNOWN}
    return {**answers, **scenario.facts}


def interview(scenario: Scenario, pick: Pick = first) -> Interview:
    """Ask until nothing is open that was not asked."""
    truth = truth_of(scenario)
    told = [name for name in truth if name in DATES or FACTS[name].assumed is not None]
    facts = {name: truth[name] for name in told}
    asked: list[str] = []
    settled: dict[str, int] = {}
    while True:
        decision = decide(read(dict(facts)))
        for name in _settled(decision.outcome):
            settled.setdefault(name, len(asked))
        openly = _next_open(decision.outcome, asked)
        if not openly:
            return Interview(scenario, tuple(asked), settled.get("reports"), settled.get("core"))
        asked.append(pick(openly, decision.found))
        facts[asked[-1]] = truth.get(asked[-1], "unknown")


def _next_open(outcome: Outcome, asked: list[str]) -> list[str]:
    """What may be asked next: facts of the core duties while there are any."""
    entries = [entry for entry in outcome["open_facts"] if entry["fact"] not in asked]
    core = [entry["fact"] for entry in entries if not set(CORE).isdisjoint(entry["decides"])]
    return core or [entry["fact"] for entry in entries]


def _settled(outcome: Outcome) -> list[str]:
    waiting = {duty["id"] for duty in outcome["duties"] if duty["status"] == "undetermined"}
    return [name for name, duties in (("reports", REPORTS), ("core", CORE)) if waiting.isdisjoint(duties)]


def middle(counts: Iterable[int | None]) -> tuple[float, int, int]:
    """Median and maximum of what was settled, and how many never were."""
    counts = list(counts)
    known = [count for count in counts if count is not None]
    return median(known), max(known), len(counts) - len(known)


def _summary(name: str, found: list[Interview]) -> str:
    parts = []
    for title, counts in (
        ("報告", [one.reports for one in found]),
        ("報告と通知", [one.core for one in found]),
    ):
        typical, most, never = middle(counts)
        parts.append(f"{title}: 中央値 {typical:g}、最大 {most}、決まらない {never}")
    everything = median(len(one.asked) for one in found)
    return f"{name}（{len(found)}件） {'／'.join(parts)}／全て: 中央値 {everything:g}"


def in_order(order: tuple[str, ...], once_certain: tuple[str, ...] = ()) -> Pick:
    """Ask in a given order; in another once a kind of reportable event is certain."""

    def pick(openly: list[str], found: Findings) -> str:
        chosen = once_certain if once_certain and _kind_is_certain(found) else order
        return min(openly, key=lambda name: chosen.index(name) if name in chosen else len(chosen))

    return pick


def _kind_is_certain(found: Findings) -> bool:
    kinds = (found.truths[name] for name in ("malicious", "special_care", "financial_harm"))
    return YES in kinds or found.truth(Over("persons", 1000)) == YES


PARTNERS = ("entruster_duty", "entruster_informed")
KINDS = (
    *("cause", "malicious", "information", "items", "items_settled", "special_care", "financial_harm"),
    *("persons", "my_number"),
)
EVENT = ("leak", "recovered_unseen", "encryption_strong", "key_protected")
HARM = ("damage", "damage_kind", "loss", "copy_exists")
LAST = ("exposed_to_public", "contactable")
KINDS_FIRST = (*PARTNERS, *KINDS, *EVENT, *HARM, *LAST)
EVENT_FIRST = (
    *(*PARTNERS, "cause", "leak", "recovered_unseen", "information", "encryption_strong", "key_protected"),
    *(*HARM, "my_number", "items_settled", "items", "persons", *LAST),
)
ORDERS: Mapping[str, Pick] = {
    "質問表の順": in_order(tuple(FACTS)),
    "情報の種類が先": in_order(KINDS_FIRST),
    "出来事が先": in_order(EVENT_FIRST),
    "類型が決まるまで情報、決まれば出来事": in_order(KINDS_FIRST, EVENT_FIRST),
}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", action="store_true", help="compare other orders of asking")
    options = parser.parse_args()
    book = scenarios()
    found = [interview(scenario) for scenario in book]
    print(_summary("エンジンの順", found))
    if options.orders:
        for name, order in ORDERS.items():
            print(_summary(name, [interview(scenario, order) for scenario in book]))
        return
    for one in found:
        print(
            f"{one.scenario.id}: 報告 {one.reports}、報告と通知 {one.core}、全て {len(one.asked)}  {' '.join(one.asked[:12])}"
        )


if __name__ == "__main__":
    main()
