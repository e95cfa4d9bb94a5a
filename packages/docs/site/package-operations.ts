import type { Operation, ReferenceDocument } from "../reference/document.ts";
import { operationUrl } from "../reference/urls.ts";
import { code, table } from "./markdown-text.ts";
import { markdownOf, OVERVIEW, relativeUrl } from "./pages.ts";

/** How operations are called, and each of them with its signature. */
export function operationsText({ operations, groups }: ReferenceDocument, url: string): string[] {
  const [{ operationId } = { operationId: "" }] = operations;
  const typeName = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
  const reference = markdownOf(relativeUrl(url, OVERVIEW));
  return [
    `The types of ${code(operationId)} are ${code(`${typeName(operationId)}Parameters`)} and ${code(`${typeName(operationId)}Result`)}, and so on for each operation. The [API reference](${reference}) has a page for each, with samples in TypeScript.`,
    ...groups.flatMap(({ name, operations }) => [
      `## ${name}`,
      table(
        ["operation", "parameters", "what it does"],
        operations.map((one) => [
          `[${code(one.operationId)}](${markdownOf(relativeUrl(url, operationUrl(one)))})`,
          parametersText(one),
          one.summary,
        ]),
      ),
    ]),
  ];
}

/** What a call takes, as in its signature. */
function parametersText({ parameters, requestBody }: Operation): string {
  const names = parameters.map(({ name, required }) => (required ? name : `${name}?`));
  const body = requestBody ? [requestBody.required ? "body" : "body?"] : [];
  const all = [...names, ...body];
  return all.length > 0 ? code(`{ ${all.join(", ")} }`) : "";
}
