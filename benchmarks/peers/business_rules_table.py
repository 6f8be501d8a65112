"""The table in `business-rules`: flat conditions as data, variables and actions as classes.

Its rules cannot read each other's results and have no `not`, so that shared parts are repeated
inside each rule and exceptions are turned around by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import (
    BaseVariables,
    numeric_rule_variable,
    select_multiple_rule_variable,
    string_rule_variable,
)

from benchmarks.peers import table

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.peers.table import Answer, Facts

    type Condition = dict[str, Any]

TEXTS = [name for name, value in table.OPEN.items() if name not in ("items", "signs", "persons")]


def _text(name: str) -> Callable[[Variables], str]:
    def variable(self: Variables) -> str:
        return self.facts[name] or ""

    variable.__name__ = name
    typed: Callable[[Variables], str] = string_rule_variable()(variable)
    return typed


class Variables(BaseVariables):
    """What the conditions may read."""

    def __init__(self, facts: Facts) -> None:
        self.facts = table.flat(facts)

    @numeric_rule_variable()
    def persons(self) -> int:
        """Heads."""
        return int(self.facts["persons"])

    @select_multiple_rule_variable()
    def items(self) -> list[str]:
        """Kinds of information."""
        return list(self.facts["items"])

    @select_multiple_rule_variable()
    def signs(self) -> list[str]:
        """Signs of a leak."""
        return list(self.facts["signs"])


for _name in TEXTS:
    setattr(Variables, _name, _text(_name))


class Actions(BaseActions):
    """What a triggered rule does: note its name."""

    def __init__(self) -> None:
        self.concluded: set[str] = set()

    @rule_action(params={"name": FIELD_TEXT})
    def conclude(self, name: str) -> None:
        """Note the conclusion."""
        self.concluded.add(name)


def _is(name: str, value: str) -> Condition:
    return {"name": name, "operator": "equal_to", "value": value}


def _one_of(name: str, values: list[str]) -> Condition:
    return {"any": [_is(name, value) for value in values]}


def _is_not(name: str, value: str) -> Condition:
    """No operator says "not equal"; a regular expression can."""
    return {"name": name, "operator": "matches_regex", "value": f"^(?!{value}$)"}


def _has(name: str, values: list[str]) -> Condition:
    return {"name": name, "operator": "shares_at_least_one_element_with", "value": values}


def _answered(name: str, otherwise: Condition) -> Condition:
    return {"any": [_is(name, "yes"), {"all": [_is(name, ""), otherwise]}]}


LEAKED = {
    "all": [
        {"any": [_one_of("leak", table.HAPPENED), _has("signs", table.SIGNS_OF_LEAK)]},
        _is_not("recovered_unseen", "yes"),
        _is_not("intended_provision", "yes"),
        _is_not("phished_person_only", "yes"),
    ]
}
LOST = {
    "all": [
        _one_of("loss", table.HAPPENED),
        _is_not("copy_exists", "yes"),
        _is_not("justified_deletion", "yes"),
    ]
}
HARMED = _one_of("damage", table.HAPPENED)
DAMAGED = {"all": [HARMED, {"any": [_is_not("damage_kind", "unusable"), _is_not("copy_exists", "yes")]}]}
LEAK_ETC = {"any": [LEAKED, LOST, DAMAGED]}
NOT_ENCRYPTED = {"any": [_is_not("encryption_strong", "yes"), _is_not("key_protected", "yes")]}
UNPROTECTED = {"all": [LEAK_ETC, NOT_ENCRYPTED]}
APPLIES = {
    "all": [_is("entity", "business"), *(_is_not("exempt_activity", activity) for activity in table.EXEMPT)]
}
PERSONAL = _is("information", "personal_data")
SENSITIVE = _answered("special_care", _has("items", table.SPECIAL_CARE_ITEMS))
MONEY = _answered("financial_harm", _has("items", table.MONEY_ITEMS))
ON_PURPOSE = _answered(
    "malicious",
    {"any": [_one_of("cause", table.MALICIOUS_CAUSES), _has("signs", table.SIGNS_OF_MALICE)]},
)
MANY = {"name": "persons", "operator": "greater_than", "value": 1000}
CONDITIONS: dict[str, Condition] = {
    "leak_etc": LEAK_ETC,
    "appi_7_1": {"all": [APPLIES, PERSONAL, SENSITIVE, UNPROTECTED]},
    "appi_7_2": {"all": [APPLIES, PERSONAL, MONEY, UNPROTECTED]},
    "appi_7_3": {
        "all": [
            APPLIES,
            {"any": [PERSONAL, _is("information", "planned_personal_data")]},
            ON_PURPOSE,
            UNPROTECTED,
        ]
    },
    "appi_7_4": {"all": [APPLIES, PERSONAL, MANY, UNPROTECTED]},
}
RULES = [
    {"conditions": conditions, "actions": [{"name": "conclude", "params": {"name": name}}]}
    for name, conditions in CONDITIONS.items()
]


def decide(facts: Facts) -> Answer:
    """Run all rules."""
    actions = Actions()
    run_all(RULES, Variables(facts), actions, stop_on_first_trigger=False)
    return table.words([name in actions.concluded for name in table.CONCLUSIONS])
