"""The tool alone in one HTML file that can be mailed or copied: form, style, engine, nothing beside it."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from markupsafe import Markup

from decision_engine.rulebook import VERIFIED_ON, VERSION
from publishing.form.markup import tool_html
from publishing.templates import html_templates

STYLE = Path("build/frontend/one_file.css")
SCRIPTS = (Path("build/frontend/tool.js"), Path("build/frontend/answer.js"))
PYODIDE = Path("node_modules/pyodide/package.json")
PIECE = 100_000
"""Characters of one data block. WebKit needs time with the square of a block's length: 5 seconds for 5 MB in one."""

UNPACK = """globalThis.decisionEngineBundle = JSON.parse(
  [...document.querySelectorAll("script[data-bundle]")].map((piece) => piece.textContent).join(""),
);"""
_TEMPLATES = html_templates(Path(__file__).parent / "templates")


def one_file_html(bundle: str) -> str:
    """Write the page around the bundle's JSON, which lies in it as data, in pieces.

    Its policy allows exactly the scripts and the style it carries, and no connection at all.
    """
    scripts = [UNPACK, *(_safe(path.read_text(encoding="utf-8")) for path in SCRIPTS)]
    pieces = [_safe(bundle[begin : begin + PIECE]) for begin in range(0, len(bundle), PIECE)]
    style = STYLE.read_text(encoding="utf-8").strip()
    return _TEMPLATES.get_template("one_file.html").render(
        policy=_policy(scripts, style),
        style=Markup(style),  # noqa: S704  (our own sheet)
        tool=Markup(tool_html(link=None, engine="")),  # noqa: S704  (from our own template)
        pieces=[Markup(piece) for piece in pieces],  # noqa: S704  (our own data, checked above)
        scripts=[Markup(script) for script in scripts],  # noqa: S704  (our own scripts, checked above)
        verified_on=VERIFIED_ON,
        version=VERSION,
        pyodide=json.loads(PYODIDE.read_text(encoding="utf-8"))["version"],
    )


def _policy(scripts: list[str], style: str) -> Markup:
    """The policy for an attribute: made of our own words, so that its quotation marks stay readable."""
    directives = (
        "default-src 'none'",
        f"script-src {' '.join(map(_hash, scripts))} blob: 'wasm-unsafe-eval'",
        f"style-src {_hash(style)}",
        "img-src data:",
        "worker-src blob:",
        "form-action 'none'",
        "base-uri 'none'",
    )
    return Markup("; ".join(directives))  # noqa: S704  (no value from elsewhere)


def _safe(script: str) -> str:
    """Refuse a script whose text would end its element early."""
    if "</script" in script.lower() or "<!--" in script:
        raise ValueError("a script that stands inside the page may contain neither </script nor <!--")
    return script


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
