"""What is known later restarts a count only where the law lets it: the number of people alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.engine.dated import MISSENT, deadlines, working

LATER = {"known_on": "2026-11-04", "threshold_known_on": "2026-11-09", "as_of": "2026-11-10"}


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        ("report_commission", {}),
        ("report_my_number", {"my_number": "yes", "persons_my_number": 1001, "exposed_to_public": "no"}),
        ("report_public_body", {"entity": "public_body"}),
    ],
)
def test_only_a_head_count_restarts_the_count(duty: str, facts: dict[str, Any]) -> None:
    """The legal dates from the later day, and beside them the safe dates from the first day."""
    found = deadlines({**MISSENT, **facts, **LATER}, duty)
    assert list(found) == ["preliminary", "preliminary_safe", "final", "final_safe"]
    assert (found["preliminary"]["from"], found["preliminary"]["due"]) == ("2026-11-11", "2026-11-13")
    assert (found["preliminary_safe"]["from"], found["preliminary_safe"]["due"]) == (
        "2026-11-06",
        "2026-11-08",
    )
    assert found["final"]["due"] == "2026-12-08"
    assert found["final_safe"]["due"] == "2026-12-03"
    assert [found[name]["basis"] for name in found] == ["guide", "guide", "statutory", "guide"]
    assert "2026-11-09" in working(found["final"])
    assert "安全側" in working(found["final_safe"])


@pytest.mark.parametrize(
    ("duty", "facts"),
    [
        ("report_commission", {"items": ["medical_history"]}),
        ("report_commission", {"items": ["card_number"]}),
        ("report_commission", {"cause": "stolen_item"}),
        ("report_my_number", {"my_number": "yes", "my_number_system": "yes"}),
        ("report_my_number", {"my_number": "yes", "cause": "insider"}),
        ("report_my_number", {"my_number": "yes", "exposed_to_public": "yes"}),
        ("report_public_body", {"entity": "public_body", "items": ["medical_history"]}),
        ("report_public_body", {"entity": "public_body", "items": ["card_number"]}),
        ("report_public_body", {"entity": "public_body", "cause": "insider"}),
        ("report_public_body", {"entity": "public_body", "ordinance_special_care": "yes"}),
    ],
)
def test_another_kind_from_the_start_keeps_the_first_day(duty: str, facts: dict[str, Any]) -> None:
    found = deadlines({**MISSENT, **facts, **LATER}, duty)
    assert list(found) == ["preliminary", "final"]
    assert found["preliminary"]["from"] == "2026-11-06"
    assert "2026-11-04" in working(found["final"])


def test_while_another_kind_is_possible_the_earlier_day_stands() -> None:
    """Whether only the head count applies is open: count from the first day and say what may change."""
    found = deadlines({**MISSENT, **LATER, "cause": "lost_item"})
    assert list(found) == ["preliminary", "final"]
    assert found["final"]["due"] == "2026-12-03"
    assert "基準を超えると分かった日から数えます" in working(found["final"])


def test_the_same_day_does_not_restart_anything() -> None:
    found = deadlines({**MISSENT, **LATER, "threshold_known_on": "2026-11-04"})
    assert list(found) == ["preliminary", "final"]
