"""What answers can still become: the possible worlds behind a set of answers, fact group by group.

An *atom* is a leaf of a condition, or a whole `Answered` node: what the rest of the tree combines.
Facts that one atom reads together form a *group*; groups share no fact, so they vary independently.
A group is in a *state*: what is answered about its facts. The *worlds* of a state are the yes/no
readings of its atoms that further answers can still bring about:

- an open fact may take any of its values; an unsettled set may gain members until it is settled;
- evidence (signs) that nobody reported counts as not reported and is not completed, and while it
  is reported the fact that would deny it is not completed with the denial (contract: suspected);
- an unanswered direct answer stays unanswered unless what is inferred in its place stays unknown;
- a part that is not counted is never more than its whole (but says nothing of a whole that is open);
- a count with a known maximum is complete (the maximum *is* the assessment); an open maximum may
  still become any number that is not below the minimum;
- what stays unknown though everything is answered (`other`, unread free text, evidence against a
  denial) may be either.

The truth of every atom comes from the engine's own compiled test, so that this module holds no
second description of a leaf. Values that no atom tells apart count as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations, product
from typing import TYPE_CHECKING

from decision_engine.decide.leaf import facts_read, truth_of
from decision_engine.facts import FACTS
from decision_engine.language.condition import (
    NO,
    UNKNOWN,
    YES,
    Answered,
    Condition,
    Finding,
    Includes,
    Is,
    Over,
    Reported,
    children,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    type State = dict[str, object]  # answered facts of one group; open facts are absent
    type Truths = tuple[int, ...]  # one per atom
    type Worlds = frozenset[Truths]


def atoms(condition: Condition) -> Iterator[Condition]:
    """The leaves that a tree combines; findings and constants are none of them."""
    if isinstance(condition, (Is, Includes, Reported, Over, Answered)):
        yield condition
    else:
        for part in children(condition):
            yield from atoms(part)


@dataclass(frozen=True)
class Kind:
    """One class of states that nothing tells apart, with an example to show."""

    truths: Truths
    worlds: Worlds
    example: State
    pulled: tuple[int, ...]  # kinds reached by answering the facts that pull both ways


class Group:
    """Facts that some atom reads together, with every distinguishable state."""

    def __init__(self, facts: tuple[str, ...], members: tuple[Condition, ...], pulled: Iterable[str]) -> None:
        self.facts = facts
        self.atoms = members
        self._leaves = [leaf for atom in members for leaf in walk(atom) if not isinstance(leaf, Finding)]
        self._pulled = tuple(fact for fact in facts if fact in set(pulled))
        self._choices = {fact: self._values(fact) for fact in facts}
        self._answered = {leaf.fact: leaf.otherwise for leaf in self._leaves if isinstance(leaf, Answered)}
        self._worlds: dict[object, Worlds] = {}
        self.kinds = self._kinds()

    def truths(self, state: Mapping[str, object]) -> Truths:
        """What the engine makes of the atoms in this state."""
        return tuple(truth_of(atom, state, {}) for atom in self.atoms)

    def _values(self, fact: str) -> list[object]:
        """One value of each kind that the atoms tell apart."""
        kind = FACTS[fact].kind
        if kind == "count":
            return self._counts()
        if kind == "set":
            return self._sets(fact)
        named = {
            value
            for leaf in self._leaves
            if isinstance(leaf, Is) and leaf.fact == fact
            for value in (*leaf.values, *leaf.unclear)
        }
        named |= {leaf.denied[1] for leaf in self._leaves if isinstance(leaf, Reported) and leaf.denied}
        if kind == "yes_no" or fact in {leaf.fact for leaf in self._leaves if isinstance(leaf, Answered)}:
            return [choice.id for choice in FACTS[fact].choices]
        seen: dict[object, object] = {}
        for choice in FACTS[fact].choices:
            seen.setdefault(self._marks(fact, choice.id) if choice.id in named else None, choice.id)
        return list(seen.values())

    def _marks(self, fact: str, value: str) -> tuple[object, ...]:
        """How the leaves on the fact see one value, or one member of a set."""
        marks: list[object] = []
        for leaf in self._leaves:
            if isinstance(leaf, (Is, Includes)) and leaf.fact == fact:
                marks.append((value in leaf.values, value in leaf.unclear))
            elif isinstance(leaf, Reported):
                marks.append((leaf.fact == fact and value in leaf.values, leaf.denied == (fact, value)))
        return tuple(marks)

    def _counts(self) -> list[object]:
        limits = sorted({leaf.limit for leaf in self._leaves if isinstance(leaf, Over)})
        exact: list[object] = [(n, n) for limit in limits for n in (limit, limit + 1)]
        ranges = [(0, limit + 1) for limit in limits] + [(0, limits[0])]
        return [*exact, *ranges, *((low, None) for low in (0, *(limit + 1 for limit in limits)))]

    def _sets(self, fact: str) -> list[object]:
        seen: dict[object, str] = {}
        for choice in FACTS[fact].choices:
            seen.setdefault(self._marks(fact, choice.id), choice.id)
        members = tuple(seen.values())
        subsets = chain.from_iterable(combinations(members, size) for size in range(len(members) + 1))
        return [frozenset(subset) for subset in subsets]

    def states(self) -> Iterator[State]:
        """Every combination of answers to the facts of the group, open facts included."""
        for choice in product(*((None, *self._choices[fact]) for fact in self.facts)):
            yield {fact: value for fact, value in zip(self.facts, choice, strict=True) if value is not None}

    def worlds(self, state: State) -> Worlds:
        """Every yes/no reading of the atoms that further answers can bring about."""
        key = frozenset(state.items())
        if key not in self._worlds:
            found: set[Truths] = set()
            for complete in self._completions(state):
                options = ((NO, YES) if truth == UNKNOWN else (truth,) for truth in self.truths(complete))
                found.update(product(*options))
            self._worlds[key] = frozenset(found)
        return self._worlds[key]

    def _completions(self, state: State) -> Iterator[State]:
        inferred = [fact for fact in self.facts if fact not in self._answered]
        for choice in product(*(self._ends(fact, state) for fact in inferred)):
            facts = {fact: value for fact, value in zip(inferred, choice, strict=True) if value is not None}
            direct = {fact: state[fact] for fact in self._answered if fact in state}
            if self._fits(facts, state):
                yield from self._direct({**facts, **direct})

    def _fits(self, complete: State, state: State) -> bool:
        """Whether what is still to be counted of a part can be so many of its whole."""
        for leaf in self._leaves:
            if isinstance(leaf, Over) and leaf.within:
                own, whole = complete[leaf.fact], complete[leaf.within]
                assert isinstance(own, tuple)
                assert isinstance(whole, tuple)
                said = state.get(leaf.fact, (0, None))
                assert isinstance(said, tuple)
                if said[1] is None and own[0] > max(said[0], whole[1]):
                    return False
        return True

    def _direct(self, complete: State) -> Iterator[State]:
        """Direct answers where the rest leaves it unknown; otherwise they stay as they are."""
        for fact, otherwise in self._answered.items():
            if fact not in complete and truth_of(otherwise, complete, {}) == UNKNOWN:
                for value in ("yes", "no"):
                    yield from self._direct({**complete, fact: value})
                return
        yield complete

    def _ends(self, fact: str, state: State) -> list[object]:
        """The values with which one fact may end."""
        value = state.get(fact)
        if any(isinstance(leaf, Reported) and leaf.fact == fact for leaf in self._leaves):
            return [value]
        settled = FACTS[fact].settled_by
        if settled and state.get(settled) != "yes":
            held = value if isinstance(value, frozenset) else frozenset()
            return [end for end in self._choices[fact] if isinstance(end, frozenset) and held <= end]
        if fact in {FACTS[name].settled_by for name in self.facts}:
            return ["yes"]
        if FACTS[fact].kind == "count":
            return self._count_ends(fact, value)
        if value is not None:
            return [value]
        return [end for end in self._choices[fact] if not self._is_denial(fact, end, state)]

    def _count_ends(self, fact: str, value: object) -> list[object]:
        low, high = value if isinstance(value, tuple) else (0, None)
        if high is not None:
            return [value]
        exact = [pair for pair in self._choices[fact] if isinstance(pair, tuple) and pair[0] == pair[1]]
        return [pair for pair in exact if pair[0] >= low] or [(low, low)]

    def _is_denial(self, fact: str, value: object, state: State) -> bool:
        for leaf in self._leaves:
            if isinstance(leaf, Reported) and leaf.denied == (fact, value):
                evidence = state.get(leaf.fact)
                if isinstance(evidence, frozenset) and evidence & set(leaf.values):
                    return True
        return False

    def _kinds(self) -> list[Kind]:
        places: dict[object, int] = {}
        examples: list[tuple[Truths, Worlds, State]] = []
        place_of: dict[frozenset[tuple[str, object]], int] = {}
        for state in sorted(self.states(), key=len):
            truths, worlds = self.truths(state), self.worlds(state)
            pulled = tuple(self.truths(end) for end in self.pulls(state))
            key = (truths, worlds, pulled)
            if key not in places:
                places[key] = len(examples)
                examples.append((truths, worlds, state))
            place_of[frozenset(state.items())] = places[key]
        return [
            Kind(truths, worlds, state, tuple(place_of[frozenset(end.items())] for end in self.pulls(state)))
            for truths, worlds, state in examples
        ]

    def pulls(self, state: State) -> list[State]:
        """The states after every answer to the open facts that pull both ways (none: no such fact)."""
        openly = [fact for fact in self._pulled if fact not in state]
        if not openly:
            return []
        answers = product(*(self._choices[fact] for fact in openly))
        return [{**state, **dict(zip(openly, answer, strict=True))} for answer in answers]


def groups(conditions: Iterable[Condition], pulled: Iterable[str] = ()) -> list[Group]:
    """The groups of facts behind the conditions, in the order in which the atoms appear."""
    found = list(dict.fromkeys(atom for condition in conditions for atom in atoms(condition)))
    sets: list[set[str]] = []
    for atom in found:
        facts = set(facts_read(atom))
        touched = [other for other in sets if other & facts]
        sets = [other for other in sets if not other & facts]
        sets.append(facts.union(*touched))
    made = []
    for facts in sets:
        members = tuple(atom for atom in found if set(facts_read(atom)) <= facts)
        ordered = tuple(name for name in FACTS if name in facts)
        made.append(_group(ordered, members, tuple(fact for fact in ordered if fact in set(pulled))))
    return made


@cache
def _group(facts: tuple[str, ...], members: tuple[Condition, ...], pulled: tuple[str, ...]) -> Group:
    """A group, made once for all rules and editions that read the same atoms."""
    return Group(facts, members, pulled)
