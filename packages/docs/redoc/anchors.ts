import GithubSlugger, { slug } from "github-slugger";
import { type Bundle, operationsOf, pageDocument } from "./page-document.ts";

/** The anchors that Redoc gives to the sections of the introduction and to the operations, by their titles. */
export function redocAnchors(bundle: Bundle): Map<string, string> {
  const slugger = new GithubSlugger();
  const headings = [...(bundle.info?.description ?? "").matchAll(/^# (.+)$/gm)];
  return new Map([
    ...headings.map(([, title = ""]) => [title, `section/${slugger.slug(title)}`] as const),
    ...operationsOf(pageDocument(bundle)).map(
      ({ operationId = "", summary = "", tags: [tag = "other"] = [] }) =>
        [summary, `${slug(tag)}/${operationId.toLowerCase()}`] as const,
    ),
  ]);
}
