import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { expect, vi } from "vitest";

export const parameters = { workspace: "my-company", hash_id: "abc123def456" };
export const PATH = "/workspaces/{workspace}/integrations/{hash_id}";

/** Makes a call that must be refused before anything is sent, and gives its error. */
export async function refused(
  call: (buddy: ReturnType<typeof createBuddyClient>) => unknown,
): Promise<unknown> {
  const fetch = vi.fn<Fetch>(async () => Response.json({}));
  const error = await (async () => call(createBuddyClient({ token: "secret", fetch })))().catch(
    (error: unknown) => error,
  );
  expect(error).toMatchObject({ name: "BuddyUsageError" });
  expect(fetch).not.toHaveBeenCalled();
  return error;
}
