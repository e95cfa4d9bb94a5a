import { keep, read } from "./preferences.ts";

const { classList } = document.documentElement;

/** Shows the page in the colours that its reader has chosen on any page, before anything is painted. */
export function applyColourScheme(): void {
  show(read("scheme"));
}

/** Lets a reader choose light, dark, or what their system has. */
export function chooseColourSchemeBy(select: HTMLSelectElement): void {
  const scheme = read("scheme");
  select.value = scheme === "light" || scheme === "dark" ? scheme : "";
  select.addEventListener("change", () => {
    keep("scheme", select.value);
    show(select.value);
  });
}

function show(scheme: string): void {
  // Redoc has no colours without one of the classes.
  const isOfRedoc = document.querySelector("meta[name=redoc]") !== null;
  const system = isOfRedoc && (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  classList.remove("light", "dark");
  if (scheme === "light" || scheme === "dark") classList.add(scheme);
  else if (system) classList.add(system);
}
