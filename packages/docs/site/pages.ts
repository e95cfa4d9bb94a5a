/** A page in the menu. */
export interface Page {
  /** Where the page is within the site. */
  url: string;
  name: string;
  /** The method of the operation that it is about. */
  method?: string;
}

/** Pages that are together in the menu. */
export interface PageGroup {
  name?: string;
  pages: readonly Page[];
  /** How many pages it has, where a menu has only those of the group that its reader is in. */
  count?: number;
  /** Where its pages are listed. */
  url?: string;
}

/** A part of the site, which the header names. */
export interface Part {
  name: string;
  /** Where its first page is. */
  url: string;
  groups: readonly PageGroup[];
}

/** The page about lists that come in pages. */
export const READ_LIST = "guide/read-list.html";

/** The page about updates that are made from what is there. */
export const CHANGE = "guide/change-one-property.html";

/** The pages that are files of `content/`. */
export const GUIDE: Part = {
  name: "Guide",
  url: "index.html",
  groups: [
    {
      name: "Start here",
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
        { url: "guide/approve-or-retry.html", name: "Approve or retry a run" },
        { url: "guide/fail-a-job.html", name: "Fail a CI job" },
        { url: "guide/release-tag.html", name: "Release by a tag" },
        { url: "guide/first-project.html", name: "Set up a project" },
        { url: "guide/add-member.html", name: "Add a member" },
        { url: "guide/restrict-integration.html", name: "Restrict an integration" },
        { url: "guide/find-ids.html", name: "Find an ID" },
        { url: READ_LIST, name: "Read a whole list" },
        { url: "guide/rotate-secret.html", name: "Rotate a secret" },
        { url: CHANGE, name: "Change one property" },
        { url: "guide/use-sandbox.html", name: "Use a sandbox" },
        { url: "guide/testing.html", name: "Test your code" },
        { url: "guide/validate.html", name: "Validate responses" },
        { url: "guide/other-languages.html", name: "Use another language" },
        { url: "guide/dry-run.html", name: "Preview with a dry run" },
        { url: "guide/agents.html", name: "Make tools for an agent" },
        { url: "guide/upgrade.html", name: "Upgrade" },
      ],
    },
    {
      name: "The client",
      pages: [
        { url: "guide/errors.html", name: "Errors" },
        { url: "guide/retries.html", name: "Retries and timeouts" },
        { url: "guide/forbidden.html", name: "When a call is forbidden" },
        { url: "guide/scopes.html", name: "The least scopes" },
        { url: "guide/tracing.html", name: "Tracing" },
        { url: "guide/runtimes.html", name: "Runtimes" },
      ],
    },
    {
      name: "The project",
      pages: [
        { url: "guide/not-covered.html", name: "What is not covered" },
        { url: "guide/unknown.html", name: "What is not known" },
        { url: "guide/extending.html", name: "Extend the spec" },
        { url: "changelog.html", name: "Changelog" },
      ],
    },
  ],
};

/** The introduction, and all operations by what they are about. */
export const OVERVIEW = "reference/index.html";

/** All types. */
export const TYPES = "types/index.html";

/** All operations and types on one page. */
export const EVERYTHING = "reference/all.html";

/** Where pages were before, and where they are now. */
export const MOVED: Record<string, string> = {
  "reference.html": EVERYTHING,
  "reference-text.html": OVERVIEW,
  "api/client.html": "client/index.html",
  "api/types.html": TYPES,
  "api/enums.html": TYPES,
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

/** Where the Markdown version of a page, or of a section of it, is. */
export function markdownOf(url: string): string {
  return url.replace(/\.html(?=#|$)/, ".md");
}
