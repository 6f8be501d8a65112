"""Dates as Japanese readers write them."""

from __future__ import annotations

import re

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def japanese_date(iso: object) -> str:
    """Write 2026-11-23 as 2026年11月23日; anything else stays as it is."""
    found = _ISO.fullmatch(str(iso))
    if not found:
        return str(iso)
    year, month, day = (int(part) for part in found.groups())
    return f"{year}年{month}月{day}日"
