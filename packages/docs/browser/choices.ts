import type { Region } from "../site/choices.ts";
import { WORKSPACE } from "../site/workspace.ts";
import { keep, onNewChoice, type Preference, read } from "./preferences.ts";

declare global {
  /** What the samples have for each region, put here by the build of the site. The first is in the pages. */
  const REGIONS: Record<string, Region>;
}

const [FIRST = ""] = Object.keys(REGIONS);

/** The controls of a page with code that follows them. */
const CONTROLS = `<label>Region <select name="region" autocomplete="off">${Object.entries(REGIONS)
  .map(([key, { name }]) => `<option value="${key}">${name}</option>`)
  .join("")}</select></label>
<label>Workspace <input type="text" name="workspace" placeholder="${WORKSPACE}" pattern="\\w[\\w.\\-]{0,99}" autocomplete="off" spellcheck="false" aria-describedby="workspace-hint"></label>
<small id="workspace-hint">Letters, digits, <code>.</code> <code>-</code> <code>_</code>. With anything else the samples have <code>${WORKSPACE}</code>.</small>`;

/** Hides what a kept choice will change until it is changed, so that nothing moves. Runs before anything is painted. */
export function hideUntilChosen(): void {
  const isKept = (["language", "region", "example", "workspace"] as const).some((name) => read(name));
  if (isKept) document.documentElement.classList.add("wait");
}

/**
 * Lets the controls of a page choose the samples of all pages. The page shows what its controls have, whatever the browser
 * keeps; what they have is kept for the other pages.
 */
export function followChoices(): void {
  for (const place of document.querySelectorAll(".choices")) place.innerHTML = CONTROLS;
  const languages = [...document.querySelectorAll<HTMLInputElement>("[name^=language]")];
  const select = (name: Preference) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  const [region, example] = [select("region"), select("example")];
  const workspace = document.querySelector<HTMLInputElement>("input[name=workspace]");

  const show = () => {
    const chosen = REGIONS[region?.value || read("region")] ?? REGIONS[FIRST];
    const name = workspace ? workspace.validity.valid && workspace.value : read("workspace");
    fill(".host", chosen?.host ?? "");
    fill(".options", chosen?.options ?? "");
    fill(".workspace", name || WORKSPACE);
  };
  const pickLanguage = (value: string) => {
    for (const radio of languages) if (radio.value === value) radio.checked = true;
  };
  const restore = () => {
    pickLanguage(read("language"));
    if (region) selectKept(region, read("region"));
    if (example) selectKept(example, read("example"));
    if (workspace) workspace.value = read("workspace");
    show();
    document.documentElement.classList.remove("wait");
  };
  for (const radio of languages)
    radio.addEventListener("input", () => {
      keep("language", radio.value);
      pickLanguage(radio.value);
    });
  for (const control of [region, workspace])
    control?.addEventListener("input", () => {
      keep(control.name as Preference, control.validity.valid ? control.value : "");
      show();
    });
  example?.addEventListener("input", () => keep("example", example.value));
  onNewChoice(restore);
  restore();
}

function fill(selector: string, text: string): void {
  for (const place of document.querySelectorAll(`pre ${selector}`)) place.textContent = text;
}

/** Selects what is kept, or else what the page was made with. */
function selectKept(select: HTMLSelectElement, value: string): void {
  const options = [...select.options];
  const kept =
    options.find((option) => option.value === value) ??
    options.find(({ defaultSelected }) => defaultSelected);
  (kept ?? options[0])?.toggleAttribute("selected", true);
  select.selectedIndex = Math.max(0, options.indexOf(kept ?? (options[0] as HTMLOptionElement)));
}
