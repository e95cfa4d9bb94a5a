import { basename, dirname, relative } from "node:path";
import { record } from "@buddy-openapi/openapi/json";
import { folderOf } from "../layout.ts";
import { append, yaml } from "./append.ts";
import type { Order } from "./order.ts";
import { pathFile, refuseConflicts, Sources } from "./sources.ts";

const TEMPLATE = "scripts/spec/template";
const ROOT_FILE = "spec/openapi.yaml";

/** Plans the files that an operation needs, and leaves out what is there already. */
export function plan(order: Order): Sources {
  const sources = new Sources();
  refuseConflicts(sources, order);
  const file = pathFile(sources, order.path, order.tag);
  addPath(sources, order, file);
  addOperation(sources, order, file);
  addTag(sources, order.tag);
  if (order.scope !== undefined) addScope(sources, order.scope);
  addFacts(sources, order);
  addChangeset(sources, order.operationId);
  return sources;
}

function addPath(sources: Sources, { path }: Order, file: string): void {
  const { paths = {} } = sources.parse(ROOT_FILE);
  const ref = { $ref: file.replace("spec/", "") };
  if (!(path in paths)) sources.write(ROOT_FILE, append(sources.read(ROOT_FILE), ["paths"], path, ref));
  if (sources.has(file)) return;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameters = names.map((name) => parameter(sources, name, "path", undefined, file));
  sources.write(file, parameters.length > 0 ? yaml({ parameters }) : "");
}

function addOperation(sources: Sources, order: Order, file: string): void {
  const { method, operationId, query, tag, scope } = order;
  const key = method.toLowerCase();
  const template = sources.parse(`${TEMPLATE}/things/paths/things.yaml`)[key];
  const name = operationId.replace(/^./, (letter) => letter.toUpperCase());
  const words = operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const { responses, requestBody, ...rest } = template;
  const operation = {
    ...rest,
    operationId,
    tags: [tag],
    summary: words.replace(/^./, (letter) => letter.toUpperCase()),
    "x-scope": { new: scope ?? "TODO name the scope", old: "unknown" },
    ...(isPaged(order) && { "x-pagination": PAGINATION }),
    ...(query.length > 0 && {
      parameters: query.map((each) => parameter(sources, each.name, "query", each.example, file)),
    }),
    ...(requestBody && { requestBody: withExample(requestBody, `${name}Request`) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, withExample(response, name)]),
    ),
  };
  if (!(key in sources.parse(file))) sources.write(file, append(sources.read(file), [], key, operation));
  for (const [, example = ""] of sources.read(file).matchAll(/\.\.\/examples\/(\w+)\.yaml/g)) {
    const place = `spec/${folderOf(tag)}/examples/${example}.yaml`;
    const isOurs = example === name || example === `${name}Request`;
    if (isOurs && !sources.has(place))
      sources.write(place, sources.read(`${TEMPLATE}/things/examples/Thing.yaml`));
  }
}

/** The same, with the template's example under this name. */
function withExample<Node>(node: Node, name: string): Node {
  return JSON.parse(JSON.stringify(node).replaceAll("examples/Thing.yaml", `examples/${name}.yaml`));
}

/** A parameter: a component of that name, else a stub. */
function parameter(
  sources: Sources,
  name: string,
  place: string,
  example: string | undefined,
  from: string,
): object {
  for (const file of sources.files("spec/*/parameters/*.yaml")) {
    const found = sources.parse(file);
    if (found.name === name && found.in === place)
      return { $ref: relative(dirname(from), file).replaceAll("\\", "/") };
  }
  const [template] = sources.parse(`${TEMPLATE}/things/paths/things.yaml`).parameters;
  const value = example === undefined ? template.example : literal(example);
  const type = typeof value === "number" ? "integer" : typeof value;
  return { ...template, name, in: place, required: place === "path", schema: { type }, example: value };
}

function literal(text: string): string | number | boolean {
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text;
}

function addTag(sources: Sources, name: string): void {
  const { tags = [] }: { tags?: { name: string }[] } = sources.parse(ROOT_FILE);
  if (tags.some((tag) => tag.name === name)) return;
  const [template] = sources.parse(`${TEMPLATE}/openapi.yaml`).tags;
  sources.write(ROOT_FILE, append(sources.read(ROOT_FILE), ["tags"], undefined, { ...template, name }));
}

function addScope(sources: Sources, scope: string): void {
  const file = "spec/shared/scopes.yaml";
  const { new: known = {} }: { new?: Record<string, string> } = sources.parse(file);
  if (scope in known) return;
  sources.write(file, append(sources.read(file), ["new"], scope, "TODO say what it allows"));
}

/** The facts of the operation, which a test holds the bundle against. */
function addFacts(sources: Sources, order: Order): void {
  const { method, path, query, operationId, tag, scope = "TODO name the scope" } = order;
  const all = sources.files("spec/facts/*.yaml");
  if (all.some((file) => operationId in (sources.parse(file).operations ?? {}))) return;
  const file = `spec/facts/${folderOf(tag)}.yaml`;
  if (!sources.has(file)) sources.write(file, sources.read(`${TEMPLATE}/facts/things.yaml`));
  const { sources: pages = {} } = sources.parse(file);
  const template = sources.parse(`${TEMPLATE}/things/paths/things.yaml`)[method.toLowerCase()];
  const [success = "", response] = Object.entries(template.responses)[0] ?? [];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameters = [
    ...names.map((name) => parameterFact(sources, name, "path", undefined)),
    ...query.map(({ name, example }) => parameterFact(sources, name, "query", example)),
  ];
  const fact = {
    source: Object.keys(pages)[0] ?? "TODO name the source",
    method,
    path,
    success: [success],
    scope,
    parameters,
    ...(isPaged(order) && { pagination: PAGINATION }),
    requestBody: template.requestBody ? "TODO name the schema" : null,
    response: "content" in record(response) ? "TODO name the schema" : null,
  };
  sources.write(file, append(sources.read(file), ["operations"], operationId, fact));
}

/** The fact of a parameter, with what its schema has beside `type: string`, which facts don't mention. A list is `int32[]`. */
function parameterFact(sources: Sources, name: string, place: string, example: string | undefined): object {
  // biome-ignore lint/plugin: it is a parameter, as the template has it.
  const { $ref, schema } = Object(parameter(sources, name, place, example, "spec/file"));
  const known = $ref ? sources.parse(`spec/${$ref}`).schema : schema;
  const { items = known, type: _type, format: _format, $ref: _ref, ...limits } = known;
  const { type, format = type, $ref: component } = items;
  const each = component ? basename(component, ".yaml") : format;
  const word = items === known ? each : `${each}[]`;
  return { name, in: place, required: place === "path", ...(word !== "string" && { type: word }), ...limits };
}

const PAGINATION = { page: "page", size: "per_page", items: "TODO point to the items, such as /things" };

/** Whether the operation returns pages, as others that take these two. */
function isPaged({ query }: Order): boolean {
  const names = query.map(({ name }) => name);
  return names.includes(PAGINATION.page) && names.includes(PAGINATION.size);
}

function addChangeset(sources: Sources, operationId: string): void {
  const file = `.changeset/${operationId}.md`;
  if (sources.has(file)) return;
  const packages = ["types", "client"].map((name) => `"@buddy-openapi/${name}": minor`);
  sources.write(file, `---\n${packages.join("\n")}\n---\n\nAdded \`${operationId}\`.\n`);
}
