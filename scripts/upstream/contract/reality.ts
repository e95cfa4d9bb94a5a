import { join } from "node:path";
import { createBuddyClient, isBuddyError } from "@buddy-openapi/client";
import { allValidators, type Drift } from "@buddy-openapi/client/validate";
import { functionName } from "@buddy-openapi/generator/read/names";
import { pointerOf, readDocument } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { type Operation, readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";

/** How many things of each kind are read one by one. */
const MAX_EACH = 5;

/** Where a workspace departs from the document, and the operations that could not be read. */
export interface Reality {
  drifts: Drift[];
  /** Without what the server said of it: that may hold names. */
  unread: string[];
}

/** The parameters of a path. */
type Known = Readonly<Record<string, unknown>>;

/** Where the response of an operation has the values of a parameter of longer paths. */
interface Source {
  parameter: string;
  /** The property names that lead to a list. */
  list: readonly string[];
  /** The property of an item. */
  property: string;
}

/**
 * Reads a workspace with every operation that only reads, and compares what comes with the document. The parameters of a
 * path are taken from the responses of shorter ones.
 */
export async function readReality(options: {
  baseUrl: string;
  token: string;
  workspace: string;
}): Promise<Reality> {
  const { workspace, ...others } = options;
  const all = readOperations(await readDocument(join(ROOT, "spec/dist/openapi.json")));
  const reads = all.filter(({ method }) => method === "GET");
  const strangers = reads.filter(({ security }) =>
    security.flat().some(({ scheme }) => scheme["x-own-token"]),
  );
  const reading = reads.filter((operation) => !strangers.includes(operation));
  const drifts: Drift[] = [];
  const called = new Set<Operation>();
  const failed = new Set<string>();
  const validate = { validators: allValidators, onDrift: (drift: Drift) => drifts.push(drift) };
  // It has a function for each operation of the document.
  const buddy = createBuddyClient({ ...others, validate }) as unknown as Record<
    string,
    (parameters: Known) => PromiseLike<unknown>
  >;

  /** The result of a call; nothing where it fails, which must not end the rest. */
  async function read(operation: Operation, known: Known): Promise<unknown> {
    called.add(operation);
    try {
      return await buddy[functionName(operation.operationId)]?.(known);
    } catch (error) {
      if (!isBuddyError(error)) throw error;
      failed.add(`${operation.operationId}: ${record(error)["status"] ?? error.name}`);
      return undefined;
    }
  }

  /** Calls what is known enough for, and which takes the `last` parameter; then what each response adds a parameter for. */
  async function readAll(known: Known, last?: string): Promise<void> {
    for (const operation of reading) {
      const names = operation.parameters.flatMap((one) => (one.in === "path" ? [one.name] : []));
      if (!names.every((name) => name in known) || (last && !names.includes(last))) continue;
      // A call takes no name that its operation doesn't have.
      const response = await read(operation, Object.fromEntries(names.map((name) => [name, known[name]])));
      for (const { parameter, list, property } of sourcesIn(operation, reading)) {
        if (parameter in known) continue;
        const items = list.reduce<unknown>((value, key) => record(value)[key], response);
        for (const id of some(items).map((item) => item[property])) {
          if (id) await readAll({ ...known, [parameter]: id }, parameter);
        }
      }
    }
  }

  await readAll({ workspace });
  const missed = reading.filter((operation) => !called.has(operation));
  const unread = [
    ...failed,
    ...missed.map(({ operationId }) => `${operationId}: nothing to read`),
    ...strangers.map(({ operationId }) => `${operationId}: it takes another token`),
  ];
  return { drifts, unread: unread.sort() };
}

/** The property that finds the items of a collection (`x-collection`), and of a list that has the name of a segment of the path. */
function sourcesIn({ path, object }: Operation, all: readonly Operation[]): Source[] {
  const { items, id } = record(object["x-collection"]);
  return all.flatMap((longer): Source[] => {
    if (!longer.path.startsWith(`${path}/`)) return [];
    const [, segment, parameter] =
      /^\/(?:([^/{}]+)\/)?\{([^{}]+)\}$/.exec(longer.path.slice(path.length)) ?? [];
    if (!parameter) return [];
    if (segment) return [{ parameter, list: [segment], property: parameter }];
    return items ? [{ parameter, list: pointerOf(String(items)), property: String(id) }] : [];
  });
}

/** The first few of a list that may be something else, as reality departs. What is no object is left out. */
function some(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter((item) => record(item) === item).slice(0, MAX_EACH) : [];
}
