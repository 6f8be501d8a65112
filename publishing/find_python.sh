#!/usr/bin/env bash
# Prints a command that is Python 3.13 (what Pyodide 0.29.5 speaks), or says exactly how to get one.
set -euo pipefail

is_right() { [ "$("$@" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "3.13" ]; }

for candidate in "${PYTHON:-}" python3.13 python3 python; do
  if [ -n "$candidate" ] && is_right "$candidate"; then command -v "$candidate"; exit; fi
done
for candidate in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.13*/bin/python3.13; do
  if is_right "$candidate"; then echo "$candidate"; exit; fi
done
if command -v uv >/dev/null && candidate="$(uv python find 3.13 2>/dev/null)" && is_right "$candidate"; then
  echo "$candidate"; exit
fi
cat >&2 <<'WHAT_TO_DO'
Python 3.13 was not found. The browser runtime (Pyodide 0.29.5) speaks 3.13, so the build must too. One of:
  apt-get install python3.13 python3.13-venv     (Debian 13 or later, Ubuntu 25.04 or later)
  pyenv install 3.13
  uv python install 3.13
Then run make again, or name it: make PYTHON=/path/to/python3.13 …
WHAT_TO_DO
exit 1
