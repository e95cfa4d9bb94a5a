/** A page in the navigation. */
export interface Page {
  /** Where the page is within the site. */
  address: string;
  name: string;
  /** The method of the operation that it is about. */
  method?: string;
}

/** Pages that stand together beside a page. */
export interface PageGroup {
  /** Whether the list has the first page alone where the reader is on none of the others. */
  folded?: true;
  name?: string;
  pages: readonly Page[];
}

/** A part of the site, which the header names. */
export interface Part {
  name: string;
  /** Where its first page is. */
  address: string;
  groups: readonly PageGroup[];
}

/** The pages that are files of `content/`. */
export const GUIDE: Part = {
  name: "Guide",
  address: "index.html",
  groups: [
    {
      pages: [
        { address: "index.html", name: "Start" },
        { address: "guide/install.html", name: "Install" },
        { address: "guide/authenticate.html", name: "Authenticate" },
      ],
    },
    {
      name: "How do I …",
      pages: [
        { address: "guide/create-integration.html", name: "Create an integration" },
        { address: "guide/run-and-wait.html", name: "Run a pipeline and wait" },
        { address: "guide/restrict-integration.html", name: "Restrict an integration" },
        { address: "guide/find-ids.html", name: "Find an ID" },
        { address: "guide/rotate-secret.html", name: "Rotate a secret" },
        { address: "guide/testing.html", name: "Test your code" },
        { address: "guide/validate.html", name: "Find out where reality differs" },
        { address: "guide/upgrade.html", name: "Upgrade" },
      ],
    },
    {
      name: "The client",
      pages: [
        { address: "guide/errors.html", name: "Errors" },
        { address: "guide/retries.html", name: "Retries and timeouts" },
        { address: "guide/runtimes.html", name: "Runtimes" },
      ],
    },
    {
      name: "The project",
      pages: [
        { address: "guide/unknown.html", name: "What is not known" },
        { address: "guide/extending.html", name: "Extend the spec" },
        { address: "changelog.html", name: "Changelog" },
      ],
    },
  ],
};

/** All operations and types on one page, made by Redoc. */
export const EVERYTHING = "reference/all.html";

/** Where pages were before, and where they are now. Redoc's anchors go on to its page. */
export const MOVED: Record<string, string> = {
  "reference.html": EVERYTHING,
  "reference-text.html": "reference/index.html",
  "api/client.html": "client/index.html",
  "api/types.html": "types/index.html",
  "api/enums.html": "types/index.html",
};

/** How a page at one address names a file at another, so that the site works wherever it lies. */
export function relativeAddress(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const [file = "", ...rest] = to.split("/").toReversed();
  const target = rest.toReversed();
  while (folders.length > 0 && folders[0] === target[0]) {
    folders.shift();
    target.shift();
  }
  return [...folders.map(() => ".."), ...target, file].join("/");
}

/** Where the Markdown version of a page is. */
export function markdownOf(address: string): string {
  return address.replace(/html$/, "md");
}
