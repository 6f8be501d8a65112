#!/usr/bin/env bash
# Makes sure that the browser tests find Chromium and a Japanese font: installs them where permitted, else says what to install.
set -euo pipefail

missing=()
command -v chromium >/dev/null || missing+=(chromium)
if ! command -v fc-list >/dev/null; then missing+=(fontconfig fonts-noto-cjk)
elif [ -z "$(fc-list ':lang=ja' family)" ]; then missing+=(fonts-noto-cjk); fi
[ "${#missing[@]}" -eq 0 ] && exit

if command -v apt-get >/dev/null; then
  if [ "$(id -u)" -eq 0 ]; then as_root=(); elif sudo -n true 2>/dev/null; then as_root=(sudo); else as_root=(false); fi
  export DEBIAN_FRONTEND=noninteractive
  install=("${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}")
  "${install[@]}" >/dev/null 2>&1 && exit
  "${as_root[@]}" apt-get update -qq >/dev/null 2>&1 && "${install[@]}" >/dev/null && exit
fi
echo "The browser tests need: ${missing[*]}" >&2
echo "Install them, for example: sudo apt-get install ${missing[*]}" >&2
exit 1
