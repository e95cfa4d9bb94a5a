import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ token: "secret" });
export const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

const result = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }).result();
export const type = result.ok ? result.data.type : undefined;
export const messages = result.status === 404 ? result.error.errors?.map(({ message }) => message) : [];
