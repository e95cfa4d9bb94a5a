import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ timeoutMs: 5_000, totalTimeoutMs: 20_000 });
const { integrations } = await buddy.getIntegrations(
  { workspace: "my-company" },
  { retry: { attempts: 5, maxRetryAfterMs: 10_000 }, signal: AbortSignal.timeout(60_000) },
);

console.log(integrations.map(({ name }) => name));
