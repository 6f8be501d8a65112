// Small pieces that the sections of the desk share.
import { byKey, h, isText, type Child } from "../dom";
import { handOver } from "../files";
import { WORDS } from "./words";

export function section(name: string, title: string, ...content: Child[]): HTMLElement {
  const id = `navi-desk-${name}`;
  return h(
    "section",
    { class: `navi-part navi-desk-${name}`, "aria-labelledby": id },
    h("h3", { id, tabindex: "-1" }, title),
    ...content,
  );
}

export function button(label: string, press: () => void, key?: string): HTMLButtonElement {
  const attributes = { type: "button", class: "navi-small", onclick: press, "data-key": key };
  return h("button", attributes, label);
}

/** Hand a file to the reader. */
export function download(name: string, content: string | Blob, type = "text/plain"): string {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  handOver(name, blob);
  return WORDS.saved(name);
}

/** Copy, also where the page may not use the clipboard (file://, old browsers). */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h("textarea", { class: "navi-sr", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    // the old way is the only one where there is no secure context
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

const DAY = new Intl.DateTimeFormat("ja-JP", {
  month: "long",
  day: "numeric",
  weekday: "short",
  timeZone: "UTC",
});

/** 2026-11-27 or 2026-11-27T10:00+09:00 as people write it. */
export function dayWords(iso: string): string {
  const day = DAY.format(new Date(iso.slice(0, 10)));
  return WORDS.until(iso.length > 10 ? `${day} ${iso.slice(11, 16)}` : day);
}

/** A text field that holds something not yet kept. */
export function isTyping(root: HTMLElement): boolean {
  const field = document.activeElement;
  return isText(field) && root.contains(field) && field.value !== field.defaultValue;
}

/** Do the work, after which what has this key stands where it stood: under the finger. */
export async function inPlace(root: HTMLElement, key: string, work: () => Promise<void>): Promise<void> {
  const top = (): number => byKey(root, key)?.getBoundingClientRect().top ?? 0;
  const before = top();
  await work();
  scrollBy({ top: top() - before, behavior: "instant" });
}
