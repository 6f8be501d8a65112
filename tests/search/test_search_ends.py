"""The search answers every text that can be typed: it never loops, never fails, and gives back what stands there."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING, Any

import pytest

from publishing.search.index import search_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.search.conftest import Search

INDEX = search_index(
    [
        {
            "location": "lost/",
            "title": "USBメモリーの紛失",
            "text": "<p>ＵＳＢメモリを紛失したとき。ﾊﾟｿｺﾝ・スマホ&amp;カード番号 1,000件</p>",
        },
        {"location": "lost/#who", "title": "ー", "text": "<p>・・・ー</p>"},
        {"location": "mail/", "title": "メールの誤送信", "text": "<p>宛先を間違えた。第26条第2項～</p>"},
        {"location": "faq/", "title": "よくある質問", "text": ""},
        {"location": "faq/#weekend", "title": "土日も数えますか", "text": "<p>土日も数えます。&lt;b&gt;</p>"},
        {"location": "empty/", "title": "", "text": ""},
    ],
    {},
)
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
MANY = int(os.environ.get("SEARCH_TEXTS", "2000"))
"""How many texts; the long run is `SEARCH_TEXTS=100000 python -m pytest tests/search/test_search_ends.py`."""


def mixed_texts(count: int, seed: int) -> list[str]:
    """Everyday words and single letters of every kind, in any order, with and without spaces."""
    chance = random.Random(seed)  # noqa: S311  (texts to try, nothing secret)
    pieces = [*WORDS, *LETTERS, *LETTERS]
    return ["".join(chance.choices(pieces, k=chance.randint(1, 12))) for _ in range(count)]


def shown(answer: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    """Yield every text with marks of an answer."""
    for found in answer["found"]:
        yield found["title"]
        for place in found["places"]:
            yield from (place["heading"], place["teaser"])


def addresses(answer: dict[str, Any]) -> list[str]:
    return [found["address"] for found in answer["found"]]


def test_words_that_once_never_ended(search: Search) -> None:
    """A rest that normalizes to nothing (the ー after USBメモリ) was looked for without end."""
    found = search.ask(
        INDEX, ["USBメモリー", "ＵＳＢメモリー 紛失", "USBメモリーー・", "ー", "・", "", "。？"]
    )
    assert [addresses(answer)[:1] for answer in found] == [["lost/"], ["lost/"], ["lost/"], [], [], [], []]


def test_any_mixture_of_letters_gets_an_answer(search: Search) -> None:
    """What is shown is the pages' own text; a mark stands around something, and no page comes twice."""
    texts = [INDEX["pages"][at]["t"] for at in range(len(INDEX["pages"]))]
    texts += [text for page in INDEX["pages"] for _, heading, body in page["s"] for text in (heading, body)]
    answers = search.ask(INDEX, mixed_texts(MANY, seed=1), patience=60 + MANY / 100)
    assert len(answers) == MANY
    for answer in answers:
        assert not answer["late"]
        assert len(set(addresses(answer))) == len(addresses(answer))
        for pieces in shown(answer):
            assert all(piece["text"] for piece in pieces)
            bare = "".join(piece["text"] for piece in pieces).strip("…")
            assert any(bare in text for text in texts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("１，０００件", "1000件"),
        ("ﾊﾟｿｺﾝ", "パソコン"),
        ("USBﾒﾓﾘ", "ＵＳＢメモリー"),
        ("第26条第2項", "26条2項"),
        ("第二十六条二項", "26条2項"),
        ("第3者", "第三者"),
        ("漏洩", "漏えい"),
        ("ｺﾞｿｳｼﾝ", "誤送信"),
        ("ふんしつ", "紛失"),
        ("誤送心", "誤送信"),
    ],
)
def test_spellings_of_one_thing_give_the_same_pages(search: Search, one: str, other: str) -> None:
    first, second = search.ask(INDEX, [one, other])
    assert addresses(first) == addresses(second)


def test_a_question_is_answered_with_its_first_paragraph(search: Search) -> None:
    """「いいえ。」 alone answers nothing; cells of a table come last, where no result shows them as a sentence."""
    text = "<p>いいえ。公表だけでは足りません。</p> 通知 <p>本人に直接知らせます。</p> 要る 要らない"
    docs = [
        {"location": "faq/", "title": "よくある質問", "text": ""},
        {"location": "faq/#enough", "title": "公表だけで通知になりますか", "text": text},
    ]
    index = search_index(docs, {})
    (answer,) = search.ask(index, ["公表"])
    assert answer["found"][0]["answer"] == "いいえ。公表だけでは足りません。"
    assert index["pages"][0]["s"][1][2].split("\n")[1:] == ["本人に直接知らせます。", "通知 要る 要らない"]


def test_a_question_is_answered_under_its_page(search: Search) -> None:
    (answer,) = search.ask(INDEX, ["土日は数えるの"])
    first = answer["found"][0]
    assert (first["address"], first["under"], first["answer"]) == (
        "faq/#weekend",
        "よくある質問",
        "土日も数えます。",
    )


def test_a_page_is_found_by_what_people_say_of_it(search: Search) -> None:
    """Neither word stands on the page: 置いてきちゃった, 電車 come from asked.toml, and 今日の天気 asks for nothing here."""
    page, *rest = INDEX["pages"]
    index = {**INDEX, "pages": [{**page, "q": "電車に忘れた\n網棚に置いてきた"}, *rest]}
    named, spoken, other = search.ask(index, ["電車の網棚", "電車に置いてきちゃった", "今日の天気"])
    assert addresses(named) == ["lost/"]
    assert addresses(spoken)[0] == "lost/"
    assert addresses(other) == []


def test_a_part_of_a_word_is_no_slip(search: Search) -> None:
    """タイミン would be 台湾 (たいわん) with one wrong letter, but タイミング is a word."""
    (answer,) = search.ask(INDEX, ["タイミング"])
    assert answer["missing"] == ["タイミング"]


@pytest.mark.parametrize("word", ["サイトに社名が載った", "メルカリの会社", "のIDがなくて"])
def test_another_word_is_no_slip(search: Search, word: str) -> None:
    """A slip keeps the script of the letter, and leaves out no kanji and no end: サイト is not 偽サイト."""
    (answer,) = search.ask(INDEX, [word])
    assert "lost/" not in addresses(answer)


def test_words_that_stand_nowhere_are_named(search: Search) -> None:
    (answer,) = search.ask(INDEX, ["紛失 qwzx"])
    assert addresses(answer) == ["lost/"]
    assert answer["missing"] == ["qwzx"]
