import type { Document } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import { shapeOf } from "@buddy-openapi/openapi/merge";
import { inWrittenOrder, type Operation, readOperations } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { scopeNames } from "@buddy-openapi/openapi/scope-names";
import { Failure } from "@buddy-openapi/process/run";

const PLACE = /^<!-- table: ([\w -]+) -->$/gm;

/**
 * Puts the tables that follow from the rest of a bundled document in the places that its descriptions have for them:
 * `<!-- table: scopes -->`, `<!-- table: operations -->`, `<!-- table: enum Color -->`, `<!-- table: properties Pet -->`.
 *
 * @throws {Failure} for a table that can't be made.
 */
export function fillTables<Node>(document: Document, node: Node): Node {
  if (typeof node !== "object" || node === null) return node;
  for (const [key, value] of Object.entries(node)) {
    const filled =
      key === "description" && typeof value === "string"
        ? value.replaceAll(PLACE, (_place, name: string) => table(document, name))
        : fillTables(document, value);
    if (filled !== value) Object.assign(node, { [key]: filled });
  }
  return node;
}

function table(document: Document, name: string): string {
  if (name === "scopes") return scopesTable(document);
  if (name === "operations") return operationsTable(document);
  const [kind, schema = ""] = name.split(" ");
  if (kind === "enum") return enumTable(document, schema);
  if (kind === "properties") return propertiesTable(document, schema);
  throw new Failure(
    `There is no table "${name}". A description can have: <!-- table: scopes -->, <!-- table: operations -->, <!-- table: enum NAME -->, <!-- table: properties NAME -->.`,
  );
}

function operationsOf(document: Document): Operation[] {
  return inWrittenOrder(document, readOperations(document));
}

function scopesTable(document: Document): string {
  const rows = new Map<string, string[]>();
  for (const { operationId, object } of operationsOf(document)) {
    const names = scopeNames(object);
    if (!names) continue;
    const newer = names.new.map(code).join(", ") || "unknown";
    const key = `${newer}${names.inferred ? " (inferred)" : ""} | ${names.old.map(code).join(", ")}`;
    rows.set(key, [...(rows.get(key) ?? []), code(operationId)]);
  }
  return markdown(
    ["operation", "scope", "former name"],
    [...rows].map(([key, operations]) => [operations.join(", "), ...key.split(" | ")]),
  );
}

/** The operations of each tag, as a table of Markdown. */
export function operationsTable(document: Document): string {
  const operations = operationsOf(document);
  const rows = (document.tags ?? []).map(({ name }) => {
    const own = operations.filter(({ tags }) => tags.includes(name));
    return [name, own.map(({ operationId }) => code(operationId)).join(", ")];
  });
  return markdown(["resource", "operations"], rows);
}

/** The groups of tags (`x-tagGroups`), or the tags where there are none, with how many operations each has, as a table of Markdown. */
export function groupsTable(document: Document): string {
  const operations = operationsOf(document);
  const tags = (document.tags ?? []).map(({ name }) => ({ name, tags: [name] }));
  const groups = list(record(document)["x-tagGroups"] ?? tags).map(record);
  const rows = groups.map(({ name, tags }) => {
    const own = operations.filter((operation) => operation.tags.some((tag) => list(tags).includes(tag)));
    return [String(name), list(tags).join(", "), String(own.length)];
  });
  return markdown(["group", "resources", "operations"], [...rows, ["all", "", String(operations.length)]]);
}

/** The values of an enum by `x-enum-groups`, in which each value is once. */
function enumTable(document: Document, name: string): string {
  const schema = record(document.components?.schemas?.[name]);
  const values = list(schema["enum"]).map(String);
  if (values.length === 0)
    throw new Failure(`The table "enum ${name}" needs a schema component ${name} with an enum.`);
  const groups = schema["x-enum-groups"];
  if (!groups)
    return markdown(
      ["value"],
      values.map((value) => [code(value)]),
    );
  const named = Object.entries(record(groups)).map(
    ([group, members]) => [group, list(members).map(String)] as const,
  );
  const grouped = named.flatMap(([, members]) => members);
  const wrong = [
    ...values.filter((value) => grouped.filter((each) => each === value).length !== 1),
    ...grouped.filter((value) => !values.includes(value)),
  ];
  if (wrong.length > 0) {
    throw new Failure(
      `x-enum-groups of ${name} has each value of the enum once. Look at: ${wrong.join(", ")}.`,
    );
  }
  return markdown(
    ["group", "values"],
    named.map(([group, members]) => [group, members.map(code).join(", ")]),
  );
}

/** Which properties each type takes, from `x-for` of the properties. Types that take the same share a row. */
function propertiesTable(document: Document, name: string): string {
  // The linter has checked it against the structure of a schema.
  const schema = document.components?.schemas?.[name] as Schema | undefined;
  const properties = Object.entries(shapeOf(document, schema)?.properties ?? {}).map(
    ([property, schema]) => [property, list(record(schema)["x-for"]).map(String)] as const,
  );
  const types = [...new Set(properties.flatMap(([, types]) => types))].toSorted();
  if (types.length === 0) throw new Failure(`The table "properties ${name}" needs properties with x-for.`);
  const rows = Map.groupBy(types, (type) =>
    properties.flatMap(([property, types]) => (types.includes(type) ? code(property) : [])).join(", "),
  );
  return markdown(
    ["type", "properties"],
    [...rows].map(([taken, members]) => [members.map(code).join(", "), taken]),
  );
}

function markdown(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}
