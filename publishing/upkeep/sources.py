"""Keep the sources fresh: `python -m publishing.sources due` and `python -m publishing.sources compare`."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from decision_engine import rules
from decision_engine.law import CITATIONS, SOURCES
from publishing.dates import japanese_date
from publishing.pages.freshness import due_on
from publishing.pages.words import SOURCE_COMMAND as SAY
from publishing.upkeep import egov

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from decision_engine.law import Source

SAME, DIFFERS, NO_NETWORK = 0, 1, 3
JAPAN = dt.timezone(dt.timedelta(hours=9))


def due(day: dt.date) -> Iterator[str]:
    """What is to be read again on this day: sources by age, then changes of law that have begun."""
    ripe = sorted((one for one in SOURCES.values() if due_on(one) <= day), key=due_on)
    for source in ripe:
        cited = [citation for citation in CITATIONS.values() if citation.source.id == source.id]
        checks = sum(citation.confidence != "H" for citation in cited)
        yield SAY["due"].format(
            name=source.name,
            verified=japanese_date(source.verified_on),
            due=japanese_date(due_on(source)),
            cited=len(cited),
            checks=checks,
        )
        if source.url:
            yield f"    {source.url}"
    for coming in rules.COMING:
        if coming.starts and coming.starts <= day.isoformat():
            yield SAY["begun"].format(title=coming.title, starts=japanese_date(coming.starts))


def compare(base: str, seconds: float, against: Path, record: Path | None = None) -> int:
    """Compare the cited places with e-Gov, print what differs, and give the exit code."""
    known, seen = egov.recorded(against), {}
    differs = False
    for law_id, source in egov.cited_laws():
        try:
            law = egov.fetch(law_id, base, seconds)
        except egov.NoNetworkError as error:
            print(SAY["no_network"].format(error=error), file=sys.stderr)
            return NO_NETWORK
        places = egov.cited_places(source)
        seen[law_id] = {"revision": law.revision, "paragraphs": egov.fingerprints(law, places)}
        lines = list(differences(source, law, places, known.get(law_id, {}).get("paragraphs", {})))
        differs = differs or any(line.startswith(SAY["mark"]) for line in lines)
        print(SAY["law"].format(name=source.name, revision=law.revision, places=len(places)))
        print("\n".join(f"  {line}" for line in lines or [SAY["same"]]))
    if record is not None:
        record.write_text(json.dumps(seen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(SAY["recorded"].format(path=record))
    return DIFFERS if differs else SAME


def differences(
    source: Source, law: egov.Law, places: tuple[str, ...], known: dict[str, str]
) -> Iterator[str]:
    """What is not as we read it; a line that begins with the mark is a difference."""
    if source.in_force and law.enforced_on and source.in_force != law.enforced_on:
        ours, theirs = japanese_date(source.in_force), japanese_date(law.enforced_on)
        yield SAY["mark"] + SAY["edition"].format(ours=ours, theirs=theirs)
    current = egov.fingerprints(law, places)
    for place in places:
        if not any(name == place or name.split(".")[0] == place for name in current):
            yield SAY["mark"] + SAY["gone"].format(place=place_name(place))
    for name, mark in current.items():
        if name in known and known[name] != mark:
            yield SAY["mark"] + SAY["changed"].format(place=place_name(name))
    unread = [place_name(name) for name in current if name not in known]
    if unread:
        yield SAY["unread"].format(places="、".join(unread))


def place_name(place: str) -> str:
    """26.1 → 26条1項, 29_4 → 29条の4."""
    article, _, paragraph = place.partition(".")
    number, _, branch = article.partition("_")
    name = f"{number}条の{branch}" if branch else f"{number}条"
    return f"{name}{'第' if branch and paragraph else ''}{paragraph}項" if paragraph else name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the two commands."""
    parser = argparse.ArgumentParser(prog="python -m publishing.sources", description=SAY["about"])
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("due", help=SAY["due_help"])
    listing.add_argument("--on", type=dt.date.fromisoformat, default=None, help=SAY["on_help"])
    comparing = commands.add_parser("compare", help=SAY["compare_help"])
    comparing.add_argument("--base", default=egov.BASE, help=SAY["base_help"])
    comparing.add_argument("--timeout", type=float, default=20, help=SAY["timeout_help"])
    comparing.add_argument("--against", type=Path, default=egov.FINGERPRINTS, help=SAY["against_help"])
    comparing.add_argument("--record", type=Path, default=None, help=SAY["record_help"])
    options = parser.parse_args(arguments)
    if options.command == "compare":
        return compare(options.base, options.timeout, options.against, options.record)
    day = options.on or dt.datetime.now(JAPAN).date()
    lines = list(due(day))
    print("\n".join(lines) if lines else SAY["nothing_due"].format(day=japanese_date(day)))
    return DIFFERS if lines else SAME


if __name__ == "__main__":
    sys.exit(main())
