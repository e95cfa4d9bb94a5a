import { BuddyError } from "./errors.js";
import type { CallOptions } from "./options.js";
import { OperationCall } from "./results.js";
import type { BaseClient, Operation, OperationDescriptor } from "./runtime/operation.js";
import { isObject } from "./runtime/unknown.js";

/** How an operation pages; from `x-pagination` of the spec. */
export interface Pagination {
  /** The query parameter with the number of the page. Pages count from 1. */
  page: string;
  /** The query parameter with the number of items per page. */
  size: string;
  /** The number of items per page where the caller gives none, if it is documented. */
  defaultSize?: number;
  /** The JSON pointer to the items in the response, e.g. `/projects`. */
  items: string;
  /** The JSON pointer to the number of pages in the response, where it has one. */
  pages?: string;
}

/**
 * The pages can't be followed: a page came again, as from a server that ignores the number of the page, or a response had no
 * list of items.
 */
export class BuddyPagingError extends BuddyError {
  override readonly name = "BuddyPagingError";
  readonly operationId: string;
  /** The number of the page that was asked for. */
  readonly page: number;

  constructor(operationId: string, page: number, what: string) {
    super(`${operationId}: page ${page} ${what}`);
    this.operationId = operationId;
    this.page = page;
  }
}

/** What a call needs to know to follow its pages. */
interface Plan<Data> {
  operationId: string;
  pagination: Pagination;
  /** The number of the page that the call itself asks for. */
  first: number;
  /** The number of items that were asked for; 0 where it is not known. */
  size: number;
  /** Sends the request for a page. */
  request(page: number): PromiseLike<Data>;
}

/**
 * The call of an operation that pages. As a promise it is the page that was asked for, by default the first; as an async
 * iterable it is every item of that page and of all that follow. The call itself is the request for the first of them.
 *
 * The iteration ends after the declared number of pages; where the response declares none, after a page that is empty or has
 * fewer items than were asked for. A server may send fewer than that at most: where the first page has fewer, but not fewer
 * than the documented default, it is what the others are compared with.
 *
 * Options of the call hold for each page: a `totalTimeoutMs` is that of one page, a `signal` ends them all. Leaving the loop
 * sends nothing more.
 */
export class PagedCall<Data, Result, Item>
  extends OperationCall<Data, Result>
  implements AsyncIterable<Item>
{
  readonly #plan: Plan<Data>;

  /** @internal Operations make calls. */
  constructor(first: OperationCall<Data, Result>, plan: Plan<Data>) {
    super(OperationCall.received(first));
    this.#plan = plan;
  }

  /**
   * The pages, as the API sends them.
   *
   * @throws {@link BuddyPagingError} for a page that came before, and what the call of a page rejects with.
   */
  pages(): AsyncGenerator<Data, void, undefined> {
    return follow(this.then(), this.#plan, (data) => [data]);
  }

  /** Every item of every page. Throws as {@link pages} does. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const { items } = this.#plan.pagination;
    // The generated types state what is at the pointer of the spec, and `follow` has found a list there.
    return follow(this.then(), this.#plan, (data) => at(data, items) as Item[]);
  }
}

/** Yields what `each` takes of a page, page by page. It holds on to no page that it has passed on. */
async function* follow<Data, Part>(
  firstPage: Promise<Data> | undefined,
  plan: Plan<Data>,
  each: (data: Data) => Iterable<Part>,
): AsyncGenerator<Part, void, undefined> {
  const seen = new Set<string | undefined>();
  let { size } = plan;
  for (let page = plan.first; ; page += 1) {
    let data: Data | undefined = await (firstPage ?? plan.request(page));
    firstPage = undefined;
    const { length, mark, total } = inspect(data, plan, page);
    if (mark !== undefined && seen.has(mark)) {
      const what = "starts as an earlier one: the server repeats pages.";
      throw new BuddyPagingError(plan.operationId, page, what);
    }
    seen.add(mark);
    // An empty page after others says that they were all.
    if (mark !== undefined || page === plan.first) yield* each(data);
    data = undefined;
    // Without a documented default nothing is as long as NaN.
    if (page === plan.first && length >= Number(plan.pagination.defaultSize)) size = Math.min(size, length);
    if (length === 0 || (typeof total === "number" ? page >= total : length < size)) return;
  }
}

function inspect<Data>(data: Data, { operationId, pagination }: Plan<Data>, page: number) {
  const items = at(data, pagination.items);
  if (!Array.isArray(items)) {
    throw new BuddyPagingError(operationId, page, `has no list at ${pagination.items}.`);
  }
  const total = pagination.pages === undefined ? undefined : at(data, pagination.pages);
  return { length: items.length, mark: identify(items[0]), total };
}

/** An operation whose calls page. */
export interface PagedOperation<Parameters, Data, Result, Item> extends Operation<Parameters, Data, Result> {
  (client: BaseClient, parameters: Parameters, options?: CallOptions): PagedCall<Data, Result, Item>;
}

/** Makes the function that calls an operation that pages. The generated module states its types. */
export function definePagedOperation<Parameters extends object | undefined, Data, Result, Item>(
  descriptor: OperationDescriptor,
  pagination: Pagination,
): PagedOperation<Parameters, Data, Result, Item> {
  const operation = (client: BaseClient, parameters: Parameters, options?: CallOptions) => {
    const values: Readonly<Record<string, unknown>> = { ...parameters };
    const call = (page?: number) => {
      const paged = page === undefined ? values : { ...values, [pagination.page]: page };
      return client.call<Data, Result>(descriptor, paged, options);
    };
    return new PagedCall<Data, Result, Item>(call(), {
      operationId: descriptor.operationId,
      pagination,
      first: Number(values[pagination.page] ?? 1),
      size: Number(values[pagination.size] ?? pagination.defaultSize ?? 0),
      request: call,
    });
  };
  return Object.assign(operation, { descriptor });
}

/** What is at a JSON pointer; `undefined` where nothing is. */
function at(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of pointer.slice(1).split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** What stays the same of an item while its other properties may change: its `url`, which Buddy's objects have. */
function identify(item: unknown): string | undefined {
  if (item === undefined) return undefined;
  const url = at(item, "/url");
  return typeof url === "string" ? url : JSON.stringify(item);
}
