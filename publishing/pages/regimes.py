"""The structure of the pages: which conditions and duties stand in which step. What they say comes from the rulebook.

The steps are named here and not read off the conditions: an exception or a part that is added to a rule
changes what its card says, never where the card stands. A test holds the names against the rulebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

from decision_engine import rules
from publishing.pages.rulebook_text import DUTIES, RULES, findings_in, is_known, top

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Duty, Rule


@dataclass(frozen=True, slots=True)
class Regime:
    """One law's report: the rule that makes it due, its types (号), and the card that stands before them, if any."""

    name: str
    duty: Duty
    reportable: Rule
    types: tuple[Rule, ...]
    gates: tuple[Rule, ...] = ()

    @property
    def shared(self) -> tuple[Condition, ...]:
        """What all types need, said once above them."""
        first, *others = (top(rule.when) for rule in self.types)
        return tuple(part for part in first if all(part in other for other in others))

    @property
    def after(self) -> tuple[Condition, ...]:
        """What the duty asks beside a type: who reports."""
        return tuple(part for part in top(self.duty.when) if self.reportable.id not in findings_in((part,)))


def _rules(*ids: str) -> tuple[Rule, ...]:
    return tuple(RULES[one] for one in ids)


REGIMES = (
    Regime(
        "appi",
        DUTIES["report_commission"],
        RULES["appi_reportable"],
        types=_rules("appi_7_1", "appi_7_2", "appi_7_3", "appi_7_4"),
        gates=_rules("appi_applies"),
    ),
    Regime(
        "my_number",
        DUTIES["report_my_number"],
        RULES["my_number_reportable"],
        types=_rules("my_number_1", "my_number_2", "my_number_3", "my_number_4"),
    ),
    Regime(
        "public",
        DUTIES["report_public_body"],
        RULES["public_reportable"],
        types=_rules("public_43_1", "public_43_2", "public_43_3", "public_43_4", "public_43_5"),
    ),
)
TYPES = tuple(rule for regime in REGIMES for rule in regime.types)

# The steps before the types and after them: is it a leak at all; was it protected; what is it and why did it
# happen; who reports.
EVENT = ("leak", "loss", "damage")
PROTECTION = ("encrypted", "unprotected_event")
NATURE = ("special_care", "financial_harm", "malicious", "my_number")
SUBJECTS = ("subject", "public_subject")
NOTICES = ("notify_persons", "notify_persons_my_number", "substitute_notice")
ALWAYS = "internal_response"

# Which diagram shows a rule or a duty.
DIAGRAM_OF = {
    **{item.id: regime.name for regime in REGIMES for item in (regime.duty, regime.reportable)},
    "notify_entruster": "entrusted",
    "subject": "entrusted",
}


def modules(kind: str) -> dict[str, tuple[str, ...]]:
    """The ids of RULES or DUTIES by the name of the module that holds them, in the rulebook's order."""
    order = [item.id for item in getattr(rules, kind)]
    found = {
        name: tuple(dict.fromkeys(item.id for item in getattr(module, kind)))
        for name, module in vars(rules).items()
        if isinstance(module, ModuleType) and hasattr(module, kind)
    }
    return dict(sorted(found.items(), key=lambda entry: order.index(entry[1][0])))


def module_title(name: str) -> str:
    """The legal question that a module answers: the first words of its docstring."""
    return (getattr(rules, name).__doc__ or name).split(":")[0].strip().rstrip("。")


def others() -> dict[str, tuple[Duty, ...]]:
    """The duties that are neither a regime's report nor a notice to persons, by how firm they are."""
    apart = {*(regime.duty.id for regime in REGIMES), *NOTICES, ALWAYS}
    abroad = modules("DUTIES")["abroad"]
    left = [duty for duty in DUTIES.values() if duty.id not in apart]
    home = [duty for duty in left if duty.id not in abroad]
    advised = {duty.id for duty in home if is_known(duty.when, value=False)}
    firm = [duty for duty in home if duty.id not in advised]
    return {
        "others_law": tuple(duty for duty in firm if duty.kind in {"law", "guideline"}),
        "others_rule": tuple(duty for duty in firm if duty.kind in {"rule", "contract"}),
        "others_practice": tuple(duty for duty in home if duty.id in advised),
        "others_abroad": tuple(duty for duty in left if duty.id in abroad),
    }
