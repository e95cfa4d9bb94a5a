import { followChoices, hideUntilChosen } from "./choices.ts";
import { applyColourScheme, followColourScheme } from "./colour-scheme.ts";
import { startCopyButtons } from "./copy-buttons.ts";
import { startFilters } from "./filter.ts";
import { startSearch } from "./search-dialog.ts";

applyColourScheme();
hideUntilChosen();

document.addEventListener("DOMContentLoaded", () => {
  const home = document.querySelector<HTMLAnchorElement>(".brand");
  followChoices();
  followColourScheme();
  startCopyButtons();
  startFilters();
  if (home) startSearch(document.querySelectorAll(".find, .open-search"), new URL(".", home.href));
});
