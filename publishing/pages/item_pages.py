"""One page per rule and per duty, with condition, sources, versions, examples and neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.language.rule import Duty, Rule
from decision_engine.law import CITATIONS
from decision_engine.rulebook import VERIFIED_ON, last_day, versions
from decision_engine.views import words
from publishing.dates import japanese_date
from publishing.pages.generated import GeneratedPage
from publishing.pages.regimes import DIAGRAM_OF
from publishing.pages.related import article_links, readers
from publishing.pages.rulebook_text import (
    RULES,
    addressee_lines,
    anchor,
    cite_text,
    clock_text,
    condition_lines,
    conditions_of,
    definition,
    findings_in,
    is_known,
)
from publishing.pages.words import CARD, ITEM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from decision_engine.language.condition import Condition
    from decision_engine.language.rule import Clock
    from publishing.pages.rulebook_text import Item

BASE = "../"


def item_page(item: Item, group: str) -> GeneratedPage:
    """The page of one rule or duty in its newest version."""
    folder = "rules" if isinstance(item, Rule) else "duties"
    form = ITEM["rule_description" if isinstance(item, Rule) else "duty_description"]
    body = _rule_body(item) if isinstance(item, Rule) else _duty_body(item)
    lines = [f"# {item.title} {{#top}}", "", *body, *_shared(item, group), "", ITEM["back"], ""]
    return GeneratedPage(
        path=f"{folder}/{item.id}.md",
        title=item.title,
        description=form.format(title=item.title),
        markdown="\n".join(lines),
        updated=VERIFIED_ON,
        styles=("assets/app/rulebook.css",),
        search_boost=0.5,
    )


def rule_link(rule_id: str) -> str:
    """The way from an item's page to a rule's page."""
    return f"../rules/{rule_id}.md"


def heading(key: str) -> Iterator[str]:
    """A heading with its fixed anchor."""
    yield from ("", f"## {ITEM[key]} {{#{anchor(key)}}}", "")


def _rule_body(rule: Rule) -> Iterator[str]:
    yield from (f'<p class="lead">{rule.yes}</p>', "")
    yield from heading("condition")
    yield from condition_lines(rule.when, rule_link)
    yield from _exceptions(rule)
    yield from heading("answers")
    for key in ("yes", "no", "unknown"):
        yield from definition(ITEM[key], getattr(rule, key))
    yield from (rule.note, "")


def _duty_body(duty: Duty) -> Iterator[str]:
    names = words.LAW_STATUS if duty.kind == "law" else words.STATUS
    yield from (f'<p class="lead">{duty.required or duty.advised}</p>', "")
    yield from definition(ITEM["kind"], words.KIND[duty.kind])
    yield from heading("condition")
    if is_known(duty.when, value=False):
        yield from (ITEM["never"], "")
    else:
        yield from (ITEM["condition_of"].format(status=f"**{names['required']}**"), "")
        yield from condition_lines(duty.when, rule_link)
        yield from ("", ITEM["stands"]) if duty.stands_while_unknown else ()
    yield from _exceptions(duty)
    yield from _advised(duty)
    yield from heading("answers")
    for status in ("required", "undetermined", "advised", "not_required"):
        yield from definition(names[status], getattr(duty, status))
    yield from (duty.note, "")
    yield from definition(ITEM["safe_side"], duty.safe_side)
    yield from heading("addressee")
    yield from addressee_lines(duty, rule_link)
    yield from _deadlines(duty)
    yield from _tasks(duty)


def _advised(duty: Duty) -> Iterator[str]:
    if is_known(duty.advised_when, value=False):
        return
    yield from ("", ITEM["advised_of"].format(status=f"**{words.STATUS['advised']}**"), "")
    yield from condition_lines(duty.advised_when, rule_link)


def _exceptions(item: Item) -> Iterator[str]:
    if not item.unless:
        return
    yield from heading("exceptions")
    yield from (ITEM["exception_of"], "")
    for one in item.unless:
        yield f"- **{one.title}**（{'、'.join(cite_text(cite, BASE) for cite in one.cites)}）"
        yield from condition_lines(one.when, rule_link, 1)


def _deadlines(duty: Duty) -> Iterator[str]:
    if not duty.clocks:
        return
    yield from heading("deadlines")
    for clock in duty.clocks:
        yield f"- {clock_text(clock)}（{'、'.join(cite_text(cite, BASE) for cite in clock.cites)}）"
        yield from _clock_conditions(clock)


def _clock_conditions(clock: Clock) -> Iterator[str]:
    parts = (
        (ITEM["deadline_when"], clock.when, True),
        (
            ITEM["deadline_longer"].format(reason=clock.longer_for, longer=clock.longer),
            clock.longer_when,
            False,
        ),
        (ITEM["restarts"], clock.restarts_when, False),
    )
    for text, condition, usual in parts:
        if not is_known(condition, value=usual):
            yield f"    - {text}"
            yield from condition_lines(condition, rule_link, 2)


def _tasks(duty: Duty) -> Iterator[str]:
    if not duty.tasks:
        return
    yield from heading("tasks")
    for task in duty.tasks:
        yield f"- {words.PHASES[task.phase]}：**{task.title}**　{task.detail}"
        if not is_known(task.when, value=True):
            yield f"    - {ITEM['task_when']}"
            yield from condition_lines(task.when, rule_link, 2)


def _shared(item: Item, group: str) -> Iterator[str]:
    yield from _cases(item)
    yield from _sources(item)
    yield from _versions(item)
    yield from _coming(item)
    yield from _related(item, group)


def _cases(item: Item) -> Iterator[str]:
    if not item.cases:
        return
    yield from heading("cases")
    yield from (ITEM["cases_of"], "")
    for answer in dict.fromkeys(case.expect for case in item.cases):
        name = ITEM.get(answer) or words.STATUS[answer]
        lines = [
            f"- {case.says}（{cite_text(case.source, BASE)}）" for case in item.cases if case.expect == answer
        ]
        yield from definition(name, *lines)


def all_cites(item: Item) -> tuple[str, ...]:
    """Every citation an item rests on, its exceptions and deadlines included."""
    clocks = item.clocks if isinstance(item, Duty) else ()
    parts = (item.cites, *(one.cites for one in item.unless), *(clock.cites for clock in clocks))
    return tuple(dict.fromkeys(cite for part in parts for cite in part))


def _sources(item: Item) -> Iterator[str]:
    yield from heading("sources")
    cites = all_cites(item)
    for cite in cites:
        citation = CITATIONS[cite]
        source = citation.source
        dates = [f"{ITEM['edition']}：{source.edition}"]
        dates += [f"{ITEM['in_force']}：{japanese_date(source.in_force)}"] if source.in_force else []
        dates += [f"{ITEM['verified']}：{japanese_date(source.verified_on)}"]
        yield from definition(cite_text(cite, BASE), f"{citation.says}<br>{'　'.join(dates)}")
    yield from heading("open_points")
    yield from open_points(item, (*cites, *(case.source for case in item.cases)))


def open_points(item: Item, cites: Iterable[str]) -> Iterator[str]:
    """What is not fully verified: citations with their reason, and sentences that say so themselves."""
    doubtful = [CITATIONS[cite] for cite in dict.fromkeys(cites) if CITATIONS[cite].confidence != "H"]
    lines = [f"- **{one.label}**（{ITEM['check']}）　{one.reason}" for one in doubtful]
    sentences = (part for text in _texts(item) for part in re.findall(r"[^。]+。", text))
    lines += [f"- {part}" for part in dict.fromkeys(sentences) if ITEM["check"] in part]
    yield from lines or [ITEM["no_open_points"]]


def _texts(item: Item) -> Iterator[str]:
    """Every sentence of an item that a reader may rely on."""
    if isinstance(item, Rule):
        yield from (item.yes, item.no, item.unknown, item.note)
        return
    yield from (item.required, item.undetermined, item.advised, item.not_required, item.note)
    yield from (one.how for one in item.addressees)
    yield from (clock.note for clock in item.clocks)


def _versions(item: Item) -> Iterator[str]:
    yield from heading("versions")
    chain = versions(item.id)
    if len(chain) == 1:
        yield ITEM["one_version"].format(since=japanese_date(item.since))
        return
    yield from (ITEM["version_day"], "")
    for version in reversed(chain):
        yield from _version(version, item)


def _version(version: Item, newest: Item) -> Iterator[str]:
    since, until = japanese_date(version.since), last_day(version)
    if until is None:
        yield from definition(ITEM["version_from"].format(since=since), ITEM["current"])
        return
    lines = [version.note] if version.note else []
    for name, label in (("yes", "conclusion"), ("required", "conclusion"), ("not_required", "conclusion")):
        if getattr(version, name, "") != getattr(newest, name, ""):
            lines += ["", f"{ITEM[label]}：{getattr(version, name)}"] if getattr(version, name) else []
    for name in ("when", "advised_when"):
        condition: Condition | None = getattr(version, name, None)
        if condition is not None and condition != getattr(newest, name):
            lines += ["", f"{ITEM['condition_then']}：", "", *condition_lines(condition, rule_link)]
    span = ITEM["version_span"].format(since=since, until=japanese_date(until))
    yield from definition(span, *(lines or [ITEM["differs_in_sources"]]))


def _coming(item: Item) -> Iterator[str]:
    coming = [one for one in rules.COMING if item.id in one.duties]
    if not coming:
        return
    yield from heading("coming")
    yield from (ITEM["coming_note"], "")
    for one in coming:
        starts = f"（{ITEM['starts']}：{japanese_date(one.starts)}）" if one.starts else ""
        cites = "、".join(cite_text(cite, BASE) for cite in one.cites)
        yield f"- **{one.title}**{starts}　{one.text}（{cites}）"


def _related(item: Item, group: str) -> Iterator[str]:
    yield from heading("related")
    reads = findings_in(conditions_of(item))
    label = ITEM["reads" if isinstance(item, Rule) else "duty_reads"]
    yield from definition(label, *(f"- [{RULES[one].title}]({rule_link(one)})" for one in reads))
    if isinstance(item, Rule):
        yield from definition(ITEM["read_by"], *(f"- {_item_link(one)}" for one in readers(item.id)))
    diagram = DIAGRAM_OF.get(item.id)
    if diagram:
        place = f"../rulebook/diagram-{anchor(diagram)}.md"
        yield from definition(ITEM["diagram"], f"[{ITEM['diagram']}]({place})")
    yield from definition(ITEM["articles"], *(f"- {link}" for link in article_links(item.id, group, BASE)))
    kind = "rules" if isinstance(item, Rule) else "duties"
    yield from definition(CARD["data"], ITEM["data"].format(key=f"{kind} {item.id}"))


def _item_link(item: Item) -> str:
    folder = "rules" if isinstance(item, Rule) else "duties"
    return f"[{item.title}](../{folder}/{item.id}.md)"
