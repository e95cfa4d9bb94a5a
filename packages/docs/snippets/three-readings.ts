import { createBuddyClient } from "@buddy-openapi/client";

const call = createBuddyClient().getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

// The data, or a thrown error.
const { name } = await call;

// The data with the answer around it.
const { headers, rateLimit, attempts } = await call.withResponse();

// Any answer, typed by its status.
const answer = await call.result();
if (answer.ok) console.log(name, headers.get("X-Rate-Limit-Reset"), rateLimit?.remaining, attempts);
else if (answer.status === 404) console.log(answer.error.errors?.[0]?.message);
else console.log(answer.status);
