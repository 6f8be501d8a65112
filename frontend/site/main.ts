// Everything the pages do besides the tool: what the theme had inline, light and dark, menu, search, keyboard.
import { defineThemeHelpers } from "./helpers";
import { applyStoredTheme, bindThemeButton } from "./theme";
import { bindMenu } from "./menu";
import { bindSearch } from "./search";
import { silenceCharacterKeys } from "./keys";

// This script stands in <head> and runs at once: the first paint already has the chosen colours.
const script = document.currentScript as HTMLScriptElement;
const base = new URL("../../", script.src);
document.documentElement.classList.replace("no-js", "js"); // the theme does so only at the end of the page
defineThemeHelpers(base);
applyStoredTheme();
silenceCharacterKeys();

document.addEventListener("DOMContentLoaded", () => {
  bindThemeButton();
  bindMenu();
  bindSearch();
});
