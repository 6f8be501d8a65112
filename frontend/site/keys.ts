// The theme turns single letters into commands (n: next page, s: search …). Someone who types into a form, or
// dictates, must not lose their work to a stray letter: letters never reach the theme. (WCAG 2.1.4)
export function silenceCharacterKeys(): void {
  const toggle = (): HTMLInputElement | null => document.querySelector("[data-md-toggle=search]");
  document.addEventListener("keydown", (event) => {
    const searching = toggle()?.checked === true;
    if (!searching && event.key.length === 1) event.stopPropagation();
  });
}
