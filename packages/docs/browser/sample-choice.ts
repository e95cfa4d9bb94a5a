import { keep, onNewChoice, type Preference, read } from "./preferences.ts";

declare global {
  interface Window {
    /** Takes the samples of a page's other examples, by language and example. */
    addSamples?: (samples: Record<string, string>) => void;
  }
}

/** The workspace of the samples whose reader has put in none. */
const WORKSPACE = "my-company";

const beforePaint = new CSSStyleSheet();

/**
 * Shows the samples in the language that the reader has chosen on any page, before anything is painted. What other
 * choices change is shown when its controls are there, so that nothing moves.
 */
export function applySampleChoice(): void {
  const pane = `.pane[data-language="${read("language")}"]`;
  beforePaint.replaceSync(
    [
      `.tabs:has(> ${pane}) > .pane { display: none !important }`,
      `.tabs > ${pane}${pane} { display: block !important }`,
      (read("region") || read("workspace")) && ".sample code { visibility: hidden }",
      read("example") &&
        ".panels:has([name=example]), .panels:has([name=example]) ~ * { visibility: hidden }",
    ].join("\n"),
  );
  document.adoptedStyleSheets = [beforePaint];
}

/**
 * Lets the controls of a page choose its samples. The page shows what its controls have, whatever the browser keeps; what
 * they have is kept for the other pages.
 */
export function followSampleControls(): void {
  const panel = document.querySelector<HTMLElement>(".sample");
  if (!panel) return;
  const radios = [...panel.querySelectorAll<HTMLInputElement>("input[name=language]")];
  const region = panel.querySelector<HTMLSelectElement>("select[name=region]");
  const example = panel.querySelector<HTMLSelectElement>("select[name=example]");
  const workspace = panel.querySelector<HTMLInputElement>("input[name=workspace]");
  const showExample = example && examplesOf(panel, example);

  const show = () => {
    showExample?.();
    const places: string[] = JSON.parse(region?.selectedOptions[0]?.dataset["places"] ?? "[]");
    // They come from the build of the site, as the page does.
    for (const place of panel.querySelectorAll<HTMLElement>("[data-place]"))
      place.innerHTML = places[Number(place.dataset["place"])] ?? place.innerHTML;
    for (const place of panel.querySelectorAll(".workspace"))
      place.textContent = (workspace?.validity.valid && workspace.value) || WORKSPACE;
  };
  const restore = () => {
    for (const radio of radios) radio.checked = radio.value === read("language");
    if (radios[0] && !radios.some(({ checked }) => checked)) radios[0].checked = true;
    // The radio buttons choose from here on.
    document.adoptedStyleSheets = [];
    for (const select of [region, example]) if (select) selectKept(select, read(nameOf(select)));
    if (workspace) workspace.value = read("workspace");
    show();
  };
  for (const control of [...radios, region, example, workspace]) {
    control?.addEventListener("input", () => {
      keep(nameOf(control), control.validity.valid ? control.value : "");
      show();
    });
  }
  window.addSamples = (more) => {
    for (const [key, sample] of Object.entries(more)) samplesOfPage.set(key, sample);
    show();
  };
  onNewChoice(restore);
  restore();
}

function nameOf({ name }: HTMLInputElement | HTMLSelectElement): Preference {
  // The build of the site has given them these names.
  return name as Preference;
}

/** Selects what is kept, or else the first: a browser may have put back what was chosen before a page was loaded again. */
function selectKept(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** The samples that are there, by language and example. */
const samplesOfPage = new Map<string, string>();

/** Shows the sample of the chosen example. All but those of the first are in a file that is loaded when they are needed. */
function examplesOf(panel: HTMLElement, select: HTMLSelectElement): () => void {
  const panes = [...panel.querySelectorAll<HTMLElement>(".pane")];
  const keyOf = (pane: HTMLElement) => `${pane.dataset["language"]} ${select.value}`;
  const load = () => {
    const script = document.createElement("script");
    script.src = panel.dataset["samples"] ?? "";
    script.addEventListener("error", () => {
      script.remove();
      select.selectedIndex = 0;
      select.dispatchEvent(new Event("input"));
    });
    document.head.append(script);
    return script;
  };
  let loading: HTMLScriptElement | undefined;

  select.selectedIndex = 0;
  for (const pane of panes) samplesOfPage.set(keyOf(pane), pane.querySelector("code")?.innerHTML ?? "");
  return () => {
    const lines = select.selectedOptions[0]?.dataset["lines"]?.split(" ") ?? [];
    for (const [index, pane] of panes.entries()) {
      const code = pane.querySelector("code");
      const sample = samplesOfPage.get(keyOf(pane));
      pane.style.setProperty("--lines", lines[index] ?? "0");
      if (code && sample !== undefined) code.innerHTML = sample;
      else if (!loading?.isConnected) loading = load();
    }
  };
}
