import { inspect } from "node:util";
import { createBuddyClient, isBuddyError, pace } from "@buddy-openapi/client";
import { BASE, randomFetch, randomOptions, randomParameters, randomToken, type Sent, TOKEN } from "./case.ts";
import { Random } from "./random.ts";

/** A call that takes longer hangs. Its limits allow a hundredth of that, and a busy machine takes its time. */
const MAX_MS = 30_000;

const OPERATIONS = [
  "getIntegration",
  "getIntegrations",
  "addIntegration",
  "updateIntegration",
  "deleteIntegration",
] as const;
const PATHS = ["/workspaces/{workspace}/integrations", "/workspaces/{workspace}/integrations/{hash_id}"];

/**
 * Plays a random call, which is the same for the same seed but for its timing.
 *
 * @returns what promise of the client it breaks; `undefined` where it breaks none.
 */
export async function playRandomCall(seed: number): Promise<string | undefined> {
  const random = new Random(seed);
  const controller = new AbortController();
  const reason = { why: "the caller's own" };
  const failure = new Error("the token function's own");
  const sent: Sent = { urls: [], redirects: 0 };
  const { signal } = controller;
  const options = randomOptions(random, signal);
  const fetch = randomFetch(random, sent);
  const parameters = randomParameters(random);
  const byPath = random.chance(0.3);
  const abort = random.chance(0.2) ? setTimeout(() => controller.abort(reason), random.below(20)) : undefined;

  const start = async (): Promise<unknown> => {
    const client = {
      token: randomToken(random, failure),
      baseUrl: BASE,
      fetch: random.chance(0.1) ? pace({ fetch, maxConcurrent: 1 }) : fetch,
      ...(byPath && options),
    };
    const buddy = createBuddyClient(client);
    if (byPath) {
      const { body, ...path } = parameters;
      const method = random.pick(["get", "get", "put", "post", "delete", "head"]);
      const call = [
        method,
        random.pick(PATHS),
        { params: { path }, ...(body !== undefined && { body }), signal },
      ];
      return Reflect.apply(buddy.http.request, buddy.http, call);
    }
    const name = random.pick(OPERATIONS);
    const body =
      /^(add|update)/.test(name) && random.chance(0.9) ? { body: { name: "it", token: TOKEN } } : {};
    const call = Reflect.apply(buddy[name], buddy, [{ ...parameters, ...body }, options]);
    const read = random.pick(["then", "result", "withResponse"] as const);
    return read === "then" ? call : call[read]();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, MAX_MS, "late");
  });
  const outcome = await Promise.race([
    late,
    start().then(
      () => "resolved",
      (error: unknown) => ({ error }),
    ),
  ]);
  clearTimeout(timer);
  clearTimeout(abort);

  if (outcome === "late") return `It is not settled after ${MAX_MS} ms.`;
  const outside = sent.urls.find((url) => !url.startsWith(`${BASE}/`));
  if (outside !== undefined) return `It sent a request to ${outside}.`;
  const { retry } = options;
  const attempts = retry === false ? 1 : Math.max(1, Number(Object(retry).attempts ?? 3));
  const most = attempts + Math.min(sent.redirects, 5 * attempts);
  if (sent.urls.length > most) return `It sent ${sent.urls.length} requests, of ${most} that are allowed.`;
  if (typeof outcome !== "object") return undefined;
  const { error } = outcome;
  if (!isBuddyError(error)) {
    return error === reason || error === failure ? undefined : `It rejected with ${inspect(error)}.`;
  }
  const printed = [
    JSON.stringify(error),
    inspect(error, { depth: 9, getters: true }),
    String(error),
    error.stack,
  ].join();
  return printed.includes(TOKEN) ? `Its error shows the token: ${printed}` : undefined;
}

/** Plays many calls, some at a time. Gives the seeds of those that break a promise, and what they break. */
export async function fuzz(from: number, count: number): Promise<{ seed: number; broken: string }[]> {
  const found: { seed: number; broken: string }[] = [];
  const unhandled = (error: unknown) => void found.push({ seed: -1, broken: `Unhandled: ${inspect(error)}` });
  process.on("unhandledRejection", unhandled);
  let seed = from;
  const work = async () => {
    while (seed < from + count) {
      const own = seed++;
      const broken = await playRandomCall(own);
      if (broken !== undefined) found.push({ seed: own, broken });
    }
  };
  await Promise.all(Array.from({ length: 20 }, work));
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off("unhandledRejection", unhandled);
  return found;
}
