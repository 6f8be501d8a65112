"""A rule or duty as two functions of its facts: what the engine says, and what is still possible."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
    All,
    Any,
    Condition,
    Finding,
    Known,
    Not,
    walk,
)
from decision_engine.language.rule import Duty, Rule
from tests.proof.diagrams import Diagrams
from tests.proof.worlds import Group, groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from decision_engine.rulebook import Edition

ANSWERS = {NO: "no", UNKNOWN: "unknown", YES: "yes"}
NOT_REQUIRED, UNDETERMINED, REQUIRED, ADVISED = 0, 1, 2, 3
STATUSES = {
    NOT_REQUIRED: "not_required",
    UNDETERMINED: "undetermined",
    REQUIRED: "required",
    ADVISED: "advised",
}
WITHOUT_DUTY = {NO: NOT_REQUIRED, UNKNOWN: UNDETERMINED, YES: ADVISED}


def agree(one: int, other: int) -> int:
    """What two possibilities have in common; undecided where they differ."""
    return one if one == other else UNKNOWN


def status(principle: int, advice: int) -> int:
    """The status of a duty, spelled out from the contract: advised only where surely not required."""
    return {YES: REQUIRED, UNKNOWN: UNDETERMINED}.get(principle, WITHOUT_DUTY[advice])


class Functions:
    """The conditions of an edition as diagrams over one way of reading the atoms."""

    def __init__(self, book: Edition, readings: list[tuple[Group, list[tuple[int, ...]]]]) -> None:
        self.diagrams = Diagrams([len(reading) for _, reading in readings])
        self._rules = {rule.id: rule for rule in book.rules}
        self._found: dict[str, int] = {}
        self._atoms = {
            atom: (variable, [truths[place] for truths in reading])
            for variable, (group, reading) in enumerate(readings)
            for place, atom in enumerate(group.atoms)
        }

    def of(self, condition: Condition) -> int:
        """The truth of a condition: not, min and max of its parts, atoms as they were read."""
        match condition:
            case All(parts):
                return self._folded(min, YES, parts)
            case Any(parts):
                return self._folded(max, NO, parts)
            case Not(part):
                return self.diagrams.combine(lambda truth: YES - truth, self.of(part))
            case Known(value):
                return self.diagrams.value(YES if value else NO)
            case Finding(rule):
                if rule not in self._found:
                    self._found[rule] = self.principle(self._rules[rule])
                return self._found[rule]
            case _:
                variable, truths = self._atoms[condition]
                return self.diagrams.node(variable, tuple(self.diagrams.value(truth) for truth in truths))

    def _folded(self, operation: object, start: int, parts: tuple[Condition, ...]) -> int:
        combine = self.diagrams.combine
        functions = (self.of(part) for part in parts)
        return reduce(lambda a, b: combine(operation, a, b), functions, self.diagrams.value(start))  # type: ignore[arg-type]

    def principle(self, item: Rule | Duty) -> int:
        """The principle holds and no exception does."""
        return self.of(All((item.when, *(Not(exception.when) for exception in item.unless))))

    def status(self, duty: Duty) -> int:
        """The status from the principle and the advice."""
        return self.diagrams.combine(status, self.principle(duty), self.of(duty.advised_when))


class Proof:
    """What the engine says (`said`) and what is still possible (`possible`) about one rule or duty."""

    def __init__(self, book: Edition, item: Rule | Duty) -> None:
        self.item = item
        pulled = item.pulls_both_ways if isinstance(item, Duty) else ()
        self.groups = groups(dict.fromkeys(reach(book, item)), pulled)
        self._worlds = [
            sorted({world for kind in group.kinds for world in kind.worlds}) for group in self.groups
        ]
        answered = [[kind.truths for kind in group.kinds] for group in self.groups]
        self._said = Functions(book, list(zip(self.groups, answered, strict=True)))
        self._ended = Functions(book, list(zip(self.groups, self._worlds, strict=True)))
        self.diagrams = self._said.diagrams
        self.said, self.possible = self._functions(item)

    def _functions(self, item: Rule | Duty) -> tuple[int, int]:
        if isinstance(item, Rule):
            return self._said.principle(item), self._possible(self._ended.principle(item))
        said = self._tried(self._said.status(item)) if item.pulls_both_ways else self._said.status(item)
        possible = self._possible(self._ended.status(item))
        if item.stands_while_unknown:  # by contract required until it is excluded
            said, possible = (self.diagrams.combine(stand, function) for function in (said, possible))
        return said, possible

    def _tried(self, plain: int) -> int:
        """The engine tries every answer to the facts that pull both ways where it is undecided."""

        def change(variable: int, below: tuple[int, ...]) -> tuple[int, ...]:
            kinds = self.groups[variable].kinds
            return tuple(
                self._agreed([below[place] for place in kind.pulled]) if kind.pulled else below[number]
                for number, kind in enumerate(kinds)
            )

        tried = self.diagrams.rebuild(plain, change)
        return self.diagrams.combine(lambda a, b: b if a == UNDETERMINED else a, plain, tried)

    def _possible(self, ended: int) -> int:
        """From a function of worlds to one of answers: what all worlds behind the answers agree on."""
        done: dict[int, int] = {}

        def lifted(function: int) -> int:
            if function not in done:
                variable, branches = self._ended.diagrams.nodes[function]
                if self._ended.diagrams.is_value(function):
                    done[function] = self.diagrams.value(branches[0])
                else:
                    below = dict(zip(self._worlds[variable], map(lifted, branches), strict=True))
                    kinds = self.groups[variable].kinds
                    ends = (self._agreed([below[world] for world in kind.worlds]) for kind in kinds)
                    done[function] = self.diagrams.node(variable, tuple(ends))
            return done[function]

        return lifted(ended)

    def _agreed(self, functions: list[int]) -> int:
        distinct = sorted(set(functions))
        return reduce(lambda a, b: self.diagrams.combine(agree, a, b), distinct)

    def said_about(self, values: Mapping[str, object]) -> str:
        """The modelled answer for concrete answers; every answer must belong to a known kind."""
        return self._word(self.diagrams.at(self.said, [self._place(group, values) for group in self.groups]))

    def _place(self, group: Group, values: Mapping[str, object]) -> int:
        state = {fact: values[fact] for fact in group.facts if fact in values}
        truths, pulled = group.truths(state), [group.truths(end) for end in group.pulls(state)]
        for place, kind in enumerate(group.kinds):
            if kind.truths == truths and [group.kinds[p].truths for p in kind.pulled] == pulled:
                return place
        raise AssertionError(f"no kind of state stands for {state}")

    def _word(self, value: int) -> str:
        return (ANSWERS if isinstance(self.item, Rule) else STATUSES)[value]

    def counterexample(self) -> str:
        """The fewest answers about which the two functions differ; empty when they never do."""
        differ = self.diagrams.combine(lambda a, b: YES if a != b else NO, self.said, self.possible)
        if differ == self.diagrams.value(NO):
            return ""
        places = min(self._paths(differ), key=lambda found: found[0])[1]
        answers: dict[str, object] = {}
        for group, place in zip(self.groups, places, strict=True):
            answers.update(group.kinds[place].example)
        said, possible = (self._word(self.diagrams.at(f, places)) for f in (self.said, self.possible))
        return f"{self.item.id}: {answers} → engine {said}, all completions {possible}"

    def _paths(self, differ: int) -> list[tuple[int, list[int]]]:
        """For a difference: the cheapest way to it, as (number of answers, place in each group)."""
        done: dict[tuple[int, int], tuple[int, list[int]] | None] = {}

        def cheapest(function: int, variable: int) -> tuple[int, list[int]] | None:
            if variable == len(self.groups):
                return (0, []) if function == self.diagrams.value(YES) else None
            if (function, variable) not in done:
                options = []
                branches = self.diagrams.branches(function, variable)
                for place, kind in enumerate(self.groups[variable].kinds):
                    rest = cheapest(branches[place], variable + 1)
                    if rest:
                        options.append((rest[0] + len(kind.example), [place, *rest[1]]))
                done[function, variable] = min(options, default=None)
            return done[function, variable]

        found = cheapest(differ, 0)
        return [found] if found else []


def stand(value: int) -> int:
    """A duty that stands until its condition is excluded."""
    return REQUIRED if value == UNDETERMINED else value


def reach(book: Edition, item: Rule | Duty) -> Iterator[Condition]:
    """The conditions of an item and of every rule that it reads."""
    rules = {rule.id: rule for rule in book.rules}
    own = [item.when, *(exception.when for exception in item.unless)]
    if isinstance(item, Duty):
        own.append(item.advised_when)
    for condition in own:
        yield condition
        for part in walk(condition):
            if isinstance(part, Finding):
                yield from reach(book, rules[part.rule])
