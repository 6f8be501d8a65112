"""A drill is played step by step and compared at the end; the emergency card is filled in, printed, and kept only if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from decision_engine.training.run import drill, play

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import OpenPage, Watch

pytestmark = pytest.mark.browser

KEPT = "() => localStorage.getItem('emergency-card')"


@pytest.mark.parametrize("wrong", [False, True])
def test_a_drill_is_played_by_keyboard_and_ends_with_what_the_engine_says(
    open_page: OpenPage, site_url: str, *, wrong: bool
) -> None:
    found = drill("letter")
    pick = max if wrong else min
    picked = [pick(step.choices, key=lambda choice: choice.days) for step in found.steps]
    result = play(found, [choice.id for choice in picked])
    page = open_page(f"{site_url}training/letter/", width=390)
    assert page.locator("#step-2").is_visible(), "whole without a press"
    page.get_by_role("button", name="一問ずつ").press("Enter")
    assert page.locator("#step-2").is_hidden()
    for number, choice in enumerate(picked, start=1):
        assert page.get_by_text(found.steps[number - 1].question).is_visible()
        rules = page.locator("details:visible", has_text="この時点のルールの答え")
        assert rules.count() == number - 1
        page.locator("summary:visible", has_text=choice.text).press("Enter")
        last = number == len(picked)
        page.get_by_role("button", name="結びへ" if last else "次の知らせへ").press("Enter")
    compared = page.locator(".drill-compared")
    assert compared.locator("tbody tr").count() == len(picked)
    text = compared.inner_text()
    assert (f"合わせて{result['lost']}日" if wrong else "失った日は、ありません") in text
    assert f"足すと、{result['actual']}日目" in text
    assert (f"{result['late']}日の遅れです" if result["late"] else "間に合います") in text
    page.get_by_role("button", name="最初から").click()
    assert page.locator(".drill-compared").count() == 0
    assert page.locator("#step-2").is_hidden()
    assert page.locator(".drill-chosen").count() == 0


def test_the_first_answer_that_was_opened_stays_the_choice(open_page: OpenPage, site_url: str) -> None:
    """Reading the other answers afterwards changes nothing."""
    page = open_page(f"{site_url}training/letter/")
    page.get_by_role("button", name="一問ずつ").click()
    choices = drill("letter").steps[0].choices
    for choice in (choices[1], choices[0]):
        page.locator("summary", has_text=choice.text).first.click()
    assert page.locator(".drill-chosen").count() == 1
    assert choices[1].text in page.locator("summary", has=page.locator(".drill-chosen")).inner_text()


def test_the_emergency_card_is_kept_only_if_asked_and_fits_one_page(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_page(f"{site_url}training/")
    leader = page.get_by_label("責任者（昼・夜の電話）を書く")
    leader.fill("例示 花子 090-0000-0000")
    assert page.evaluate(KEPT) is None
    page.get_by_label("この端末に残す").check()
    page.reload()
    assert leader.input_value() == "例示 花子 090-0000-0000"
    page.evaluate("print = () => undefined")
    page.get_by_role("button", name="緊急カードを印刷").click()
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.get_by_label("この端末に残す").uncheck()
    assert page.evaluate(KEPT) is None


def test_drills_and_card_work_from_a_usb_stick_without_a_network(
    open_page: OpenPage, offline_site: Path, watch: Watch
) -> None:
    """A drill is played to its end, its sheet and the card are printed, the card is kept: all from file://."""
    page = open_page((offline_site / "training.html").as_uri(), offline=True)
    leader = page.get_by_label("責任者（昼・夜の電話）を書く")
    leader.fill("例示 花子")
    page.get_by_label("この端末に残す").check()
    page.reload()
    assert leader.input_value() == "例示 花子"
    page.evaluate("print = () => undefined")
    page.get_by_role("button", name="緊急カードを印刷").click()
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    found = drill("ransomware")
    page.get_by_role("link", name=found.title).click()
    one_by_one = page.get_by_role("button", name="一問ずつ")
    one_by_one.wait_for()  # the link has led to the drill's own page
    sheet = page.pdf(prefer_css_page_size=True)
    one_by_one.click()
    for number, step in enumerate(found.steps, start=1):
        page.locator("summary:visible", has_text=step.choices[0].text).click()
        page.get_by_role("button", name="結びへ" if number == len(found.steps) else "次の知らせへ").click()
    assert page.locator(".drill-compared tbody tr").count() == len(found.steps)
    # what is played is hidden on the screen only: the facilitator's sheet stays whole
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") >= sheet.count(b"/Type /Page\n") > 1
    assert {url.split(":")[0] for url in watch.requests} == {"file"}
