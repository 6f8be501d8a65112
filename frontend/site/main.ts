// Everything the pages do besides the tool: light and dark, menu, search, contents, folds. The theme's script is not loaded.
import { followContents } from "./contents";
import { openFolds } from "./folds";
import { bindMenu } from "./menu";
import { bindSearch } from "./search";
import { hushTerms } from "./terms";
import { applyStoredTheme, bindThemeButton } from "./theme";

// This script stands in <head> and runs at once: the first paint already has the chosen colours.
const script = document.currentScript as HTMLScriptElement;
const base = new URL("../../", script.src);
document.documentElement.classList.replace("no-js", "js");
applyStoredTheme();

document.addEventListener("DOMContentLoaded", () => {
  bindThemeButton();
  bindMenu();
  bindSearch(base);
  followContents();
  openFolds();
  hushTerms();
});
