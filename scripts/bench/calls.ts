import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBaseClient, createBuddyClient, getIntegration } from "@buddy-openapi/client";
import { ROOT } from "@buddy-openapi/process/run";
import { build } from "esbuild";
import { PEERS, workFolder } from "./peers.ts";
import { OPERATION } from "./synthetic-document.ts";

const ROUNDS = 15;
const CALLS = 5_000;

const URL = "https://api.buddy.works/workspaces/my-company/integrations/abc123def456";
const BODY = JSON.stringify({ hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3", name: "GitHub Integration".repeat(25) });

/** Responds at once, so that what is measured is the client. */
const fetch = async () => new Response(BODY, { headers: { "content-type": "application/json" } });

const parameters = { workspace: "my-company", hash_id: "abc123def456" };
const headers = { authorization: "Bearer secret" };
const buddy = createBuddyClient({ token: "secret", fetch });
const client = createBaseClient({ token: "secret", fetch });

/** The name of the call without any client, which the others are compared with. */
export const PLAIN = "plain fetch";

type Call = () => PromiseLike<unknown>;

/**
 * The median and the least time of a call of each client, in nanoseconds, over interleaved rounds. The global `fetch` is
 * replaced meanwhile: some peers take no other.
 */
export async function timeCalls(): Promise<Record<string, { median: number; min: number }>> {
  const calls: Record<string, Call> = {
    [PLAIN]: async () => {
      const send: typeof globalThis.fetch = fetch;
      return (await send(URL, { headers })).json();
    },
    "buddy-openapi, an imported operation": () => getIntegration(client, parameters),
    "buddy-openapi, a bound client": () => buddy.getIntegration(parameters),
    ...(await peerCalls()),
  };
  const { fetch: original } = globalThis;
  globalThis.fetch = fetch;
  const times: Record<string, number[]> = {};
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, call] of Object.entries(calls)) {
        const started = performance.now();
        for (let index = 0; index < CALLS; index += 1) await call();
        times[name] = [...(times[name] ?? []), ((performance.now() - started) / CALLS) * 1e6];
      }
    }
  } finally {
    globalThis.fetch = original;
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => {
      const sorted = values.toSorted((one, other) => one - other);
      return [name, { median: sorted[Math.floor(ROUNDS / 2)] ?? 0, min: sorted[0] ?? 0 }];
    }),
  );
}

/** The calls of the peers' clients, generated from Buddy's document. */
async function peerCalls(): Promise<Record<string, Call>> {
  const document = join(ROOT, "spec/dist/openapi.json");
  const calls: Record<string, Call> = {};
  for (const peer of PEERS) {
    const folder = await workFolder(`${peer.name} Buddy`);
    await peer.generate(document, folder);
    await writeFile(join(folder, "consumer.ts"), peer.consumer(OPERATION.operationId, OPERATION.path));
    // Bundled, as not every peer writes TypeScript that Node runs as it is.
    const outfile = join(folder, "consumer.mjs");
    await build({
      entryPoints: [join(folder, "consumer.ts")],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
    });
    const { call } = (await import(pathToFileURL(outfile).href)) as { call: Call };
    const expected = await check(call);
    if (expected !== undefined) throw new Error(`${peer.name} returns something else: ${expected}`);
    calls[peer.name] = call;
  }
  return calls;
}

/** What a call returns, if that is not the body of the response. */
async function check(call: Call): Promise<string | undefined> {
  const { fetch: original } = globalThis;
  globalThis.fetch = fetch;
  const returned = JSON.stringify(await call());
  globalThis.fetch = original;
  return returned === BODY ? undefined : returned;
}
