"""The regimes of the rulebook and the steps to walk through them, read off the conditions themselves."""

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
    """One law's report: its types (号), what all of them need, who reports."""

    name: str
    duty: Duty
    types: tuple[Rule, ...]
    shared: tuple[Condition, ...]
    after: tuple[Condition, ...]


def _regime(name: str, duty_id: str) -> Regime:
    duty = DUTIES[duty_id]
    reportable, *_ = findings_in((duty.when,))
    types = tuple(RULES[one] for one in findings_in((RULES[reportable].when,)))
    first, *others = (top(rule.when) for rule in types)
    shared = tuple(part for part in first if all(part in other for other in others))
    after = tuple(part for part in top(duty.when) if reportable not in findings_in((part,)))
    return Regime(name, duty, types, shared, after)


REGIMES = (
    _regime("appi", "report_commission"),
    _regime("my_number", "report_my_number"),
    _regime("public", "report_public_body"),
)
TYPES = tuple(rule for regime in REGIMES for rule in regime.types)

# The steps before the types: is it a leak at all; was it protected; what is it and why did it happen.
EVENT = findings_in((RULES["leak_etc"].when,))
PROTECTION = (
    *(one for one in findings_in((RULES["unprotected_event"].when,)) if one != "leak_etc"),
    "unprotected_event",
)
_READ = findings_in(rule.when for rule in TYPES)
GATES = tuple(one for one in _READ if RULES[one].unless and one not in (*EVENT, *PROTECTION))
NATURE = tuple(one for one in _READ if one not in (*EVENT, *PROTECTION, *GATES))
SUBJECTS = tuple(
    dict.fromkeys(one for regime in REGIMES for part in regime.after for one in findings_in((part,)))
)


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
    apart = {*(regime.duty.id for regime in REGIMES), *modules("DUTIES")["notify"], "internal_response"}
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
