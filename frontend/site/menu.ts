// The drawer on narrow screens: a real button, focus moves in and back, Escape closes, nothing behind takes focus.
import { keepFocusWithin } from "./focus";

export function bindMenu(): void {
  const toggle = document.querySelector<HTMLInputElement>("[data-md-toggle=drawer]");
  const opener = document.querySelector<HTMLButtonElement>("[data-site-menu]");
  const menu = document.getElementById("menu");
  if (!toggle || !opener || !menu) return;
  const closer = menu.querySelector<HTMLButtonElement>("[data-site-menu-close]");
  let release: (() => void) | null = null;

  // The theme also closes the drawer (after a link, on the overlay): the checkbox is the one truth.
  const follow = (): void => {
    const open = toggle.checked;
    opener.setAttribute("aria-expanded", String(open));
    document.documentElement.toggleAttribute("data-menu-open", open);
    if (open && !release) {
      release = keepFocusWithin(menu, () => set(false));
      closer?.focus();
    } else if (!open && release) {
      release();
      release = null;
      opener.focus();
    }
  };
  const set = (open: boolean): void => {
    if (toggle.checked === open) return;
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change", { bubbles: true }));
  };
  toggle.addEventListener("change", follow);
  opener.addEventListener("click", () => set(!toggle.checked));
  closer?.addEventListener("click", () => set(false));
  // On a wide screen the menu is part of the page: a drawer left open must not hold the focus.
  matchMedia("(min-width: 76.25em)").addEventListener("change", (event) => {
    if (event.matches) set(false);
  });
}
