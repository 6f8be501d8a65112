"""The tool page's form as plain HTML, made from the facts: works before any script arrives.

There is no <form> element on purpose: without one nothing can be submitted, so an answer cannot
leave the page by a stray Enter key.
"""

from __future__ import annotations

from html import escape

from decision_engine.facts import FACTS, STEPS, Choice, Fact
from publishing.form.layout import ASKED_AT_ONCE, BROUGHT_FORWARD, GROUPS, QUICK_DAYS, RARE

UNKNOWN = Choice("unknown", "わからない")
NONE = Choice("none", "どれもない")
PRIVACY = "入力はこの端末から出ません。分かることから答え、分からないことは「わからない」で進めます。"
NO_SCRIPT = (
    "この端末では判断を自動でできません（JavaScriptが止まっています）。質問は確認の一覧として使えます。"
)
TABLE = "早見表"
WHY = "なぜ聞くのか"
MORE = "くわしく"
MORE_NOTE = "まれな事情や、推定を上書きする質問"
ASSUMED = "答えなければ「{}」とみます（前提）。"
EMPTY = "ひとつ答えると、ここに仮の答えが出ます。やること・期限・次に確かめる事実がわかります。"

_TEXT_INPUT = {"date": "date", "time": "time", "count": "text"}


def tool_html(*, link: str | None = "../{page}/", engine: str = "../assets/engine/") -> str:
    """Return the whole tool: `link` turns a page name into an address (None: there are no other pages)."""
    steps = "\n".join(_step(number, step, title) for number, (step, title) in enumerate(STEPS, start=1))
    return (
        f'<div id="navi" class="navi" data-engine="{escape(engine)}" data-link="{escape(link or "")}">\n'
        f'<p class="navi-lead">{PRIVACY}</p>\n{_no_script(link)}'
        f'<div class="navi-columns">\n<div class="navi-main">\n{_head()}\n{steps}\n'
        '<section id="navi-answer" class="navi-answer" aria-labelledby="navi-answer-title" hidden></section>\n'
        f'</div>\n<section id="navi-standing" class="navi-standing" aria-labelledby="navi-standing-title">'
        f'<h2 id="navi-standing-title">いまの答え</h2><div class="navi-standing-body"><p>{EMPTY}</p></div>'
        "</section>\n</div>\n</div>\n"
    )


def table_link(link: str | None) -> str:
    """Return an anchor to the table that needs no engine, or nothing where there is no other page."""
    return f'<a href="{escape(link.format(page="hayamihyo"))}">{TABLE}</a>' if link else ""


def _no_script(link: str | None) -> str:
    table = f" 結論は{table_link(link)}で確かめられます。" if link else ""
    return f'<noscript><p class="navi-note">{NO_SCRIPT}{table}</p></noscript>\n'


def _head() -> str:
    total = len(STEPS)
    return (
        '<div class="navi-head"><p class="navi-count">手順 '
        f'<span class="navi-number">1</span>/{total}<span class="navi-head-title"></span></p>'
        f'<div class="navi-bar" role="progressbar" aria-label="進み具合" aria-valuemin="0" '
        f'aria-valuemax="{total}" aria-valuenow="1"></div></div>'
    )


def _step(number: int, step: str, title: str) -> str:
    facts = [fact for fact in FACTS.values() if fact.step == step]
    asked = "\n".join(_question(fact) for fact in facts if not _under_more(fact))
    more = "\n".join(_question(fact) for fact in facts if _under_more(fact))
    return (
        f'<section class="navi-step" id="step-{step}" data-step="{step}" aria-labelledby="step-{step}-title">\n'
        f'<h2 id="step-{step}-title" tabindex="-1"><span class="navi-step-number">{number}.</span> {escape(title)}</h2>\n'
        f'<div class="navi-asked">\n{asked}\n</div>\n{_more(more)}</section>'
    )


def _under_more(fact: Fact) -> bool:
    if fact.id in ASKED_AT_ONCE:
        return False
    return fact.assumed is not None or fact.id in RARE or fact.id in BROUGHT_FORWARD


def _more(questions: str) -> str:
    if not questions:
        return ""
    summary = f"{MORE}<small>{MORE_NOTE}</small>"
    return f'<details class="navi-more"><summary>{summary}</summary>\n<div>{questions}</div>\n</details>\n'


def _question(fact: Fact) -> str:
    after = ";".join(f"{other}={','.join(values)}" for other, values in BROUGHT_FORWARD.get(fact.id, ()))
    described = f"q-{fact.id}-help q-{fact.id}-error"
    return (
        f'<fieldset class="navi-question" id="q-{fact.id}" data-fact="{fact.id}" data-kind="{fact.kind}" '
        f'data-short="{escape(fact.short)}" data-after="{after}" aria-describedby="{described}">\n'
        f'<legend id="q-{fact.id}-text">{escape(fact.question)}</legend>\n<div class="navi-body">\n'
        f'<p class="navi-help" id="q-{fact.id}-help">{escape(fact.help)}{_assumed(fact)}</p>\n'
        f"{_answers(fact)}\n"
        f'<p class="navi-error" id="q-{fact.id}-error" hidden></p>\n'
        f'<details class="navi-why"><summary>{WHY}</summary><p>{escape(fact.why)}</p></details>\n'
        "</div>\n</fieldset>"
    )


def _assumed(fact: Fact) -> str:
    label = next((choice.label for choice in fact.choices if choice.id == fact.assumed), None)
    return f'<span class="navi-assumed">{escape(ASSUMED.format(label))}</span>' if label else ""


def _answers(fact: Fact) -> str:
    if fact.kind in _TEXT_INPUT:
        return _entry(fact)
    kind = "checkbox" if fact.kind == "set" else "radio"
    last = "".join(_option(fact, choice, kind, "navi-unknown") for choice in _closing(fact))
    if fact.id in GROUPS:
        groups = "".join(_group(fact, kind, *group) for group in GROUPS[fact.id])
        return f'<div class="navi-groups">{groups}</div><div class="navi-options navi-two">{last}</div>'
    options = "".join(_option(fact, choice, kind) for choice in fact.choices)
    return f'<div class="navi-options{_columns(fact.choices)}">{options}{last}</div>'


def _closing(fact: Fact) -> tuple[Choice, ...]:
    """A set closes with 「どれもない」, unless another question settles what is absent."""
    return (NONE, UNKNOWN) if fact.kind == "set" and fact.settled_by is None else (UNKNOWN,)


def _columns(choices: tuple[Choice, ...]) -> str:
    """The shorter the answers, the more of them stand side by side."""
    if all(len(choice.label) <= 9 and not choice.help for choice in choices):
        return " navi-short"
    medium = all(len(choice.label) <= 12 and len(choice.help) <= 16 for choice in choices)
    return " navi-medium" if medium else ""


def _group(fact: Fact, kind: str, heading: str, ids: tuple[str, ...], unfolded: bool) -> str:  # noqa: FBT001 - read from a table
    by_id = {choice.id: choice for choice in fact.choices}
    options = "".join(_option(fact, by_id[one], kind) for one in ids)
    body = f'<div class="navi-options navi-two">{options}</div>'
    label = f'<div class="navi-group" role="group" aria-label="{escape(heading)}">'
    if unfolded:
        return f'{label}<p class="navi-group-title" aria-hidden="true">{escape(heading)}</p>{body}</div>'
    hint = "、".join(by_id[one].label for one in ids[:4])
    summary = f"<summary>{escape(heading)}<small>{escape(hint)} など</small></summary>"
    return f'{label}<details class="navi-group-fold">{summary}{body}</details></div>'


def _option(fact: Fact, choice: Choice, kind: str, extra: str = "") -> str:
    help_text = f"<small>{escape(choice.help)}</small>" if choice.help else ""
    exclusive = " data-exclusive" if kind == "checkbox" and extra else ""
    return (
        f'<label class="navi-option {extra}"><input type="{kind}" name="{fact.id}" value="{choice.id}"{exclusive}>'
        f'<span class="navi-label">{escape(choice.label)}{help_text}</span></label>'
    )


def _entry(fact: Fact) -> str:
    buttons = "".join(
        f'<button type="button" class="navi-small" data-days="{days}">{label}</button>'
        for label, days in QUICK_DAYS.get(fact.id, ())
    )
    placeholder = f' placeholder="{escape(fact.placeholder)}"' if fact.placeholder else ""
    unit = f'<span class="navi-unit" aria-hidden="true">{escape(fact.unit)}</span>' if fact.unit else ""
    described = f"q-{fact.id}-help q-{fact.id}-understood q-{fact.id}-error"
    field = (
        f'<input type="{_TEXT_INPUT[fact.kind]}" class="navi-field" autocomplete="off"{placeholder} '
        f'aria-labelledby="q-{fact.id}-text" aria-describedby="{described}">'
    )
    return (
        f'<div class="navi-entry">{field}{unit}{buttons}</div>'
        f'<p class="navi-understood" id="q-{fact.id}-understood" hidden></p>'
        f'<div class="navi-options navi-short">{_option(fact, UNKNOWN, "checkbox", "navi-unknown")}</div>'
    )
