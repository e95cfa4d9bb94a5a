import { type Document, follow } from "@buddy-openapi/openapi/document";
import { isObject, type Loose, record } from "@buddy-openapi/openapi/json";
import { type ObjectShape, partsOf } from "@buddy-openapi/openapi/merge";
import * as model from "@buddy-openapi/openapi/operations";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import type { Operations } from "../client/operations.ts";
import { functionName } from "../read/names.ts";
import { docComment } from "../types/doc-comment.ts";
import { SchemaValues } from "./schema-values.ts";

/** What an update takes of a property of the view. */
interface Member {
  nullable?: true;
  members?: Record<string, Member>;
}

/**
 * The generated module with a function for each update whose path has a GET: it makes the request of a view. A property that has
 * another form in the view than in the request is left out.
 */
export function updatesSource(document: Document, { operations, types }: Operations): string {
  const reader = new Updates(document);
  const written = model.readOperations(document);
  const used = new Set<string>();
  const updates = written.flatMap((update) => {
    const get = written.find(({ method, path }) => method === "GET" && path === update.path);
    if (!get || !["PUT", "PATCH"].includes(update.method)) return [];
    const [view, request] = [
      jsonOf(get.responses.find(({ status }) => status.startsWith("2"))),
      jsonOf(update.requestBody),
    ];
    const { members, leftOut, needed, writeOnly } = reader.read(view, request);
    if (Object.keys(members).length === 0) return [];
    const named = (one: model.Operation) =>
      operations.find(({ name }) => name === functionName(one.operationId));
    const { name = "", body } = named(update) ?? {};
    const made = `to${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (operations.some((operation) => operation.name === made)) return [];
    const parts = [named(get)?.successes[0]?.type ?? "unknown", body?.type ?? "unknown"];
    for (const type of parts.flatMap((part) => part.match(/\b[A-Z]\w*/g) ?? []))
      if (types.includes(type)) used.add(type);
    if (needed.length > 0) parts.push(needed.map((one) => JSON.stringify(one)).join(" | "));
    const text = [
      `Makes the request of {@link operations.${name}} from what {@link operations.${named(get)?.name}} returns, with a change. {@link changesOf} says what it changes.`,
      ...(writeOnly.length > 0
        ? [`What the API doesn't return comes from the change alone: ${code(writeOnly)}.`]
        : []),
      ...(leftOut.length > 0
        ? [
            `It leaves out ${code(leftOut)}: the view has another form of it than the request, or the API alone sets it.`,
          ]
        : []),
    ];
    return [
      `${docComment(text.join("\n\n"))}
export const ${made}: ToUpdate<${parts[0]}, ${parts[1]}, ${parts[2] ?? "never"}> = /* @__PURE__ */ defineUpdate(${JSON.stringify(members)});`,
    ];
  });
  const imported =
    used.size > 0 ? `import type { ${[...used].sort().join(", ")} } from "@buddy-openapi/types";\n` : "";
  if (updates.length === 0) return "export {};\n";
  return `${imported}import { type changesOf, defineUpdate, type ToUpdate } from "../updates.js";
import type * as operations from "./operations.js";

${updates.join("\n\n")}
`;
}

class Updates {
  readonly #document: Document;
  readonly #values: SchemaValues;

  constructor(document: Document) {
    this.#document = document;
    this.#values = new SchemaValues(document);
  }

  read(view: unknown, request: unknown) {
    const [shown, taken] = [view, request].map((one) => this.#values.shapeOf(one));
    const members = this.#members(view, request, []);
    const all = Object.entries(taken?.properties ?? {});
    const isWriteOnly = (name: string, schema: unknown) =>
      this.#resolve(schema)["writeOnly"] === true || !(name in (shown?.properties ?? {}));
    return {
      members,
      needed: this.#lacking(shown, taken, members),
      writeOnly: all.flatMap(([name, schema]) => (this.#resolve(schema)["writeOnly"] === true ? [name] : [])),
      leftOut: all.flatMap(([name, schema]) => (members[name] || isWriteOnly(name, schema) ? [] : [name])),
    };
  }

  #members(view: unknown, request: unknown, above: readonly unknown[]): Record<string, Member> {
    const { properties = {} } = this.#values.shapeOf(view) ?? {};
    const entries = Object.entries(this.#values.shapeOf(request)?.properties ?? {}).flatMap(
      ([name, schema]) => {
        const member = name in properties ? this.#member(properties[name], schema, above) : undefined;
        return member ? [[name, member] as const] : [];
      },
    );
    return Object.fromEntries(entries);
  }

  /** `undefined` where a value of the view is none of the request. */
  #member(view: unknown, request: unknown, above: readonly unknown[]): Member | undefined {
    const [shown, taken] = [this.#resolve(view), this.#resolve(request)];
    // Within a property, what the API sets is what a request refers by, such as an ID.
    const isSetByApi = above.length === 0 && shown["readOnly"] === true;
    if (isSetByApi || taken["readOnly"] === true || shown["writeOnly"] === true) return undefined;
    const nullable: Member = this.#isNullable(request) ? { nullable: true } : {};
    const items = this.#values.itemsOf(request);
    const shownItems = this.#values.itemsOf(view);
    if (items || shownItems) {
      const inner = items && shownItems ? this.#member(shownItems, items, above) : undefined;
      return inner && { ...nullable, ...(inner.members && { members: inner.members }) };
    }
    const [object, shownObject] = [this.#values.objectIn(request), this.#values.objectIn(view)];
    if (!object && !shownObject) return this.#isScalarOf(view, request) ? nullable : undefined;
    if (!object || !shownObject) return undefined;
    const shape = this.#values.shapeOf(object);
    // What holds itself, and what takes any name, is taken as it is.
    if (
      above.includes(object) ||
      object["additionalProperties"] ||
      !Object.keys(shape?.properties ?? {}).length
    )
      return nullable;
    const members = this.#members(shownObject, object, [...above, object]);
    const lacking = this.#lacking(this.#values.shapeOf(shownObject), shape, members);
    return lacking.length === 0 && Object.keys(members).length > 0 ? { ...nullable, members } : undefined;
  }

  /** What a request requires, and a view may not have. */
  #lacking(
    view: ObjectShape | undefined,
    request: ObjectShape | undefined,
    members: Record<string, Member>,
  ): string[] {
    const isThere = (name: string) =>
      view?.required.includes(name) &&
      members[name] &&
      (members[name].nullable || !this.#isNullable(view.properties[name]));
    return (request?.required ?? []).filter((name) => !isThere(name));
  }

  /** Whether the request takes each scalar of the view, but for null. */
  #isScalarOf(view: unknown, request: unknown): boolean {
    const [shown, taken] = [this.#scalarsOf(view), this.#scalarsOf(request)];
    const isOfTypes = shown.types.length > 0 && shown.types.every((type) => taken.types.includes(type));
    const isListed = shown.values?.every((value) => taken.values?.includes(value)) ?? false;
    return taken.types.length === 0 || (isOfTypes && (taken.values === undefined || isListed));
  }

  /** The types of a schema, and its values where it lists all, without null. */
  #scalarsOf(schema: unknown): { types: string[]; values: unknown[] | undefined } {
    const parts = this.#partsOf(schema);
    const isOpen = parts.some((part) => part["x-enum-extensibility"] === "open");
    const values = parts.flatMap(
      ({ enum: listed, const: value }) => listed ?? (value === undefined ? [] : [value]),
    );
    return {
      types: parts.flatMap(({ type = [] }) => type).filter((type) => type !== "null"),
      values: isOpen || values.length === 0 ? undefined : values.filter((value) => value !== null),
    };
  }

  #isNullable(schema: unknown): boolean {
    return this.#partsOf(schema).some(({ type }) => [type].flat().includes("null"));
  }

  #partsOf(schema: unknown): SchemaObject[] {
    // The checks have seen that it is one.
    return [...partsOf(this.#document, schema as Schema, ["allOf", "anyOf", "oneOf"])];
  }

  #resolve(schema: unknown): Loose {
    return isObject(schema) ? record(follow(this.#document, schema, []).object) : {};
  }
}

function jsonOf(holder: { content: readonly model.Media[] } | undefined): unknown {
  return holder?.content.find(({ mediaType }) => mediaType.includes("json"))?.schema;
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
