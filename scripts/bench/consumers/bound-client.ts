import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ token: "secret" });
export const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

const answer = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }).result();
export const type = answer.ok ? answer.data.type : undefined;
export const messages = answer.status === 404 ? answer.error.errors?.map(({ message }) => message) : [];
