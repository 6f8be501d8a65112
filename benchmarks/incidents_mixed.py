"""Ten thousand mixed incidents, always the same: `python -m benchmarks.incidents_mixed [COUNT] > FILE`.

Shares follow what the Commission publishes, as far as it is known: about 83 % of a reporter's own
leaks are misdeliveries, mis-sent mail and misdisposal (2024), about 60 % of leaks at entrustees are
unauthorized access (2024), 85 % of the reports hold special care-required information and 6.4 %
concern more than 1,000 people (2022). All other shares are our estimates, and only make the mix plausible.

Every incident is a whole truth, and what is known of it when somebody asks: half of them are
settled, the others lack what the first day usually lacks. Nothing known contradicts the truth.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from decision_engine.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Mapping

type Facts = dict[str, Any]

SEED = 26
FIRST_DAY, LAST_DAY = dt.date(2024, 4, 1), dt.date(2026, 11, 23)

OWN_CAUSES = {
    "document_misdelivered": 60,
    "mail_misaddressed": 18,
    "misdisposal": 5,
    "lost_item": 6,
    "misconfiguration": 3,
    "unauthorized_access": 2,
    "ransomware": 1.5,
    "stolen_item": 1,
    "insider": 1,
    "system_failure": 0.8,
    "account_takeover": 0.4,
    "malware": 0.4,
    "web_skimming": 0.3,
    "support_scam": 0.2,
    "tampered_paper": 0.1,
    "other": 0.3,
}
ENTRUSTED_CAUSES = {
    "unauthorized_access": 60,
    "document_misdelivered": 15,
    "ransomware": 10,
    "mail_misaddressed": 5,
    "lost_item": 4,
    "misconfiguration": 4,
    "insider": 2,
}
ROLES = {
    "own": 82,
    "entruster": 9,
    "entrustee": 6,
    "cloud_customer": 2,
    "carrier": 0.6,
    "cloud_provider": 0.4,
}
MISTAKES = {"document_misdelivered", "mail_misaddressed", "misdisposal"}
ATTACKS = {
    "unauthorized_access": ("theft_traces", "c2_traffic", "credible_report"),
    "ransomware": ("theft_traces", "c2_traffic"),
    "malware": ("infostealer", "c2_traffic"),
    "web_skimming": ("page_tampering", "credible_report"),
    "account_takeover": ("credible_report",),
    "support_scam": ("theft_traces",),
    "insider": ("insider_access", "theft_traces"),
}
ORDINARY_ITEMS = ("address", "phone", "email", "birth_date", "gender", "employee_id", "purchase_history")
MEDICAL_ITEMS = ("medical_care", "medical_history", "checkup_result", "disability")
MONEY_ITEMS = ("card_number", "payment_login", "bank_login", "bank_account", "card_last4_expiry")
TO_REVIEW = {"free_text", "password", "card_security_code"}
# What somebody knows when they ask: which truths the stage usually still lacks.
STAGES = {"settled": 50, "gaps": 20, "first_day": 22, "first_hour": 8}
FIRST_DAY_LACKS = (
    "items_settled",
    "recovered_unseen",
    "encryption_strong",
    "key_protected",
    "copy_exists",
    "contactable",
    "delegated",
    "malicious",
    "special_care",
    "financial_harm",
    "insured",
    "contract_notice",
    "abroad",
)
FIRST_HOUR_KNOWS = (
    "known_on",
    "as_of",
    "cause",
    "role",
    "entity",
    "damage",
    "damage_kind",
    "sectors",
    "signs",
)
NEVER_LOST = ("known_on", "as_of", "signs")


@dataclass(frozen=True, slots=True)
class Incident:
    """What is true, and what is known of it."""

    truth: Facts
    known: Facts


def mixed(count: int) -> list[Incident]:
    """Return the first `count` incidents; a longer list begins with the shorter one."""
    rng = random.Random(SEED)  # noqa: S311 # repeatable on purpose, nothing secret
    incidents = []
    for _ in range(count):
        truth = _truth(rng)
        incidents.append(Incident(truth, _known(truth, rng)))
    return incidents


def _pick(rng: random.Random, shares: Mapping[str, float]) -> str:
    return rng.choices(list(shares), list(shares.values()))[0]


def _yes(rng: random.Random, percent: float) -> str:
    return "yes" if rng.random() * 100 < percent else "no"


def _truth(rng: random.Random) -> Facts:
    """Every fact answered, in the order in which one depends on another."""
    role = _pick(rng, ROLES)
    cause = _pick(rng, OWN_CAUSES if role == "own" else ENTRUSTED_CAUSES)
    plain = {"choice": "none", "yes_no": "no", "set": []}
    truth: Facts = {name: fact.assumed or plain.get(fact.kind) for name, fact in FACTS.items()}
    truth |= {"role": role, "cause": cause}
    truth |= _days(rng) | _event(cause, rng) | _information(cause, rng) | _position(rng)
    truth["persons"] = _persons(cause, rng)
    truth["contactable"] = _pick(rng, {"all": 85, "some": 12, "none": 3})
    truth["entruster_duty"], truth["entruster_informed"] = _yes(rng, 90), _yes(rng, 50)
    if "medical_care" in truth["items"] and rng.random() < 0.7:
        truth["sectors"] = sorted({*truth["sectors"], "medical"})
    if "card_number" in truth["items"]:
        truth["sectors"] = sorted({*truth["sectors"], "card_merchant"})
    return {name: truth[name] for name in FACTS if truth[name] is not None}


def _days(rng: random.Random) -> Facts:
    known_on = FIRST_DAY + dt.timedelta(days=rng.randint(0, (LAST_DAY - FIRST_DAY).days))
    as_of = min(LAST_DAY, known_on + dt.timedelta(days=int(rng.expovariate(0.3))))
    occurred_on = known_on - dt.timedelta(days=int(rng.expovariate(0.1)))
    at = f"{rng.randint(8, 19):02}:{rng.randrange(0, 60, 5):02}"
    days = {"known_on": known_on, "as_of": as_of, "occurred_on": occurred_on}
    return {name: day.isoformat() for name, day in days.items()} | {
        "known_at": at,
        "threshold_known_on": None,
    }


def _event(cause: str, rng: random.Random) -> Facts:
    event: Facts = {"leak": "occurred", "loss": "none", "damage": "none", "damage_kind": "unusable"}
    event |= {"copy_exists": _yes(rng, 85), "exposed_to_public": "no", "malicious": "no", "signs": []}
    event["recovered_unseen"] = _yes(rng, 8 if cause in MISTAKES else 3)
    event["encryption_strong"] = _yes(rng, 25 if cause in {"lost_item", "stolen_item"} else 2)
    event["key_protected"] = _yes(rng, 70)
    if cause in ATTACKS:
        event |= {"malicious": "yes", "leak": _pick(rng, {"suspected": 70, "occurred": 30})}
        signs = rng.sample(ATTACKS[cause], rng.randint(0, len(ATTACKS[cause])))
        event["signs"] = sorted(signs)
    match cause:
        case "lost_item":
            event |= {"leak": "suspected", "loss": "occurred", "malicious": _yes(rng, 10)}
        case "misdisposal":
            event |= {"leak": _pick(rng, {"none": 70, "suspected": 30}), "loss": "occurred"}
        case "misconfiguration":
            event["exposed_to_public"] = _yes(rng, 80)
        case "ransomware":
            event |= {"damage": "occurred", "leak": "suspected" if event["signs"] else "none"}
        case "system_failure":
            event |= {"leak": "none", "damage": "occurred"}
        case "unauthorized_access":
            event |= {"damage": _pick(rng, {"none": 85, "occurred": 15}), "damage_kind": "altered"}
        case "stolen_item" | "tampered_paper":
            event["malicious"] = "yes"
        case "other":
            event["malicious"] = _yes(rng, 40)
    return event


def _information(cause: str, rng: random.Random) -> Facts:
    items = {"name", *rng.sample(ORDINARY_ITEMS, rng.randint(1, 4))}
    if rng.random() < (0.95 if cause in MISTAKES else 0.4):
        items |= set(rng.sample(MEDICAL_ITEMS, 1 if rng.random() < 0.8 else 2))
    if rng.random() < (
        0.35 if cause in {"web_skimming", "account_takeover", "unauthorized_access"} else 0.02
    ):
        items.add(rng.choice(MONEY_ITEMS))
    if rng.random() < (0.3 if cause in {"unauthorized_access", "account_takeover"} else 0.01):
        items |= {"login_id", "password"}
    if rng.random() < 0.04:
        items.add("free_text")
    if rng.random() < 0.03:
        items.add("my_number")
    kind = "planned_personal_data" if cause == "web_skimming" and rng.random() < 0.6 else "personal_data"
    if rng.random() < 0.04:
        kind = rng.choice(("unorganized", "corporate_only", "deceased_only", "pseudonymized", "related_only"))
    sure = items & set(MEDICAL_ITEMS)
    money = items & set(MONEY_ITEMS[:3])
    return {
        "information": kind,
        "items": sorted(items),
        "items_settled": "yes",
        "special_care": "yes" if sure or ("free_text" in items and rng.random() < 0.3) else "no",
        "financial_harm": "yes" if money or (items & TO_REVIEW and rng.random() < 0.3) else "no",
        "my_number": "yes" if "my_number" in items else "no",
    }


def _persons(cause: str, rng: random.Random) -> int:
    """One person for most mistakes, from tens to hundred thousands for attacks."""
    if cause in MISTAKES:
        return 1 if rng.random() < 0.75 else int(2 + rng.paretovariate(0.9)) % 3000
    decades = (0, 3) if cause in {"lost_item", "stolen_item", "insider", "other"} else (1, 4.2)
    return int(10 ** rng.uniform(*decades))


def _position(rng: random.Random) -> Facts:
    sectors = {"finance": 7, "telecom": 3, "school": 5, "staffing": 3, "critical_infrastructure": 0.5}
    abroad = {"eu": 1.5, "us": 1.5, "uk": 0.6, "cn": 0.8, "kr": 0.5, "tw": 0.5, "sg": 0.4, "other": 0.5}
    return {
        "entity": _pick(rng, {"business": 92, "public_body": 8}),
        "exempt_activity": _pick(rng, {"none": 99.3, "press": 0.3, "religion": 0.3, "writing": 0.1}),
        "sectors": sorted(name for name, percent in sectors.items() if _yes(rng, percent) == "yes"),
        "abroad": sorted(name for name, percent in abroad.items() if _yes(rng, percent) == "yes"),
        "delegated": _yes(rng, 35),
        "p_mark": _yes(rng, 8),
        "listed": _yes(rng, 5),
        "disclosure_threshold": _yes(rng, 10),
        "insured": _yes(rng, 15),
        "contract_notice": _yes(rng, 15),
    }


def _known(truth: Facts, rng: random.Random) -> Facts:
    """Leave out what the stage lacks, now and then as an explicit "unknown"."""
    known = dict(truth)
    for name in ("special_care", "financial_harm", "my_number", "malicious"):
        if rng.random() < 0.7 and not _needs_direct_answer(name, truth):
            del known[name]
    stage = _pick(rng, STAGES)
    lost: set[str] = set()
    if stage == "gaps":
        lost = set(rng.sample(sorted(known), rng.randint(1, 4)))
    elif stage == "first_day":
        lost = {name for name in FIRST_DAY_LACKS if rng.random() < 0.6}
        known["persons"] = {"min": rng.randint(0, truth["persons"]), "max": None}
    elif stage == "first_hour":
        lost = set(known) - set(FIRST_HOUR_KNOWS)
    for name in sorted(lost & set(known) - set(NEVER_LOST)):
        del known[name]
        if FACTS[name].assumed not in (None, truth[name]) or rng.random() < 0.3:
            known[name] = "unknown"
    return {name: value for name, value in known.items() if value != FACTS[name].assumed}


def _needs_direct_answer(name: str, truth: Facts) -> bool:
    """Whether the other answers leave the question open, so that a settled case has to answer it."""
    if name == "malicious":
        return truth["cause"] in {"lost_item", "other"}
    return bool(TO_REVIEW & set(truth["items"]))


def main() -> None:
    """Write what is known of them, one JSON object a line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for incident in mixed(count):
        sys.stdout.write(json.dumps(incident.known, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
