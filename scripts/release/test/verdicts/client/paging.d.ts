import type { CallOptions } from "./options.js";
import { OperationCall } from "./results.js";
import type { BaseClient } from "./runtime/operation.js";
export declare class PagedCall<Data, Result, Item> extends OperationCall<Data, Result> implements AsyncIterable<Item> {
  #private;
  pages(): AsyncGenerator<Data, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}
export declare function definePagedOperation<Parameters extends object | undefined, Data, Result, Item>(
  descriptor: object,
  pagination: object,
): (client: BaseClient, parameters: Parameters, options?: CallOptions) => PagedCall<Data, Result, Item>;
