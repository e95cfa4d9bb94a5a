import { COLLECTIONS, LOOKUPS, PAGES, PARTS, SUCCESSES } from "../generated/testing/examples.js";
import { record } from "../runtime/unknown.js";
import type { ExampleResponse, Parameters } from "./data.js";
import type { Item } from "./items.js";
import { exampleItems, listResponse } from "./list-response.js";
import { placed } from "./places.js";
import { pathOf } from "./route.js";
import type { WorldCall } from "./world.js";

/** The example of the spec, with the IDs that were asked for. A page after the first one is empty. */
export function exampleOf(
  { operationId: name, parameters }: Pick<WorldCall, "operationId" | "parameters">,
  page?: number,
): ExampleResponse {
  const path = pathOf(name);
  const example = SUCCESSES[name] ?? { status: 200 };
  const pages = PAGES[name];
  if (pages) {
    const { page: number = "", offset = "", cursor = "" } = pages;
    const isFirst =
      Number(parameters[number] ?? 1) <= 1 && !Number(parameters[offset] ?? 0) && !parameters[cursor];
    const isAsked = page === 1 || isFirst;
    const body = isAsked ? example.body : listResponse(name, exampleItems(name), parameters, pages);
    return { ...example, body: placed(body, path, parameters) };
  }
  if (LOOKUPS[name]) return { ...example, body: lookUp({ operationId: name, parameters }, example.body) };
  const own = [...COLLECTIONS, ...PARTS].find(
    (one) => name === one.get || ("update" in one && name === one.update),
  );
  const { [own?.id ?? ""]: old } = record(example.body);
  const asked = own && parameters[own.parameter];
  const body = placed(example.body, path, parameters, own ? [old] : []);
  if (!own || asked === undefined || old === undefined)
    return { ...example, ...("body" in example && { body }) };
  return { ...example, body: { ...record(body), [own.id]: typeof old === "number" ? Number(asked) : asked } };
}

/** The response of an operation whose filters look something up: it has what was asked for and found. */
export function lookUp(
  { operationId, parameters }: Pick<WorldCall, "operationId" | "parameters">,
  example: unknown,
  find?: (
    list: string,
    by: readonly string[],
    ids: Parameters,
    value: string,
  ) => { id: unknown; parameter: string } | undefined,
): Item {
  const body: Item = { ...record(placed(example, pathOf(operationId), parameters)) };
  const ids: Record<string, string> = { ...parameters };
  for (const [filter, { list, by = [], returns }] of Object.entries(LOOKUPS[operationId] ?? {})) {
    const { [filter]: asked } = parameters;
    const { [returns]: usual } = body;
    delete body[returns];
    if (asked === undefined) continue;
    const found = list && find ? find(list, by, ids, asked) : { id: usual, parameter: "" };
    if (!found) continue;
    body[returns] = found.id;
    ids[found.parameter] = String(found.id);
  }
  return body;
}
