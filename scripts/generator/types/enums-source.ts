import type { Document } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import { Names, typeName } from "../read/names.ts";
import { docComment } from "./doc-comment.ts";

/**
 * The `./enums` module of the types package, as TypeScript source: for each enum component its values as a
 * constant array, their union, and a guard. `null` is not one of them.
 */
export function enumsSource(document: Document): string {
  const names = new Names([]);
  const enums = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const values = list(record(schema)["enum"]).filter((value) => value !== null);
    const isPlain = values.every((value) => typeof value !== "object");
    const isOpen = record(schema)["x-enum-extensibility"] === "open";
    return values.length > 0 && isPlain ? [enumSource(name, values, isOpen, names)] : [];
  });
  return enums.length > 0 ? enums.join("\n\n") : "export {};";
}

/** What is made for an enum beside its type, where the names are free: its values, their union, and a guard. */
export function enumNames(name: string): { constant: string; type: string; isKnown: string } {
  return { constant: enumConstant(name), type: `Known${name}`, isKnown: `isKnown${name}` };
}

function enumSource(written: string, values: readonly unknown[], isOpen: boolean, names: Names): string {
  const own = enumNames(typeName(written));
  const constant = names.claim(own.constant, "_");
  const type = names.claim(own.type, "");
  const isKnown = names.claim(own.isKnown, "");
  const guard = docComment(
    `Whether \`value\` is one of {@link ${constant}}: a value that this version of the package knows.`,
  );
  return `${docComment(`The values of \`${written}\` that this version of the package knows.`)}
export const ${constant} = ${JSON.stringify(values)} as const;

${docComment(`One of {@link ${constant}}.${isOpen ? " The list grows in a minor version, so a `switch` needs a default." : ""}`)}
export type ${type} = (typeof ${constant})[number];

${guard}
export function ${isKnown}(value: unknown): value is ${type} {
  const known: readonly unknown[] = ${constant};
  return known.includes(value);
}`;
}

/** `PetType` → `PET_TYPES`. */
function enumConstant(name: string): string {
  const constant = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
  if (/[^AEIOU]Y$/.test(constant)) return constant.replace(/Y$/, "IES");
  return /(S|X|Z|CH|SH)$/.test(constant) ? `${constant}ES` : `${constant}S`;
}
