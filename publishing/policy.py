"""The content security policy: one text for the meta element, the development server and the tests."""

from __future__ import annotations

_SERVED: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "'wasm-unsafe-eval'"),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),
    "connect-src": ("'self'",),
    "worker-src": ("'self'",),
    "form-action": ("'self'",),
    "base-uri": ("'none'",),
}

# From file:// a worker can only start from a Blob, and that worker may only read Blobs.
_BLOB_FOR_FILES = ("script-src", "connect-src", "worker-src")


def content_security_policy(*, offline: bool = False) -> str:
    """Write the policy for served pages, or for pages opened from a folder."""
    parts = []
    for directive, sources in _SERVED.items():
        allowed = (*sources, "blob:") if offline and directive in _BLOB_FOR_FILES else sources
        parts.append(" ".join((directive, *allowed)))
    return "; ".join(parts)
