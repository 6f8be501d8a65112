"""The drills can be read and printed without any script: every choice, its price and the rules' answer."""

from __future__ import annotations

from decision_engine.training.drills import DRILLS
from decision_engine.training.readiness import CARD_FIELDS, READINESS
from decision_engine.training.run import play
from publishing.pages.drill_pages import drill_pages

PAGES = {page.path: page.markdown for page in drill_pages()}


def test_every_drill_has_a_page_with_every_choice_its_price_and_the_answer_of_the_rules() -> None:
    for found in DRILLS:
        text = PAGES[f"training/{found.id}.md"]
        for step in play(found)["steps"]:
            assert step["headline"] in text
            for option in step["options"]:
                assert option["text"] in text
                assert option["says"] in text
                assert (f"{option['days']}日の遅れ" if option["days"] else "遅れはありません") in text


def test_the_page_of_everything_leads_to_each_drill_and_holds_checklist_and_card() -> None:
    text = PAGES["training.md"]
    assert all(f"](training/{found.id}.md)" in text for found in DRILLS)
    assert all(item.question in text for item in READINESS)
    assert all(field.label in text for field in CARD_FIELDS)
