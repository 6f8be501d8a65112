"""Facts, outcome and particulars → papers as data, the same wherever they are made."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from decision_engine.documents import words
from decision_engine.documents.avoided import AVOIDED
from decision_engine.documents.changed import CHANGES, drafted
from decision_engine.documents.material import Material
from decision_engine.documents.papers import TEMPLATES
from decision_engine.documents.particulars import BY_ID as PARTICULARS
from decision_engine.documents.slots import BEHIND, SLOT, filled, left_out, said
from decision_engine.documents.tables import cell, other_authorities, rows_of
from decision_engine.documents.waiting import fact_behind
from decision_engine.intake.answers import AnswerError, Problem
from decision_engine.language.condition import NO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from decision_engine.documents.intake import Particulars
    from decision_engine.documents.shape import Block, Fault, Paper, Template, Then, Written
    from decision_engine.outcome.make import Decision

BLANK = re.compile(r"【要記入: [^】]*】")
BY_ID = {template.id: template for template in TEMPLATES}


def papers(
    decision: Decision,
    particulars: Particulars,
    edits: Mapping[str, Mapping[str, str]] | None = None,
    only: Sequence[str] = (),
    then: Mapping[str, Then] | None = None,
) -> list[Paper]:
    """The papers that are due; with `only`, exactly those, due or not.

    `then`: the answers as they stood when a task was ticked, by its name, the earliest first.
    Raises AnswerError for the name of a paper that does not exist.
    """
    _check_names(only)
    material = Material(decision, particulars.texts, edits=edits or {}, then=then or {})
    wanted = [BY_ID[name] for name in only] if only else [one for one in TEMPLATES if due(one, material)]
    return [paper for template in wanted for paper in _copies(template, material, particulars)]


def wanted(decision: Decision, names: Iterable[str]) -> list[str]:
    """The particulars that these papers have a place for in this incident, in the order of the form."""
    material = Material(decision, {})
    texts = [said(block, material) for name in names for block in BY_ID[name].blocks]
    used = {slot for text in texts for slot in SLOT.findall(text)}
    used |= {BEHIND[slot] for slot in used if slot in BEHIND}
    return [name for name in PARTICULARS if name in used]


def due(template: Template, material: Material) -> bool:
    """Whether the incident calls for this paper."""
    if material.truth(template.when) == NO:
        return False
    if template.id == "authority_sheet":
        return bool(other_authorities(material, "required"))
    statuses = material.decision.found.statuses
    met = [statuses[duty] in template.statuses for duty in template.duties]
    return all(met) if template.every else any(met)


def _check_names(only: Sequence[str]) -> None:
    for name in only:
        if name not in BY_ID:
            allowed = tuple(BY_ID)
            message = words.PROBLEMS["no_paper"].format(value=name, allowed=" / ".join(allowed))
            raise AnswerError((Problem(None, name, message, allowed),))


def _copies(template: Template, incident: Material, particulars: Particulars) -> Iterator[Paper]:
    material = replace(incident, reader=template.reader)
    if not (template.by_group and particulars.groups):
        yield _paper(template, material, template.id, template.title)
        return
    for number, group in enumerate(particulars.groups, start=1):
        title = words.GROUP_TITLE.format(title=template.title, group=group.name)
        yield _paper(template, replace(material, group=group), f"{template.id}-{number}", title)


def _paper(template: Template, material: Material, name: str, title: str) -> Paper:
    edits = material.edits.get(name, {})
    if template.compares:
        material = replace(material, drafted=drafted(template.compares, material))
    blocks = [written for block in template.blocks if (written := _written(block, material, edits))]
    text = "\n".join(_all_text(blocks))
    return {
        "id": name,
        "template": template.id,
        "title": title,
        "reader": template.reader,
        "lead": material.decision.engine.book.reads(template.lead),
        "due": due(template, material),
        "blocks": blocks,
        "blanks": list(dict.fromkeys(BLANK.findall(text))),
        "open": sum(part.count(words.OPEN) for part in _all_text(blocks, besides=CHANGES)),
        "faults": [fault for block in blocks for fault in faults(block, template, material)],
        "stamp": words.STAMP.format(
            as_of=material.decision.outcome["as_of"], **material.decision.outcome["rulebook"]
        ),
    }


def _written(block: Block, material: Material, edits: Mapping[str, str]) -> Written | None:
    if block.kind == "table":
        return _table(block, material, edits)
    text = said(block, material)
    if (not text or left_out(text, material)) and block.id not in edits:
        return None
    written: Written = {"id": block.id, "kind": block.kind, "text": filled(text, material)}
    if block.label:
        written["label"] = block.label
    if block.help:
        written["help"] = block.help
    if block.id in edits:
        written["text"] = edits[block.id]
        written["edited"] = True
    elif fact := fact_behind(block, text, written["text"], material):
        written["asks"] = fact
    return written


def _table(block: Block, material: Material, edits: Mapping[str, str]) -> Written:
    rows, drafts = rows_of(block.table, material), {}
    for key, row in rows.items():
        for column, text in enumerate(row):
            name = cell(block.id, key, column)
            if name in edits:
                row[column], drafts[name] = edits[name], text
    return {
        "id": block.id,
        "kind": "table",
        "text": "",
        "table": block.table,
        "rows": [words.TABLES[block.table], *rows.values()],
        "keys": list(rows),
        "drafts": drafts,
    }


def _all_text(blocks: Sequence[Written], *, besides: str = "") -> Iterator[str]:
    for block in blocks:
        if block["id"] == besides:
            continue
        yield block["text"]
        for row in block.get("rows", []):
            yield from row


def faults(block: Written, template: Template, material: Material) -> Iterator[Fault]:
    """Wordings of the block that must not go out (a table stays inside the house)."""
    if block["kind"] == "table":
        return
    for avoided in AVOIDED:
        if template.reader not in avoided.readers:
            continue
        if avoided.unless is not None and material.holds(avoided.unless):
            continue
        if avoided.beside and re.search(avoided.beside, block["text"]):
            continue
        for found in re.finditer(avoided.pattern, block["text"]):
            yield {"block": block["id"], "text": found[0], "why": avoided.why}
