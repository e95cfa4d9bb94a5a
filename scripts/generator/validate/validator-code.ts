import { record } from "@buddy-openapi/openapi/json";
import { regularExpressionFlags } from "@buddy-openapi/openapi/regular-expression";
import { _, Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { adaptKeywords, localName } from "./ajv-keywords.ts";
import type { CheckedSchema } from "./checked-schema.ts";

/** The functions of Ajv's own runtime that its code may need, and ours that do the same without a dependency. */
const RUNTIME: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/equal").default': "isEqual",
  'require("ajv/dist/runtime/ucs2length").default': "countCharacters",
};

/** The code of a validator, without imports. */
export interface ValidatorCode {
  /** The name of the function in `code`. */
  local: string;
  code: string;
  /** What it needs of `ajv-runtime.ts`. */
  runtime: string[];
}

/**
 * The code of a validator, compiled by Ajv.
 *
 * @throws {Error} for a schema that Ajv does not compile, or whose code needs more than is replaced here.
 */
export function validatorCode(name: string, schema: CheckedSchema): ValidatorCode {
  const written = JSON.stringify(schema);
  // One for each validator, so that the names in its code don't change with the others.
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    meta: false,
    validateSchema: false,
    strict: false,
    validateFormats: false,
    // What every object inherits is no property of its own.
    ownProperties: Object.getOwnPropertyNames(Object.prototype).some((inherited) =>
      written.includes(`"${inherited}"`),
    ),
    code: {
      source: true,
      lines: true,
      regExp: Object.assign(regularExpression, { code: "new RegExp" }),
      // Nothing here runs the code that Ajv writes, so that it compiles an empty function in its place.
      process: () => "return () => true;",
    },
  });
  // Both would add arguments, and statements that keep bundlers from dropping a validator.
  Object.assign(ajv.opts, { unevaluated: written.includes('"unevaluated'), dynamicRef: false });
  adaptKeywords(ajv);
  const { source } = ajv.compile(record(schema) === schema ? record(schema) : { allOf: [schema] });
  if (!source) throw new Error(`The validator ${name} has no code.`);
  const { validateName, validateCode, scopeValues, evaluated } = source;
  const values = Object.values(scopeValues)
    .flatMap((names) => [...(names ?? [])])
    // Ajv lists the whole schema, although most code has no need of it.
    .filter(({ str }) => validateCode.includes(str));
  const runtime = ["append", "collect"].filter((name) => validateCode.includes(`${name}(`));
  for (const { value } of values) {
    const { ref } = record(value);
    // Ajv writes the flag "u" for each.
    if (ref instanceof RegExp)
      Object.assign(value ?? {}, { code: _`new RegExp(${ref.source}, ${ref.flags})` });
    const own = RUNTIME[String(value?.code)];
    if (value && own) Object.assign(value, { code: new Name(own) });
    if (own) runtime.push(own);
    else if (String(value?.code).startsWith("require("))
      throw new Error(`The validator ${name} needs ${value?.code}, which is not replaced.`);
  }
  const scope = ajv.scope.scopeCode({ all: new Set(values) });
  const noted = evaluated ? `\n${validateName}.evaluated = ${evaluated};` : "";
  return { local: validateName.str, code: `${scope}${validateCode}${noted}`, runtime };
}

/** The checks have seen that it is one. */
function regularExpression(pattern: string): RegExp {
  return new RegExp(pattern, regularExpressionFlags(pattern));
}

/** The names that a checked schema calls other validators by, in the order of the alphabet. */
export function calledComponents(schema: CheckedSchema): string[] {
  const names = new Set<string>();
  JSON.stringify(schema, (key, value) => {
    if (key === "component" && typeof value === "string") names.add(value);
    return value;
  });
  return [...names].sort();
}

export const importedName = (name: string) => `${name} as ${localName(name)}`;
