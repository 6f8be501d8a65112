"""The tool alone in one HTML file that can be mailed or copied: form, style, engine, nothing beside it."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from decision_engine.rulebook import VERIFIED_ON, VERSION
from publishing.form.markup import tool_html

STYLE = Path("build/frontend/one_file.css")
TOOL = Path("build/frontend/tool.js")
TITLE = "判断ナビ"
INTRO = "このファイルだけで動きます。インターネットは使いません。"
EDITION = f"ルールは{VERIFIED_ON}に法令などと照らし合わせました（第{VERSION}版）。"
NOTICE = "一般的な情報です。個別の事案では、弁護士などの専門家に相談してください。"
RIGHTS = (
    "プログラムは MIT、文章は CC BY 4.0。Pyodide 0.29.5（MPL 2.0）と Python（PSF ライセンス）を含みます。"
)


def one_file_html(bundle: str) -> str:
    """Write the page; its policy allows exactly the scripts and the style it carries, and no connection at all."""
    scripts = [_safe(bundle), _safe(TOOL.read_text(encoding="utf-8"))]
    style = STYLE.read_text(encoding="utf-8").strip()
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_hash, scripts))} blob: 'wasm-unsafe-eval'",
            f"style-src {_hash(style)}",
            "img-src data:",
            "worker-src blob:",
            "form-action 'none'",
            "base-uri 'none'",
        )
    )
    return f"""<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>{TITLE}</title>
<style>{style}</style>
</head>
<body>
<main class="one-file">
<h1>{TITLE}</h1>
<p>{INTRO}</p>
{tool_html(link=None, engine="")}
<footer><p>{EDITION}{NOTICE}</p><p>{RIGHTS}</p></footer>
</main>
{"".join(f"<script>{script}</script>" for script in scripts)}
</body>
</html>
"""


def _safe(script: str) -> str:
    """Refuse a script whose text would end its element early."""
    if "</script" in script.lower() or "<!--" in script:
        raise ValueError("a script that stands inside the page may contain neither </script nor <!--")
    return script


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
