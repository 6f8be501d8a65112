"""The papers on the page: the same as the command line's, filled, edited, taken away, and not lost while typing."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from playwright.sync_api import expect

from decision_engine.__main__ import main
from decision_engine.documents.intake import read_particulars
from decision_engine.documents.make import papers
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.intake.answers import read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.make import decide
from tests.browser.desk_page import downloaded, open_desk, text_of
from tests.browser.tool_page import answer, go, open_tool, question, wait_ready
from tests.documents.incidents import BOOK, FILLED, GOLDEN

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

PAPERS = """
async ({ base, incidents, particulars }) => {
  const host = new engineHost.EngineHost({ base, timeoutMs: 60000 });
  const found = [];
  for (const facts of incidents) {
    const texts = {};
    const list = await host.call("papers", { facts, particulars });
    for (const paper of new Set(list.papers.map(({ template }) => template)))
      Object.assign(texts, (await host.call("paper", { facts, particulars, paper })).texts);
    found.push(texts);
  }
  host.stop();
  return found;
}
"""

EXAMPLES = sorted(Path("examples").glob("*.*"))


def incidents() -> list[dict[str, Any]]:
    """Twelve scenarios and every example, each with the day on which it is judged."""
    facts = [BOOK[name] for name in GOLDEN] + [read(facts_of(str(path))).given for path in EXAMPLES]
    return [{"as_of": "2026-11-24", **one} for one in facts]


@pytest.mark.parametrize("place", ["served", "zip"])
def test_papers_are_byte_identical_in_the_browser(
    place: str, site_url: str, offline_site: Path, open_page: OpenPage, host_script: str
) -> None:
    """The same drafts from the command line's Python and from the page's."""
    served = place == "served"
    page = open_page(f"{site_url}navi/" if served else (offline_site / "navi.html").as_uri())
    page.evaluate(host_script)
    base = "../assets/engine/" if served else "assets/engine/"
    asked = {"base": base, "incidents": incidents(), "particulars": FILLED}
    for facts, texts in zip(incidents(), page.evaluate(PAPERS, asked), strict=True):
        made = papers(decide(read(facts)), read_particulars(FILLED))
        assert texts == {one["id"]: {"text": as_plain(one), "md": as_markdown(one)} for one in made}


def test_what_a_paper_waits_for_is_answered_from_it_and_the_reader_comes_back(
    open_page: OpenPage, site_url: str
) -> None:
    """On a phone: from 確認中 to its question and back to the same row; another paper opens under the finger."""
    page = open_tool(open_page, site_url, width=390, height=844)
    open_desk(page)
    page.get_by_role("button", name="速報の下書き").click()
    count = page.locator(".navi-paper p", has_text="本人の数")
    count.get_by_role("button", name="質問に答える").click()
    question(page, "persons").locator(".navi-field").fill("1")
    page.locator("button:visible", has_text="答えを見る").click()
    expect(count).to_contain_text("1人")
    expect(count).to_be_in_viewport()
    page.get_by_role("button", name="【要記入: 原因の詳しい説明】").first.click()
    page.get_by_role("button", name="「調査中」と書く").click()
    expect(page.locator(".navi-paper p", has_text="説明: 調査中")).to_be_visible()
    line = page.get_by_role("button", name="本人への通知（書面）")
    line.click()
    page.get_by_label("本人への通知（書面）", exact=True).wait_for()
    expect(line).to_be_in_viewport()


def test_the_final_report_says_what_changed_since_the_first_was_ticked(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    """On the page, in the record that it saves, and no more once the tick is taken back."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-desk-plan > details", has_text="日目まで").first.locator("summary").first.click()
    tick = page.get_by_role("checkbox", name="済んだ: 速報を出す", exact=True)
    tick.check()
    page.locator(".navi-ticked").first.wait_for()
    page.get_by_text("ほかの書類", exact=True).click()
    page.get_by_role("button", name="確報の下書き").click()
    line = page.locator(".navi-paper p", has_text="速報から変わったこと: ")
    expect(line).to_contain_text("変わったことはありません")
    page.wait_for_timeout(1100)  # the log keeps seconds: what is answered next is answered after the tick
    answer(page, {"event": {"cause": "mail_misaddressed"}})
    go(page, "answer")
    expect(line).to_contain_text("・原因の種類: 書類の誤送付・誤交付 → メールの誤送信")
    assert text_of(downloaded(page, "文字で保存")).count("→ メールの誤送信") == 1
    saved = tmp_path / "incident.json"
    downloaded(page, "記録を保存").save_as(saved)
    assert main(["documents", str(saved), "--only", "report_final", "--out", str(tmp_path)]) == 0
    assert "→ メールの誤送信" in (tmp_path / "report_final.txt").read_text(encoding="utf-8")
    tick.uncheck()
    expect(line).to_contain_text("【要記入: 前の報告・お知らせから変わったこと】")
    expect(line.locator(".navi-help")).to_contain_text("「速報を出す」に印を付けて")


def test_a_paper_is_filled_edited_and_taken_away(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.get_by_text("書類に書くこと").click()
    page.locator("#navi-particular-company").fill("例示株式会社")
    page.locator("#navi-particular-company").press("Tab")
    page.keyboard.type("当院")  # goes on typing while the papers are made anew
    page.get_by_role("button", name="本人への通知（書面）").click()
    paper = page.locator(".navi-paper")
    paper.get_by_text("例示株式会社").first.wait_for()
    assert page.locator("#navi-particular-we").input_value() == "当院"
    paper.get_by_role("button", name="【要記入: 起きたこと】").last.click()  # from the list at the foot
    paper.get_by_role("textbox", name="起きたこと").fill("健診の結果を、別の方に渡しました。")
    paper.get_by_role("button", name="書類に入れる").click()
    expect(page.locator("#navi-particular-summary")).to_have_value("健診の結果を、別の方に渡しました。")
    paper.locator("p", has_text="健診の結果を、別の方に渡しました。").first.wait_for()
    blank = paper.get_by_role("button", name="【要記入: 宛名】").first
    page.evaluate("print = () => undefined")
    page.get_by_role("button", name="この書類を印刷").first.click()
    page.emulate_media(media="print")
    assert blank.is_visible(), "a blank is written into by hand on paper"
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    blank.click()  # no field of the form: the sentence itself
    picked = "(field) => field.value.slice(field.selectionStart, field.selectionEnd)"
    assert paper.get_by_role("textbox", name="直す").evaluate(picked) == "【要記入: 宛名】"
    paper.get_by_role("button", name="やめる").click()
    paper.get_by_role("button", name="直す: あなたの個人情報にかかわる").click()
    paper.get_by_role("textbox").fill("漏えいはありません。")
    paper.get_by_role("button", name="この文にする").click()
    paper.locator(".navi-fault", has_text="調べ終わるまで言い切れません").wait_for()
    text = text_of(downloaded(page, "文字で保存"))
    assert "漏えいはありません。" in text
    assert "例示株式会社" in text
    word = downloaded(page, "ワープロ（docx）で保存")
    pages = Document(io.BytesIO(Path(word.path()).read_bytes()))
    language = next(
        pages.styles.element.iter(qn("w:lang"))
    )  # of the whole document: Japanese shapes of the signs
    assert language.get(qn("w:eastAsia")) == "ja-JP"
    body = pages.element.body
    said = "".join(node.text or "" for node in body.iter(qn("w:t")))
    plain = [line.lstrip("■・ 　") for line in text.splitlines() if line.strip()]
    assert [line for line in plain if line not in said] == []
    page.get_by_role("button", name="速報の下書き（貼付け用）").click()
    page.get_by_role("button", name="写す: 報告先").click()
    page.locator(".navi-desk-status", has_text="写しました").wait_for()


def test_groups_of_people_get_a_notice_each(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.get_by_text("書類に書くこと").click()
    page.get_by_text("人によって、含まれる情報が違うとき").click()
    for number, (name, persons) in enumerate((("健診を受けた方", "１，２００人"), ("ほかの方", ""))):
        page.get_by_role("button", name="分け方を足す").click()
        page.locator(f"#navi-group-{number}-name").fill(name)
        page.locator(f"#navi-group-{number}-name").press("Tab")
        page.locator(f"#navi-group-{number}-persons").fill(persons)
        page.locator(f"#navi-group-{number}-persons").press("Tab")
    page.locator("#navi-group-0-checkup_result").check()
    page.get_by_role("button", name="本人への通知（書面）（健診を受けた方）").click()
    page.locator(".navi-paper", has_text="健診結果").wait_for()
    assert page.get_by_role("button", name="本人への通知（書面）（ほかの方）").count() == 1
    page.get_by_role("button", name="「ほかの方」を消す").click()
    page.get_by_role("button", name="本人への通知（書面）（ほかの方）").wait_for(state="detached")
    saved = json.loads(text_of(downloaded(page, "記録を保存")))
    assert saved["particulars"]["groups"] == [
        {"name": "健診を受けた方", "persons": 1200, "items": ["checkup_result"]}
    ]


def test_what_is_typed_outlives_redraws_and_a_reload(open_page: OpenPage, site_url: str) -> None:
    """Open editors and an unsaved note stand as they were left, until they are kept, given up or cleared."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.get_by_role("button", name="社内第一報").click()
    paper = page.locator(".navi-paper")
    paper.get_by_role("button", name="直す: ").first.click()
    paper.get_by_role("textbox", name="直す").fill("営業部からの第一報")
    paper.get_by_role("button", name="直す: いますぐ").first.click()
    paper.get_by_role("textbox", name="済").fill("済（総務）")
    paper.get_by_role("button", name="【要記入: 担当の部署】").first.click()
    blank = paper.get_by_role("textbox", name="担当の部署")
    blank.fill("総務")
    page.get_by_text("リンク・メモ・前回から変わったこと").click()
    note = page.locator("#navi-log-note")
    note.fill("調査会社から電話")
    for box in page.locator(".navi-ticks").first.get_by_role("checkbox").all()[:2]:
        box.check()  # no press is lost, whatever stands open
    expect(page.locator(".navi-ticks").first.locator(".navi-ticked")).to_have_count(2)
    answer(page, {"position": {"p_mark": "yes"}})
    go(page, "answer")
    page.locator(".navi-desk-plan", has_text="プライバシーマーク").wait_for()

    def stand_as_they_were_left() -> None:
        expect(paper.get_by_role("textbox", name="直す")).to_have_value("営業部からの第一報")
        expect(paper.get_by_role("textbox", name="済")).to_have_value("済（総務）")
        expect(blank).to_have_value("総務")
        expect(note).to_have_value("調査会社から電話")

    stand_as_they_were_left()
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    wait_ready(page)
    go(page, "answer")
    stand_as_they_were_left()
    paper.get_by_role("button", name="この文にする").click()
    paper.get_by_text("営業部からの第一報").wait_for()
    paper.get_by_role("button", name="やめる").first.click()
    page.get_by_role("button", name="メモを残す").click()
    expect(note).to_have_value("")
    page.evaluate("location.hash = ''")
    page.locator(".navi-keep > summary").click()
    page.get_by_role("button", name="答えをすべて消す").click()
    page.get_by_role("button", name="もう一度押すと").click()
    assert page.evaluate("Object.entries(sessionStorage)") == []
