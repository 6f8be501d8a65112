// The search box: opens, asks while the reader types, walks by keyboard, Escape returns.
import { SearchClient, SearchTrouble } from "../search/client";
import { showResults, summary, words } from "../search/results";
import { keepFocusWithin } from "./focus";

// Narrow screens: the search covers the page and holds the focus. Wide screens: it is a box in the header to walk through.
const narrow = matchMedia("(width < 60em)");

interface Parts {
  box: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  state: HTMLElement;
  list: HTMLElement;
  opener: HTMLButtonElement;
}

function parts(): Parts | null {
  const box = document.querySelector<HTMLElement>("[data-search]");
  const form = box?.querySelector("form");
  const input = box?.querySelector<HTMLInputElement>("input");
  const state = box?.querySelector<HTMLElement>("[data-search-state]");
  const list = box?.querySelector<HTMLElement>("[data-search-results]");
  const opener = document.querySelector<HTMLButtonElement>("[data-site-search]");
  return box && form && input && state && list && opener ? { box, form, input, state, list, opener } : null;
}

/** Asks for what stands in the box; only the newest question is answered on the page. */
function asking({ input, state, list }: Parts, base: URL): () => void {
  const client = new SearchClient(base);
  let newest = 0;
  const say = (text: string): void => {
    if (state.textContent !== text) state.textContent = text;
  };
  return () => {
    const mine = (newest += 1);
    const query = input.value.trim();
    if (query === "") list.replaceChildren();
    if (state.dataset["ready"] === undefined) say(words.loading);
    client
      .load()
      .then(() => (query === "" ? null : client.ask(query)))
      .then(
        (answer) => {
          state.dataset["ready"] = "";
          if (mine !== newest) return;
          say(answer ? summary(answer) : words.ready);
          if (answer) showResults(list, answer, base);
        },
        (error: unknown) => {
          delete state.dataset["ready"];
          if (mine === newest)
            say(words.trouble[error instanceof SearchTrouble ? error.trouble : "no-index"]);
        },
      );
  };
}

/** Arrow keys walk through the box and the results. */
function walk(event: KeyboardEvent, { input, list }: Parts): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.isComposing) return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>("a")];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function bindSearch(base: URL): void {
  const found = parts();
  if (!found) return;
  const { box, form, input, list, opener } = found;
  const ask = asking(found, base);
  const root = document.documentElement;
  let release: (() => void) | null = null;

  const open = (): void => {
    if (release) return;
    root.toggleAttribute("data-search-open", true);
    release = keepFocusWithin(box, leave, () => narrow.matches);
    ask();
  };
  const close = (): void => {
    if (!release) return;
    release();
    release = null;
    root.toggleAttribute("data-search-open", false);
  };
  const leave = (): void => {
    close();
    // On a wide screen the box itself opened the search: it must not keep the focus, or a next key would reopen it.
    if (narrow.matches) opener.focus();
    else input.blur();
  };
  opener.addEventListener("click", () => {
    open();
    input.focus();
  });
  input.addEventListener("focus", open);
  input.addEventListener("input", () => {
    open();
    ask();
  });
  box.addEventListener("keydown", (event) => walk(event, found));
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // nothing typed goes into an address
    list.querySelector("a")?.focus();
  });
  box.querySelector("[data-search-close]")?.addEventListener("click", leave);
  box.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (!narrow.matches && next instanceof Node && !box.contains(next)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!narrow.matches && event.target instanceof Node && !box.contains(event.target)) close();
  });
}
