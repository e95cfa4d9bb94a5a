import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { listen } from "@buddy-openapi/process/listen";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import { build } from "esbuild";
import { callsOf as ourCallsOf } from "./consumers/calls.ts";
import { CLIENTS, OPERATION, PEERS, workFolder } from "./peers.ts";

/** The slices of each client, and the calls of one. */
const SLICES = 30;
const CALLS = { instant: 1000, socket: 80 } as const;

/** Over what a client is called: a `fetch` that responds at once, or a server of this process on loopback. */
export type Transport = keyof typeof CALLS;

/** The longest that a call of ours may take, as a multiple of plain `fetch`. */
const BUDGETS: Readonly<Record<Transport, number>> = { instant: 1.45, socket: 1.25 };

const BODY = JSON.stringify({ hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3", name: "GitHub Integration".repeat(25) });
const HEADERS = { "content-type": "application/json" };
const URL = "/workspaces/my-company/integrations/abc123def456";

/** The name of the call without any client, which the others are compared with. */
export const PLAIN = "plain fetch";

type Call = () => PromiseLike<unknown>;

/** The median processor time of a call of each client, in nanoseconds, by transport. */
export type CallTimes = Record<string, Record<Transport, number>>;

/**
 * Measures processor time, as the time of a clock on a machine that does other things too is no figure: slices of calls, of
 * which each client has as many, in random order.
 */
export async function timeCalls(): Promise<CallTimes> {
  const server = createServer((_request, response) => response.writeHead(200, HEADERS).end(BODY));
  const bases = { instant: "https://api.buddy.works", socket: await listen(server) };
  const times: CallTimes = {};
  const { fetch } = globalThis;
  for (const transport of ["instant", "socket"] as const) {
    // The clients look for the global one when they send.
    if (transport === "instant") globalThis.fetch = async () => new Response(BODY, { headers: HEADERS });
    const slices = await measure(await callsOf(bases[transport]), CALLS[transport]);
    globalThis.fetch = fetch;
    for (const [name, median] of Object.entries(slices)) {
      times[name] = { instant: 0, socket: 0, ...times[name], [transport]: median };
    }
  }
  server.closeAllConnections();
  server.close();
  return times;
}

async function measure(calls: Record<string, Call>, count: number): Promise<Record<string, number>> {
  const slices: Record<string, number[]> = {};
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  for (let slice = 0; slice < SLICES; slice += 1) {
    const shuffled = Object.entries(calls).map((entry) => ({ entry, order: Math.random() }));
    for (const { entry } of shuffled.sort((one, other) => one.order - other.order)) {
      const [name, call] = entry;
      // None pays for what another left.
      collectGarbage();
      const before = process.cpuUsage();
      for (let index = 0; index < count; index += 1) await call();
      const { user, system } = process.cpuUsage(before);
      slices[name] = [...(slices[name] ?? []), ((user + system) * 1000) / count];
    }
  }
  const median = (values: number[]) => values.sort((one, other) => one - other)[SLICES / 2] ?? 0;
  return Object.fromEntries(Object.entries(slices).map(([name, values]) => [name, median(values)]));
}

/** A call of each client. Each returns the body of the response. */
async function callsOf(base: string): Promise<Record<string, Call>> {
  const [alone, bound] = ourCallsOf(base);
  const calls: Record<string, Call> = {
    [PLAIN]: async () => (await fetch(base + URL, { headers: { authorization: "Bearer secret" } })).json(),
    "buddy-openapi, an imported operation": alone,
    "buddy-openapi, a bound client": bound,
  };
  for (const { name, generate, consumer } of [...CLIENTS, ...PEERS]) {
    const folder = await workFolder(`${name} Buddy`);
    await generate?.(join(ROOT, "spec/dist/openapi.json"), folder);
    const file = join(folder, "consumer.ts");
    await writeFile(file, consumer(OPERATION.operationId, OPERATION.path, base));
    // Bundled, as not every peer writes TypeScript that Node runs as it is.
    const outfile = join(folder, `consumer-${new globalThis.URL(base).port}.mjs`);
    await build({ entryPoints: [file], bundle: true, format: "esm", platform: "node", outfile });
    const { call } = (await import(pathToFileURL(outfile).href)) as { call: Call };
    calls[name] = call;
  }
  for (const [name, call] of Object.entries(calls)) {
    const returned = JSON.stringify(await call());
    if (returned !== BODY) throw new Failure(`${name} returns something else: ${returned}`);
  }
  return calls;
}

/** A sentence for each budget of ours that is exceeded, and for each peer that retries and is faster. */
export function slownessOf(times: CallTimes): string[] {
  return Object.entries(BUDGETS).flatMap(([transport, budget]) => {
    const of = (name: string) => times[name]?.[transport as Transport] ?? Number.NaN;
    const ours = Object.keys(times).filter((name) => name.startsWith("buddy-openapi"));
    const slowest = Math.max(...ours.map(of));
    const ratio = slowest / of(PLAIN);
    const faster = [...CLIENTS, ...PEERS].filter(({ name, retries }) => retries && of(name) < slowest);
    return [
      ...(ratio <= budget
        ? []
        : [`A call takes ${ratio.toFixed(2)} of plain fetch, not ${budget} (${transport}).`]),
      ...faster.map(({ name }) => `A call of ${name} takes less time than ours (${transport}).`),
    ];
  });
}
