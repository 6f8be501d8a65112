"""The answer for the terminal: the same finished sentences as the tool page, in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.facts import FACTS, STEPS
from decision_engine.law import CITATIONS
from decision_engine.logic import Finding, children
from decision_engine.rule import Duty
from decision_engine.rulebook import VERIFIED_ON, VERSION, edition, versions
from decision_engine.trace import described
from decision_engine.views import words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from decision_engine.logic import Condition
    from decision_engine.rule import Rule
    from decision_engine.views.shape import Group, View


MARK = {"required": "●", "undetermined": "◐", "advised": "・", "not_required": "○"}


def decision_text(view: View) -> str:
    """The whole answer as a memo."""
    return "\n".join(_decision_lines(view)).rstrip() + "\n"


def _decision_lines(view: View) -> Iterator[str]:
    headline = view["headline"]
    yield f"{MARK[headline['status']]} {headline['text']}"
    if headline["safe_side"]:
        yield f"  {headline['safe_side']}"
    yield from _clock_lines(view)
    yield from _list_lines("いますぐやること", view["now"])
    yield from _open_lines(view)
    for group in view["groups"]:
        yield from _group_lines(group)
    yield from _list_lines("注意", [item["text"] for item in view["warnings"]])
    assumed = [f"{item['label']}: {item['value_label']}" for item in view["assumptions"]]
    yield from _list_lines("前提（答えがないため置いた値）", assumed)
    coming = [f"{item['title']}。{item['text']}" for item in view["coming"]]
    yield from _list_lines("これから変わること（判断には使っていません）", coming)
    yield from ("", view["stamp"]["text"], view["disclaimer"])


def _clock_lines(view: View) -> Iterator[str]:
    yield from ("", "■ 期限")
    if view["clock_note"]:
        yield f"  {view['clock_note']}"
    for entry in view["clock"]:
        yield f"  {entry['title']}（{entry['basis_word']}）: {entry['when']}　{entry['left']}"
        for line in entry["working"]:
            yield f"      {line}"


def _open_lines(view: View) -> Iterator[str]:
    if view["open"]:
        yield from ("", "■ 次に確かめること（決め手になる順）")
        for item in view["open"][:5]:
            yield f"  {item['question']}"
            yield f"      {item['why']}"


def _group_lines(group: Group) -> Iterator[str]:
    yield from ("", f"■ {group['title']}")
    for duty in group["duties"]:
        if group["folded"]:
            yield f"  {MARK['not_required']} {duty['title']}: {duty['why']}"
            continue
        yield f"  {MARK[duty['status']]} {duty['title']}［{duty['kind_word']}］ → {duty['addressee']['name']}"
        yield f"      {duty['why']}"
        for line in (duty["note"], duty["safe_side"], *duty["timing"], duty["check"]):
            if line:
                yield f"      {line}"
        yield f"      根拠: {'、'.join(duty['cites'])}"


def _list_lines(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"■ {title}")
        for line in lines:
            yield f"  ・{line}"


def facts_text() -> str:
    """The questions, in interview order, with allowed values."""
    lines: list[str] = []
    for step, title in STEPS:
        lines += ["", f"■ {title}"]
        for fact in FACTS.values():
            if fact.step == step:
                assumed = f"（前提: {fact.assumed}）" if fact.assumed else ""
                lines += [
                    f"  {fact.id}: {fact.question}{assumed}",
                    f"      {fact.help}",
                    f"      なぜ聞くのか: {fact.why}",
                ]
                lines += [f"        {choice.id}: {choice.label}" for choice in fact.choices]
    return "\n".join(lines).lstrip() + "\n"


def rulebook_text(day: dt.date | None = None) -> str:
    """The rulebook in Japanese with its sources: all versions, or those in force on a day."""
    items: tuple[Rule | Duty, ...] = (*rules.RULES, *rules.DUTIES)
    if day is not None:
        book = edition(day)
        items = (*book.rules, *book.duties)
    lines = [f"# ルールブック {VERSION}（{VERIFIED_ON} 確認）"]
    for item in items:
        lines += ["", *_item_lines(item)]
    return "\n".join(lines) + "\n"


def _item_lines(item: Rule | Duty) -> Iterator[str]:
    period = f"{item.since} から {item.until or ''}".strip()
    count = len(versions(item.id))
    yield f"## {item.id} {item.title}"
    yield f"- 適用: {period}{f'（全{count}版）' if count > 1 else ''}"
    yield f"- 根拠: {'、'.join(_cite_text(cite) for cite in item.cites)}"
    yield "- 条件:"
    yield from _condition_lines(item.when, 1)
    for exception in item.unless:
        yield f"  - 例外: {exception.title}（{'、'.join(CITATIONS[cite].label for cite in exception.cites)}）"
        yield from _condition_lines(exception.when, 2)
    if isinstance(item, Duty):
        yield from _duty_lines(item)
    else:
        yield from (f"- はい: {item.yes}", f"- いいえ: {item.no}", f"- わからない: {item.unknown}")
    if item.note:
        yield f"- 注: {item.note}"


def _duty_lines(duty: Duty) -> Iterator[str]:
    yield f"- 種類: {words.KIND[duty.kind]}"
    for addressee in duty.addressees:
        yield f"- 相手: {addressee.name}。{addressee.how}"
    for status in ("required", "undetermined", "advised", "not_required"):
        if getattr(duty, status):
            yield f"- {words.STATUS[status]}: {getattr(duty, status)}"
    if duty.advised_when != duty.when:
        yield "- すすめる条件:"
        yield from _condition_lines(duty.advised_when, 1)
    for clock in duty.clocks:
        span = (
            f"{clock.from_day}〜{clock.days}日" if clock.from_day else f"{clock.days}日" if clock.days else ""
        )
        span = f"{clock.hours}時間" if clock.hours else span
        longer = f"（{clock.longer}日になる場合がある）" if clock.longer else ""
        yield f"- 期限 {clock.title}: {words.BASIS[clock.basis]} {span}{longer}。{clock.note}"
    for task in duty.tasks:
        yield f"- すること（{words.PHASES[task.phase]}）: {task.title}。{task.detail}"


def _cite_text(cite: str) -> str:
    citation = CITATIONS[cite]
    return citation.label + ("（要確認）" if citation.confidence != "H" else "")


def _condition_lines(condition: Condition, depth: int) -> Iterator[str]:
    name = f"［{condition.rule}］" if isinstance(condition, Finding) else described(condition)
    yield f"{'  ' * depth}- {name}"
    for part in children(condition):
        yield from _condition_lines(part, depth + 1)
