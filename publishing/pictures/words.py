"""What the drawings say."""

from __future__ import annotations

from decision_engine.views.words import TRUTH
from decision_engine.wording import CONDITION as ENGINE

DIAGRAM = {
    "title": "{title}：流れの図",
    "description": "{title}の条件を、上から順に確かめる図です。同じ内容を文章でも読めます。",
    "desc": "上から順に条件を確かめる図です。同じ内容を、図の後の箇条書きで読めます。",
    "no": TRUTH["no"],
    "all_no": "全部いいえ",
    "yes": TRUTH["yes"],
    "one_of": ENGINE["Any"],
    "scroll": "{title}の図",
    "people": "{n}人から",
    "final": "確報{n}日",
    "outside": "図の対象外",
    "exceptions": "例外：{titles}",
}

CARD = {
    "no_font": "共有の絵: 書体（Debian の fonts-noto-cjk）か Pillow がないため、全ページで共通の一枚を使います。",
}
