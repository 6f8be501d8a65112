"""The diagrams of the regimes: which conditions they show, and the same in words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any as AnyValue

from markupsafe import Markup

from decision_engine.language.condition import Any
from decision_engine.rulebook import VERIFIED_ON
from decision_engine.views import words
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import REGIMES
from publishing.pages.rendering import rendered
from publishing.pages.rulebook_text import (
    DUTIES,
    RULES,
    anchor,
    clock_line,
    final_days,
    findings_in,
    first_person,
    plain_text,
    top,
)
from publishing.pages.words import REGIMES as REGIME_NAMES
from publishing.pictures.diagram import Box, Flow, figure
from publishing.pictures.words import DIAGRAM

if TYPE_CHECKING:
    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Rule
    from publishing.pages.regimes import Regime

NOT_DUE = words.LAW_STATUS["not_required"]
DUE = words.LAW_STATUS["required"]


def diagram_pages() -> list[GeneratedPage]:
    """One page per regime, and one for the exemption of an entrustee."""
    pages = [_page(regime.name, regime_flow(regime), regime, {}) for regime in REGIMES]
    rule = RULES["subject"]
    exempt = {"rule": rule, "exception": rule.unless[0], "duty": DUTIES["notify_entruster"]}
    return [*pages, _page("entrusted", entrusted_flow(), None, exempt)]


def _page(name: str, flow: Flow, regime: Regime | None, values: dict[str, AnyValue]) -> GeneratedPage:
    title = REGIME_NAMES[name]
    return GeneratedPage(
        path=f"rulebook/diagram-{anchor(name)}.md",
        title=DIAGRAM["title"].format(title=title),
        description=DIAGRAM["description"].format(title=title),
        markdown=rendered(
            "diagram",
            base="../",
            title=title,
            picture=Markup(figure(flow)),  # noqa: S704  (drawn by us, every text in it escaped)
            regime=regime,
            measure=lambda rule: _measure(rule, regime) if regime else "",
            **values,
        ),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.5,
    )


def regime_flow(regime: Regime) -> Flow:
    """The flow of one regime: what all its types need, its types, who reports, the report."""
    return Flow(
        id=f"flow-{anchor(regime.name)}",
        title=REGIME_NAMES[regime.name],
        before=tuple(_gate(part) for part in regime.shared),
        options=tuple(_option(rule, regime) for rule in regime.types),
        option_exit=NOT_DUE,
        after=tuple(_gate(part) for part in regime.after),
        result=Box(f"{DUE}：{regime.duty.title}", tuple(clock_line(clock) for clock in regime.duty.clocks)),
        result_look="required",
    )


def _gate(part: Condition, leads_to: str = NOT_DUE) -> Box:
    exceptions = [one.title for rule in findings_in((part,)) for one in RULES[rule].unless]
    small = (DIAGRAM["exceptions"].format(titles="／".join(exceptions)),) if exceptions else ()
    return Box(plain_text(part), small, leads_to)


def _option(rule: Rule, regime: Regime) -> Box:
    # A part that is itself a choice would need a diagram of its own; the title says it, the words below list it.
    own = [part for part in top(rule.when) if part not in regime.shared and not isinstance(part, Any)]
    return Box(rule.title, (*(f"・{plain_text(part)}" for part in own), _measure(rule, regime)))


def _measure(rule: Rule, regime: Regime) -> str:
    people = DIAGRAM["people"].format(n=f"{first_person(rule):,}")
    return f"{people}・{DIAGRAM['final'].format(n=final_days(regime.duty, rule))}"


def entrusted_flow() -> Flow:
    """The exemption of an entrustee who told the entruster, from the exception of the rule on who reports."""
    rule = RULES["subject"]
    exception = rule.unless[0]
    role, *rest = top(exception.when)
    gates = (_gate(role, DIAGRAM["outside"]), *(_gate(part, DUE) for part in rest))
    return Flow(
        id="flow-entrusted",
        title=REGIME_NAMES["entrusted"],
        before=gates,
        options=(),
        option_exit="",
        after=(),
        result=Box(f"{NOT_DUE}：{exception.title}", (rule.no,)),
        result_look="not_required",
    )
