import { pointerOf } from "@buddy-openapi/openapi/document";
import { operationTypeName } from "../read/names.ts";
import { type Operation, type Pagination, union } from "./operations.ts";

/** What a call of an operation is: the class of the client, and the function that makes operations with such calls. */
export interface Call {
  /** The module of the client that has both. */
  module: string;
  define: string;
  /** What `define` takes beside the descriptor, as source. */
  options: string[];
  /** What the options need of the module. */
  functions: string[];
  /** The class of the call. */
  name: string;
  /** The whole type. */
  type: string;
  /** How the call is read, for its documentation. */
  about: string;
}

export function callOf(operation: Operation): Call {
  const { name, pagination, successes, reads } = operation;
  const data = union(successes.map(({ type }) => type));
  const result = operationTypeName(name, "Result");
  const kinds = new Set(reads.values());
  const plain = { options: [], functions: [], type: `OperationCall<${data}, ${result}>`, about: "" };
  if (pagination) {
    const functions = wayOf(pagination);
    return {
      module: "../paging.js",
      define: "definePagedOperation",
      options: [JSON.stringify(pagination), ...functions],
      functions,
      name: "PagedCall",
      type: `PagedCall<${data}, ${result}, ${itemType(data, pagination.items)}>`,
      about:
        "Awaited, the call gives one page. `for await` gives every item of that page and of those after it; `toArray` and `find` too.",
    };
  }
  const isOneKind = kinds.size === 1 && successes.every(({ type }) => type !== "undefined");
  if (isOneKind && kinds.has("blob")) {
    return {
      ...plain,
      module: "../downloads.js",
      define: "defineDownload",
      name: "DownloadCall",
      type: `DownloadCall<${data}, ${result}>`,
      about: "Awaited, the call gives all bytes. `stream` gives them as they come, and keeps none.",
    };
  }
  if (isOneKind && kinds.has("lines")) {
    const line = data.endsWith("[]") ? data.slice(0, -2) : `(${data})[number]`;
    return {
      ...plain,
      module: "../lines.js",
      define: "defineLines",
      name: "LinesCall",
      type: `LinesCall<${line}, ${result}>`,
      about:
        "`for await` gives each line as it comes. Awaited, the call gives the list of all lines, after the last one.",
    };
  }
  return { ...plain, module: "../runtime/operation.js", define: "defineOperation", name: "OperationCall" };
}

/** What an operation that pages imports beside `definePagedOperation`: how it does, but for pages that have numbers. */
function wayOf({ offset, cursor }: Pagination): string[] {
  if (offset !== undefined) return ["byOffset"];
  return cursor === undefined ? [] : ["byCursor"];
}

/** The type of an item of the list that a JSON pointer names in the data. */
function itemType(data: string, pointer: string): string {
  const list = pointerOf(pointer).reduce(
    (type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`,
    /^\w+$/.test(data) ? data : `(${data})`,
  );
  return `${list}[number]`;
}
