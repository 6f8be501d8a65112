// Keeps Tab inside an open layer (where `around` says so) and lets Escape leave it. Returns the function that ends this.
const focusable = "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), summary";

function visibleParts(layer: HTMLElement): HTMLElement[] {
  return [...layer.querySelectorAll<HTMLElement>(focusable)].filter(
    (part) => part.getClientRects().length > 0 && getComputedStyle(part).visibility !== "hidden",
  );
}

export function keepFocusWithin(layer: HTMLElement, leave: () => void, around = () => true): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      leave();
      return;
    }
    if (event.key !== "Tab") return;
    // The theme would close the search on Tab: results stay reachable instead.
    event.stopPropagation();
    if (!around()) return;
    const parts = visibleParts(layer);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    const active = document.activeElement;
    const outside = !layer.contains(active);
    if (event.shiftKey && (active === first || outside)) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && (active === last || outside)) {
      event.preventDefault();
      first.focus();
    }
  };
  document.addEventListener("keydown", onKey, true);
  return () => document.removeEventListener("keydown", onKey, true);
}
