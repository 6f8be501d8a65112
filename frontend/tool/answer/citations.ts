// Sources of a statement, and other places outside the tool.
import { h, link } from "../dom";
import type { Link } from "../view";
import type { Quoted } from "./explanations";
import { WORDS } from "./words";

/** Sources, each linked to the place that can be read; with what they say where that is known and wanted. */
export function citations(
  labels: readonly string[],
  known: Record<string, Link | Quoted>,
  full: boolean,
): HTMLElement {
  const rows = labels.map((label) => {
    const found = known[label];
    return h(
      "li",
      {},
      outside(found?.url ?? null, label),
      found?.edition && h("small", {}, found.edition),
      full && found && "says" in found && h("small", { class: "navi-says" }, found.says),
      found?.check && h("small", { class: "navi-check" }, `${WORDS.check}: ${found.check}`),
    );
  });
  return h("ul", { class: "navi-cites" }, ...rows);
}

export function outside(url: string | null, label: string): HTMLElement {
  return url ? link(url, label, WORDS.newTab) : h("span", {}, label);
}
