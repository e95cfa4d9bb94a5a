import { subscribe } from "node:diagnostics_channel";
import { createBuddyClient } from "@buddy-openapi/client";

// { operationId: 'getUser', method: 'GET', path: '/user', attempts: 1, status: 200 }
subscribe("tracing:buddy-openapi:call:asyncEnd", (call) => console.log(call));

const { name } = await createBuddyClient().getUser();
console.log(name);
