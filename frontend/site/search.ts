// The search dialog of the theme, made usable by keyboard: Tab walks through the results, Escape returns.
import { keepFocusWithin } from "./focus";

// Narrow screens: the search covers the page and holds the focus. Wide screens: it is a box in the header to walk through.
const narrow = matchMedia("(width < 60em)");

export function bindSearch(): void {
  const toggle = document.querySelector<HTMLInputElement>("[data-md-toggle=search]");
  const dialog = document.querySelector<HTMLElement>("[data-md-component=search]");
  const input = dialog?.querySelector<HTMLInputElement>("[data-md-component=search-query]");
  const list = dialog?.querySelector<HTMLElement>(".md-search-result__list");
  const opener = document.querySelector<HTMLButtonElement>("[data-site-search]");
  if (!toggle || !dialog || !input || !list || !opener) return;
  let release: (() => void) | null = null;
  let returnTo: HTMLElement | null = null;

  const close = (): void => {
    if (toggle.checked) toggle.click();
  };
  const leave = (): void => {
    close();
    // On a wide screen the box itself opened the search: it must not keep the focus, or a next key would reopen it.
    if (!narrow.matches) input.blur();
  };
  const follow = (): void => {
    document.documentElement.toggleAttribute("data-search-open", toggle.checked);
    if (toggle.checked && !release) {
      release = keepFocusWithin(dialog, leave, () => narrow.matches);
    } else if (!toggle.checked && release) {
      release();
      release = null;
      if (narrow.matches) input.blur();
      returnTo?.focus();
      returnTo = null;
    }
  };
  toggle.addEventListener("change", follow);
  opener.addEventListener("click", () => {
    returnTo = opener;
    if (!toggle.checked) toggle.click();
    input.focus();
  });
  dialog.querySelector("[data-site-search-close]")?.addEventListener("click", close);
  dialog.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (!narrow.matches && next instanceof Node && !dialog.contains(next)) close();
  });

  // The theme listens to keys only; pasted, dictated and converted text counts as well.
  input.addEventListener("input", () => input.dispatchEvent(new KeyboardEvent("keyup")));

  // The theme renders results that only arrow keys reach.
  new MutationObserver(() => {
    for (const part of list.querySelectorAll("[tabindex='-1']")) part.removeAttribute("tabindex");
  }).observe(list, { childList: true, subtree: true });
}
