"""A clerk's story ends where it should, asked in the page's own order; a tempting wrong press is met with an objection.

One page serves all walks: 「答えをすべて消す」 between them has to leave nothing behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.facts.exits import EXITS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.rules import CAUTIONS
from decision_engine.views.page import page as view_of
from tests.browser.tool_page import wait_ready
from tests.browser.walker import PHONE, Clerk, Story, afresh, report, stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

STORIES = stories()
TRAPS = [story for story in STORIES if story.trap]
EXIT_FACTS = {found.id: found.fact for found in EXITS}
TEXTS = {caution.id: caution.text for caution in CAUTIONS}
REPORTS = ("report_commission", "report_my_number", "report_public_body", "notify_persons")
WAITING_MS = 20_000


@pytest.fixture(scope="module")
def shared(browser: Browser, site_url: str) -> Iterator[Page]:
    """One phone, one engine, for all walks."""
    context = browser.new_context(viewport=PHONE, locale="ja-JP", timezone_id="Asia/Tokyo")
    page = context.new_page()
    page.set_default_timeout(WAITING_MS)
    page.goto(f"{site_url}navi/")
    wait_ready(page)
    yield page
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_story_told_by_a_clerk_ends_right(shared: Page, story: Story) -> None:
    afresh(shared)
    Clerk(shared, story.truth, story.ways).walk()
    found = report(shared)
    assert found["status"] == story.ends
    assert {duty for duty in story.duties if duty in REPORTS} <= set(found["required"])


@pytest.mark.browser
@pytest.mark.parametrize("story", TRAPS, ids=lambda story: story.id)
def test_a_tempting_wrong_press_meets_an_objection(shared: Page, story: Story) -> None:
    """An exit asks its conditions and stays shut while they are blank; a caution speaks; else the report still stands."""
    afresh(shared)
    exit_fact = EXIT_FACTS.get(story.trap.get("exit", ""), "")
    caution = TEXTS.get(story.trap.get("caution", ""), "").split("{", 1)[0]
    clerk = Clerk(shared, {**story.truth, **story.trap["presses"]}, story.ways, conditions=None)
    walked = clerk.walk(until=exit_fact)
    found = report(shared)
    heard = [*walked.met, *found["warnings"]]
    if exit_fact:
        assert found["status"] != "not_required"
        assert exit_fact in heard or found["status"] == "required"
    elif caution:
        assert any(text.startswith(caution) for text in heard)
    else:
        assert story.trap["rests"] in found["rests"]


@pytest.mark.parametrize("story", TRAPS, ids=lambda story: story.id)
def test_who_insists_on_the_wrong_answer_is_told_what_it_rests_on(story: Story) -> None:
    """All conditions of the exit answered はい: a 「義務ではない」 names the exit, or a caution stands beside it."""
    view = view_of(decide(read({**story.truth, **story.trap["presses"]})))
    if view["headline"]["status"] == "not_required":
        named = {rest["fact"] for rest in view["rests"]}
        warned = {warning["fact"] for warning in view["warnings"]}
        assert named.union(warned).intersection(story.trap["presses"])
