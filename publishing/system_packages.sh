#!/usr/bin/env bash
# Makes sure that the browser tests find Chromium and a Japanese font: installs them where permitted, else says what to install.
# Firefox ESR and WebKitGTK are welcome too: without them their journeys are skipped, and nothing fails.
set -euo pipefail

missing=()
command -v chromium >/dev/null || missing+=(chromium)
if ! command -v fc-list >/dev/null; then missing+=(fontconfig fonts-noto-cjk)
elif [ -z "$(fc-list ':lang=ja' family)" ]; then missing+=(fonts-noto-cjk); fi

welcome=()
command -v firefox-esr >/dev/null || welcome+=(firefox-esr)
command -v WebKitWebDriver >/dev/null || welcome+=(webkit2gtk-driver)
command -v xvfb-run >/dev/null || welcome+=(xvfb xauth)

if [ "$(id -u)" -eq 0 ]; then as_root=(); elif sudo -n true 2>/dev/null; then as_root=(sudo); else as_root=(false); fi
export DEBIAN_FRONTEND=noninteractive

install() {
  command -v apt-get >/dev/null || return 1
  local command=("${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@")
  "${command[@]}" >/dev/null 2>&1 && return
  "${as_root[@]}" apt-get update -qq >/dev/null 2>&1 && "${command[@]}" >/dev/null 2>&1
}

if [ "${#missing[@]}" -gt 0 ] && ! install "${missing[@]}"; then
  echo "The browser tests need: ${missing[*]}" >&2
  echo "Install them, for example: sudo apt-get install ${missing[*]}" >&2
  exit 1
fi
if [ "${#welcome[@]}" -gt 0 ] && ! install "${welcome[@]}"; then
  echo "Skipped where missing: the journeys in other browsers need ${welcome[*]}" >&2
fi
