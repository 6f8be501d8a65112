"""How conditions and deadlines of the rulebook are said on its pages, and what is read off them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    All,
    Answered,
    Finding,
    Known,
    Not,
    Over,
    Reported,
    children,
    walk,
)
from decision_engine.language.rule import AtOnce, Between, Duty, InHours, Rule, Soon, Within
from decision_engine.outcome.grounds import described
from decision_engine.rulebook import VERIFIED_ON, edition
from decision_engine.views import words
from publishing.pages import words as page_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Basis, Clock

    type Item = Rule | Duty
    type Link = Callable[[str], str]

# The pages say the law of the day on which it was last checked; what comes later stands under its date.
_NOW = edition(dt.date.fromisoformat(VERIFIED_ON))
RULES: dict[str, Rule] = {rule.id: rule for rule in _NOW.rules}
DUTIES: dict[str, Duty] = {duty.id: duty for duty in _NOW.duties}


def conditions_of(item: Item) -> tuple[Condition, ...]:
    """Every condition an item reads: principle, exceptions and, for a duty, what else depends on facts."""
    own: tuple[Condition, ...] = (item.when, *(exception.when for exception in item.unless))
    if isinstance(item, Rule):
        return own
    clocks = (part for clock in item.clocks for part in (clock.when, clock.longer_when, clock.restarts_when))
    others = (*(one.when for one in item.addressees), *(task.when for task in item.tasks))
    return (*own, item.advised_when, *clocks, *others)


def findings_in(conditions: Iterable[Condition]) -> tuple[str, ...]:
    """The ids of the rules that conditions read, each once."""
    parts = (part for condition in conditions for part in walk(condition))
    return tuple(dict.fromkeys(part.rule for part in parts if isinstance(part, Finding)))


def leaf_text(condition: Condition) -> str:
    """One line of a condition that is no finding, with what leaves it undecided."""
    match condition:
        case Answered(fact):
            return page_words.CONDITION["answered"].format(fact=FACTS[fact].short)
        case Reported(_, _, (fact, value)):
            label = next(choice.label for choice in FACTS[fact].choices if choice.id == value)
            note = page_words.CONDITION["denied"].format(fact=FACTS[fact].short, value=label)
            return described(condition) + note
        case _:
            return described(condition) + unclear_note(condition)


def parts(condition: Condition) -> tuple[Condition, ...]:
    """What stands under a condition in a list: nested conjunctions are opened."""
    return top(condition) if isinstance(condition, All) else tuple(children(condition))


def plain_text(condition: Condition) -> str:
    """One line of a condition without links, for pictures; a negation names what it denies."""
    match condition:
        case Finding(rule):
            return RULES[rule].title
        case Not(part):
            return f"{described(condition)}：{plain_text(part)}"
        case _:
            return described(condition)


def unclear_note(condition: Condition) -> str:
    """Which values leave the condition undecided."""
    unclear = getattr(condition, "unclear", ())
    if not unclear or not hasattr(condition, "fact"):
        return ""
    labels = {choice.id: choice.label for choice in FACTS[condition.fact].choices}
    values = page_words.CONDITION["or"].join(labels[value] for value in unclear)
    return page_words.CONDITION["unclear"].format(values=values)


def top(condition: Condition) -> tuple[Condition, ...]:
    """The parts of a conjunction with nested conjunctions opened; anything else is its own only part."""
    if isinstance(condition, All):
        return tuple(part for one in condition.parts for part in top(one))
    return (condition,)


def is_known(condition: Condition, *, value: bool) -> bool:
    """Tell whether the condition is the constant."""
    return isinstance(condition, Known) and condition.value is value


def first_person(rule: Rule) -> int:
    """From how many people on the rule can hold: one unless it counts heads."""
    limits = [part.limit for part in walk(rule.when) if isinstance(part, Over)]
    return min(limits) + 1 if limits else 1


def final_days(duty: Duty, rule: Rule) -> int | None:
    """The days of the duty's last report when this rule is what makes it due."""
    final = next((clock for clock in duty.clocks if clock.id == "final"), None)
    if final is None:
        return None
    return final.longer if final.longer_when == Finding(rule.id) else final.days


def anchor(name: str) -> str:
    """The id of a heading made from an id of the rulebook."""
    return name.replace("_", "-").replace(".", "-")


def span(clock: Clock) -> str:
    """How long a deadline is; where no number of days is counted, its own words."""
    say = page_words.CLOCK
    match clock.span:
        case InHours(hours):
            return say["hours"].format(hours=hours)
        case Soon():
            return clock.note
        case AtOnce():
            return say["one_day"]
        case Between(first, last):
            return say["range"].format(first=first, last=last)
        case Within(days, None):
            return say["days"].format(days=days)
        case Within(days, longer):
            return say["longer"].format(days=days, longer=longer)


def clock_line(clock: Clock) -> str:
    """A deadline in one line: name, how firm, how long."""
    title = titled(clock.title, clock.basis)
    return page_words.CLOCK["line"].format(title=title, span=span(clock))


def titled(title: str, basis: Basis) -> str:
    """The name of a deadline with how firm it is, unless the name says so itself."""
    word = words.BASIS[basis]
    return title if word in title else page_words.CLOCK["titled"].format(title=title, basis=word)


def clock_text(clock: Clock) -> str:
    """A deadline in one line, with its note."""
    return clock_line(clock) if isinstance(clock.span, Soon) else f"{clock_line(clock)}。{clock.note}"
