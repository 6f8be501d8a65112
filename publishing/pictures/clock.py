"""The picture of the two clocks (速報 and 確報): how long each is comes from the rulebook."""

from __future__ import annotations

from dataclasses import dataclass

from decision_engine.law.reading import for_any_day, for_day
from decision_engine.rulebook import VERIFIED_ON

# The line is drawn in units that are about one pixel on a phone 390 px wide, so that its words stay readable there.
_WIDTH, _HEIGHT, _LINE = 360, 132, 58

# The picture has room for today's numbers; the sentences under it also say what comes.
_GUIDE = "概ね{速報の目安の初め}〜{速報の目安の終わり}日以内"
_FINAL = "{確報の日数}日以内"
_MALICE = "{不正の確報の日数}日以内"
_TOLD = (
    "知った日から、速報は概ね{速報の目安の初め}〜{速報の目安の終わり}日以内が目安です。早いほどよく、待つ必要はありません。"
    "確報は、知った日を1日目と数えて{確報の日数}日以内、不正の目的によるおそれがあるときは{不正の確報の日数}日以内です。"
)


@dataclass(frozen=True)
class _Stop:
    """One date on the line: where, what happens, which day, and how firm the day is."""

    x: int
    word: str
    day: str
    firmness: str
    anchor: str = "middle"


def _stops() -> tuple[_Stop, ...]:
    return (
        _Stop(18, "知った日", "1日目", "", "start"),
        _Stop(134, "速報", for_day(_GUIDE, VERIFIED_ON), "目安。早いほどよい"),
        _Stop(238, "確報", for_day(_FINAL, VERIFIED_ON), "法定"),
        _Stop(342, "確報", for_day(_MALICE, VERIFIED_ON), "不正のおそれ", "end"),
    )


def _draw(stop: _Stop) -> str:
    """Draw one stop: a dot for a day and its three words."""
    text_x = {"start": stop.x - 8, "middle": stop.x, "end": stop.x + 8}[stop.anchor]
    mark = f'<circle class="clock__stop" cx="{stop.x}" cy="{_LINE}" r="8"/>'
    words = (
        ("word", _LINE - 24, stop.word),
        ("day", _LINE + 36, stop.day),
        ("note", _LINE + 58, stop.firmness),
    )
    texts = "".join(
        f'<text class="clock__{name}" x="{text_x}" y="{y}" text-anchor="{stop.anchor}">{word}</text>'
        for name, y, word in words
        if word
    )
    return mark + texts


def clock_html() -> str:
    """Draw the line of days as a figure that is read aloud as two sentences."""
    told = for_any_day(_TOLD)
    stops = _stops()
    # From the day of knowing to the guide the line is thick: this is the time in which the first report goes out.
    thick = (
        f'<rect class="clock__guide" x="18" y="{_LINE - 5}" width="{stops[1].x - 18}" height="10" rx="5"/>'
    )
    drawn = thick + "".join(_draw(stop) for stop in stops)
    return (
        '<figure class="clock">'
        f'<svg class="clock__picture" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="clock-text">'
        f'<line class="clock__line" x1="18" y1="{_LINE}" x2="342" y2="{_LINE}"/>{drawn}</svg>'
        f'<figcaption id="clock-text">{told}</figcaption></figure>'
    )
