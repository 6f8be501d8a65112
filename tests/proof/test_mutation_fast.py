"""A sample of the mutants of the rulebook: whatever is changed a little, some test notices."""

from __future__ import annotations

from decision_engine.rulebook import ITEMS
from tests.proof.mutants import mutants
from tests.proof.mutation import Court, judged
from tests.proof.side_mutants import noticed, prepare, side_mutants

EVERY = 97


def test_a_sample_of_wrong_rulebooks_is_noticed() -> None:
    """Every 97th mutant; `python -m tests.proof.mutation` tries all of them."""
    court = Court()
    assert court.broken == [], "witnesses that contradict the right rulebook"
    verdicts = judged(court, EVERY)
    assert len(verdicts) >= 20
    assert [verdict.mutant.name for verdict in verdicts if verdict.level is None] == []


def test_a_sample_of_wrong_cautions_coming_changes_and_closed_days_is_noticed() -> None:
    """Every 29th; a closed day by a hand-counted deadline or by another library, never by luck."""
    prepare()
    sample = [side for number, side in enumerate(side_mutants()) if number % 29 == 0]
    assert {side.kind for side in sample} >= {"注意の条件", "祝日"}
    assert [side.says for side in sample if noticed(side) is None] == []


def test_every_rule_and_duty_has_mutants_of_its_own() -> None:
    changed = {(mutant.item.id, mutant.item.since) for mutant in mutants()}
    assert changed == {(item.id, item.since) for item in ITEMS}
