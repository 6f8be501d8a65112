// What the reader sees of the engine: arriving, failed, or nothing once it is there.
import type { Progress } from "../host/index";
import { h } from "./dom";
import { MESSAGES } from "./messages";

const MEGA = 1_000_000;
const megabytes = (bytes: number): string => (bytes / MEGA).toFixed(1);

/** One line with a bar while it arrives; a sentence with a way out when it failed; null when it is ready. */
export function loading(progress: Progress, table: string | null, retry: () => void): HTMLElement | null {
  if (progress.phase === "ready") return null;
  return progress.phase === "failed" ? failure(progress, table, retry) : arriving(progress);
}

function arriving(progress: Progress): HTMLElement {
  const { loadedBytes, totalBytes, elapsedMs, phase } = progress;
  const size = totalBytes > 0 ? MESSAGES.megabytes(megabytes(loadedBytes), megabytes(totalBytes)) : "";
  const time = MESSAGES.seconds(Math.floor(elapsedMs / 1000));
  const text = phase === "start" ? MESSAGES.starting : `${MESSAGES.preparing} ${size}`.trim();
  const bar = h("progress", {
    max: String(Math.max(totalBytes, 1)),
    value: totalBytes > 0 ? String(loadedBytes) : null,
    "aria-label": MESSAGES.preparing,
  });
  const box = h(
    "div",
    { class: "navi-loading" },
    h("p", {}, h("span", {}, text), h("small", {}, time)),
    bar,
    h("p", { class: "navi-quiet" }, MESSAGES.meanwhile),
  );
  box.dataset["short"] = text;
  return box;
}

function failure(progress: Progress, table: string | null, retry: () => void): HTMLElement {
  const reason = MESSAGES.reasons[progress.reason ?? "network"];
  const box = h(
    "div",
    { class: "navi-failure", role: "alert" },
    h("p", {}, h("strong", {}, MESSAGES.failed)),
    h("p", {}, reason, MESSAGES.answersKept),
    h(
      "button",
      { type: "button", class: "navi-button navi-primary", "data-key": "retry", onclick: retry },
      MESSAGES.retry,
    ),
    table
      ? h(
          "p",
          {},
          MESSAGES.orTable,
          h("br"),
          h("a", { href: table, target: "_blank", rel: "noopener" }, MESSAGES.table),
        )
      : null,
  );
  box.dataset["short"] = MESSAGES.failed;
  return box;
}
