"""Undecided exactly when the answers that are still missing can decide it either way.

The engine reads unknown by three-valued logic, which may stay unknown although every completion
agrees ("a or not a"). This test proves for every rule and duty of every edition that it does not,
over all answers to all facts that it reads, open answers included.

How it covers them all: facts that one leaf reads together form a group, whose states are listed
one by one and merged only where no leaf and no completion tells them apart (tests/proof/worlds.py);
groups share no fact, so their states combine freely, and a decision diagram (tests/proof/diagrams.py)
holds the answer for every combination without listing it. Two diagrams are built: the engine's
answer (Kleene, then the tries of `pulls_both_ways`), and what all completions agree on. The rule
is exact when both are the same function.
"""

from __future__ import annotations

import datetime as dt
import random
from functools import cache
from itertools import product
from math import prod
from typing import TYPE_CHECKING

import pytest

from decision_engine.decide.findings import Evaluator
from decision_engine.decide.leaf import facts_read
from decision_engine.facts import FACTS
from decision_engine.language.condition import WORDS, Is, Over, all_of, any_of, not_
from decision_engine.language.rule import Rule
from decision_engine.rulebook import CHANGES, Edition, edition
from tests.proof.exactness import Proof, reach

if TYPE_CHECKING:
    from decision_engine.language.rule import Duty

BOOKS = [edition(dt.date.fromisoformat(day)) for day in CHANGES]
SEED = 20261123
NAIVE_LIMIT = 4_000


def unchanged(item: Rule | Duty, book: Edition) -> bool:
    """Whether an earlier edition already holds this item with the same rules below it."""
    number = BOOKS.index(book)
    if number == 0:
        return False
    before = BOOKS[number - 1]
    if item not in (*before.rules, *before.duties):
        return False
    return list(reach(before, item)) == list(reach(book, item))


def every(book: Edition) -> list[Rule | Duty]:
    """The rules and duties of an edition."""
    return [*book.rules, *book.duties]


PAIRS = [(book, item) for book in BOOKS for item in every(book) if not unchanged(item, book)]


@cache
def proof(number: int) -> Proof:
    """The proof of one pair, made once."""
    return Proof(*PAIRS[number])


@pytest.mark.parametrize("number", range(len(PAIRS)), ids=[f"{item.id}@{book.since}" for book, item in PAIRS])
def test_it_is_undecided_exactly_when_the_completions_differ(number: int) -> None:
    """The message is the smallest set of answers for which it is not so."""
    assert proof(number).counterexample() == ""


def test_the_proof_covers_every_rule_and_duty_of_every_edition() -> None:
    covered = {(item.id, item.since) for _, item in PAIRS}
    assert covered == {(item.id, item.since) for book in BOOKS for item in every(book)}


def any_answers(chance: random.Random) -> dict[str, object]:
    """Some answers to some facts, as the reader of answers would hand them on."""
    values: dict[str, object] = {}
    openness = chance.random()
    for fact in FACTS.values():
        if fact.kind in {"date", "time"} or chance.random() < openness:
            continue
        if fact.kind == "count":
            low = chance.choice((0, 99, 100, 101, 498, 499, 500, 999, 1000, 1001, 5000))
            values[fact.id] = (low, chance.choice((None, low, low + chance.randrange(1500))))
        elif fact.kind == "set":
            some = [choice.id for choice in fact.choices if chance.random() < chance.random() ** 3]
            values[fact.id] = frozenset(some)
        else:
            values[fact.id] = chance.choice(fact.choices).id
    return values


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.since)
def test_the_proof_speaks_of_the_engine_itself(book: Edition) -> None:
    """For random answers the modelled rule or duty says what the engine says."""
    chance = random.Random(SEED)  # noqa: S311 - a sample to test with
    evaluator = Evaluator(book)
    mine = [number for number, (own, _) in enumerate(PAIRS) if own is book]
    for _ in range(60):
        values = any_answers(chance)
        found = evaluator.decide(values)
        for number in mine:
            item = PAIRS[number][1]
            said = WORDS[found.truths[item.id]] if isinstance(item, Rule) else found.statuses[item.id]
            assert proof(number).said_about(values) == said, (item.id, values)


def plain_facts(rule: Rule, book: Edition) -> tuple[str, ...]:
    """The facts of a rule when none of them has a special standing, else none."""
    facts = tuple(dict.fromkeys(f for condition in reach(book, rule) for f in facts_read(condition)))
    special = {"signs", "malicious", "special_care", "financial_harm", "my_number", "items", "cause"}
    return () if special & set(facts) or "persons" in facts else facts


NAIVE = [
    (rule, facts)
    for rule in BOOKS[-1].rules
    if (facts := plain_facts(rule, BOOKS[-1]))
    and prod(len(FACTS[f].choices) + 1 for f in facts) <= NAIVE_LIMIT
]


@pytest.mark.parametrize(("rule", "facts"), NAIVE, ids=[rule.id for rule, _ in NAIVE])
def test_listing_every_answer_one_by_one_comes_to_the_same(rule: Rule, facts: tuple[str, ...]) -> None:
    """Where the combinations are few, no reduction and no diagram: each answer, each completion."""
    evaluator = Evaluator(BOOKS[-1])
    choices = [tuple(choice.id for choice in FACTS[fact].choices) for fact in facts]
    truth = {
        answers: evaluator.decide(dict(zip(facts, answers, strict=True))).truths[rule.id]
        for answers in product(*choices)
    }
    for answers in product(*((None, *values) for values in choices)):
        given = {fact: answer for fact, answer in zip(facts, answers, strict=True) if answer}
        ends = {
            found
            for complete, found in truth.items()
            if all(answer in (None, end) for answer, end in zip(answers, complete, strict=True))
        }
        said = evaluator.decide(given).truths[rule.id]
        assert said == (ends.pop() if len(ends) == 1 else 1), (rule.id, given)


@pytest.mark.parametrize(
    ("when", "smallest"),
    [
        (any_of(Is("leak", ("none",)), not_(Is("leak", ("none",)))), "{}"),
        (all_of(Is("p_mark", ("yes",)), Is("p_mark", ("no",))), "{}"),
        (any_of(Is("listed", ("no",)), Over("persons", 1000), not_(Over("persons", 100))), ""),
        (any_of(Over("persons", 100), not_(Over("persons", 1000))), "{}"),
    ],
)
def test_the_proof_finds_a_rule_that_is_not_exact(when: object, smallest: str) -> None:
    """Otherwise it would prove nothing: a or not a, a and not a, overlapping thresholds."""
    rule = Rule("example", "", when, ("gl.2-1",), "", "", "")  # type: ignore[arg-type]
    found = Proof(Edition("2022-04-01", (rule,), ()), rule).counterexample()
    assert (smallest in found) if smallest else (found == "")
