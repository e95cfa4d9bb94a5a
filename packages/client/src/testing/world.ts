import { COLLECTIONS, LOOKUPS, PAGES, PARTS, SUCCESSES } from "../generated/testing/examples.js";
import { record } from "../runtime/unknown.js";
import type { Collection, ExampleResponse, Mistake, Parameters, Part } from "./data.js";
import { exampleOf, lookUp } from "./examples.js";
import { cipher, type Item, make, pick, viewed } from "./items.js";
import { itemsFor } from "./list-items.js";
import { exampleItems, listResponse, pageMistake, setAt, valueAt } from "./list-response.js";
import { partsOf, settle, withoutParts } from "./parts.js";
import { filled, placed } from "./places.js";
import { pathOf } from "./route.js";
import { Moves, type Runs } from "./states.js";
import type { WorkspaceItems } from "./workspace-items.js";

/** A call of an operation, as far as the world needs it. */
export interface WorldCall {
  operationId: string;
  url: URL;
  parameters: Parameters;
  body: unknown;
}

/**
 * The items of all collections of the spec, in memory. Items are kept per path, so that each workspace, project and so on has its
 * own. What is below a parent that is not there is not there either; a list that was neither given nor added to has every parent
 * that is asked for.
 */
export class World {
  readonly #keeps: boolean;
  readonly #given: Readonly<Record<string, readonly Item[] | undefined>>;
  readonly #items = new Map<string, Item[]>();
  /** The lists that have what they have: those that were given, added to or deleted from. */
  readonly #closed: Set<string>;
  readonly #moves: Moves;
  #added = 0;

  /** @param items what a workspace begins with; without it, the mock responds with examples. */
  constructor(items: WorkspaceItems | undefined, runs: Runs = "succeed") {
    this.#keeps = items !== undefined;
    this.#given = structuredClone(items ?? {});
    this.#closed = new Set(Object.keys(this.#given));
    this.#moves = new Moves(runs);
  }

  /** What the mock responds by itself. */
  respond(call: WorldCall, page?: number): ExampleResponse | Mistake {
    return (
      pageMistake(call.operationId, call.parameters) ??
      (this.#keeps ? this.#respond(call, page) : undefined) ??
      exampleOf(call, page)
    );
  }

  /** What happens to a call; `undefined` where the world knows nothing of its operation. */
  #respond(call: WorldCall, page?: number): ExampleResponse | Mistake | undefined {
    const { operationId: name, parameters } = call;
    const collection = COLLECTIONS.find(({ list, add, get, update, delete: remove }) =>
      [list, add, get, update, remove].includes(name),
    );
    const above = this.#above(pathOf(name), parameters);
    if ("message" in above) return above;
    const usual = SUCCESSES[name];
    if (!usual) return undefined;
    if (collection) return structuredClone(this.#inCollection(collection, call, usual, page));
    const lookups = LOOKUPS[name];
    if (lookups) {
      const find = (list: string, by: readonly string[], ids: Parameters, value: string) =>
        this.#find(list, by, ids, value);
      return { ...usual, body: lookUp(call, usual.body, find) };
    }
    const part = PARTS.find(({ get }) => get === name);
    if (part) return structuredClone({ ...usual, body: { ...record(usual.body), ...above.item } });
    const { pages, owner, item } = { pages: PAGES[name], ...above };
    if (!pages || !owner?.states) return undefined;
    const lines = exampleItems(name);
    const there = lines.slice(0, this.#moves.lines(item, owner.states, lines.length));
    return { ...usual, body: listResponse(name, there, parameters, pages, page) };
  }

  #inCollection(
    collection: Collection,
    { operationId: name, url, parameters, body }: WorldCall,
    usual: ExampleResponse,
    page?: number,
  ): ExampleResponse | Mistake {
    const { list, add, get, id, states } = collection;
    const items = this.#of(collection, parameters);
    const shown = (item: Item) => cipher(item, collection);
    if (name === list) {
      const found = itemsFor(items, url.searchParams, collection);
      if ("message" in found) return found;
      const listed = found.map((item) => pick(shown(item), collection.listed));
      const whole = listResponse(name, listed, parameters, collection, page);
      const holder = { ...whole };
      setAt(holder, collection.items, []);
      const response = record(placed(holder, pathOf(list), parameters));
      setAt(response, collection.items, valueAt(whole, collection.items));
      return { ...usual, body: response };
    }
    if (name === add) {
      this.#closed.add(list);
      const item = make(collection, items, parameters, body, () => ++this.#added);
      if (states) this.#moves.start(item, states);
      if (collection.newestFirst) items.unshift(item);
      else items.push(item);
      return { ...usual, body: shown(withoutParts(item, collection)) };
    }
    const item = this.#item(collection, parameters, items, add === undefined);
    if (!item) return missing(collection, parameters, items);
    if (name === collection.delete) {
      this.#closed.add(list);
      items.splice(items.indexOf(item), 1);
      const below = `${filled(pathOf(get), parameters)}/`;
      for (const key of this.#items.keys()) if (key.startsWith(below)) this.#items.delete(key);
    }
    if (name === collection.update) {
      const mistake = states && this.#moves.act(item, states, body);
      if (mistake) return mistake;
      Object.assign(item, viewed(collection, body), { [id]: item[id] });
    }
    if (name === get && states) this.#moves.read(item, states);
    if (this.#moves.has(item)) settle(item, collection);
    return { ...usual, ...("body" in usual && { body: shown(item) }) };
  }

  /** What a path is below, the nearest item and its part if it is below one; or the parent that is not there. */
  #above(path: string, parameters: Parameters): { owner?: Collection; item: Item } | Mistake {
    let above: { owner?: Collection; item: Item } = { item: {} };
    const parents = COLLECTIONS.filter(({ get }) => path.startsWith(`${pathOf(get)}/`));
    for (const owner of parents.sort((one, other) => pathOf(one.get).length - pathOf(other.get).length)) {
      const items = this.#of(owner, parameters);
      const item = this.#item(owner, parameters, items, true);
      if (!item) return missing(owner, parameters, items);
      above = { owner, item };
    }
    const part = PARTS.find(({ get }) => `${path}/`.startsWith(`${pathOf(get)}/`));
    if (!part) return above;
    const parts = partsOf(above.item, part);
    const found = parts.find((one) => String(one[part.id]) === parameters[part.parameter]);
    if (!found) return missing(part, parameters, parts);
    const { owner } = above;
    const isRead = pathOf(part.get) === path;
    return { ...above, item: isRead ? found : above.item, ...(owner && { owner }) };
  }

  /** An item of the path. */
  #item(collection: Collection, parameters: Parameters, items: Item[], isOpen: boolean): Item | undefined {
    const { list, get, id, parameter } = collection;
    const wanted = parameters[parameter] ?? "";
    const found = items.find((item) => String(item[id]) === wanted);
    if (found || !isOpen || this.#closed.has(list)) return found;
    const example = record(SUCCESSES[get]?.body);
    const value = typeof example[id] === "number" ? Number(wanted) : wanted;
    const item = this.#place({ ...structuredClone(example), [id]: value }, collection, parameters);
    items.push(item);
    return item;
  }

  #of(collection: Collection, parameters: Parameters): Item[] {
    const { list, add, get } = collection;
    const key = filled(pathOf(list), parameters);
    const kept = this.#items.get(key);
    if (kept) return kept;
    const first = this.#given[list] ?? (add === undefined ? [record(SUCCESSES[get]?.body)] : []);
    const items = first.map((item) => this.#place(structuredClone(item), collection, parameters));
    this.#items.set(key, items);
    return items;
  }

  /** An item whose URLs are those of its place. */
  #place(item: Item, { get, add = "", id, parameter }: Collection, parameters: Parameters): Item {
    const ids = [get, add].map((name) => record(SUCCESSES[name]?.body)[id]);
    // A copy of an object is one.
    return placed(item, pathOf(get), { ...parameters, [parameter]: String(item[id]) }, ids) as Item;
  }

  /** The ID of the item of a list that has a value in one of these properties, the first of them first. */
  #find(name: string, by: readonly string[], ids: Parameters, value: string) {
    const collection = COLLECTIONS.find(({ list }) => list === name);
    if (!collection) return undefined;
    const items = this.#of(collection, ids);
    const item = by.flatMap((key) => items.filter((one) => String(one[key]) === value))[0];
    return item && { id: item[collection.id], parameter: collection.parameter };
  }
}

function missing(
  { id, parameter, ...others }: Pick<Collection, "id" | "parameter" | "list" | "add"> | Part,
  parameters: Parameters,
  items: readonly Item[],
): Mistake {
  const [first, ...more] = items;
  const add = "add" in others ? `Call ${others.add} first, or give` : "Give";
  const hint = first
    ? `There is ${JSON.stringify(first[id])}${more.length > 0 ? `, and ${more.length} more` : ""}.`
    : `The collection is empty. ${add} mockBuddy.workspace() some.`;
  return { status: 404, message: `No ${id} is "${parameters[parameter]}" here. ${hint}` };
}
