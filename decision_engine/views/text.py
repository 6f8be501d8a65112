"""The answer for the terminal: the same finished sentences as the tool page, in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from decision_engine.facts import FACTS, STEPS
from decision_engine.views import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from decision_engine.views.shape import Card, Details, Group, View


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
        yield f"  {entry['title']}［{entry['basis_word']}］: {entry['when']}　{entry['left']}"
        for line in entry["working"]:
            yield f"      {line}"
    for without_date in view["soon"]:
        yield f"  {words.SOON.format(**without_date)}"
        yield f"      {without_date['note']}"


def _open_lines(view: View) -> Iterator[str]:
    if view["open"]:
        yield from ("", "■ 次に確かめること（決め手になる順）")
        for item in view["open"][:5]:
            yield f"  {item['question']}"
            yield f"      {item['why']}"
            if item["how"]:
                yield f"      {words.HOW.format(how=item['how'])}"
    if view["advice"]:
        yield from ("", "■ お答えからは決まらず、人に尋ねること")
        for each in view["advice"]:
            yield f"  {words.ADVICE.format(**each)}"
            yield f"      {words.ADVICE_DECIDES.format(titles='、'.join(each['decides']))}"


def _group_lines(group: Group) -> Iterator[str]:
    yield from ("", f"■ {group['title']}")
    for duty in group["duties"]:
        if duty["details"] is None:
            yield f"  {MARK['not_required']} {duty['title']}: {duty['why']}"
            continue
        yield from _details_lines(duty, duty["details"])


def _details_lines(duty: Card, details: Details) -> Iterator[str]:
    kind, receiver = details["kind_word"], details["addressee"]["name"]
    yield f"  {MARK[duty['status']]} {duty['title']}［{kind}］ → {receiver}"
    yield f"      {duty['why']}"
    for line in (details["note"], details["safe_side"], *details["timing"], details["check"]):
        if line:
            yield f"      {line}"
    yield f"      根拠: {'、'.join(details['cites'])}"


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
