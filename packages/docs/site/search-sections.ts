import type { Rendered } from "./markdown.ts";

/** A part of a page that can be found. */
export interface SearchSection {
  /** Its URL within the site. */
  url: string;
  title: string;
  /** The name of its page, or of the part of the site. */
  page: string;
  /** The name in code of an operation or a type. */
  name?: string;
  /** The method and the path of an operation. */
  method?: string;
  path?: string;
  text: string;
  /** The words of its code, which are found, and not shown. */
  code?: string;
}

/** The sections of a page that was made from Markdown. What has the title of its page has the name of the part of the site. */
export function pageSections(
  url: string,
  { sections }: Rendered,
  part: string,
  page = part,
): SearchSection[] {
  return sections.map(({ id, title, text, code }) => ({
    ...{ url: id ? `${url}#${id}` : url, title, text },
    page: [page, part].find((name) => name !== title) ?? "",
    ...(code && { code }),
  }));
}

/** A description as text in a line, without the marks of code. */
export function textInLine(description: string): string {
  return description.replaceAll("`", "").replaceAll(/\s+/g, " ");
}
