"""Read a head count as people write it: 全角, 約, ranges, 以上・以下."""

from __future__ import annotations

import re
import unicodedata

# More than there are people: a larger number is a slip of the hand.
MOST_PEOPLE = 10_000_000_000
NUMBER = r"(\d[\d,]*)\s*(万)?\s*(?:人|名|件)?"
SEPARATOR = r"\s*(?:〜|~|-|–|—|から|ないし|と)\s*"
RANGE = re.compile(rf"{NUMBER}{SEPARATOR}{NUMBER}")
SINGLE = re.compile(NUMBER)
AT_LEAST = re.compile(rf"{NUMBER}\s*(以上|超|より多い|より多く|を超える|強)")
AT_MOST = re.compile(rf"(?:最大|多くて|多くとも)?\s*{NUMBER}\s*(以下|未満|以内|弱|まで)")
UP_TO = re.compile(rf"(?:最大|多くて|多くとも)(?:で|でも)?\s*{NUMBER}")
ABOUT = re.compile(r"約|およそ|だいたい|ほぼ|程度|くらい|ぐらい|前後|推定|\s")


class NotUnderstoodError(ValueError):
    """The text is not a head count that can be read without guessing."""


def head_count(text: str) -> int | dict[str, int | None]:
    """The number or the range; raises NotUnderstoodError rather than guess."""
    plain = ABOUT.sub("", unicodedata.normalize("NFKC", text)).replace("−", "-")
    if found := RANGE.fullmatch(plain):
        low, high = _number(found[1], found[2] or found[4]), _number(found[3], found[4])
        if low > high:
            raise NotUnderstoodError(text)
        return {"min": low, "max": high}
    if found := AT_LEAST.fullmatch(plain):
        more = 0 if found[3] in {"以上", "強"} else 1
        return {"min": _number(found[1], found[2]) + more, "max": None}
    if found := AT_MOST.fullmatch(plain):
        less = 1 if found[3] == "未満" else 0
        return {"min": 0, "max": max(0, _number(found[1], found[2]) - less)}
    if found := UP_TO.fullmatch(plain):
        return {"min": 0, "max": _number(found[1], found[2])}
    if found := SINGLE.fullmatch(plain):
        return _number(found[1], found[2])
    raise NotUnderstoodError(text)


def _number(digits: str, ten_thousand: str | None) -> int:
    return int(digits.replace(",", "")) * (10_000 if ten_thousand else 1)
