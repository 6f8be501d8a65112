"""The functions of the engine's dataclasses, compiled ahead.

The decorator writes source text for each class and compiles it at every start; without docstrings (-OO) it also
composes one from the signature. Together that was most of the engine's import. The library that we ship finds the
functions of the engine's classes in a module; for every other class it does what it always did.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MODULE = "_dataclass_code"

_COMPILES = """\
        exec(txt, self.globals, ns)
        fns = ns['__create_fn__'](**self.locals)
"""
_FINDS = f"""\
        import {MODULE}
        ready = {MODULE}.READY.get((cls.__module__, cls.__qualname__, {MODULE}.crc32(txt.encode())))
        if ready is None:
            exec(txt, self.globals, ns)
            create = ns['__create_fn__']
        else:
            create = types.FunctionType(ready.__code__, self.globals)
        fns = create(**self.locals)
"""
_DESCRIBES = "    if not getattr(cls, '__doc__'):\n"
_LEAVES_UNDESCRIBED = "    if False:\n"
_HEAD = re.compile(r"^def __create_fn__\(", re.MULTILINE)


class Written(NamedTuple):
    """What the decorator wrote for one class: its module, its qualified name, the text it would compile."""

    module: str
    name: str
    text: str


def patched(library: str) -> str:
    """Return the source of `dataclasses` that looks for ready functions first.

    ValueError when the source has another shape than the one this was made for.
    """
    for old, new in ((_COMPILES, _FINDS), (_DESCRIBES, _LEAVES_UNDESCRIBED)):
        if library.count(old) != 1:
            raise ValueError(f"dataclasses has changed; expected once: {old.strip().splitlines()[0]}")
        library = library.replace(old, new)
    return library


def ready_module(classes: Iterable[Written]) -> str:
    """Return the source of the module with the functions of these classes.

    A class is found by name and by the checksum of its text: what was made for another text is never used.
    """
    texts: dict[str, str] = {}
    entries = []
    for module, name, text in sorted(set(classes)):
        maker = texts.setdefault(text, f"create_{len(texts)}")
        entries.append(f"    ({module!r}, {name!r}, {zlib.crc32(text.encode())}): {maker},\n")
    makers = [_HEAD.sub(f"def {maker}(", text, count=1) for text, maker in texts.items()]
    return "\n".join(["from zlib import crc32", *makers, "READY = {", "".join(entries) + "}", ""])
