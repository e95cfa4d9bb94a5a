import { BuddyError, BuddyUsageError, type Place } from "./errors.js";
import { OperationCall } from "./results.js";
import { checkOptions, type Rules } from "./runtime/call-options.js";
import { sleep } from "./runtime/deadline.js";
import { type OperationDescriptor, typed } from "./runtime/operation.js";
import { at, byPage, type Pagination, readPage, type Way } from "./runtime/page.js";

export { byCursor, byOffset } from "./runtime/page.js";
export type { Pagination };

/** The pages can't be followed: a page came again, or a response had no list of items. */
export class BuddyPagingError extends BuddyError implements Place {
  override readonly name = "BuddyPagingError";
  readonly operationId: string;
  /** The number of the page that was asked for, where the operation pages by numbers. */
  declare readonly page?: number;
  /** The number of items before the page, where it pages by offset. */
  declare readonly offset?: number;
  /** The cursor of the page, where it pages by cursor. */
  declare readonly cursor?: string | number;

  constructor(operationId: string, place: Place, what: string) {
    super(`${operationId}: ${Object.entries(place).flat().join(" ") || "the first page"} ${what}`);
    this.operationId = operationId;
    Object.assign(this, place);
  }
}

/** What a call needs to know to follow its pages. */
interface Plan<Data> {
  operationId: string;
  pagination: Pagination;
  way: Way;
  /** Where the page is that the call itself asks for. */
  first: unknown;
  /** The number of items that were asked for; `undefined` where it is not known. */
  size: number | undefined;
  signal: AbortSignal | undefined;
  /** Sends the request for a page. */
  request(place: unknown): PromiseLike<Data>;
}

/**
 * The call of an operation that pages. As a promise it is the page that was asked for, by default the first; as an async
 * iterable it is every item of that page and of all that follow. The call itself is the request for the first of them.
 *
 * The iteration ends after the number of pages, or of items, that the response declares; where it declares none, after a page
 * that is empty. A page may be shorter than was asked for. A page that repeats the one before and doesn't have the length that
 * was asked for ends it too: the server takes no page, and all items came.
 *
 * Options of the call hold for each page: a `totalTimeoutMs` is that of one page. A `signal` ends the iteration, also between
 * two items. Leaving the loop sends nothing more.
 */
export class PagedCall<Data, Result, Item>
  extends OperationCall<Data, Result>
  implements AsyncIterable<Item>
{
  readonly #plan: Plan<Data>;

  /** @internal Operations make calls. */
  constructor(first: OperationCall<Data, Result>, plan: Plan<Data>) {
    super(readLater(OperationCall.received(first)));
    this.#plan = plan;
  }

  /**
   * The pages, as the API sends them.
   *
   * @throws a {@link BuddyPagingError} for a page that came before, and what the call of a page rejects with.
   */
  pages(): AsyncGenerator<Data, void, undefined> {
    return follow(this, this.#plan, (data) => [data]);
  }

  /** Every item of every page. Throws as {@link pages} does. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const { items } = this.#plan.pagination;
    // The generated types state what is at the pointer of the spec, and `follow` has found a list there.
    return follow(this, this.#plan, (data) => at(data, items) as Item[]);
  }

  /**
   * The items of all pages in a list, or the first `limit` of them. Throws as {@link pages} does.
   *
   * @throws a {@link BuddyUsageError} for a `limit` that is no number from 0.
   */
  async toArray(options: { limit?: number | undefined } = {}): Promise<Item[]> {
    const { limit = Number.POSITIVE_INFINITY }: typeof options = checkOptions(options, LIMIT_RULES);
    const all: Item[] = [];
    if (limit < 1) return all;
    for await (const item of this) if (all.push(item) >= limit) break;
    return all;
  }

  /**
   * The first item of all pages that `test` says yes to. No page after it is requested. Throws as {@link pages} does.
   *
   * @param test may return a promise
   */
  async find(test: (item: Item) => unknown): Promise<Item | undefined> {
    for await (const item of this) if (await test(item)) return item;
    return undefined;
  }
}

const LIMIT_RULES: Rules = { limit: "a number from 0" };

/**
 * The same promise, which may be read long after it rejects, or never. It is handled only then: V8 finds the caller of an error
 * where a promise has one reader.
 */
function readLater<Value>(promise: Promise<Value>): Promise<Value> {
  const later = (async () => {
    try {
      return await promise;
    } catch (error) {
      Promise.resolve().then(() => later.catch(() => {}));
      throw error;
    }
  })();
  return later;
}

/** The number of items that are remembered at most, to notice that a page comes again. */
const REMEMBERED = 10_000;

/** Yields what `each` takes of a page, page by page. It holds on to no page that it has passed on. */
async function* follow<Data, Part>(
  call: PromiseLike<Data> | undefined,
  plan: Plan<Data>,
  each: (data: Data) => Iterable<Part>,
): AsyncGenerator<Part, void, undefined> {
  // Not in the parameters: V8 would keep the call, and with it the first page, beside the variable.
  const { operationId, pagination, way, first, size, signal, request } = plan;
  const seen = new Set<string>();
  let before: readonly string[] = [];
  let longest = 0;
  let firstTotal: number | undefined;
  for (let here = first, isFirst = true; isFirst || here !== undefined; isFirst = false) {
    let data: Data | undefined = await (call ?? request(here));
    call = undefined;
    const page = readPage(data, pagination);
    const place = placeOf(way, here);
    if (!page) throw new BuddyPagingError(operationId, place, `has no list at ${pagination.items}.`);
    const { length, marks, total } = page;
    // What is added meanwhile moves items to a later page, and raises the total.
    firstTotal ??= total;
    const hasGrown = total !== undefined && total > (firstTotal ?? total);
    if (length > 0 && !hasGrown && marks.every((mark) => seen.has(mark))) {
      if (size && length !== size && String(marks) === String(before)) return;
      throw new BuddyPagingError(operationId, place, "came before: the server repeats pages.");
    }
    if (seen.size > REMEMBERED) seen.clear();
    for (const mark of marks) seen.add(mark);
    before = marks;
    longest = Math.max(longest, length);
    // An empty page after others has nothing to say.
    for (const part of length > 0 || isFirst ? each(data) : []) {
      if (signal?.aborted) await sleep(0, signal);
      yield part;
    }
    if (signal?.aborted) await sleep(0, signal);
    data = undefined;
    here = length > 0 || total !== undefined ? way.next(Number(here), page, longest) : undefined;
  }
}

function placeOf({ by }: Way, here: unknown): Place {
  return here === undefined ? {} : { [by]: here };
}

/** Makes the function that calls an operation that pages. */
export function definePagedOperation<Typed>(
  descriptor: OperationDescriptor,
  pagination: Pagination,
  way: Way = byPage,
): Typed {
  const { by, first: least } = way;
  const { [by]: name = by, size = "", defaultSize } = pagination;
  return typed(descriptor, (client, parameters, options) => {
    const values: Readonly<Record<string, unknown>> = { ...parameters };
    const first = least === undefined ? values[name] : Number(values[name] ?? least);
    const request = (here: unknown, paged = { ...values, [name]: here }) =>
      client.call({ ...descriptor, place: placeOf(way, here) }, paged, options);
    const isUsable = least === undefined || (Number.isInteger(first) && Number(first) >= least);
    const refused = () =>
      new BuddyUsageError(`The parameter "${name}" must be a whole number from ${least}.`);
    return new PagedCall(isUsable ? request(first, values) : new OperationCall(Promise.reject(refused())), {
      operationId: descriptor.operationId,
      pagination,
      way,
      first,
      size: Number(values[size] ?? defaultSize),
      signal: options?.signal ?? client.call.signal,
      request,
    });
  });
}
