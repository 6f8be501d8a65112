"""The search answers every text that can be typed: it never loops, never fails, and gives back what stands there."""

from __future__ import annotations

import html
import random
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.search.conftest import Search

DOCS = [
    {
        "location": "lost/",
        "title": "USBメモリーの紛失",
        "text": "<p>ＵＳＢメモリを紛失したとき。ﾊﾟｿｺﾝ・スマホ＆カード番号 1,000件</p>",
    },
    {"location": "lost/#who", "title": "ー", "text": "<p>・・・ー</p>"},
    {"location": "mail/", "title": "メールの誤送信", "text": "<p>宛先を間違えた。第26条第2項～</p>"},
    {"location": "empty/", "title": "", "text": ""},
]
WORDS = [
    "USBメモリ",
    "ＵＳＢメモリー",
    "漏えい",
    "漏洩",
    "第三者",
    "ｸﾚｶ",
    "26条2項",
    "なくした",
    "カード番号",
]
LETTERS = (
    "ー・･ーﾞﾟ゛゜\u3099\u309a々〆ヶ〜～‐−,，、。.／/()（）「」％&<>\"'\\\t\n \u3000\u200b\u00ad\ufeff\ufffd"
    "あいうぁっんがぱアイウァッンガパヴｱｲｳｧｯﾝ漏洩紛失番号第条項亜髙﨑𠮷ABCabcＡＢＣａｂｃ0129０１２９①㈱㍿ﬁ\u0301é😀👨‍👩‍👧"
)


def mixed_texts(count: int, seed: int) -> list[str]:
    """Everyday words and single letters of every kind, in any order, with and without spaces."""
    chance = random.Random(seed)  # noqa: S311  (texts to try, nothing secret)
    pieces = [*WORDS, *LETTERS, *LETTERS]
    return ["".join(chance.choices(pieces, k=chance.randint(1, 12))) for _ in range(count)]


def test_words_that_once_never_ended(search: Search) -> None:
    """A rest that normalizes to nothing (the ー after USBメモリ) was looked for without end."""
    found = search.ask(DOCS, ["USBメモリー", "ＵＳＢメモリー 紛失", "ー", "・", "USBメモリーー・"])
    assert [bool(pages) for pages in found] == [True, True, False, False, True]
    assert found[0][0][0]["location"] == "lost/"


def test_any_mixture_of_letters_gets_an_answer(search: Search) -> None:
    """Marks stand around letters of the page itself, and nothing of the page or of what was typed becomes markup."""
    for pages in search.ask(DOCS, mixed_texts(3_000, seed=1)):
        for item in (item for page in pages for item in page):
            bare = re.sub(r"</?(?:mark|p)>", "", item["title"] + item["text"])
            assert "<" not in bare
            assert ">" not in bare
            assert "<mark></mark>" not in item["title"] + item["text"]
            title = html.unescape(re.sub(r"</?mark>", "", item["title"]))
            assert title in {doc["title"] for doc in DOCS}
