"""The pictures, charts and tables that articles may ask for by name, all from data files."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from decision_engine.facts import FACTS
from publishing.articles.figures import figures
from publishing.articles.impacts import companies, surveys
from publishing.articles.words import CASES, CHART
from publishing.dates import japanese_date
from publishing.pictures.bars import Bar, bars
from publishing.pictures.clock import clock_html
from publishing.pictures.flow import flow_html

if TYPE_CHECKING:
    from collections.abc import Callable

_HERE = Path(__file__).parent
STATISTICS: dict[str, Any] = tomllib.loads((_HERE / "statistics.toml").read_text(encoding="utf-8"))
CASE_LIST: list[dict[str, Any]] = tomllib.loads((_HERE / "cases.toml").read_text(encoding="utf-8"))["cases"]


def chart(name: str) -> str:
    """A bar chart and the same figures as a Markdown table."""
    data = STATISTICS[name]
    rows = [Bar(row["label"], row["value"], row["sure"]) for row in data["rows"]]
    table = "\n".join(
        CHART["row"].format(
            label=row["label"],
            value=f"{row['value']:,}",
            unit=data["unit"],
            note=row["note"],
            check="" if row["sure"] else CHART["check"],
        )
        for row in data["rows"]
    )
    picture = bars(data["title"], data["unit"], rows, f"chart-{name}")
    return f"{picture}\n\n{CHART['head']}\n{table}\n\n{data['note']}"


def cause_label(cause: str) -> str:
    """The cause as the tool's question names it."""
    return next(choice.label for choice in FACTS["cause"].choices if choice.id == cause)


def days_to_publish(case: dict[str, Any]) -> int | None:
    """Calendar days from the day it was known to the day it was published, where both are stated."""
    if "known" not in case or "published" not in case:
        return None
    return (dt.date.fromisoformat(case["published"]) - dt.date.fromisoformat(case["known"])).days


def case_pages() -> str:
    """Every case under the heading of its cause."""
    parts: list[str] = []
    for cause in dict.fromkeys(case["cause"] for case in CASE_LIST):
        parts.append(f"## {cause_label(cause)} {{#{cause.replace('_', '-')}}}\n")
        parts += [_case(case) for case in CASE_LIST if case["cause"] == cause]
    return "\n".join(parts)


def _case(case: dict[str, Any]) -> str:
    days = days_to_publish(case)
    dates = [
        CASES[key].format(date=japanese_date(case[key])) for key in ("known", "published") if key in case
    ]
    counted = "" if days is None else CASES["days"].format(days=days)
    check = "" if case.get("reread", True) else CASES["not_reread"]
    return CASES["case"].format(**case, check=check, dates=CASES["comma"].join(dates) + counted)


def case_figures() -> str:
    """How many cases there are, and how long they took to publish."""
    days = sorted(found for case in CASE_LIST if (found := days_to_publish(case)) is not None)
    return CASES["figures"].format(
        cases=len(CASE_LIST), counted=len(days), least=days[0], middle=round(median(days)), most=days[-1]
    )


PICTURES: dict[str, Callable[[], str]] = {
    "clock": clock_html,
    "cases": case_pages,
    "case-figures": case_figures,
    "companies": companies,
    **{f"surveys-{topic}": partial(surveys, topic) for topic in ("stopped", "money")},
    **{name: partial(chart, name) for name in STATISTICS},
    **{name: partial(flow_html, name, figures()) for name in ("tell", "kinds", "entrusted")},
}
"""HTML or Markdown makers by the name an article uses."""
