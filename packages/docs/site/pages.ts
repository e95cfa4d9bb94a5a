/** A page in the navigation. */
export interface Page {
  /** Where the page is within the site. */
  url: string;
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
  url: string;
  groups: readonly PageGroup[];
}

/** The pages that are files of `content/`. */
export const GUIDE: Part = {
  name: "Guide",
  url: "index.html",
  groups: [
    {
      pages: [
        { url: "index.html", name: "Start" },
        { url: "guide/install.html", name: "Install" },
        { url: "guide/authenticate.html", name: "Authenticate" },
      ],
    },
    {
      name: "How do I …",
      pages: [
        { url: "guide/create-integration.html", name: "Create an integration" },
        { url: "guide/run-and-wait.html", name: "Run a pipeline and wait" },
        { url: "guide/restrict-integration.html", name: "Restrict an integration" },
        { url: "guide/find-ids.html", name: "Find an ID" },
        { url: "guide/rotate-secret.html", name: "Rotate a secret" },
        { url: "guide/testing.html", name: "Test your code" },
        { url: "guide/validate.html", name: "Find out where reality differs" },
        { url: "guide/upgrade.html", name: "Upgrade" },
      ],
    },
    {
      name: "The client",
      pages: [
        { url: "guide/errors.html", name: "Errors" },
        { url: "guide/retries.html", name: "Retries and timeouts" },
        { url: "guide/runtimes.html", name: "Runtimes" },
      ],
    },
    {
      name: "The project",
      pages: [
        { url: "guide/unknown.html", name: "What is not known" },
        { url: "guide/extending.html", name: "Extend the spec" },
        { url: "changelog.html", name: "Changelog" },
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

/** How a page at one URL names a file at another, so that the site works wherever it lies. */
export function relativeUrl(from: string, to: string): string {
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
export function markdownOf(url: string): string {
  return url.replace(/\.html(?=#|$)/, ".md");
}
