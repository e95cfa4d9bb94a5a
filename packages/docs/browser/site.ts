import { applyColorMode, switchColorModeBy } from "./color-mode.ts";
import { addCopyButtons } from "./copy-buttons.ts";
import { mendRedocLinks } from "./redoc-links.ts";
import { startSearch } from "./search-dialog.ts";

applyColorMode();

document.addEventListener("DOMContentLoaded", () => {
  const header = document.querySelector(".site-header");
  const home = header?.querySelector<HTMLAnchorElement>(".site-name");
  const dialog = header?.querySelector("dialog");
  const search = header?.querySelector<HTMLButtonElement>(".search-button");
  if (home && dialog && search) startSearch(dialog, search, new URL(".", home.href));
  const colorMode = header?.querySelector<HTMLButtonElement>(".color-mode-button");
  if (colorMode) switchColorModeBy(colorMode);
  addCopyButtons();
  mendRedocLinks();
});
