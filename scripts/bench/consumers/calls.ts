import { createBaseClient, createBuddyClient, getIntegration } from "@buddy-openapi/client";

const parameters = { workspace: "my-company", hash_id: "abc123def456" };

/** The call of an imported operation, and that of a bound client. */
export function callsOf(
  baseUrl: string,
): [alone: () => PromiseLike<unknown>, bound: () => PromiseLike<unknown>] {
  const options = { token: "secret", baseUrl };
  const client = createBaseClient(options);
  const buddy = createBuddyClient(options);
  return [() => getIntegration(client, parameters), () => buddy.getIntegration(parameters)];
}
