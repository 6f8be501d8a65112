// Files to and from the reader; nothing of them leaves the page.
import { h } from "./dom";

/** A field out of sight that a button presses; `read` hears the text of each chosen file. */
export function fileField(label: string, read: (text: string) => void): HTMLInputElement {
  const field = h("input", {
    type: "file",
    accept: ".json,application/json",
    class: "navi-sr",
    tabindex: "-1",
    "aria-label": label,
  });
  field.addEventListener("change", () => {
    const chosen = field.files?.[0];
    field.value = "";
    if (chosen) void chosen.text().then(read);
  });
  return field;
}

export function handOver(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
