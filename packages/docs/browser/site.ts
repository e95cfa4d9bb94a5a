import { applyColourScheme, chooseColourSchemeBy } from "./colour-scheme.ts";
import { addCopyButtons } from "./copy-buttons.ts";
import { fixRedocLinks } from "./redoc-links.ts";
import { showRedocInPlace } from "./redoc-place.ts";
import { applySampleChoice, followSampleControls } from "./sample-choice.ts";
import { startSearch } from "./search-dialog.ts";

applyColourScheme();
applySampleChoice();
showRedocInPlace();

document.addEventListener("DOMContentLoaded", () => {
  const header = document.querySelector(".site-header");
  const home = header?.querySelector<HTMLAnchorElement>(".site-name a");
  const search = header?.querySelector<HTMLButtonElement>(".search-button");
  if (home && search) startSearch(search, new URL(".", home.href));
  const scheme = header?.querySelector<HTMLSelectElement>(".scheme select");
  if (scheme) chooseColourSchemeBy(scheme);
  followSampleControls();
  addCopyButtons();
  fixRedocLinks();
});
