"""The legal numbers that articles may use by name: all taken from the rulebook, none written twice."""

from __future__ import annotations

from functools import cache

from publishing.pages.rulebook_text import DUTIES, RULES, first_person

_PEOPLE = {"規則7条4号": "appi_7_4", "番号法4号": "my_number_4", "規則43条4号": "public_43_4"}
_REPORTS = {"": "report_commission", "番号法の": "report_my_number", "公的部門の": "report_public_body"}
_HOURS = {"EU": "gdpr_report", "英国": "uk_report", "韓国": "kr_report"}


@cache
def figures() -> dict[str, str]:
    """Every number by its Japanese name, written as articles write it (1,000)."""
    found: dict[str, str] = {}
    for name, rule in _PEOPLE.items():
        first = first_person(RULES[rule])
        found[f"{name}の人数"] = f"{first - 1:,}"
        found[f"{name}の最小"] = f"{first:,}"
    for name, duty in _REPORTS.items():
        clocks = {clock.id: clock for clock in DUTIES[duty].clocks}
        found[f"{name}確報の日数"] = str(clocks["final"].days)
        found[f"{name}不正の確報の日数"] = str(clocks["final"].longer)
        found[f"{name}速報の目安"] = _range(clocks["preliminary"].from_day, clocks["preliminary"].days)
    notice = DUTIES["notify_entruster"].clocks[0]
    found["委託元通知の目安"] = _range(notice.from_day, notice.days)
    for name, duty in _HOURS.items():
        found[f"{name}の時間"] = str(DUTIES[duty].clocks[0].hours)
    return found


def _range(first: int | None, last: int | None) -> str:
    return f"{first}〜{last}"
