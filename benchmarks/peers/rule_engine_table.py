"""The table in `rule-engine`: one expression per finding, each result given to the next ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rule_engine

from benchmarks.peers import table

if TYPE_CHECKING:
    from benchmarks.peers.table import Answer, Facts


def _one_of(name: str, values: list[str]) -> str:
    """Comparisons: the engine builds a literal list anew at every evaluation, which costs three times as much."""
    return "(" + " or ".join(f'{name} == "{value}"' for value in values) + ")"


def _shares(name: str, values: list[str]) -> str:
    members = ", ".join(f'"{value}"' for value in values)
    return f"({name} & {{{members}}}).length > 0"


EXPRESSIONS = {
    "applies": f'entity == "business" and not {_one_of("exempt_activity", table.EXEMPT)}',
    "leaked": f"({_one_of('leak', table.HAPPENED)} or {_shares('signs', table.SIGNS_OF_LEAK)})"
    ' and recovered_unseen != "yes" and intended_provision != "yes" and phished_person_only != "yes"',
    "lost": f'{_one_of("loss", table.HAPPENED)} and copy_exists != "yes" and justified_deletion != "yes"',
    "damaged": _one_of("damage", table.HAPPENED)
    + ' and not (damage_kind == "unusable" and copy_exists == "yes")',
    "leak_etc": "leaked or lost or damaged",
    "encrypted": 'encryption_strong == "yes" and key_protected == "yes"',
    "unprotected": "leak_etc and not encrypted",
    "sensitive": 'special_care == "yes" or special_care == null'
    f" and {_shares('items', table.SPECIAL_CARE_ITEMS)}",
    "money": f'financial_harm == "yes" or financial_harm == null and {_shares("items", table.MONEY_ITEMS)}',
    "on_purpose": 'malicious == "yes" or malicious == null'
    f" and ({_one_of('cause', table.MALICIOUS_CAUSES)} or {_shares('signs', table.SIGNS_OF_MALICE)})",
    "appi_7_1": 'applies and unprotected and information == "personal_data" and sensitive',
    "appi_7_2": 'applies and unprotected and information == "personal_data" and money',
    "appi_7_3": "applies and unprotected and on_purpose"
    f" and {_one_of('information', ['personal_data', 'planned_personal_data'])}",
    "appi_7_4": 'applies and unprotected and information == "personal_data" and persons > 1000',
}
RULES = {name: rule_engine.Rule(text) for name, text in EXPRESSIONS.items()}


def decide(facts: Facts) -> Answer:
    """Evaluate every expression in order."""
    known = table.flat(facts)
    known |= {"items": set(known["items"]), "signs": set(known["signs"])}
    for name, rule in RULES.items():
        known[name] = bool(rule.evaluate(known))
    return table.words([known[name] for name in table.CONCLUSIONS])
