import * as schemas from "@buddy-openapi/client/schemas";

const received: unknown = { name: "GitHub Integration", type: "GIT_HUB", scope: 7 };
const result = schemas.IntegrationView["~standard"].validate(received);
// scope: Expected string, found number
for (const { path, message } of result.issues ?? []) console.log(`${path.join(".")}: ${message}`);
console.log(received);
