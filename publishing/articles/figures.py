"""The legal numbers that articles may use by name: those of decision_engine/law/figures.py, none written twice.

An article is read on any day: a number that is to change says from when (for_any_day).
"""

from __future__ import annotations

from functools import cache

from decision_engine.language.figure import Figure, naming_days
from decision_engine.law.figures import FIGURES, LATER, VERIFIED_ON
from decision_engine.law.reading import for_any_day
from publishing.pages.rulebook_text import DUTIES

_HEADS, _LEAST = "の人数", "の最小"
_FIRST, _LAST, _RANGE = "の目安の初め", "の目安の終わり", "の目安"
_HOURS = {"EUの時間": "gdpr_report", "英国の時間": "uk_report", "韓国の時間": "kr_report"}
"""Numbers that the rulebook holds only as the hours of a duty's deadline."""


@cache
def figures() -> dict[str, str]:
    """Every number by its Japanese name, written as articles write it (1,000).

    To each number of people (…の人数, which must be passed) belongs the first number that passes it (…の最小);
    the two ends of a guide (…の目安の初め, …の目安の終わり) are also one range (…の目安).
    """
    found = {name: for_any_day(f"{{{name}}}") for name in FIGURES}
    for name, figure in FIGURES.items():
        if name.endswith(_HEADS):
            least = name.removesuffix(_HEADS) + _LEAST
            found[least] = _said(Figure(least, figure.cite, *((day, n + 1) for day, n in figure.values)))
        if name.endswith(_FIRST):
            stem = name.removesuffix(_FIRST)
            found[stem + _RANGE] = for_any_day(f"{{{name}}}〜{{{stem + _LAST}}}")
    found["委託元通知の目安"] = found["速報の目安"]
    for name, duty in _HOURS.items():
        found[name] = str(DUTIES[duty].clocks[0].hours)
    return found


def _said(figure: Figure) -> str:
    return naming_days(f"{{{figure.name}}}", VERIFIED_ON, {figure.name: figure}, LATER)
