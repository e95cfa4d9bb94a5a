import { keep, read } from "./preferences.ts";

declare global {
  interface Window {
    /** Takes the samples of a page's other examples, by language and example. */
    addSamples?: (samples: Record<string, string>) => void;
  }
}

const styles = new CSSStyleSheet();

/** Shows the samples in the language and for the region that the reader has chosen on any page, before anything is painted. */
export function applySampleChoice(): void {
  document.adoptedStyleSheets = [styles];
  const [language, region] = [read("language"), read("region")];
  const pane = `.pane[data-language="${language}"]`;
  const part = `[data-region="${region}"]`;
  styles.replaceSync(
    [
      language &&
        `.tabs:has(> ${pane}) > .pane { display: none !important }\n.tabs > ${pane}${pane} { display: block !important }`,
      region &&
        `code:has(> ${part}) > [data-region] { display: none !important }\ncode > ${part}${part} { display: inline !important }`,
    ].join("\n"),
  );
}

/** Lets the controls of a page choose its samples. What they choose is kept for the other pages. */
export function followSampleControls(): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>("input[name=language]")) {
    radio.checked = radio.value === read("language") || (radio.checked && !hasChoice(radio));
    radio.addEventListener("change", () => choose("language", radio.value));
  }
  const panel = document.querySelector<HTMLElement>(".sample");
  if (!panel) return;
  const region = panel.querySelector<HTMLSelectElement>("select[name=region]");
  if (region) {
    selectKept(region, read("region"));
    region.addEventListener("change", () => choose("region", region.value));
  }
  const example = panel.querySelector<HTMLSelectElement>("select[name=example]");
  if (example) followExamples(panel, example);
  const workspace = panel.querySelector<HTMLInputElement>("input[name=workspace]");
  if (workspace) {
    workspace.value = read("workspace");
    workspace.addEventListener("input", () => {
      keep("workspace", workspace.validity.valid ? workspace.value : "");
      showWorkspace(panel);
    });
  }
  showWorkspace(panel);
}

function choose(name: "language" | "region", value: string): void {
  keep(name, value);
  applySampleChoice();
}

/** Whether the group of a radio button has the language that was chosen elsewhere. */
function hasChoice(radio: HTMLInputElement): boolean {
  const group = radio.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input") ?? [];
  return [...group].some(({ value }) => value === read("language"));
}

function selectKept(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

/** Shows the sample of the chosen example. All but those of the first are in a file that is loaded when they are needed. */
function followExamples(panel: HTMLElement, select: HTMLSelectElement): void {
  const panes = [...panel.querySelectorAll<HTMLElement>(".pane")];
  const [first = ""] = [...select.options].map(({ value }) => value);
  const samples = new Map<string, string>();
  const keyOf = (pane: HTMLElement, example: string) => `${pane.dataset["language"]} ${example}`;
  for (const pane of panes) samples.set(keyOf(pane, first), pane.querySelector("code")?.innerHTML ?? "");

  const show = () => {
    for (const pane of panes) {
      const code = pane.querySelector("code");
      const sample = samples.get(keyOf(pane, select.value));
      // It comes from the build of the site, as the page does.
      if (code && sample !== undefined) code.innerHTML = sample;
    }
    showWorkspace(panel);
  };
  window.addSamples = (more) => {
    for (const [key, sample] of Object.entries(more)) samples.set(key, sample);
    show();
  };
  const pick = () => {
    if (samples.size > panes.length || select.value === first) return show();
    const script = document.createElement("script");
    script.src = panel.dataset["samples"] ?? "";
    script.addEventListener("error", () => {
      select.value = first;
      show();
    });
    document.head.append(script);
  };
  selectKept(select, read("example"));
  if (select.value !== first) pick();
  select.addEventListener("change", () => {
    keep("example", select.value);
    pick();
  });
}

function showWorkspace(panel: HTMLElement): void {
  for (const place of panel.querySelectorAll(".workspace"))
    place.textContent = read("workspace") || "my-company";
}
