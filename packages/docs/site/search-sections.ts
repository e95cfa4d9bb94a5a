import type { Rendered } from "./markdown.ts";
import { partOf, REFERENCE } from "./pages.ts";

/** A part of a page that can be found. */
export interface Section {
  /** Its address within the site. */
  address: string;
  title: string;
  /** The name of its page. */
  page: string;
  text: string;
}

/** The sections of a page that was made from Markdown. */
export function searchSections(address: string, { sections }: Rendered): Section[] {
  return sections.map(({ id, title, text }) => ({
    address: id ? `${address}#${id}` : address,
    title,
    page: nameOf(address),
    text,
  }));
}

/** The sections of Redoc's page: those of its Markdown twin that have an anchor there. */
export function redocSections(
  address: string,
  { sections }: Rendered,
  anchors: ReadonlyMap<string, string>,
): Section[] {
  return sections.flatMap(({ title, text }) => {
    const anchor = anchors.get(title);
    return anchor ? [{ address: `${address}#${anchor}`, title, page: nameOf(address), text }] : [];
  });
}

/** The name of a page, or of the part that begins with it. */
function nameOf(address: string): string {
  const part = partOf(address);
  const page = part?.pages.find((page) => page.address === address);
  return (address === REFERENCE ? part?.name : page?.name) ?? "";
}
