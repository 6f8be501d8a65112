"""Papers say what the facts say: nothing unknown is denied, and each speaks to its own reader."""

from __future__ import annotations

import re
from typing import Any

import pytest

from decision_engine.documents.make import wanted
from decision_engine.facts import FACTS
from decision_engine.intake.answers import read
from decision_engine.outcome.make import decide
from tests.documents.incidents import BOOK, FILLED
from tests.documents.paper_texts import IDS, PLAIN, made, text_of

# Causes that say nothing of who handled the data.
WITHOUT_ACTOR = ("account_takeover", "tampered_paper", "unknown", "other")
TO_PEOPLE = ("notice_letter", "notice_email", "announcement", "qa")


@pytest.mark.parametrize("paper", TO_PEOPLE)
@pytest.mark.parametrize(
    ("leak", "said", "never"),
    [
        ("occurred", "流出しました", "可能性があります"),
        ("suspected", "流出した可能性があります", "流出しました"),
        ("unknown", "流出したかどうか", "流出しました"),
        ("none", "現時点で確認されていません", "流出しました"),
    ],
)
def test_a_leak_is_said_as_surely_as_it_is_known(paper: str, leak: str, said: str, never: str) -> None:
    """An unknown is never a no, and a suspicion never a fact."""
    text = text_of({**PLAIN, "leak": leak, "loss": "none", "damage": "none"}, paper)
    assert said in text
    assert never not in text
    assert not re.search(r"漏えいは?(ありません|なかった)", text)


def test_what_is_not_known_to_be_absent_is_not_called_absent() -> None:
    open_items = text_of({**PLAIN, "leak": "occurred"}, "notice_letter")
    assert "カードの情報は含まれていません" not in open_items
    assert "確認中" in open_items
    settled = {**PLAIN, "leak": "occurred", "items_settled": "yes"}
    assert "クレジットカードの情報は含まれていません" in text_of(settled, "notice_letter")
    hidden = {**settled, "items": ["name", "free_text"]}
    assert "カードの情報は含まれていません" not in text_of(hidden, "notice_letter")


@pytest.mark.parametrize(
    ("persons", "said"),
    [
        (843, "843人"),
        ({"min": 0, "max": 1200}, "最大1,200人（確認中）"),
        ({"min": 500, "max": 1200}, "最大1,200人（確認中。少なくとも500人）"),
        ({"min": 1000, "max": None}, "少なくとも1,000人（最大は確認中）"),
        ("unknown", "人数: 確認中"),
    ],
)
def test_a_count_is_a_maximum_until_it_is_settled(persons: object, said: str) -> None:
    assert said in text_of({**PLAIN, "leak": "occurred", "persons": persons}, "announcement")


def test_the_report_has_the_nine_matters_in_the_order_of_the_form() -> None:
    (paper,) = made({**PLAIN, "leak": "occurred"}, "report_preliminary")
    heads = [block["text"][0] for block in paper["blocks"] if block["kind"] == "heading"][1:]
    assert heads == list("123456789")
    helped = [block for block in paper["blocks"] if block.get("help")]
    assert len(helped) == 9
    assert all("例: 「" in block["help"] for block in helped)


def test_advice_follows_the_items() -> None:
    cards = text_of({**PLAIN, "leak": "occurred", "items": ["card_number"]}, "notice_letter")
    assert "明細" in cards
    assert "パスワードを変更" not in cards


def test_a_public_body_writes_of_what_its_own_law_covers() -> None:
    """法68条: 保有個人情報. No paper of a public body speaks of 個人データ, no paper of a company of 保有個人情報."""
    public = {**PLAIN, "entity": "public_body", "leak": "occurred", "items": ["name", "checkup_result"]}
    own = [name for name in IDS if name != "entruster_notice"]
    assert "保有個人情報の漏えい等の報告（速報）" in text_of(public, "report_preliminary")
    for paper in made(public, *own, "supplier_request"):
        body = " ".join(block["text"] for block in paper["blocks"] if block["kind"] != "table")
        assert "個人データ" not in body, paper["id"]
    assert "保有個人情報" not in text_of({**public, "entity": "business"}, *own)


def test_a_report_names_the_numbers_where_their_law_asks_for_it_too() -> None:
    numbers = {
        **PLAIN,
        "leak": "occurred",
        "my_number": "yes",
        "persons": 101,
        "persons_my_number": 101,
        "recovered_unseen": "no",
        "encryption_strong": "no",
    }
    assert "特定個人情報の漏えい等の報告" in text_of(numbers, "report_preliminary")
    both = {**numbers, "persons": 1001, "persons_my_number": 1001}
    assert "個人データ（特定個人情報を含む）の漏えい等の報告" in text_of(both, "report_preliminary")


@pytest.mark.parametrize("paper", ["report_preliminary", "report_final"])
def test_what_is_not_decided_yet_is_said_to_an_authority_as_to_an_authority(paper: str) -> None:
    """「お知らせします」 is for customers; a report says that it will be added to."""
    text = text_of({**PLAIN, "leak": "occurred"}, paper)
    assert "実施予定: 検討中。決まり次第、追って報告いたします。" in text
    assert "お知らせします" not in text
    assert "お知らせします" in text_of({**PLAIN, "leak": "occurred"}, "notice_letter")


def test_a_plan_for_the_company_itself_has_a_blank_instead_of_a_promise() -> None:
    (plan,) = made({**PLAIN, "leak": "occurred"}, "prevention_plan")
    assert "【要記入: これからの対策】" in plan["blanks"]


@pytest.mark.parametrize("cause", [choice.id for choice in FACTS["cause"].choices])
def test_what_the_contractor_did_is_not_put_down_to_us(cause: str) -> None:
    said = text_of({**PLAIN, "leak": "occurred", "cause": cause, "role": "entruster"}, "notice_letter")
    sentence = said.split("■ 3 原因\n")[1].split("\n")[0]
    assert not re.match("当社(?!の委託先)", sentence), sentence
    assert "委託先" in sentence or cause in WITHOUT_ACTOR, sentence


def test_the_partner_named_in_a_report_is_not_addressed() -> None:
    """「御中」 belongs to a letter."""
    facts = {**PLAIN, "leak": "occurred", "role": "entruster"}
    assert "御中" not in text_of(facts, "report_preliminary", particulars=FILLED)
    assert f"{FILLED['supplier']} 御中" in text_of(facts, "supplier_request", particulars=FILLED)


READ_ALOUD: list[tuple[str, dict[str, Any], str, str]] = [
    # facts that a paper has to follow, what it says then, and what it would be wrong or absurd to say
    ("notice_letter", {"sectors": ["school"]}, "保護者", "あなた"),
    ("notice_email", {"sectors": ["school"]}, "お預かりしている", "あなた"),
    ("notice_letter", {"role": "entrustee"}, "【要記入: 委託元の名前】から、個人情報の取扱いを", "貴社"),
    ("notice_letter", {"items": ["bank_account", "free_text"]}, "銀行口座の番号・名義、自由記述", "だけ"),
    ("entruster_notice", {"role": "entrustee"}, "委託元は、通常、遅くとも", "貴社"),
    ("police_memo", {"cause": "lost_item"}, "遺失届", "脅迫文"),
    ("police_memo", {"cause": "ransomware"}, "脅迫文", "遺失届"),
    ("police_memo", {"cause": "web_skimming"}, "書き換えられたファイル", "脅迫文"),
    (
        "report_preliminary",
        {"cause": "ransomware", "damage": "occurred", "damage_kind": "unusable", "copy_exists": "yes"},
        "毀損: 使えなくなったが、同じ内容のデータが別に保管されている",
        "毀損は確認されていない",
    ),
    (
        "report_preliminary",
        {"cause": "misdisposal", "loss": "occurred", "copy_exists": "yes"},
        "滅失: 失われたが、同じ内容のデータが別に保管されている",
        "滅失は確認されていない",
    ),
    (
        "report_preliminary",
        {"cause": "malware", "damage": "occurred", "damage_kind": "altered", "copy_exists": "yes"},
        "毀損: 毀損した",
        "使えなくなったが",
    ),
    ("police_memo", {"cause": "stolen_item"}, "防犯カメラ", "脅迫文"),
    ("prevention_plan", {"cause": "web_skimming"}, "決済会社のページに任せる", "切り離した控え"),
    ("announcement", {}, "対象となる方: 【要記入: 対象となる人】", "None"),
    ("qa", {}, "対象となる方: 【要記入: 対象となる人】", "None"),
    ("announcement", {"information": "deceased_only"}, "ご遺族", "ご連絡の方法は確認中"),
    ("internal_first_report", {"cause": "other"}, "起きたこと: 【要記入", "そのほか"),
    ("report_preliminary", {}, "「確認中」で足り", "追完"),
    ("report_final", {}, "追完します", "「確認中」で足り"),
    ("report_preliminary", {"entity": "public_body"}, "自らの取扱い", "自社"),
    (
        "notice_letter",
        {"cause": "unauthorized_access"},
        "メッセージによる詐欺に使われるおそれ",
        "電話による勧誘",
    ),
    (
        "notice_letter",
        {"cause": "malware", "leak": "suspected"},
        "流出していた場合は",
        "次の情報が外部に流出しました",
    ),
    ("notice_letter", {"cause": "mail_misaddressed"}, "二次被害", "使われるおそれ"),
    ("notice_letter", {"cause": "malware", "recovered_unseen": "yes"}, "全て回収した", "使われるおそれ"),
]


@pytest.mark.parametrize(("paper", "facts", "said", "never"), READ_ALOUD)
def test_a_paper_speaks_to_its_reader_of_this_incident(
    paper: str, facts: dict[str, Any], said: str, never: str
) -> None:
    text = text_of({**PLAIN, "leak": "occurred", **facts}, paper)
    assert said in text
    assert never not in text


@pytest.mark.parametrize(
    ("name", "why"), [("planned-form-misdelivered", "種類の情報"), ("newspaper-source-list", "報道")]
)
def test_the_record_of_no_report_gives_a_reason_that_holds(name: str, why: str) -> None:
    """2,000 people are not 「1,000人以下」; the reason is what keeps the record from being a bare claim."""
    text = text_of(BOOK[name], "no_report_record")
    assert why in text.split("理由: ")[1].split("\n")[0]
    assert "変わると報告が要る答え" in text


@pytest.mark.parametrize("name", ["clinic-statement", "laptop-key-unknown", "city-tax-letters-101"])
def test_the_record_of_no_report_claims_nothing_that_the_answers_do_not_say(name: str) -> None:
    """It can be opened and printed at any time; a report that is due, or undecided, is never said not to be."""
    text = text_of(BOOK[name], "no_report_record")
    assert "要らないと判断しました" not in text
    assert "決まってから使います" in text
    assert "要らないと判断しました" in text_of(BOOK["newsletter-cc-1000"], "no_report_record")


def test_what_is_to_be_done_at_once_has_no_date_to_wait_for() -> None:
    guards = {"recovered_unseen": "no", "encryption_strong": "no"}
    shop = {**PLAIN, **guards, "leak": "suspected", "cause": "web_skimming", "items": ["card_number"]}
    for paper in ("board_memo", "authority_sheet", "internal_first_report"):
        text = text_of({**shop, "sectors": ["card_merchant"]}, paper)
        (line,) = (one for one in text.splitlines() if one.startswith("アクワイアラ"))
        assert "| 直ちに |" in line


def test_an_entrustee_is_offered_the_notice_until_it_is_given() -> None:
    """It is the way out of the entrustee's own duty (規則9条), also while nobody has said whether it is done."""
    facts = {**PLAIN, "leak": "occurred", "role": "entrustee", "entruster_duty": "yes"}
    offered = {
        done: "entruster_notice"
        in [paper["template"] for paper in made({**facts, "entruster_informed": done})]
        for done in ("unknown", "no", "yes")
    }
    assert offered == {"unknown": True, "no": True, "yes": False}


def test_the_page_of_the_notice_is_named_where_there_is_one_and_leaves_no_blank() -> None:
    facts = {**PLAIN, "leak": "occurred"}
    page = {"web": "https://www.example.jp/notice/"}
    for paper in ("notice_letter", "announcement", "qa"):
        assert "お知らせのページ" not in text_of(facts, paper)
        assert f"お知らせのページ: {page['web']}" in text_of(facts, paper, particulars=page)
    assert page["web"] not in text_of(facts, "notice_email", particulars=page), "a mail has no link"
    assert "web" in wanted(decide(read(facts)), ("notice_letter",))


def test_a_memo_for_the_board_asks_nothing_of_foreign_law_before_anybody_lives_abroad() -> None:
    letter = {"cause": "document_misdelivered", "leak": "occurred", "recovered_unseen": "no"}
    facts = {**PLAIN, **letter, "information": "deceased_only", "items_settled": "yes"}
    asked = "高度な暗号化の有無 | EUの監督機関"
    assert asked not in text_of(facts, "board_memo")
    assert asked in text_of({**facts, "abroad": ["eu"]}, "board_memo")


def test_a_date_of_what_may_not_be_due_is_told_with_that() -> None:
    memo = text_of({**PLAIN, "leak": "suspected"}, "board_memo")
    assert "番号法の速報（個人情報保護委員会へ）（要るかは、まだ決まりません）" in memo
