// Keeping answers, only when asked: a JSON file that the command line reads too, or this device's own storage.
import { collect, touched, questions, writeAll } from "./answers";
import { h } from "./dom";
import { fileField, handOver } from "./files";
import { MESSAGES } from "./messages";
import { japaneseDay } from "./questions";
import type { EngineError } from "../host/index";
import type { Facts, Value } from "./facts";

const KEY = "navi-facts";

interface Kept {
  saved: string;
  facts: Facts;
}

export interface Keeper {
  /** The engine's complaint about facts that are to be opened, or null. */
  check(facts: Facts): Promise<EngineError | null>;
  changed(): void;
  /** The text is a whole record, not only answers; what is to be said of it. */
  openRecord(text: string): Promise<string>;
  /** The answers now lie in a file or on this device. */
  kept(): void;
  /** Everything was taken back. */
  cleared(): void;
}

export function keeping(form: HTMLElement, keeper: Keeper): HTMLElement {
  const note = h("p", { class: "navi-keep-note", role: "status" });
  const say = (text: string): void => note.replaceChildren(text);
  const file = fileField(MESSAGES.open, (text) => void openText(form, text, keeper, say));
  const stored = h("div", { class: "navi-kept" });
  const drawStored = (): void => stored.replaceChildren(...storedRow(form, keeper, say, drawStored));
  drawStored();
  const keepHere = (): void => {
    say(store(form));
    keeper.kept();
    drawStored();
  };
  const box = h(
    "details",
    { class: "navi-keep" },
    h("summary", {}, MESSAGES.keep),
    h("p", { class: "navi-quiet" }, MESSAGES.keepNote),
    h(
      "div",
      { class: "navi-presses" },
      button(MESSAGES.download, () => {
        say(download(form));
        keeper.kept();
      }),
      button(MESSAGES.open, () => file.click()),
      button(MESSAGES.keepHere, keepHere),
      clearButton(form, keeper, say),
    ),
    file,
    stored,
    note,
  );
  box.open = stored.childElementCount > 0;
  return box;
}

function button(label: string, press: () => void): HTMLButtonElement {
  return h("button", { type: "button", class: "navi-small", onclick: press }, label);
}

/** Clearing takes two presses of the same button, so that one slip loses nothing. */
function clearButton(form: HTMLElement, keeper: Keeper, say: (text: string) => void): HTMLButtonElement {
  let armed = false;
  const reset = (): void => {
    armed = false;
    clear.textContent = MESSAGES.clearAll;
  };
  const clear = button(MESSAGES.clearAll, () => {
    if (!armed && questions(form).some(touched)) {
      armed = true;
      clear.textContent = MESSAGES.reallyClear;
      return;
    }
    reset();
    writeAll(form, {});
    keeper.cleared();
    say(MESSAGES.cleared);
  });
  clear.addEventListener("blur", reset);
  return clear;
}

function download(form: HTMLElement): string {
  const name = `facts-${japaneseDay(0)}.json`;
  const text = `${JSON.stringify(collect(form), null, 2)}\n`;
  handOver(name, new Blob([text], { type: "application/json" }));
  return MESSAGES.downloaded(name);
}

function store(form: HTMLElement): string {
  const saved = new Intl.DateTimeFormat("ja-JP", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(),
  );
  try {
    localStorage.setItem(KEY, JSON.stringify({ saved, facts: collect(form) } satisfies Kept));
    return MESSAGES.keptHere(saved);
  } catch {
    return MESSAGES.cannotKeep; // private windows and some file:// pages have no storage
  }
}

function stored(): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Kept | null;
    return kept && typeof kept.facts === "object" ? kept : null;
  } catch {
    return null;
  }
}

function storedRow(
  form: HTMLElement,
  keeper: Keeper,
  say: (text: string) => void,
  redrawStored: () => void,
): HTMLElement[] {
  const kept = stored();
  if (!kept) return [];
  const forget = (): void => {
    localStorage.removeItem(KEY);
    redrawStored();
    say(MESSAGES.forgotten);
  };
  return [
    h("p", {}, MESSAGES.found(kept.saved)),
    h(
      "div",
      { class: "navi-presses" },
      button(MESSAGES.restore, () => void openFacts(form, kept.facts, keeper, say)),
      button(MESSAGES.forget, forget),
    ),
  ];
}

async function openText(
  form: HTMLElement,
  text: string,
  keeper: Keeper,
  say: (text: string) => void,
): Promise<void> {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    facts = null;
  }
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) say(MESSAGES.notJson);
  else if ("schema" in facts) say(await keeper.openRecord(text));
  else await openFacts(form, facts as Record<string, Value>, keeper, say);
}

/** The engine judges the facts first; what it refuses replaces nothing. */
async function openFacts(
  form: HTMLElement,
  facts: Facts,
  keeper: Keeper,
  say: (text: string) => void,
): Promise<void> {
  say(MESSAGES.waitingToOpen);
  try {
    const complaint = await keeper.check(facts);
    if (complaint) {
      say(MESSAGES.refused(complaint.message));
      return;
    }
  } catch {
    say(MESSAGES.refused(MESSAGES.failed));
    return;
  }
  writeAll(form, facts);
  keeper.changed();
  say(MESSAGES.opened);
}
