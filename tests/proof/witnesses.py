"""Who can notice a wrong rulebook: every hand-written answer and every golden memo of the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from decision_engine import rules
from decision_engine.intake.answers import read
from decision_engine.language.condition import WORDS
from decision_engine.language.rule import Rule
from decision_engine.outcome.make import CONCLUSIONS, Engine, decide
from decision_engine.rulebook import ITEMS
from tests.law.scenario_book import choices, differences, eves_of, scenarios
from tests.law.test_official_cases import CASES, GROUPS
from tests.law.test_scenarios import kept_whole, memo_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from decision_engine.decide.findings import Findings
    from decision_engine.intake.answers import Answers
    from decision_engine.language.rule import Case
    from decision_engine.outcome.make import Decision
    from decision_engine.rulebook import Edition
    from tests.law.scenario_book import Expected, Scenario

    type Json = Mapping[str, Any]
    type Table = dict[str, Any]


class Answer:
    """What one edition, right or wrong, says about answers."""

    def __init__(self, book: Edition) -> None:
        self._engine = Engine(book)

    def found(self, answers: Answers) -> Findings:
        """Truths and statuses only."""
        return self._engine.evaluator.decide(answers.values)

    def decision(self, answers: Answers) -> Decision:
        """The whole outcome, as the engine makes it."""
        return self._engine.decide(answers)


@dataclass(frozen=True, slots=True)
class Witness:
    """Answers, whether what an edition says about them is what was written, and about which items."""

    name: str
    answers: Answers
    agrees: Callable[[Answer], bool]
    about: frozenset[str] = frozenset()


def statuses() -> list[Witness]:
    """What was written by hand about truths and statuses: quick to ask."""
    witnesses = [_beside(item, case) for item in ITEMS for case in item.cases]
    for scenario in (*scenarios(), *choices()):
        witnesses.append(_standing(scenario.id, scenario.facts, scenario.expect))
        eves = eves_of(scenario)
        witnesses += [_standing(f"{scenario.id} {f['known_on']}", f, expect) for f, expect in eves]
    return [*witnesses, *(_listed(case) for case in CASES if "open" not in case)]


def spoken() -> list[Witness]:
    """What was written by hand about dates, addressees and tasks."""
    told = [_told(scenario) for scenario in scenarios()]
    return [*told, *(_tabled(case) for case in CASES if "open" not in case)]


def memos() -> list[Witness]:
    """The golden memos."""
    return [_memo(scenario) for scenario in kept_whole()]


def _beside(item: Any, case: Case) -> Witness:  # noqa: ANN401
    answers = read(dict(case.facts))

    def agrees(answer: Answer) -> bool:
        found = answer.found(answers)
        if isinstance(item, Rule):
            return WORDS[found.truths[item.id]] == case.expect
        return found.statuses.get(item.id, case.expect) == case.expect  # a narrow edition has one duty

    return Witness(f"{item.id}: {case.says}", answers, agrees, frozenset((item.id,)))


def _standing(name: str, facts: Json, expect: Expected) -> Witness:
    answers = read(dict(facts))

    def agrees(answer: Answer) -> bool:
        found = answer.found(answers)
        right = all(WORDS[found.truths[name]] == expect.conclusion(name) for name in CONCLUSIONS)
        return right and all(status == expect.status(duty) for duty, status in found.statuses.items())

    return Witness(f"scenario {name}", answers, agrees)


def _told(scenario: Scenario) -> Witness:
    answers = read(dict(scenario.facts))

    def agrees(answer: Answer) -> bool:
        return not differences(scenario.expect, answer.decision(answers).outcome)

    expect = scenario.expect
    about = frozenset((*expect.required, *expect.undetermined, *expect.advised))
    return Witness(f"scenario {scenario.id}", answers, agrees, about)


def _listed(case: Table) -> Witness:
    answers = read(dict(case["facts"]))
    expected = {**case.get("rules", {}), **_numbered(case)}

    def agrees(answer: Answer) -> bool:
        found = answer.found(answers)
        right = all(WORDS[found.truths[name]] == truth for name, truth in expected.items())
        listed = case.get("duties", {})
        return right and all(status == listed.get(duty, status) for duty, status in found.statuses.items())

    return Witness(f"table {case['id']}", answers, agrees, frozenset(_duties_of(case)))


def _duties_of(case: Table) -> set[str]:
    """The duties of which a case says anything; all of those with tasks, if it names tasks."""
    if case.get("tasks") or case.get("no_tasks"):
        return {duty.id for duty in rules.DUTIES}
    told = ("duties", "addressee", "final", "due", "preliminary", "no_preliminary")
    return {name for key in told for name in case.get(key, ())}


def _numbered(case: Table) -> dict[str, str]:
    """The numbers of an article that a case lists: these are yes, the others of the article no."""
    return {
        f"{prefix}{n}": "yes" if n in case[group] else "no"
        for group, (prefix, count) in GROUPS.items()
        if group in case
        for n in range(1, count + 1)
    }


def _tabled(case: Table) -> Witness:
    answers = read(dict(case["facts"]))

    def agrees(answer: Answer) -> bool:
        outcome = answer.decision(answers).outcome
        duties: Mapping[str, Any] = {duty["id"]: duty for duty in outcome["duties"]}
        planned = {task["id"] for task in outcome["plan"]}
        return (
            all(duties[duty]["addressee"]["name"] == name for duty, name in case.get("addressee", {}).items())
            and set(case.get("tasks", ())) <= planned
            and not set(case.get("no_tasks", ())) & planned
            and _timed(case, duties)
        )

    return Witness(f"table {case['id']}", answers, agrees, frozenset(_duties_of(case)))


def _timed(case: Table, duties: Json) -> bool:
    clocks = {name: {clock["id"]: clock for clock in duty["deadlines"]} for name, duty in duties.items()}
    final = {name: clock.get("final", {}) for name, clock in clocks.items()}
    return (
        all(final[name].get("days") == days for name, days in case.get("final", {}).items())
        and all(final[name].get("due") == day.isoformat() for name, day in case.get("due", {}).items())
        and all("preliminary" in clocks[name] for name in case.get("preliminary", ()))
        and not any("preliminary" in clocks[name] for name in case.get("no_preliminary", ()))
    )


def _memo(scenario: Scenario) -> Witness:
    answers = read(dict(scenario.facts))
    right = memo_of(decide(answers))
    return Witness(f"memo {scenario.id}", answers, lambda answer: memo_of(answer.decision(answers)) == right)
