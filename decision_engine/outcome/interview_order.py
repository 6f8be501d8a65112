"""In which order open facts are asked for: the order that settled most incidents soonest.

Measured over the scenarios (tests/engine/interviews.py). Until one reportable kind of
information or cause is certain, the kind decides soonest whether a report is due at all;
once one is certain, only the event and its protection can still exclude the report. Where
nothing but the law on My Numbers is left open, whether there is a number comes first; where
nothing has flowed out, whether anything was lost or damaged.
"""

from decision_engine.facts import FACTS
from decision_engine.language.condition import Finding, Over, any_of
from decision_engine.law.figures import PERSONS_7_4

# Read for an edition, as every condition that counts by a number of the law.
KIND_CERTAIN = any_of(
    Finding("malicious"),
    Finding("special_care"),
    Finding("financial_harm"),
    Over("persons", PERSONS_7_4),
    Finding("my_number_kind"),
    Finding("public_kind"),
)
WHILE_SEARCHING = (
    "entruster_duty",
    "entruster_informed",
    "cause",
    "malicious",
    "information",
    "items",
    "items_settled",
    "special_care",
    "financial_harm",
    "persons",
    "my_number",
    "leak",
    "signs",
    "recovered_unseen",
    "encryption_strong",
    "key_protected",
    "loss",
    "damage",
    "damage_kind",
    "copy_exists",
    "persons_my_number",
    "exposed_to_public",
    "contactable",
)
ONCE_CERTAIN = (
    "entruster_duty",
    "entruster_informed",
    "cause",
    "leak",
    "signs",
    "recovered_unseen",
    "information",
    "encryption_strong",
    "key_protected",
    "damage",
    "damage_kind",
    "loss",
    "copy_exists",
    "my_number",
    "items_settled",
    "items",
    "persons",
    "persons_my_number",
    "exposed_to_public",
    "contactable",
)


def _ranked(first: tuple[str, ...]) -> dict[str, int]:
    return {name: place for place, name in enumerate(dict.fromkeys((*first, *FACTS)))}


RANK_FOR_NUMBERS = _ranked(("entruster_duty", "entruster_informed", "my_number", *WHILE_SEARCHING))
RANK_WITHOUT_OUTFLOW = _ranked(
    ("entruster_duty", "entruster_informed", "loss", "damage", "copy_exists", "damage_kind", *ONCE_CERTAIN)
)
RANK_WHILE_SEARCHING = _ranked(WHILE_SEARCHING)
RANK_ONCE_CERTAIN = _ranked(ONCE_CERTAIN)
