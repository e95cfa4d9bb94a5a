export interface Page {
  /** Where the page is within the site. */
  address: string;
  name: string;
}

/** The reference that Redoc makes. It makes what comes into sight, so all of it can't be printed. */
export const REFERENCE = "reference.html";

/** The reference as plain text: to print, and to read without scripts. */
export const REFERENCE_TEXT = "reference-text.html";

/** The twin in Markdown that both have. */
export const REFERENCE_TWIN = "reference.md";

/** The parts of the site in the order of its header. */
export const PARTS: readonly { name: string; pages: readonly Page[] }[] = [
  {
    name: "Guide",
    pages: [
      { address: "index.html", name: "Start" },
      { address: "guide/install.html", name: "Install" },
      { address: "guide/authenticate.html", name: "Authenticate" },
      { address: "guide/errors.html", name: "Errors" },
      { address: "guide/retries.html", name: "Retries and timeouts" },
      { address: "guide/runtimes.html", name: "Runtimes" },
      { address: "guide/extending.html", name: "Extend the spec" },
    ],
  },
  {
    name: "API reference",
    pages: [
      { address: REFERENCE, name: "To look up" },
      { address: REFERENCE_TEXT, name: "As plain text" },
    ],
  },
  { name: "Client", pages: [{ address: "api/client.html", name: "Client package" }] },
  { name: "Types", pages: [{ address: "api/types.html", name: "Types package" }] },
  { name: "Enums", pages: [{ address: "api/enums.html", name: "Enum values" }] },
];

export const PAGES: readonly Page[] = PARTS.flatMap(({ pages }) => pages);

/** The part of the site that a page is in. */
export function partOf(address: string): (typeof PARTS)[number] | undefined {
  return PARTS.find(({ pages }) => pages.some((page) => page.address === address));
}

/** How a page at one address names a file at another, so that the site works wherever it lies. */
export function relativeAddress(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}
