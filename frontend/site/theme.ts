// Light or dark: the system decides until the reader presses the button; only that press is remembered.
type Theme = "light" | "dark";
const key = "theme";

function stored(): Theme | null {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : null;
  } catch {
    return null; // storage is switched off
  }
}

function remember(theme: Theme, system: Theme): void {
  try {
    // Back to what the system says: nothing needs to be kept any more.
    if (theme === system) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // The choice then lasts for this page only.
  }
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function shownTheme(): Theme {
  return (document.documentElement.dataset["theme"] as Theme | undefined) ?? systemTheme();
}

export function applyStoredTheme(): void {
  const theme = stored();
  if (theme) document.documentElement.dataset["theme"] = theme;
}

export function bindThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-site-theme]");
  const label = button?.querySelector("[data-site-theme-label]");
  if (!button || !label) return;
  const describe = (): void => {
    button.dataset["shown"] = shownTheme();
    label.textContent = shownTheme() === "dark" ? "明るい画面にする" : "暗い画面にする";
  };
  button.addEventListener("click", () => {
    const next = shownTheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    remember(next, systemTheme());
    describe();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", describe);
  describe();
}
