"""The picture of the two clocks (速報 and 確報) on the front page."""

from __future__ import annotations

from dataclasses import dataclass

# The line is drawn in units that are about one pixel on a phone 390 px wide, so that its words stay readable there.
_WIDTH, _HEIGHT, _LINE = 360, 132, 58


@dataclass(frozen=True)
class _Stop:
    """One date on the line: where, what happens, which day, and how firm the day is."""

    x: int
    word: str
    day: str
    firmness: str
    anchor: str = "middle"
    until: int | None = None


_STOPS = (
    _Stop(18, "知った日", "1日目", "", "start"),
    _Stop(42, "速報", "5日目まで", "目安", until=152),
    _Stop(234, "確報", "30日目", "法定"),
    _Stop(342, "確報", "60日目", "不正のおそれ", "end"),
)

_DESCRIPTION = (
    "知った日を1日目と数えます。速報の目安は概ね3〜5日以内です。待つ期間ではなく、分かっている範囲で早く出します。"
    "確報は30日目まで、不正の目的によるおそれがあるときは60日目までです。"
)


def _draw(stop: _Stop) -> str:
    """Draw one stop: a dot for a day, a bar for a range, and its three words."""
    if stop.until is None:
        text_x = {"start": stop.x - 8, "middle": stop.x, "end": stop.x + 8}[stop.anchor]
        mark = f'<circle class="clock__stop" cx="{stop.x}" cy="{_LINE}" r="8"/>'
    else:
        text_x = (stop.x + stop.until) // 2
        width = stop.until - stop.x
        mark = f'<rect class="clock__guide" x="{stop.x}" y="{_LINE - 8}" width="{width}" height="16" rx="8"/>'
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
    stops = "".join(_draw(stop) for stop in _STOPS)
    return (
        '<figure class="clock">'
        f'<svg class="clock__picture" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="clock-text">'
        f'<line class="clock__line" x1="18" y1="{_LINE}" x2="342" y2="{_LINE}"/>{stops}</svg>'
        f'<figcaption id="clock-text">{_DESCRIPTION}</figcaption></figure>'
    )
