import { icon } from "../site/icons.ts";
import type { Found } from "./search-engine.ts";

/** How many results are shown, and how many characters of each. */
const MOST = 20;
const EXCERPT = 130;

const MARKUP = `<form class="ask" role="search">${icon("search")}
<input role="searchbox" aria-label="Search all pages" placeholder="Search all pages" autocomplete="off" spellcheck="false" maxlength="200">
<button type="button" class="close">Close <kbd>Esc</kbd></button></form>
<ol class="hits"></ol>
<p class="keys"><span><kbd>↑</kbd> <kbd>↓</kbd> choose</span> <span><kbd>Enter</kbd> open</span> <span role="status"></span></p>`;

/** Opens the search by its buttons, by `/` or by Ctrl+K, and shows what is found while a reader types. */
export function startSearch(buttons: Iterable<Element>, root: URL): void {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.ariaLabel = "Search";
  dialog.innerHTML = MARKUP;
  document.body.append(dialog);
  // The markup has them.
  const part = <Kind extends Element>(selector: string) => dialog.querySelector(selector) as Kind;
  const [input, list, status] = [part<HTMLInputElement>("input"), part("ol"), part("[role=status]")];
  let [isAskedFor, isMissing] = [false, false];

  const show = () => {
    const query = input.value.trim();
    const found = window.siteSearch?.find(query) ?? [];
    list.replaceChildren(...found.slice(0, MOST).map((one) => entry(one, root)));
    const count = `${Math.min(found.length, MOST)} of ${found.length} results`;
    const said = found.length > 0 ? count : query && "Nothing found. Try fewer or other words.";
    status.textContent = isMissing ? `${said} A part of the index did not load.` : said;
  };
  const open = () => {
    dialog.showModal();
    input.select();
    if (isAskedFor) return;
    isAskedFor = true;
    loadIndex(root, ({ type }) => {
      isMissing ||= type === "error";
      show();
    });
  };

  for (const button of buttons) button.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
    const isTyped =
      event.target instanceof Element && event.target.closest("input:not([type=radio]), select");
    if (dialog.open || !(isShortcut || (event.key === "/" && !isTyped))) return;
    event.preventDefault();
    open();
  });
  input.addEventListener("input", show);
  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    part<HTMLAnchorElement>("a")?.click();
  });
  dialog.addEventListener("keydown", (event) => {
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
  const load = (file: string, onload: (event: Event) => void) => {
    const src = new URL(`search/${file}.js`, root).href;
    document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror: done }));
  };
  load("index", () => {
    for (let part = 0; part < (window.siteSearch?.parts ?? 0); part++) load(String(part), done);
  });
}

/** A result: its title, its page, and a part of its text with the words of the query that are in it. */
function entry({ url, title, page, method, text, words }: Found, root: URL): HTMLLIElement {
  const item = document.createElement("li");
  const badge = `<span class="method ${method?.toLowerCase()}">${method}</span>`;
  item.innerHTML = `<a>${method ? badge : icon(url.startsWith("types/") ? "type" : "page")}<span></span><em></em><small></small></a>`;
  const [link, [name, where, excerpt]] = [
    item.querySelector("a"),
    item.querySelectorAll("a > :not(:first-child)"),
  ];
  if (link) link.href = new URL(url, root).href;
  name?.append(...marked(title, words));
  where?.append(page);
  excerpt?.append(...marked(excerptOf(text, words), words));
  return item;
}

/** The text around the first of the words, from the start of a word on. */
function excerptOf(text: string, words: string[]): string {
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const first = Math.min(...places, text.length) - EXCERPT / 3;
  const start = places.length > 0 && first > 0 ? text.indexOf(" ", first) + 1 : 0;
  return (
    (start > 0 ? "…" : "") + text.slice(start, start + EXCERPT) + (start + EXCERPT < text.length ? "…" : "")
  );
}

/** The text with the words marked where one begins. They are letters, digits and `_`, so they need no escaping. */
function marked(text: string, words: string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})`, "iu"));
  return parts.map((part, index) =>
    index % 2 === 0 ? part : Object.assign(document.createElement("mark"), { textContent: part }),
  );
}
