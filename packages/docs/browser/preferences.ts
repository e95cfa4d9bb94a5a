/** Where what a reader has chosen is kept, in their browser alone. */
const PREFIX = "buddy-openapi.";

export type Preference = "scheme" | "language" | "region" | "example" | "workspace";

/** What may be kept. Anything else was put there by somebody else. */
const VALUE = /^\w[\w.-]{0,99}$/;

/** What the reader has chosen, or `""`. */
export function read(name: Preference): string {
  try {
    const value = localStorage.getItem(PREFIX + name) ?? "";
    return VALUE.test(value) ? value : "";
  } catch {
    return "";
  }
}

/** Keeps a choice for the other pages. A browser that keeps nothing shows it until the next page. */
export function keep(name: Preference, value: string): void {
  try {
    if (VALUE.test(value)) localStorage.setItem(PREFIX + name, value);
    else localStorage.removeItem(PREFIX + name);
  } catch {}
}

/** Calls back when a choice was made in another tab, or before the reader came back to this page. */
export function onNewChoice(callback: () => void): void {
  addEventListener("storage", callback);
  addEventListener("pageshow", ({ persisted }) => persisted && callback());
}
