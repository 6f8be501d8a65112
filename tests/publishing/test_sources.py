"""Keeping the sources fresh: what is due, and the comparison with e-Gov against a local server."""

from __future__ import annotations

import datetime as dt
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from decision_engine.law import SOURCES
from publishing.dates import japanese_date
from publishing.pages.freshness import by_due_day
from publishing.pages.sources_page import sources_page
from publishing.upkeep import egov, sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

# 個人情報保護法26条2項、2026年6月24日施行版。
ARTICLE_26_2 = (
    "前項に規定する場合には、個人情報取扱事業者（同項ただし書の規定による通知をした者を除く。）は、本人に対し、個人情報保護委員会規則で定めるところにより、当該事態が生じた旨を通知しなければならない。",
    "ただし、本人への通知が困難な場合であって、本人の権利利益を保護するため必要なこれに代わるべき措置をとるときは、この限りでない。",
)


def element(tag: str, *children: object, **attr: str) -> dict[str, object]:
    """One element as the API writes it."""
    return {"tag": tag, "attr": attr, "children": list(children)}


def paragraph(number: str, *sentences: str, items: tuple[str, ...] = ()) -> dict[str, object]:
    """A paragraph with its number, its sentences and its items."""
    said = [element("Sentence", text, Num=str(n)) for n, text in enumerate(sentences, start=1)]
    listed = [
        element(
            "Item",
            element("ItemTitle", title),
            element("ItemSentence", element("Sentence", f"{title}号の文", Num="1")),
            Num=str(n),
        )
        for n, title in enumerate(items, start=1)
    ]
    return element(
        "Paragraph",
        element("ParagraphNum", "２" if number == "2" else ""),
        element("ParagraphSentence", *said),
        *listed,
        Num=number,
    )


def answer(source_id: str, *, text: str = "文", enforced_on: str = "", without: str = "") -> dict[str, Any]:
    """What e-Gov would answer for a law: every cited place, inside chapters, and a supplementary provision."""
    source = SOURCES[source_id]
    articles: dict[str, list[dict[str, object]]] = {}
    for place in egov.cited_places(source):
        article, _, number = place.partition(".")
        said = ARTICLE_26_2 if (source_id, place) == ("appi", "26.2") else (f"{place}の{text}",)
        if place != without:
            articles.setdefault(article, []).append(paragraph(number or "1", *said, items=("一", "二")))
            if (source_id, place) == ("appi", "26.2"):
                articles[article][-1] = paragraph("2", *said)
    main = [
        element(
            "Article",
            element("ArticleCaption", "（見出し）"),
            element("ArticleTitle", f"第{name}条"),
            *parts,
            Num=name,
        )
        for name, parts in articles.items()
    ]
    supplement = element("SupplProvision", element("Article", paragraph("2", "附則の文"), Num="26"))
    body = element("LawBody", element("MainProvision", element("Chapter", *main, Num="1")), supplement)
    law_id = source.url.rsplit("/", 1)[-1]
    return {
        "law_info": {"law_type": "Act", "law_id": law_id},
        "revision_info": {
            "law_revision_id": f"{law_id}_20261102_508AC0000000062",
            "law_title": source.name,
            "amendment_enforcement_date": enforced_on or source.in_force or None,
        },
        "law_full_text": element("Law", element("LawNum", "番号"), body, Lang="ja"),
    }


@contextmanager
def serving(answers: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Serve the answers as e-Gov does, on this machine only."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            found = answers.get(parts.path.removeprefix("/api/2/law_data/"))
            asked_right = parts.query == "response_format=json"
            self.send_response(200 if found and asked_right else 404)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(found or {"code": "404"}, ensure_ascii=False).encode())

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/api/2"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def all_answers(**changed: Any) -> dict[str, dict[str, Any]]:  # noqa: ANN401
    """The answers for every law that we cite; the Act is made with the changes."""
    return {
        law_id: answer(source.id, **(changed if source.id == "appi" else {}))
        for law_id, source in egov.cited_laws()
    }


def compared(answers: dict[str, dict[str, Any]], known: Path, *more: str) -> int:
    """Run the command against a local server."""
    with serving(answers) as base:
        return sources.main(["compare", "--base", base, "--against", str(known), "--timeout", "5", *more])


def test_recorded_texts_compare_as_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty, known = tmp_path / "empty.json", tmp_path / "known.json"
    empty.write_text("{}", encoding="utf-8")
    assert compared(all_answers(), empty, "--record", str(known)) == 0
    assert "指紋がないため" in capsys.readouterr().out
    assert compared(all_answers(), known) == 0
    said = capsys.readouterr().out
    assert said.count("確かめたときと同じです") == 3
    assert "●" not in said


def test_a_changed_sentence_a_lost_article_and_a_new_edition_are_each_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, known = tmp_path / "empty.json", tmp_path / "known.json"
    empty.write_text("{}", encoding="utf-8")
    compared(all_answers(), empty, "--record", str(known))
    capsys.readouterr()
    assert compared(all_answers(text="改めた文"), known) == 1
    said = capsys.readouterr().out
    assert "● 26条1項の文が" in said
    assert "26条2項の文が" not in said  # its real text stayed
    assert compared(all_answers(without="57.3"), known) == 1
    assert "● 57条3項が見つかりません" in capsys.readouterr().out
    assert compared(all_answers(enforced_on="2027-01-17"), known) == 1
    assert "手元の版は2026年11月2日施行、e-Govの版は2027年1月17日施行" in capsys.readouterr().out


def test_the_shipped_fingerprint_is_that_of_the_real_article(capsys: pytest.CaptureFixture[str]) -> None:
    shipped = egov.recorded(egov.FINGERPRINTS)["415AC0000000057"]["paragraphs"]
    law = egov.read(answer("appi"))
    assert egov.fingerprints(law, ("26.2",)) == {"26.2": shipped["26.2"]}
    assert compared(all_answers(), egov.FINGERPRINTS) == 1  # the made-up sentences of the other places differ
    said = capsys.readouterr().out
    assert "26条2項の文が" not in said
    assert "26条1項の文が" in said


def test_every_cited_place_of_the_act_has_a_shipped_fingerprint() -> None:
    shipped = egov.recorded(egov.FINGERPRINTS)["415AC0000000057"]["paragraphs"]
    for place in egov.cited_places(SOURCES["appi"]):
        assert any(name == place or name.split(".")[0] == place for name in shipped), place


def test_without_a_network_it_says_so_in_japanese_and_ends_with_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.json"
    known.write_text("{}", encoding="utf-8")
    with serving({}) as base:
        pass  # the server is gone: nothing listens at this address
    assert sources.main(["compare", "--base", base, "--against", str(known), "--timeout", "2"]) == 3
    assert "つながらないため、条文を比べていません" in capsys.readouterr().err


def test_an_answer_of_another_shape_counts_as_no_comparison(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.json"
    known.write_text("{}", encoding="utf-8")
    broken: dict[str, dict[str, Any]] = {law_id: {"law_info": {}} for law_id, _ in egov.cited_laws()}
    assert compared(broken, known) == 3
    assert compared({}, known) == 3
    assert "比べていません" in capsys.readouterr().err


def test_windows_are_due_before_statutes(capsys: pytest.CaptureFixture[str]) -> None:
    verified = dt.date.fromisoformat(SOURCES["appi"].verified_on)
    assert sources.main(["due", "--on", verified.isoformat()]) == 0
    assert "ありません" in capsys.readouterr().out
    after = {days: "\n".join(sources.due(verified + dt.timedelta(days=days))) for days in (59, 60, 90, 180)}
    form, act, gdpr = (SOURCES[name].name for name in ("ppc_form", "appi", "gdpr"))
    assert form not in after[59]
    assert form in after[60]
    assert gdpr not in after[60]
    assert gdpr in after[90]
    assert act not in after[90]
    assert act in after[180]
    assert sources.main(["due", "--on", (verified + dt.timedelta(days=60)).isoformat()]) == 1


def test_a_change_of_law_that_has_begun_is_named() -> None:
    assert "施行予定の日を過ぎました" not in "\n".join(sources.due(dt.date(2027, 1, 16)))
    assert "令和8年改正法の一部" in "\n".join(sources.due(dt.date(2027, 1, 17)))


def test_the_page_of_all_claims_says_when_each_source_is_read_again() -> None:
    """Every source once, the first day first, and the command counts the same days as the page."""
    days = by_due_day()
    assert [day for day, _ in days] == sorted({day for day, _ in days})
    assert sorted(one.id for _, ripe in days for one in ripe) == sorted(SOURCES)
    page = sources_page().markdown
    first, ripe = days[0]
    assert f"<summary>{japanese_date(first.isoformat())}から（{len(ripe)}件）</summary>" in page
    assert ripe[0].name in "".join(sources.due(first))
    assert ripe[0].name not in "".join(sources.due(first - dt.timedelta(days=1)))
