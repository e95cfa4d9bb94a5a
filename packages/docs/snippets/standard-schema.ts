import * as schemas from "@buddy-openapi/client/schemas";

const received: unknown = JSON.parse('{ "name": 7 }');
const result = schemas.IntegrationView["~standard"].validate(received);
for (const { path, message } of result.issues ?? []) console.log(path.join("."), message);
