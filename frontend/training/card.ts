// The emergency card, written on this device: the page's own two tables become a form; one A4 page is printed.
import { WORDS } from "./words";

const KEY = "emergency-card";

export function bindCard(): void {
  const heading = document.getElementById("card");
  if (!heading) return;
  const fields = fieldsBelow(heading);
  if (!fields.length) return;
  const note = paragraph("");
  note.setAttribute("role", "status");
  const keep = document.createElement("input");
  keep.type = "checkbox";
  const kept = stored();
  keep.checked = kept !== null;
  for (const field of fields) field.value = kept?.[field.name] ?? "";
  const save = (): void => {
    if (!store(keep.checked ? fields : null) && keep.checked) {
      keep.checked = false;
      note.textContent = WORDS.cannotKeep;
    }
  };
  keep.addEventListener("change", save);
  for (const field of fields) field.addEventListener("input", save);
  const label = document.createElement("label");
  label.append(keep, WORDS.keep);
  const print = document.createElement("button");
  print.type = "button";
  print.className = "drill-press";
  print.textContent = WORDS.print;
  print.addEventListener("click", () => printCard(heading));
  const presses = document.createElement("div");
  presses.className = "card-presses";
  presses.append(print, label, note);
  lastOf(heading).after(presses);
  heading.after(paragraph(WORDS.cardForm));
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = "card-note";
  made.textContent = text;
  return made;
}

/** What belongs to the card: everything up to the last table. */
function partsBelow(heading: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
    if (next instanceof HTMLElement) parts.push(next);
  const last = parts.findLastIndex((part) => holdsTable(part));
  return parts.slice(0, last + 1);
}

const holdsTable = (part: HTMLElement): boolean => part.matches("table") || !!part.querySelector("table");

function lastOf(heading: HTMLElement): HTMLElement {
  return partsBelow(heading).at(-1) ?? heading;
}

function fieldsBelow(heading: HTMLElement): HTMLInputElement[] {
  const rows = partsBelow(heading)
    .filter(holdsTable)
    .flatMap((part) => [...part.querySelectorAll<HTMLTableRowElement>("tbody tr")]);
  return rows.flatMap((row) => {
    const [label, sample] = [...row.cells];
    if (!label || !sample) return [];
    const field = document.createElement("input");
    field.type = "text";
    field.name = label.textContent.trim();
    field.maxLength = 120;
    field.autocomplete = "off";
    field.placeholder = WORDS.sample(sample.textContent.trim());
    field.setAttribute("aria-label", WORDS.cardField(field.name));
    sample.replaceChildren(field);
    return [field];
  });
}

function printCard(heading: HTMLElement): void {
  const root = document.documentElement;
  const parts = [heading, ...partsBelow(heading)];
  const day = paragraph(
    WORDS.updated(new Intl.DateTimeFormat("ja-JP", { dateStyle: "long" }).format(new Date())),
  );
  day.className = "card-day";
  parts.at(-1)?.after(day);
  for (const part of [...parts, day]) part.classList.add("is-card");
  root.classList.add("prints-card");
  addEventListener(
    "afterprint",
    () => {
      root.classList.remove("prints-card");
      day.remove();
    },
    { once: true },
  );
  print();
}

function stored(): Record<string, string> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === "string"));
  } catch {
    return null;
  }
}

/** Null forgets. False where the device has no storage for this page. */
function store(fields: readonly HTMLInputElement[] | null): boolean {
  try {
    if (!fields) localStorage.removeItem(KEY);
    else
      localStorage.setItem(
        KEY,
        JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
      );
    return true;
  } catch {
    return false;
  }
}
