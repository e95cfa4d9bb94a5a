import { createBuddyClient, type Hooks, isBuddyError } from "@buddy-openapi/client";
import { pino } from "pino";

// To standard error.
const log = pino({ level: "debug" }, pino.destination(2));
const hooks: Hooks = {
  onResponse: (event) => log.debug(event, "response"),
  onRetry: (event) => log.warn(event, "retry"),
  onError: ({ error, ...event }) =>
    log.error({ ...event, error: isBuddyError(error) ? error.toJSON() : String(error) }, "failed"),
};

const integration = await createBuddyClient({ hooks }).getIntegration({
  workspace: "my-company",
  hash_id: "abc123def456",
});
console.log(integration.name);
