"""The rulebook in Japanese with its sources: everything that decides, so that a diff shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.facts import FACTS
from decision_engine.language.condition import Finding, Includes, Is, Reported, children
from decision_engine.language.rule import ALWAYS, NEVER, AtOnce, Between, Duty, InHours, Soon, Within
from decision_engine.law import CITATIONS
from decision_engine.law.reading import for_day
from decision_engine.outcome.grounds import described
from decision_engine.rulebook import VERIFIED_ON, VERSION, cautions, edition, last_day, versions
from decision_engine.views import words
from decision_engine.views.labels import answer_label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Clock, Rule, Task

SAY = words.RULEBOOK


def rulebook_text(day: dt.date | None = None) -> str:
    """All versions, or those in force on a day; then cautions, advisers and coming changes."""
    items: tuple[Rule | Duty, ...] = (*rules.RULES, *rules.DUTIES)
    warned = rules.CAUTIONS
    if day is not None:
        book = edition(day)
        items, warned = (*book.rules, *book.duties), cautions(book.since)
    lines = [SAY["title"].format(version=VERSION, verified_on=VERIFIED_ON)]
    for item in items:
        lines += ["", *_item_lines(item)]
    for caution in warned:
        lines += ["", SAY["caution"].format(name=caution.id, fact=FACTS[caution.fact].short)]
        lines += [SAY["caution_until"].format(until=caution.until)] if caution.until else []
        lines += [SAY["line"].format(text=caution.text), *_cite_lines("sources", caution.cites)]
        lines += [*_when_lines("when", caution.when), *_when_lines("quiet_when", caution.quiet_when)]
    for adviser in rules.ADVISERS:
        answers = "」「".join(answer_label(adviser.fact, answer) for answer in adviser.answers)
        lines += ["", SAY["adviser"].format(fact=FACTS[adviser.fact].short, answers=answers)]
        lines += [SAY["ask"].format(who=adviser.who, ask=adviser.ask), *_cite_lines("sources", adviser.cites)]
        lines.append(SAY["advises"].format(duties="、".join(adviser.duties or (SAY["any_duty"],))))
    for coming in rules.COMING:
        lines += ["", SAY["coming"].format(name=coming.id, title=coming.title, starts=coming.starts or "—")]
        lines += [SAY["line"].format(text=coming.text), *_cite_lines("sources", coming.cites)]
        lines.append(SAY["touches"].format(duties="、".join(coming.duties)))
    return "\n".join(lines) + "\n"


def _item_lines(item: Rule | Duty) -> Iterator[str]:
    count = len(versions(item.id))
    yield SAY["item"].format(name=item.id, title=item.title)
    yield SAY["period"].format(since=item.since, until=last_day(item) or "", count=count)
    yield from _cite_lines("sources", item.cites)
    if isinstance(item, Duty):
        for only in item.only_for:
            names = "、".join(CITATIONS[cite].label for cite in only.cites)
            yield SAY["only_for"].format(names=names)
            yield from _condition_lines(only.when, 2)
    yield from _when_lines("when", item.when, always=True)
    for exception in item.unless:
        yield SAY["unless"].format(title=exception.title)
        yield from _cite_lines("unless_sources", exception.cites)
        yield from _condition_lines(exception.when, 2)
    if isinstance(item, Duty):
        yield from _duty_lines(item)
    else:
        said = (("yes", item.yes), ("no", item.no), ("unknown", item.unknown))
        for key, text in (each for each in said if each[1]):
            yield SAY["answer"].format(word=words.TRUTH[key], text=text)
    if item.note:
        yield SAY["note"].format(text=item.note)


def _duty_lines(duty: Duty) -> Iterator[str]:
    yield SAY["kind"].format(kind=words.KIND[duty.kind])
    for status, word in words.STATUS.items():
        if getattr(duty, status):
            yield SAY["answer"].format(word=word, text=getattr(duty, status))
    yield from _when_lines("advised_when", duty.advised_when)
    if duty.stands_while_unknown:
        yield SAY["stands"]
    if duty.pulls_both_ways:
        yield SAY["both_ways"].format(facts="、".join(FACTS[name].short for name in duty.pulls_both_ways))
    if duty.safe_side:
        yield SAY["safe_side"].format(text=duty.safe_side)
    for addressee in duty.addressees:
        yield SAY["addressee"].format(name=addressee.name, how=addressee.how, url=addressee.url)
        yield from _when_lines("addressee_when", addressee.when)
    for clock in duty.clocks:
        yield from _clock_lines(clock)
    for task in duty.tasks:
        yield from _task_lines(task, duty.since)


def _clock_lines(clock: Clock) -> Iterator[str]:
    basis = words.BASIS[clock.basis]
    yield SAY["clock"].format(title=clock.title, basis=basis, span=_span(clock), note=clock.note)
    yield from _cite_lines("clock_sources", clock.cites)
    if clock.longer:
        yield SAY["longer"].format(days=clock.longer, reason=clock.longer_for)
        yield from _condition_lines(clock.longer_when, 3)
    yield from _when_lines("clock_when", clock.when)
    yield from _when_lines("restarts_when", clock.restarts_when)


def _span(clock: Clock) -> str:
    start = SAY["from_day_of_knowing" if clock.first_day else "from_next_day"]
    rolled = SAY["roll"] if clock.roll else SAY["no_roll"]
    match clock.span:
        case InHours(hours):
            return SAY["hours"].format(hours=hours)
        case Soon(says):
            return SAY["no_span"].format(soon=says)
        case AtOnce():
            return SAY["at_once"]
        case Between(first, last):
            return SAY["range"].format(first=first, days=last, start=start) + rolled
        case Within(days):
            return SAY["days"].format(days=days, start=start) + rolled


def _task_lines(task: Task, day: str) -> Iterator[str]:
    phase = for_day(words.PHASES[task.phase], day)
    yield SAY["task"].format(phase=phase, title=task.title, detail=task.detail)
    yield from _when_lines("task_when", task.when)


def _when_lines(key: str, condition: Condition, *, always: bool = False) -> Iterator[str]:
    """A condition under its heading; what never or always holds says nothing by itself."""
    if always or condition not in {ALWAYS, NEVER}:
        yield SAY[key]
        yield from _condition_lines(condition, SAY[key].index("-") // 2 + 1)


def _condition_lines(condition: Condition, depth: int) -> Iterator[str]:
    name = (
        SAY["finding"].format(rule=condition.rule) if isinstance(condition, Finding) else described(condition)
    )
    yield f"{'  ' * depth}- {name}{_left_open(condition)}"
    for part in children(condition):
        yield from _condition_lines(part, depth + 1)


def _left_open(condition: Condition) -> str:
    """Answers that leave a leaf unknown, and what contradicts evidence."""
    match condition:
        case Is(fact, _, unclear) | Includes(fact, _, unclear) if unclear:
            names = {choice.id: choice.label for choice in FACTS[fact].choices}
            return SAY["unclear"].format(values="」「".join(names[value] for value in unclear))
        case Reported(_, _, denied) if denied:
            return SAY["denied"].format(fact=FACTS[denied[0]].short, value=answer_label(*denied))
        case _:
            return ""


def _cite_lines(key: str, cites: tuple[str, ...]) -> Iterator[str]:
    """What each cited place says, so that text and condition are reviewed in one diff."""
    if not cites:
        return
    yield SAY[key]
    indent = " " * (SAY[key].index("-") + 2)
    for cite in cites:
        citation = CITATIONS[cite]
        check = SAY["check"] if citation.confidence != "H" else ""
        yield indent + SAY["says"].format(label=citation.label, check=check, says=citation.says)
