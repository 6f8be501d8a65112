"""What holds for every incident: random answers against the promises of the contract.

`pytest tests/proof/test_properties.py` tries forty incidents a promise. HYPOTHESIS_PROFILE=middle
tries two thousand, HYPOTHESIS_PROFILE=long a hundred thousand (two to three hours on one core).

PROPERTY_SHARES=n lets a process try only the n-th part, rounded up. n runs with n different seeds
then make the whole, in as many processes as there are cores, and a run that is broken off keeps
the shares that ended. Hypothesis remembers every example of a run, so small shares also keep the
memory small. A hundred thousand in twenty shares, two at a time:

    seq 20 | HYPOTHESIS_PROFILE=long PROPERTY_SHARES=20 xargs -P 2 -I@ sh -c \
        'python -m pytest -q -p no:cacheprovider --hypothesis-seed=@ tests/proof/test_*properties.py > share-@.txt'

A failing share prints the incident; the same seed finds it again.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import event, given
from hypothesis import strategies as st

from decision_engine.facts import FACTS
from decision_engine.intake.answers import AnswerError, read
from decision_engine.language.condition import Is, walk
from decision_engine.outcome.fields import Fields
from decision_engine.outcome.make import decide
from decision_engine.outcome.text import as_line, as_text
from decision_engine.rulebook import edition
from decision_engine.views.page import page
from decision_engine.views.text import decision_text
from tests.proof import profile  # noqa: F401 - how many incidents are tried
from tests.proof.exactness import reach
from tests.proof.random_facts import DATES, admitted, dated, known_of, truths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from decision_engine.language.rule import Duty, Rule
    from decision_engine.rulebook import Edition

    type Facts = dict[str, Any]
    type Json = Mapping[str, Any]

# What a promise reads is made as `--fields` makes it: most of an outcome's time goes into its grounds.
SAID = Fields("conclusions,duties.status,open_facts")
CHANGING = Fields("duties.status,duties.would_change")
TIMED = Fields("duties.status,duties.deadlines,plan")


def outcome_of(facts: Facts) -> Json:
    """The whole outcome of the engine for raw facts."""
    return decide(read(facts)).outcome


def part_of(facts: Facts, fields: Fields) -> Json:
    """The chosen parts of the outcome."""
    return fields.of(decide(read(facts)))


def said_of(facts: Facts) -> Json:
    """What is concluded, how every duty stands and what is still open."""
    return part_of(facts, SAID)


def decided(outcome: Json) -> dict[str, str]:
    """Every conclusion and duty that is settled.

    The internal response stands while a leak is possible (GL3-5-2), so it counts as
    settled only when the leak itself is.
    """
    settled = {name: truth for name, truth in outcome["conclusions"].items() if truth != "unknown"}
    for duty in outcome["duties"]:
        waits = duty["id"] == "internal_response" and outcome["conclusions"]["leak_etc"] == "unknown"
        if duty["status"] != "undetermined" and not waits:
            settled[duty["id"]] = duty["status"]
    return settled


def undetermined(outcome: Json) -> set[str]:
    """The duties that are not settled."""
    return {duty["id"] for duty in outcome["duties"] if duty["status"] == "undetermined"}


@cache
def readers_of_unclear(since: str) -> dict[tuple[str, str], set[str]]:
    """For each answer of which nothing follows (`unclear`): the rules and duties that read it."""
    book = edition(date.fromisoformat(since))
    items: tuple[Rule | Duty, ...] = (*book.rules, *book.duties)
    readers: dict[tuple[str, str], set[str]] = {}
    for item in items:
        parts = (part for condition in reach(book, item) for part in walk(condition))
        for part in parts:
            if isinstance(part, Is):
                for answer in part.unclear:
                    readers.setdefault((part.fact, answer), set()).add(item.id)
    return readers


def left_open(truth: Facts, book: Edition) -> set[str]:
    """The rules and duties that read an answer of which nothing follows either way."""
    readers = readers_of_unclear(book.since)
    return {name for answer, names in readers.items() if truth[answer[0]] == answer[1] for name in names}


def learn(facts: Facts, truth: Facts, name: str) -> Facts:
    """One more true answer; who says that the items are complete has completed them."""
    more = {**facts, name: truth[name]}
    return {**more, "items": truth["items"]} if name == "items_settled" else more


@given(admitted())
def test_any_input_of_the_schema_is_answered_or_refused_with_a_reason(facts: Facts) -> None:
    """Only days out of order or out of range, and min over max, can be refused."""
    try:
        decision = decide(read(facts))
    except AnswerError as error:
        problems = error.problems
    else:
        problems = ()
        assert decision_text(page(decision))
    event("refused" if problems else "answered")
    for problem in problems:
        assert problem.fact in {*DATES, "persons", "persons_my_number"}
        assert problem.message.endswith("。")


@given(dated())
def test_days_in_order_are_always_answered_and_survive_json(facts: Facts) -> None:
    outcome = outcome_of(facts)
    assert json.loads(as_text(outcome)) == outcome
    assert as_line(outcome_of(json.loads(json.dumps(facts)))) == as_line(outcome)


@given(st.data())
def test_learning_more_never_undoes_what_is_decided(data: st.DataObject) -> None:
    """One more answer that agrees with the rest: nothing decided is withdrawn or turned.

    The contract's exceptions are outside by construction: a direct answer against what the
    rest implies, signs against "no leak" or signs reported later, a maximum of persons
    narrowed down, an assumed value replaced, another day of knowing (another law).
    """
    truth = data.draw(truths())
    less = data.draw(known_of(truth))
    missing = [name for name in truth if less.get(name) != truth[name]]
    if not missing:
        return
    learnt = data.draw(st.sampled_from(missing))
    before, after = decided(said_of(less)), decided(said_of(learn(less, truth, learnt)))
    assert {name: after.get(name) for name in before} == before, f"after learning {learnt}"


@given(st.data())
def test_what_is_decided_is_so_in_every_completion(data: st.DataObject) -> None:
    truth = data.draw(truths())
    less = data.draw(known_of(truth))
    before, after = decided(said_of(less)), decided(said_of(truth))
    event("some decided" if len(before) > 10 else "little decided")
    assert {name: after.get(name) for name in before} == before


@given(truths())
def test_a_whole_truth_leaves_nothing_open(truth: Facts) -> None:
    """Except where an answer itself decides nothing: 「そのほか」, a lost key, what a lawyer abroad must say."""
    decision = decide(read(truth))
    outcome, open_by_nature = said_of(truth), left_open(truth, decision.found.edition)
    waiting = {name for name, said in outcome["conclusions"].items() if said == "unknown"}
    assert waiting | undetermined(outcome) <= open_by_nature
    assert {duty for entry in outcome["open_facts"] for duty in entry["decides"]} <= open_by_nature


@given(dated(), st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(facts: Facts, random: Any) -> None:  # noqa: ANN401
    names = list(facts)
    random.shuffle(names)
    shuffled = {name: facts[name] for name in names}
    for name, value in shuffled.items():
        if isinstance(value, list):
            shuffled[name] = random.sample(value, len(value))
    assert as_line(outcome_of(shuffled)) == as_line(outcome_of(facts))


@given(dated(), dated())
def test_an_outcome_does_not_remember_other_incidents(facts: Facts, other: Facts) -> None:
    first = as_line(outcome_of(facts))
    outcome_of(other)
    assert as_line(outcome_of(facts)) == first


@given(dated())
def test_what_is_undetermined_says_what_would_decide_it(facts: Facts) -> None:
    outcome = said_of(facts)
    waiting = undetermined(outcome)
    listed = {duty for entry in outcome["open_facts"] for duty in entry["decides"]}
    assert listed == waiting
    names = [entry["fact"] for entry in outcome["open_facts"]]
    assert len(set(names)) == len(names)
    assert set(names) <= set(FACTS)


@given(st.data())
def test_answering_what_is_asked_settles_everything(data: st.DataObject) -> None:
    """From nothing or little: always the next open fact, truthfully, until nothing is open."""
    truth = data.draw(truths())
    facts = data.draw(known_of(truth))
    asked: list[str] = []
    outcome = said_of(facts)
    while openly := [name for name in _open(outcome) if name not in asked]:
        asked.append(openly[0])
        facts = {**facts, openly[0]: truth[openly[0]]}
        if openly[0] == "items_settled":
            facts["items"] = truth["items"]  # who says that this is all has completed the list
        outcome = said_of(facts)
    event(f"{len(asked) // 5 * 5} questions or more")
    assert undetermined(outcome) <= left_open(truth, decide(read(truth)).found.edition)
    whole = decided(said_of(truth))
    assert {name: whole.get(name) for name in decided(outcome)} == decided(outcome)


def _open(outcome: Json) -> Iterator[str]:
    for entry in outcome["open_facts"]:
        yield entry["fact"]


@given(dated(), st.data())
def test_what_would_change_a_duty_does_change_it(facts: Facts, data: st.DataObject) -> None:
    outcome = part_of(facts, CHANGING)
    changes = [(duty["id"], change) for duty in outcome["duties"] for change in duty["would_change"]]
    if not changes:
        return
    name, change = data.draw(st.sampled_from(changes))
    after = said_of({**facts, change["fact"]: change["to"]})
    statuses = {duty["id"]: duty["status"] for duty in after["duties"]}
    assert statuses[name] == change["status"]
    before = {duty["id"]: duty["status"] for duty in outcome["duties"]}
    assert before[name] != change["status"]


@given(dated(), st.data())
def test_a_change_that_is_not_listed_changes_nothing(facts: Facts, data: st.DataObject) -> None:
    """Any other answer to one question: every duty that it turns was announced with that status."""
    single = [name for name, fact in FACTS.items() if fact.kind in {"choice", "yes_no"}]
    name = data.draw(st.sampled_from(single))
    value = data.draw(st.sampled_from([choice.id for choice in FACTS[name].choices]))
    outcome, after = part_of(facts, CHANGING), said_of({**facts, name: value})
    for duty, changed in zip(outcome["duties"], after["duties"], strict=True):
        if duty["status"] != changed["status"]:
            announced = {(change["fact"], change["status"]) for change in duty["would_change"]}
            assert (name, changed["status"]) in announced, duty["id"]


@given(dated())
def test_a_deadline_comes_after_its_beginning(facts: Facts) -> None:
    outcome = part_of(facts, TIMED)
    for duty in outcome["duties"]:
        for deadline in duty["deadlines"]:
            known = date.fromisoformat(facts["known_on"])
            due = date.fromisoformat((deadline.get("due") or deadline["due_at"])[:10])
            first = date.fromisoformat(deadline.get("from", known.isoformat()))
            assert known <= first <= due
            counted_from = date.fromisoformat(str(facts.get("threshold_known_on", facts["known_on"])))
            assert due <= counted_from + timedelta(days=70)  # the longest period and the days rolled
            assert deadline["working"]
    if "known_on" not in facts:
        assert not [duty["id"] for duty in outcome["duties"] if duty["deadlines"]]


@given(dated())
def test_a_duty_that_is_not_required_has_no_deadline_and_no_task(facts: Facts) -> None:
    outcome = part_of(facts, TIMED)
    idle = {duty["id"] for duty in outcome["duties"] if duty["status"] == "not_required"}
    assert not [duty["id"] for duty in outcome["duties"] if duty["id"] in idle and duty["deadlines"]]
    assert not [task["id"] for task in outcome["plan"] if task["duty"] in idle]
