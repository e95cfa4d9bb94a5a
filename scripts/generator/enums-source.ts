import type { Document } from "@buddy-openapi/openapi/document";
import { docComment } from "./doc-comment.ts";

/**
 * The `./enums` module of the types package, as TypeScript source: for each enum component its values as a
 * constant array, their union, and a guard.
 */
export function enumsSource(document: Document): string {
  const enums = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const values = "enum" in schema && Array.isArray(schema.enum) ? schema.enum : [];
    const strings = values.filter((value): value is string => typeof value === "string");
    return strings.length > 0 ? [enumSource(name, strings)] : [];
  });
  return enums.length > 0 ? enums.join("\n\n") : "export {};";
}

function enumSource(name: string, values: string[]): string {
  const constant = plural(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase());
  const guard = docComment(
    `Whether \`value\` is one of {@link ${constant}}: a value that this version of the package knows.`,
  );
  return `${docComment(`The values of \`${name}\` that this version of the package knows.`)}
export const ${constant} = ${JSON.stringify(values)} as const;

${docComment(`One of {@link ${constant}}.`)}
export type Known${name} = (typeof ${constant})[number];

${guard}
export function isKnown${name}(value: unknown): value is Known${name} {
  const known: readonly unknown[] = ${constant};
  return known.includes(value);
}`;
}

function plural(constant: string): string {
  if (/[^AEIOU]Y$/.test(constant)) return constant.replace(/Y$/, "IES");
  return /(S|X|Z|CH|SH)$/.test(constant) ? `${constant}ES` : `${constant}S`;
}
