"""Does any test notice when the rulebook is changed a little?

    python -m tests.proof.mutation             every mutant: score by kind, and what nobody noticed
    python -m tests.proof.mutation --each 40   every 40th mutant
    python -m tests.proof.mutation --beside    cautions, advisers, coming changes and closed days instead

A mutant is noticed by hand-written answers (the cases beside the rules, the scenarios, the
tables of official cases), by a golden memo, or by the golden rulebook alone: then
a text changed and no answer did, which is all that can be said of a citation.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from decision_engine.language.rule import Duty, Rule
from decision_engine.rulebook import Edition, edition, versions
from decision_engine.views.rulebook import _item_lines as lines_of
from tests.proof.mutants import mutants
from tests.proof.side_mutants import noticed, prepare, side_mutants
from tests.proof.witnesses import Answer, memos, spoken, statuses

if TYPE_CHECKING:
    import datetime as dt

    from tests.proof.mutants import Item, Mutant
    from tests.proof.witnesses import Witness

LEVELS = ("hand", "memo", "text")
# What decides no status is not shown to those who look at nothing else.
FIRST_STAGE = {"期限の数": 1, "期限の条件": 1, "すること": 1, "相手": 1, "根拠": 2, "根拠の範囲": 2}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A mutant and what noticed it: hand, memo, text, or nothing."""

    mutant: Mutant
    level: str | None
    by: str = ""


class Books:
    """The editions of a mutated rulebook, each prepared when it is first asked for."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant
        self._ready: dict[tuple[str, str, bool], Answer] = {}

    def touches(self, day: dt.date) -> bool:
        """Whether the edition of that day differs from the right one."""
        return self._version(day) not in (*edition(day).rules, *edition(day).duties)

    def of(self, day: dt.date, *, narrow: bool) -> Answer:
        """The mutated edition in force on that day; narrow: with no duty but the mutated one."""
        right, version = edition(day), self._version(day)
        key = (right.since, version.since, narrow)
        if key not in self._ready:
            duties = _put(right.duties, version)
            if narrow and isinstance(version, Duty):
                duties = (version,)
            self._ready[key] = Answer(Edition(right.since, _put(right.rules, version), duties))
        return self._ready[key]

    def _version(self, day: dt.date) -> Item:
        text = day.isoformat()
        begun = [version for version in self._mutant.changed if version.since <= text]
        return max(begun, key=lambda version: version.since)


def _put(items: tuple[Any, ...], version: Item) -> tuple[Any, ...]:
    return tuple(version if item.id == version.id else item for item in items)


class Court:
    """All witnesses that agree with the right rulebook; `broken` names the others."""

    def __init__(self) -> None:
        self._right: dict[str, Answer] = {}
        self.broken: list[str] = []
        self._statuses, self._spoken, self._memos = map(self._sound, (statuses(), spoken(), memos()))

    def _sound(self, witnesses: list[Witness]) -> list[Witness]:
        sound = [witness for witness in witnesses if self._agrees(witness)]
        heard = {id(witness) for witness in sound}
        self.broken += [witness.name for witness in witnesses if id(witness) not in heard]
        return sound

    def _agrees(self, witness: Witness) -> bool:
        book = edition(witness.answers.legal_date)
        if book.since not in self._right:
            self._right[book.since] = Answer(book)
        return witness.agrees(self._right[book.since])

    def judge(self, mutant: Mutant) -> Verdict:
        """Ask until somebody notices."""
        books = Books(mutant)
        about = mutant.item.id
        stages = (
            ("hand", sorted(self._statuses, key=lambda witness: about not in witness.about), True),
            ("hand", [w for w in self._spoken if isinstance(mutant.item, Rule) or about in w.about], False),
            ("memo", self._memos, False),
        )
        for level, witnesses, narrow in stages[FIRST_STAGE.get(mutant.kind, 0) :]:
            for witness in witnesses:
                day = witness.answers.legal_date
                if books.touches(day) and not witness.agrees(books.of(day, narrow=narrow)):
                    return Verdict(mutant, level, witness.name)
        if any(list(lines_of(a)) != list(lines_of(b)) for a, b in _pairs(mutant)):
            return Verdict(mutant, "text", "rulebook.md")
        return Verdict(mutant, None)


def _pairs(mutant: Mutant) -> list[tuple[Item, Item]]:
    return list(zip(versions(mutant.item.id), mutant.changed, strict=True))


def judged(court: Court, every: int = 1) -> list[Verdict]:
    """The verdict on every n-th mutant."""
    return [court.judge(mutant) for number, mutant in enumerate(mutants()) if number % every == 0]


def report(verdicts: list[Verdict]) -> str:
    """Score by kind, then what only a text noticed (conditions and periods), then what nothing did."""
    kinds = dict.fromkeys(verdict.mutant.kind for verdict in verdicts)
    counts = Counter((verdict.mutant.kind, verdict.level) for verdict in verdicts)
    lines = []
    for kind in kinds:
        total = sum(number for (name, _), number in counts.items() if name == kind)
        shares = "、".join(f"{level} {counts[kind, level]}" for level in LEVELS if counts[kind, level])
        lines.append(f"{kind}: {total - counts[kind, None]}/{total}（{shares}）")
    noticed = sum(verdict.level is not None for verdict in verdicts)
    lines.append(f"全体: {noticed}/{len(verdicts)} = {noticed / len(verdicts):.2%}")
    rules = [verdict for verdict in verdicts if not isinstance(verdict.mutant.item, Duty)]
    seen = sum(verdict.level is not None for verdict in rules)
    if rules:
        lines.append(f"ルールだけ: {seen}/{len(rules)} = {seen / len(rules):.2%}")
    for title, level in (("文だけが気づいた", "text"), ("だれも気づかない", None)):
        quiet = [
            v.mutant for v in verdicts if v.level == level and (level is None or v.mutant.kind != "根拠")
        ]
        lines += ["", f"{title}: {len(quiet)}", *(f"  [{mutant.kind}] {mutant.name}" for mutant in quiet)]
    return "\n".join(lines)


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    begin = time.perf_counter()
    parser.add_argument("--each", type=int, default=1, metavar="N", help="only every N-th mutant")
    parser.add_argument("--beside", action="store_true", help="what stands beside the rules")
    options = parser.parse_args()
    print(_beside(options.each) if options.beside else _all(options.each))
    print(f"{time.perf_counter() - begin:.0f} s")


def _all(each: int) -> str:
    court = Court()
    broken = [f"正しいルールブックと食い違う証人（数えない）: {name}" for name in court.broken]
    return "\n".join([*broken, report(judged(court, each))])


def _beside(each: int) -> str:
    """Score by kind of what stands beside the rules, and what only a text or nothing noticed."""
    prepare()
    sides = [side for number, side in enumerate(side_mutants()) if number % each == 0]
    found = [(side, noticed(side)) for side in sides]
    lines = []
    for kind in dict.fromkeys(side.kind for side in sides):
        levels = Counter(level for side, level in found if side.kind == kind)
        shares = "、".join(f"{level} {number}" for level, number in levels.items() if level)
        lines.append(f"{kind}: {levels.total() - levels[None]}/{levels.total()}（{shares}）")
    seen = sum(level is not None for _, level in found)
    lines.append(f"全体: {seen}/{len(found)} = {seen / len(found):.2%}")
    for title, wanted in (("文だけが気づいた", "text"), ("だれも気づかない", None)):
        quiet = [side for side, level in found if level == wanted and side.kind != "注意の根拠"]
        lines += ["", f"{title}: {len(quiet)}", *(f"  [{side.kind}] {side.says}" for side in quiet)]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
