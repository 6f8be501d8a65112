"""A clerk's story ends where it should, asked in the page's own order; an exit answered wrongly is named in the answer.

One page serves all walks: 「答えをすべて消す」 between them has to leave nothing behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from decision_engine.views.page import page as view_of
from tests.browser.tool_page import wait_ready
from tests.browser.walker import PHONE, Story, afresh, report, stories, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

STORIES = stories()
TRAPS = [story for story in STORIES if story.trap]
REPORTS = ("report_commission", "report_my_number", "report_public_body", "notify_persons")
WAITING_MS = 20_000
# Of the longest story; the median is half of it.
MOST_SCREENS = 12
MOST_PRESSES = 40


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
    walked = walk(shared, story.truth, story.ways)
    found = report(shared)
    print(story.id, len(walked.screens), walked.presses)  # noqa: T201 - the figures
    assert len(walked.screens) <= MOST_SCREENS
    assert walked.presses <= MOST_PRESSES
    assert found["status"] == story.ends
    assert {duty for duty in story.duties if duty in REPORTS} <= set(found["required"])


@pytest.mark.parametrize("story", TRAPS, ids=lambda story: story.id)
def test_who_insists_on_the_wrong_answer_is_told_what_it_rests_on(story: Story) -> None:
    """All conditions of the exit answered はい: a 「義務ではない」 names the exit, or a caution stands beside it."""
    view = view_of(decide(read({**story.truth, **story.trap["presses"]})))
    if view["headline"]["status"] == "not_required":
        named = {rest["fact"] for rest in view["rests"]}
        warned = {warning["fact"] for warning in view["warnings"]}
        assert named.union(warned).intersection(story.trap["presses"])


@pytest.mark.browser
@pytest.mark.parametrize("story", TRAPS, ids=lambda story: story.id)
def test_a_tempting_press_never_ends_in_an_unspoken_no(shared: Page, story: Story) -> None:
    """Half-way too, where the page stops asking: an honest reader cannot affirm every condition of the exit."""
    afresh(shared)
    walk(shared, {**story.truth, **story.trap["presses"]}, story.ways, conditions="unsure")
    found = report(shared)
    if found["status"] == "not_required":
        assert found["warnings"] or set(found["rests"]).intersection(story.trap["presses"])
