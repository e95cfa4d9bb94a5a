/** Where Redoc keeps the mode that a reader has chosen: the guide reads and writes the same. */
const KEY = "redoc.colorMode";

const { classList } = document.documentElement;

/** Shows the page in the mode that its reader has chosen on any page, before anything is painted. */
export function applyColorMode(): void {
  const mode = readMode();
  if (mode === "light" || mode === "dark") show(mode);
}

/** Lets a button switch between light and dark. Redoc keeps the mode in its state too, so there its own button is used. */
export function switchColorModeBy(button: HTMLButtonElement): void {
  button.addEventListener("click", () => {
    const ofRedoc = document.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]');
    if (ofRedoc) return ofRedoc.click();
    const mode = isDark() ? "light" : "dark";
    show(mode);
    try {
      localStorage.setItem(KEY, mode);
    } catch {
      // A browser that keeps nothing shows the mode until the next page.
    }
  });
}

function readMode(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function show(mode: "light" | "dark"): void {
  classList.remove("light", "dark");
  classList.add(mode);
}

function isDark(): boolean {
  if (classList.contains("dark")) return true;
  return !classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
}
