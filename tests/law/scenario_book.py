"""The whole scenarios: read from TOML, decided, and compared with what was written by hand.

A scenario names a profile of side facts and its own facts. Its expectations are complete:
a conclusion that is not listed must be no, a duty that is not listed must be not_required.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from decision_engine.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    type Facts = dict[str, Any]

FOLDER = Path(__file__).parent / "scenarios"
BOUNDARY = "境界"
TRUTHS = ("yes", "unknown")
BASIS = {"guide": "目安", "statutory": "法定", "rule": "規約", "contract": "契約"}
STATUSES = ("required", "undetermined", "advised")


@dataclass(frozen=True, slots=True)
class Expected:
    """What was written by hand from the law; empty where a scenario says nothing of it."""

    yes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    undetermined: tuple[str, ...] = ()
    advised: tuple[str, ...] = ()
    contact: str | None = None
    due: Mapping[str, str] = field(default_factory=dict)
    undated: tuple[str, ...] = ()
    addressee: Mapping[str, str] = field(default_factory=dict)
    warns: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    asks: str | None = None

    def conclusion(self, name: str) -> str:
        """The expected answer of one conclusion."""
        return next((truth for truth in TRUTHS if name in getattr(self, truth)), "no")

    def status(self, duty: str) -> str:
        """The expected status of one duty."""
        return next((status for status in STATUSES if duty in getattr(self, status)), "not_required")


@dataclass(frozen=True, slots=True)
class Scenario:
    """One incident: what happened, what the rules say, on which sources, what must come out."""

    id: str
    title: str
    situation: str
    says: str
    sources: tuple[str, ...]
    facts: Mapping[str, Any]
    expect: Expected
    authority: str = ""
    memo: bool = False


def scenarios() -> tuple[Scenario, ...]:
    """Every scenario, in the order of the files."""
    return tuple(_read())


def choices() -> tuple[Scenario, ...]:
    """Every value of a fact in turn, the rest unmoved: one short scenario for each line."""
    return tuple(_choices())


def _read() -> Iterator[Scenario]:
    profiles = _load("profiles.toml")
    for path in sorted(FOLDER.glob("*.toml")):
        for raw in _load(path.name).get("scenario", ()):
            yield _scenario(raw, profiles)


def _load(name: str) -> Facts:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def _choices() -> Iterator[Scenario]:
    profiles = _load("profiles.toml")
    for table in _load("choices.toml")["table"]:
        fact = FACTS[table["fact"]]
        special = {value: but["expect"] for but in table.get("but", ()) for value in but["values"]}
        names = [choice.id for choice in fact.choices]
        assert set(special) <= set(names), table["id"]
        for value in names:
            answer = [value] if fact.kind == "set" else value
            raw = {
                "id": f"{table['id']} {value}",
                "title": f"{table['id']}: {value}",
                "situation": BOUNDARY,
                "says": table["says"],
                "sources": table["sources"],
                "profile": table["profile"],
                "facts": {**table["facts"], fact.id: answer},
                "expect": dict(special.get(value, table["otherwise"])),
            }
            yield _scenario(raw, profiles)


def _scenario(raw: dict[str, Any], profiles: dict[str, dict[str, Any]]) -> Scenario:
    raw = dict(raw)
    facts = {**profiles[raw.pop("profile")], **raw.pop("facts")}
    expect: dict[str, Any] = {
        name: tuple(v) if isinstance(v, list) else v for name, v in raw.pop("expect").items()
    }
    return Scenario(facts=facts, expect=Expected(**expect), sources=tuple(raw.pop("sources")), **raw)


# The last days before a change of law. The same incident, known on such a day, was judged as
# today but for what the change brought.
EVES = ("2024-03-31", "2025-12-31", "2026-09-10", "2026-09-30")


def eves_of(scenario: Scenario) -> Iterator[tuple[Facts, Expected]]:
    """The incident on the eves of the changes that it is not about, with the same answers."""
    facts = scenario.facts
    for eve in EVES:
        if str(facts.get("known_on", "")) <= eve:
            continue
        planned = eve == "2024-03-31" and facts.get("information") == "planned_personal_data"
        korean = eve <= "2026-09-10" and "kr" in facts.get("abroad", ()) and facts.get("leak") == "none"
        critical = "critical_infrastructure" in facts.get("sectors", ())
        if not (planned or korean or critical):
            dated = {name: value for name, value in facts.items() if name != "threshold_known_on"}
            yield {**dated, "known_on": eve, "as_of": eve}, _with_form(scenario, eve)


def _with_form(scenario: Scenario, eve: str) -> Expected:
    """The common form came for ransomware on 2025-10-01, for other attacks on 2026-10-01."""
    expect, cause = scenario.expect, scenario.facts.get("cause")
    begun = eve >= "2025-10-01"
    undetermined = tuple(duty for duty in expect.undetermined if duty != "common_form")
    advised = tuple(duty for duty in expect.advised if duty != "common_form")
    if begun and cause is None:
        undetermined = (*undetermined, "common_form")
    if begun and cause == "ransomware":
        advised = (*advised, "common_form")
    return replace(expect, undetermined=undetermined, advised=advised)


def standing_differences(expect: Expected, outcome: Mapping[str, Any]) -> list[str]:
    """Where conclusions and statuses differ from what was written."""
    return list(_standing(expect, outcome))


def differences(expect: Expected, outcome: Mapping[str, Any]) -> list[str]:
    """Where an outcome differs from what was written; empty when it agrees."""
    return [*_standing(expect, outcome), *_dates(expect, outcome), *_sides(expect, outcome)]


def _standing(expect: Expected, outcome: Mapping[str, Any]) -> Iterator[str]:
    for name, truth in outcome["conclusions"].items():
        if truth != expect.conclusion(name):
            yield f"{name}: {truth}, written: {expect.conclusion(name)}"
    for duty in outcome["duties"]:
        if duty["status"] != expect.status(duty["id"]):
            yield f"{duty['id']}: {duty['status']}, written: {expect.status(duty['id'])}"


def _dates(expect: Expected, outcome: Mapping[str, Any]) -> Iterator[str]:
    due = {
        f"{duty['id']}.{deadline['id']}": _span(deadline)
        for duty in outcome["duties"]
        for deadline in duty["deadlines"]
    }
    for name, day in expect.due.items():
        if due.get(name) != day:
            yield f"{name} due {due.get(name)}, written: {day}"
    for name in expect.undated:
        if name in due:
            yield f"{name} due {due[name]}, written: no date"


def _span(deadline: Mapping[str, str]) -> str:
    """Its force and its day or hour; of a range both ends."""
    end = deadline.get("due") or deadline["due_at"]
    span = f"{deadline['from']}〜{end}" if "from" in deadline else end
    return f"{BASIS[deadline['basis']]} {span}"


def _sides(expect: Expected, outcome: Mapping[str, Any]) -> Iterator[str]:
    if expect.contact and outcome["contact"]["method"] != expect.contact:
        yield f"contact: {outcome['contact']['method']}, written: {expect.contact}"
    warned = {warning["fact"] for warning in outcome["warnings"]}
    if warned != set(expect.warns):
        yield f"warnings on {sorted(warned)}, written: {sorted(expect.warns)}"
    planned = {task["id"] for task in outcome["plan"]}
    for task in expect.plans:
        if task not in planned:
            yield f"the plan lacks {task}"
    open_facts = [entry["fact"] for entry in outcome["open_facts"]]
    if expect.asks and expect.asks not in open_facts:
        yield f"{expect.asks} is not open, only {open_facts}"
    names = {duty["id"]: duty["addressee"]["name"] for duty in outcome["duties"]}
    for duty, name in expect.addressee.items():
        if names[duty] != name:
            yield f"{duty} goes to {names[duty]}, written: {name}"
