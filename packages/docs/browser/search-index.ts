import { createSearch, type SearchEngine } from "./search-engine.ts";

declare global {
  /** How many files have the sections of the site, put here by its build. */
  const PARTS: number;

  interface Window {
    siteSearch?: SearchEngine & { parts: number };
  }
}

window.siteSearch = { ...createSearch(), parts: PARTS };
