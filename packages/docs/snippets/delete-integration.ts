import { createBuddyClient } from "@buddy-openapi/client";

const hash_id = "NLVaDzgp6W2qJljaQlJOoYdmZ3";
await createBuddyClient().deleteIntegration({ workspace: "my-company", hash_id });
console.log(`${hash_id} is deleted`);
