/** The pages of the site in the order of its navigation, by their addresses within it. */
export const PAGES = [
  { address: "index.html", name: "Start" },
  { address: "guide/install.html", name: "Install" },
  { address: "guide/authenticate.html", name: "Authenticate" },
  { address: "guide/errors.html", name: "Errors" },
  { address: "guide/retries.html", name: "Retries and timeouts" },
  { address: "guide/runtimes.html", name: "Runtimes" },
  { address: "guide/extending.html", name: "Extend the spec" },
  { address: "api/client.html", name: "Client package" },
  { address: "api/types.html", name: "Types package" },
  { address: "api/enums.html", name: "Enum values" },
  { address: "reference.html", name: "API reference" },
] as const;

/** How a page at one address names a file at another, so that the site works wherever it lies. */
export function relativeAddress(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}

/** The links to all pages, for the page at an address. */
export function navigation(address: string): string {
  const links = PAGES.map((page) => {
    const current = page.address === address ? ' aria-current="page"' : "";
    return `<li><a href="${relativeAddress(address, page.address)}"${current}>${page.name}</a></li>`;
  });
  return `<nav class="site-navigation" aria-label="Site"><ul>${links.join("")}</ul></nav>`;
}
