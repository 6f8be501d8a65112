"""The table that every engine decides, and how a two-valued engine is given the facts.

Written by hand, not generated from our rules, so that a slip on either side shows as a disagreement.
"""

from __future__ import annotations

from typing import Any

type Facts = dict[str, Any]
type Answer = tuple[str, ...]

CONCLUSIONS = ("leak_etc", "appi_7_1", "appi_7_2", "appi_7_3", "appi_7_4")

HAPPENED = ["occurred", "suspected"]
EXEMPT = ["press", "writing", "religion", "politics"]
SPECIAL_CARE_ITEMS = [
    "medical_history",
    "medical_care",
    "checkup_result",
    "disability",
    "race",
    "creed",
    "social_status",
    "criminal_record",
    "crime_victim",
    "criminal_procedure",
    "juvenile_procedure",
]
MONEY_ITEMS = ["card_number", "payment_login", "bank_login"]
MALICIOUS_CAUSES = [
    "stolen_item",
    "unauthorized_access",
    "ransomware",
    "web_skimming",
    "malware",
    "insider",
    "tampered_paper",
    "account_takeover",
    "support_scam",
]
SIGNS_OF_LEAK = [
    "theft_traces",
    "infostealer",
    "c2_traffic",
    "page_tampering",
    "credible_report",
    "insider_access",
]
SIGNS_OF_MALICE = [sign for sign in SIGNS_OF_LEAK if sign != "credible_report"]

ASSUMED = {
    "entity": "business",
    "exempt_activity": "none",
    "justified_deletion": "no",
    "intended_provision": "no",
    "phished_person_only": "no",
}
OPEN: Facts = {
    **dict.fromkeys(("information", "leak", "loss", "damage", "damage_kind", "copy_exists", "cause")),
    **dict.fromkeys(("recovered_unseen", "encryption_strong", "key_protected")),
    **dict.fromkeys(("special_care", "financial_harm", "malicious")),
    **dict.fromkeys(ASSUMED),
    "items": [],
    "signs": [],
    "persons": 0,
}


def known(facts: Facts) -> Facts:
    """Facts with their defaults (前提) and without what is explicitly unknown."""
    return {name: value for name, value in (ASSUMED | facts).items() if value != "unknown"}


def flat(facts: Facts) -> Facts:
    """Facts as users of a two-valued engine pass them: what is not known is null, empty or 0."""
    given = known(facts)
    flattened = {name: given.get(name, value) for name, value in OPEN.items()}
    if isinstance(flattened["persons"], dict):
        flattened["persons"] = flattened["persons"]["max"] or flattened["persons"]["min"]
    return flattened


def words(truths: list[bool]) -> Answer:
    """Yes and no for a two-valued engine's answers."""
    return tuple("yes" if truth else "no" for truth in truths)
