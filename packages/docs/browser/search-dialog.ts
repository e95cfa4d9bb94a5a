import type { Found } from "./search-index.ts";

/** How many characters of a section are shown before the first word that was found, and in all. */
const BEFORE = 40;
const EXCERPT = 160;

/** Opens the search by its button or by Ctrl+K, and shows what is found while a reader types. */
export function startSearch(dialog: HTMLDialogElement, button: HTMLButtonElement, root: URL): void {
  const input = child(dialog, "input");
  const status = child(dialog, "p");
  const list = child(dialog, "ol");

  const show = () => {
    const found = window.searchSite?.(input.value) ?? [];
    status.textContent = input.value && window.searchSite ? told(found.length) : "";
    list.replaceChildren(...found.map((one) => entry(one, root)));
  };
  const open = () => {
    loadIndex(root, show);
    dialog.showModal();
    input.select();
  };

  button.addEventListener("click", open);
  // Before Redoc hears of it, which has a search of its own for its page alone.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!dialog.open) open();
    },
    { capture: true },
  );
  input.addEventListener("input", show);
  child(dialog, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.addEventListener("keydown", (event) => {
    // The browser would first empty the field.
    if (event.key === "Escape") dialog.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops: (Element | null)[] = [input, ...list.querySelectorAll("a")];
    const stop = stops[stops.indexOf(document.activeElement) + step];
    if (stop instanceof HTMLElement) stop.focus();
  });
  dialog.addEventListener("click", ({ target }) => {
    // The dialog itself is what lies outside its content; a link may lead to a place on the same page.
    if (target === dialog || (target instanceof Element && target.closest("a, button"))) dialog.close();
  });
}

/** The index is larger than most pages, so it comes only when somebody searches. */
function loadIndex(root: URL, done: () => void): void {
  if (window.searchSite) return;
  const script = document.createElement("script");
  script.src = new URL("search.js", root).href;
  script.addEventListener("load", done);
  document.head.append(script);
}

function told(count: number): string {
  if (count === 0) return "Nothing found";
  return count === 1 ? "1 place" : `${count} places`;
}

function entry({ address, title, page, text, words }: Found, root: URL): HTMLLIElement {
  const link = document.createElement("a");
  link.href = new URL(address, root).href;
  const name = document.createElement("strong");
  name.textContent = title;
  const where = document.createElement("span");
  where.textContent = page;
  const excerpt = document.createElement("small");
  excerpt.append(...marked(excerptOf(text, words), words));
  link.append(name, where, excerpt);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function excerptOf(text: string, words: string[]): string {
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const start = Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - BEFORE);
  const excerpt = text.slice(start, start + EXCERPT);
  return (start > 0 ? "…" : "") + excerpt + (start + EXCERPT < text.length ? "…" : "");
}

/** The text with the words marked where one begins. They are letters and digits, so they need no escaping. */
function marked(text: string, words: string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})`, "iu");
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

function child<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const element = parent.querySelector(name);
  if (!element) throw new Error(`The search has no <${name}>. See packages/docs/site/header.ts.`);
  return element;
}
