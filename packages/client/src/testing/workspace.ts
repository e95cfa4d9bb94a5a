import { BuddyUsageError } from "../errors.js";
import { COLLECTIONS, type CollectionItems, SUCCESSES } from "../generated/testing.js";
import { record } from "../runtime/unknown.js";
import type { Collection, ExampleResponse } from "./data.js";
import { isObject } from "./fixtures.js";
import { itemsFor } from "./list-items.js";
import { listResponse } from "./list-response.js";
import type { Mistake } from "./route.js";

/** What a workspace begins with: items by the operation that lists them. */
export type WorkspaceItems = {
  readonly [List in keyof CollectionItems]?: readonly CollectionItems[List][] | undefined;
};

type Item = Record<string, unknown>;

/** A call of an operation, as far as a workspace needs it. */
export interface WorkspaceCall {
  operationId: string;
  url: URL;
  parameters: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * The items of all collections of the spec, in memory. A collection to which the API adds begins empty, another one with the
 * example of the spec. Items are kept per path, so that each workspace, project and so on has its own.
 */
export class Workspace {
  readonly #given: Readonly<Record<string, readonly Item[] | undefined>>;
  readonly #items = new Map<string, Item[]>();
  #added = 0;

  constructor(items: WorkspaceItems) {
    this.#given = structuredClone(items);
    for (const [name, given = []] of Object.entries(this.#given)) {
      const collection = COLLECTIONS.find(({ list }) => list === name);
      if (!collection) {
        const lists = COLLECTIONS.map(({ list }) => list).join(", ");
        throw new BuddyUsageError(`mockBuddy.workspace() keeps nothing of "${name}". It keeps ${lists}.`);
      }
      const ids = given.map((item) => String(item[collection.id]));
      const twice = ids.find((id, index) => ids.indexOf(id) < index);
      if (twice === undefined) continue;
      throw new BuddyUsageError(
        `Two items of ${name} have the ${collection.id} "${twice}". Give each its own, as in fixtures.…({ ${collection.id}: … }).`,
      );
    }
  }

  /** What happens to a call; `undefined` where its operation is of no collection. */
  respond(
    { operationId: name, url, parameters, body }: WorkspaceCall,
    page?: number,
  ): ExampleResponse | Mistake | undefined {
    const collection = COLLECTIONS.find(({ list, add, get, update, delete: remove }) =>
      [list, add, get, update, remove].includes(name),
    );
    const usual = SUCCESSES[name];
    if (!collection || !usual) return undefined;
    const items = this.#of(collection, parameters);
    if (name === collection.list) {
      const found = itemsFor(items, url.searchParams, collection);
      if ("message" in found) return found;
      const listed = found.map((item) => pick(item, collection.listed));
      const list = listResponse(name, listed, parameters, collection, page);
      const { [collection.parameter]: _own, ...above } = collection.parameters;
      const segments = urlSegments({ parameters: above }, parameters);
      return structuredClone({ ...usual, body: withSegments(list, segments) });
    }
    if (name === collection.add) {
      const item = this.#make(collection, usual, items, parameters, body);
      if (collection.newestFirst) items.unshift(item);
      else items.push(item);
      return structuredClone({ ...usual, body: item });
    }
    const wanted = parameters[collection.parameter];
    const index = items.findIndex((item) => String(item[collection.id]) === wanted);
    const item = items[index];
    if (!item) {
      const message = `No ${collection.id} is "${wanted}" here. ${hint(collection, items)}`;
      return { status: 404, message };
    }
    if (name === collection.delete) items.splice(index, 1);
    if (name === collection.update) Object.assign(item, viewed(collection, body));
    return structuredClone({ ...usual, ...("body" in usual && { body: item }) });
  }

  #of(collection: Collection, parameters: Readonly<Record<string, string>>): Item[] {
    const { list, add, get, parameter, id } = collection;
    const above = Object.keys(collection.parameters).filter((name) => name !== parameter);
    const key = JSON.stringify([list, ...above.map((name) => parameters[name])]);
    const kept = this.#items.get(key);
    if (kept) return kept;
    const example = record(SUCCESSES[get]?.body);
    const first = this.#given[list] ?? (add === undefined ? [example] : []);
    // Those of a fixture repeat the ID of the example.
    const items = first.map((item: Item) =>
      withSegments(structuredClone(item), new Map([[String(example[id]), String(item[id])]])),
    );
    this.#items.set(key, items);
    return items;
  }

  /** The properties of the request, a new ID, and of the example what is required and what no request can set. */
  #make(
    collection: Collection,
    usual: ExampleResponse,
    items: readonly Item[],
    parameters: Readonly<Record<string, string>>,
    body: unknown,
  ): Item {
    const { required, copied, id, parameter } = collection;
    const made = Object.keys(record(usual.body)).filter(
      (name) => required.includes(name) || !copied.includes(name),
    );
    const example = pick(usual.body, made);
    const sent = viewed(collection, body);
    const isTaken = (value: unknown) => items.some((item) => String(item[id]) === String(value));
    const old = example[id];
    let fresh = sent[id];
    while (fresh === undefined || isTaken(fresh)) {
      this.#added += 1;
      fresh = typeof old === "number" ? old + this.#added : `${old}${this.#added}`;
    }
    const segments = urlSegments(collection, { ...parameters, [parameter]: String(fresh) });
    segments.set(String(old), String(fresh));
    return { ...withSegments(example, segments), ...sent, [id]: fresh };
  }
}

function hint({ id, add }: Collection, items: readonly Item[]): string {
  const [first, ...others] = items;
  if (first)
    return `There is ${JSON.stringify(first[id])}${others.length > 0 ? `, and ${others.length} more` : ""}.`;
  return `The collection is empty. ${add ? `Call ${add} first, or give` : "Give"} mockBuddy.workspace() some.`;
}

/** The properties of an object that are named. */
function pick(value: unknown, names: readonly string[]): Item {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([name]) => names.includes(name)));
}

/** What a view shows of a request. */
function viewed({ copied, complete }: Collection, body: unknown): Item {
  const entries = Object.entries(pick(body, copied)).map(([name, value]) => {
    const whole = (part: unknown) => (isObject(part) ? { ...complete[name], ...part } : part);
    return [name, Array.isArray(value) ? value.map(whole) : whole(value)];
  });
  return Object.fromEntries(entries);
}

/** What the segments of the example's URLs become, as these repeat the parameters of its path. */
function urlSegments(
  { parameters }: Pick<Collection, "parameters">,
  values: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map(Object.entries(parameters).map(([name, example]) => [example, values[name] ?? example]));
}

/** An object with other segments in its URLs. */
function withSegments(object: Item, segments: ReadonlyMap<string, string>): Item {
  const entries = Object.entries(object).map(([key, value]) => {
    if (typeof value !== "string" || !/^https?:/.test(value)) return [key, value];
    const replaced = value.split("/").map((segment) => {
      const other = segments.get(segment);
      return other === undefined ? segment : encodeURIComponent(other);
    });
    return [key, replaced.join("/")];
  });
  return Object.fromEntries(entries);
}
