import { createBuddyClient } from "@buddy-openapi/client";

const call = createBuddyClient().getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

// The data, or a thrown error.
const { name } = await call;

// The data with its response.
const { headers, rateLimit, attempts } = await call.withResponse();

// Any response, typed by its status.
const result = await call.result();
if (result.ok) console.log(name, headers.get("X-Rate-Limit-Reset"), rateLimit?.remaining, attempts);
else if (result.status === 404) console.log(result.error.errors?.[0]?.message);
else console.log(result.status);
