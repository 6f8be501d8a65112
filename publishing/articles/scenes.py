"""Examples in articles that the engine itself decides while the site is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from publishing.articles.figures import figures
from publishing.articles.words import SCENE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from decision_engine.outcome.shape import Outcome

# What a short example leaves unsaid: a leak of settled personal data that nobody got back.
USUAL: dict[str, Any] = {
    "information": "personal_data",
    "leak": "occurred",
    "loss": "none",
    "damage": "none",
    "items_settled": "yes",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "exposed_to_public": "no",
}
_REGIMES = {
    "report_commission": ("appi_7_", "appi_7_3"),
    "report_my_number": ("my_number_", "my_number_2"),
    "report_public_body": ("public_43_", "public_43_3"),
}


def decided(facts: Mapping[str, Any]) -> Outcome:
    """The outcome for an example's facts together with the usual ones; wrong facts raise InputError."""
    return decide(read({**USUAL, **facts})).outcome


def scene(text: str, **facts: Any) -> str:  # noqa: ANN401  (facts have many types)
    """One row of a Markdown table: the example, whether it must be reported, why, and the last day."""
    outcome = decided(facts)
    status = {duty["id"]: duty["status"] for duty in outcome["duties"]}
    shown = [duty for duty in _REGIMES if status.get(duty) == "required"]
    if not shown:
        return f"| {text} | {_unreported(status)} | {SCENE['none']} | {SCENE['none']} |"
    conclusions = outcome["conclusions"]
    kinds, days = [], set()
    for duty in shown:
        prefix, longer = _REGIMES[duty]
        kinds += [
            SCENE[prefix].format(number=name.removeprefix(prefix))
            for name, truth in conclusions.items()
            if name.startswith(prefix) and truth == "yes"
        ]
        days.add(figures()["不正の確報の日数" if conclusions[longer] == "yes" else "確報の日数"])
    last = SCENE["or"].join(SCENE["days"].format(days=one) for one in sorted(days))
    return f"| {text} | {SCENE['required']} | {SCENE['and'].join(kinds)} | {last} |"


def _unreported(status: Mapping[str, str]) -> str:
    if any(status.get(duty) == "undetermined" for duty in _REGIMES):
        return SCENE["undetermined"]
    return SCENE["not_required" if status["internal_response"] == "required" else "no_event"]
