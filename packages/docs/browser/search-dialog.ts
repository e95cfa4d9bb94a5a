import type { Found } from "./search-engine.ts";
import { SUGGESTIONS } from "./search-words.ts";

/** How many characters of a section are shown before the first word that was found, and in all. */
const BEFORE = 40;
const EXCERPT = 160;

/** Opens the search by its button, by `/` or by Ctrl+K, and shows what is found while a reader types. */
export function startSearch(button: HTMLButtonElement, root: URL): void {
  const input = element("input", {
    type: "search",
    placeholder: "Search all pages",
    autocomplete: "off",
    spellcheck: false,
    maxLength: 200,
  });
  input.ariaLabel = "Search all pages";
  const status = element("p");
  status.role = "status";
  const list = element("ol");
  const close = element("button", { type: "button", textContent: "Close" });
  const form = element("form");
  form.append(input);
  const dialog = element("dialog", { className: "search" });
  dialog.ariaLabel = "Search";
  dialog.append(form, close, status, list);
  document.body.append(dialog);

  let isMissing = false;
  const show = () => {
    const query = input.value.trim();
    const found = window.siteSearch?.find(query) ?? [];
    const missing = isMissing
      ? `${window.siteSearch ? "A part of the" : "The"} index of the search did not load. `
      : "";
    if (found.length > 0) {
      status.textContent = missing + (found.length === 1 ? "1 result" : `${found.length} results`);
      list.replaceChildren(...found.map((one) => entry(one, root)));
      return;
    }
    const nothing =
      query && window.siteSearch && !isMissing
        ? `Nothing found for “${query}”. Try fewer words, or the name of an operation or a property. `
        : "";
    status.textContent = `${missing}${nothing}Many readers look for:`;
    list.replaceChildren(...SUGGESTIONS.map((one) => entry({ ...one, page: "", text: "", words: [] }, root)));
  };
  const open = () => {
    isMissing = false;
    loadIndex(root, ({ type }) => {
      isMissing ||= type === "error";
      show();
    });
    show();
    dialog.showModal();
    input.select();
  };

  button.addEventListener("click", open);
  // Before Redoc hears of it, which has a search of its own for its page alone.
  window.addEventListener(
    "keydown",
    (event) => {
      const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
      const isSlash =
        event.key === "/" &&
        !(
          event.target instanceof Element && event.target.closest("input:not([type=radio]), textarea, select")
        );
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!dialog.open) open();
    },
    { capture: true },
  );
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
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

/** The index is larger than most pages, so it comes only when somebody searches, and in parts. */
function loadIndex(root: URL, done: (event: Event) => void): void {
  const loadParts = () => {
    for (let part = 0; part < (window.siteSearch?.parts ?? 0); part++)
      load(new URL(`search/${part}.js`, root), done);
  };
  if (window.siteSearch) loadParts();
  else
    load(new URL("search/index.js", root), (event) => (event.type === "error" ? done(event) : loadParts()));
}

function load(url: URL, done: (event: Event) => void): void {
  if (document.querySelector(`script[src="${url.href}"]`)) return;
  const script = element("script", { src: url.href });
  script.addEventListener("load", done);
  script.addEventListener("error", (event) => {
    // It is tried again when the search is opened again.
    script.remove();
    done(event);
  });
  document.head.append(script);
}

function entry({ url, title, page, method, text, words }: Found, root: URL): HTMLLIElement {
  const link = element("a", { href: new URL(url, root).href });
  if (method)
    link.append(element("span", { className: `method ${method.toLowerCase()}`, textContent: method }), " ");
  const excerpt = element("small");
  excerpt.append(...marked(excerptOf(text, words), words));
  link.append(
    element("strong", { textContent: title }),
    " ",
    element("span", { className: "where", textContent: page }),
    excerpt,
  );
  const item = element("li");
  item.append(link);
  return item;
}

function excerptOf(text: string, words: string[]): string {
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const first = Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - BEFORE);
  // At the start of a word.
  const start = first > 0 ? text.indexOf(" ", first) + 1 : 0;
  const excerpt = text.slice(start, start + EXCERPT);
  return (start > 0 ? "…" : "") + excerpt + (start + EXCERPT < text.length ? "…" : "");
}

/** The text with the words marked where one begins. They are letters, digits and `_`, so they need no escaping. */
function marked(text: string, words: string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})`, "iu");
  return text
    .split(pattern)
    .map((part, index) => (index % 2 === 0 ? part : element("mark", { textContent: part })));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
