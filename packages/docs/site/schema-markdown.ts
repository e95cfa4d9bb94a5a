import { slug } from "github-slugger";
import { code, table } from "./markdown-text.ts";

/** What narrows a value besides its type. */
interface Narrowed {
  enum?: unknown[];
  "x-enum-extensibility"?: string;
  [keyword: string]: unknown;
}

/** As much of a schema as is looked at here. */
export interface Schema extends Narrowed {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  examples?: unknown[];
}

/** How a reference to a named schema begins. */
export const SCHEMAS = "#/components/schemas/";

/** Keywords that narrow a value, and how a parameter is written. */
const FACTS = [
  ...[
    "const",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "pattern",
  ],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "style", "explode"],
];

/** The type of a value, with links to the sections of the named schemas in it. */
export function typeOf(schema: Schema = {}): string {
  return typesOf(schema).join(" or ") || "anything";
}

function typesOf(schema: Schema): string[] {
  const { $ref, type = [], items, additionalProperties: others, format } = schema;
  const name = $ref?.slice(SCHEMAS.length);
  if (name) return [`[${name}](#${slug(name)})`];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return choice.flatMap(typesOf);
  if (schema.allOf) return [schema.allOf.map(typeOf).join(" and ")];
  return [type].flat().map((type) => {
    if (type === "array" && items) return `array of ${grouped(typeOf(items))}`;
    if (type === "object" && typeof others === "object") return `object of ${grouped(typeOf(others))}`;
    return type !== "null" && format ? `${type} (${format})` : type;
  });
}

function grouped(type: string): string {
  return type.includes(" or ") || type.includes(" and ") ? `(${type})` : type;
}

/** The values of an enum, and what else narrows a value. */
export function narrowing(schema: Narrowed): string {
  const kind =
    schema["x-enum-extensibility"] === "open" ? "Known values, to which others may come" : "Values";
  const values = schema.enum?.map((value) => code(JSON.stringify(value))).join(", ");
  const facts = FACTS.flatMap((name) =>
    name in schema ? `${name}: ${code(JSON.stringify(schema[name]))}.` : [],
  );
  return [...(values ? [`${kind}: ${values}.`] : []), ...facts].join(" ");
}

/** An example of a value, if it is short. */
export function exampleOf(example: unknown): string {
  return example === undefined || typeof example === "object"
    ? ""
    : `Example: ${code(JSON.stringify(example))}.`;
}

/** The members of a schema. */
export function memberTable(schema: Schema = {}): string {
  return table(["member", "type", "notes", "description"], [...memberRows(schema, "", [])]);
}

/** The members of a schema and of those within it that have no name: `owner.name`, `owners[].name`, `owners.*.name`. */
function* memberRows(schema: Schema, path: string, alsoRequired: string[]): Generator<string[]> {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  const required = [...(schema.required ?? []), ...alsoRequired];
  for (const [name, member] of Object.entries(properties)) {
    const at = path ? `${path}.${name}` : name;
    const types = typesOf(member);
    const notes = [
      required.includes(name) ? "required" : [],
      types.includes("null") ? "nullable" : [],
      member["readOnly"] ? "read-only" : [],
      member["writeOnly"] ? "write-only" : [],
      member["deprecated"] ? "deprecated" : [],
    ];
    const description = [member.description?.trim(), narrowing(member), exampleOf(member.examples?.[0])];
    const type = types.filter((name) => name !== "null").join(" or ") || "anything";
    yield [code(at), type, notes.flat().join(", "), description.filter(Boolean).join(" ")];
    yield* memberRows(member, at, []);
  }
  for (const part of [...anyOf, ...oneOf]) yield* memberRows(part, path, []);
  for (const part of allOf) yield* memberRows(part, path, required);
  if (items) yield* memberRows(items, `${path}[]`, []);
  if (typeof additionalProperties === "object") yield* memberRows(additionalProperties, `${path}.*`, []);
}
