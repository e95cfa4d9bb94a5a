import { keep, onNewChoice, read } from "./preferences.ts";

const { classList } = document.documentElement;

/** Shows the page in the colours that its reader has chosen on any page, before anything is painted. */
export function applyColourScheme(scheme = read("scheme")): void {
  classList.remove("light", "dark");
  if (scheme === "light" || scheme === "dark") classList.add(scheme);
}

/** Lets a reader choose light, dark, or what their system has. */
export function followColourScheme(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>("[name=scheme]")];
  const restore = () => {
    const scheme = read("scheme") || "system";
    for (const radio of radios) radio.checked = radio.id === scheme;
    applyColourScheme();
  };
  for (const radio of radios)
    radio.addEventListener("change", () => {
      keep("scheme", radio.id);
      applyColourScheme(radio.id);
    });
  onNewChoice(restore);
  restore();
}
