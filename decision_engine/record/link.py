"""A link that carries the answers in its fragment: never sent to a server, no free text, checked."""

from __future__ import annotations

import binascii
import json
import zlib
from typing import TYPE_CHECKING

from decision_engine.intake.answers import AnswerError, Problem, read
from decision_engine.intake.files import json_of
from decision_engine.record import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from decision_engine.facts.shape import Value

VERSION = "1"
MOST_SIGNS = 20_000
MOST_BYTES = 100_000


def fragment_of(facts: Mapping[str, object]) -> str:
    """`1.answers.checksum`; raises AnswerError for facts that cannot be read."""
    given = read(dict(facts)).given
    text = json.dumps(given, ensure_ascii=True, separators=(",", ":")).encode()
    packed = binascii.b2a_base64(zlib.compress(text, 9), newline=False).decode()
    body = packed.translate(str.maketrans("+/", "-_")).rstrip("=")
    return f"{VERSION}.{body}.{_check(body)}"


def facts_of_fragment(fragment: str) -> Mapping[str, Value]:
    """The facts that a link carries; raises AnswerError with a polite message when it is damaged."""
    parts = fragment.removeprefix("#").removeprefix("facts=").split(".")
    if len(parts) != 3 or len(fragment) > MOST_SIGNS:
        raise _refused("link_broken")
    version, body, check = parts
    if check != _check(body):
        raise _refused("link_broken")
    if version != VERSION:
        raise _refused("link_version", value=version[:20])
    try:
        padded = body.translate(str.maketrans("-_", "+/")) + "=" * (-len(body) % 4)
        opened = zlib.decompressobj()
        text = opened.decompress(binascii.a2b_base64(padded, strict_mode=True), MOST_BYTES)
        facts = json_of(text.decode("ascii"))
    except (ValueError, zlib.error) as error:
        raise _refused("link_broken") from error
    return read(facts).given


def _check(body: str) -> str:
    return f"{zlib.crc32(f'{VERSION}.{body}'.encode('utf-8', 'surrogatepass')):08x}"


def _refused(problem: str, **details: object) -> AnswerError:
    return AnswerError((Problem(None, None, words.PROBLEMS[problem].format(**details)),))
