import { createBuddyClient } from "@buddy-openapi/client";
import type { paths } from "@buddy-openapi/types";
import createClient from "openapi-fetch";

const ROUNDS = 15;
const CALLS = 5_000;

const URL = "https://api.buddy.works/workspaces/my-company/integrations/abc123def456";
const BODY = JSON.stringify({ hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3", name: "GitHub Integration".repeat(25) });

/** Responds at once, so that what is measured is the client. */
const fetch = async () => new Response(BODY, { headers: { "content-type": "application/json" } });

const parameters = { workspace: "my-company", hash_id: "abc123def456" };
const headers = { authorization: "Bearer secret" };
const raw = createClient<paths>({ baseUrl: "https://api.buddy.works", headers, fetch });
const buddy = createBuddyClient({ token: "secret", fetch });

const WAYS: Record<string, () => PromiseLike<unknown>> = {
  "plain fetch": async () => {
    const send: typeof globalThis.fetch = fetch;
    return (await send(URL, { headers })).json();
  },
  "openapi-fetch": () =>
    raw.GET("/workspaces/{workspace}/integrations/{hash_id}", { params: { path: parameters } }),
  "buddy.getIntegration": () => buddy.getIntegration(parameters),
};

/** The median and the least time of a call in each way, in nanoseconds, over interleaved rounds. */
export async function timeCalls(): Promise<Record<string, { median: number; min: number }>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(WAYS)) {
      const started = performance.now();
      for (let index = 0; index < CALLS; index += 1) await call();
      times[name] = [...(times[name] ?? []), ((performance.now() - started) / CALLS) * 1e6];
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => {
      const sorted = values.toSorted((a, b) => a - b);
      return [name, { median: sorted[Math.floor(ROUNDS / 2)] ?? 0, min: sorted[0] ?? 0 }];
    }),
  );
}
