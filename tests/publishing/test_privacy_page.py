"""What the privacy page says is kept on the device is what the code keeps, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path

ROOM = Path("frontend/tool/session.ts")
"""Its functions keep things under the names that they are given."""
SCRIPTS = sorted(set(Path("frontend").rglob("*.ts")) - {ROOM})
PAGE = Path("docs/privacy.md").read_text(encoding="utf-8")
KEPT = re.compile(
    r"(?:Storage\.(?:get|set|remove)Item|caches\.open|\b(?:held|hold|drop)(?:<[\w<>]+>)?)\(\s*(\w+|\"[^\"]+\")"
)
OTHER_WAYS = re.compile(r"indexedDB|document\.cookie|navigator\.storage|(?:local|session)Storage\[")


SHARED = Path("frontend/tool/keys.ts").read_text(encoding="utf-8")


def names() -> set[str]:
    """Every name under which a script keeps something, its constant looked up in the same file or among the shared."""
    found = set()
    for path in SCRIPTS:
        text = path.read_text(encoding="utf-8")
        for name in KEPT.findall(text):
            imported = re.search(rf"(\w+) as {name}\b", text)
            constant = re.search(rf'const {imported[1] if imported else name} = "([^"]+)"', text + SHARED)
            found.add(constant[1] if constant else name.strip('"'))
    return found


def test_the_page_lists_every_name_that_the_code_keeps_and_no_other() -> None:
    table = PAGE.split("{#kept}")[1].split("## ")[0]
    assert set(re.findall(r"\| `([^`]+)` \|", table)) == names()


def test_nothing_is_kept_in_a_way_that_this_search_would_miss() -> None:
    assert len(names()) >= 6
    room = ROOM.read_text(encoding="utf-8")
    assert set(re.findall(r"export function (\w+)", room)) == {"held", "hold", "drop"}
    for path in [*SCRIPTS, ROOM]:
        assert not OTHER_WAYS.search(path.read_text(encoding="utf-8")), path
