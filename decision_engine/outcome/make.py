"""Answers → the outcome of the contract, the same bytes wherever it is computed.

Deciding settles every rule and duty. Each part of the outcome is made when it is first asked for.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, cast

from decision_engine import rules
from decision_engine.days.offices import CalendarError
from decision_engine.decide.findings import Evaluator
from decision_engine.facts import WRITTEN
from decision_engine.intake.answers import AnswerError, Problem, no_calendar
from decision_engine.language.condition import WORDS, YES
from decision_engine.outcome import shape
from decision_engine.outcome.addressee import cited_by, fixed_parts, receiver_of
from decision_engine.outcome.deadlines import deadlines, undated
from decision_engine.outcome.grounds import Trees, labels
from decision_engine.outcome.interview import Interview
from decision_engine.outcome.plan import Planner
from decision_engine.rulebook import VERIFIED_ON, VERSION, cautions, edition
from decision_engine.wording import PROBLEMS, WARNINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Coming, Duty, Telling
    from decision_engine.outcome.shape import Deadline, DutyOutcome, DutySaid, Outcome, Warned
    from decision_engine.rulebook import Edition

CONCLUSIONS = (
    "leak_etc",
    *(f"appi_7_{n}" for n in range(1, 5)),
    *(f"my_number_{n}" for n in range(1, 5)),
    *(f"public_43_{n}" for n in range(1, 6)),
)
SCHEMA = "outcome/1"
PARTS = tuple(shape.Outcome.__annotations__)
STALE_AFTER = dt.timedelta(days=180)


class Engine:
    """One edition of the rulebook with everything prepared for many decisions."""

    def __init__(self, book: Edition) -> None:
        self.book = book
        self.evaluator = Evaluator(book)
        self.duties = {duty.id: duty for duty in book.duties}
        self.fixed = {duty.id: fixed_parts(duty) for duty in book.duties}

    @cached_property
    def planner(self) -> Planner:
        """What can be planned."""
        return Planner(self.book)

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """The ways to reach the people concerned."""
        return self.book.reads(rules.TELLINGS)

    @cached_property
    def whys(self) -> dict[str, str]:
        """Why each fact is asked for."""
        return {name: self.book.reads(fact.why) for name, fact in WRITTEN.items()}

    @cached_property
    def interview(self) -> Interview:
        """What is still open."""
        return Interview(self.book, self.evaluator.quick)

    @cached_property
    def trees(self) -> Trees:
        """Why a rule or duty stands as it does."""
        return Trees(self.book, self.evaluator.quick)

    def decide(self, answers: Answers) -> Decision:
        """What these answers decide in this edition."""
        return Decision(answers, self)


class Decision:
    """What one set of answers decides, and everything that is said about it when asked."""

    def __init__(self, answers: Answers, engine: Engine) -> None:
        self.answers, self.engine = answers, engine
        self.found: Findings = engine.evaluator.decide(answers.values)

    @cached_property
    def outcome(self) -> Outcome:
        """Everything; raises AnswerError for dates that the table of holidays does not cover."""
        return {
            "schema": self.schema,
            "as_of": self.as_of,
            "rulebook": self.rulebook,
            "assumptions": self.assumptions,
            "warnings": self.warnings,
            "conclusions": self.conclusions,
            "duties": [self.explained(name) for name in self.engine.duties],
            "open_facts": self.open_facts,
            "plan": self.plan,
            "contact": self.contact,
            "coming": self.coming,
            "findings": self.findings,
        }

    @property
    def schema(self) -> str:
        """The name of the outcome's shape."""
        return SCHEMA

    @property
    def as_of(self) -> str:
        """The day of the decision."""
        return self.answers.as_of.isoformat()

    @property
    def rulebook(self) -> shape.Edition:
        """Which rulebook decided."""
        return {"version": VERSION, "verified_on": VERIFIED_ON, "edition": self.engine.book.since}

    @property
    def assumptions(self) -> list[shape.Assumed]:
        """The facts that stand on their default (前提)."""
        return [{"fact": name, "value": value} for name, value in self.answers.assumed]

    @cached_property
    def warnings(self) -> list[Warned]:
        """Cautions that these answers call for."""
        return _warnings(self.answers, self.found)

    @cached_property
    def conclusions(self) -> dict[str, str]:
        """The truth of the rules that the contract names."""
        return {name: WORDS[self.found.truths[name]] for name in CONCLUSIONS}

    @cached_property
    def deadlines(self) -> dict[str, list[Deadline]]:
        """The dated deadlines by duty; raises AnswerError outside the table of holidays."""
        try:
            return {
                duty.id: deadlines(duty, self.answers, self.found) if self._stands(duty) else []
                for duty in self.engine.book.duties
            }
        except CalendarError as error:
            raise AnswerError((no_calendar("known_on", self.answers.legal_date, error.day),)) from error

    @cached_property
    def duties(self) -> list[DutySaid]:
        """Every duty with its status and what is to be done, without its explanation."""
        return [cast("DutySaid", self.duty_parts(duty, SAID)) for duty in self.engine.book.duties]

    def explained(self, name: str) -> DutyOutcome:
        """A duty with its grounds and the single answers that would change it; AnswerError for no duty."""
        if name not in self.engine.duties:
            allowed = tuple(self.engine.duties)
            message = PROBLEMS["no_duty"].format(duty=name[:60], allowed=" / ".join(allowed))
            raise AnswerError((Problem(None, name, message, allowed),))
        return cast("DutyOutcome", self.duty_parts(self.engine.duties[name], DUTY_PARTS))

    def duty_parts(self, duty: Duty, names: Iterable[str]) -> dict[str, object]:
        """The named parts of a duty; no other part is made."""
        return {name: DUTY_PARTS[name](self, duty) for name in names}

    def grounds(self, duty: Duty) -> list[shape.Node]:
        """The evaluated trees of a duty."""
        return self.engine.trees.grounds(duty.id, self.found)

    def timing(self, duty: Duty) -> list[str]:
        """What is said of its time where no date can be given."""
        return undated(duty, self.answers, self.found) if self._stands(duty) else []

    def would_change(self, duty: Duty) -> list[shape.Change]:
        """The single answers that would give it another status."""
        return [
            {"fact": scenario.fact, "to": scenario.shown, "status": status}
            for scenario, status in self.found.changes(duty.id)
        ]

    @cached_property
    def open_facts(self) -> list[shape.OpenFact]:
        """The facts that can still change undecided duties, in interview order."""
        decides = self.engine.interview.open_facts(self.found, self.answers.given)
        whys = self.engine.whys
        return [{"fact": fact, "why": whys[fact], "decides": duties} for fact, duties in decides.items()]

    @cached_property
    def plan(self) -> list[shape.Planned]:
        """What is to be done, by phase."""
        return self.engine.planner.plan(self.found, self.deadlines)

    @property
    def contact(self) -> shape.Contact:
        """How to reach the people concerned: a recommendation, with its reason."""
        way = next(way for way in self.engine.tellings if self.found.truth(way.when) == YES)
        return {"method": way.method, "because": way.because}

    @property
    def coming(self) -> list[shape.ComingChange]:
        """Changes that will touch a duty that stands or may stand."""
        live = {name for name, status in self.found.statuses.items() if status != "not_required"}
        return [said for change, said in COMING_SAID if live.intersection(change.duties)]

    @cached_property
    def findings(self) -> dict[str, shape.Node]:
        """The tree of every rule."""
        return self.engine.trees.findings(self.found)

    def _stands(self, duty: Duty) -> bool:
        return self.found.statuses[duty.id] != "not_required"


def _safe_side(decision: Decision, duty: Duty) -> str | None:
    undecided = decision.found.statuses[duty.id] == "undetermined"
    return duty.safe_side or None if undecided else None


# Every part of a duty in the outcome, in its order there, made when asked for.
DUTY_PARTS: dict[str, Callable[[Decision, Duty], object]] = {
    "id": lambda _decision, duty: duty.id,
    "title": lambda _decision, duty: duty.title,
    "status": lambda decision, duty: decision.found.statuses[duty.id],
    "kind": lambda _decision, duty: duty.kind,
    "why": lambda decision, duty: getattr(duty, decision.found.statuses[duty.id]),
    "note": lambda _decision, duty: duty.note or None,
    "safe_side": _safe_side,
    "addressee": lambda decision, duty: receiver_of(decision.engine.fixed[duty.id], decision.found),
    "cites": lambda decision, duty: cited_by(decision.engine.fixed[duty.id], decision.found).cites,
    "check": lambda decision, duty: cited_by(decision.engine.fixed[duty.id], decision.found).check,
    "grounds": Decision.grounds,
    "deadlines": lambda decision, duty: decision.deadlines[duty.id],
    "timing": Decision.timing,
    "would_change": Decision.would_change,
}
SAID = tuple(name for name in DUTY_PARTS if name not in {"grounds", "would_change"})

_ENGINES: dict[str, Engine] = {}


def said_of(changes: tuple[Coming, ...]) -> tuple[tuple[Coming, shape.ComingChange], ...]:
    """Each coming change with what an outcome says of it."""
    return tuple(
        (
            change,
            {
                "title": change.title,
                "text": change.text,
                "starts": change.starts or None,
                "duties": list(change.duties),
                "cites": labels(change.cites),
            },
        )
        for change in changes
    )


COMING_SAID = said_of(rules.COMING)


def engine_for(legal_date: dt.date) -> Engine:
    """The prepared engine of the edition in force on the legal date."""
    book = edition(legal_date)
    if book.since not in _ENGINES:
        _ENGINES[book.since] = Engine(book)
    return _ENGINES[book.since]


def decide(answers: Answers) -> Decision:
    """What the answers decide, by the rulebook in force on their legal date."""
    return engine_for(answers.legal_date).decide(answers)


def _warnings(answers: Answers, found: Findings) -> list[Warned]:
    warnings: list[Warned] = [
        {"fact": caution.fact, "text": caution.text}
        for caution in cautions(found.edition.since)
        if found.truth(caution.when) == YES and found.truth(caution.quiet_when) != YES
    ]
    if answers.as_of - dt.date.fromisoformat(VERIFIED_ON) > STALE_AFTER:
        text = WARNINGS["old_rulebook"].format(verified_on=VERIFIED_ON)
        warnings.append({"fact": "as_of", "text": text})
    return warnings
