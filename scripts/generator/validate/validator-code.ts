import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { regularExpressionFlags } from "../regular-expression.ts";
import { AJV_KEYWORDS, localName } from "./ajv-keywords.ts";
import type { CheckedSchema } from "./checked-schema.ts";

/** The functions of Ajv's own runtime that its code may need, and ours that do the same without a dependency. */
const RUNTIME: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/equal": "isEqual",
  "ajv/dist/runtime/ucs2length": "countCharacters",
};

/**
 * The code of a validator, compiled by Ajv, with all that it imports but other validators.
 *
 * @throws {Error} for a schema that Ajv does not compile, or whose code needs more than is replaced here.
 */
export function validatorCode(name: string, schema: CheckedSchema): string {
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
      esm: true,
      lines: true,
      regExp: Object.assign(regularExpression, { code: "new RegExp" }),
      // Nothing here runs the code that Ajv writes, so that it compiles an empty function in its place.
      process: () => "return () => true;",
    },
    keywords: [...AJV_KEYWORDS],
  });
  // Both would add arguments, and statements that keep bundlers from dropping a validator.
  Object.assign(ajv.opts, { unevaluated: written.includes('"unevaluated'), dynamicRef: false });
  ajv.addSchema(Object(schema) === schema ? Object(schema) : { allOf: [schema] }, name);
  const compiled = standalone.default(ajv, { [name]: name }).replace('"use strict";', "");
  const code = compiled
    .replaceAll(/require\("([^"]+)"\)\.default/g, (_all, module: string) => {
      const own = RUNTIME[module];
      if (!own) throw new Error(`The validator ${name} needs ${module}, which is not replaced.`);
      return own;
    })
    .replaceAll(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_all, pattern: string) => {
      return `new RegExp(${pattern}, "${regularExpression(JSON.parse(pattern)).flags}")`;
    })
    // Marks the keys of maps, which are data: `~2` is no escape of JSON pointers.
    .replaceAll(/"\/" ?\+ ?(key\d+)\.replace\(/g, '"/~2" + $1.replace(');
  const short = compact(code);
  if (/\brequire\(|new Function|\beval\(/.test(short))
    throw new Error(`The validator ${name} can't stand alone.`);
  return short;
}

/** The checks have seen that it is one. */
function regularExpression(pattern: string): RegExp {
  return new RegExp(pattern, regularExpressionFlags(pattern));
}

/** The arguments of Ajv's functions, and what is left of them: nothing reads the others. */
const ARGUMENTS = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';
const OUR_ARGUMENTS = '{ instancePath = "", newValues = [] } = {}';

/** How Ajv collects an error. */
const COLLECT =
  /const (err\d+) = (\{.*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;

/** The code of Ajv without what no reader of its errors needs, at about a third of its length. */
function compact(code: string): string {
  const schemas = new Map<string, unknown>();
  for (const [, name = "", json = ""] of code.matchAll(/^const (schema\d+) = (.*);$/gm)) {
    schemas.set(name, JSON.parse(json));
  }
  const short = code
    .replace(ARGUMENTS, OUR_ARGUMENTS)
    .replaceAll(COLLECT, "vErrors = collect(vErrors, $2);")
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, "")
    // Short parts of a schema take the place of a reference to the whole.
    .replaceAll(
      /(schema\d+)((?:\.[\w$]+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/g,
      (written, name: string, path: string) => {
        const keys = [...path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)].map(
          ([, key, json]) => key ?? JSON.parse(json ?? ""),
        );
        const part = keys.reduce(
          (value: unknown, key) => (Object.hasOwn(Object(value), key) ? Object(value)[key] : undefined),
          schemas.get(name),
        );
        return part === undefined ? written : JSON.stringify(part);
      },
    );
  return [...schemas.keys()].reduce((text, name) => {
    const isUsed = text.split(new RegExp(`\\b${name}\\b`)).length > 2;
    return isUsed ? text : text.replace(new RegExp(`^const ${name} = .*\n`, "m"), "");
  }, short);
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
