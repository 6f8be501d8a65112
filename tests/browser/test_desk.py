"""From answer to action on the page: plan, papers, calendar and record, served and from a USB stick."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from icalendar import Calendar
from playwright.sync_api import expect

from decision_engine.__main__ import main
from decision_engine.documents.intake import read_particulars
from decision_engine.documents.make import papers
from decision_engine.documents.render import as_markdown, as_plain
from decision_engine.intake.answers import read
from decision_engine.intake.files import facts_of
from decision_engine.outcome.make import decide
from decision_engine.record.incident import read_incident
from decision_engine.record.link import fragment_of
from tests.browser.tool_page import SETTLED, answer, go, know_today, open_tool, question, wait_ready
from tests.documents.incidents import BOOK, FILLED, GOLDEN

if TYPE_CHECKING:
    from playwright.sync_api import Download, Page

    from tests.browser.conftest import OpenPage, Watch

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
# Under which name the page keeps ticks and log for this tab (frontend/tool/keys.ts).
DESK_KEY = "navi-desk"
EXAMPLES = sorted(Path("examples").glob("*.*"))


def incidents() -> list[dict[str, Any]]:
    """Twelve scenarios and every example, each with the day on which it is judged."""
    facts = [BOOK[name] for name in GOLDEN] + [read(facts_of(str(path))).given for path in EXAMPLES]
    return [{"as_of": "2026-11-24", **one} for one in facts]


def open_desk(page: Page) -> None:
    know_today(page)
    answer(page, SETTLED)
    go(page, "answer")
    page.locator(".navi-desk .navi-ticks").first.wait_for()


def downloaded(page: Page, name: str) -> Download:
    with page.expect_download() as waiting:
        page.locator(".navi-desk").get_by_role("button", name=name).first.click()
    return waiting.value


def text_of(download: Download) -> str:
    return Path(download.path()).read_text(encoding="utf-8")


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


def test_nothing_of_the_desk_is_loaded_before_it_is_asked_for(
    open_page: OpenPage, site_url: str, watch: Watch
) -> None:
    page = open_tool(open_page, site_url)
    assert page.locator(".navi-desk").is_hidden()
    open_desk(page)
    assert not [url for url in watch.requests if url.endswith("docx.js")]


def test_the_desk_is_there_when_the_network_is_cut_and_says_so_when_it_is_not(
    open_page: OpenPage, site_url: str, watch: Watch
) -> None:
    """It comes with the engine, before the page advises to pull the cable; kept away, it is tried again."""
    watch.expected += ["Failed to load resource", "net::ERR_FAILED", "net::ERR_INTERNET_DISCONNECTED"]
    page = open_page("about:blank", timezone_id="Asia/Tokyo")
    page.context.route("**/desk.js", lambda route: route.abort())
    page.goto(f"{site_url}navi/")
    wait_ready(page)
    know_today(page)
    answer(page, SETTLED)
    go(page, "answer")
    page.get_by_text("段取りと書類を読み込めませんでした").wait_for()
    page.context.unroute("**/desk.js")
    with page.expect_response("**/desk.js"):
        page.reload()
    page.locator(".navi-desk").wait_for(state="attached")
    page.context.set_offline(True)
    go(page, "answer")
    page.locator(".navi-desk .navi-ticks").first.wait_for()


def test_a_tick_keeps_time_and_note_and_stays_when_the_cause_changes(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    first = page.locator(".navi-ticks li").first
    title = first.locator("strong").inner_text()
    first.get_by_role("checkbox").check()
    note = page.locator(".navi-ticked .navi-field")
    note.fill("窓口が受け取りに行った")
    note.blur()
    answer(page, {"event": {"cause": "lost_item"}})
    go(page, "answer")
    gone = page.locator(".navi-desk-plan details", has_text="いまの段取りにはない")
    gone.locator("summary").first.click()
    assert title in gone.inner_text()
    assert gone.locator(".navi-field").input_value() == "窓口が受け取りに行った"


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


def test_a_long_log_keeps_the_answers_that_a_tick_stands_on(open_page: OpenPage, site_url: str) -> None:
    """The page keeps 500 lines; the oldest go, and never what a later paper compares with."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.evaluate(
        """() => {
          const kept = JSON.parse(sessionStorage.getItem("DESK"));
          const [{ facts }] = kept.log.slice(-1);
          const line = (n) => ({
            at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString().slice(0, 19) + "+00:00",
            facts: { ...facts, persons: n },
            note: "",
          });
          kept.log = Array.from({ length: 500 }, (_, n) => line(n));
          kept.ticks = { report_preliminary: { at: kept.log[1].at, note: "", title: "速報を出す" } };
          sessionStorage.setItem("DESK", JSON.stringify(kept));
        }""".replace("DESK", DESK_KEY)
    )
    page.reload()
    wait_ready(page)
    go(page, "answer")
    page.get_by_text("ほかの書類", exact=True).click()
    page.get_by_role("button", name="確報の下書き").click()
    line = page.locator(".navi-paper p", has_text="速報から変わったこと: ")
    expect(line).to_contain_text("・本人の数: 1人 → 確認中")
    kept = json.loads(page.evaluate(f"sessionStorage.getItem('{DESK_KEY}')"))
    assert [entry["facts"].get("persons") for entry in kept["log"]] == [0, 1, *range(3, 500), None]


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


def test_the_calendar_file_opens_in_another_library(open_page: OpenPage, site_url: str) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    found = Calendar.from_ical(text_of(downloaded(page, "予定表のファイル")).replace("\n", "\r\n"))
    assert len(list(found.walk("VEVENT"))) >= 2


@pytest.mark.parametrize("place", ["served", "zip"])
def test_saved_closed_and_reopened_it_goes_on_as_before(
    place: str, site_url: str, offline_site: Path, open_page: OpenPage, tmp_path: Path
) -> None:
    address = f"{site_url}navi/" if place == "served" else (offline_site / "navi.html").as_uri()
    page = open_page(address, timezone_id="Asia/Tokyo")
    wait_ready(page)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.get_by_role("button", name="社内第一報").click()
    page.get_by_role("button", name="直す: いますぐ").first.click()
    page.get_by_role("textbox", name="済").fill("済（総務）")
    page.get_by_role("button", name="この行にする").click()
    page.locator("td .navi-edited", has_text="下書き: □").wait_for()
    assert " | 済（総務）\n" in text_of(downloaded(page, "文字で保存"))
    saved = tmp_path / "incident.json"
    downloaded(page, "記録を保存").save_as(saved)
    incident = read_incident(json.loads(saved.read_text(encoding="utf-8")))
    assert len(incident.ticks) == 1
    headline = page.locator("#navi-answer .navi-headline").inner_text()

    again = open_page(address, timezone_id="Asia/Tokyo")
    wait_ready(again)
    again.get_by_text("答えを残す・開く").or_(again.locator(".navi-keep summary")).first.click()
    again.locator(".navi-keep input[type=file]").set_input_files(saved)
    go(again, "answer")
    again.locator(".navi-ticked").first.wait_for()
    assert again.locator("#navi-answer .navi-headline").inner_text() == headline
    second = tmp_path / "again.json"
    downloaded(again, "記録を保存").save_as(second)
    reopened = read_incident(json.loads(second.read_text(encoding="utf-8")))
    assert reopened.answers.given == incident.answers.given
    assert reopened.ticks == incident.ticks
    assert reopened.edits == incident.edits
    again.get_by_role("button", name="社内第一報").click()
    again.locator("tr", has_text="済（総務）").get_by_role("button", name="直す").click()
    again.get_by_role("button", name="下書きに戻す").click()
    expect(again.locator("td .navi-edited")).to_have_count(0)
    again.get_by_role("button", name="元に戻す").click()
    again.locator("td", has_text="済（総務）").wait_for()


def test_a_damaged_record_is_refused_and_changes_nothing(
    open_page: OpenPage, site_url: str, tmp_path: Path
) -> None:
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema": "incident/1", "facts": {}}', encoding="utf-8")
    page.locator(".navi-desk input[type=file]").set_input_files(broken)
    page.locator(".navi-desk-status", has_text="欠けています").wait_for()
    assert page.locator(".navi-ticked").count() == 1


def test_a_record_opened_among_the_questions_says_there_what_became_of_it(
    open_page: OpenPage, site_url: str
) -> None:
    page = open_tool(open_page, site_url)
    page.locator(".navi-keep > summary").click()
    broken = {"name": "broken.json", "mimeType": "application/json", "buffer": b'{"schema": "incident/1"}'}
    page.locator(".navi-keep input[type=file]").set_input_files(broken)  # type: ignore[arg-type]
    page.locator(".navi-keep-note", has_text="欠けています").wait_for()


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


def test_undo_takes_back_an_answer_by_the_keyboard(open_page: OpenPage, site_url: str) -> None:
    """What was answered on the page goes back like a tick does; the tick made before stays."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    answer(page, {"event": {"cause": "lost_item"}})
    go(page, "answer")
    page.locator(".navi-desk-plan details", has_text="いまの段取りにはない").wait_for()
    undo = page.get_by_role("button", name="元に戻す")
    undo.focus()
    undo.press("Enter")
    page.get_by_text("答えを一つ前に戻しました").wait_for()
    page.locator("#q-cause input[value=document_misdelivered]:checked").wait_for(state="attached")
    page.locator(".navi-ticks").first.locator(".navi-ticked").first.wait_for()


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


def test_a_reload_keeps_ticks_and_what_was_written_for_the_papers(open_page: OpenPage, site_url: str) -> None:
    """A phone that drops the tab loses no twenty fields."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.get_by_text("書類に書くこと").click()
    page.locator("#navi-particular-company").fill("例示株式会社")
    page.locator("#navi-particular-company").press("Tab")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    wait_ready(page)
    go(page, "answer")
    page.locator(".navi-ticked").first.wait_for()
    expect(page.locator("#navi-particular-company")).to_have_value("例示株式会社")


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


def test_undo_takes_back_a_tick(open_page: OpenPage, site_url: str) -> None:
    """And not the sentence of a paper that was opened and kept as it stood: nothing changed there."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    box = page.locator(".navi-ticks").first.get_by_role("checkbox").first
    box.check()
    page.locator(".navi-ticked").first.wait_for()
    page.locator(".navi-paper-line").first.click()
    page.locator(".navi-paper").get_by_role("button", name="直す: ").first.click()
    page.get_by_role("button", name="この文にする").click()
    page.get_by_role("button", name="この文にする").wait_for(state="detached")
    page.get_by_role("button", name="元に戻す").click()
    page.locator(".navi-ticked").first.wait_for(state="detached")
    assert not box.is_checked()


def test_clearing_everything_forgets_what_was_ticked_too(open_page: OpenPage, site_url: str) -> None:
    """A shared machine keeps neither answers nor ticks, and no 元に戻す brings them back."""
    page = open_tool(open_page, site_url)
    open_desk(page)
    page.locator(".navi-ticks").first.get_by_role("checkbox").first.check()
    page.locator(".navi-ticked").first.wait_for()
    page.evaluate("location.hash = ''")
    page.locator(".navi-keep > summary").click()
    page.get_by_role("button", name="答えをすべて消す").click()
    page.get_by_role("button", name="もう一度押すと").click()
    open_desk(page)
    assert page.locator(".navi-ticked").count() == 0
    undo = page.get_by_role("button", name="元に戻す")
    for _ in range(20):
        if undo.is_disabled():
            break
        # Pressed in one step: between a look and a press the button may have been drawn anew, and closed.
        page.evaluate("document.querySelector('[data-key=desk-undo]:enabled')?.click()")
        page.wait_for_timeout(100)
        assert page.locator(".navi-ticked").count() == 0
    assert undo.is_disabled()
