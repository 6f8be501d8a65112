"""A link with answers: it opens where its answers lead, and a damaged one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from decision_engine.record.link import fragment_of
from tests.browser.tool_page import question, wait_ready

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_a_link_brings_the_answers_and_leaves_the_address(open_page: OpenPage, site_url: str) -> None:
    fragment = fragment_of({"known_on": "2026-11-20", "cause": "lost_item"})
    page = open_page(f"{site_url}navi/#facts={fragment}", timezone_id="Asia/Tokyo")
    wait_ready(page)
    page.locator("#q-cause input[value=lost_item]:checked").wait_for(state="attached")
    assert question(page, "known_on").locator("input").first.input_value() == "2026-11-20"
    page.get_by_text("わたしたちは、どれですか。").wait_for()  # what happened is known
    assert "#facts" not in page.url


def test_a_link_that_settles_the_reports_opens_the_answer(open_page: OpenPage, site_url: str) -> None:
    known = {"known_on": "2026-11-20", "entity": "business", "role": "own", "information": "personal_data"}
    event = {"cause": "mail_misaddressed", "leak": "occurred", "loss": "none", "damage": "none", "signs": []}
    about = {"items": ["name", "email"], "items_settled": "yes", "persons": 20}
    guards = {"encryption_strong": "no", "recovered_unseen": "no"}
    fragment = fragment_of({**known, **event, **about, **guards})
    page = open_page(f"{site_url}navi/#facts={fragment}", timezone_id="Asia/Tokyo")
    page.locator("#navi-answer .navi-headline", has_text="義務ではない").wait_for()
    page.go_back()
    page.get_by_text("何が起きましたか。").wait_for()


def test_the_hour_is_asked_after_the_day_where_a_clock_runs_in_hours(
    open_page: OpenPage, site_url: str
) -> None:
    """Two screens of one name: the second comes once the day is known."""
    event = {"cause": "unauthorized_access", "leak": "occurred", "loss": "none", "damage": "none"}
    about = {"information": "personal_data", "items": ["name"], "items_settled": "yes", "persons": 20}
    who = {"entity": "business", "role": "own", "abroad": ["eu"], "contactable": "all", "my_number": "no"}
    guards = {"encryption_strong": "no", "recovered_unseen": "no", "exposed_to_public": "no", "signs": []}
    fragment = fragment_of({**event, **about, **who, **guards})
    page = open_page(f"{site_url}navi/#facts={fragment}", timezone_id="Asia/Tokyo")
    page.get_by_text("会社がこの件を知ったのは、いつですか。").wait_for()
    page.get_by_role("button", name="きょう").click()
    page.get_by_role("button", name="次へ").click()
    expect(question(page, "known_at").locator("legend")).to_be_focused()


def test_what_is_answered_while_a_link_opens_stays(open_page: OpenPage, site_url: str) -> None:
    fragment = fragment_of({"known_on": "2026-11-20", "leak": "none", "persons": 3})
    page = open_page(f"{site_url}navi/#facts={fragment}", timezone_id="Asia/Tokyo")
    page.get_by_label("メールを違う相手に送った").check()
    page.get_by_text("リンクの答えを開きました").wait_for()
    assert question(page, "known_on").locator("input").first.input_value() == "2026-11-20"
    assert question(page, "leak").locator("input[value=occurred]").is_checked()
    assert question(page, "cause").locator("input[value=mail_misaddressed]").is_checked()


def test_a_damaged_link_is_refused_politely(open_page: OpenPage, site_url: str) -> None:
    page = open_page(f"{site_url}navi/#facts=1.abc.def", timezone_id="Asia/Tokyo")
    wait_ready(page)
    page.get_by_text("このリンクは途中で切れたか").wait_for()
    assert not page.locator("#q-cause input:checked").count()
    page.get_by_label("メールを違う相手に送った").check()
    page.locator("#navi-standing .navi-headline").wait_for(state="attached")
    page.wait_for_timeout(500)
    assert page.get_by_text("何が起きましたか。").is_visible(), "a press on a choice goes on by itself"
