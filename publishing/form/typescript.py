"""The types of what the engine answers to the page, made from the shapes in Python: `python -m publishing.form.typescript`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints, is_typeddict

from decision_engine.desk.shape import (
    Group,
    Kept,
    OpenReply,
    PaperReply,
    PapersReply,
    ParticularsReply,
    PlanReply,
)
from decision_engine.outcome.schema import schema_of_dict
from decision_engine.views.shape import Decided, Explanations, Understood

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = {
    Path("frontend/tool/view.ts"): (Decided, Explanations, Understood),
    Path("frontend/tool/desk/view.ts"): (
        PlanReply,
        PapersReply,
        PaperReply,
        ParticularsReply,
        OpenReply,
        Group,
        Kept,
    ),
}


def source(*replies: Any) -> str:  # noqa: ANN401 - TypedDict is no type of its own
    """The TypeScript of these replies and of everything in them, a name for each shape."""
    named: dict[object, str] = {}
    for one in (shape for reply in replies for shape in _shapes(reply)):
        named[one] = one.__name__
    if len(set(named.values())) < len(named):
        raise ValueError(f"two shapes have one name: {sorted(named.values())}")
    shapes = {name: {**schema_of_dict(one, named), "description": one.__doc__} for one, name in named.items()}
    made = subprocess.run(
        ["node", "frontend/types.mjs"], input=json.dumps(shapes), capture_output=True, text=True, check=True
    )
    return made.stdout


def _shapes(hint: Any) -> Iterator[Any]:  # noqa: ANN401 - any type of a shape
    """Every TypedDict in a type, the type itself first; what contains itself, once."""
    seen: set[object] = set()
    waiting = [hint]
    while waiting:
        one = waiting.pop()
        if is_typeddict(one) and one not in seen:
            seen.add(one)
            yield one
            waiting += reversed(get_type_hints(one, include_extras=True).values())
        else:
            waiting += reversed(get_args(one))


if __name__ == "__main__":
    for path, replies in MADE.items():
        path.write_text(source(*replies), encoding="utf-8")
