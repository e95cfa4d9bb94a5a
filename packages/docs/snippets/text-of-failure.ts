import { createBuddyClient } from "@buddy-openapi/client";

const result = await createBuddyClient()
  .getIntegration({ workspace: "my-company", hash_id: "abc123def456" })
  .result();

if (result.ok) console.log(result.data.name);
else console.log(result.error.errors?.[0]?.message ?? result.text);
